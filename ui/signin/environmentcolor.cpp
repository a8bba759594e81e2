// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/environmentcolor.h"

#include "ui/look/tokens.h"

namespace desk {

namespace {

constexpr double leastSeen = 1.5; ///< contrast; the program's own colours have more in every theme
constexpr double step = 0.1;

} // namespace

QColor environmentLineColor(const Environment &environment)
{
    const QColor own = environmentColor(environment);
    QColor line = own;
    for (double part = step; part < 1 && contrast(line, colour(Colour::Window)) < leastSeen;
         part += step)
        line = blended(own, colour(Colour::Text), part);
    return line;
}

QColor environmentColor(const Environment &environment)
{
    if (!environment.color.isEmpty())
        return QColor(environment.color);
    switch (environment.kind) {
    case Environment::Kind::Production:
        return QColor(0x5b, 0x3f, 0xa0);
    case Environment::Kind::Staging:
        return QColor(0x8a, 0x5a, 0x00);
    case Environment::Kind::Training:
        return QColor(0x1d, 0x6b, 0x4f);
    case Environment::Kind::Custom:
        return QColor(0x37, 0x52, 0x6b);
    }
    Q_UNREACHABLE();
}

} // namespace desk
