// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/value.h"

#include <QJsonDocument>
#include <QVariant>

namespace desk {

namespace {

QJsonValue textOrNull(const QJsonValue &raw)
{
    if (raw.isArray() || raw.isObject())
        return QJsonValue::Null;
    const QString text = normalised(plainText(raw));
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue booleanOrNull(const QJsonValue &raw)
{
    if (raw.isBool())
        return raw;
    const QString text = raw.toString().trimmed().toLower();
    if (text == QLatin1String("true"))
        return true;
    if (text == QLatin1String("false"))
        return false;
    return QJsonValue::Null;
}

QJsonValue dateOrNull(const QJsonValue &raw)
{
    const QJsonValue text = textOrNull(raw);
    const auto date = wireDate(text.toString());
    return date ? QJsonValue(toWireDate(*date)) : text;
}

void insertText(QJsonObject &target, const QJsonObject &source, const char *key)
{
    const QString name = QString::fromLatin1(key);
    const QJsonValue text = textOrNull(source.value(name));
    if (!text.isNull())
        target.insert(name, text);
}

void insertBoolean(QJsonObject &target, const QJsonObject &source, const char *key)
{
    const QString name = QString::fromLatin1(key);
    const QJsonValue value = booleanOrNull(source.value(name));
    if (!value.isNull())
        target.insert(name, value);
}

QJsonObject numberAndType(const QJsonObject &raw)
{
    QJsonObject item;
    insertText(item, raw, "number");
    insertText(item, raw, "type");
    return item;
}

QJsonValue objectOrNull(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(object);
}

QJsonValue listOrNull(const QJsonArray &list)
{
    return list.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(list);
}

QJsonValue phones(const QJsonArray &raw)
{
    QJsonArray list;
    for (const QJsonValue &item : raw) {
        const QJsonObject phone = numberAndType(item.toObject());
        if (phone.contains(QStringLiteral("number")))
            list.append(phone);
    }
    return listOrNull(list);
}

QJsonValue optIns(const QJsonArray &raw)
{
    QJsonArray list;
    for (const QJsonValue &value : raw) {
        const QJsonObject source = value.toObject();
        QJsonObject item;
        insertText(item, source, "channel");
        if (item.isEmpty())
            continue;
        insertBoolean(item, source, "optin");
        insertBoolean(item, source, "optin_partners");
        list.append(item);
    }
    return listOrNull(list);
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
        return objectOrNull(numberAndType(raw.toObject()));
    case FieldKind::Phones:
        return phones(raw.toArray());
    case FieldKind::OptIns:
        return optIns(raw.toArray());
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

std::optional<QDate> wireDate(const QString &text)
{
    QDate date = QDate::fromString(text, QStringLiteral("yyyyMMdd"));
    if (!date.isValid())
        date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString toWireDate(QDate date)
{
    return date.toString(QStringLiteral("yyyyMMdd"));
}

bool sameIgnoringCase(const QJsonValue &a, const QJsonValue &b)
{
    return foldedCase(plainText(a)) == foldedCase(plainText(b));
}

} // namespace desk
