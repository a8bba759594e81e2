// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/screens/screens.h"
#include "ui/look/theme.h"

#include <functional>

Q_DECLARE_METATYPE(desk::Appearance::Scheme)

namespace desk::test {

/// A row for each screen in each theme.
inline void addThemedScreens()
{
    using Scheme = Appearance::Scheme;
    QTest::addColumn<QByteArray>("screen");
    QTest::addColumn<Scheme>("scheme");
    const std::pair<const char *, Scheme> schemes[]{
        {"light", Scheme::Light}, {"dark", Scheme::Dark}, {"high contrast", Scheme::HighContrast}};
    for (const auto &[name, scheme] : schemes) {
        for (const QByteArray &screen : Screens::names())
            QTest::addRow("%s %s", screen.constData(), name) << screen << scheme;
    }
}

/// The screen and the theme of the row, in this size of type, have none of these faults.
inline void checkScreen(Dresser &dresser, int textSize,
                        const std::function<QStringList(QWidget &)> &faultsIn)
{
    QFETCH(const QByteArray, screen);
    QFETCH(const Appearance::Scheme, scheme);
    dresser.wear({.scheme = scheme, .textSize = textSize});
    Screens screens;
    QWidget *window = screens.open(screen);
    const QStringList faults = faultsIn(*window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

} // namespace desk::test
