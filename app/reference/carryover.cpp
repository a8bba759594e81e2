// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/carryover.h"

#include "app/profile/value.h"
#include "app/reference/phonelists.h"

namespace desk {

namespace {

/// Stored and typed, and not the same.
bool isReplaced(const Profile &profile, const Edits &typed, const char *path)
{
    const Field &part = field(path);
    const QJsonValue theirs = profile.value(part);
    const QJsonValue mine = editedValue({}, typed, part);
    return !theirs.isNull() && !mine.isNull() && !sameIgnoringCase(theirs, mine);
}

/// The stored parts of an address that do not belong to the one that was typed.
QList<const Field *> partsOfAnotherPlace(const Profile &profile, const Edits &typed)
{
    const bool isElsewhere = isReplaced(profile, typed, "address.street")
        || isReplaced(profile, typed, "address.city")
        || isReplaced(profile, typed, "address.zip_code");
    if (!isElsewhere)
        return {};
    const bool isAbroad = isReplaced(profile, typed, "address.country_code");
    const Field &street = field("address.street");
    QList<const Field *> parts;
    for (const Field &part : fields()) {
        if (part.unit() != street.unit() || part.kind == FieldKind::Country
            || profile.value(part).isNull() || !editedValue({}, typed, part).isNull())
            continue;
        const bool isCountryName = part.pathText() == QLatin1String("address.country");
        if (!isCountryName || isAbroad)
            parts.append(&part);
    }
    return parts;
}

} // namespace

CarryOver carryOver(const Profile &profile, const Edits &typed,
                    const std::function<bool(const Field &)> &isTouched)
{
    CarryOver result;
    // National numbers are those of the country that was typed with them.
    const Field &countryField = field("address.country_code");
    const QString country = plainText(profile.value(countryField));
    const QString typedIn = plainText(editedValue({}, typed, countryField));
    for (const Field *row : typed.touched()) {
        const QJsonValue theirs = profile.value(*row);
        const QJsonValue mine
            = broughtTo(*row, theirs, canonical(*row, *typed.typed(*row)), {country, typedIn});
        if (mine.isNull() || sameIgnoringCase(mine, theirs))
            continue;
        const bool canGo = row->isEditable() && !isTouched(*row);
        (canGo ? result.offered : result.left).append({row, mine});
    }
    for (const Field *part : partsOfAnotherPlace(profile, typed)) {
        if (!isTouched(*part))
            result.offered.append({part, QJsonValue::Null});
    }
    return result;
}

} // namespace desk
