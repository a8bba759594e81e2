// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/foundtext.h"

#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "app/reference/typeddate.h"
#include "ui/words/valuetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace desk {

namespace {

/// Everything is worded in one translation context.
class FoundWords {
    Q_DECLARE_TR_FUNCTIONS(FoundText)

public:
    [[nodiscard]] static QString customer(const QString &id) { return tr("Customer %1").arg(id); }
    [[nodiscard]] static QString id(const QString &id) { return tr("id %1").arg(id); }
    [[nodiscard]] static QString gmNumber(const QString &number)
    {
        return tr("GM %1", "GM number").arg(number);
    }
    [[nodiscard]] static QString age(int years)
    {
        return tr("%n year(s)", "age of a customer", years);
    }
    [[nodiscard]] static QString born(const QString &date) { return tr("born %1").arg(date); }
    [[nodiscard]] static QString blacklisted() { return tr("Blacklisted"); }
};

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString personName(const QString &first, const QString &last)
{
    return joined({first.simplified(), last.simplified()}, QStringLiteral(" "));
}

} // namespace

QString FoundText::spoken() const
{
    const QString birth = born.isEmpty() ? QString() : FoundWords::born(born);
    return joined({name, originalName, mark, birth, age, email, phones, place, country, numbers},
                  QStringLiteral(", "));
}

FoundText foundText(const FoundCustomer &found, const ReferenceData &reference, QDate today)
{
    const QString dot = QStringLiteral(" · ");
    FoundText text;
    text.name = personName(found.firstName, found.lastName);
    const QString original = personName(found.originalFirstName, found.originalLastName);
    if (original.compare(text.name, Qt::CaseInsensitive) != 0)
        text.originalName = original;
    if (text.name.isEmpty())
        text.name = FoundWords::customer(found.id.text());
    const QString gm = found.gmNumber.isEmpty() ? QString() : FoundWords::gmNumber(found.gmNumber);
    text.numbers = joined({enumerationText(found.type), FoundWords::id(found.id.text()), gm}, dot);
    text.born = found.birthdate;
    if (const auto date = wireDate(found.birthdate)) {
        text.born = QLocale().toString(*date, shortDateFormat(QLocale()));
        if (const int years = ageOn(*date, today); years >= 0)
            text.age = FoundWords::age(years);
    }
    text.email = found.email.simplified();
    text.phones = found.phones.join(QStringLiteral(", ")).simplified();
    text.place = personName(found.postalCode, found.city);
    const QString country = reference.countryName(found.countryCode);
    text.country = country.isEmpty() ? found.countryCode : country;
    text.mark = found.blacklisted ? FoundWords::blacklisted() : QString();
    return text;
}

} // namespace desk
