// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/apierror.h"
#include "app/api/wayfinder.h"
#include "app/profile/result.h"
#include "app/session/formtext.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace desk {

struct ProviderAnswer {
    int status = 0;
    QByteArray body;
    QDateTime serverTime; ///< of the `Date` header, UTC; invalid without one
};

/// A proxy has refused to open the way until somebody signs in to it.
[[nodiscard]] inline bool isAtProxy(const ApiError &error)
{
    return error.kind == ApiError::Kind::Proxy && error.proxy == ProxyTrouble::SignIn;
}

/// Asks an identity provider, apart from the API's Transport: nothing of the API's credentials goes
/// along, no redirect is followed, no body leaves twice (a code or a refresh token that arrives
/// twice ends the session), no cookie is kept, and an answer has a size and a time limit. Logs what
/// was asked for and the status, nothing else. Main thread only.
class ProviderClient final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 answerBytes = 512 * 1024;

    /// `network` must outlive it; not owned.
    explicit ProviderClient(QNetworkAccessManager &network,
                            std::chrono::milliseconds patience = std::chrono::seconds(20),
                            QObject *parent = nullptr);

    /// Without one requests go at once.
    void setWayFinder(WayFinder finder) { m_findWay = std::move(finder); }
    /// Without one a request that a proxy refuses for want of a sign-in fails.
    void setProxyAsker(ProxyAsker asker) { m_askAtProxy = std::move(asker); }

    /// An error is Timeout, AnswerTooLarge or a failure of the network; any status is an answer.
    using Handler = std::function<void(const Result<ProviderAnswer, ApiError> &)>;
    /// Answered once and later; not at all, and given up, when `context` dies before. `what` is for
    /// the log.
    void get(const char *what, const QUrl &url, QObject *context, Handler handler);
    void post(const char *what, const QUrl &url, const FormValues &form, QObject *context,
              Handler handler);

private:
    void ask(const char *what, const QUrl &url, const std::optional<QByteArray> &form,
             QObject *context, Handler handler);

    QNetworkAccessManager &m_network;
    std::chrono::milliseconds m_patience;
    WayFinder m_findWay;
    ProxyAsker m_askAtProxy;
};

} // namespace desk
