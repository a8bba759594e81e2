// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/workoffers.h"

#include "app/journal/attemptrules.h"

#include <algorithm>

namespace desk {

namespace {

/// Whether nobody known to be at work holds the record; says whose computer's run held it, if any.
template <typename Record>
bool isFree(const Record &record, const OfferSeeker &seeker, Journal::Offers &offers)
{
    using Who = RecordStore::Holder::Who;
    if (!(record.owner == seeker.owner) || record.run == seeker.run)
        return false;
    const RecordStore::Holder holder = seeker.holderOf(record.run);
    if (holder.who == Who::OtherComputer)
        offers.elsewhere.insert(record.id, holder.computer);
    return holder.who != Who::LiveRun;
}

/// What was sent from a draft is in the attempt already; the draft goes along if it is later.
bool joinsAttempt(const Draft &draft, Journal::Offers &offers)
{
    bool wasSent = false;
    for (const Attempt &attempt : std::as_const(offers.attempts)) {
        if (attempt.draftId != draft.id)
            continue;
        wasSent = true;
        if (draft.savedAt > attempt.startedAt)
            offers.laterDrafts.insert(attempt.id, draft);
    }
    return wasSent;
}

} // namespace

Journal::Offers offersIn(const RecordStore::Contents &contents, const OfferSeeker &seeker)
{
    Journal::Offers offers;
    for (const RecordStore::Entry &entry : contents.entries) {
        const auto attempt = attemptFromBytes(entry.content);
        if (attempt && attempt->state == Attempt::State::Unknown
            && isFree(*attempt, seeker, offers))
            offers.attempts.append(*attempt);
    }
    for (const RecordStore::Entry &entry : contents.entries) {
        const auto draft = draftFromBytes(entry.content);
        if (draft && isFree(*draft, seeker, offers) && !joinsAttempt(*draft, offers))
            offers.drafts.append(*draft);
    }
    std::sort(offers.drafts.begin(), offers.drafts.end(),
              [](const Draft &a, const Draft &b) { return a.savedAt > b.savedAt; });
    offers.setAside = static_cast<int>(contents.setAside.size());
    return offers;
}

QStringList outdatedIn(const RecordStore::Contents &contents, const QDateTime &now)
{
    QStringList outdated;
    for (const RecordStore::Entry &entry : contents.entries) {
        const auto attempt = attemptFromBytes(entry.content);
        if (attempt && attempt->state != Attempt::State::Unknown && isOutdated(*attempt, now))
            outdated.append(entry.name);
    }
    return outdated;
}

} // namespace desk
