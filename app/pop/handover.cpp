// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pop/handover.h"

#include <QFile>
#include <QLocalSocket>
#include <QLockFile>

#include <utility>

namespace desk {

Handover::Handover(const HandoverPlace &place, Clock &clock, IsHere isHere, PeerUser peer,
                   QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_clock(clock)
    , m_isHere(std::move(isHere))
    , m_peer(std::move(peer))
    , m_lock(std::make_unique<QLockFile>(place.lock))
    , m_retry(clock, retry)
{
    // Stale when its process is gone, at no age.
    m_lock->setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Handover::onConnected);
    connect(&m_retry, &Alarm::rang, this, &Handover::start);
}

Handover::~Handover()
{
    m_server.close(); // removes the socket while the lock is still had
}

void Handover::start()
{
    if (isListening())
        return;
    if (m_lock->tryLock(0))
        listen();
    else if (m_lock->error() == QLockFile::LockFailedError)
        m_retry.start();
}

/// Whoever has the lock is the only one: what lies at the socket's place was left by one who was
/// killed.
void Handover::listen()
{
    QFile::remove(m_place.socket);
    if (!m_server.listen(m_place.socket))
        m_lock->unlock();
}

void Handover::onConnected()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        const bool isOwn = isOwnUser(m_peer, socket->socketDescriptor());
        if (!isOwn || m_server.findChildren<QLocalSocket *>().size() > mostAtOnce) {
            socket->abort();
            socket->deleteLater();
            if (!isOwn)
                Q_EMIT ignored(PopProblem::OtherUser);
            continue;
        }
        socket->setReadBufferSize(frameHead + maxFrame);
        const auto buffer = std::make_shared<QByteArray>();
        auto *alarm = new Alarm(m_clock, patience, socket);
        connect(alarm, &Alarm::rang, socket, &QLocalSocket::abort);
        alarm->start();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this,
                [this, socket, buffer] { read(*socket, *buffer); });
        read(*socket, *buffer);
    }
}

void Handover::read(QLocalSocket &socket, QByteArray &buffer)
{
    buffer += socket.readAll();
    const auto length = frameLength(buffer);
    if (!length || (buffer.size() < *length && *length <= frameHead + maxFrame))
        return;
    socket.disconnect(this); // one message a connection
    if (buffer.size() == *length)
        onMessage(socket, buffer);
    else
        say(socket, HandoverAnswer::Refused);
}

void Handover::onMessage(QLocalSocket &socket, const QByteArray &message)
{
    const auto request = requestIn(unframed(message));
    if (!request) {
        say(socket, HandoverAnswer::Refused);
    } else if (!request->wish) {
        say(socket, HandoverAnswer::Taken);
        Q_EMIT ignored(request->wish.error());
    } else if (!request->environmentId.isEmpty() && !m_isHere(request->environmentId)) {
        say(socket, HandoverAnswer::Elsewhere);
    } else {
        say(socket, HandoverAnswer::Taken);
        Q_EMIT popped(request->wish.value());
    }
}

void Handover::say(QLocalSocket &socket, HandoverAnswer answer)
{
    socket.write(framed(toJson(answer)));
    socket.flush();
    socket.disconnectFromServer();
}

} // namespace desk
