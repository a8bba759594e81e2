// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/wholelist.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <type_traits>

namespace desk {

namespace {

constexpr qsizetype nowhere = -1;

struct StoredItem {
    QJsonValue json;
    QJsonObject shown; ///< empty: nothing shows it
    qsizetype place = nowhere; ///< among the wanted items; nowhere when it was taken away
};

QList<StoredItem> storedItems(const ListRule &rule, const QJsonArray &stored)
{
    QList<StoredItem> items;
    for (const QJsonValue &json : stored)
        items.append({json, rule.shown(json)});
    return items;
}

/// Finds each wanted item among the stored ones: first those that are the same, then those of the
/// same identity, whose parts were changed. Each stored item is taken once.
void place(const ListRule &rule, const QJsonArray &wanted, QList<StoredItem> &stored)
{
    QList<bool> isFound(wanted.size(), false);
    const auto placeAll = [&](const auto &likenessOf) {
        using Likeness = std::decay_t<decltype(likenessOf(QJsonObject()))>;
        QHash<Likeness, QList<qsizetype>> free; // stored items, the first one last
        for (qsizetype i = stored.size() - 1; i >= 0; --i) {
            if (stored.at(i).place == nowhere && !stored.at(i).shown.isEmpty())
                free[likenessOf(stored.at(i).shown)].append(i);
        }
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const auto found = free.find(likenessOf(wanted.at(i).toObject()));
            if (isFound.at(i) || found == free.end() || found->isEmpty())
                continue;
            stored[found->takeLast()].place = i;
            isFound[i] = true;
        }
    };
    placeAll([](const QJsonObject &item) { return item; });
    placeAll([&rule](const QJsonObject &item) { return rule.identityOf(item); });
}

/// The wanted item before which an item that nothing shows stands: its neighbours that are still
/// there say so; without any, its place in the list.
qsizetype placeOfUnshown(const QList<StoredItem> &stored, qsizetype index, qsizetype end)
{
    for (qsizetype i = index + 1; i < stored.size(); ++i) {
        if (stored.at(i).place != nowhere)
            return stored.at(i).place;
    }
    for (qsizetype i = index - 1; i >= 0; --i) {
        if (stored.at(i).place != nowhere)
            return stored.at(i).place + 1;
    }
    return std::min(index, end);
}

} // namespace

QJsonObject wholeItem(const ListRule &rule, const QJsonObject &wanted, const QJsonValue &stored)
{
    const QJsonObject shown = rule.shown(stored);
    QJsonObject whole = stored.toObject();
    for (const char *name : rule.keys) {
        const QLatin1String key(name);
        if (wanted.value(key) == shown.value(key))
            continue;
        if (wanted.contains(key))
            whole.insert(key, wanted.value(key));
        else
            whole.remove(key);
    }
    return whole;
}

QJsonArray wholeList(const ListRule &rule, const QJsonArray &wanted, const QJsonArray &stored)
{
    QList<StoredItem> items = storedItems(rule, stored);
    place(rule, wanted, items);
    QJsonArray sent = wanted;
    QList<QJsonArray> unshown(wanted.size() + 1); // before each wanted item, and behind the last
    for (qsizetype i = 0; i < items.size(); ++i) {
        const StoredItem &item = items.at(i);
        if (item.shown.isEmpty())
            unshown[placeOfUnshown(items, i, wanted.size())].append(item.json);
        else if (item.place != nowhere)
            sent[item.place] = wholeItem(rule, wanted.at(item.place).toObject(), item.json);
    }
    QJsonArray whole;
    for (qsizetype i = 0; i <= sent.size(); ++i) {
        for (const QJsonValue &item : unshown.at(i))
            whole.append(item);
        if (i < sent.size())
            whole.append(sent.at(i));
    }
    return whole;
}

} // namespace desk
