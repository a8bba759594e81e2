// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/fieldadvice.h"

#include "app/profile/phone.h"
#include "app/profile/value.h"
#include "app/reference/addressformat.h"
#include "app/reference/emailadvice.h"
#include "app/reference/nameadvice.h"
#include "app/reference/nationalidadvice.h"
#include "app/reference/phonenumbers.h"
#include "app/reference/typeddate.h"

namespace desk {

namespace {

constexpr int oldestAge = 115; // years; older is a typing error more often than a person

QList<Advice> dateAdvice(const Field &field, const QString &text, QDate today)
{
    const auto date = wireDate(text);
    if (!date || *date > today)
        return {};
    const int age = ageOn(*date, today);
    const bool isPlausible = field.pathText() != QLatin1String("birthdate") || age <= oldestAge;
    if (!isPlausible)
        return {{AdviceKey::DateImplausible, {QString::number(age)}}};
    return {{AdviceKey::DateUnderstood, {date->toString(Qt::ISODate), QString::number(age)}}};
}

/// Of a long list only the first ones are in sight, and the last ones are those just added.
constexpr qsizetype firstAdvised = 20;
constexpr qsizetype lastAdvised = 5;

QList<Advice> phonesAdvice(const QJsonValue &phones, const QString &country)
{
    const QList<Phone> list = Phone::listFrom(phones);
    QList<Advice> all;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (i < firstAdvised || i >= list.size() - lastAdvised)
            all += phoneAdvice(list.at(i).number(), country);
    }
    return all;
}

/// Nobody has typed, or will mend, a longer one.
constexpr qsizetype longestAdvised = 2000;

} // namespace

QString customerCountry(const AdviceSource &source)
{
    return plainText(source.valueOf(field("address.country_code"))).toUpper();
}

QList<Advice> fieldAdvice(const Field &field, const AdviceSource &source)
{
    const QJsonValue value = source.valueOf(field);
    const QString text = value.isArray() ? QString() : plainText(value);
    if (text.size() > longestAdvised)
        return {};
    const auto textOf
        = [&source](const char *path) { return plainText(source.valueOf(desk::field(path))); };
    switch (field.kind) {
    case FieldKind::Name:
        return textAdvice(field, text);
    case FieldKind::Text: {
        QList<Advice> all = textAdvice(field, text);
        if (field.section == Section::Address)
            all += addressAdvice(field, textOf);
        return all;
    }
    case FieldKind::Email:
        return text.isEmpty() ? QList<Advice>() : emailAdvice(field, text);
    case FieldKind::Date:
        return dateAdvice(field, text, source.today);
    case FieldKind::Phones:
        return phonesAdvice(value, customerCountry(source));
    case FieldKind::NationalId: {
        const NumberedItem identifier(value);
        return identifier.number().isEmpty()
            ? QList<Advice>()
            : nationalIdAdvice(identifier.number(), identifier.type(), customerCountry(source));
    }
    case FieldKind::Civility:
    case FieldKind::Country:
    case FieldKind::Language:
    case FieldKind::Boolean:
    case FieldKind::OptIns:
    case FieldKind::Enumeration:
    case FieldKind::Number:
    case FieldKind::Links:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace desk
