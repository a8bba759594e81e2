// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace desk {

/// What `--verify-audit [FILE]` or `--export-audit FILE` asks for; done without a window.
struct AuditTask {
    enum class Kind { Verify, Export };
    Kind kind = Kind::Verify;
    QString file = {}; ///< to look through, "" for the whole trail; to write
};

[[nodiscard]] std::optional<AuditTask> auditTaskIn(const QStringList &arguments);

/// Does it, in the application's event loop, and prints what comes of it. `folder`: the trail's;
/// `publicKey`: the administrator's, base64. The exit code: 0 the trail is whole, or exported; 1 it
/// is not whole; 2 that could not be done.
[[nodiscard]] int runAuditTask(const AuditTask &task, const QString &folder,
                               const QString &publicKey);

} // namespace desk
