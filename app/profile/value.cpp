// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/value.h"

#include <QJsonDocument>
#include <QVariant>

#include <algorithm>

namespace desk {

namespace {

QJsonValue textOrNull(const QJsonValue &raw)
{
    const QString text = normalised(scalarText(raw));
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue booleanOrNull(const QJsonValue &raw)
{
    const auto value = tolerantBoolean(raw);
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue dateOrNull(const QJsonValue &raw)
{
    const QJsonValue text = textOrNull(raw);
    const auto date = wireDate(text.toString());
    return date ? QJsonValue(toWireDate(*date)) : text;
}

QJsonValue objectOrNull(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(object);
}

QJsonValue listOrNull(const QJsonArray &list)
{
    return list.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(list);
}

QJsonArray shownItems(const ListRule &rule, const QJsonArray &raw)
{
    QJsonArray list;
    for (const QJsonValue &item : raw) {
        const QJsonObject shown = rule.shown(item);
        if (!shown.isEmpty())
            list.append(shown);
    }
    return list;
}

} // namespace

QJsonValue canonical(const Field &field, const QJsonValue &raw)
{
    switch (field.kind) {
    case FieldKind::Civility:
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Country:
    case FieldKind::Email:
    case FieldKind::Language:
    case FieldKind::Enumeration:
    case FieldKind::Number:
        return textOrNull(raw);
    case FieldKind::Date:
        return dateOrNull(raw);
    case FieldKind::Boolean:
        return booleanOrNull(raw);
    case FieldKind::NationalId:
        return objectOrNull(field.items->shown(raw));
    case FieldKind::Phones:
    case FieldKind::OptIns:
        return listOrNull(shownItems(*field.items, raw.toArray()));
    case FieldKind::Links:
        return listOrNull(raw.toArray());
    }
    Q_UNREACHABLE();
}

QString plainText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    Q_UNREACHABLE();
}

QString scalarText(const QJsonValue &value)
{
    return value.isArray() || value.isObject() ? QString() : plainText(value);
}

std::optional<bool> tolerantBoolean(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString().trimmed().toLower();
    if (text == QLatin1String("true"))
        return true;
    return text == QLatin1String("false") ? std::optional(false) : std::nullopt;
}

std::optional<QDate> wireDate(const QString &text)
{
    constexpr qsizetype digits = 8;
    QString plain = text;
    if (text.size() == digits + 2 && text.at(4) == u'-' && text.at(7) == u'-')
        plain.remove(7, 1).remove(4, 1);
    const bool isNumber = plain.size() == digits
        && std::all_of(plain.begin(), plain.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return std::nullopt;
    const int number = plain.toInt();
    const QDate date(number / 10000, number / 100 % 100, number % 100);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString toWireDate(QDate date)
{
    const int number = date.year() * 10000 + date.month() * 100 + date.day();
    return QString::number(number).rightJustified(8, u'0');
}

bool sameIgnoringCase(const QJsonValue &a, const QJsonValue &b)
{
    return foldedCase(plainText(a)) == foldedCase(plainText(b));
}

} // namespace desk
