// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/records.h"
#include "tests/world/people.h"
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
    std::chrono::milliseconds sentAt{0};
    QSet<QString> acknowledged; ///< ids of customers the agent was shown and is not deterred by
    QSet<QByteArray> overruled; ///< idempotency keys of attempts the agent knew to be unknown
    bool isUnnoted = false; ///< sent though the disk takes no note, which the agent was told
    int run = 0; ///< of the program
    QString name; ///< as typed, and the e-mail with it
    Known known;
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
    /// A run of the program begins; its number.
    int newRun() { return ++m_runs; }
    /// The POST that arrives at the server as the so-manyth write has left for this press.
    /// `hasSearched`: all searches after the press were answered.
    void posted(int arrival, std::size_t press, bool hasSearched);
    /// At another computer a customer was created, whom the search finds from then on.
    void createdElsewhere(const QString &id, const QString &name, std::chrono::milliseconds found);
    /// The server has made a customer of that POST.
    void created(const QString &id, const QByteArray &key, int arrival);
    /// The program says that nobody was created by the press.
    void saidNotCreated(std::size_t press);
    /// The program says that this customer was created.
    void saidCreated(const QString &id);
    /// The agent knows what has become of the attempts with these keys.
    void settled(const QSet<QByteArray> &keys);

    /// That customer's profile is not the one any more that was created.
    void profileChanged(const QString &id);
    /// The draft belongs to a creation of that person that was settled: it is not offered any more,
    /// unless somebody else was typed in it since.
    void expectGone(const QString &draftId, const Edits &person)
    {
        m_gone.insert(draftId, {m_clock.elapsed(), person});
    }
    [[nodiscard]] bool expectsGone() const { return !m_gone.isEmpty(); }
    /// What was done so lately may be lost by a kill.
    void lose(std::chrono::milliseconds lately);
    /// A run of the program offers it.
    void offered(const Draft &draft);

private:
    struct Gone {
        std::chrono::milliseconds since;
        Edits person;
    };
    struct Elsewhere {
        QString id;
        QString name;
        std::chrono::milliseconds found;
    };
    struct Made {
        QString id;
        std::size_t press;
        QByteArray key;
        std::chrono::milliseconds at;
    };
    void judgePair(const Made &earlier, const Made &later);
    [[nodiscard]] bool canBeTold(const Made &earlier, const Press &second) const;

    const VirtualClock &m_clock;
    QString m_violation;
    std::vector<Press> m_presses;
    QHash<int, std::size_t> m_pressesByArrival;
    std::vector<Made> m_made;
    std::vector<Elsewhere> m_elsewhere;
    QHash<QByteArray, std::chrono::milliseconds> m_settled; ///< when, by key
    QHash<QString, Gone> m_gone; ///< by draft
    int m_runs = 0;
};

} // namespace desk::world
