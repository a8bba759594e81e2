// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/agotext.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk {

namespace {

class AgoWords {
    Q_DECLARE_TR_FUNCTIONS(AgoText)

public:
    [[nodiscard]] static QString day(const QDateTime &then, const QDateTime &now);
};

/// Of another day than today.
QString AgoWords::day(const QDateTime &then, const QDateTime &now)
{
    const qint64 days = then.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 1)
        return tr("yesterday");
    const QLocale locale;
    if (days > 0 && days < 7)
        return locale.dayName(then.toLocalTime().date().dayOfWeek());
    return locale.toString(then.toLocalTime().date(), QLocale::ShortFormat);
}

bool isSameDay(const QDateTime &one, const QDateTime &other)
{
    return one.toLocalTime().date() == other.toLocalTime().date();
}

constexpr int minute = 60;
constexpr int hour = 60 * minute;

} // namespace

QString agoText(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds >= 0 && seconds < minute)
        return AgoWords::tr("now");
    if (seconds >= 0 && seconds < hour)
        return AgoWords::tr("%1 min").arg(seconds / minute);
    if (seconds >= 0 && isSameDay(then, now))
        return AgoWords::tr("%1 h").arg(seconds / hour);
    return AgoWords::day(then, now);
}

QString agoSentence(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds >= 0 && seconds < minute)
        return AgoWords::tr("just now");
    if (seconds >= 0 && seconds < hour)
        return AgoWords::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / minute));
    if (seconds >= 0 && isSameDay(then, now))
        return AgoWords::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / hour));
    return AgoWords::day(then, now);
}

} // namespace desk
