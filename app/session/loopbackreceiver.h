// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/formtext.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace desk {

/// Waits on 127.0.0.1 for the browser to come back from the provider (RFC 8252, 7.3): takes one
/// GET of its own path, shows a plain page there, and is deaf from then on. Whatever else may call
/// in is answered 404 or cut off, with limits on size, time and connections. Owned by the sign-in.
class LoopbackReceiver final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostConnections = 16;
    static constexpr qsizetype mostBytes = 16 * 1024; ///< of a request

    /// `page`: the one sentence the browser shows; plain text.
    explicit LoopbackReceiver(QString page, QObject *parent = nullptr);

    /// On a free port. False when there is none.
    [[nodiscard]] bool listen();
    /// Takes nothing any more, and deletes itself once the browser has its page.
    void retire();
    /// `http://127.0.0.1:PORT/signed-in`; only once it has listened.
    [[nodiscard]] QUrl redirectUri() const;

Q_SIGNALS:
    /// The browser came back with these; once.
    void received(const desk::FormValues &values);

private:
    void onConnection();
    void onDisconnected(QTcpSocket *socket);
    void readFrom(QTcpSocket *socket);
    void judge(QTcpSocket *socket, const QByteArray &head);
    void answer(QTcpSocket *socket, const QByteArray &status, const QString &text);
    [[nodiscard]] QByteArray host() const;

    QTcpServer m_server;
    QString m_page;
    quint16 m_port = 0;
    QHash<QTcpSocket *, QByteArray> m_heads; ///< what connections have sent that want an answer
    int m_open = 0; ///< connections, those that have their answer among them
    bool m_isRetired = false;
};

} // namespace desk
