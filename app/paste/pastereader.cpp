// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/pastereader.h"

#include "app/paste/sheetreader.h"
#include "app/paste/signaturereader.h"
#include "app/paste/vcardreader.h"

namespace desk {

namespace {

/// More is no signature, and would be slow to look through.
constexpr qsizetype longestText = 20000;

} // namespace

Pasted readPasted(const QString &text, const QString &defaultCountry)
{
    const QString country = defaultCountry.toUpper();
    if (isVCard(text))
        return readVCard(text, country);
    if (text.trimmed().isEmpty() || text.size() > longestText)
        return {};
    if (const auto sheet = readSheet(text, country))
        return *sheet;
    Pasted found = readSignature(text, country);
    if (found.values.isEmpty())
        found.shape = PastedShape::Unknown;
    return found;
}

} // namespace desk
