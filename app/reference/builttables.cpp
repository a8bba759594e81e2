// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/builttables.h"

#include "app/reference/tabledata.h"

#include <algorithm>
#include <ranges>
#include <string_view>

namespace desk {

namespace {

/// The entry at a place: the code, of two letters, and the name.
std::string_view entryAt(const NameTable &table, uint32_t start)
{
    return {table.text + start};
}

constexpr size_t codeLength = 2;

std::string_view nameAt(const NameTable &table, uint32_t start)
{
    return entryAt(table, start).substr(codeLength);
}

QString codeAt(const NameTable &table, uint32_t start)
{
    return QString::fromLatin1(table.text + start, codeLength);
}

/// The starts of the entries whose name begins so, by name.
std::span<const uint32_t> startingWith(const NameTable &table, std::string_view beginning)
{
    const auto beginningAt = [&table, beginning](uint32_t start) {
        return nameAt(table, start).substr(0, beginning.size());
    };
    const auto first = std::lower_bound(
        table.starts.begin(), table.starts.end(), beginning,
        [&](uint32_t start, std::string_view wanted) { return beginningAt(start) < wanted; });
    const auto last = std::upper_bound(
        first, table.starts.end(), beginning,
        [&](std::string_view wanted, uint32_t start) { return wanted < beginningAt(start); });
    return {first, last};
}

const NameTable *tableOf(FieldKind kind)
{
    if (kind == FieldKind::Country)
        return &countryNameTable;
    return kind == FieldKind::Language ? &languageNameTable : nullptr;
}

} // namespace

QString codeOfForeignName(FieldKind kind, const QString &folded)
{
    const NameTable *table = tableOf(kind);
    if (!table)
        return {};
    const QByteArray name = folded.toUtf8();
    const auto found = startingWith(*table, {name.constData(), static_cast<size_t>(name.size())});
    // The whole name is the first of those that begin with it.
    const bool isThere = !found.empty()
        && nameAt(*table, found.front()).size() == static_cast<size_t>(name.size());
    return isThere ? codeAt(*table, found.front()) : QString();
}

QStringList codesOfForeignNames(FieldKind kind, const QString &folded)
{
    const NameTable *table = tableOf(kind);
    if (!table)
        return {};
    const QByteArray name = folded.toUtf8();
    QStringList codes;
    for (const uint32_t start :
         startingWith(*table, {name.constData(), static_cast<size_t>(name.size())}))
        codes.append(codeAt(*table, start));
    codes.removeDuplicates();
    return codes;
}

QLatin1String readingOfHan(char32_t letter)
{
    for (const HanRange &range : hanRanges) {
        if (letter < range.first || letter - range.first >= range.readings.size())
            continue;
        return QLatin1String(hanSyllables + range.readings[letter - range.first]);
    }
    return {};
}

} // namespace desk
