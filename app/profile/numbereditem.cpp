// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/numbereditem.h"

#include "app/profile/value.h"

namespace desk {

namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    return scalarText(object.value(QLatin1String(key)));
}

void setText(QJsonObject &object, const char *key, const QString &text)
{
    if (text == textOf(object, key))
        return;
    if (text.isEmpty())
        object.remove(QLatin1String(key));
    else
        object.insert(QLatin1String(key), text);
}

} // namespace

NumberedItem::NumberedItem(const QString &number, const QString &type)
{
    setNumber(number);
    setType(type);
}

QString NumberedItem::number() const
{
    return textOf(m_json, numberKey);
}

QString NumberedItem::type() const
{
    return textOf(m_json, typeKey);
}

void NumberedItem::setNumber(const QString &number)
{
    setText(m_json, numberKey, number);
}

void NumberedItem::setType(const QString &type)
{
    setText(m_json, typeKey, type);
}

QJsonObject NumberedItem::shown() const
{
    QJsonObject shown;
    setText(shown, numberKey, normalised(number()));
    setText(shown, typeKey, normalised(type()));
    return shown;
}

} // namespace desk
