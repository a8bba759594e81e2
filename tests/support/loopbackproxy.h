// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QTcpServer>

class QTcpSocket;

namespace desk::test {

/// A proxy on the loopback interface: CONNECT and plain GET, with a sign-in (Basic, RFC 7617) or
/// without. Every host leads to one port of this computer. Counts what passes. Lives in the test's
/// thread and its event loop.
class LoopbackProxy final : public QTcpServer {
    Q_OBJECT

public:
    enum class Fault {
        None,
        CloseAtOnce, ///< reads what is asked, closes without an answer
        HtmlPage, ///< answers 502 with a page
        Forbidden, ///< answers 403
    };

    /// `port`: of 127.0.0.1, where every way leads to.
    explicit LoopbackProxy(quint16 port, QObject *parent = nullptr);
    ~LoopbackProxy() override;

    /// Nobody passes without these, from the next request on.
    void setSignIn(const QByteArray &user, const QByteArray &password);
    void setFault(Fault fault) { m_fault = fault; }

    /// `http://127.0.0.1:PORT`.
    [[nodiscard]] QString address() const;
    [[nodiscard]] QNetworkProxy proxy() const;
    /// `127.0.0.1:PORT`.
    [[nodiscard]] QString name() const;

    /// The heads that arrived, whole, in order.
    [[nodiscard]] const QList<QByteArray> &heads() const { return m_heads; }
    [[nodiscard]] qsizetype refusals() const { return m_refusals; }
    /// Ways that were opened by CONNECT.
    [[nodiscard]] qsizetype tunnels() const { return m_tunnels; }
    /// Bytes that went through, to the server and back; of both the answers to CONNECT not.
    [[nodiscard]] qint64 bytesUp() const { return m_bytesUp; }
    [[nodiscard]] qint64 bytesDown() const { return m_bytesDown; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void readFrom(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const QByteArray &head);
    void join(QTcpSocket *socket, const QByteArray &first);
    [[nodiscard]] bool mayPass(const QByteArray &head) const;

    const quint16 m_port;
    Fault m_fault = Fault::None;
    QByteArray m_wanted; ///< the value of Proxy-Authorization; empty = none
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QHash<QTcpSocket *, QTcpSocket *> m_joined;
    QList<QByteArray> m_heads;
    qsizetype m_refusals = 0;
    qsizetype m_tunnels = 0;
    qint64 m_bytesUp = 0;
    qint64 m_bytesDown = 0;
};

} // namespace desk::test
