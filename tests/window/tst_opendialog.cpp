// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uibench.h"
#include "ui/window/opendialog.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;

namespace {

const QByteArray tom = R"({"id":"700000123","gm_number":"29000456","first_name":"TOM",)"
                       R"("last_name":"SMITH","unicode_first_name":"","unicode_last_name":"",)"
                       R"("birthdate":"19840101","email":"tom@example.com","type":"CLIENT",)"
                       R"("phones":[{"number":"0623456789","type":"MOBILE"}],)"
                       R"("address":{"city":"PARIS","zip_code":"75008","country_code":"FR"},)"
                       R"("identity":{"number":"CANARYID1","type":"DNI"},)"
                       R"("passport":{"document_number":"CANARYPASS1"},"blacklisted":true})";
const QByteArray li = R"({"id":"700000124","first_name":"XIAOMING","last_name":"WANG",)"
                      R"("unicode_first_name":"小明","unicode_last_name":"王"})";

QByteArray listOf(int first, int count)
{
    QByteArray body = "[";
    for (int i = 0; i < count; ++i)
        body += QByteArray(i > 0 ? "," : "") + R"({"id":")" + QByteArray::number(first + i) + "\"}";
    return body + "]";
}

/// The dialog on screen, the agent's market France.
class Bench : public UiBench {
public:
    Bench()
    {
        Endpoint endpoint = bench.transport.endpoint();
        endpoint.acceptLanguage = QStringLiteral("fr-FR");
        bench.transport.setEndpoint(endpoint);
        dialog = std::make_unique<OpenDialog>(bench.api, reference);
        input = part<QLineEdit>(*dialog, "openInput");
        results = part<QListWidget>(*dialog, "openResults");
        chosen = std::make_unique<QSignalSpy>(dialog.get(), &OpenDialog::customerChosen);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("The dialog does not become active");
    }

    void type(const QString &line) const { typeInto(*dialog, "openInput", line); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    void press(const char *button) const { part<QPushButton>(*dialog, button)->click(); }
    [[nodiscard]] QString label(const char *name) const
    {
        return part<QLabel>(*dialog, name)->text();
    }
    [[nodiscard]] bool shows(const char *name) const
    {
        return part<QWidget>(*dialog, name)->isVisible();
    }
    [[nodiscard]] QString chosenId() const
    {
        return chosen->count() == 1 ? chosen->constFirst().constFirst().toString() : QString();
    }
    [[nodiscard]] QString spoken(int row) const
    {
        return results->item(row)->data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<OpenDialog> dialog;
    QLineEdit *input = nullptr;
    QListWidget *results = nullptr;
    std::unique_ptr<QSignalSpy> chosen;
};

} // namespace

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
        QCOMPARE(chosen.constFirst().constFirst().toString(), QStringLiteral("19840101"));
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

    void found_rows_tellPeopleApart()
    {
        Bench bench;
        bench.onSearch = reply(200, "[" + tom + "," + li + "]");
        bench.type(QStringLiteral("Smith"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.results->count(), 2);
        const QString first = bench.spoken(0);
        for (const char *fact :
             {"TOM SMITH", "Blacklisted", "born 01/01/1984", "tom@example.com", "0623456789",
              "75008 PARIS", "France", "GM 29000456", "id 700000123", "Customer"})
            QVERIFY2(first.contains(QLatin1String(fact)), fact);
        QVERIFY(bench.spoken(1).startsWith(QStringLiteral("XIAOMING WANG, 小明 王")));
        QVERIFY(!first.contains(QLatin1String("CANARY")));
        const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(bench.results);
        QVERIFY(list);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Customers found"));
        QCOMPARE(list->child(0)->text(QAccessible::Name), first);
        QVERIFY(!bench.dialog->grab().isNull()); // the rows are painted without a complaint
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
        QTRY_COMPARE(bench.results->count(), 1);
        QCOMPARE(
            bench.label("openMessage"),
            QStringLiteral("Nobody matches all of it. 1 customer(s) found with last name Smith. "
                           "Enter opens the selected one."));
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
        QTRY_COMPARE(bench.results->count(), 1);
        QVERIFY(bench.shows("openWiden"));
        QVERIFY(!bench.shows("openMore"));
        bench.press("openWiden");
        QTRY_COMPARE(bench.results->count(), 2);
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
        QTRY_COMPARE(bench.results->count(), 50);
        QVERIFY(bench.shows("openMore"));
        bench.press("openMore");
        QTRY_COMPARE(bench.results->count(), 52);
        QCOMPARE(bench.results->currentRow(), 50);
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
        QTRY_COMPARE(bench.results->count(), 1);
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
        QTRY_COMPARE(bench.results->count(), 1);
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
        QTRY_COMPARE(bench.results->count(), 1);
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
        QVERIFY(!bench.dialog->isVisible());
        bench.dialog.reset();
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

QTEST_MAIN(TestOpenDialog)
#include "tst_opendialog.moc"
