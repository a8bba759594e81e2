// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Names for everything that can have the focus, and letters that are letters (WCAG 2.1.4).
#include "tests/screens/screenfaults.h"
#include "tests/screens/screens.h"
#include "ui/look/accessibility.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;

class TestScreenKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void screen_names_areThereAndDiffer_data() { addRows(); }
    void screen_names_areThereAndDiffer()
    {
        QFETCH(const QByteArray, screen);
        Screens screens;
        const QStringList faults = wrongNamesIn(*screens.open(screen));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void screen_printableKeys_areNoCommands_data() { addRows(); }
    void screen_printableKeys_areNoCommands()
    {
        QFETCH(const QByteArray, screen);
        Screens screens;
        QWidget *window = screens.open(screen);
        QList<QWidget *> inputs;
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if ((qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget))
                && widget->isVisible() && widget->isEnabled() && widget->window() == window)
                inputs.append(widget);
        }
        int commands = 0;
        for (QAction *action : screens.window->findChildren<QAction *>())
            connect(action, &QAction::triggered, this, [&commands] { ++commands; });
        screens.server.clear();
        const int tabs = screens.tabs()->count();
        for (QWidget *input : std::as_const(inputs)) {
            for (char key = ' '; key <= '~'; ++key) {
                if (!input->isVisible()) // what was typed has put it away, in a find line say
                    break;
                input->setFocus();
                QTest::keyClick(QApplication::focusWidget(), key);
                QVERIFY2(input->window()->isVisible(), qPrintable(QString(QLatin1Char(key))));
            }
        }
        QCOMPARE(commands, 0);
        QCOMPARE(screens.tabs()->count(), tabs);
        QVERIFY(screens.bodies("POST").isEmpty());
        QVERIFY(screens.bodies("PATCH").isEmpty());
        static const QByteArrayList without{"profile", "about", "activity", "card"};
        QVERIFY(inputs.size() > 0 || without.contains(screen));
    }

private:
    static void addRows()
    {
        QTest::addColumn<QByteArray>("screen");
        for (const QByteArray &screen : Screens::names())
            QTest::addRow("%s", screen.constData()) << screen;
    }

    Dresser m_dresser{*qApp};
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    installAccessibility();
    TestScreenKeys test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_screenkeys.moc"
