// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/recentcustomer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace desk {

namespace {

constexpr int format = 1;
constexpr int longestText = 80;
constexpr qint64 clockTolerance = 300; // seconds
constexpr QLatin1String formatKey("format");
constexpr QLatin1String environmentKey("environment");
constexpr QLatin1String agentKey("agent");
constexpr QLatin1String customersKey("customers");

/// 10,000 of them stay under the largest file a store reads.
QString shortened(const QString &text)
{
    QString line = text;
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    return line.simplified().left(longestText);
}

/// An array: keys would be half of the file.
QJsonArray toJson(const RecentCustomer &recent)
{
    return {recent.id.text(), recent.name, recent.aside, recent.openedAt.toMSecsSinceEpoch()};
}

std::optional<RecentCustomer> recentFrom(const QJsonArray &json)
{
    const auto id = CustomerId::fromSearch(json.at(0).toString());
    const qint64 openedAt = json.at(3).toInteger(-1);
    if (!id || openedAt < 0)
        return std::nullopt;
    return recentCustomer(*id, json.at(1).toString(), json.at(2).toString(),
                          QDateTime::fromMSecsSinceEpoch(openedAt, Qt::UTC));
}

} // namespace

RecentCustomer recentCustomer(const CustomerId &id, const QString &name, const QString &aside,
                              const QDateTime &openedAt)
{
    return {id, shortened(name), shortened(aside), openedAt};
}

void putFirst(QList<RecentCustomer> &list, const RecentCustomer &recent)
{
    list.removeIf([&recent](const RecentCustomer &each) { return each.id == recent.id; });
    list.prepend(recent);
}

void cutTo(QList<RecentCustomer> &list, int limit)
{
    if (list.size() > limit)
        list.erase(list.cbegin() + limit, list.cend());
}

QList<RecentCustomer> merged(const QList<RecentCustomer> &noted, const QList<RecentCustomer> &kept,
                             int limit, const QDateTime &now)
{
    QList<RecentCustomer> all = noted + kept;
    // Another window may have noted somebody since `now`, while the disk was busy.
    const QDateTime latest = now.addSecs(clockTolerance);
    for (RecentCustomer &recent : all) {
        if (recent.openedAt > latest)
            recent.openedAt = now;
    }
    std::stable_sort(all.begin(), all.end(), [](const RecentCustomer &a, const RecentCustomer &b) {
        return a.openedAt > b.openedAt;
    });
    QSet<QString> seen;
    all.removeIf([&seen](const RecentCustomer &recent) {
        const auto before = seen.size();
        seen.insert(recent.id.text());
        return seen.size() == before;
    });
    cutTo(all, limit);
    return all;
}

QString recentsEntry(const WorkOwner &owner, const SealKey &key)
{
    const QString whose = owner.environmentId + u'\n' + owner.agent;
    const QByteArray hash = keyedHash(key, "recents of " + whose.toUtf8());
    return QStringLiteral("recents-") + QString::fromLatin1(hash.first(16).toHex());
}

QByteArray toBytes(const QList<RecentCustomer> &list, const WorkOwner &owner)
{
    QJsonArray customers;
    for (const RecentCustomer &recent : list)
        customers.append(toJson(recent));
    return QJsonDocument(QJsonObject{{formatKey, format},
                                     {environmentKey, owner.environmentId},
                                     {agentKey, owner.agent},
                                     {customersKey, customers}})
        .toJson(QJsonDocument::Compact);
}

KeptRecents recentsFromBytes(const QByteArray &bytes, const WorkOwner &owner)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(formatKey).toInt() > format)
        return {{}, true};
    KeptRecents kept;
    if (json.value(formatKey).toInt() != format
        || json.value(environmentKey).toString() != owner.environmentId
        || json.value(agentKey).toString() != owner.agent)
        return kept;
    for (const QJsonArray customers = json.value(customersKey).toArray();
         const QJsonValue &customer : customers) {
        if (const auto recent = recentFrom(customer.toArray()))
            kept.customers.append(*recent);
    }
    return kept;
}

} // namespace desk
