// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/putaway.h"

#include "app/journal/changehistory.h"
#include "app/journal/journal.h"
#include "app/journal/recentcustomers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace desk {

namespace {

using namespace Qt::Literals::StringLiterals;

template <typename Record> QJsonObject jsonOf(const Record &record)
{
    return QJsonDocument::fromJson(toBytes(record)).object();
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Traits are in no file, so that a record does not have them; a key that comes later needs them.
QJsonArray attemptsOf(const QHash<QString, Attempt> &attempts)
{
    QJsonArray all;
    for (const Attempt &attempt : attempts) {
        QJsonArray traits;
        for (const Trait &trait : attempt.traits)
            traits.append(QChar::fromLatin1(static_cast<char>(trait.kind)) + trait.text);
        all.append(QJsonArray{jsonOf(attempt), traits});
    }
    return all;
}

QHash<QString, Attempt> attemptsFrom(const QJsonValue &json)
{
    QHash<QString, Attempt> all;
    for (const QJsonArray entries = json.toArray(); const QJsonValue &entry : entries) {
        auto attempt = attemptFromBytes(compact(entry.toArray().at(0).toObject()));
        if (!attempt)
            continue;
        for (const QJsonArray traits = entry.toArray().at(1).toArray();
             const QJsonValue &trait : traits) {
            const QString text = trait.toString();
            if (!text.isEmpty())
                attempt->traits.append(
                    {static_cast<Trait::Kind>(text.at(0).toLatin1()), text.mid(1)});
        }
        all.insert(attempt->id, *attempt);
    }
    return all;
}

/// The records but for those that stay, which are left in `all`.
template <typename Record, typename Stays>
QHash<QString, Record> takenFrom(QHash<QString, Record> &all, const Stays &stays)
{
    QHash<QString, Record> staying;
    for (auto it = all.begin(); it != all.end();) {
        if (stays(*it)) {
            staying.insert(it.key(), *it);
            it = all.erase(it);
        } else {
            ++it;
        }
    }
    return std::exchange(all, staying);
}

} // namespace

QByteArray PutAway::of(Journal &journal, const IsOnItsWay &isOnItsWay)
{
    journal.writeNow(); // without a key they are pending all the same
    QJsonArray drafts;
    // The end of the write removes the draft that it was made of; what comes back would be another.
    const auto pending = takenFrom(journal.m_pending, [&isOnItsWay](const Draft &draft) {
        return isOnItsWay && isOnItsWay(draft.kind, draft.base.customerId());
    });
    for (const Draft &draft : pending)
        drafts.append(jsonOf(draft));
    const auto open = takenFrom(journal.m_own.m_open, [&isOnItsWay](const Attempt &attempt) {
        return isOnItsWay && isOnItsWay(attempt.kind, attempt.base.customerId());
    });
    return compact({{u"open"_s, attemptsOf(open)},
                    {u"settled"_s, attemptsOf(std::exchange(journal.m_own.m_settled, {}))},
                    {u"drafts"_s, drafts}});
}

void PutAway::back(Journal &journal, const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    journal.m_own.m_open.insert(attemptsFrom(json.value("open"_L1)));
    journal.m_own.m_settled.insert(attemptsFrom(json.value("settled"_L1)));
    for (const QJsonArray all = json.value("drafts"_L1).toArray(); const QJsonValue &draft : all) {
        if (const auto pending = draftFromBytes(compact(draft.toObject())))
            journal.m_pending.insert(pending->id, *pending);
    }
    if (journal.hasKey()) // it may have come meanwhile
        journal.setKey(SealKey(*journal.key()));
}

QByteArray PutAway::of(ChangeHistory &history, const IsOnItsWay &isOnItsWay)
{
    QJsonArray changes;
    const auto unwritten = takenFrom(history.m_unwritten, [&isOnItsWay](const SentChange &change) {
        return isOnItsWay && isOnItsWay(change.kind, change.customerId);
    });
    for (const SentChange &change : unwritten)
        changes.append(jsonOf(change));
    return compact({{u"unwritten"_s, changes}});
}

void PutAway::back(ChangeHistory &history, const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (const QJsonArray all = json.value("unwritten"_L1).toArray();
         const QJsonValue &entry : all) {
        if (const auto change = sentChangeFromBytes(compact(entry.toObject())))
            history.m_unwritten.insert(change->id, *change);
    }
    if (history.hasKey())
        history.writeAll();
}

QByteArray PutAway::of(RecentCustomers &recents)
{
    const QByteArray bytes
        = recents.hasKey() ? QByteArray() : toBytes(recents.m_all, recents.m_owner);
    recents.setOwner({});
    return bytes;
}

void PutAway::back(RecentCustomers &recents, const Journal &journal, const QByteArray &bytes)
{
    recents.setOwner(journal.owner());
    recents.m_noted = recentsFromBytes(bytes, journal.owner()).customers;
    if (!recents.m_noted.isEmpty())
        recents.show(recents.m_noted);
    recents.sync();
}

} // namespace desk
