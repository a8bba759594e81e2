// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/pasteddates.h"

#include "app/paste/words.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

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
            for (const QString &name :
                 {locale.monthName(month), locale.monthName(month, QLocale::ShortFormat),
                  locale.standaloneMonthName(month),
                  locale.standaloneMonthName(month, QLocale::ShortFormat)}) {
                if (const QString plain = plainForm(name); plain.size() > 2)
                    names.insert(plain, names.value(plain, month));
            }
        }
    }
    return names;
}

/// Of a month's name or number; 0 for anything else.
int monthOf(QStringView written)
{
    static const QHash<QString, int> names = readMonthNames();
    const int number = written.toString().toInt();
    return number > 0 ? number : names.value(plainForm(written));
}

/// The year before an era of the Japanese calendar in which people now living were born.
int yearBefore(const QString &era)
{
    static const QHash<QString, int> years{{QStringLiteral("大正"), 1911},
                                           {QStringLiteral("昭和"), 1925},
                                           {QStringLiteral("平成"), 1988},
                                           {QStringLiteral("令和"), 2018}};
    return years.value(era);
}

std::optional<PastedDate> dateOf(const QRegularExpressionMatch &match, const QString &country)
{
    const QDate today = QDate::currentDate();
    const QStringView digits = match.capturedView(u"year");
    int year = digits.toString().toInt();
    int month = monthOf(match.capturedView(u"month"));
    int day = match.captured(u"day").toInt();
    bool isSure = true;
    if (match.hasCaptured(u"era")) {
        year = yearBefore(match.captured(u"era")) + std::max(1, year); // `元`: the first
    } else if (digits.size() == 2) {
        year += today.year() - today.year() % 100;
        year -= year > today.year() ? 100 : 0;
        isSure = false;
    }
    // Only between slashes or hyphens the month may come first.
    if (const QString sign = match.captured(u"sign"); !sign.isEmpty()) {
        const bool isOpen = day <= 12 && month <= 12 && day != month && sign != QLatin1String(".");
        const bool isAmerican = hasCustom(country, Custom::MonthFirst) && day <= 12
            && (sign == QLatin1String("/") || sign == QLatin1String("-"));
        isSure = isSure && !(isOpen && country.isEmpty());
        if (month > 12 || isAmerican)
            std::swap(day, month);
    }
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1850 || date > today)
        return std::nullopt;
    return PastedDate{date, match.capturedView(), isSure};
}

} // namespace

std::optional<PastedDate> dateIn(QStringView text, const QString &country)
{
    static const std::array forms{
        rule(R"((?<!\d)(?<year>\d{4})\s?(?:年|[-/.])\s?(?<month>\d{1,2})\s?(?:月|[-/.])\s?)"
             R"((?<day>\d{1,2})(?!\d)日?)"),
        rule(R"((?<era>大正|昭和|平成|令和)\s?(?<year>\d{1,2}|元)年\s?(?<month>\d{1,2})月\s?)"
             R"((?<day>\d{1,2})日)"),
        rule(R"((?i)(?<!\d)(?<day>\d{1,2})(?:\.|er|st|nd|rd|th|º|ª)?[\s\-/]+(?:de\s+|of\s+)?)"
             R"((?<month>\p{L}{3,12})\.?,?[\s\-/]+(?:de\s+|del\s+)?(?<year>\d{4})(?!\d))"),
        rule(R"((?i)(?<!\p{L})(?<month>\p{L}{3,12})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+)"
             R"((?<year>\d{4})(?!\d))"),
        rule(R"((?<!\d)(?<day>\d{1,2})\s?(?<sign>[-/. ])\s?(?<month>\d{1,2})\s?\k<sign>\s?)"
             R"((?<year>\d{4}|\d{2})(?!\d))"),
    };
    for (const QRegularExpression &form : forms) {
        if (const auto date = dateOf(form.match(text), country))
            return date;
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
