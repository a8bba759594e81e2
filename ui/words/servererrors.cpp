// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/servererrors.h"

#include "app/profile/field.h"

#include <QRegularExpression>

namespace desk {

namespace {

/// `/address/zip_code`, `address[zip_code]`, `ADDRESS` and the like in the catalogue's spelling.
QString plainKey(const QString &concernedKey)
{
    static const QRegularExpression name(QStringLiteral("\\[[\"']?([A-Za-z_]\\w*)[\"']?\\]"));
    QString key = concernedKey.trimmed();
    key.replace(name, QStringLiteral(".\\1")).replace(QLatin1Char('/'), QLatin1Char('.'));
    while (key.startsWith(QLatin1Char('.')))
        key.remove(0, 1);
    const bool isShouted = key == key.toUpper();
    return isShouted ? key.toLower() : key;
}

const Field *fieldOfKey(const QString &concernedKey)
{
    if (const Field *exact = findField(concernedKey))
        return exact;
    static const QRegularExpression index(QStringLiteral("\\[\\d*\\]|\\.\\d+(?=\\.|$)"));
    QString key = plainKey(concernedKey);
    key.remove(index);
    if (const Field *listed = findField(key))
        return listed;
    const QString first = key.section(QLatin1Char('.'), 0, 0);
    const QString last = key.section(QLatin1Char('.'), -1);
    if (last.isEmpty())
        return nullptr;
    // A part of a list or of the identifier: `phones.number` belongs to Phones.
    if (const Field *whole = findField(first))
        return whole;
    for (const Field &row : fields()) {
        if (row.part() == last || row.pathText() == last)
            return &row;
    }
    // The unit as such: `address` is said at its first part.
    for (const Field &row : fields()) {
        if (row.unit() == first)
            return &row;
    }
    return nullptr;
}

} // namespace

MappedErrors mapFieldErrors(const QList<FieldError> &errors)
{
    MappedErrors mapped;
    for (const FieldError &error : errors) {
        const Field *row = fieldOfKey(error.concernedKey);
        const QString text = error.description.isEmpty() ? error.code : error.description;
        if (!row || !(row->isEditable() || row->isCreatable())) {
            mapped.rest.append(error.concernedKey.isEmpty()
                                   ? text
                                   : error.concernedKey + QStringLiteral(": ") + text);
            continue;
        }
        QString &said = mapped.byField[row];
        said = said.isEmpty() ? text : said + QLatin1Char('\n') + text;
        mapped.concernsAddress |= row->section == Section::Address;
    }
    // Keys are optional in the contract: what names nothing may be about the address as well.
    mapped.concernsAddress |= mapped.byField.isEmpty();
    return mapped;
}

QString addressWords(const MappedErrors &mapped)
{
    QStringList words;
    for (auto it = mapped.byField.cbegin(); it != mapped.byField.cend(); ++it) {
        if (it.key()->section == Section::Address)
            words.append(it.value());
    }
    if (mapped.byField.isEmpty())
        words = mapped.rest;
    return words.join(QStringLiteral("; "));
}

} // namespace desk
