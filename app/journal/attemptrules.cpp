// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/attemptrules.h"

#include <chrono>
#include <cstdlib>

namespace desk {

namespace {

using State = Attempt::State;

constexpr std::chrono::milliseconds customerIsKept = std::chrono::hours(24);
constexpr std::chrono::milliseconds reasonIsKept = std::chrono::hours(24 * 90);

/// Either way: a clock that was wrong must not make anything stay for years.
bool isWithin(const QDateTime &time, const QDateTime &now, std::chrono::milliseconds span)
{
    return time.isValid() && std::abs(time.msecsTo(now)) < span.count();
}

bool concernsSame(const Attempt &earlier, const Attempt &wanted)
{
    if (earlier.kind == WorkKind::Edit)
        return earlier.base.customerId() == wanted.base.customerId();
    return earlier.state == State::Unknown ? isSameCustomer(earlier.fingerprint, wanted.fingerprint)
                                           : isSamePerson(earlier.fingerprint, wanted.fingerprint);
}

bool standsInTheWay(const Attempt &earlier, const Attempt &wanted, const QDateTime &now)
{
    const bool isOver = earlier.state != State::Unknown;
    if (isOver && (!hasCustomer(earlier) || isOutdated(earlier, now)))
        return false;
    return earlier.id != wanted.id && earlier.kind == wanted.kind
        && earlier.owner.environmentId == wanted.owner.environmentId
        && concernsSame(earlier, wanted);
}

} // namespace

Attempt settled(Attempt attempt, State state, const QString &reason, const QString &customerId,
                const QDateTime &now)
{
    attempt.state = state;
    attempt.reason = reason;
    attempt.settledAt = now;
    attempt.edits = {};
    attempt.base = {};
    attempt.customerId = customerId;
    if (!hasCustomer(attempt)) {
        attempt.customerId.clear();
        attempt.title.clear();
        attempt.traits.clear();
        attempt.fingerprint.clear();
    }
    return attempt;
}

bool hasCustomer(const Attempt &settled)
{
    const bool isKnown = settled.state == State::Confirmed || settled.state == State::Resolved;
    return isKnown && settled.kind == WorkKind::Create && !settled.customerId.isEmpty();
}

bool isWorthKeeping(const Attempt &settled)
{
    return settled.state == State::Resolved || hasCustomer(settled);
}

bool isOutdated(const Attempt &settled, const QDateTime &now)
{
    // Files of the version before this one do not say when they were settled.
    const QDateTime &since = settled.settledAt.isValid() ? settled.settledAt : settled.startedAt;
    return !isWithin(since, now, hasCustomer(settled) ? customerIsKept : reasonIsKept);
}

QString shownAs(const Attempt &attempt)
{
    return hasCustomer(attempt) ? attempt.id + QLatin1Char('=') + attempt.customerId : attempt.id;
}

std::optional<Attempt> obstacleTo(const Attempt &wanted, const QList<Attempt> &earlier,
                                  const QSet<QString> &overruled, const QDateTime &now)
{
    std::optional<Attempt> last;
    for (const Attempt &attempt : earlier) {
        if (overruled.contains(shownAs(attempt)) || !standsInTheWay(attempt, wanted, now))
            continue;
        if (attempt.state == State::Unknown)
            return attempt;
        if (!last || last->settledAt < attempt.settledAt)
            last = attempt;
    }
    return last;
}

} // namespace desk
