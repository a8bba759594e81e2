// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/customername.h"

#include "app/profile/profile.h"
#include "app/profile/value.h"

#include <QStringList>

namespace desk {

namespace {

QString textOf(const Profile &profile, const char *path)
{
    return plainText(profile.value(field(path)));
}

/// Where names are written family first.
bool isFamilyFirst(const QString &country)
{
    static const QStringList countries{
        QStringLiteral("CN"), QStringLiteral("HK"), QStringLiteral("HU"),
        QStringLiteral("JP"), QStringLiteral("KP"), QStringLiteral("KR"),
        QStringLiteral("MO"), QStringLiteral("TW"), QStringLiteral("VN")};
    return countries.contains(country.toUpper());
}

QString joined(const Profile &profile, const char *first, const char *last)
{
    const bool isReversed = isFamilyFirst(textOf(profile, "address.country_code"));
    const QString one = textOf(profile, isReversed ? last : first);
    return (one + QLatin1Char(' ') + textOf(profile, isReversed ? first : last)).trimmed();
}

} // namespace

QString customerName(const Profile &profile)
{
    const QString name = joined(profile, "first_name", "last_name");
    return name.isEmpty() ? customerNameInOriginalScript(profile) : name;
}

QString customerNameInOriginalScript(const Profile &profile)
{
    return joined(profile, "unicode_first_name", "unicode_last_name");
}

} // namespace desk
