// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/apierror.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace desk {

class ApiCallBase;

/// Where requests go and what authorises them. One value, so that the credentials of one
/// environment can never travel to another's host.
struct Endpoint {
    QUrl baseUrl; ///< https, or http on a loopback host; no user info, no query
    QString apiKey;
    QString accessToken; ///< without "Bearer "
    QString acceptLanguage; ///< one locale, e.g. `en-US`
};

/// Whether a URL may be used as a base URL: https, or http on a loopback host, with a host.
[[nodiscard]] bool isAllowedBaseUrl(const QUrl &url);

struct ApiRequest {
    QByteArray verb; ///< GET, POST or PATCH
    QString path; ///< e.g. `/v2/customers/123/profile`
    QString pathTemplate; ///< for the log: `/v2/customers/{id}/profile`
    QUrlQuery query = {};
    std::optional<QByteArray> body = {}; ///< JSON
    QByteArray idempotencyKey = {}; ///< sent when not empty
};

struct ApiAnswer {
    int status = 0; ///< 2xx
    QByteArray body;
    QString requestId;
};

/// Owns what is uniform to all routes: base URL, headers, the body that can't be sent twice, no
/// redirects, time and size limits, retries of GET, request ids, the log (design, section 3,
/// rules 4, 7, 8). Main thread only.
class Transport final : public QObject {
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds firstByte{30'000}; ///< from the start to the first byte
        std::chrono::milliseconds whole{60'000}; ///< from the start to the last byte
        std::chrono::milliseconds retryBase{500}; ///< first wait before a GET is retried
        int getRetries = 2;
        qint64 answerBytes = 8 * 1024 * 1024;
    };
    using Answered = std::function<void(const ApiAnswer &)>;
    using Failed = std::function<void(const ApiError &)>;

    /// `network` must outlive the transport; it is not owned.
    explicit Transport(QNetworkAccessManager &network, QObject *parent = nullptr);
    ~Transport() override;

    void setEndpoint(const Endpoint &endpoint);
    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    void setLimits(const Limits &limits) { m_limits = limits; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }

    /// Sends a request on behalf of `call`, which may cancel it. Exactly one of the two functions
    /// is called, once, later. The endpoint is the one at the time of this call.
    void send(const ApiRequest &request, ApiCallBase *call, Answered answered, Failed failed);

    /// Opens the connection (TCP, TLS) ahead of the first request, so that it costs one round trip.
    void warmUp();

private:
    QNetworkAccessManager &m_network;
    Endpoint m_endpoint;
    Limits m_limits;
};

} // namespace desk
