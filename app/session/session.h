// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/transport.h"
#include "app/security/secretstore.h"
#include "app/session/credentials.h"
#include "app/session/sessionrenewal.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace desk {

/// Who is signed in where. Puts environment and credentials into the transport as one value,
/// remembers credentials in the keychain when asked to, one entry an environment. Main thread.
class Session final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the session; not owned.
    Session(Transport &transport, SecretStore &secrets, QObject *parent = nullptr);
    ~Session() override;

    /// Without it a company sign-in lasts as long as its access token.
    void setRenewal(const RenewalParts &parts) { m_renewalParts.emplace(parts); }

    [[nodiscard]] bool isSignedIn() const { return m_environment.has_value(); }
    /// The environment signed in to; only when isSignedIn().
    [[nodiscard]] const Environment &environment() const { return *m_environment; }
    [[nodiscard]] QString acceptLanguage() const;
    /// agentOf() the credentials in use.
    [[nodiscard]] QString agent() const;
    /// Who that is, where the company's identity provider has said so.
    [[nodiscard]] const std::optional<AgentIdentity> &identity() const { return m_identity; }
    /// Why the session could not be renewed before signInNeeded(); nothing where nobody tried.
    [[nodiscard]] const std::optional<SignInProblem> &renewalProblem() const
    {
        return m_renewalProblem;
    }

    /// Lets a request ask whether the server takes these credentials, while nobody is signed in;
    /// signIn() or stopTrying() ends it. Nothing is remembered or forgotten.
    void tryOut(const Environment &environment, const Credentials &credentials,
                const QString &acceptLanguage);
    void stopTrying();
    /// Signs in at once; nothing is sent. With `remember` the credentials go to the keychain, and
    /// rememberFailed() says when that did not work; without it an old entry is removed. Of a
    /// company sign-in the API key is, where the agent has typed it; its refresh token is kept
    /// there always.
    void signIn(const Environment &environment, const Credentials &credentials,
                const QString &acceptLanguage, bool remember);
    /// After signInNeeded(): the same agent goes on with new credentials, and so do the held
    /// requests. Without an API key the one in use stays. False, and nothing changes, when they are
    /// somebody else's.
    [[nodiscard]] bool signInAgain(const Credentials &credentials, const QString &acceptLanguage,
                                   bool remember);
    /// After signInNeeded(): the held requests fail.
    void declineSignIn();
    /// Forgets the credentials, in the keychain too, and ends a company session; signedOut() comes
    /// at once.
    void signOut();
    /// Nobody waits any more for what is being said to the provider after a sign-out: somebody else
    /// begins. It may still arrive.
    void giveUpFarewell();

    /// The window is locked. What has left ends, nothing else leaves; then putAway().
    void lock();
    /// The credentials in use, which are in this program's memory no more once whoever takes them
    /// has sealed them. Nothing leaves until unlock().
    [[nodiscard]] Credentials putAway();
    /// With what putAway() gave, or other credentials of the same agent.
    void unlock(const Credentials &credentials);
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    /// While locked: lets a request ask whether the server takes these credentials; unlock() or
    /// putAway() ends it. False, and nothing changes, when they are somebody else's.
    [[nodiscard]] bool tryToUnlock(const Credentials &credentials);

    /// What the company's identity provider gave this agent once more and nobody uses, as the
    /// unlocking has failed. Revoked at the sign-out: now it would end this session as well. False
    /// where there is no such session, or nothing that lasts: then it can be revoked at once.
    [[nodiscard]] bool keepForSignOut(const CompanyTokens &tokens);

    /// Puts the credentials in use into the keychain, or takes them out.
    void setRemembered(bool isRemembered);
    /// Reads remembered credentials of an environment; answers with rememberedRead(), unless there
    /// are none by nature (Training) or somebody signed in or out meanwhile.
    void readRemembered(const Environment &environment);

Q_SIGNALS:
    /// The server no longer accepts the token, and it could not be renewed; requests are held until
    /// signInAgain() or declineSignIn(). Once, however many wait.
    void signInNeeded();
    /// The credentials were entered; whether the server takes them is not known yet.
    void signedIn();
    /// The server's first answer since then that does not refuse them.
    void credentialsTaken();
    /// See Transport::answered().
    void answered(std::chrono::milliseconds duration);
    void signedOut();
    /// signInAgain() or tryToUnlock() has changed nothing: they are somebody else's.
    void othersRefused(const desk::Credentials &credentials);
    /// After each signedOut(), at once or later: the provider of a company session has been told,
    /// or nobody waits for that any more. What was needed on the way there may go.
    void farewellOver();
    /// The provider's own session ends there, in the browser; comes before signedOut().
    void endSessionWanted(const QUrl &page);
    /// `found` is empty when there are none; `status` tells an empty keychain from none at all.
    void rememberedRead(const desk::Environment &environment,
                        const std::optional<desk::Credentials> &found,
                        desk::SecretStore::Status status);
    void rememberFailed(desk::SecretStore::Status status);
    /// Credentials may still be in the keychain, though they should not be: after signOut(), or
    /// after signing in without `remember`.
    void forgetFailed(desk::SecretStore::Status status);

private:
    void onRefused();
    void onRenewed(const QString &accessToken);
    void onRenewalFailed(const SignInProblem &problem);
    void onTaken();
    void setUp(const Environment &environment, const Credentials &credentials,
               const QString &acceptLanguage);
    void followCompany(const Environment &environment, const Credentials &credentials);
    void remember(const Environment &environment, const Credentials &credentials);
    void forget(const Environment &environment);

    Transport &m_transport;
    SecretStore &m_secrets;
    std::optional<Environment> m_environment;
    QSet<QString> m_kept; ///< keychain entries that hold credentials, as far as is known
    std::optional<RenewalParts> m_renewalParts;
    QPointer<SessionRenewal> m_renewal; ///< a child; of a company sign-in
    /// The one that ends after a sign-out, also a child; only ever compared.
    const QObject *m_farewell = nullptr;
    std::optional<AgentIdentity> m_identity;
    std::optional<SignInProblem> m_renewalProblem;
    bool m_isRenewalAwaited = false; ///< requests are held for it
    bool m_isRenewalUnproven = false; ///< what they went on with has not been taken yet
    bool m_areTaken = false; ///< credentialsTaken() was said of this sign-in
    bool m_isLocked = false;
    int m_changes = 0; ///< how often somebody signed in or out; dates what the keychain answers
};

} // namespace desk
