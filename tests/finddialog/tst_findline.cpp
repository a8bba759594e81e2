// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/finddialog/findbench.h"

#include <QJsonArray>

using namespace desk;
using namespace desk::test;

using Bench = FindBench;

class TestFindLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    }

    void open_parts_haveNames()
    {
        Bench bench;
        QCOMPARE(bench.input->accessibleName(), QStringLiteral("Open customer"));
        QVERIFY(bench.input->hasFocus());
        QVERIFY(!bench.isOpen());
        bench.type(QStringLiteral("Smith"));
        QVERIFY(bench.isOpen());
        QVERIFY(!bench.shows("openResults"));
        QVERIFY(part<QPushButton>(*bench.window, "openGo")->isEnabled());
        for (const QPushButton *button : bench.window->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY(!button->text().isEmpty());
        }
    }

    void type_numberThatIsRatherADate_opensAsAnIdWhenAsked()
    {
        Bench bench;
        bench.type(QStringLiteral("19840101"));
        QCOMPARE(bench.label("openUnderstood"), QStringLiteral("Born 1 January 1984"));
        QVERIFY(bench.shows("openAsId"));
        QVERIFY(!bench.shows("openSearchInstead"));
        bench.press("openAsId");
        QTRY_COMPARE(bench.read->count(), 1);
        QCOMPARE(bench.targets("GET"), QList<QByteArray>{"/v2/customers/19840101/profile"});
    }

    void type_line_saysHowItIsUnderstood_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("understood");
        QTest::addColumn<QString>("button");
        const auto row = [](const char *line, const char *understood, const char *button) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(understood)
                                << QString::fromLatin1(button);
        };
        row("700000123", "Customer id 700000123", "Open");
        row("#75008", "Customer id 75008", "Open");
        row("75008", "Postal code 75008", "Search");
        row("tom@example.com", "E-mail tom@example.com", "Search");
        row("06 23 45 67 89", "Phone 06 23 45 67 89", "Search");
        row("gm 123", "GM number 123", "Search");
        row("Smith 01/01/1984", "Last name Smith, born 1 January 1984", "Search");
        row("Smith 02/01/1984", "Last name Smith, born 2 January 1984", "Search");
        row("Smith, Tom", "First name Tom, last name Smith", "Search");
        row("Smith 01/0", "Last name Smith, “01/0” is not understood", "Search");
    }

    void type_line_saysHowItIsUnderstood()
    {
        QFETCH(QString, line);
        Bench bench;
        bench.type(line);
        QTEST(bench.label("openUnderstood"), "understood");
        QTEST(bench.input->accessibleDescription(), "understood");
        QTEST(part<QPushButton>(*bench.window, "openGo")->text(), "button");
        QCOMPARE(bench.server.deliveries(), 0);
    }

    void enter_line_sendsTheseRequests_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QList<QByteArray>>("queries");
        QTest::newRow("e-mail") << QStringLiteral("tom@example.com")
                                << QList<QByteArray>{"filter=email%3D%3Dtom%40example.com"};
        QTest::newRow("name") << QStringLiteral("Smith")
                              << QList<QByteArray>{"filter=last_name%3D%3DSmith",
                                                   "filter=first_name%3D%3DSmith"};
        QTest::newRow("national phone")
            << QStringLiteral("0623456789")
            << QList<QByteArray>{"filter=phones.number%3D%3D0623456789",
                                 "filter=phones.number%3D%3D%2B33623456789"};
        QTest::newRow("international phone")
            << QStringLiteral("+33 6 23 45 67 89")
            << QList<QByteArray>{"filter=phones.number%3D%3D%2B33623456789",
                                 "filter=phones.number%3D%3D0623456789",
                                 "filter=phones.number%3D%3D%2B33%206%2023%2045%2067%2089"};
        QTest::newRow("postal code") << QStringLiteral("75008")
                                     << QList<QByteArray>{"filter=address.zip_code%3D%3D75008",
                                                          "filter=gm_number%3D%3D75008"};
        QTest::newRow("name and date")
            << QStringLiteral("Smith 01/01/1984")
            << QList<QByteArray>{"filter=last_name%3D%3DSmith&filter=birthdate%3D%3D19840101",
                                 "filter=first_name%3D%3DSmith&filter=birthdate%3D%3D19840101",
                                 "filter=last_name%3D%3DSmith"};
        QTest::newRow("accents and an ampersand")
            << QStringLiteral("Müller&Söhne")
            << QList<QByteArray>{"filter=last_name%3D%3DM%C3%BCller%26S%C3%B6hne",
                                 "filter=first_name%3D%3DM%C3%BCller%26S%C3%B6hne"};
    }

    void enter_line_sendsTheseRequests()
    {
        QFETCH(QString, line);
        QFETCH(QList<QByteArray>, queries);
        QList<QByteArray> targets;
        for (const QByteArray &query : queries)
            targets.append("/v1/customers?" + query + "&limit=50&page=1");
        Bench bench;
        bench.type(line);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(
            bench.label("openMessage").startsWith(QStringLiteral("No customer was found.")));
        QCOMPARE(bench.targets("GET"), targets);
        QVERIFY(bench.input->hasFocus());
    }

    void enter_id_opensOnceItIsRead()
    {
        Bench bench;
        bench.type(QStringLiteral("700000123"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.read->count(), 1);
        QCOMPARE(bench.read->constFirst().constFirst().value<Profile>().customerId(),
                 QStringLiteral("700000123"));
        QVERIFY(!bench.isOpen());
        QVERIFY(bench.input->text().isEmpty());
        QCOMPARE(bench.server.deliveries(), 1);
    }

    void enter_unknownId_isSaidAndNothingOpens()
    {
        Bench bench;
        bench.server.setHandler([](const RecordingServer::Request &) { return reply(404, "{}"); });
        bench.type(QStringLiteral("700000999"));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.shows("openProblem"));
        QVERIFY(bench.label("message_text").contains(QStringLiteral("no customer")));
        QCOMPARE(bench.read->count() + bench.chosen->count(), 0);
        QVERIFY(bench.input->hasFocus());
        QCOMPARE(bench.input->text(), QStringLiteral("700000999"));
        // Typed right, it opens.
        bench.server.setHandler(
            [&bench](const RecordingServer::Request &) { return reply(200, bench.profile); });
        bench.type(QStringLiteral("700000123"));
        QVERIFY(!bench.shows("openProblem"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.read->count(), 1);
    }

    void enter_idThenTypedOn_opensNothing()
    {
        Bench bench;
        RecordingServer::Reply hanging = reply(200, "{}");
        hanging.fault = RecordingServer::Fault::Hang;
        bench.server.setHandler([hanging](const RecordingServer::Request &) { return hanging; });
        bench.type(QStringLiteral("70000012"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.server.deliveries(), 1);
        QTRY_VERIFY(bench.shows("openMessage")); // it takes longer than a blink
        QVERIFY(bench.label("openMessage").contains(QStringLiteral("70000012")));
        bench.press(Qt::Key_3);
        QVERIFY(!bench.shows("openMessage"));
        QCOMPARE(bench.read->count(), 0);
    }

    void nobody_found_offersToCreateThem()
    {
        Bench bench;
        QSignalSpy wanted(bench.line, &FindLine::creationWanted);
        bench.type(QStringLiteral("Smith, Tom 01/02/1984 tom@example.com 0623456789"));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.shows("openCreate"));
        QCOMPARE(part<QPushButton>(*bench.window, "openCreate")->text(),
                 QStringLiteral("Create “Tom Smith”"));
        bench.press("openCreate");
        QCOMPARE(wanted.count(), 1);
        const auto edits = wanted.constFirst().constFirst().value<Edits>();
        QCOMPARE(edits.typed(field("first_name")), QJsonValue(QStringLiteral("Tom")));
        QCOMPARE(edits.typed(field("last_name")), QJsonValue(QStringLiteral("Smith")));
        QCOMPARE(edits.typed(field("email")), QJsonValue(QStringLiteral("tom@example.com")));
        QCOMPARE(edits.typed(field("birthdate")), QJsonValue(QStringLiteral("19840201")));
        QCOMPARE(edits.typed(field("phones"))
                     ->toArray()
                     .first()
                     .toObject()
                     .value(QStringLiteral("number")),
                 QJsonValue(QStringLiteral("0623456789")));
        QVERIFY(!bench.isOpen());
        QVERIFY(bench.input->text().isEmpty());
    }

    void focus_elsewhere_closesAndKeepsTheLine()
    {
        Bench bench;
        bench.onSearch = reply(200, "[" + tom + "]");
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.results()->hasFocus());
        bench.elsewhere->setFocus();
        QVERIFY(!bench.isOpen());
        bench.line->activate();
        QVERIFY(bench.isOpen());
        QCOMPARE(bench.input->text(), QStringLiteral("Smith"));
        QCOMPARE(bench.results()->count(), 1);
    }

    void click_elsewhere_closes()
    {
        Bench bench;
        bench.type(QStringLiteral("Smith"));
        QTest::mouseClick(bench.window.get(), Qt::LeftButton, {}, {900, 650});
        QVERIFY(!bench.isOpen());
    }

    void escape_twice_leavesTheLine()
    {
        Bench bench;
        QSignalSpy left(bench.line, &FindLine::left);
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.isOpen());
        QCOMPARE(left.count(), 0);
        QCOMPARE(bench.input->text(), QStringLiteral("Smith"));
        bench.press(Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void understood_noRoomInTheLine_isSaidBelow()
    {
        Bench bench;
        bench.type(QStringLiteral("Smith"));
        QVERIFY(bench.shows("openUnderstood"));
        QVERIFY(!bench.shows("openUnderstoodBelow"));
        bench.type(QStringLiteral("Smith, Tom 31/01/1984 75008 tom@example.com"));
        QVERIFY(!bench.shows("openUnderstood"));
        QVERIFY(bench.shows("openUnderstoodBelow"));
        QCOMPARE(bench.label("openUnderstoodBelow"), bench.label("openUnderstood"));
    }

    void window_small_keepsThePanelInside()
    {
        Bench bench;
        bench.onSearch = reply(200, listOf(1, 50));
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.results()->count(), 50);
        bench.window->resize(420, 360);
        const auto *panel = part<QWidget>(*bench.window, "findPanel");
        QTRY_VERIFY(bench.window->rect().contains(panel->geometry()));
    }

    void line_lowInTheWindow_dropsUp()
    {
        Bench bench;
        bench.onSearch = reply(200, "[" + tom + "," + li + "]");
        bench.line->move(20, 640);
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.results()->count(), 2);
        const auto *panel = part<QWidget>(*bench.window, "findPanel");
        QVERIFY(panel->geometry().bottom() < bench.line->geometry().top());
        QVERIFY(bench.window->rect().contains(panel->geometry()));
        const QRect second = bench.results()->visualItemRect(bench.results()->item(1));
        QVERIFY(bench.results()->viewport()->rect().contains(second));
    }

    void searchInstead_id_searchesWhatElseItCanBe()
    {
        Bench bench;
        bench.onSearch = reply(200, "[" + tom + "]");
        bench.type(QStringLiteral("29000456"));
        QVERIFY(bench.shows("openSearchInstead"));
        bench.press("openSearchInstead");
        QTRY_COMPARE(bench.results()->count(), 1);
        QCOMPARE(bench.targets("GET"),
                 QList<QByteArray>{"/v1/customers?filter=gm_number%3D%3D29000456&limit=50&page=1"});
    }

    void keyboard_firstLetterToProfile()
    {
        Bench bench;
        bench.onSearch = reply(200, "[" + tom + "," + li + "]");
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.results()->hasFocus());
        QCOMPARE(bench.results()->currentRow(), 0);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosenId(), QStringLiteral("700000124"));
        QVERIFY(!bench.isOpen());
    }

    void keyboard_enterHeldDown_opensNobodyUnseen()
    {
        Bench bench;
        bench.onSearch = reply(200, "[" + tom + "," + li + "]");
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.results()->hasFocus());
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &held);
        QVERIFY(bench.isOpen());
        bench.press(Qt::Key_Return);
        QVERIFY(!bench.isOpen());
    }

    void keyboard_escapeAndDown_goBetweenInputAndResults()
    {
        Bench bench;
        bench.onSearch = reply(200, "[" + tom + "," + li + "]");
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.results()->hasFocus());
        bench.press(Qt::Key_Escape);
        QVERIFY(bench.input->hasFocus());
        QVERIFY(bench.isOpen());
        QCOMPARE(bench.input->selectedText(), QStringLiteral("Smith"));
        bench.press(Qt::Key_Down);
        QVERIFY(bench.results()->hasFocus());
        bench.press(Qt::Key_Up);
        QVERIFY(bench.input->hasFocus());
        bench.press(Qt::Key_Down);
        // Typing goes on in the line, wherever the focus is.
        QTest::keyClicks(bench.results(), QStringLiteral("s"));
        QVERIFY(bench.input->hasFocus());
        QCOMPARE(bench.input->text(), QStringLiteral("Smiths"));
        QCOMPARE(bench.label("openMessage"), QStringLiteral("2 customer(s) found with “Smith”."));
        QVERIFY(!bench.shows("openWiden"));
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Backspace);
        QCOMPARE(bench.input->text(), QStringLiteral("Smith"));
        QVERIFY(bench.label("openMessage").endsWith(QStringLiteral("opens the selected one.")));
        QVERIFY(bench.shows("openWiden"));
        bench.press(Qt::Key_Down);
        QTest::keyClick(bench.results(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(bench.input->hasFocus());
        QCOMPARE(bench.input->selectedText(), QStringLiteral("Smith"));
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.isOpen());
        QCOMPARE(bench.chosen->count(), 0);
    }
};

QTEST_MAIN(TestFindLine)
#include "tst_findline.moc"
