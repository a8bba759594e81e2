// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/providerclient.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QNetworkReply;
class QNetworkRequest;

namespace desk {

class OneShotBody;

/// What is asked of an identity provider.
struct ProviderQuestion {
    const char *what; ///< for the log
    QUrl url;
    std::optional<QByteArray> form; ///< sent by POST; without one it is a GET
    std::chrono::milliseconds patience; ///< for each attempt; the agent at the proxy has his own
    ProxyAsker askAtProxy;
};

/// One question to an identity provider and its answer. Where a proxy wants a sign-in first, not a
/// byte of it has left: it waits for the agent and goes on. A child of its ProviderClient; deletes
/// itself once it has answered, or when its context has died.
class ProviderExchange final : public QObject {
    Q_OBJECT

public:
    /// `network` must outlive it; not owned.
    ProviderExchange(QNetworkAccessManager &network, ProviderQuestion question, QObject *context,
                     ProviderClient::Handler handler, QObject *parent);

    void start(); ///< once the way is known

private:
    [[nodiscard]] QNetworkRequest request() const;
    void send();
    void readSome();
    void onFinished();
    void answer(const Result<ProviderAnswer, ApiError> &result);
    void onContextGone();
    [[nodiscard]] bool mayGoOnAtProxy(const ApiError &error) const;
    [[nodiscard]] Result<ProviderAnswer, ApiError> result(int status) const;

    QNetworkAccessManager &m_network;
    const ProviderQuestion m_question;
    QPointer<QObject> m_context;
    ProviderClient::Handler m_handler;
    QNetworkReply *m_reply = nullptr; ///< of this attempt
    const OneShotBody *m_body = nullptr; ///< the same; the reply's child
    QTimer m_timeLimit;
    QByteArray m_received;
    QList<QSslError> m_sslErrors;
    bool m_hasLeft = false; ///< of the form at least a part
    bool m_isLate = false;
};

} // namespace desk
