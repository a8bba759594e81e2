// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/profilepage/profilebench.h"

#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLockFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace desk;
using namespace desk::test;
using Fault = RecordingServer::Fault;

/// The profile page as an agent uses it, with the bytes it sends.
class TestProfilePage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void send_oneChange_isTheOnlyThingSent_data();
    void send_oneChange_isTheOnlyThingSent();
    void review_nothingReallyChanged_isDisabled_data();
    void review_nothingReallyChanged_isDisabled();
    void show_foreignProfile_isWholeAndSendsNothingOfItBack();
    void send_connectionDies_isDeliveredOnceThenLookedAt();
    void send_stored_leavesTheFocusAtTheRow();
    void send_refused_saysItAtTheField();
    void send_notSignedIn_goesOnAfterwards_data();
    void send_notSignedIn_goesOnAfterwards();
    void send_addressRefused_isForcedForThatOnly();
    void send_partsNobodyTouched_areSentAsTheyAreStored();
    void advice_suggestion_isTakenByOneKey();
    void advice_valueCleared_goesWithIt();
    void address_countryChosen_isLaidOutAsThere();
    void send_serverBusy_countsDownToTheNextTry();
    void reference_comesLate_closesNothing();
    void undo_severalSteps_goesBackOneByOne();
    void undo_valueFilledIn_leavesWhatWasTypedBefore();
    void read_refused_saysWhy_data();
    void read_refused_saysWhy();
    void edit_rowAnywhere_isShownWhole();
};

void TestProfilePage::send_oneChange_isTheOnlyThingSent_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("e-mail") << QByteArray("email") << QStringLiteral("new@example.org")
                            << QByteArray(R"({"email":"new@example.org"})");
    QTest::newRow("second name cleared")
        << QByteArray("second_name") << QString() << QByteArray(R"({"second_name":""})");
    QTest::newRow("date of birth cleared")
        << QByteArray("birthdate") << QString() << QByteArray(R"({"birthdate":null})");
    QTest::newRow("city") << QByteArray("address_city") << QStringLiteral("Pisa")
                          << QByteArray(R"({"address":{"city":"Pisa","country_code":"IT",)"
                                        R"("number":"12","street":"Via delle Rose",)"
                                        R"("zip_code":"55100"}})");
    QTest::newRow("first of a field") << QByteArray("birth_city") << QStringLiteral("José")
                                      << QByteArray("{\"birth_city\":\"Jos\xC3\xA9\"}");
}

void TestProfilePage::send_oneChange_isTheOnlyThingSent()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QFETCH(QByteArray, body);
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, field, text);
    send(page);
    QTRY_VERIFY(!page.isSending() && !bench.bodies("PATCH").isEmpty());
    QCOMPARE(bench.bodies("PATCH"), QList<QByteArray>{body});
    QCOMPARE(bench.targets("PATCH"), QList<QByteArray>{"/v1/customers/700/profile"});
    // Read first, read before writing, read back.
    QCOMPARE(bench.server.deliveries("GET"), 3);
}

void TestProfilePage::review_nothingReallyChanged_isDisabled_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("typed back") << QByteArray("email") << QStringLiteral("old@example.org");
    QTest::newRow("stray blanks") << QByteArray("second_name") << QStringLiteral(" Anna  ");
    QTest::newRow("decomposed") << QByteArray("birth_city") << QStringLiteral(" ");
}

void TestProfilePage::review_nothingReallyChanged_isDisabled()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, field, QStringLiteral("x"));
    QVERIFY(page.hasUnsentChanges());
    typeInto(page, field.constData(), text);
    QVERIFY(!page.hasUnsentChanges());
    QVERIFY(!part<QPushButton>(page, "sendChanges")->isEnabled());
    page.review();
    part<QPushButton>(page, "sendChanges")->click();
    QVERIFY(!page.isSending());
}

void TestProfilePage::show_foreignProfile_isWholeAndSendsNothingOfItBack()
{
    UiBench bench;
    bench.profile = R"({"email":null,"first_name":"TOM","filiation_number":7,"shoe_size":"43.8",)"
                    R"("customer_status":"DIAMOND","optins":[{"channel":"CARRIER_PIGEON",)"
                    R"("optin":true}],"phones":[{"number":"1","type":"SATELLITE","x":{"y":5}}],)"
                    R"("loyalty_program":{"status":"ULTRA","points":null},"identity":null})";
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    const QString text = textOf(page);
    for (const char *shown :
         {"TOM", "7", "43.8", "shoe_size", "DIAMOND", "CARRIER_PIGEON", "SATELLITE", "ULTRA", "5"})
        QVERIFY2(text.contains(QString::fromLatin1(shown)), shown);
    edit(page, "email", QStringLiteral("tom@example.org"));
    send(page);
    QTRY_COMPARE(bench.bodies("PATCH"), QList<QByteArray>{R"({"email":"tom@example.org"})"});
    QTRY_VERIFY(!page.isSending());
}

void TestProfilePage::send_connectionDies_isDeliveredOnceThenLookedAt()
{
    UiBench bench;
    bench.profile = fullProfile;
    bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "email", QStringLiteral("new@example.org"));
    edit(page, "second_name", QStringLiteral("Bea"));
    send(page);
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Check what was stored")));
    for (int i = 0; i < 20; ++i)
        page.review();
    QVERIFY(!page.canReview());
    bench.profile.replace("old@example.org", "new@example.org");
    buttonWith(page, QStringLiteral("Check what was stored"))->click();
    const auto *message = part<QLabel>(page, "message_text");
    QTRY_VERIFY(message->text().contains(QStringLiteral("Stored: E-mail")));
    QVERIFY(message->text().contains(QStringLiteral("Not seen stored: Second name")));
    QCOMPARE(bench.server.deliveries("PATCH"), 1);

    bench.onPatch = reply(204, {});
    send(page);
    QTRY_COMPARE(bench.bodies("PATCH").size(), 2);
    QCOMPARE(bench.bodies("PATCH").last(), R"({"second_name":"Bea"})");
    QTRY_VERIFY(!page.isSending());
}

void TestProfilePage::send_stored_leavesTheFocusAtTheRow()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "email", QStringLiteral("new@example.org"));
    send(page);
    QTRY_VERIFY(!page.isSending() && !bench.bodies("PATCH").isEmpty());
    QTRY_COMPARE(page.focusWidget(), part<QWidget>(page, "cell_email"));
}

void TestProfilePage::send_refused_saysItAtTheField()
{
    UiBench bench;
    bench.profile = fullProfile;
    bench.onPatch = reply(400,
                          R"({"errors":[{"concerned_key":"email",)"
                          R"("error_description":"Too odd"}]})");
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "email", QStringLiteral("new@example.org"));
    send(page);
    QTRY_COMPARE(part<QLabel>(page, "emailProblem")->text(), QStringLiteral("Too odd"));
    QCOMPARE(part<QLineEdit>(page, "email")->text(), QStringLiteral("new@example.org"));
    QVERIFY(page.hasUnsentChanges());
}

void TestProfilePage::send_notSignedIn_goesOnAfterwards_data()
{
    QTest::addColumn<int>("refusedFrom");
    QTest::newRow("reading before the write") << 1;
    QTest::newRow("the write") << 2;
    QTest::newRow("reading back") << 3;
}

void TestProfilePage::send_notSignedIn_goesOnAfterwards()
{
    QFETCH(int, refusedFrom);
    UiBench bench;
    bench.profile = fullProfile;
    int asked = 0;
    bench.bench.transport.setSignInAsker([&asked] { ++asked; });
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "email", QStringLiteral("new@example.org"));
    bench.refusalAfter = refusedFrom - 1;
    send(page);
    QTRY_COMPARE(asked, 1);
    QVERIFY(page.hasUnsentChanges());
    bench.bench.transport.resumeHeld();
    QTRY_VERIFY(!page.isSending());
    QCOMPARE(asked, 1);
    QCOMPARE(bench.bodies("PATCH").size(), refusedFrom == 2 ? 2 : 1); // one of them was refused
    QCOMPARE(bench.bodies("PATCH").last(), R"({"email":"new@example.org"})");
    QVERIFY(!page.hasUnsentChanges());
}

void TestProfilePage::send_addressRefused_isForcedForThatOnly()
{
    UiBench bench;
    bench.profile = fullProfile;
    bench.onPatch = reply(400,
                          R"({"errors":[{"concerned_key":"address.zip_code",)"
                          R"("error_description":"Unknown"}]})");
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "address_zip_code", QStringLiteral("99999"));
    send(page);
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Use this address anyway")));
    // Something that can't be sent, typed since then, goes along in no way.
    edit(page, "first_name", QString());
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Use this address anyway")));
    buttonWith(page, QStringLiteral("Use this address anyway"))->click();
    QVERIFY(!page.isSending());
    QCOMPARE(bench.targets("PATCH").size(), 1);
    typeInto(page, "first_name", QStringLiteral("TIM"));
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Use this address anyway")));
    buttonWith(page, QStringLiteral("Use this address anyway"))->click();
    QCOMPARE(bench.targets("PATCH").size(), 1); // reviewed first
    QVERIFY(textOf(page).contains(QStringLiteral("without the server's check")));
    // Another address has not been refused.
    typeInto(page, "address_zip_code", QStringLiteral("55101"));
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Use this address anyway")));
    buttonWith(page, QStringLiteral("Use this address anyway"))->click();
    part<QPushButton>(page, "sendChanges")->click();
    QTRY_VERIFY(!page.isSending() && bench.targets("PATCH").size() == 2);
    QCOMPARE(bench.targets("PATCH").last(), QByteArray("/v1/customers/700/profile"));
    typeInto(page, "first_name", QStringLiteral("JIM"));
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Use this address anyway")));
    buttonWith(page, QStringLiteral("Use this address anyway"))->click();
    bench.onPatch = reply(204, {});
    part<QPushButton>(page, "sendChanges")->click();
    QTRY_VERIFY(!page.isSending() && bench.targets("PATCH").size() == 3);
    QCOMPARE(bench.targets("PATCH").last(),
             QByteArray("/v1/customers/700/profile?force_address=true"));
    edit(page, "email", QStringLiteral("new@example.org"));
    send(page);
    QTRY_COMPARE(bench.targets("PATCH").size(), 4);
    QCOMPARE(bench.targets("PATCH").last(), QByteArray("/v1/customers/700/profile"));
    QTRY_VERIFY(!page.isSending());
}

void TestProfilePage::send_partsNobodyTouched_areSentAsTheyAreStored()
{
    UiBench bench;
    bench.profile = R"({"identity":null,"address":{"city":" Lucca ","street":"Via  Roma"},)"
                    R"("phones":[{"number":" 06 1","type":"HOME"},{"number":"2","type":"HOME"}]})";
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "address_zip_code", QStringLiteral("55100"));
    startEditing(page, "phones");
    typeInto(page, "phones_1_number", QStringLiteral("3"));
    send(page);
    QTRY_COMPARE(bench.bodies("PATCH"),
                 QList<QByteArray>{
                     R"({"address":{"city":" Lucca ","street":"Via  Roma","zip_code":"55100"},)"
                     R"("phones":[{"number":" 06 1","type":"HOME"},)"
                     R"({"number":"3","type":"HOME"}]})"});
    QTRY_VERIFY(!page.isSending());
}

void TestProfilePage::advice_suggestion_isTakenByOneKey()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "email", QStringLiteral("tom@gmial.com"));
    QTRY_VERIFY(textOf(page).contains(QStringLiteral("Did they say gmail.com?")));
    auto *line = part<QLineEdit>(page, "email");
    QCOMPARE(line->text(), QStringLiteral("tom@gmial.com"));
    QTest::keyClick(line, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(line->text(), QStringLiteral("tom@gmail.com"));
    QTRY_VERIFY(!textOf(page).contains(QStringLiteral("Did they say")));
    send(page);
    QTRY_COMPARE(bench.bodies("PATCH"), QList<QByteArray>{R"({"email":"tom@gmail.com"})"});
}

void TestProfilePage::advice_valueCleared_goesWithIt()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    startEditing(page, "birthdate");
    QTRY_VERIFY(textOf(*part<QWidget>(page, "cell_birthdate")).contains(QStringLiteral("year(s)")));
    part<QToolButton>(page, "clear_birthdate")->click();
    QTRY_VERIFY(
        !textOf(*part<QWidget>(page, "cell_birthdate")).contains(QStringLiteral("year(s)")));
}

void TestProfilePage::address_countryChosen_isLaidOutAsThere()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    // In reading order, two in a row.
    const auto top = [&page](const char *name) {
        const QPoint place = part<QWidget>(page, name)->pos();
        return std::pair(place.y(), place.x());
    };
    QVERIFY(top("cell_address_zip_code") < top("cell_address_city"));
    startEditing(page, "address_country_code");
    part<QComboBox>(page, "address_country_code")->setEditText(QStringLiteral("us"));
    QTRY_VERIFY(textOf(page).contains(QStringLiteral("ZIP code")));
    QTRY_VERIFY(top("cell_address_zip_code") > top("cell_address_city"));
    QCOMPARE(part<QToolButton>(page, "edit_address_zip_code")->accessibleName(),
             QStringLiteral("Edit Postal code"));
}

void TestProfilePage::send_serverBusy_countsDownToTheNextTry()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "email", QStringLiteral("new@example.org"));
    bench.server.setHandler([](const RecordingServer::Request &) {
        RecordingServer::Reply busy = reply(503);
        busy.headers.emplaceBack("Retry-After", "30");
        return busy;
    });
    send(page);
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Try now")));
    const auto *message = part<QLabel>(page, "message_text");
    QVERIFY(message->text().contains(QStringLiteral("30")));
    QTRY_VERIFY(message->text().contains(QStringLiteral("29")));
    const auto before = bench.server.deliveries("GET");
    buttonWith(page, QStringLiteral("Try now"))->click();
    QTRY_COMPARE(bench.server.deliveries("GET"), before + 1);
    QCOMPARE(bench.server.deliveries("PATCH"), 0);
}

void TestProfilePage::reference_comesLate_closesNothing()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    startEditing(page, "address_street");
    bench.reference.setCivilities({{QStringLiteral("MR"), QStringLiteral("Herr")}});
    QVERIFY(part<QLineEdit>(page, "address_street")->isVisible());
}

void TestProfilePage::undo_severalSteps_goesBackOneByOne()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "email", QStringLiteral("new@example.org"));
    startEditing(page, "second_name");
    part<QToolButton>(page, "clear_second_name")->click();
    QVERIFY(textOf(page).contains(QStringLiteral("Will be cleared. Was: Anna")));
    page.undo();
    QCOMPARE(part<QLineEdit>(page, "second_name")->text(), QStringLiteral("Anna"));
    QVERIFY(page.hasUnsentChanges());
    page.undo();
    QVERIFY(!page.hasUnsentChanges());
    page.redo();
    QCOMPARE(part<QLineEdit>(page, "email")->text(), QStringLiteral("new@example.org"));
}

void TestProfilePage::undo_valueFilledIn_leavesWhatWasTypedBefore()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "email", QStringLiteral("tom@gmial.com"));
    QTRY_VERIFY(textOf(page).contains(QStringLiteral("Did they say gmail.com?")));
    auto *line = part<QLineEdit>(page, "email");
    QTest::keyClick(line, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(line->text(), QStringLiteral("tom@gmail.com"));
    page.undo();
    QCOMPARE(line->text(), QStringLiteral("tom@gmial.com"));
}

void TestProfilePage::read_refused_saysWhy_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("403") << 403 << QByteArray("{}") << QStringLiteral("not allowed");
    QTest::newRow("404") << 404 << QByteArray("{}") << QStringLiteral("no customer");
    QTest::newRow("no profile") << 200 << QByteArray(R"({"message":"ok"})")
                                << QStringLiteral("made no sense");
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << QStringLiteral("made no sense");
}

void TestProfilePage::read_refused_saysWhy()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    UiBench bench;
    bench.server.answerWith(reply(status, body));
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    page.resize(1000, 700);
    page.show();
    const auto *trouble = part<QLabel>(page, "readTrouble");
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains(words, Qt::CaseInsensitive), qPrintable(trouble->text()));
    QVERIFY(buttonWith(page, QStringLiteral("Try again")));
}

void TestProfilePage::edit_rowAnywhere_isShownWhole()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    for (const char *name :
         {"address_country_code", "birthdate", "optins", "civility", "phones", "address_city"}) {
        startEditing(page, name);
        const auto *row = part<QWidget>(page, (QByteArray("cell_") + name).constData());
        QTRY_VERIFY2(row->height() > 0
                         && row->visibleRegion().boundingRect().height() == row->height(),
                     name);
    }
}

QTEST_MAIN(TestProfilePage)
#include "tst_profilepage.moc"
