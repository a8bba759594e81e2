// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recenttext.h"

#include "app/profile/profile.h"
#include "app/profile/value.h"
#include "ui/words/customername.h"

#include <algorithm>

namespace desk {

namespace {

/// Whether it tells more than the same name in Latin letters.
bool isInAnotherScript(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.isSurrogate() || (c.isLetter() && c.script() != QChar::Script_Latin);
    });
}

} // namespace

RecentText recentText(const Profile &profile)
{
    const QString name = customerName(profile);
    const QString original = customerNameInOriginalScript(profile);
    if (original != name && isInAnotherScript(original))
        return {original, name};
    return {name, plainText(profile.value(field("address.city")))};
}

} // namespace desk
