// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"

#include <utility>

namespace desk {

namespace {

QString entryOf(const Environment &environment)
{
    return QStringLiteral("credentials/") + environment.id;
}

Credentials cleaned(const Credentials &credentials)
{
    return {cleanApiKey(credentials.apiKey), cleanToken(credentials.accessToken),
            credentials.company};
}

} // namespace

Session::Session(Transport &transport, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_secrets(secrets)
{
    m_transport.setSignInAsker([this] { onRefused(); });
    connect(&transport, &Transport::credentialsTaken, this, &Session::onTaken);
    connect(&transport, &Transport::answered, this, &Session::answered);
}

Session::~Session()
{
    m_transport.setSignInAsker({});
}

QString Session::agent() const
{
    return m_transport.endpoint().agent;
}

bool Session::signInAgain(const Credentials &credentials, const QString &acceptLanguage,
                          bool remember)
{
    Credentials clean = cleaned(credentials);
    if (clean.apiKey.isEmpty())
        clean.apiKey = m_transport.endpoint().apiKey;
    if (!m_environment || agentOf(clean) != agent()) {
        Q_EMIT othersRefused(clean);
        return false;
    }
    const Environment same = *m_environment;
    signIn(same, clean, acceptLanguage, remember);
    m_transport.resumeHeld();
    return true;
}

void Session::declineSignIn()
{
    m_isRenewalUnproven = false;
    m_transport.failHeld();
}

QString Session::acceptLanguage() const
{
    return m_transport.endpoint().acceptLanguage;
}

void Session::tryOut(const Environment &environment, const Credentials &credentials,
                     const QString &acceptLanguage)
{
    if (m_environment)
        return;
    giveUpFarewell();
    setUp(environment, cleaned(credentials), acceptLanguage);
}

void Session::setUp(const Environment &environment, const Credentials &credentials,
                    const QString &acceptLanguage)
{
    m_transport.setEndpoint({environment.baseUrl, credentials.apiKey, credentials.accessToken,
                             acceptLanguage, agentOf(credentials)});
}

void Session::stopTrying()
{
    if (!m_environment)
        m_transport.setEndpoint({{}, {}, {}, acceptLanguage()});
}

void Session::signIn(const Environment &environment, const Credentials &credentials,
                     const QString &acceptLanguage, bool remember)
{
    const Credentials clean = cleaned(credentials);
    giveUpFarewell();
    ++m_changes;
    followCompany(environment, clean);
    m_environment = environment;
    m_areTaken = false;
    setUp(environment, clean, acceptLanguage);
    m_transport.warmUp();
    if (environment.needsCredentials()) {
        const auto kept = remember ? keepable(environment, clean) : std::nullopt;
        if (kept)
            this->remember(environment, *kept);
        else
            forget(environment);
    }
    Q_EMIT signedIn();
}

/// Another sign-in than a company's, or another agent's, ends the one before.
void Session::followCompany(const Environment &environment, const Credentials &credentials)
{
    if (m_renewal) {
        const bool isSame = credentials.company && m_environment
            && m_environment->id == environment.id && agent() == agentOf(credentials);
        m_renewal->disconnect(this);
        if (isSame)
            m_renewal->retire();
        else
            m_renewal->end();
        m_renewal.clear();
    }
    m_isRenewalAwaited = false;
    m_isRenewalUnproven = false;
    m_renewalProblem.reset();
    m_identity.reset();
    if (!credentials.company)
        return;
    m_identity = credentials.company->identity;
    if (!m_renewalParts)
        return;
    const auto earlier = findChildren<SessionRenewal *>(Qt::FindDirectChildrenOnly);
    m_renewal = new SessionRenewal(*m_renewalParts, environment.id, agentOf(credentials),
                                   *credentials.company, earlier, this);
    connect(m_renewal, &SessionRenewal::renewed, this, &Session::onRenewed);
    connect(m_renewal, &SessionRenewal::failed, this, &Session::onRenewalFailed);
    connect(m_renewal, &SessionRenewal::storeFailed, this, &Session::rememberFailed);
    connect(m_renewal, &SessionRenewal::forgetFailed, this, &Session::forgetFailed);
}

/// Requests are held by now. The agent is asked only where nothing else helps.
void Session::onRefused()
{
    SessionRenewal *renewal = m_renewal;
    if (renewal && renewal->canRenew() && !m_isRenewalUnproven) {
        m_isRenewalAwaited = true;
        renewal->renew();
        return;
    }
    Q_EMIT signInNeeded();
}

void Session::onRenewed(const QString &accessToken)
{
    if (m_isLocked) // it ends in nobody's hands; after the unlocking another is asked for
        return;
    Endpoint endpoint = m_transport.endpoint();
    endpoint.accessToken = accessToken;
    m_transport.setEndpoint(endpoint);
    m_renewalProblem.reset();
    // If this token is refused as well, another like it would not help.
    m_isRenewalUnproven = std::exchange(m_isRenewalAwaited, false);
    m_transport.resumeHeld();
}

void Session::onRenewalFailed(const SignInProblem &problem)
{
    if (m_isLocked) // whoever unlocks is asked when his next request is refused
        return;
    m_renewalProblem = problem;
    if (std::exchange(m_isRenewalAwaited, false))
        Q_EMIT signInNeeded();
}

void Session::onTaken()
{
    m_isRenewalUnproven = false;
    if (isSignedIn() && !std::exchange(m_areTaken, true))
        Q_EMIT credentialsTaken();
}

void Session::setRemembered(bool isRemembered)
{
    if (!m_environment || !m_environment->needsCredentials())
        return;
    const Endpoint &endpoint = m_transport.endpoint();
    Credentials inUse{endpoint.apiKey, endpoint.accessToken};
    if (m_identity)
        inUse.company.emplace(); // what it has given is never kept there
    const auto kept = isRemembered ? keepable(*m_environment, inUse) : std::nullopt;
    if (kept)
        remember(*m_environment, *kept);
    else
        forget(*m_environment);
}

void Session::signOut()
{
    if (!m_environment)
        return;
    const Environment left = *m_environment;
    ++m_changes;
    m_environment.reset();
    m_identity.reset();
    m_renewalProblem.reset();
    m_isRenewalAwaited = false;
    const QPointer<SessionRenewal> ending = std::exchange(m_renewal, {});
    const QString language = acceptLanguage();
    m_isLocked = false;
    m_transport.setGate(Transport::Gate::Open);
    m_transport.setEndpoint({{}, {}, {}, language});
    m_transport.failHeld();
    if (left.needsCredentials())
        forget(left);
    if (ending) {
        disconnect(ending, &SessionRenewal::renewed, this, nullptr);
        disconnect(ending, &SessionRenewal::failed, this, nullptr);
        ending->end();
        m_farewell = ending;
        connect(ending, &QObject::destroyed, this, [this](const QObject *gone) {
            if (gone == m_farewell)
                giveUpFarewell();
        });
        if (const QUrl page = ending->endSessionPage(); !page.isEmpty())
            Q_EMIT endSessionWanted(page);
    }
    Q_EMIT signedOut();
    if (!ending)
        Q_EMIT farewellOver();
}

void Session::giveUpFarewell()
{
    if (std::exchange(m_farewell, nullptr))
        Q_EMIT farewellOver();
}

void Session::lock()
{
    m_isLocked = true;
    m_isRenewalAwaited = false; // what waited for it fails
    if (m_renewal)
        m_renewal->pause();
    m_transport.setGate(Transport::Gate::Ending);
}

Credentials Session::putAway()
{
    Endpoint bare = m_transport.endpoint();
    const Credentials credentials{std::exchange(bare.apiKey, {}),
                                  std::exchange(bare.accessToken, {})};
    m_transport.setGate(Transport::Gate::Shut);
    m_transport.setEndpoint(bare);
    return credentials;
}

void Session::unlock(const Credentials &credentials)
{
    if (credentials.company && m_environment)
        followCompany(*m_environment, credentials);
    Endpoint endpoint = m_transport.endpoint();
    endpoint.apiKey = credentials.apiKey;
    endpoint.accessToken = credentials.accessToken;
    m_isLocked = false;
    m_transport.setGate(Transport::Gate::Open);
    m_transport.setEndpoint(endpoint);
    m_transport.warmUp();
    if (m_renewal)
        m_renewal->goOn();
}

bool Session::tryToUnlock(const Credentials &credentials)
{
    if (!m_isLocked || agentOf(credentials) != agent()) {
        Q_EMIT othersRefused(credentials);
        return false;
    }
    Endpoint endpoint = m_transport.endpoint();
    endpoint.apiKey = credentials.apiKey;
    endpoint.accessToken = credentials.accessToken;
    m_transport.setGate(Transport::Gate::Open);
    m_transport.setEndpoint(endpoint);
    return true;
}

bool Session::keepForSignOut(const CompanyTokens &tokens)
{
    if (!m_renewal || tokens.refreshToken.isEmpty())
        return false;
    m_renewal->keepForTheEnd(tokens);
    return true;
}

void Session::remember(const Environment &environment, const Credentials &credentials)
{
    const QString entry = entryOf(environment);
    const bool wasKept = m_kept.contains(entry);
    const int change = m_changes;
    m_kept.insert(entry);
    m_secrets.write(entry, toSecret(credentials), this,
                    [this, entry, wasKept, change](SecretStore::Status status) {
                        if (status == SecretStore::Status::Ok || change != m_changes)
                            return;
                        // After a time limit the keychain may still take them.
                        if (!wasKept && status != SecretStore::Status::TimedOut)
                            m_kept.remove(entry);
                        Q_EMIT rememberFailed(status);
                    });
}

void Session::forget(const Environment &environment)
{
    const QString entry = entryOf(environment);
    const bool wasKept = m_kept.remove(entry);
    if (wasKept) {
        // A locked keychain says it has removed what it still holds (libsecret 0.20), but it does
        // not take a write. So the credentials are overwritten first, and that answer counts.
        m_secrets.write(entry, toSecret({}), this, [this, entry](SecretStore::Status status) {
            if (status == SecretStore::Status::Ok)
                return;
            m_kept.insert(entry);
            Q_EMIT forgetFailed(status);
        });
    }
    // Nothing known to be there: no write, which might ask the agent to unlock or make a keychain.
    const bool isSigningOut = !m_environment;
    m_secrets.remove(entry, this, [this, wasKept, isSigningOut](SecretStore::Status status) {
        const bool isRefused
            = status == SecretStore::Status::Denied || status == SecretStore::Status::TimedOut;
        if (isRefused && !wasKept && isSigningOut)
            Q_EMIT forgetFailed(status);
    });
}

void Session::readRemembered(const Environment &environment)
{
    if (!environment.needsCredentials())
        return;
    const int change = m_changes;
    const auto answer = [this, environment, change](SecretStore::Status status,
                                                    const QByteArray &secret) {
        const auto found = status == SecretStore::Status::Ok ? fromSecret(secret) : std::nullopt;
        if (found)
            m_kept.insert(entryOf(environment));
        // Late: the form they were meant for is gone, and so may be who they belong to.
        if (change == m_changes)
            Q_EMIT rememberedRead(environment, found, status);
    };
    m_secrets.read(entryOf(environment), this, answer);
}

} // namespace desk
