// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace desk {

/// What is wrong with the file of additional authorities (setting `network/caFile`).
enum class CaFileProblem {
    None,
    Unreadable, ///< not there, not to be read, no file, or far too big
    NoCertificate, ///< nothing in it is a certificate in PEM
};

/// Authorities besides those of the system, as a file names them.
struct CaFile {
    QList<QSslCertificate> authorities; ///< empty where there is a problem
    CaFileProblem problem = CaFileProblem::None;
};

/// Reads certificates in PEM, one or many; what stands between them is skipped. Any thread.
[[nodiscard]] CaFile readCaFile(const QString &path);

/// From now on every connection of this process is TLS 1.2 or newer and trusts the system's
/// authorities, and these. There is no way to trust anybody unseen.
void applyTlsRules(const QList<QSslCertificate> &additional = {});

} // namespace desk
