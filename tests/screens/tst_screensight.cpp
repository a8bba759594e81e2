// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What can be read, hit and followed: contrast, size of targets, the focus; in all three themes.
#include "tests/screens/screenfaults.h"
#include "tests/screens/screens.h"
#include "ui/look/theme.h"

using namespace desk;
using namespace desk::test;

Q_DECLARE_METATYPE(desk::Appearance::Scheme)

class TestScreenSight final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void screen_texts_standOut_data() { addRows(); }
    void screen_texts_standOut()
    {
        // At 200 % strokes are thick enough for their own colour.
        check(200, [](QWidget &window) { return faintTextsIn(window); });
    }

    void screen_targets_areLargeEnough_data() { addRows(); }
    void screen_targets_areLargeEnough()
    {
        check(100, [](QWidget &window) { return smallTargetsIn(window); });
    }

    void screen_focus_isSeen_data() { addRows(); }
    void screen_focus_isSeen()
    {
        check(100, [](QWidget &window) { return unseenFocusIn(window); });
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
        auto *silent = new QWidget(&window);
        silent->setFocusPolicy(Qt::TabFocus);
        silent->setGeometry(100, 50, 60, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(faintTextsIn(window).size(), 1);
        QCOMPARE(smallTargetsIn(window).size(), 1);
        QCOMPARE(unseenFocusIn(window).size(), 1);
    }

private:
    static void addRows()
    {
        using Scheme = Appearance::Scheme;
        QTest::addColumn<QByteArray>("screen");
        QTest::addColumn<Scheme>("scheme");
        const std::pair<const char *, Scheme> schemes[]{{"light", Scheme::Light},
                                                        {"dark", Scheme::Dark},
                                                        {"high contrast", Scheme::HighContrast}};
        for (const auto &[name, scheme] : schemes) {
            for (const QByteArray &screen : Screens::names())
                QTest::addRow("%s %s", screen.constData(), name) << screen << scheme;
        }
    }

    void check(int textSize, const std::function<QStringList(QWidget &)> &faultsIn)
    {
        QFETCH(const QByteArray, screen);
        QFETCH(const Appearance::Scheme, scheme);
        m_dresser.wear({.scheme = scheme, .textSize = textSize});
        Screens screens;
        QWidget *window = screens.open(screen);
        const QStringList faults = faultsIn(*window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    Dresser m_dresser{*qApp};
};

QTEST_MAIN(TestScreenSight)
#include "tst_screensight.moc"
