// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/loopbackreceiver.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <optional>

namespace desk {

namespace {

constexpr QLatin1String path("/signed-in");
constexpr std::chrono::seconds slowest{10}; ///< for a request to come in

/// The value of a header that is there exactly once.
std::optional<QByteArray> header(const QByteArray &head, const QByteArray &name)
{
    std::optional<QByteArray> found;
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.left(colon).toLower() != name)
            continue;
        if (found)
            return std::nullopt;
        found = line.mid(colon + 1).trimmed();
    }
    return found;
}

} // namespace

LoopbackReceiver::LoopbackReceiver(QString page, QObject *parent)
    : QObject(parent)
    , m_page(std::move(page))
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackReceiver::onConnection);
}

bool LoopbackReceiver::listen()
{
    const bool isListening = m_server.listen(QHostAddress(QHostAddress::LocalHost), 0);
    m_port = m_server.serverPort();
    return isListening;
}

void LoopbackReceiver::retire()
{
    m_server.close();
    m_isRetired = true;
    if (m_open == 0)
        deleteLater();
}

void LoopbackReceiver::onDisconnected(QTcpSocket *socket)
{
    m_heads.remove(socket);
    socket->deleteLater();
    if (--m_open == 0 && m_isRetired)
        deleteLater();
}

QByteArray LoopbackReceiver::host() const
{
    return "127.0.0.1:" + QByteArray::number(m_port);
}

QUrl LoopbackReceiver::redirectUri() const
{
    return QUrl(QStringLiteral("http://") + QString::fromLatin1(host()) + path);
}

void LoopbackReceiver::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        // The sockets outlive the listening: the page must still reach the browser.
        socket->setParent(this);
        ++m_open;
        connect(socket, &QTcpSocket::disconnected, this,
                [this, socket] { onDisconnected(socket); });
        if (m_heads.size() >= mostConnections) {
            socket->abort();
            continue;
        }
        m_heads.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        QTimer::singleShot(slowest, socket, &QTcpSocket::abort);
        readFrom(socket);
    }
}

void LoopbackReceiver::readFrom(QTcpSocket *socket)
{
    const auto head = m_heads.find(socket);
    if (head == m_heads.end())
        return;
    *head += socket->read(mostBytes + 1 - head->size());
    const qsizetype end = head->indexOf("\r\n\r\n");
    if (end < 0 && head->size() > mostBytes) {
        answer(socket, "431 Request Header Fields Too Large", {});
    } else if (end >= 0) {
        const QByteArray whole = head->left(end);
        judge(socket, whole);
    }
}

void LoopbackReceiver::judge(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> words = head.split('\n').first().trimmed().split(' ');
    const QByteArray target = words.value(1);
    const qsizetype question = target.indexOf('?');
    const QByteArray place = question < 0 ? target : target.left(question);
    if (words.size() != 3 || !words.value(2).startsWith("HTTP/1.")) {
        answer(socket, "400 Bad Request", {});
    } else if (words.value(0) != "GET") {
        answer(socket, "405 Method Not Allowed", {});
    } else if (header(head, "host") != host() || !m_server.isListening()
               || place != QByteArray(path.latin1())) {
        // Another name for this computer is a page of the web that plays its host.
        answer(socket, "404 Not Found", {});
    } else {
        m_server.close();
        answer(socket, "200 OK", m_page);
        Q_EMIT received(fromForm(target.mid(question + 1)));
    }
}

void LoopbackReceiver::answer(QTcpSocket *socket, const QByteArray &status, const QString &text)
{
    m_heads.remove(socket); // whatever it still sends is nobody's
    const QByteArray page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Customer "
                            "Desk</title></head><body><p>"
        + text.toHtmlEscaped().toUtf8() + "</p></body></html>\n";
    const QByteArray body = text.isEmpty() ? QByteArray() : page;
    socket->write("HTTP/1.1 " + status
                  + "\r\nContent-Type: text/html; charset=utf-8"
                    "\r\nContent-Length: "
                  + QByteArray::number(body.size())
                  + "\r\nCache-Control: no-store"
                    "\r\nReferrer-Policy: no-referrer"
                    "\r\nX-Content-Type-Options: nosniff"
                    "\r\nContent-Security-Policy: default-src 'none'"
                    "\r\nConnection: close\r\n\r\n"
                  + body);
    socket->disconnectFromHost();
}

} // namespace desk
