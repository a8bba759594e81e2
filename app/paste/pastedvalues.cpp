// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/pastedvalues.h"

#include "app/paste/textlines.h"
#include "app/paste/words.h"
#include "app/text/digits.h"

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

void append(QList<PhoneRun> &runs, QStringView text)
{
    static const auto international = rule(R"(\A(?:\(?[+＋]|00))");
    PhoneRun run{text};
    run.digits = static_cast<int>(digitsOf(text.toString()).size());
    if (run.digits < 5 || run.digits > 15 || isDate(text))
        return;
    run.isInternational = international.match(text).hasMatch();
    run.isNational = !run.isInternational
        && (text.front().digitValue() == 0 || text.startsWith(QLatin1Char('(')));
    runs.append(run);
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

bool isDate(QStringView text)
{
    static const auto form
        = rule(R"(\A(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})\z)");
    return form.match(text).hasMatch();
}

QList<PhoneRun> phoneRunsIn(QStringView text)
{
    // Blanks (also no-break and thin ones), dots, hyphens, brackets and a slash may stand inside.
    static const auto form = rule(
        R"((?<![\p{L}\d@_/#-])(?:\(?[+＋])?\(?\d(?:[ \x{a0}\x{2009}\x{202f}]{0,2}[().\-/‐‑–−－ー]?[ \x{a0}\x{2009}\x{202f}]?\(?\d){4,}(?![\p{L}\d@]))");
    static const auto wideSlash = rule(R"(\s/\s)");
    QList<PhoneRun> runs;
    for (const QStringView found : allIn(text, form)) {
        const bool isOne = digitsOf(found.toString()).size() <= 15;
        for (const QStringView part : isOne ? QList{found} : splitAt(found, wideSlash))
            append(runs, part);
    }
    return runs;
}

bool looksLikePhone(const PhoneRun &run)
{
    if (run.isInternational)
        return run.digits >= 8;
    // A Brazilian postal code has eight digits, an identity number thirteen and more.
    if (run.digits < 9 || run.digits > 12)
        return false;
    static const auto grouped = rule(R"([ .\-)])");
    return run.isNational || (run.digits <= 11 && run.number.toString().contains(grouped));
}

QList<QStringView> emailsIn(QStringView text)
{
    static const auto form = rule(
        R"((?<![\p{L}\d._%+\-])[\p{L}\d_%+\-'&](?:[\p{L}\d._%+\-'&]*[\p{L}\d_%+\-&])?(?:@|\s?[(\[](?:at|@|arobase|chiocciola|arroba)[)\]]\s?)(?:[\p{L}\d](?:[\p{L}\d\-]*[\p{L}\d])?\.)+\p{L}{2,})");
    return allIn(text, form);
}

QString emailOf(QStringView written)
{
    static const auto spelt = rule(R"(\s?[(\[][^)\]]+[)\]]\s?)");
    return written.toString().replace(spelt, QStringLiteral("@"));
}

} // namespace desk
