// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QPair>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>

namespace desk::test {

/// A loopback HTTP/1.1 server that records what really arrived and misbehaves on demand. Raw
/// sockets, so that nothing between the program and the assertion tidies the bytes up. Lives in
/// the test's thread and its event loop.
class RecordingServer final : public QTcpServer {
    Q_OBJECT

public:
    enum class Mode { Plain, Tls };

    struct Request {
        QByteArray method;
        QByteArray target; ///< as sent: path and query, percent-encoded
        QByteArray version; ///< `HTTP/1.1`
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
        QList<QByteArray> headerLines; ///< as sent
        QByteArray body; ///< decoded when it was chunked

        [[nodiscard]] QByteArray requestLine() const
        {
            return method + ' ' + target + ' ' + version;
        }
        [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
    };

    enum class Fault {
        None,
        CloseAfterRequest, ///< reads the request, closes without an answer
        Reset, ///< the same with a TCP reset
        Hang, ///< never answers
        Held, ///< answers when release() says so
        TruncateBody, ///< promises the whole body, sends half, closes
        SlowBody, ///< sends the head and one byte, then nothing
        Garbage, ///< answers with what is no HTTP
    };

    struct Reply {
        int status = 200;
        QByteArray body = R"({"identity":null})";
        QList<QPair<QByteArray, QByteArray>> headers
            = {{QByteArray("Content-Type"), QByteArray("application/json")}};
        Fault fault = Fault::None;
        std::chrono::milliseconds delay{0}; ///< before the answer to a whole request
        QByteArray interim = {}; ///< as it is, ahead of the head: interim answers
    };

    using Handler = std::function<Reply(const Request &)>;

    /// Listens on 127.0.0.1, or another loopback address, on a free port. Answers 200 with an empty
    /// profile until told otherwise.
    explicit RecordingServer(Mode mode = Mode::Plain, QObject *parent = nullptr,
                             const QHostAddress &address = QHostAddress::LocalHost);
    ~RecordingServer() override;

    /// `http://ADDRESS:PORT` or `https://ADDRESS:PORT`.
    [[nodiscard]] QUrl url() const;
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Answers every request alike.
    void answerWith(const Reply &reply);
    /// Sends the answers that were held, in the order of their requests.
    void release();

    /// Every request that arrived whole, in order.
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype deliveries() const { return m_requests.size(); }
    [[nodiscard]] qsizetype deliveries(const QByteArray &method) const;
    /// TCP connections accepted, whether or not a request came over them.
    [[nodiscard]] int connections() const { return m_connections; }
    /// TLS handshakes that came to their end.
    [[nodiscard]] int handshakes() const { return m_handshakes; }
    void clear() { m_requests.clear(); }
    /// Bytes that arrived, of TLS those within it.
    [[nodiscard]] const QByteArray &received() const { return m_received; }

    /// The TLS that is spoken from the next connection on: a certificate of the fixtures
    /// (`expired`), and the versions.
    void setTls(const char *certificate, QSsl::SslProtocol versions = QSsl::SecureProtocols)
    {
        m_certificate = certificate;
        m_tlsVersions = versions;
        m_identity = {};
    }
    /// The same with a certificate and a key in PEM, made by the test.
    void setIdentity(const QByteArray &certificate, const QByteArray &key)
    {
        m_identity = {certificate, key};
    }

    /// Makes this process trust the fixture certificate, for the life of the object.
    class TrustFixture {
    public:
        TrustFixture();
        ~TrustFixture();
        TrustFixture(const TrustFixture &) = delete;
        TrustFixture &operator=(const TrustFixture &) = delete;

    private:
        QSslConfiguration m_before;
    };

Q_SIGNALS:
    void requestReceived(const desk::test::RecordingServer::Request &request);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void readFrom(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Request &request);
    static void send(QTcpSocket *socket, const Reply &reply);

    const Mode m_mode;
    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<Request> m_requests;
    QList<std::pair<QPointer<QTcpSocket>, Reply>> m_held;
    QByteArray m_certificate = "localhost";
    std::pair<QByteArray, QByteArray> m_identity; ///< instead of the fixtures'
    QByteArray m_received;
    QSsl::SslProtocol m_tlsVersions = QSsl::SecureProtocols;
    int m_connections = 0;
    int m_handshakes = 0;
};

} // namespace desk::test
