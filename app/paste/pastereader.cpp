// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/pastereader.h"

#include "app/paste/shapereaders.h"

namespace desk {

Pasted readPasted(const QString &text, const QString &defaultCountry)
{
    const QString country = defaultCountry.toUpper();
    if (isVCard(text)) // of any length: a picture may be inside
        return readVCard(text, country);
    if (text.trimmed().isEmpty() || text.size() > longestPastedText)
        return {};
    if (const auto sheet = readSheet(text, country))
        return *sheet;
    Pasted found = readSignature(text, country);
    if (found.values.isEmpty())
        found.shape = PastedShape::Unknown;
    return found;
}

} // namespace desk
