// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/companysignin.h"

#include "app/api/transport.h"
#include "app/session/idtokencheck.h"
#include "app/session/loopbackreceiver.h"
#include "app/session/proofkey.h"
#include "app/session/tokenanswer.h"

#include <QElapsedTimer>

namespace desk {

namespace {

using Kind = SignInProblem::Kind;

constexpr std::chrono::seconds loginTolerance{5}; ///< providers count in whole seconds

/// `openid` first, whatever the administrator has written.
QByteArray scopeOf(const IdentityProvider &provider)
{
    QStringList scopes = provider.scopes;
    scopes.removeAll(QStringLiteral("openid"));
    scopes.prepend(QStringLiteral("openid"));
    return scopes.join(QLatin1Char(' ')).toUtf8();
}

/// Why an answer holds no code.
SignInProblem refusalIn(const FormValues &values)
{
    const QByteArray error = onlyValue(values, "error").value_or(QByteArray());
    if (error == "access_denied")
        return {Kind::Denied};
    return error.isEmpty() ? SignInProblem{Kind::BadAnswer}
                           : SignInProblem{.kind = Kind::ProviderError, .code = errorCode(error)};
}

} // namespace

/// One question to the provider, with what only its answer can know. The context of all that is
/// asked for it, so that nothing comes back once it is gone.
struct CompanySignIn::Attempt {
    IdentityProvider provider;
    Login login;
    LoopbackReceiver *receiver; ///< a child of the sign-in that retires by itself
    QByteArray state = randomText();
    QByteArray nonce = randomText();
    QByteArray verifier = randomText();
    Discovery discovery = {};
    QUrl page = {}; ///< of the provider, once it is known
    QElapsedTimer sinceQuestion = {}; ///< from then on
    std::unique_ptr<IdTokenCheck> check = {};
    CompanyTokens tokens = {};
    QObject context; // the last: the first to go

    ~Attempt() { receiver->retire(); }
    Q_DISABLE_COPY_MOVE(Attempt)
    Attempt(IdentityProvider of, Login kind, LoopbackReceiver *at)
        : provider(std::move(of))
        , login(kind)
        , receiver(at)
    {
    }

    [[nodiscard]] QUrl question() const
    {
        FormValues values{{"response_type", "code"},
                          {"client_id", provider.clientId.toUtf8()},
                          {"redirect_uri", redirectUri()},
                          {"scope", scopeOf(provider)},
                          {"state", state},
                          {"nonce", nonce},
                          {"code_challenge", challengeOf(verifier)},
                          {"code_challenge_method", "S256"}};
        QByteArrayList prompts;
        if (login == Login::Fresh) {
            prompts.append("login");
            // So that the ID token says when that was (OpenID Connect Core, 3.1.2.1).
            values.append(std::pair<QByteArray, QByteArray>(
                "max_age", QByteArray::number(std::chrono::seconds(patience).count())));
        }
        // Without it a provider may leave the refresh token out (OpenID Connect Core, 11).
        if (provider.scopes.contains(QStringLiteral("offline_access")))
            prompts.append("consent");
        if (!prompts.isEmpty())
            values.append(std::pair(QByteArrayLiteral("prompt"), prompts.join(' ')));
        return withQuery(discovery.authorization, values);
    }
    [[nodiscard]] QByteArray redirectUri() const { return receiver->redirectUri().toEncoded(); }
};

CompanySignIn::CompanySignIn(QNetworkAccessManager &network, Clock &clock, Browser browser,
                             QString page, QObject *parent)
    : QObject(parent)
    , m_client(network)
    , m_clock(clock)
    , m_browser(std::move(browser))
    , m_page(std::move(page))
    , m_patience(clock, patience)
{
    connect(&m_patience, &Alarm::rang, this,
            [this] { fail(SignInProblem{Kind::BrowserNeverCameBack}); });
}

CompanySignIn::~CompanySignIn() = default;

void CompanySignIn::start(const IdentityProvider &provider, Login login)
{
    end();
    auto *receiver = new LoopbackReceiver(m_page, this);
    m_attempt = std::make_unique<Attempt>(provider, login, receiver);
    Q_EMIT started();
    // Later, so that nothing is answered from inside the function that asked.
    if (!isAllowedBaseUrl(provider.issuer)) {
        m_clock.later(&m_attempt->context, [this] { fail(SignInProblem{Kind::NotAProvider}); });
        return;
    }
    if (!receiver->listen()) {
        m_clock.later(&m_attempt->context, [this] { fail(SignInProblem{Kind::NoPort}); });
        return;
    }
    // Queued: the browser's connection must not die in its own signal.
    connect(receiver, &LoopbackReceiver::received, &m_attempt->context,
            [this](const FormValues &values) {
                m_clock.later(&m_attempt->context, [this, values] { onReceived(values); });
            });
    m_client.get("discovery", discoveryUrl(provider.issuer), &m_attempt->context,
                 [this](const auto &answer) { onDiscovered(answer); });
}

void CompanySignIn::onDiscovered(const Result<ProviderAnswer, ApiError> &answer)
{
    if (!answer) {
        fail(unreachable(answer.error()));
        return;
    }
    const int status = answer.value().status;
    if (status != 200) {
        fail(SignInProblem{status >= 500 ? Kind::ProviderError : Kind::NotAProvider});
        return;
    }
    const auto discovery = readDiscovery(answer.value().body, m_attempt->provider);
    if (!discovery) {
        fail(discovery.error());
        return;
    }
    m_attempt->discovery = discovery.value();
    m_attempt->page = m_attempt->question();
    m_attempt->sinceQuestion.start();
    if (!m_browser(m_attempt->page)) {
        fail(SignInProblem{Kind::BrowserNotOpened});
        return;
    }
    m_patience.start();
    Q_EMIT browserOpened();
}

void CompanySignIn::openBrowserAgain()
{
    if (m_attempt && !m_attempt->page.isEmpty() && !m_browser(m_attempt->page))
        fail(SignInProblem{Kind::BrowserNotOpened});
}

void CompanySignIn::onReceived(const FormValues &values)
{
    m_patience.stop();
    // First of all: is it the answer to our question at all (RFC 6749, 10.12)?
    if (!isSameSecret(onlyValue(values, "state").value_or(QByteArray()), m_attempt->state)) {
        fail(SignInProblem{Kind::WrongState});
        return;
    }
    const auto issuer = onlyValue(values, "iss");
    const QByteArray expected = m_attempt->discovery.issuer.toEncoded();
    if (issuer ? *issuer != expected : m_attempt->discovery.namesIssuer) {
        fail(SignInProblem{Kind::WrongIssuer});
        return;
    }
    const auto code = onlyValue(values, "code");
    const bool isRefused = onlyValue(values, "error").has_value();
    if (isRefused || !code || code->isEmpty())
        fail(refusalIn(values));
    else
        exchange(*code);
}

void CompanySignIn::exchange(const QByteArray &code)
{
    m_client.post("code", m_attempt->discovery.token,
                  {{"grant_type", "authorization_code"},
                   {"code", code},
                   {"redirect_uri", m_attempt->redirectUri()},
                   {"client_id", m_attempt->provider.clientId.toUtf8()},
                   {"code_verifier", m_attempt->verifier}},
                  &m_attempt->context, [this](const auto &answer) { onTokens(answer); });
}

void CompanySignIn::onTokens(const Result<ProviderAnswer, ApiError> &answer)
{
    if (!answer) {
        fail(unreachable(answer.error()));
        return;
    }
    const auto tokens = readTokenAnswer(answer.value());
    if (!tokens) {
        fail(tokens.error());
        return;
    }
    Attempt &attempt = *m_attempt;
    attempt.tokens = {.accessToken = tokens.value().accessToken,
                      .refreshToken = tokens.value().refreshToken,
                      .idToken = tokens.value().idToken,
                      .lifetime = tokens.value().lifetime,
                      .provider = attempt.provider,
                      .discovery = attempt.discovery};
    attempt.check = std::make_unique<IdTokenCheck>(m_client, attempt.discovery);
    IdTokenRules rules{.issuer = QString::fromLatin1(attempt.discovery.issuer.toEncoded()),
                       .clientId = attempt.provider.clientId,
                       .nonce = attempt.nonce,
                       .now = m_clock.now(),
                       .serverTime = answer.value().serverTime};
    if (attempt.login == Login::Fresh)
        rules.loginWithin
            = std::chrono::seconds(attempt.sinceQuestion.elapsed() / 1000) + loginTolerance;
    attempt.check->check(attempt.tokens.idToken.toLatin1(), rules, &attempt.context,
                         [this](const Result<AgentIdentity, SignInProblem> &identity) {
                             if (!identity) {
                                 fail(identity.error());
                                 return;
                             }
                             CompanyTokens taken = m_attempt->tokens;
                             taken.identity = identity.value();
                             end();
                             Q_EMIT signedIn(taken);
                         });
}

void CompanySignIn::fail(const SignInProblem &problem)
{
    end();
    Q_EMIT failed(problem);
}

void CompanySignIn::discard(const CompanyTokens &tokens)
{
    if (tokens.discovery.revocation.isEmpty())
        return;
    const bool hasRefresh = !tokens.refreshToken.isEmpty();
    m_client.post("revocation", tokens.discovery.revocation,
                  {{"token", (hasRefresh ? tokens.refreshToken : tokens.accessToken).toLatin1()},
                   {"token_type_hint", hasRefresh ? "refresh_token" : "access_token"},
                   {"client_id", tokens.provider.clientId.toUtf8()}},
                  this, [](const auto &) {});
}

void CompanySignIn::cancel()
{
    end();
}

void CompanySignIn::end()
{
    m_patience.stop();
    m_attempt.reset();
}

} // namespace desk
