// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/answerheaders.h"
#include "app/api/apierror.h"
#include "app/api/calllog.h"
#include "app/api/sender.h"
#include "app/api/wayfinder.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace desk {

class ApiCallBase;
class Exchange;

/// Where requests go and what authorises them. One value, so that the credentials of one
/// environment can never travel to another's host.
struct Endpoint {
    QUrl baseUrl; ///< https, or http on a loopback host; no user info, no query
    QString apiKey;
    QString accessToken; ///< without "Bearer "
    QString acceptLanguage; ///< one locale, e.g. `en-US`
    QString agent = {}; ///< tells agents apart; one's request never goes on as another's
    bool operator==(const Endpoint &) const = default;
};

/// Whether a URL may be used as a base URL: https, or http on a loopback host, with a host, and a
/// path without `.`, `..`, backslash and control characters, encoded ones too.
[[nodiscard]] bool isAllowedBaseUrl(const QUrl &url);

/// What becomes of a request answered 401 once the agent has signed in again.
enum class After401 {
    Resend, ///< 401 is a clear refusal, so the same request goes on
    Report, ///< fails with `signedInAgain`: what was read before it may be old by now
    Fail, ///< fails at once; nobody is asked to sign in for this
};

struct ApiRequest {
    QByteArray verb; ///< GET, POST or PATCH
    QString path; ///< e.g. `/v2/customers/123/profile`
    QString pathTemplate; ///< for the log: `/v2/customers/{id}/profile`
    QUrlQuery query = {};
    std::optional<QByteArray> body = {}; ///< JSON
    QByteArray idempotencyKey = {}; ///< sent when not empty
    After401 after401 = After401::Resend;
};

struct ApiAnswer {
    int status = 0; ///< 2xx
    QByteArray body;
    QString requestId;
    ServerNotes notes = {};
    QByteArray contentRange; ///< header of that name; empty without one
    QByteArray link; ///< the same
};

/// Owns what is uniform to all routes: base URL, headers, the body that can't be sent twice, no
/// redirects, time and size limits, retries of GET, request ids, the log (design, section 3,
/// rules 4, 7, 8). Main thread only.
class Transport final : public Sender {
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds firstByte{30'000}; ///< from the start to the first byte
        std::chrono::milliseconds whole{60'000}; ///< from the start to the last byte
        std::chrono::milliseconds retryBase{500}; ///< first wait before a GET is retried
        int getRetries = 2;
        qint64 answerBytes = 8 * 1024 * 1024;
    };
    /// `network` must outlive the transport; it is not owned.
    explicit Transport(QNetworkAccessManager &network, QObject *parent = nullptr);
    ~Transport() override;

    void setEndpoint(const Endpoint &endpoint);
    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    void setLimits(const Limits &limits) { m_limits = limits; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }

    /// The endpoint is the one at the time of this call.
    void send(const ApiRequest &request, ApiCallBase *call, Answered answered,
              Failed failed) override;
    [[nodiscard]] QString acceptLanguage() const override { return m_endpoint.acceptLanguage; }

    /// Every attempt of this run; lives as long as the transport.
    [[nodiscard]] CallLog &calls() { return m_calls; }

    /// With a function to ask the agent to sign in, a 401 holds the request until resumeHeld() or
    /// failHeld(). `ask` is called when the first one waits. Without one a 401 fails at once.
    void setSignInAsker(std::function<void()> ask) { m_askToSignIn = std::move(ask); }
    /// The held requests go on with the endpoint of now.
    void resumeHeld();
    /// The held requests fail with their 401.
    void failHeld();

    /// Without one requests go at once.
    void setWayFinder(WayFinder finder) { m_findWay = std::move(finder); }
    /// With a function to ask the agent to sign in to the proxy, a request that the proxy refused
    /// for want of that is held until settleProxy(). Without one it fails.
    void setProxyAsker(std::function<void()> ask) { m_askForProxy = std::move(ask); }
    /// What is held at the proxy goes on, with the endpoint of now, or fails.
    void settleProxy(bool goesOn);
    /// What may leave while nobody may look at the screen.
    enum class Gate {
        Open,
        Ending, ///< what has left ends and is read back: a GET, but no POST and no PATCH
        Shut, ///< nothing; what is on its way is given up, the connections are closed
    };
    /// What may not leave fails as cancelled; unless the gate is open a 401 fails at once.
    void setGate(Gate gate);
    [[nodiscard]] Gate gate() const { return m_gate; }

    /// Opens the connection (TCP, TLS) ahead of the first request, so that it costs one round trip.
    void warmUp();

Q_SIGNALS:
    /// Once for each setEndpoint(): the server has answered with 2xx, or with a 4xx that does not
    /// refuse the credentials.
    void credentialsTaken();
    /// A request was answered well; how long that took.
    void answered(std::chrono::milliseconds duration);

private:
    friend class Exchange;
    void noteAnswer(const Endpoint &askedAs, int status);
    /// False when nobody can be asked.
    [[nodiscard]] bool hold(Exchange *exchange);
    [[nodiscard]] bool holdAtProxy(Exchange *exchange);
    void whenWayKnown(const QUrl &url, QObject *context, std::function<void()> go);
    void connectAhead(const QUrl &url);
    [[nodiscard]] bool mayLeave(const QByteArray &verb) const;

    QNetworkAccessManager &m_network;
    Endpoint m_endpoint;
    bool m_hasTakenCredentials = false; ///< of the endpoint of now
    Limits m_limits;
    CallLog m_calls;
    std::function<void()> m_askToSignIn;
    QList<QPointer<Exchange>> m_held;
    WayFinder m_findWay;
    std::function<void()> m_askForProxy;
    QList<QPointer<Exchange>> m_heldAtProxy;
    Gate m_gate = Gate::Open;
};

} // namespace desk
