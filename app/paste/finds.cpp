// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/finds.h"

#include "app/paste/pastedruns.h"
#include "app/profile/numbereditem.h"
#include "app/profile/value.h"
#include "app/text/digits.h"

#include <QJsonObject>

#include <algorithm>

namespace desk {

Place Finds::placeOf(QStringView part) const
{
    return {part.data() - m_text.constData(), part.size()};
}

void Finds::put(const char *path, const QJsonValue &value, Place where, bool isSure)
{
    const Field &row = field(path);
    m_values.try_emplace(&row, PastedValue{&row, value, where.from, where.length, isSure});
}

void Finds::add(const char *path, const QString &value, Place where, bool isSure)
{
    const QString text = normalised(value).simplified();
    if (!text.isEmpty())
        put(path, text, where, isSure);
}

void Finds::add(const char *path, QStringView value, bool isSure)
{
    const QStringView trimmed = value.trimmed();
    if (trimmed.isEmpty()) // maybe no view into the text at all
        return;
    add(path, trimmed.toString(), placeOf(trimmed), isSure);
}

void Finds::addEmail(QStringView written, bool isSure)
{
    add("email", emailOf(written), placeOf(written), isSure);
}

void Finds::addPhone(const QString &number, const QString &type, Place where, bool isSure)
{
    const QString written = number.simplified();
    const auto isSame = [&](const QJsonValue &known) {
        return digitsOf(NumberedItem(known).number()) == digitsOf(written);
    };
    if (std::any_of(m_phones.begin(), m_phones.end(), isSame))
        return;
    if (m_phones.isEmpty())
        m_firstPhone = where;
    m_arePhonesSure = m_arePhonesSure && isSure;
    m_phones.append(NumberedItem(written, type).toJson());
}

void Finds::addIdentity(const QString &number, const QString &type, Place where)
{
    put("identity", NumberedItem(number.simplified(), type).toJson(), where, true);
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
    std::map<const Field *, PastedValue> all = m_values;
    if (!m_phones.isEmpty()) {
        const Field &row = field("phones");
        all.try_emplace(
            &row,
            PastedValue{&row, m_phones, m_firstPhone.from, m_firstPhone.length, m_arePhonesSure});
    }
    Pasted pasted{shape, {}};
    for (const auto &[row, value] : all)
        pasted.values.append(value);
    return pasted;
}

} // namespace desk
