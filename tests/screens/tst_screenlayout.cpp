// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Nothing clipped, nothing on top of another: every screen, both languages, at 100 % and 200 %.
#include "tests/screens/screenfaults.h"
#include "tests/screens/screens.h"
#include "ui/look/accessibility.h"
#include "ui/look/theme.h"
#include "ui/words/translations.h"

using namespace desk;
using namespace desk::test;

class TestScreenLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void screen_parts_haveTheirRoom_data()
    {
        QTest::addColumn<QByteArray>("screen");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("textSize");
        QTest::addColumn<QSize>("size");
        constexpr QSize least(1280, 692);
        constexpr QSize usual(1180, 756); // of the window, in its frame
        for (const char *language : {"en", "fr"}) {
            for (const auto &[textSize, size] : {std::pair(100, usual), std::pair(200, least)}) {
                for (const QByteArray &screen : Screens::names())
                    QTest::addRow("%s %s %d", screen.constData(), language, textSize)
                        << screen << QString::fromLatin1(language) << textSize << size;
            }
        }
    }

    void screen_parts_haveTheirRoom()
    {
        QFETCH(const QByteArray, screen);
        QFETCH(const QString, language);
        QFETCH(const int, textSize);
        QLocale::setDefault(QLocale(language)); // as in the program: dates, and the guide
        const Translations words(QLocale(language), QStringLiteral(DESK_I18N));
        m_dresser.wear({.scheme = Appearance::Scheme::Light, .textSize = textSize});
        QFETCH(const QSize, size);
        Screens screens;
        screens.window->resize(size);
        QWidget *window = screens.open(screen);
        QCOMPARE(screens.window->size(), size); // nothing has pushed its edges out
        const QStringList faults = clippedIn(*window) + overlapsIn(*window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    /// The checks see what they look for.
    void checks_badScreen_isFoundOut()
    {
        m_dresser.wear({.scheme = Appearance::Scheme::Light});
        QWidget window;
        window.resize(200, 100);
        auto *label = new QLabel(QStringLiteral("A text much longer than its room"), &window);
        label->setGeometry(10, 10, 40, 20);
        auto *button = new QPushButton(QStringLiteral("On top"), &window);
        button->setGeometry(30, 15, 160, 40);
        window.show();
        QCOMPARE(clippedIn(window).size(), 1);
        QCOMPARE(overlapsIn(window).size(), 1);
        label->setGeometry(10, 60, 400, 20);
        QCOMPARE(clippedIn(window).size(), 1); // reaches beyond the window
        QVERIFY(overlapsIn(window).isEmpty());
        label->setText(QStringLiteral("Short"));
        label->setGeometry(10, 60, 180, 20);
        QVERIFY(clippedIn(window).isEmpty());
    }

private:
    Dresser m_dresser{*qApp};
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    installAccessibility();
    TestScreenLayout test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_screenlayout.moc"
