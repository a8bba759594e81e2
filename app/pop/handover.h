// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pop/handoverframe.h"
#include "app/pop/handoverplace.h"
#include "app/pop/peeruser.h"
#include "app/time/clock.h"

#include <QLocalServer>
#include <QObject>

#include <memory>

class QLocalSocket;
class QLockFile;

namespace desk {

/// Listens for a second start of the same user, and says what that one asks for. Of several
/// programs one listens; when it ends, another one does. Owned by main.cpp; the main thread.
class Handover final : public QObject {
    Q_OBJECT

public:
    /// Whether this program is signed in to this environment.
    using IsHere = std::function<bool(const QString &environmentId)>;

    static constexpr std::chrono::milliseconds patience{2000}; ///< with one who is slow to ask
    static constexpr std::chrono::milliseconds retry{3000}; ///< while another one listens
    static constexpr qsizetype mostAtOnce = 16;

    /// The clock must outlive this object.
    Handover(const HandoverPlace &place, Clock &clock, IsHere isHere, PeerUser peer = peerUser,
             QObject *parent = nullptr);
    ~Handover() override;

    /// Listens, or waits until the one who does has ended.
    void start();
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }

Q_SIGNALS:
    /// After it was answered that it is taken.
    void popped(const desk::ScreenPop &pop);
    void ignored(desk::PopProblem problem);

private:
    void listen();
    void onConnected();
    void read(QLocalSocket &socket, QByteArray &buffer);
    void onMessage(QLocalSocket &socket, const QByteArray &message);
    static void say(QLocalSocket &socket, HandoverAnswer answer);

    const HandoverPlace m_place;
    Clock &m_clock;
    const IsHere m_isHere;
    const PeerUser m_peer;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    Alarm m_retry;
};

} // namespace desk
