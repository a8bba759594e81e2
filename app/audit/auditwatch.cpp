// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/audit/auditwatch.h"

#include "app/api/transport.h"
#include "app/audit/audittrail.h"
#include "app/journal/journal.h"
#include "app/session/session.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace desk {

namespace {

constexpr int unauthorised = 401;

/// Of `/v2/customers/{id}/profile`; "" of any other.
QString customerIn(const std::optional<SentRequest> &sent)
{
    if (!sent)
        return {};
    const QString path = QUrl::fromEncoded(sent->url).path();
    const QStringList parts = path.split(u'/'); // of a base URL with a path of its own too
    const qsizetype at = parts.size() - 2;
    const bool isProfile
        = at >= 1 && parts.at(at + 1) == u"profile" && parts.at(at - 1) == u"customers";
    return isProfile ? parts.at(at) : QString();
}

bool isSent(const Call &call, const char *verb)
{
    return call.verb == verb;
}

/// A value that is empty clears its field (Edits).
bool isCleared(const QJsonValue &typed)
{
    return typed.isNull() || (typed.isString() && typed.toString().isEmpty())
        || (typed.isArray() && typed.toArray().isEmpty())
        || (typed.isObject() && typed.toObject().isEmpty());
}

} // namespace

AuditWatch::AuditWatch(AuditTrail &trail, const Session &session, Transport &transport,
                       const Journal &journal, QObject *parent)
    : QObject(parent)
    , m_trail(trail)
    , m_session(session)
    , m_transport(transport)
{
    connect(&session, &Session::signedIn, this, &AuditWatch::onSignedIn);
    connect(&session, &Session::signedOut, this, &AuditWatch::onSignedOut);
    connect(&session, &Session::othersRefused, this, &AuditWatch::onOthersRefused);
    connect(&session, &Session::credentialsTaken, this, [this] { m_isUnproven = false; });
    connect(&transport.calls(), &CallLog::begun, this, &AuditWatch::onCallBegun);
    connect(&transport.calls(), &CallLog::changed, this, &AuditWatch::onCallChanged);
    connect(&journal, &Journal::attemptBegun, this, &AuditWatch::onAttemptBegun);
    connect(&journal, &Journal::attemptSettled, this, &AuditWatch::onAttemptSettled);
    if (session.isSignedIn())
        onSignedIn();
}

AuditWatch::~AuditWatch()
{
    if (!m_environmentId.isEmpty())
        note({.what = AuditEvent::SignedOut});
}

/// Whoever is signed in, unless the entry names its environment itself.
void AuditWatch::note(AuditEntry entry)
{
    if (entry.environmentId.isEmpty()) {
        entry.agent = m_agent;
        entry.agentName = m_name;
        entry.environmentId = m_environmentId;
    }
    m_trail.note(std::move(entry));
}

void AuditWatch::onSignedIn()
{
    const Environment &environment = m_session.environment();
    // The key of Training is another one at every start.
    const QString agent
        = environment.needsCredentials() ? m_session.agent() : QStringLiteral("training");
    const bool isAgain = m_environmentId == environment.id && m_agent == agent;
    m_environmentId = environment.id;
    m_agent = agent;
    m_name = m_session.identity() ? m_session.identity()->name : QString();
    m_isUnproven = true;
    note({.what = isAgain ? AuditEvent::SignedInAgain : AuditEvent::SignedIn});
}

void AuditWatch::onSignedOut()
{
    note({.what = AuditEvent::SignedOut});
    m_agent.clear();
    m_name.clear();
    m_environmentId.clear();
    m_sent.clear();
    m_order.clear();
}

void AuditWatch::noteLocked()
{
    note({.what = AuditEvent::Locked});
}

void AuditWatch::noteUnlocked()
{
    note({.what = AuditEvent::Unlocked});
}

void AuditWatch::noteWrongPin()
{
    note({.what = AuditEvent::WrongPin});
}

/// Of somebody else, who is named: whose window it is, the entry before says.
void AuditWatch::onOthersRefused(const Credentials &credentials)
{
    if (m_environmentId.isEmpty())
        return;
    note({.what = m_session.isLocked() ? AuditEvent::UnlockRefused : AuditEvent::SignInRefused,
          .agent = agentOf(credentials),
          .agentName = credentials.company ? credentials.company->identity.name : QString(),
          .environmentId = m_environmentId});
}

void AuditWatch::onCallBegun()
{
    const CallLog &calls = m_transport.calls();
    const qint64 number = calls.count();
    const QString customerId = customerIn(calls.request(number));
    m_running.insert(number, customerId);
    giveRequestId(*calls.call(number), customerId);
}

/// A write's call follows its attempt: that of this customer's change, or the first creation that
/// waits.
void AuditWatch::giveRequestId(const Call &call, const QString &customerId)
{
    const bool isCreate = isSent(call, "POST");
    if (!isCreate && !isSent(call, "PATCH"))
        return;
    const auto waits = std::find_if(m_order.cbegin(), m_order.cend(), [&](const QString &id) {
        const Sent sent = m_sent.value(id);
        return isCreate ? sent.kind == WorkKind::Create
                        : sent.kind == WorkKind::Edit && sent.customerId == customerId;
    });
    if (waits == m_order.cend())
        return;
    m_sent[*waits].requestId = call.requestId;
    m_order.erase(waits);
}

void AuditWatch::onCallChanged(qint64 number)
{
    const Call *call = m_transport.calls().call(number);
    if (!call || call->state == Call::State::Running || !m_running.contains(number))
        return;
    const QString customerId = m_running.take(number);
    if (call->state == Call::State::Answered && isSent(*call, "GET") && !customerId.isEmpty())
        noteRead(*call, customerId);
    if (call->status == unauthorised)
        noteRefusal(*call);
}

/// Of credentials that the server has not taken before: at the sign-in, or while the window is
/// locked, where nothing but the question whether it takes them finds the gate open.
void AuditWatch::noteRefusal(const Call &call)
{
    const bool isUnlocking = m_session.isLocked() && m_transport.gate() == Transport::Gate::Open;
    if (m_session.isSignedIn() && !m_isUnproven && !isUnlocking)
        return;
    m_isUnproven = false;
    const Endpoint &asked = m_transport.endpoint();
    note({.what = isUnlocking ? AuditEvent::UnlockRefused : AuditEvent::SignInRefused,
          .agent = asked.agent,
          .environmentId = m_environmentId.isEmpty() ? asked.baseUrl.host() : m_environmentId,
          .requestId = call.requestId});
}

void AuditWatch::noteRead(const Call &call, const QString &customerId)
{
    note({.what = AuditEvent::CustomerRead, .customerId = customerId, .requestId = call.requestId});
}

void AuditWatch::onAttemptBegun(const Attempt &attempt)
{
    Sent sent{.kind = attempt.kind, .customerId = attempt.base.customerId()};
    for (const QList<const Field *> touched = attempt.edits.touched(); const Field *field : touched)
        (isCleared(*attempt.edits.typed(*field)) ? sent.cleared : sent.fields)
            .append(field->pathText());
    m_sent.insert(attempt.id, sent);
    m_order.append(attempt.id);
    note(
        {.what = attempt.kind == WorkKind::Create ? AuditEvent::CreateSent : AuditEvent::ChangeSent,
         .customerId = sent.customerId,
         .fields = sent.fields,
         .cleared = sent.cleared,
         .attemptId = attempt.id});
    if (attempt.isForced || !attempt.reason.isEmpty())
        note({.what = AuditEvent::Overridden,
              .customerId = sent.customerId,
              .reason = attempt.reason,
              .attemptId = attempt.id});
}

/// Of an attempt of an earlier run, or of a run before the sign-out, no more is known than its id.
void AuditWatch::onAttemptSettled(const QString &id, Attempt::State state,
                                  const QString &customerId)
{
    const Sent sent = m_sent.take(id);
    m_order.removeOne(id);
    AuditEntry entry{.customerId = customerId.isEmpty() ? sent.customerId : customerId,
                     .requestId = sent.requestId,
                     .attemptId = id};
    switch (state) {
    case Attempt::State::Unknown:
        return;
    case Attempt::State::NotSent:
        entry.what = AuditEvent::NotCarriedOut;
        break;
    case Attempt::State::Resolved:
        entry.what = AuditEvent::Resolved;
        break;
    case Attempt::State::Confirmed:
        const bool isCreate = sent.kind == WorkKind::Create || !customerId.isEmpty();
        entry.what = isCreate ? AuditEvent::CustomerCreated : AuditEvent::CustomerChanged;
        entry.fields = sent.fields;
        entry.cleared = sent.cleared;
        break;
    }
    note(entry);
}

} // namespace desk
