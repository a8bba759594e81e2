// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/finddialog/openbench.h"

using namespace desk;
using namespace desk::test;

using Bench = OpenBench;

class TestOpenDialog final : public QObject {
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
        QCOMPARE(bench.input->accessibleName(), QStringLiteral("Find a customer"));
        QVERIFY(bench.input->hasFocus());
        QVERIFY(bench.shows("openHints"));
        QVERIFY(!bench.shows("openResults"));
        QVERIFY(!part<QPushButton>(*bench.dialog, "openGo")->isEnabled());
        for (const QPushButton *button : bench.dialog->findChildren<QPushButton *>())
            QVERIFY(!button->text().isEmpty());
    }

    void type_numberThatIsRatherADate_opensAsAnIdWhenAsked()
    {
        Bench bench;
        bench.type(QStringLiteral("19840101"));
        QCOMPARE(bench.label("openUnderstood"), QStringLiteral("Born 1 January 1984"));
        QVERIFY(bench.shows("openAsId"));
        QVERIFY(!bench.shows("openSearchInstead"));
        QSignalSpy chosen(bench.dialog.get(), &OpenDialog::customerChosen);
        bench.press("openAsId");
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(idText(chosen.constFirst().constFirst()), QStringLiteral("19840101"));
        QVERIFY(bench.server.requests().isEmpty());
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
        QTEST(part<QPushButton>(*bench.dialog, "openGo")->text(), "button");
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

    void enter_id_opensWithoutARequest()
    {
        Bench bench;
        bench.type(QStringLiteral("700000123"));
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosenId(), QStringLiteral("700000123"));
        QVERIFY(!bench.dialog->isVisible());
        QCOMPARE(bench.server.deliveries(), 0);
    }

    void searchInstead_id_searchesWhatElseItCanBe()
    {
        Bench bench;
        bench.onSearch = reply(200, "[" + tom + "]");
        bench.type(QStringLiteral("29000456"));
        QVERIFY(bench.shows("openSearchInstead"));
        bench.press("openSearchInstead");
        QTRY_COMPARE(bench.results->count(), 1);
        QCOMPARE(bench.targets("GET"),
                 QList<QByteArray>{"/v1/customers?filter=gm_number%3D%3D29000456&limit=50&page=1"});
    }

    void keyboard_firstLetterToProfile()
    {
        Bench bench;
        bench.onSearch = reply(200, "[" + tom + "," + li + "]");
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.results->hasFocus());
        QCOMPARE(bench.results->currentRow(), 0);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosenId(), QStringLiteral("700000124"));
        QVERIFY(!bench.dialog->isVisible());
    }

    void keyboard_enterHeldDown_opensNobodyUnseen()
    {
        Bench bench;
        bench.onSearch = reply(200, "[" + tom + "," + li + "]");
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.results->hasFocus());
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &held);
        QVERIFY(bench.dialog->isVisible());
        bench.press(Qt::Key_Return);
        QVERIFY(!bench.dialog->isVisible());
    }

    void keyboard_escapeAndDown_goBetweenInputAndResults()
    {
        Bench bench;
        bench.onSearch = reply(200, "[" + tom + "," + li + "]");
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.results->hasFocus());
        bench.press(Qt::Key_Escape);
        QVERIFY(bench.input->hasFocus());
        QVERIFY(bench.dialog->isVisible());
        QCOMPARE(bench.input->selectedText(), QStringLiteral("Smith"));
        bench.press(Qt::Key_Down);
        QVERIFY(bench.results->hasFocus());
        bench.press(Qt::Key_Up);
        QVERIFY(bench.input->hasFocus());
        bench.press(Qt::Key_Down);
        // Typing goes on in the line, wherever the focus is.
        QTest::keyClicks(bench.results, QStringLiteral("s"));
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
        QTest::keyClick(bench.results, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(bench.input->hasFocus());
        QCOMPARE(bench.input->selectedText(), QStringLiteral("Smith"));
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.dialog->isVisible());
        QCOMPARE(bench.chosen->count(), 0);
    }
};

QTEST_MAIN(TestOpenDialog)
#include "tst_opendialog.moc"
