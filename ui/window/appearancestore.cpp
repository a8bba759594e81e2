// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/appearancestore.h"

#include "app/session/settings.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace desk {

namespace {

using Scheme = Appearance::Scheme;

struct Row {
    Scheme scheme;
    const char *name;
};

constexpr std::array<Row, 4> rows{{
    {Scheme::Desktop, "desktop"},
    {Scheme::Light, "light"},
    {Scheme::Dark, "dark"},
    {Scheme::HighContrast, "high-contrast"},
}};

constexpr std::array sizes{80, 90, 100, 110, 125, 150, 175, 200};
static_assert(sizes.front() == Appearance::leastTextSize);
static_assert(sizes.back() == Appearance::mostTextSize);

} // namespace

Appearance storedAppearance(const Settings &settings)
{
    Appearance appearance;
    const QString name = settings.theme();
    const auto row = std::find_if(rows.begin(), rows.end(), [&name](const Row &each) {
        return name == QLatin1String(each.name);
    });
    if (row != rows.end())
        appearance.scheme = row->scheme;
    appearance.textSize
        = std::clamp(settings.textSize(), Appearance::leastTextSize, Appearance::mostTextSize);
    return appearance;
}

void storeAppearance(Settings &settings, const Appearance &appearance)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&appearance](const Row &each) {
        return each.scheme == appearance.scheme;
    });
    settings.setTheme(QString::fromLatin1(row->name));
    settings.setTextSize(appearance.textSize);
}

int nextTextSize(int size, bool isLarger)
{
    if (isLarger) {
        const auto next = std::upper_bound(sizes.begin(), sizes.end(), size);
        return next == sizes.end() ? sizes.back() : *next;
    }
    const auto from = std::lower_bound(sizes.begin(), sizes.end(), size);
    return from == sizes.begin() ? sizes.front() : *std::prev(from);
}

} // namespace desk
