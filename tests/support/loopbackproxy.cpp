// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopbackproxy.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace desk::test {

namespace {

QByteArray page(const QByteArray &status, const QByteArray &headers = {})
{
    const QByteArray body = "<html><body>" + status + "</body></html>";
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Type: text/html\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

LoopbackProxy::LoopbackProxy(quint16 port, QObject *parent)
    : QTcpServer(parent)
    , m_port(port)
{
    if (!listen(QHostAddress::LocalHost, 0))
        qFatal("No free port on the loopback interface");
}

LoopbackProxy::~LoopbackProxy()
{
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        socket->disconnect(this);
}

void LoopbackProxy::setSignIn(const QByteArray &user, const QByteArray &password)
{
    m_wanted = "Basic " + (user + ':' + password).toBase64();
}

QString LoopbackProxy::address() const
{
    return QStringLiteral("http://") + name();
}

QNetworkProxy LoopbackProxy::proxy() const
{
    return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), serverPort());
}

QString LoopbackProxy::name() const
{
    return QStringLiteral("127.0.0.1:%1").arg(serverPort());
}

void LoopbackProxy::incomingConnection(qintptr handle)
{
    auto *socket = new QTcpSocket(this);
    m_buffers.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        if (QTcpSocket *other = m_joined.take(socket))
            other->disconnectFromHost();
        socket->deleteLater();
    });
    socket->setSocketDescriptor(handle);
}

void LoopbackProxy::readFrom(QTcpSocket *socket)
{
    if (QTcpSocket *server = m_joined.value(socket)) {
        const QByteArray bytes = socket->readAll();
        m_bytesUp += bytes.size();
        server->write(bytes);
        return;
    }
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = buffer.left(end);
    buffer.remove(0, end + 4);
    m_heads.append(head);
    serve(socket, head);
}

void LoopbackProxy::serve(QTcpSocket *socket, const QByteArray &head)
{
    switch (m_fault) {
    case Fault::None:
        break;
    case Fault::CloseAtOnce:
        socket->disconnectFromHost();
        return;
    case Fault::HtmlPage:
        socket->write(page("502 Bad Gateway"));
        return;
    case Fault::Forbidden:
        socket->write(page("403 Forbidden"));
        return;
    }
    if (!mayPass(head)) {
        ++m_refusals;
        socket->write(page("407 Proxy Authentication Required",
                           "Proxy-Authenticate: Basic realm=\"the company\"\r\n"));
        return;
    }
    if (head.startsWith("CONNECT ")) {
        ++m_tunnels;
        join(socket, {});
        socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
        return;
    }
    // `GET http://host/path HTTP/1.1` becomes `GET /path HTTP/1.1`; what is the proxy's stays here.
    QByteArray onward = head + "\r\n";
    const qsizetype start = onward.indexOf("http://");
    onward.remove(start, onward.indexOf('/', start + 7) - start);
    const qsizetype secret = onward.indexOf("\r\nProxy-Authorization:");
    if (secret >= 0)
        onward.remove(secret, onward.indexOf("\r\n", secret + 2) - secret);
    join(socket, onward + "\r\n");
}

bool LoopbackProxy::mayPass(const QByteArray &head) const
{
    return m_wanted.isEmpty() || head.contains("Proxy-Authorization: " + m_wanted);
}

void LoopbackProxy::join(QTcpSocket *socket, const QByteArray &first)
{
    auto *server = new QTcpSocket(this);
    m_joined.insert(socket, server);
    connect(server, &QTcpSocket::readyRead, socket, [this, socket, server] {
        const QByteArray bytes = server->readAll();
        m_bytesDown += bytes.size();
        socket->write(bytes);
    });
    connect(server, &QTcpSocket::disconnected, socket, [this, socket, server] {
        m_joined.remove(socket);
        socket->disconnectFromHost();
        server->deleteLater();
    });
    server->setProxy(QNetworkProxy::NoProxy);
    server->connectToHost(QHostAddress::LocalHost, m_port);
    m_bytesUp += first.size();
    server->write(first);
}

} // namespace desk::test
