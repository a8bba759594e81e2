// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/profile.h"

#include "app/profile/value.h"

#include <algorithm>

namespace desk {

namespace {

using Rows = QList<Profile::Unlisted>;

/// Appends every leaf below `value`; an empty list or object is a leaf.
void appendLeaves(Rows &rows, const QString &path, const QJsonValue &value)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            appendLeaves(rows, path + QLatin1Char('.') + it.key(), it.value());
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            appendLeaves(rows, QStringLiteral("%1[%2]").arg(path).arg(i), list.at(i));
    } else {
        rows.append({path, plainText(value)});
    }
}

bool isScalar(const QJsonValue &value)
{
    return !value.isArray() && !value.isObject();
}

/// Lists what an item holds and its canonical form leaves out.
void appendUnlistedKeys(Rows &rows, const QString &path, const QJsonValue &item,
                        const ListRule &rule)
{
    if (!item.isObject()) {
        if (!item.isNull())
            appendLeaves(rows, path, item);
        return;
    }
    // An item that no row shows is listed with all it has.
    const QJsonObject shown = rule.shown(item);
    const QJsonObject object = item.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isKnown
            = std::any_of(rule.keys.begin(), rule.keys.end(),
                          [&it](const char *key) { return it.key() == QLatin1String(key); });
        const bool isEmptyKnown
            = isKnown && isScalar(it.value()) && normalised(plainText(it.value())).isEmpty();
        if (!shown.contains(it.key()) && !isEmptyKnown)
            appendLeaves(rows, path + QLatin1Char('.') + it.key(), it.value());
    }
}

/// A value whose canonical form is empty although something is there.
bool isShapeless(const Field &row, const QJsonValue &raw)
{
    return canonical(row, raw).isNull() && !(isScalar(raw) && normalised(plainText(raw)).isEmpty());
}

void appendOfField(Rows &rows, const Field &row, const QString &path, const QJsonValue &raw)
{
    if (row.items && row.items->isList() && raw.isArray()) {
        const QJsonArray list = raw.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            appendUnlistedKeys(rows, QStringLiteral("%1[%2]").arg(path).arg(i), list.at(i),
                               *row.items);
    } else if (row.items && !row.items->isList()) {
        appendUnlistedKeys(rows, path, raw, *row.items);
    } else if (isShapeless(row, raw) && !(raw.isArray() && raw.toArray().isEmpty())) {
        appendLeaves(rows, path, raw);
    }
}

bool isUnit(const QString &key)
{
    const auto all = fields();
    return std::any_of(all.begin(), all.end(), [&key](const Field &row) {
        return !row.part().isEmpty() && row.unit() == key;
    });
}

void appendOfUnit(Rows &rows, const QString &key, const QJsonValue &value)
{
    if (!value.isObject()) {
        if (!value.isNull())
            appendLeaves(rows, key, value);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = key + QLatin1Char('.') + it.key();
        if (const Field *row = findField(path))
            appendOfField(rows, *row, path, it.value());
        else
            appendLeaves(rows, path, it.value());
    }
}

} // namespace

Profile::Profile(QString customerId, QJsonObject json, QDateTime readAt)
    : m_customerId(std::move(customerId))
    , m_json(std::move(json))
    , m_readAt(std::move(readAt))
{
}

QJsonValue Profile::value(const Field &field) const
{
    if (field.pathText() == QLatin1String(customerIdPath))
        return m_customerId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(m_customerId);
    if (const auto known = m_lists.constFind(&field); known != m_lists.cend())
        return *known;
    const QJsonValue unit = m_json.value(field.unit());
    const QString part = field.part();
    const QJsonValue value = canonical(field, part.isEmpty() ? unit : unit.toObject().value(part));
    if (field.items) // thousands of phones take a while, and are asked for again and again
        m_lists.insert(&field, value);
    return value;
}

QList<Profile::Unlisted> Profile::unlisted() const
{
    Rows rows;
    for (auto it = m_json.begin(); it != m_json.end(); ++it) {
        const Field *row = findField(it.key());
        const bool isOtherId
            = it.key() == QLatin1String(customerIdPath) && plainText(it.value()) != m_customerId;
        if (isUnit(it.key()))
            appendOfUnit(rows, it.key(), it.value());
        else if (row && !isOtherId)
            appendOfField(rows, *row, it.key(), it.value());
        else
            appendLeaves(rows, it.key(), it.value());
    }
    return rows;
}

} // namespace desk
