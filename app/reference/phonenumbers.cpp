// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/phonenumbers.h"

#include "app/text/digits.h"

#include <phonenumbers/asyoutypeformatter.h>
#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <QRegularExpression>

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
        // The library takes the logger over.
        made->SetLogger(std::make_unique<i18n::phonenumbers::NullLogger>().release());
        return made;
    }();
    return *instance;
}

std::string region(const QString &country)
{
    return country.isEmpty() ? "ZZ" : country.toUpper().toStdString();
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Without blanks, punctuation and signs, but no letter or digit lost: digits of every script as
/// ASCII ones, the first `+` stays when no digit is before it.
QString bare(const QString &typed)
{
    // `#5` after a number is its extension, no more digits of it.
    static const QRegularExpression extension(
        QStringLiteral("(?<=\\d)\\s*[#\uff03](?=\\s*\\d+\\s*$)"));
    const QString spelt = QString(typed).replace(extension, QStringLiteral("ext"));
    QString kept;
    bool isAfterLetter = false; // its accents belong to it; other marks are emoji styles and such
    for (const char32_t c : withAsciiDigits(spelt).toUcs4()) {
        const bool isPlus = c == U'+' || c == U'\uff0b';
        if (QChar::isLetterOrNumber(c) || (QChar::isMark(c) && isAfterLetter))
            kept.append(QChar::fromUcs4(c));
        else if (isPlus && !kept.contains(u'+') && digitsOf(kept).isEmpty())
            kept.append(u'+');
        isAfterLetter = QChar::isLetter(c) || (QChar::isMark(c) && isAfterLetter);
    }
    return kept;
}

/// A bare text from its first digit or `+` on: what is before is a label (`Tel.`).
QString withoutLabel(const QString &plain)
{
    const auto first = std::find_if(plain.begin(), plain.end(),
                                    [](QChar c) { return c == u'+' || isAsciiDigit(c); });
    return plain.mid(first - plain.begin());
}

/// Nothing but digits after an optional `+`.
bool isDialable(const QString &number)
{
    const auto first = number.begin() + (number.startsWith(u'+') ? 1 : 0);
    return first != number.end() && std::all_of(first, number.end(), isAsciiDigit);
}

std::optional<PhoneNumber> parsedAs(const QString &number, const QString &country)
{
    PhoneNumber read;
    const std::string text = number.toStdString();
    if (util().Parse(text, region(country), &read) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    // The library skips letters that are neither digits of a keypad nor before an extension.
    if (!isDialable(number) && !read.has_extension() && !util().IsAlphaNumber(text))
        return std::nullopt;
    return read;
}

bool isWholeNumber(const PhoneNumber &number)
{
    return util().IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE;
}

/// `00` is the prefix for abroad of most countries, as the ITU recommends, so that agents type
/// it for customers of any; the countries with another one are read by the library.
std::optional<PhoneNumber> parsedAbroad(const QString &number)
{
    if (!number.startsWith(QLatin1String("00")))
        return std::nullopt;
    const auto read = parsedAs(u'+' + number.mid(2), {});
    return read && isWholeNumber(*read) ? read : std::nullopt;
}

/// Reads a bare text without label.
std::optional<PhoneNumber> parsed(const QString &number, const QString &country)
{
    const auto abroad = parsedAbroad(number);
    return abroad ? abroad : parsedAs(number, country);
}

QString formatted(PhoneNumber number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    number.clear_extension();
    util().Format(number, format, &text);
    return QString::fromStdString(text);
}

bool isOf(const PhoneNumber &number, const QString &country)
{
    return callingCodeOf(country) == number.country_code();
}

QString nationalDigits(const PhoneNumber &number)
{
    return digitsOf(formatted(number, PhoneNumberUtil::NATIONAL));
}

QString international(const PhoneNumber &number)
{
    return formatted(number, PhoneNumberUtil::E164);
}

enum class Wanted { KnownRange, AnyRange };

/// The wire form of a bare text read in a country; none where the reading is a guess: an incomplete
/// number, one that would be read as another one afterwards, or one of no known range that has a
/// label before it or is a national one of the customer's country, which needs no change anyway.
std::optional<QString> wireForm(const QString &plain, const QString &readIn,
                                const QString &customerCountry, Wanted wanted)
{
    const QString number = withoutLabel(plain);
    const auto read = isDialable(number) ? parsed(number, readIn) : std::nullopt;
    if (!read || !isWholeNumber(*read))
        return std::nullopt;
    const bool isTypedAbroad = number.startsWith(u'+') || parsedAbroad(number).has_value();
    const bool isDoubtful = wanted == Wanted::KnownRange || number != plain
        || (!isTypedAbroad && isOf(*read, customerCountry));
    if (isDoubtful && !util().IsValidNumber(*read))
        return std::nullopt;
    const QString form
        = isOf(*read, customerCountry) ? nationalDigits(*read) : international(*read);
    const auto again = parsed(form, customerCountry);
    return again && international(*again) == international(*read) ? std::optional(form)
                                                                  : std::nullopt;
}

/// What the formatter takes: digits and a leading `+`; empty when anything but blanks and the
/// punctuation of numbers is between them.
QString dialledOnly(const QString &typed)
{
    static const QString between = QStringLiteral("-./()");
    QString dialled;
    for (const QChar c : typed) {
        if (isAsciiDigit(c) || (c == u'+' && dialled.isEmpty()))
            dialled.append(c);
        else if (!c.isSpace() && !between.contains(c))
            return {};
    }
    return dialled;
}

} // namespace

PhoneLevel phoneLevel(const QString &number, const QString &country)
{
    const QString plain = withoutLabel(bare(number));
    const auto read = parsed(plain, country);
    if (number.trimmed().isEmpty()
        || (!read && callingCodeOf(country) == 0 && !plain.startsWith(u'+')))
        return PhoneLevel::Unknown;
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
    const QString dialled = dialledOnly(typed);
    if (dialled.isEmpty())
        return typed;
    const std::unique_ptr<i18n::phonenumbers::AsYouTypeFormatter> formatter(
        util().GetAsYouTypeFormatter(region(country)));
    std::string shown;
    for (const QChar c : dialled)
        formatter->InputDigit(c.toLatin1(), &shown);
    QString text = QString::fromStdString(shown);
    // A blank at the end would come back each time it is deleted.
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text != dialled && dialledOnly(text) == dialled ? text : typed;
}

QString phoneForDisplay(const QString &number, const QString &country)
{
    const QString plain = bare(number);
    const auto read = isDialable(plain) ? parsed(plain, country) : std::nullopt;
    if (!read || !util().IsPossibleNumber(*read))
        return number;
    return formatted(
        *read, isOf(*read, country) ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL);
}

QString phoneForWire(const QString &typed, const QString &customerCountry,
                     const QString &dialledFrom)
{
    const QString plain = bare(typed);
    const QString readIn = dialledFrom.isEmpty() ? customerCountry : dialledFrom;
    // A known range of the customer's country says more than a mere length of the other one.
    for (const Wanted wanted : {Wanted::KnownRange, Wanted::AnyRange}) {
        for (const QString &country : {readIn, customerCountry}) {
            if (const auto form = wireForm(plain, country, customerCountry, wanted))
                return *form;
        }
    }
    return plain;
}

QStringList phoneSearchForms(const QString &typed, const QStringList &countries)
{
    const QString number = withoutLabel(bare(typed));
    QStringList forms;
    const auto append = [&forms](const QString &form) {
        if (!form.isEmpty() && !forms.contains(form))
            forms.append(form);
    };
    if (isDialable(number))
        append(parsedAbroad(number) ? u'+' + number.mid(2) : number);
    QStringList guesses = countries;
    guesses.removeAll(QString());
    if (guesses.isEmpty())
        guesses.append(QString());
    for (const QString &country : std::as_const(guesses)) {
        // A number of no known range in a guessed country is a wrong guess more often than a new
        // range, and each form is a request.
        const auto read = parsed(number, country);
        if (!read || !util().IsValidNumber(*read))
            continue;
        append(nationalDigits(*read));
        append(international(*read));
    }
    if (forms.isEmpty())
        append(digitsOf(number));
    // A number may be stored with the blanks and points somebody has typed.
    const QString whole = typed.simplified();
    if (!digitsOf(whole).isEmpty()
        && std::none_of(whole.begin(), whole.end(), [](QChar c) { return c.isLetter(); }))
        append(whole);
    return forms;
}

bool samePhone(const QString &a, const QString &b)
{
    const auto comparable = [](const QString &typed) {
        const QString number = withoutLabel(bare(typed));
        return parsedAbroad(number) ? u'+' + number.mid(2) : number;
    };
    const QString first = comparable(a);
    const QString second = comparable(b);
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
    const auto read = parsed(withoutLabel(bare(number)), country);
    if (!read)
        return {};
    std::string found;
    util().GetRegionCodeForNumber(*read, &found);
    const auto isCountry = [&found] { return found.size() == 2 && found != "ZZ"; };
    // Of no known range: the country it was read in, else the main one of its calling code.
    if (!isCountry() && isOf(*read, country))
        return country.toUpper();
    if (!isCountry())
        util().GetRegionCodeForCountryCode(read->country_code(), &found);
    return isCountry() ? QString::fromStdString(found) : QString();
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
