// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/attempts/openwrites.h"

#include <algorithm>

namespace desk {

namespace {

constexpr std::chrono::seconds firstLook{3}; // after an answer of which nothing was to be seen
constexpr std::chrono::seconds secondLook{12}; // after the first
constexpr std::chrono::seconds afterFailure{60};
constexpr int mostFailures = 5;

QDateTime limitOf(const SentWrite &write)
{
    return write.startedAt.addSecs(lateWriteLimit.count());
}

/// Both lists of edits as one; the younger one counts.
Edits together(const Edits &older, const Edits &younger)
{
    Edits all = older;
    for (const Field *row : younger.touched())
        all.set(*row, *younger.typed(*row));
    return all;
}

} // namespace

void OpenWrites::add(const SentWrite &write)
{
    // The clock was set back: the order in which they were sent is the order all the same.
    for (SentWrite &older : m_writes)
        older.startedAt = std::min(older.startedAt, write.startedAt);
    m_writes.append(write);
}

void OpenWrites::adopt(const SentWrite &write)
{
    const auto place = std::upper_bound(
        m_writes.cbegin(), m_writes.cend(), write,
        [](const SentWrite &a, const SentWrite &b) { return a.startedAt < b.startedAt; });
    m_writes.insert(place, write);
}

const SentWrite *OpenWrites::toBeLookedAt() const
{
    const auto found = std::find_if(m_writes.cbegin(), m_writes.cend(),
                                    [](const SentWrite &write) { return !write.isShown; });
    return found == m_writes.cend() ? nullptr : &*found;
}

QSet<QString> OpenWrites::ids() const
{
    QSet<QString> all;
    for (const SentWrite &write : m_writes)
        all.insert(write.attemptId);
    return all;
}

QDateTime OpenWrites::nextLook() const
{
    QDateTime next;
    for (const SentWrite &write : m_writes) {
        const QDateTime due = write.lookAt.isValid() ? write.lookAt : limitOf(write);
        if (!write.isSeen && (!next.isValid() || due < next))
            next = due;
    }
    return m_failures < mostFailures ? next : QDateTime();
}

void OpenWrites::postpone(const QDateTime &now)
{
    ++m_failures;
    for (SentWrite &write : m_writes)
        write.lookAt = now.addSecs(afterFailure.count());
}

OpenWrites::Findings OpenWrites::look(const Profile &profile, const QDateTime &now)
{
    m_failures = 0;
    // The clock was set back: its age is not known any more, and counts from now.
    for (SentWrite &write : m_writes)
        write.startedAt = std::min(write.startedAt, now);
    Findings findings;
    findings.seen.stored = profile;
    judgeOlder(findings, now);
    if (!m_writes.isEmpty() && !m_writes.last().isSeen)
        judgeYoungest(findings, now);
    // What was seen stored stays open only while an older write may still land over it.
    while (!m_writes.isEmpty() && m_writes.first().isSeen)
        findings.settled.append({m_writes.takeFirst().attemptId, Attempt::State::Confirmed});
    return findings;
}

/// What has been sent in spite of a write, by those before `end`.
Edits OpenWrites::sentAfter(qsizetype index, qsizetype end) const
{
    Edits since;
    for (qsizetype later = index + 1; later < end; ++later)
        since = together(since, m_writes.at(later).edits);
    return since;
}

/// Newer values that an older write has overwritten. Only where a value of its own is there: else
/// it may as well be the newer write that had no effect.
Edits OpenWrites::lostTo(const SentWrite &older, const Edits &since, const Profile &now) const
{
    if (!judge(older.base, older.edits, now).hasLanded())
        return {};
    return overwritten(older.base, older.edits, since, now);
}

/// A value of unknown outcome was never taken from the page: what is lost is the one before it, if
/// there is one, and the value that is there is not called stored.
void OpenWrites::keepOnPage(Edits &lost, const Edits &before)
{
    SentWrite &youngest = m_writes.last();
    for (const Field *row : lost.touched()) {
        if (youngest.isAnswered || !youngest.edits.contains(*row))
            continue;
        youngest.doubtful.insert(row);
        if (const auto taken = before.typed(*row))
            lost.set(*row, *taken);
        else
            lost.revert(*row);
    }
}

/// All but the youngest: the agent has sent something newer in spite of them.
void OpenWrites::judgeOlder(Findings &findings, const QDateTime &now)
{
    Seen &seen = findings.seen;
    for (qsizetype i = 0; i + 1 < m_writes.size();) {
        SentWrite &write = m_writes[i];
        write.lookAt = {};
        const Edits since = sentAfter(i, m_writes.size());
        Edits lost = write.isSeen ? Edits() : lostTo(write, since, seen.stored);
        bool hasLanded = !lost.isEmpty();
        keepOnPage(lost, sentAfter(i, m_writes.size() - 1));
        Edits late;
        for (const Field *row : judge(write.base, write.edits, seen.stored).stored) {
            if (!write.isSeen && !since.contains(*row))
                late.set(*row, *write.edits.typed(*row));
        }
        hasLanded = hasLanded || !late.isEmpty();
        if (write.isSeen || (!hasLanded && now < limitOf(write))) {
            ++i;
            continue;
        }
        seen.newer = together(seen.newer, lost);
        seen.arrived = together(seen.arrived, late);
        findings.isNews = findings.isNews || hasLanded;
        findings.settled.append(
            {write.attemptId, hasLanded ? Attempt::State::Confirmed : Attempt::State::NotSent});
        m_writes.removeAt(i);
    }
}

void OpenWrites::judgeYoungest(Findings &findings, const QDateTime &now)
{
    Seen &seen = findings.seen;
    SentWrite &write = m_writes.last();
    const Judgement judgement = judge(write.base, write.edits, seen.stored);
    seen.sent = write.edits;
    seen.isAnswered = write.isAnswered;
    const bool isCarriedOut = write.isAnswered || judgement.hasLanded();
    // Of a write that was carried out a third value is the server's own form of what was sent,
    // unless the value from before was seen after the answer, or an older write's is there.
    seen.done = judgement.stored;
    for (const Field *row : judgement.different)
        (isCarriedOut && !write.doubtful.contains(row) ? seen.done : seen.different).append(row);
    for (const Field *row : judgement.asBefore)
        write.doubtful.insert(row);
    // What was told before is his own change by now if it is one, and somebody else's if it is not.
    seen.done.removeIf(
        [&](const Field *row) { return seen.newer.contains(*row) || write.told.contains(row); });
    for (const Field *row : std::as_const(seen.done))
        write.told.insert(row);
    // One value as it was sent may be somebody else's doing: the others may still arrive.
    const bool isOpen
        = !judgement.asBefore.isEmpty() || (!write.isAnswered && !judgement.hasLanded());
    const bool mayLand = isOpen && now < limitOf(write);
    (mayLand ? seen.notYet : seen.notStored) = judgement.asBefore;
    ++write.looks;
    // In between nothing new is to be said.
    const bool isSame = write.isAnswered && mayLand && write.looks == 2 && seen.different.isEmpty()
        && judgement.asBefore.size() == write.missing;
    write.missing = judgement.asBefore.size();
    findings.isNews = findings.isNews || !isSame;
    write.isShown = true;
    write.isSeen = !mayLand && isCarriedOut;
    write.lookAt = {};
    if (!mayLand && !isCarriedOut)
        findings.settled.append({m_writes.takeLast().attemptId, Attempt::State::NotSent});
    else if (mayLand && write.isAnswered && write.looks <= 2)
        write.lookAt = now.addSecs((write.looks == 1 ? firstLook : secondLook).count());
}

} // namespace desk
