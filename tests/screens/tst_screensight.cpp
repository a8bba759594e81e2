// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What can be read and hit: contrast and size of targets, in all three themes.
#include "tests/screens/screenfaults.h"
#include "tests/screens/themedscreens.h"

using namespace desk;
using namespace desk::test;

class TestScreenSight final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void screen_texts_standOut_data() { addThemedScreens(); }
    void screen_texts_standOut()
    {
        // At 200 % strokes are thick enough for their own colour.
        checkScreen(m_dresser, 200, [](QWidget &window) { return faintTextsIn(window); });
    }

    void screen_targets_areLargeEnough_data() { addThemedScreens(); }
    void screen_targets_areLargeEnough()
    {
        checkScreen(m_dresser, 100, [](QWidget &window) { return smallTargetsIn(window); });
    }

    /// The checks see what they look for.
    void checks_badScreen_isFoundOut()
    {
        m_dresser.wear({.scheme = Appearance::Scheme::Light});
        QWidget window;
        window.resize(300, 100);
        auto *label = new QLabel(QStringLiteral("Hardly to be seen"), &window);
        label->setGeometry(10, 10, 200, 30);
        QPalette faint = label->palette();
        faint.setColor(QPalette::WindowText, colour(Colour::StrongLine));
        label->setPalette(faint);
        auto *button = new QPushButton(&window);
        button->setGeometry(10, 50, 20, 20);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(faintTextsIn(window).size(), 1);
        QCOMPARE(smallTargetsIn(window).size(), 1);
    }

private:
    Dresser m_dresser{*qApp};
};

QTEST_MAIN(TestScreenSight)
#include "tst_screensight.moc"
