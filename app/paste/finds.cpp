// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/finds.h"

#include "app/paste/pastedvalues.h"
#include "app/profile/numbereditem.h"
#include "app/profile/value.h"
#include "app/text/digits.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

PastedValue &Finds::put(const char *path, const QJsonValue &value, QStringView where, bool isSure)
{
    const Field &row = field(path);
    const PastedValue made{&row, value, where.data() - m_text.constData(), where.size(), isSure};
    return m_values.try_emplace(&row, made).first->second;
}

void Finds::add(const char *path, const QString &value, QStringView where, bool isSure)
{
    const QString text = normalised(value).simplified();
    if (!text.isEmpty())
        put(path, text, where, isSure);
}

void Finds::add(const char *path, QStringView value, bool isSure)
{
    add(path, value.toString(), value.trimmed(), isSure);
}

void Finds::addEmail(QStringView written, bool isSure)
{
    add("email", emailOf(written), written, isSure);
}

void Finds::addPhone(const QString &number, const QString &type, QStringView where, bool isSure)
{
    PastedValue &known = put("phones", QJsonArray(), where, true);
    QJsonArray phones = known.value.toArray();
    const bool isKnown = std::any_of(phones.begin(), phones.end(), [&](const QJsonValue &phone) {
        return digitsOf(NumberedItem(phone).number()) == digitsOf(number);
    });
    if (isKnown)
        return;
    phones.append(NumberedItem(number.simplified(), type).toJson());
    known.value = phones;
    known.isSure = known.isSure && isSure;
}

void Finds::addIdentity(QStringView number, const QString &type)
{
    put("identity", NumberedItem(number.toString().simplified(), type).toJson(), number, true);
}

bool Finds::has(const char *path) const
{
    return m_values.contains(&field(path));
}

QString Finds::text(const char *path) const
{
    const auto found = m_values.find(&field(path));
    return found == m_values.end() ? QString() : found->second.value.toString();
}

Pasted Finds::result(PastedShape shape) const
{
    Pasted pasted{shape, {}};
    for (const auto &[row, value] : m_values)
        pasted.values.append(value);
    return pasted;
}

} // namespace desk
