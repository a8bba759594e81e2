// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Where the focus is can be seen, on every screen, in all three themes.
#include "tests/screens/screenfaults.h"
#include "tests/screens/themedscreens.h"

using namespace desk;
using namespace desk::test;

class TestScreenFocus final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void screen_focus_isSeen_data() { addThemedScreens(); }
    void screen_focus_isSeen()
    {
        checkScreen(m_dresser, 100, [](QWidget &window) { return unseenFocusIn(window); });
    }

    /// The check sees what it looks for.
    void check_badScreen_isFoundOut()
    {
        m_dresser.wear({.scheme = Appearance::Scheme::Light});
        QWidget window;
        window.resize(300, 100);
        auto *button = new QPushButton(QStringLiteral("Seen"), &window);
        button->setGeometry(10, 10, 80, 40);
        auto *silent = new QWidget(&window);
        silent->setFocusPolicy(Qt::TabFocus);
        silent->setGeometry(100, 50, 60, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(unseenFocusIn(window).size(), 1);
    }

private:
    Dresser m_dresser{*qApp};
};

QTEST_MAIN(TestScreenFocus)
#include "tst_screenfocus.moc"
