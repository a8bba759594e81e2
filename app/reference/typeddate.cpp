// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/typeddate.h"

#include "app/text/digits.h"

#include <QStringList>

#include <algorithm>

namespace desk {

namespace {

constexpr int firstYear = 1850; // an eight-digit run that begins earlier is no year first

/// The runs of digits, in ASCII; nullopt when anything else than separators stands between.
std::optional<QStringList> digitRuns(const QString &text)
{
    QStringList runs;
    bool isInRun = false;
    for (const QString typed = withAsciiDigits(text); const QChar c : typed) {
        if (c.isDigit()) {
            if (!isInRun)
                runs.append(QString());
            runs.last().append(c);
            isInRun = true;
            continue;
        }
        static const QString separators = QStringLiteral("-/. \u00a0\u2010\u2011\u2012\u2013,");
        if (!separators.contains(c))
            return std::nullopt;
        isInRun = false;
    }
    return runs;
}

/// Six or eight digits in one run, cut where the order has its parts.
QStringList cut(const QString &run, DateOrder order, QDate today)
{
    if (run.size() == 8) {
        const int year = run.left(4).toInt();
        const QDate yearFirst(year, run.mid(4, 2).toInt(), run.mid(6, 2).toInt());
        const bool isYearFirst
            = year >= firstYear && year <= today.year() + 1 && yearFirst.isValid();
        if (isYearFirst || order == DateOrder::YearFirst)
            return {run.left(4), run.mid(4, 2), run.mid(6, 2)};
        return {run.left(2), run.mid(2, 2), run.mid(4, 4)};
    }
    if (run.size() == 6)
        return {run.left(2), run.mid(2, 2), run.mid(4, 2)};
    return {};
}

/// The latest year with these last two digits whose date is not after today.
int expanded(int twoDigits, int month, int day, QDate today)
{
    int year = today.year() - today.year() % 100 + twoDigits;
    if (QDate(year, month, std::min(day, 28)) > today)
        year -= 100;
    return year;
}

} // namespace

DateOrder dateOrderOf(const QString &shortFormat)
{
    const auto at = [&shortFormat](char16_t part) { return shortFormat.indexOf(QChar(part)); };
    if (at(u'y') < at(u'd') && at(u'y') < at(u'M'))
        return DateOrder::YearFirst;
    return at(u'M') < at(u'd') ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

std::optional<TypedDate> readTypedDate(const QString &text, DateOrder order, QDate today)
{
    const auto runs = digitRuns(text.trimmed());
    if (!runs)
        return std::nullopt;
    const QStringList parts = runs->size() == 1 ? cut(runs->first(), order, today) : *runs;
    if (parts.size() != 3)
        return std::nullopt;
    const bool isYearFirst = parts.at(0).size() == 4 || order == DateOrder::YearFirst;
    const QString yearText = isYearFirst ? parts.at(0) : parts.at(2);
    const bool isMonthSecond = isYearFirst || order == DateOrder::DayFirst;
    const QString monthText = isMonthSecond ? parts.at(1) : parts.at(0);
    const QString dayText = isYearFirst ? parts.at(2) : isMonthSecond ? parts.at(0) : parts.at(1);
    const bool isTwoDigits = yearText.size() == 2;
    if ((!isTwoDigits && yearText.size() != 4) || monthText.size() > 2 || dayText.size() > 2)
        return std::nullopt;

    const int month = monthText.toInt();
    const int day = dayText.toInt();
    int year = yearText.toInt();
    if (isTwoDigits) {
        year = expanded(year, month, day, today);
        // The latest year with a 29 February, when that is what was typed.
        if (month == 2 && day == 29 && !QDate::isLeapYear(year))
            year -= 100;
    }
    const QDate date(year, month, day);
    if (!date.isValid() || year <= 0)
        return std::nullopt;
    return TypedDate{date, isTwoDigits, !isYearFirst && month <= 12 && day <= 12 && month != day};
}

int ageOn(QDate birth, QDate day)
{
    if (!birth.isValid() || !day.isValid() || birth > day)
        return -1;
    int years = day.year() - birth.year();
    const bool isBeforeBirthday
        = day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return isBeforeBirthday ? years - 1 : years;
}

} // namespace desk
