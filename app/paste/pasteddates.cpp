// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/pasteddates.h"

#include "app/paste/customs.h"
#include "app/paste/words.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace desk {

namespace {

constexpr std::array monthLanguages{"en", "fr", "de", "it", "es", "pt", "nl", "pl",
                                    "sv", "da", "nb", "fi", "tr", "cs", "hu", "ro"};

QHash<QString, int> readMonthNames()
{
    QHash<QString, int> names;
    for (const char *language : monthLanguages) {
        const QLocale locale(QString::fromLatin1(language));
        for (int month = 1; month <= 12; ++month) {
            for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (const QString &name :
                     {locale.monthName(month, form), locale.standaloneMonthName(month, form)}) {
                    const QString plain = plainForm(name);
                    if (plain.size() > 2 && !names.contains(plain))
                        names.insert(plain, month);
                }
            }
        }
    }
    return names;
}

int monthOfName(QStringView name)
{
    static const QHash<QString, int> names = readMonthNames();
    return names.value(plainForm(name));
}

struct Year {
    int value = 0;
    bool isSure = false;
};

Year yearOf(QStringView digits)
{
    const int number = digits.toString().toInt();
    if (digits.size() != 2)
        return {number, true};
    const int now = QDate::currentDate().year();
    const int century = now / 100 * 100;
    return {century + number > now ? century - 100 + number : century + number, false};
}

/// Without a match all numbers are 0, and no such day exists.
std::optional<PastedDate> checked(int year, int month, int day, QStringView where, bool isSure)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1850 || date > QDate::currentDate())
        return std::nullopt;
    return PastedDate{date, where, isSure};
}

std::optional<PastedDate> yearFirst(QStringView text)
{
    static const auto form = anyCaseRule(
        R"((?<!\d)(\d{4})\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?!\d)日?)");
    const auto match = form.match(text);
    return checked(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                   match.capturedView(), true);
}

/// The eras of the Japanese calendar in which people now living were born.
std::optional<PastedDate> japaneseEra(QStringView text)
{
    static const auto form
        = anyCaseRule(R"((大正|昭和|平成|令和)\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日)");
    const auto match = form.match(text);
    const QString era = match.captured(1);
    const int before = era == QStringLiteral("大正") ? 1911
        : era == QStringLiteral("昭和")              ? 1925
        : era == QStringLiteral("平成")              ? 1988
                                                     : 2018;
    const int year = match.captured(2) == QStringLiteral("元") ? 1 : match.captured(2).toInt();
    return checked(before + year, match.captured(3).toInt(), match.captured(4).toInt(),
                   match.capturedView(), true);
}

std::optional<PastedDate> numbers(QStringView text, const QString &country)
{
    static const auto form
        = anyCaseRule(R"((?<!\d)(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d))");
    const auto match = form.match(text);
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const Year year = yearOf(match.capturedView(4));
    const bool isOpen
        = first <= 12 && second <= 12 && first != second && match.captured(2) != QLatin1String(".");
    // Between dots or blanks the day comes first everywhere; only there are slashes month first.
    const bool isAmerican = hasCustom(country, Custom::MonthFirst)
        && (match.captured(2) == QLatin1String("/") || match.captured(2) == QLatin1String("-"));
    const bool isMonthFirst = second > 12 || (isAmerican && first <= 12);
    const bool isSure = year.isSure && !(isOpen && country.isEmpty());
    return isMonthFirst ? checked(year.value, first, second, match.capturedView(), isSure)
                        : checked(year.value, second, first, match.capturedView(), isSure);
}

std::optional<PastedDate> dayAndName(QStringView text)
{
    static const auto form = anyCaseRule(
        R"((?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th|º|ª)?[\s\-/]+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?[\s\-/]+(?:de\s+|del\s+)?(\d{4})(?!\d))");
    const auto match = form.match(text);
    const Year year = yearOf(match.capturedView(3));
    return checked(year.value, monthOfName(match.capturedView(2)), match.captured(1).toInt(),
                   match.capturedView(), year.isSure);
}

std::optional<PastedDate> nameAndDay(QStringView text)
{
    static const auto form = anyCaseRule(
        R"((?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d))");
    const auto match = form.match(text);
    return checked(match.captured(3).toInt(), monthOfName(match.capturedView(1)),
                   match.captured(2).toInt(), match.capturedView(), true);
}

} // namespace

std::optional<PastedDate> dateIn(QStringView text, const QString &country)
{
    for (const auto &found : {yearFirst(text), japaneseEra(text), dayAndName(text),
                              nameAndDay(text), numbers(text, country)}) {
        if (found)
            return found;
    }
    return std::nullopt;
}

std::optional<QDate> vCardDate(const QString &value)
{
    static const auto form = rule(R"(\A(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?\z)");
    const auto match = form.match(value.trimmed());
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    return date.isValid() && date <= QDate::currentDate() ? std::optional(date) : std::nullopt;
}

} // namespace desk
