// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pop/handoversender.h"

#include <QDeadlineTimer>
#include <QLocalSocket>

namespace desk {

HandoverAnswer handOver(const HandoverPlace &place, const HandoverRequest &request,
                        const PeerUser &peer)
{
    QDeadlineTimer deadline(handoverPatience);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(place.socket);
    if (!socket.waitForConnected(left()))
        return HandoverAnswer::NobodyThere;
    if (!isOwnUser(peer, socket.socketDescriptor()))
        return HandoverAnswer::OtherUser;
    socket.write(framed(toJson(request)));
    QByteArray answer;
    for (;;) {
        const auto length = frameLength(answer);
        if (length && *length > frameHead + maxFrame)
            return HandoverAnswer::NobodyThere;
        if (length && answer.size() >= *length)
            return answerIn(unframed(answer.left(*length)));
        if (!socket.waitForReadyRead(left())) {
            // One that is busy has been asked all the same: it does it when it comes to it.
            return socket.state() == QLocalSocket::ConnectedState ? HandoverAnswer::NoAnswer
                                                                  : HandoverAnswer::NobodyThere;
        }
        answer += socket.readAll();
    }
}

} // namespace desk
