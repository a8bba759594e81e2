// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/companytokens.h"
#include "app/session/idtokencheck.h"
#include "app/session/providerclient.h"
#include "app/session/refreshtokens.h"
#include "app/session/renewallock.h"
#include "app/session/signinproblem.h"

#include <QList>
#include <QObject>

#include <functional>

namespace desk {

struct TokenAnswer;

/// What renewing a session needs; all of it must outlive the sessions.
struct RenewalParts {
    /// Not the API's: its connections are closed in the middle of requests when the window is
    /// locked, and with a provider's answer the next refresh token would be lost.
    QNetworkAccessManager &network;
    SecretStore &secrets;
    Clock &clock;
    QString lockFolder; ///< shared by all runs of the program; may be empty
    WayFinder findWay = {}; ///< without one requests go at once
    ProxyAsker askAtProxy = {}; ///< without one a proxy that wants a sign-in ends a renewal
};

/// The life of one agent's company sign-in: keeps its refresh token in the keychain, one entry an
/// environment and agent, and nowhere else (RefreshTokens); gets a new access token before the old
/// one expires, and when it is asked to; ends the session at a sign-out. Several runs of the
/// program share the entry, so reading, using and replacing it is one step between them
/// (RenewalLock): whoever comes second uses what the first has stored. Owned by the Session. Main
/// thread only.
class SessionRenewal final : public QObject {
    Q_OBJECT

public:
    /// Puts the refresh token away at once, or once those `earlier` ones that share its entry have
    /// gone: they leave it alone from now on, but for what they are in the middle of. `agent`: as
    /// agentOf().
    SessionRenewal(const RenewalParts &parts, const QString &environmentId, const QString &agent,
                   const CompanyTokens &tokens, const QList<SessionRenewal *> &earlier = {},
                   QObject *parent = nullptr);

    /// Whether renew() has a chance: there was a refresh token, the keychain took it and the
    /// provider has not refused it.
    [[nodiscard]] bool canRenew() const { return m_canRenew; }
    /// Answers with renewed() or failed(), later. Once, however often it is asked meanwhile.
    void renew();
    /// While the window is locked nobody takes a new access token: what is on its way ends, nothing
    /// else is asked. After that it is renewed at once if that is due.
    void pause();
    void goOn();

    /// Where the browser ends the provider's own session; empty where it can't.
    [[nodiscard]] QUrl endSessionPage() const;
    /// At a sign-out: takes the token out of the keychain and tells the provider so. Deletes itself
    /// when that is done; nothing but forgetFailed() is said any more.
    void end();
    /// Told to the provider at the sign-out: a refresh token of the same agent that nobody uses.
    void keepForTheEnd(const CompanyTokens &tokens);
    /// The same agent has signed in anew: deletes itself when what is on its way has ended.
    void retire();

Q_SIGNALS:
    void renewed(const QString &accessToken);
    void failed(const desk::SignInProblem &problem);
    /// The keychain did not take the token: the session lasts as long as its access token.
    void storeFailed(desk::SecretStore::Status status);
    /// The token may still be in the keychain, though it should not be.
    void forgetFailed(desk::SecretStore::Status status);

private:
    /// Told whether it has the lock.
    using Step = std::function<void(bool isLocked)>;
    void enqueue(Step step);
    void runNext();
    void done();
    [[nodiscard]] bool isIdle() const { return !m_isWorking && m_steps.isEmpty(); }
    void waitFor(SessionRenewal &earlier);
    void supersede();
    void onStored(SecretStore::Status status);
    void enqueueRenewal();
    void readAndRenew();
    void waitAtProxy(const ApiError &error);
    void ask(const QByteArray &refreshToken);
    void onAnswer(const QByteArray &used, const Result<ProviderAnswer, ApiError> &answer);
    void onRefused(const QByteArray &used, const QString &code);
    void take(const TokenAnswer &answer);
    void succeed(const QString &accessToken, std::chrono::seconds lifetime);
    void fail(const SignInProblem &problem);
    void scheduleNext(std::chrono::seconds lifetime);
    /// What is told to the provider: a token, and of which kind it is.
    using Revocations = QList<std::pair<QByteArray, QByteArray>>;
    void forget();
    void revoke(const QList<QByteArray> &refreshTokens);
    void revokeNext(Revocations left);
    void putBack(QList<QByteArray> tokens);

    RenewalParts m_parts;
    RefreshTokens m_refreshTokens;
    CompanyTokens m_tokens; ///< without the refresh token
    ProviderClient m_client;
    IdTokenCheck m_check;
    RenewalLock m_lock;
    Alarm m_due;
    QList<Step> m_steps; ///< what waits for its turn
    bool m_isWorking = false;
    bool m_isRenewing = false;
    bool m_isLeaving = false; ///< goes when there is nothing left to do
    bool m_isSuperseded = false; ///< what is in the keychain is another's
    bool m_isPaused = false;
    bool m_isDue = false; ///< has become due while it was paused
    int m_earlier = 0; ///< those that have to go first
    bool m_isSecondTry = false; ///< another run had replaced the token that was refused
    bool m_canRenew;
};

} // namespace desk
