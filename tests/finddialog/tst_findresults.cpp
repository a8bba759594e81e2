// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/finddialog/findbench.h"

using namespace desk;
using namespace desk::test;

using Bench = FindBench;

/// What the find line makes of answers; typing and keys are in tst_findline.
class TestFindResults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    }

    void found_rows_tellPeopleApart()
    {
        Bench bench;
        bench.onSearch = reply(200, "[" + tom + "," + li + "]");
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.results()->count(), 2);
        const QString first = bench.spoken(0);
        for (const char *fact :
             {"TOM SMITH", "Blacklisted", "born 01/01/1984", "tom@example.com", "0623456789",
              "75008 PARIS", "France", "GM 29000456", "id 700000123", "Customer"})
            QVERIFY2(first.contains(QLatin1String(fact)), fact);
        QVERIFY(bench.spoken(1).startsWith(QStringLiteral("XIAOMING WANG, 小明 王")));
        QVERIFY(!first.contains(QLatin1String("CANARY")));
        const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(bench.results());
        QVERIFY(list);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Customers found"));
        QCOMPARE(list->child(0)->text(QAccessible::Name), first);
        QVERIFY(!bench.window->grab().isNull()); // the rows are painted without a complaint
    }

    void found_bySecondSearch_saysByWhat()
    {
        Bench bench;
        bench.server.setHandler([](const RecordingServer::Request &request) {
            const bool isPlain = !request.target.contains("birthdate");
            return reply(200, isPlain ? "[" + tom + "]" : QByteArray("[]"));
        });
        bench.type(QStringLiteral("Smith 31/01/1984"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.results()->count(), 1);
        QCOMPARE(
            bench.label("openMessage"),
            QStringLiteral("Nobody matches all of it. 1 customer(s) found with last name Smith. "
                           "Enter opens the selected one."));
    }

    void found_partOfMore_saysHowMany()
    {
        Bench bench;
        RecordingServer::Reply answer = reply(206, listOf(1, 50));
        answer.headers.emplaceBack("Content-Range", "0-49/120");
        bench.onSearch = answer;
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.results()->count(), 50);
        QCOMPARE(bench.label("openMessage"),
                 QStringLiteral("120 customer(s) found. Enter opens the selected one. "
                                "50 shown so far."));
        QVERIFY(bench.shows("openMore"));
        bench.type(QStringLiteral("Miller"));
        QCOMPARE(bench.label("openMessage"), QStringLiteral("120 customer(s) found with “Smith”."));
    }

    void found_idsOfNoUse_areSaid()
    {
        Bench bench;
        bench.onSearch = reply(200, R"([{"id":"a/b","last_name":"SMITH"}])");
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.label("openMessage")
                        .startsWith(QStringLiteral("1 customer(s) found, "
                                                   "but with ids")));
        QCOMPARE(bench.results()->count(), 0);
        bench.onSearch = reply(200, R"([{"id":"a/b"},)" + tom + "]");
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.results()->count(), 1);
        QCOMPARE(bench.label("openMessage"),
                 QStringLiteral("1 customer(s) found. Enter opens the selected one. "
                                "1 more can't be shown: this program can't use their ids."));
    }

    void widen_more_addsToTheList()
    {
        Bench bench;
        bench.server.setHandler([](const RecordingServer::Request &request) {
            return reply(200,
                         request.target.contains("last_name") ? "[" + tom + "]"
                                                              : "[" + tom + "," + li + "]");
        });
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.results()->count(), 1);
        QVERIFY(bench.shows("openWiden"));
        QVERIFY(!bench.shows("openMore"));
        bench.press("openWiden");
        QTRY_COMPARE(bench.results()->count(), 2);
        QVERIFY(!bench.shows("openWiden"));
        QCOMPARE(bench.server.deliveries(), 2);
    }

    void more_fullPage_readsTheNext()
    {
        Bench bench;
        bench.server.setHandler([](const RecordingServer::Request &request) {
            return reply(206, request.target.endsWith("page=1") ? listOf(1, 50) : listOf(51, 2));
        });
        bench.type(QStringLiteral("tom@example.com"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.results()->count(), 50);
        QVERIFY(bench.shows("openMore"));
        bench.press("openMore");
        QTRY_COMPARE(bench.results()->count(), 52);
        QCOMPARE(bench.results()->currentRow(), 50);
        QVERIFY(!bench.shows("openMore"));
        QCOMPARE(bench.targets("GET").constLast(),
                 QByteArray("/v1/customers?filter=email%3D%3Dtom%40example.com&limit=50&page=2"));
    }

    void nobody_answers_helpOn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("advice");
        QTest::newRow("404, postal code")
            << 404 << QStringLiteral("75008") << QStringLiteral("add the last name");
        QTest::newRow("200, e-mail")
            << 200 << QStringLiteral("tom@example.com") << QStringLiteral("try the phone");
        QTest::newRow("404, name")
            << 404 << QStringLiteral("Smith") << QStringLiteral("the birth date");
    }

    void nobody_answers_helpOn()
    {
        QFETCH(int, status);
        QFETCH(QString, line);
        QFETCH(QString, advice);
        Bench bench;
        bench.onSearch = reply(status, "[]");
        bench.type(line);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.label("openMessage").contains(advice));
        QVERIFY(!bench.shows("openProblem"));
        QVERIFY(bench.shows("openHints"));
        QCOMPARE(bench.input->selectedText(), line);
        // The words are about that line alone.
        bench.press(Qt::Key_X);
        QVERIFY(!bench.shows("openMessage"));
    }

    void refused_statuses_areWorded_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("401") << 401 << QStringLiteral("The sign-in is no longer valid.");
        QTest::newRow("403") << 403 << QStringLiteral("You are not allowed to search");
        QTest::newRow("400") << 400 << QStringLiteral("The server did not accept");
        QTest::newRow("500") << 500 << QStringLiteral("The server has trouble of its own.");
    }

    void refused_statuses_areWorded()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        Bench bench;
        bench.onSearch = reply(status, "{}");
        bench.type(QStringLiteral("tom@example.com"));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.shows("openProblem"));
        QVERIFY(bench.label("message_text").startsWith(words));
        QVERIFY(!bench.shows("openMessage"));
        QVERIFY(bench.input->hasFocus());
        // The next search takes the words away.
        bench.onSearch = reply(200, "[" + tom + "]");
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.results()->count(), 1);
        QVERIFY(!bench.shows("openProblem"));
    }

    void newSearch_whileRunning_cancelsTheOld()
    {
        Bench bench;
        RecordingServer::Reply hanging = reply(200, "[" + li + "]");
        hanging.fault = RecordingServer::Fault::Hang;
        bench.onSearch = hanging;
        bench.type(QStringLiteral("Wang"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.server.deliveries(), 1);
        bench.onSearch = reply(200, "[" + tom + "]");
        bench.type(QStringLiteral("tom@example.com"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.results()->count(), 1);
        QVERIFY(bench.spoken(0).startsWith(QStringLiteral("TOM SMITH")));
        QCOMPARE(bench.server.deliveries(), 2);
    }

    void answer_whileTyping_leavesTheFocus()
    {
        Bench bench;
        bench.onSearch = reply(200, "[" + tom + "]");
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTest::keyClicks(bench.input, QStringLiteral(", Tom"));
        QTRY_COMPARE(bench.results()->count(), 1);
        QVERIFY(bench.input->hasFocus());
        QCOMPARE(bench.input->text(), QStringLiteral("Smith, Tom"));
    }

    void close_whileRunning_cancels()
    {
        Bench bench;
        RecordingServer::Reply hanging = reply(200, "[]");
        hanging.fault = RecordingServer::Fault::Hang;
        bench.onSearch = hanging;
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.server.deliveries(), 1);
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.isOpen());
        bench.window.reset();
        QVERIFY(outcomeOf(bench.bench.profile()).isOk());
    }

    void countries_market_givesThePhoneForms()
    {
        Bench bench;
        bench.type(QStringLiteral("0623456789"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.server.deliveries(), 2);
    }
};

QTEST_MAIN(TestFindResults)
#include "tst_findresults.moc"
