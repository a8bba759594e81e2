// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/audit/auditline.h"

#include <QString>

namespace desk {

/// What checkAudit() found.
struct AuditFindings {
    enum class Fault {
        None,
        NoTrail, ///< there is no file, or no line in it
        Unreadable, ///< the file can't be read
        Changed, ///< the line is not what was written
        Missing, ///< before the line entries are missing
        OutOfOrder, ///< the line stands in another one's place
        EndCut, ///< behind the line entries are missing
        EndUnknown, ///< the guard of the end is gone: whether entries are missing can't be told
    };
    Fault fault = Fault::None;
    QString file = {}; ///< of the first bad line
    qsizetype line = 0; ///< from 1; of EndCut and EndUnknown the last line, which is good itself
    qint64 number = 0; ///< of the entry that was expected there
    qint64 missing = 0; ///< how many entries are missing, of Missing and EndCut
    qint64 entries = 0; ///< how many were good before the first bad line
    bool operator==(const AuditFindings &) const = default;
};

/// Goes through the whole trail of a folder and finds its first bad line. `known`: the last end
/// that is known from elsewhere (the keychain). Only reads. Any thread.
[[nodiscard]] AuditFindings checkAudit(const QString &folder, const SealKey &key,
                                       const AuditEnd &known);
/// One file of a trail, which begins where the file says. Its end is judged by `known`, by the
/// guard in `folder`, and by the file that follows it there.
[[nodiscard]] AuditFindings checkAuditFile(const QString &file, const QString &folder,
                                           const SealKey &key, const AuditEnd &known);

} // namespace desk
