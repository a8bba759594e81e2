// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/recordingserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>
#include <optional>

namespace desk::test {

namespace {

QByteArray fixture(const QByteArray &name)
{
    QFile file(QStringLiteral(DESK_TLS_FIXTURES "/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The TLS fixture %s is missing", name.constData());
    return file.readAll();
}

/// Decodes a chunked body from `from`; nullopt while it is incomplete. `end` is set behind it.
std::optional<QByteArray> unchunk(const QByteArray &raw, qsizetype from, qsizetype *end)
{
    QByteArray body;
    for (;;) {
        const qsizetype lineEnd = raw.indexOf("\r\n", from);
        if (lineEnd < 0)
            return std::nullopt;
        const qsizetype size = raw.mid(from, lineEnd - from).toLongLong(nullptr, 16);
        from = lineEnd + 2;
        if (raw.size() < from + size + 2)
            return std::nullopt;
        body += raw.mid(from, size);
        from += size + 2;
        if (size == 0) {
            *end = from;
            return body;
        }
    }
}

RecordingServer::Request readHead(const QByteArray &head)
{
    RecordingServer::Request request;
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    request.version = words.value(2);
    for (const QByteArray &raw : std::as_const(lines)) {
        const QByteArray line = raw.trimmed();
        request.headerLines.append(line);
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

/// Takes the first whole request out of `buffer`; nullopt while there is none.
std::optional<RecordingServer::Request> takeRequest(QByteArray *buffer)
{
    const qsizetype headEnd = buffer->indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    RecordingServer::Request request = readHead(buffer->left(headEnd));
    const qsizetype bodyStart = headEnd + 4;
    qsizetype end = bodyStart;
    if (request.headers.value("transfer-encoding").toLower() == "chunked") {
        const std::optional<QByteArray> body = unchunk(*buffer, bodyStart, &end);
        if (!body)
            return std::nullopt;
        request.body = *body;
    } else {
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer->size() < bodyStart + length)
            return std::nullopt;
        request.body = buffer->mid(bodyStart, length);
        end = bodyStart + length;
    }
    buffer->remove(0, end);
    return request;
}

QByteArray headOf(const RecordingServer::Reply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.status != 204)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    return head + "\r\n";
}

/// Closes with RST instead of FIN.
void resetConnection(QTcpSocket *socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                 sizeof atOnce);
    socket->abort();
}

} // namespace

RecordingServer::RecordingServer(Mode mode, QObject *parent, const QHostAddress &address)
    : QTcpServer(parent)
    , m_mode(mode)
    , m_handler([](const Request &) { return Reply(); })
{
    if (!listen(address, 0))
        qFatal("No free port on the loopback interface");
}

RecordingServer::~RecordingServer()
{
    const QList<QTcpSocket *> sockets = m_buffers.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QUrl RecordingServer::url() const
{
    QUrl url;
    url.setScheme(m_mode == Mode::Tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(serverAddress().toString());
    url.setPort(serverPort());
    return url;
}

void RecordingServer::answerWith(const Reply &reply)
{
    m_handler = [reply](const Request &) { return reply; };
}

qsizetype RecordingServer::deliveries(const QByteArray &method) const
{
    return std::count_if(m_requests.cbegin(), m_requests.cend(),
                         [&](const Request &request) { return request.method == method; });
}

void RecordingServer::incomingConnection(qintptr handle)
{
    ++m_connections;
    QTcpSocket *socket = nullptr;
    if (m_mode == Mode::Tls) {
        auto *tls = new QSslSocket(this);
        const auto &[certificate, key] = m_identity;
        const bool isMade = !certificate.isEmpty();
        tls->setLocalCertificate(
            QSslCertificate(isMade ? certificate : fixture(m_certificate + ".crt")));
        const QSslKey ec(isMade ? key : fixture("localhost.key"), QSsl::Ec);
        tls->setPrivateKey(ec.isNull() ? QSslKey(key, QSsl::Rsa) : ec);
        tls->setProtocol(m_tlsVersions);
        connect(tls, &QSslSocket::encrypted, this, [this] { ++m_handshakes; });
        socket = tls;
    } else {
        socket = new QTcpSocket(this);
    }
    m_buffers.insert(socket, QByteArray());
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
    });
    socket->setSocketDescriptor(handle);
    if (auto *tls = qobject_cast<QSslSocket *>(socket))
        tls->startServerEncryption();
}

void RecordingServer::readFrom(QTcpSocket *socket)
{
    if (!m_buffers.contains(socket))
        return;
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    m_buffers[socket] += bytes;
    while (m_buffers.contains(socket)) {
        const std::optional<Request> request = takeRequest(&m_buffers[socket]);
        if (!request)
            return;
        m_requests.append(*request);
        answer(socket, *request);
        Q_EMIT requestReceived(*request);
    }
}

void RecordingServer::answer(QTcpSocket *socket, const Request &request)
{
    const Reply reply = m_handler(request);
    if (reply.fault == Fault::Held)
        m_held.append({socket, reply});
    else if (reply.delay.count() > 0)
        QTimer::singleShot(reply.delay, socket, [socket, reply] { send(socket, reply); });
    else
        send(socket, reply);
}

void RecordingServer::release()
{
    for (auto &[socket, reply] : std::exchange(m_held, {})) {
        reply.fault = Fault::None;
        if (socket)
            send(socket, reply);
    }
}

void RecordingServer::send(QTcpSocket *socket, const Reply &reply)
{
    switch (reply.fault) {
    case Fault::None:
        socket->write(reply.interim + headOf(reply)
                      + (reply.status == 204 ? QByteArray() : reply.body));
        return;
    case Fault::CloseAfterRequest:
        socket->disconnectFromHost();
        return;
    case Fault::Reset:
        resetConnection(socket);
        return;
    case Fault::Hang:
    case Fault::Held:
        return;
    case Fault::TruncateBody:
        socket->write(headOf(reply) + reply.body.left(reply.body.size() / 2));
        socket->disconnectFromHost();
        return;
    case Fault::SlowBody:
        socket->write(headOf(reply) + reply.body.left(1));
        return;
    case Fault::Garbage:
        socket->write("\x01\x02 this is no HTTP \x03\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
}

RecordingServer::TrustFixture::TrustFixture()
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(QSslCertificate(fixture("localhost.crt")));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

RecordingServer::TrustFixture::~TrustFixture()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace desk::test
