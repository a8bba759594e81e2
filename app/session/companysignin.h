// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/companytokens.h"
#include "app/session/formtext.h"
#include "app/session/providerclient.h"
#include "app/session/signinproblem.h"
#include "app/time/clock.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace desk {

/// Signing in with the company's identity provider in the agent's own browser: authorization code
/// with PKCE and a loopback redirect (OpenID Connect Core, 3.1; RFC 7636; RFC 8252). One at a time.
/// Tells who it was and what they may use; what becomes of it is the Session's matter, or the
/// lock's. Main thread only.
class CompanySignIn final : public QObject {
    Q_OBJECT

public:
    /// How long the browser may take.
    static constexpr std::chrono::minutes patience{5};

    /// Shows an address in the agent's browser; false when none could be started.
    using Browser = std::function<bool(const QUrl &)>;

    /// `page`: what the browser shows at the end, one plain sentence. The references must outlive
    /// this object; not owned.
    CompanySignIn(QNetworkAccessManager &network, Clock &clock, Browser browser, QString page,
                  QObject *parent = nullptr);
    ~CompanySignIn() override;

    /// Without one requests go at once.
    void setWayFinder(WayFinder finder) { m_client.setWayFinder(std::move(finder)); }
    /// Without one a sign-in fails at a proxy that wants one first.
    void setProxyAsker(ProxyAsker asker) { m_client.setProxyAsker(std::move(asker)); }

    enum class Login {
        Any, ///< who is signed in to the provider in the browser may be taken at his word
        Fresh, ///< the provider asks who it is once more
    };
    /// Ends with signedIn() or failed(), later and once, unless it is cancelled. Gives up an
    /// earlier one.
    void start(const IdentityProvider &provider, Login login = Login::Any);
    void openBrowserAgain(); ///< once browserOpened()
    void cancel(); ///< nothing is said any more
    [[nodiscard]] bool isRunning() const { return m_attempt != nullptr; }
    /// Tells the provider that what it gave is not used after all.
    void discard(const CompanyTokens &tokens);
    /// Shows an address of the provider, as at a sign-out.
    bool openPage(const QUrl &url) const { return m_browser(url); }

Q_SIGNALS:
    void started(); ///< comes from inside start()
    /// The agent has to go on there.
    void browserOpened();
    void signedIn(const desk::CompanyTokens &tokens);
    void failed(const desk::SignInProblem &problem);

private:
    struct Attempt;
    void onDiscovered(const Result<ProviderAnswer, ApiError> &answer);
    void onReceived(const FormValues &values);
    void onTokens(const Result<ProviderAnswer, ApiError> &answer);
    void exchange(const QByteArray &code);
    void fail(const SignInProblem &problem);
    void end();

    ProviderClient m_client;
    Clock &m_clock;
    Browser m_browser;
    QString m_page;
    Alarm m_patience;
    std::unique_ptr<Attempt> m_attempt;
};

} // namespace desk
