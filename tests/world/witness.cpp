// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/world/witness.h"

#include "app/attempts/identityanswers.h"

#include <algorithm>

namespace desk::world {

namespace {

using namespace std::chrono_literals;
/// For so long a creation that was confirmed is remembered (docs/decisions/0011).
constexpr std::chrono::milliseconds remembered = 24h;

} // namespace

void Witness::violate(const QString &what)
{
    if (m_violation.isEmpty())
        m_violation = what;
}

std::size_t Witness::pressed(const Press &press)
{
    m_presses.push_back(press);
    m_presses.back().at = m_clock.elapsed();
    return m_presses.size() - 1;
}

void Witness::posted(int arrival, std::size_t press, bool hasSearched)
{
    m_pressesByArrival.insert(arrival, press);
    Press &meant = m_presses[press];
    meant.sentAt = m_clock.elapsed();
    for (const Elsewhere &other : m_elsewhere) {
        if (hasSearched && other.name == meant.name && other.found <= meant.at
            && !meant.acknowledged.contains(other.id))
            violate(QStringLiteral("%1 was there at the press, and was not shown").arg(other.id));
    }
}

void Witness::createdElsewhere(const QString &id, const QString &name,
                               std::chrono::milliseconds found)
{
    m_elsewhere.push_back({id, name, found});
}

void Witness::profileChanged(const QString &id)
{
    std::erase_if(m_elsewhere, [&id](const Elsewhere &other) { return other.id == id; });
}

void Witness::lose(std::chrono::milliseconds lately)
{
    m_gone.removeIf([this, lately](const std::pair<const QString &, Gone &> &gone) {
        return m_clock.elapsed() - gone.second.since <= lately;
    });
}

void Witness::offered(const Draft &draft)
{
    const auto gone = m_gone.constFind(draft.id);
    if (gone != m_gone.cend() && mayBeOnePerson(gone->person, draft.edits))
        violate(QStringLiteral("a creation that was settled is offered again"));
}

void Witness::created(const QString &id, const QByteArray &key, int arrival)
{
    const auto press = m_pressesByArrival.constFind(arrival);
    if (press == m_pressesByArrival.cend() || m_presses[*press].commits > 0) {
        violate(
            QStringLiteral("customer %1 was created without a decision of the agent's").arg(id));
        return;
    }
    Press &meant = m_presses[*press];
    ++meant.commits;
    if (meant.isRefused)
        violate(QStringLiteral("%1 was created after \"not created\" was said").arg(id));
    const Made made{id, *press, key, m_clock.elapsed()};
    for (const Made &other : m_made) {
        if (m_presses[other.press].person != meant.person)
            continue;
        const bool isEarlier = m_presses[other.press].sentAt <= meant.sentAt;
        judgePair(isEarlier ? other : made, isEarlier ? made : other);
    }
    m_made.push_back(made);
}

/// By the name, or while the earlier one's outcome is unknown by an e-mail or a phone.
bool Witness::canBeTold(const Made &earlier, const Press &second) const
{
    const Known &one = m_presses[earlier.press].known;
    const Known &other = second.known;
    const auto settled = m_settled.constFind(earlier.key);
    const bool isOpen = settled == m_settled.cend() || *settled > second.sentAt;
    const bool shareContact = (one.hasEmail && other.hasEmail) || (one.hasPhone && other.hasPhone);
    return one.hasNewName == other.hasNewName || (isOpen && shareContact);
}

/// Two customers of one person: the agent must have chosen so, knowing of the earlier one.
void Witness::judgePair(const Made &earlier, const Made &later)
{
    const Press &first = m_presses[earlier.press];
    const Press &second = m_presses[later.press];
    const bool isForgotten = second.at - earlier.at > remembered;
    // Who was shown one of the person's customers was shown the person.
    const bool isShown = second.acknowledged.contains(earlier.id)
        || std::any_of(m_made.begin(), m_made.end(), [&](const Made &made) {
                             return m_presses[made.press].person == first.person
                                 && second.acknowledged.contains(made.id);
                         });
    // What was not noted is remembered until the end of the program.
    const bool isUnnoted = first.isUnnoted && first.run != second.run;
    const bool isChosen = isShown || second.overruled.contains(earlier.key) || isUnnoted;
    if (!isForgotten && !isChosen && canBeTold(earlier, second))
        violate(QStringLiteral("person %1 exists twice: %2 and %3")
                    .arg(first.person)
                    .arg(earlier.id, later.id));
}

void Witness::saidNotCreated(std::size_t press)
{
    Press &meant = m_presses[press];
    meant.isRefused = true;
    if (meant.commits > 0)
        violate(QStringLiteral("\"not created\" was said of a creation that was carried out"));
}

void Witness::settled(const QSet<QByteArray> &keys)
{
    for (const QByteArray &key : keys) {
        if (!m_settled.contains(key))
            m_settled.insert(key, m_clock.elapsed());
    }
}

void Witness::saidCreated(const QString &id)
{
    const bool isMade = std::any_of(m_made.begin(), m_made.end(),
                                    [&id](const Made &made) { return made.id == id; });
    if (!isMade)
        violate(QStringLiteral("\"created\" was said of %1, whom nobody created").arg(id));
}

} // namespace desk::world
