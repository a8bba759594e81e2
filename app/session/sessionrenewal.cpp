// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessionrenewal.h"

#include "app/session/tokenanswer.h"

#include <algorithm>
#include <utility>

namespace desk {

namespace {

using Kind = SignInProblem::Kind;
using Status = SecretStore::Status;

constexpr std::chrono::seconds ahead{60}; ///< of the end of the access token
constexpr std::chrono::seconds again{30}; ///< after a failure that may pass
constexpr std::chrono::seconds leastPause{10}; ///< a provider may say a second

bool mayPass(const SignInProblem &problem)
{
    return problem.kind == Kind::Unreachable || problem.kind == Kind::ProviderError
        || problem.kind == Kind::Busy;
}

/// Who does not want to sign in to the proxy is not asked twice a minute.
bool mayBeTriedSoon(const SignInProblem &problem)
{
    return mayPass(problem) && !isAtProxy(problem.network);
}

} // namespace

SessionRenewal::SessionRenewal(const RenewalParts &parts, const QString &environmentId,
                               const QString &agent, const CompanyTokens &tokens,
                               const QList<SessionRenewal *> &earlier, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_refreshTokens(parts.secrets, environmentId, agent)
    , m_tokens(tokens)
    , m_client(parts.network)
    , m_check(m_client, tokens.discovery)
    , m_lock(parts.clock, parts.lockFolder, m_refreshTokens.entry())
    , m_due(parts.clock, ahead)
    , m_canRenew(!tokens.refreshToken.isEmpty())
{
    m_client.setWayFinder(parts.findWay);
    connect(&m_due, &Alarm::rang, this, &SessionRenewal::renew);
    connect(&m_refreshTokens, &RefreshTokens::forgetFailed, this, &SessionRenewal::forgetFailed);
    for (SessionRenewal *each : earlier) {
        if (each->m_refreshTokens.entry() == m_refreshTokens.entry())
            waitFor(*each);
    }
    m_tokens.refreshToken.clear();
    if (!m_canRenew)
        return;
    m_tokens.accessToken.clear(); // else it would be revoked at the end
    const QByteArray token = tokens.refreshToken.toLatin1();
    enqueue([this, token, accessToken = tokens.accessToken](bool) {
        m_refreshTokens.begin(token, [this, accessToken](Status status) {
            onStored(status);
            if (!m_canRenew) // nobody keeps the refresh token: the other one is revoked at the end
                m_tokens.accessToken = accessToken;
            done();
        });
    });
    scheduleNext(tokens.lifetime);
}

/// In this run there is no need for the lock to tell who comes first; there may be none.
void SessionRenewal::waitFor(SessionRenewal &earlier)
{
    ++m_earlier;
    connect(&earlier, &QObject::destroyed, this, [this] {
        if (--m_earlier == 0 && !m_isWorking)
            runNext();
    });
    earlier.supersede();
}

void SessionRenewal::supersede()
{
    m_isSuperseded = true;
    retire();
}

/// One after the other, each with the lock.
void SessionRenewal::enqueue(Step step)
{
    m_steps.append(std::move(step));
    if (!m_isWorking)
        runNext();
}

void SessionRenewal::runNext()
{
    if (m_earlier > 0)
        return;
    if (m_steps.isEmpty()) {
        if (m_isLeaving)
            deleteLater();
        return;
    }
    m_isWorking = true;
    m_lock.take([this](bool isTaken) {
        const Step step = m_steps.takeFirst();
        step(isTaken);
    });
}

void SessionRenewal::done()
{
    m_lock.give();
    m_isWorking = false;
    runNext();
}

void SessionRenewal::onStored(Status status)
{
    if (status == Status::Ok)
        return;
    // After its time limit the keychain may still take it.
    m_canRenew = m_canRenew && status == Status::TimedOut;
    Q_EMIT storeFailed(status);
}

void SessionRenewal::renew()
{
    m_isDue = m_isPaused;
    if (m_isRenewing || m_isLeaving || m_isPaused)
        return;
    m_due.stop();
    m_isRenewing = true;
    m_isSecondTry = false;
    enqueueRenewal();
}

void SessionRenewal::enqueueRenewal()
{
    // What must be kept or forgotten is, lock or no lock; a token may not be used without.
    enqueue([this](bool isLocked) {
        if (m_isLeaving || m_isPaused)
            fail(SignInProblem{Kind::Cancelled});
        else if (isLocked)
            readAndRenew();
        else
            fail(SignInProblem{Kind::Busy});
    });
}

void SessionRenewal::pause()
{
    m_isPaused = true;
}

void SessionRenewal::goOn()
{
    m_isPaused = false;
    if (std::exchange(m_isDue, false))
        renew();
}

void SessionRenewal::readAndRenew()
{
    m_refreshTokens.read([this](const QByteArray &token) {
        if (token.isEmpty())
            fail(SignInProblem{Kind::NoStoredToken});
        else
            ask(token);
    });
}

void SessionRenewal::ask(const QByteArray &refreshToken)
{
    m_client.post("renewal", m_tokens.discovery.token,
                  {{"grant_type", "refresh_token"},
                   {"refresh_token", refreshToken},
                   {"client_id", m_tokens.provider.clientId.toUtf8()}},
                  this,
                  [this, refreshToken](const auto &answer) { onAnswer(refreshToken, answer); });
}

void SessionRenewal::onAnswer(const QByteArray &used,
                              const Result<ProviderAnswer, ApiError> &answer)
{
    if (!answer && isAtProxy(answer.error()) && m_parts.askAtProxy && !m_isLeaving && !m_isPaused) {
        waitAtProxy(answer.error());
        return;
    }
    if (!answer) {
        fail(unreachable(answer.error()));
        return;
    }
    const auto tokens = readTokenAnswer(answer.value());
    if (!tokens && tokens.error().kind == Kind::CodeRefused) {
        onRefused(used, tokens.error().code);
        return;
    }
    if (!tokens) {
        fail(tokens.error());
        return;
    }
    // Kept before anything else is decided: the token that was used is worth nothing any more.
    const TokenAnswer &taken = tokens.value();
    const QByteArray next = taken.refreshToken.toLatin1();
    if (next.isEmpty() || next == used)
        take(taken);
    else
        m_refreshTokens.rotate(next, [this, taken](Status status) {
            onStored(status);
            take(taken);
        });
}

/// The token has not left. Without the lock meanwhile, as the agent may take his time; so it is
/// read again after that.
void SessionRenewal::waitAtProxy(const ApiError &error)
{
    done();
    m_parts.askAtProxy(this, [this, error](bool goesOn) {
        if (goesOn)
            enqueueRenewal();
        else
            enqueue([this, error](bool) { fail(unreachable(error)); });
    });
}

/// A run without our lock - an older version, another data folder - may have replaced the token
/// between our reading and our asking; then its token is there by now.
void SessionRenewal::onRefused(const QByteArray &used, const QString &code)
{
    const auto refuse = [this, code] {
        m_canRenew = false;
        fail(SignInProblem{.kind = Kind::RenewalRefused, .code = code});
    };
    if (m_isSecondTry || m_isSuperseded) {
        refuse();
        return;
    }
    m_isSecondTry = true;
    m_refreshTokens.read([this, used, refuse](const QByteArray &token) {
        if (token.isEmpty() || token == used || m_isSuperseded)
            refuse();
        else
            ask(token);
    });
}

/// A renewal may come without an ID token; one that comes must be the same agent's (OpenID Connect
/// Core, 12.2).
void SessionRenewal::take(const TokenAnswer &answer)
{
    if (answer.idToken.isEmpty()) {
        succeed(answer.accessToken, answer.lifetime);
        return;
    }
    const IdTokenRules rules{.issuer = m_tokens.identity.issuer,
                             .clientId = m_tokens.provider.clientId,
                             .subject = m_tokens.identity.subject};
    m_check.check(answer.idToken.toLatin1(), rules, this,
                  [this, answer](const Result<AgentIdentity, SignInProblem> &identity) {
                      if (!identity) {
                          m_canRenew = m_canRenew && mayPass(identity.error());
                          fail(identity.error());
                          return;
                      }
                      m_tokens.idToken = answer.idToken;
                      succeed(answer.accessToken, answer.lifetime);
                  });
}

void SessionRenewal::succeed(const QString &accessToken, std::chrono::seconds lifetime)
{
    m_isRenewing = false;
    if (!m_canRenew) // else it is the refresh token that is revoked at the end
        m_tokens.accessToken = accessToken;
    m_isDue = m_isPaused; // nobody takes it
    scheduleNext(lifetime);
    done();
    if (!m_isLeaving)
        Q_EMIT renewed(accessToken);
}

void SessionRenewal::fail(const SignInProblem &problem)
{
    m_isRenewing = false;
    if (m_isPaused)
        m_isDue = mayPass(problem) || problem.kind == Kind::Cancelled;
    else if (mayBeTriedSoon(problem) && !m_isLeaving)
        m_due.start(again);
    done();
    if (!m_isLeaving)
        Q_EMIT failed(problem);
}

/// A minute before the end, or after three quarters of a short life.
void SessionRenewal::scheduleNext(std::chrono::seconds lifetime)
{
    if (lifetime.count() > 0 && m_canRenew && !m_isLeaving)
        m_due.start(std::max({lifetime - ahead, lifetime * 3 / 4, leastPause}));
}

QUrl SessionRenewal::endSessionPage() const
{
    if (m_tokens.discovery.endSession.isEmpty())
        return {};
    return withQuery(m_tokens.discovery.endSession,
                     {{"id_token_hint", m_tokens.idToken.toLatin1()},
                      {"client_id", m_tokens.provider.clientId.toUtf8()}});
}

void SessionRenewal::keepForTheEnd(const CompanyTokens &tokens)
{
    if (tokens.refreshToken.isEmpty() || m_isLeaving)
        return;
    enqueue([this, token = tokens.refreshToken.toLatin1()](bool) {
        m_refreshTokens.addReplaced(token, [this] { done(); });
    });
}

void SessionRenewal::retire()
{
    m_due.stop();
    m_isLeaving = true;
    if (isIdle())
        deleteLater();
}

void SessionRenewal::end()
{
    m_due.stop();
    m_isLeaving = true;
    enqueue([this](bool) { forget(); });
}

/// Not where the same agent has signed in anew by now: what is in the keychain is that session's,
/// which may end with the tokens of this one (see RefreshTokens).
void SessionRenewal::forget()
{
    if (m_isSuperseded) {
        done();
        return;
    }
    m_refreshTokens.takeAll([this](const QList<QByteArray> &tokens) {
        if (m_isSuperseded)
            putBack(tokens);
        else
            revoke(tokens);
    });
}

void SessionRenewal::putBack(QList<QByteArray> tokens)
{
    if (tokens.isEmpty()) {
        done();
        return;
    }
    const QByteArray token = tokens.takeLast();
    m_refreshTokens.addReplaced(token, [this, tokens] { putBack(tokens); });
}

void SessionRenewal::revoke(const QList<QByteArray> &refreshTokens)
{
    Revocations all;
    for (const QByteArray &token : refreshTokens)
        all.append(std::pair(token, QByteArrayLiteral("refresh_token")));
    if (!m_tokens.accessToken.isEmpty())
        all.append(std::pair(m_tokens.accessToken.toLatin1(), QByteArrayLiteral("access_token")));
    revokeNext(all);
}

/// RFC 7009. Whatever the answer, there is nothing left to be done about it; without one the others
/// would find none either.
void SessionRenewal::revokeNext(Revocations left)
{
    if (m_tokens.discovery.revocation.isEmpty() || left.isEmpty()) {
        done();
        return;
    }
    if (m_isSuperseded) { // each of them may end the session that has come since
        QList<QByteArray> kept;
        for (const auto &[token, kind] : std::as_const(left)) {
            if (kind == "refresh_token")
                kept.append(token);
        }
        putBack(kept);
        return;
    }
    const auto [token, kind] = left.takeFirst();
    m_client.post("revocation", m_tokens.discovery.revocation,
                  {{"token", token},
                   {"token_type_hint", kind},
                   {"client_id", m_tokens.provider.clientId.toUtf8()}},
                  this,
                  [this, left](const auto &answer) { revokeNext(answer ? left : Revocations()); });
}

} // namespace desk
