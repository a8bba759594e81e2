// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/audit/auditentry.h"
#include "app/journal/records.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace desk {

class AuditTrail;
class Journal;
class Session;
class Transport;
struct Call;
struct Credentials;

/// Sees what the agent does and notes it in the audit trail: who signs in and out from the session,
/// what is read from the calls, what is sent and what comes of it from the journal. Nothing else
/// has to know of the trail, but for what nobody says by a signal: see the slots. Main thread.
class AuditWatch final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. Who is signed in already is noted at once.
    AuditWatch(AuditTrail &trail, const Session &session, Transport &transport,
               const Journal &journal, QObject *parent = nullptr);
    ~AuditWatch() override; ///< the end of the program ends the session as well

public Q_SLOTS:
    void noteLocked();
    void noteUnlocked();
    void noteWrongPin();

private:
    /// What has left and is not settled yet.
    struct Sent {
        WorkKind kind = WorkKind::Edit;
        QString customerId = {};
        QStringList fields = {};
        QStringList cleared = {};
        QString requestId = {};
    };
    void onSignedIn();
    void onSignedOut();
    void onOthersRefused(const Credentials &credentials);
    void onCallBegun();
    void onCallChanged(qint64 number);
    void noteRead(const Call &call, const QString &customerId);
    void onAttemptBegun(const Attempt &attempt);
    void onAttemptSettled(const QString &id, Attempt::State state, const QString &customerId);
    void giveRequestId(const Call &call, const QString &customerId);
    void noteRefusal(const Call &call);
    void note(AuditEntry entry);

    AuditTrail &m_trail;
    const Session &m_session;
    Transport &m_transport;
    QString m_agent;
    QString m_name;
    QString m_environmentId; ///< "" while nobody is signed in
    bool m_isUnproven = false; ///< the server has not taken the credentials yet
    QHash<qint64, QString> m_running; ///< customers' ids by the numbers of calls, "" for none
    QHash<QString, Sent> m_sent; ///< by attempt
    QStringList m_order; ///< attempts that wait for their call, the oldest first
};

} // namespace desk
