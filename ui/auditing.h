// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/audit/auditkeeper.h"
#include "app/audit/audittrail.h"
#include "app/audit/auditwatch.h"

#include <QPointer>

#include <memory>

class QMainWindow;

namespace desk {

class MessageBar;

/// The audit trail of a program that runs: trail, its key, what is noted, and a bar of its own in
/// the window that says when nothing can be. Main thread.
class Auditing final : public QObject {
    Q_OBJECT

public:
    /// Where what is noted is seen.
    struct Seen {
        const Session &session;
        Transport &transport;
        const Journal &journal;
    };
    /// All must outlive it, but the window.
    Auditing(const Seen &seen, SecretStore &secrets, Clock &clock, const QString &folder,
             QMainWindow &window);

    /// For what nobody says by a signal that is seen here: locked, unlocked, a refused sign-in.
    /// Until finish().
    [[nodiscard]] AuditWatch &watch() { return *m_watch; }

    /// The end of the program: its last entry is noted, and on the disk. finished() follows from
    /// the event loop, once the keychain knows of it.
    void finish();
    [[nodiscard]] bool isFinished() const { return m_isFinished; }

Q_SIGNALS:
    void finished();

private:
    void sayUnavailable(SecretStore::Status status);
    void sayNotWritten();
    void say(const QString &text);

    AuditTrail m_trail;
    AuditKeeper m_keeper;
    std::unique_ptr<AuditWatch> m_watch;
    QPointer<MessageBar> m_bar; ///< the window's
    bool m_isFinished = false;
};

} // namespace desk
