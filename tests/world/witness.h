// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/world/virtualclock.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace desk::world {

/// One decision of the agent's that a customer be created.
struct Press {
    int person = 0;
    std::chrono::milliseconds at{0};
    QSet<QString> acknowledged; ///< ids of customers the agent was shown and is not deterred by
    QSet<QByteArray> overruled; ///< idempotency keys of attempts the agent knew to be unknown
    bool isUnnoted = false; ///< sent though the disk takes no note, which the agent was told
    bool isRefused = false; ///< the program has said that nobody was created
    int commits = 0;
};

/// Watches what the server does and what the agent is told, and finds the contradictions: the
/// promises of design.md, as a judge who sees both sides.
class Witness {
public:
    explicit Witness(const VirtualClock &clock)
        : m_clock(clock)
    {
    }

    /// The first violation, or an empty text.
    [[nodiscard]] const QString &violation() const { return m_violation; }
    void violate(const QString &what);
    [[nodiscard]] bool isDone() const { return !m_violation.isEmpty(); }

    std::size_t pressed(const Press &press);
    [[nodiscard]] Press &press(std::size_t index) { return m_presses[index]; }
    /// The POST that arrives at the server as the so-manyth write has left for this press.
    void posted(int arrival, std::size_t press) { m_pressesByArrival.insert(arrival, press); }
    /// The server has made a customer of that POST.
    void created(const QString &id, const QByteArray &key, int arrival);
    /// The program says that nobody was created by the press.
    void saidNotCreated(std::size_t press);
    /// The program says that this customer was created.
    void saidCreated(const QString &id);

private:
    struct Made {
        QString id;
        std::size_t press;
        QByteArray key;
        std::chrono::milliseconds at;
    };
    void judgePair(const Made &earlier, const Made &later);

    const VirtualClock &m_clock;
    QString m_violation;
    std::vector<Press> m_presses;
    QHash<int, std::size_t> m_pressesByArrival;
    std::vector<Made> m_made;
};

} // namespace desk::world
