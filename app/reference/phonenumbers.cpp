// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/phonenumbers.h"

#include <phonenumbers/asyoutypeformatter.h>
#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <memory>

namespace desk {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype fewestDigitsAlike = 7; // two shorter numbers are no evidence of anything

/// Read on first use: its metadata is some hundred kilobytes. It logs nothing: a log may never hold
/// a number.
const PhoneNumberUtil &util()
{
    static PhoneNumberUtil *const instance = [] {
        PhoneNumberUtil *made = PhoneNumberUtil::GetInstance();
        made->SetLogger(new i18n::phonenumbers::NullLogger); // the library takes it over
        return made;
    }();
    return *instance;
}

std::string region(const QString &country)
{
    return country.isEmpty() ? "ZZ" : country.toUpper().toStdString();
}

/// Digits of every script as ASCII ones; letters and a leading `+` stay, everything else goes.
QString bare(const QString &typed)
{
    QString kept;
    for (const QChar c : typed) {
        if (c.isDigit())
            kept.append(QChar(u'0' + c.digitValue()));
        else if (c.isLetter())
            kept.append(c);
        else if ((c == u'+' || c == QChar(0xff0b)) && kept.isEmpty())
            kept.append(u'+');
    }
    // The prefix for abroad in most of the world; the countries where it is another one are read
    // by the library.
    if (kept.startsWith(QLatin1String("00")) && kept.size() > 8)
        kept = u'+' + kept.mid(2);
    return kept;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](QChar c) { return c.isDigit(); });
    return digits;
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

std::optional<PhoneNumber> parsed(const QString &number, const QString &country)
{
    PhoneNumber read;
    const auto error = util().Parse(bare(number).toStdString(), region(country), &read);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR || read.has_extension())
        return std::nullopt;
    return read;
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    util().Format(number, format, &text);
    return QString::fromStdString(text);
}

bool isOf(const PhoneNumber &number, const QString &country)
{
    return !country.isEmpty()
        && util().GetCountryCodeForRegion(region(country)) == number.country_code();
}

QString nationalDigits(const PhoneNumber &number)
{
    return digitsOf(formatted(number, PhoneNumberUtil::NATIONAL));
}

} // namespace

PhoneLevel phoneLevel(const QString &number, const QString &country)
{
    if (country.isEmpty() && !bare(number).startsWith(u'+'))
        return PhoneLevel::Unknown;
    const auto read = parsed(number, country);
    if (!read)
        return PhoneLevel::Impossible;
    switch (util().IsPossibleNumberWithReason(*read)) {
    case PhoneNumberUtil::IS_POSSIBLE:
        return util().IsValidNumber(*read) ? PhoneLevel::Possible : PhoneLevel::Unlikely;
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return PhoneLevel::Unlikely;
    default:
        return PhoneLevel::Impossible;
    }
}

QString formattedWhileTyped(const QString &typed, const QString &country)
{
    const QString plain = bare(typed);
    if (plain.isEmpty() || hasLetter(plain))
        return typed;
    const std::unique_ptr<i18n::phonenumbers::AsYouTypeFormatter> formatter(
        util().GetAsYouTypeFormatter(region(country)));
    std::string shown;
    for (const QChar c : plain)
        formatter->InputDigit(c.toLatin1(), &shown);
    const QString text = QString::fromStdString(shown);
    const auto dialled = [](const QString &number) {
        return number.trimmed().left(1) == QLatin1String("+") ? u'+' + digitsOf(number)
                                                              : digitsOf(number);
    };
    return dialled(text) == dialled(typed) ? text : typed;
}

QString phoneForDisplay(const QString &number, const QString &country)
{
    const auto read = parsed(number, country);
    if (!read || hasLetter(number) || !util().IsPossibleNumber(*read))
        return number;
    return formatted(
        *read, isOf(*read, country) ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL);
}

QString phoneForWire(const QString &typed, const QString &customerCountry,
                     const QString &dialledFrom)
{
    const QString plain = bare(typed);
    if (hasLetter(plain))
        return plain;
    const auto read = parsed(plain, dialledFrom.isEmpty() ? customerCountry : dialledFrom);
    if (!read || !util().IsPossibleNumber(*read))
        return plain;
    return isOf(*read, customerCountry) ? nationalDigits(*read)
                                        : formatted(*read, PhoneNumberUtil::E164);
}

QStringList phoneSearchForms(const QString &typed, const QStringList &countries)
{
    QStringList forms{bare(typed)};
    const auto append = [&forms](const QString &form) {
        if (!form.isEmpty() && !forms.contains(form))
            forms.append(form);
    };
    QStringList guesses = countries;
    guesses.removeAll(QString());
    if (guesses.isEmpty())
        guesses.append(QString());
    for (const QString &country : std::as_const(guesses)) {
        // A number of no known range in a guessed country is a wrong guess more often than a new
        // range, and each form is a request.
        const auto read = parsed(typed, country);
        if (!read || !util().IsValidNumber(*read))
            continue;
        append(nationalDigits(*read));
        append(formatted(*read, PhoneNumberUtil::E164));
    }
    forms.removeAll(QString());
    return forms;
}

bool samePhone(const QString &a, const QString &b)
{
    const QString first = bare(a);
    const QString second = bare(b);
    if (std::min(digitsOf(first).size(), digitsOf(second).size()) < fewestDigitsAlike)
        return false;
    if (first == second)
        return true;
    switch (util().IsNumberMatchWithTwoStrings(first.toStdString(), second.toStdString())) {
    case PhoneNumberUtil::EXACT_MATCH:
    case PhoneNumberUtil::NSN_MATCH:
    case PhoneNumberUtil::SHORT_NSN_MATCH:
        return true;
    default:
        return false;
    }
}

QString countryOfPhone(const QString &number, const QString &country)
{
    const auto read = parsed(number, country);
    if (!read)
        return {};
    std::string found;
    util().GetRegionCodeForNumber(*read, &found);
    if (found.size() != 2 || found == "ZZ")
        util().GetRegionCodeForCountryCode(read->country_code(), &found);
    return found.size() == 2 && found != "ZZ" ? QString::fromStdString(found) : QString();
}

int callingCodeOf(const QString &country)
{
    return country.isEmpty() ? 0 : util().GetCountryCodeForRegion(region(country));
}

QList<Advice> phoneAdvice(const QString &number, const QString &country)
{
    const QStringList details{phoneForDisplay(number, country), countryOfPhone(number, country)};
    switch (phoneLevel(number, country)) {
    case PhoneLevel::Unknown:
        return {};
    case PhoneLevel::Possible:
        return {{AdviceKey::PhonePossible, details}};
    case PhoneLevel::Unlikely:
        return {{AdviceKey::PhoneUnlikely, details}};
    case PhoneLevel::Impossible:
        return {{AdviceKey::PhoneImpossible, details}};
    }
    Q_UNREACHABLE();
}

} // namespace desk
