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

QList<Advice> phonesAdvice(const QJsonValue &phones, const QString &country)
{
    QList<Advice> all;
    for (const Phone &phone : Phone::listFrom(phones))
        all += phoneAdvice(phone.number(), country);
    return all;
}

} // namespace

QString customerCountry(const AdviceSource &source)
{
    return plainText(source.valueOf(field("address.country_code"))).toUpper();
}

QList<Advice> fieldAdvice(const Field &field, const AdviceSource &source)
{
    const QJsonValue value = source.valueOf(field);
    const QString text = plainText(value);
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
