// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/readingtext.h"

#include "app/profile/consent.h"
#include "app/profile/numbereditem.h"
#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/words/valuetext.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTextBoundaryFinder>

namespace desk {

namespace {

constexpr qsizetype longestShown = 2000;
constexpr qsizetype mostItems = 50;

QString cut(const QString &text)
{
    return text.size() <= longestShown ? text : text.left(longestShown) + QStringLiteral("…");
}

/// The name alone where there is one.
QString nameOrCode(const QString &name, const QString &code)
{
    return name.isEmpty() ? code : name;
}

QList<ReadingLine> itemLines(const QJsonArray &items)
{
    QList<ReadingLine> lines;
    for (const QJsonValue &json : items) {
        if (lines.size() == mostItems) {
            lines.append({QString(),
                          QCoreApplication::translate("ReadingText", "%n more", nullptr,
                                                      static_cast<int>(items.size() - mostItems))});
            break;
        }
        const NumberedItem item(json);
        lines.append({cut(item.number()), enumerationText(item.type())});
    }
    return lines;
}

/// What they lead to; the addresses are for technicians.
QString linkNames(const QJsonArray &links)
{
    QStringList names;
    for (const QJsonValue &link : links)
        names.append(plainText(link.toObject().value(QLatin1String("rel"))));
    names.removeAll(QString());
    return cut(names.join(QStringLiteral(" · ")));
}

QString firstLetter(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    const auto end = finder.toNextBoundary();
    return end > 0 ? name.left(end) : QString();
}

} // namespace

QList<ReadingLine> readingLines(const Field &field, const QJsonValue &value,
                                const ReferenceData &reference)
{
    const QString text = plainText(value);
    switch (field.kind) {
    case FieldKind::Civility:
        return {{nameOrCode(reference.civilityName(text), text), {}}};
    case FieldKind::Country:
        return {{nameOrCode(reference.countryName(text), text), {}}};
    case FieldKind::Language:
        return {{nameOrCode(reference.languageName(text), text), {}}};
    case FieldKind::Number:
        if (value.isDouble())
            return {
                {QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest), {}}};
        return {{cut(text), {}}};
    case FieldKind::NationalId: {
        const NumberedItem item(value);
        return {{cut(item.number()), enumerationText(item.type())}};
    }
    case FieldKind::Phones:
        return itemLines(value.toArray());
    case FieldKind::Links:
        return {{linkNames(value.toArray()), {}}};
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Date:
    case FieldKind::Boolean:
    case FieldKind::Enumeration:
    case FieldKind::OptIns:
        return {{cut(valueText(field, value, reference)), {}}};
    }
    Q_UNREACHABLE();
}

QString readingText(const Field &field, const QJsonValue &value, const ReferenceData &reference)
{
    QStringList lines;
    for (const ReadingLine &line : readingLines(field, value, reference))
        lines.append((line.text + QLatin1Char(' ') + line.aside).trimmed());
    return lines.join(QLatin1Char('\n')).trimmed();
}

QList<ConsentWord> consentWords(const QJsonValue &consents)
{
    QList<ConsentWord> words;
    const QJsonArray items = consents.toArray();
    for (const QJsonValue &json : items) {
        const auto consent = Consent::fromJson(json);
        if (!consent)
            continue;
        if (!consent->saysNothing())
            words.append({enumerationText(consent->channel()), consent->answer()});
        if (consent->partners())
            words.append(
                {QCoreApplication::translate("ReadingText", "Partners"), consent->partners()});
    }
    return words;
}

int unaskedChannels(const QJsonValue &consents)
{
    QStringList answered;
    const QJsonArray items = consents.toArray();
    for (const QJsonValue &json : items) {
        const auto consent = Consent::fromJson(json);
        if (consent && consent->answer())
            answered.append(consent->channel());
    }
    int unasked = 0;
    for (const char *channel : optInChannels())
        unasked += answered.contains(QLatin1String(channel)) ? 0 : 1;
    return unasked;
}

std::optional<int> ageAt(const QString &birthdate, QDate today)
{
    const auto born = wireDate(birthdate);
    if (!born || *born > today)
        return std::nullopt;
    const bool isBefore
        = std::pair(today.month(), today.day()) < std::pair(born->month(), born->day());
    return today.year() - born->year() - (isBefore ? 1 : 0);
}

QString initialsOf(const QString &first, const QString &last)
{
    return (firstLetter(first.trimmed()) + firstLetter(last.trimmed())).toUpper();
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return initialsOf(words.first(), words.size() > 1 ? words.last() : QString());
}

} // namespace desk
