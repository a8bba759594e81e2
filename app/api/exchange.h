// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/transport.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <optional>

class QNetworkAccessManager;

namespace desk {

class OneShotBody;

/// One request from its first attempt to its one outcome: time and size limits, and for GET the
/// retries. Owned by the Transport; deletes itself after it has answered.
class Exchange final : public QObject {
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &network, Transport &transport, ApiRequest request,
             ApiCallBase *call, Transport::Answered answered, Transport::Failed failed);

    /// After a 401, or at a proxy, while held by the transport: goes on with these credentials.
    void resume(const Endpoint &endpoint);
    /// After a 401, or at a proxy, while held: nobody signed in.
    void failHeld();
    /// Whatever it does: it ends as cancelled.
    void giveUp() { onCancelRequested(); }

private:
    /// Why this side ended an attempt; Qt reports all of these alike.
    enum class Ended { ByPeer, ByCancel, ByTimeLimit, BySizeLimit };

    void startAttempt();
    void endAttempt(Ended why);
    void readSome();
    void onReplyFinished();
    void onCancelRequested();
    void holdOrFail(const ApiError &error);
    void holdAtProxy(const ApiError &error);
    void waitBeforeRetry(const ApiError &error);
    [[nodiscard]] bool mayRetry(const ApiError &error) const;
    [[nodiscard]] QNetworkRequest networkRequest();
    [[nodiscard]] ApiError errorOfAttempt() const;
    [[nodiscard]] bool mayHaveLeft() const;
    void log(int status, const char *outcome) const;
    void noteCall(const QNetworkRequest &request);
    [[nodiscard]] std::chrono::milliseconds spent() const;
    void succeed(const ApiAnswer &answer);
    void fail(const ApiError &error);
    void finishWith(std::function<void()> report);

    QNetworkAccessManager &m_network;
    Transport &m_transport;
    Endpoint m_endpoint;
    const Transport::Limits m_limits;
    const ApiRequest m_request;
    QPointer<ApiCallBase> m_call;
    Transport::Answered m_answered;
    Transport::Failed m_failed;

    QPointer<QNetworkReply> m_reply;
    OneShotBody *m_body = nullptr; ///< child of m_reply
    QByteArray m_received;
    QTimer m_timeLimit;
    QTimer m_retryWait;
    QString m_requestId;
    qint64 m_startedAt = 0; ///< monotonic, ms
    QList<QSslError> m_sslErrors; ///< of the attempt
    bool m_isConnecting = false; ///< the attempt makes a connection of its own
    QString m_leftAs; ///< the id under which the last attempt has left; "" if it has not
    int m_retries = 0;
    int m_attempts = 0; ///< that have left, those after a sign-in among them
    qint64 m_callNumber = 0; ///< of the attempt, in the log of calls
    Ended m_ended = Ended::ByPeer;
    std::optional<ApiError> m_heldFor; ///< the 401, or the proxy's, that waits for a sign-in
    bool m_isDone = false;
};

} // namespace desk
