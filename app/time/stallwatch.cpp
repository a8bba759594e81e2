// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/time/stallwatch.h"

#include <QEvent>
#include <QMetaEnum>
#include <QRegularExpression>

namespace desk {

namespace {

/// A name that the program gave, such as `first_name` or `phones_2`. A text, and a number as long
/// as a customer's, is none.
bool isNameOfOurs(const QString &name)
{
    static const QRegularExpression identifier(
        QStringLiteral("\\A[A-Za-z][A-Za-z_]{0,47}[0-9]{0,2}(_[A-Za-z]{1,24})?\\z"));
    return identifier.match(name).hasMatch();
}

QString eventName(int type)
{
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return key ? QString::fromLatin1(key) : QStringLiteral("User");
}

} // namespace

QString nameOf(const Delivery &delivery)
{
    QString name = delivery.receiver ? QString::fromLatin1(delivery.receiver->className())
                                     : QStringLiteral("(nobody)");
    if (isNameOfOurs(delivery.objectName))
        name += QLatin1Char(' ') + delivery.objectName;
    else if (delivery.parent)
        name += QStringLiteral(" of ") + QString::fromLatin1(delivery.parent->className());
    return name + QStringLiteral(", ") + eventName(delivery.eventType);
}

void StallWatch::note(std::chrono::nanoseconds duration, const Delivery &delivery)
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    const Stall stall{QDateTime::currentDateTimeUtc(), duration_cast<milliseconds>(duration),
                      nameOf(delivery)};
    bool isNews = false;
    if (duration > m_longestDuration) {
        isNews = !m_longest || stall.duration > m_longest->duration;
        m_longestDuration = duration;
        m_longest = stall;
    }
    if (duration > limit) {
        ++m_count;
        if (m_stalls.size() == most)
            m_stalls.removeFirst();
        m_stalls.append(stall);
        isNews = true;
    }
    if (isNews)
        Q_EMIT changed();
}

} // namespace desk
