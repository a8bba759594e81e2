// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What was typed stays right whatever others, a crash or another window did in the meantime.
#include "tests/profilepage/profilebench.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLockFile>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using Fault = RecordingServer::Fault;

namespace {

Edits typedForSomebodyNew()
{
    Edits typed;
    typed.set(field("first_name"), QStringLiteral("Tom"));
    typed.set(field("email"), QStringLiteral("new@example.org"));
    typed.set(field("birth_city"), QStringLiteral("Paris")); // not creatable, as good as any
    typed.set(field("language_code"), QStringLiteral("FR"));
    typed.set(field("phones"),
              QJsonArray{QJsonObject{{QStringLiteral("number"), QStringLiteral("0623456789")},
                                     {QStringLiteral("type"), QStringLiteral("MOBILE")}}});
    return typed;
}

} // namespace

class TestProfileWork final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void send_sameFieldChangedByOthers_asksWhoseStays_data();
    void send_sameFieldChangedByOthers_asksWhoseStays();
    void reload_sameFieldChangedByOthers_asksWhoseStays();
    void send_sameListChangedByOthers_holdsBothItems();
    void restore_changesOfAnEarlierRun_areOnTopAndNotSent();
    void restore_attemptOfAnEarlierRun_saysWhatWasStored();
    void restore_typedAfterTheAttempt_isBackToo();
    void restore_afterTheProfileWasRead_isOnTopAsWell();
    void send_diskTakesNoNote_sendsNothingUnasked();
    void send_otherFieldChangedByOthers_isTakenOver();
    void carryOver_otherValues_areTheAgentsChoice();
    void carryOver_beforeTheProfileIsRead_isSealedAndGoesOnTop();
    void carryOver_whatCannotGoAlong_isSaid();
    void carryOver_whileSending_waitsForTheEnd();
    void carryOver_profileCannotBeRead_isUnsentWork();
    void carryOver_afterACrash_isCarriedOverStill();
    void carryOver_afterACrash_otherValuesAreStillTheWizards();
    void carryOver_consents_keepTheirSiblings();
    void carryOver_numberOfAnotherCountry_staysOne();
    void carryOver_anotherAddress_mixesNoParts();
};

void TestProfileWork::send_sameFieldChangedByOthers_asksWhoseStays_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QList<QByteArray>>("bodies");
    QTest::newRow("mine") << QStringLiteral("Send mine")
                          << QList<QByteArray>{R"({"email":"mine@example.org"})"};
    QTest::newRow("theirs") << QStringLiteral("Keep theirs") << QList<QByteArray>{};
}

void TestProfileWork::send_sameFieldChangedByOthers_asksWhoseStays()
{
    QFETCH(QString, choice);
    QFETCH(QList<QByteArray>, bodies);
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "email", QStringLiteral("mine@example.org"));
    bench.profile.replace("old@example.org", "theirs@example.org");
    send(page);
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Send mine")));
    const QString text = textOf(page);
    for (const char *shown : {"old@example.org", "theirs@example.org", "mine@example.org"})
        QVERIFY2(text.contains(QString::fromLatin1(shown)), shown);
    QCOMPARE(bench.server.deliveries("PATCH"), 0);
    QVERIFY(page.hasUnsentChanges());
    QVERIFY(!page.canReview());
    buttonWith(page, choice)->click();
    if (!bodies.isEmpty())
        send(page);
    QTRY_COMPARE(bench.bodies("PATCH"), bodies);
    QTRY_VERIFY(!page.isSending());
    QVERIFY(!page.hasUnsentChanges());
}

void TestProfileWork::reload_sameFieldChangedByOthers_asksWhoseStays()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "email", QStringLiteral("mine@example.org"));
    bench.profile.replace("old@example.org", "theirs@example.org");
    page.reload();
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Send mine")));
    QVERIFY(!page.canReview());
}

void TestProfileWork::send_sameListChangedByOthers_holdsBothItems()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    startEditing(page, "phones");
    part<QAbstractButton>(page, "phones_add")->click();
    typeInto(page, "phones_1_number", QStringLiteral("0611111111"));
    bench.profile.replace(R"("phones":[)", R"("phones":[{"number":"0522222222","type":"HOME"},)");
    send(page);
    // Not what was reviewed: it is reviewed again before it goes.
    QTRY_VERIFY(part<QLabel>(page, "reviewNote")->text().contains(QStringLiteral("Phones")));
    QCOMPARE(bench.server.deliveries("PATCH"), 0);
    part<QPushButton>(page, "sendChanges")->click();
    QTRY_COMPARE(bench.bodies("PATCH"),
                 QList<QByteArray>{R"({"phones":[{"number":"0522222222","type":"HOME"},)"
                                   R"({"number":"06 23-45.67.89","type":"MOBILE"},)"
                                   R"({"number":"0611111111","type":"MOBILE"}]})"});
    QTRY_VERIFY(!page.isSending());
}

void TestProfileWork::restore_changesOfAnEarlierRun_areOnTopAndNotSent()
{
    UiBench bench;
    bench.profile = fullProfile;
    Draft draft{.id = QStringLiteral("d1"), .kind = WorkKind::Edit};
    draft.base = Profile(customerId.text(), QJsonDocument::fromJson(fullProfile).object(), {});
    draft.edits.set(field("email"), QStringLiteral("mine@example.org"));
    draft.edits.set(field("second_name"), QString());
    bench.profile.replace("old@example.org", "theirs@example.org"); // since then
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    page.restore(draft);
    open(page);
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Send mine")));
    QVERIFY(textOf(page).contains(QStringLiteral("Will be cleared. Was: Anna")));
    QCOMPARE(bench.server.deliveries("PATCH"), 0);
}

void TestProfileWork::restore_attemptOfAnEarlierRun_saysWhatWasStored()
{
    UiBench bench;
    bench.profile = fullProfile;
    Attempt attempt{.id = QStringLiteral("a1"), .kind = WorkKind::Edit};
    attempt.base = Profile(customerId.text(), QJsonDocument::fromJson(fullProfile).object(), {});
    attempt.edits.set(field("email"), QStringLiteral("mine@example.org"));
    attempt.edits.set(field("second_name"), QStringLiteral("Bea"));
    bench.profile.replace("old@example.org", "mine@example.org");
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    page.restore(attempt);
    open(page);
    const auto *message = part<QLabel>(page, "message_text");
    QTRY_VERIFY(message->text().contains(QStringLiteral("Stored: E-mail")));
    QVERIFY(message->text().contains(QStringLiteral("Not seen stored: Second name")));
    QVERIFY(page.canReview());
    QCOMPARE(bench.server.deliveries("PATCH"), 0);
}

void TestProfileWork::restore_typedAfterTheAttempt_isBackToo()
{
    UiBench bench;
    bench.profile = fullProfile;
    Attempt attempt{.id = QStringLiteral("a1"), .kind = WorkKind::Edit};
    attempt.base = Profile(customerId.text(), QJsonDocument::fromJson(fullProfile).object(), {});
    attempt.draftId = QStringLiteral("d1");
    attempt.edits.set(field("email"), QStringLiteral("mine@example.org"));
    Draft later{.id = QStringLiteral("d1"), .kind = WorkKind::Edit};
    later.base = attempt.base;
    later.edits = attempt.edits;
    later.edits.set(field("birth_city"), QStringLiteral("Pisa"));
    bench.profile.replace("old@example.org", "mine@example.org");
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    page.restore(attempt, later);
    open(page);
    const auto *message = part<QLabel>(page, "message_text");
    QTRY_VERIFY(message->text().contains(QStringLiteral("Stored: E-mail")));
    QCOMPARE(part<QLineEdit>(page, "birth_city")->text(), QStringLiteral("Pisa"));
    send(page);
    QTRY_COMPARE(bench.bodies("PATCH"), QList<QByteArray>{R"({"birth_city":"Pisa"})"});
}

void TestProfileWork::restore_afterTheProfileWasRead_isOnTopAsWell()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    Draft draft{.id = QStringLiteral("d1"), .kind = WorkKind::Edit};
    draft.base = Profile(customerId.text(), QJsonDocument::fromJson(fullProfile).object(), {});
    draft.edits.set(field("birth_city"), QStringLiteral("Pisa"));
    page.restore(draft);
    QCOMPARE(part<QLineEdit>(page, "birth_city")->text(), QStringLiteral("Pisa"));
    QVERIFY(page.canReview());
}

void TestProfileWork::send_diskTakesNoNote_sendsNothingUnasked()
{
    UiBench bench;
    bench.profile = fullProfile;
    bench.journal.setKey(SealKey::generate());
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "email", QStringLiteral("new@example.org"));
    bench.journal.flush();
    QLockFile busy(bench.dir.filePath(QStringLiteral("journal.lock")));
    QVERIFY(busy.lock());
    send(page);
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Send without a note")));
    QCOMPARE(bench.server.deliveries("PATCH"), 0);
    buttonWith(page, QStringLiteral("Send without a note"))->click();
    QTRY_COMPARE(bench.bodies("PATCH"), QList<QByteArray>{R"({"email":"new@example.org"})"});
}

void TestProfileWork::send_otherFieldChangedByOthers_isTakenOver()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "email", QStringLiteral("mine@example.org"));
    bench.profile.replace("Anna", "Maria");
    send(page);
    QTRY_COMPARE(bench.bodies("PATCH"), QList<QByteArray>{R"({"email":"mine@example.org"})"});
    const auto *message = part<QLabel>(page, "message_text");
    QTRY_VERIFY(message->text().contains(QStringLiteral("Second name")));
    QVERIFY(textOf(page).contains(QStringLiteral("Maria")));
}

void TestProfileWork::carryOver_otherValues_areTheAgentsChoice()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    page.carryOver(typedForSomebodyNew());
    // The name in other letters and the phone in another form are the same ones.
    QVERIFY(!part<QWidget>(page, "cell_first_name")->findChild<QLineEdit *>());
    QVERIFY(!part<QWidget>(page, "cell_phones")->findChild<QLineEdit *>());
    QVERIFY(!page.canReview());
    // Undone and done again it is the agent's choice still.
    while (page.canUndo())
        page.undo();
    while (page.canRedo())
        page.redo();
    QVERIFY(!page.canReview());
    QVERIFY(textOf(page).contains(QStringLiteral("The profile has: old@example.org. You typed: "
                                                 "new@example.org.")));
    buttonWith(*part<QWidget>(page, "conflict_email"), QStringLiteral("Keep theirs"))->click();
    QTRY_VERIFY(page.canReview());
    send(page);
    QTRY_COMPARE(bench.bodies("PATCH"),
                 QList<QByteArray>{R"({"birth_city":"Paris","language_code":"FR"})"});
}

void TestProfileWork::carryOver_beforeTheProfileIsRead_isSealedAndGoesOnTop()
{
    UiBench bench;
    bench.journal.setKey(SealKey::generate());
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    page.carryOver(typedForSomebodyNew());
    bench.journal.flush();
    QVERIFY(bench.journal.hasFiles());
    QCOMPARE(bench.server.deliveries(), 0);
    open(page);
    QTRY_VERIFY(textOf(page).contains(QStringLiteral("You typed: new@example.org.")));
    QVERIFY(page.hasUnsentChanges());
}

void TestProfileWork::carryOver_whatCannotGoAlong_isSaid()
{
    UiBench bench;
    bench.profile = fullProfile;
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "email", QStringLiteral("mine@example.org"));
    Edits typed = typedForSomebodyNew();
    typed.set(field("customer_type"), QStringLiteral("PROSPECT"));
    page.carryOver(typed);
    const QString text = textOf(page);
    QVERIFY2(text.contains(QStringLiteral("E-mail: “new@example.org”")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Customer type: “Prospect”")), qPrintable(text));
    QCOMPARE(part<QLineEdit>(page, "email")->text(), QStringLiteral("mine@example.org"));
    send(page);
    QTRY_COMPARE(bench.bodies("PATCH"),
                 QList<QByteArray>{R"({"birth_city":"Paris","email":"mine@example.org",)"
                                   R"("language_code":"FR"})"});
}

void TestProfileWork::carryOver_whileSending_waitsForTheEnd()
{
    UiBench bench;
    bench.profile = fullProfile;
    bench.onPatch.delay = std::chrono::milliseconds(200);
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    edit(page, "second_name", QStringLiteral("Maria"));
    send(page);
    QVERIFY(page.isSending());
    Edits typed;
    typed.set(field("birth_city"), QStringLiteral("Paris"));
    page.carryOver(typed);
    QVERIFY(page.hasUnsentChanges());
    QTRY_VERIFY(!page.isSending());
    QTRY_VERIFY(page.findChild<QLineEdit *>(QStringLiteral("birth_city")));
    QCOMPARE(bench.bodies("PATCH"), QList<QByteArray>{R"({"second_name":"Maria"})"});
    send(page);
    QTRY_COMPARE(bench.bodies("PATCH").size(), 2);
    QCOMPARE(bench.bodies("PATCH").last(), QByteArray(R"({"birth_city":"Paris"})"));
}

void TestProfileWork::carryOver_profileCannotBeRead_isUnsentWork()
{
    UiBench bench;
    bench.profile = "<html>";
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    page.show();
    page.carryOver(typedForSomebodyNew());
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Try again")));
    QVERIFY(page.hasUnsentChanges());
    page.discardDraft();
    QVERIFY(!page.hasUnsentChanges());
}

void TestProfileWork::carryOver_afterACrash_isCarriedOverStill()
{
    UiBench bench;
    bench.profile = fullProfile;
    Draft draft{.id = Journal::newId(), .kind = WorkKind::Edit};
    draft.edits = typedForSomebodyNew(); // the name in other letters, the phone in another form
    draft.base = Profile(customerId.text(), {}, {});
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    page.restore(draft);
    QVERIFY(page.hasUnsentChanges());
    open(page);
    QTRY_VERIFY(page.findChild<QLineEdit *>(QStringLiteral("birth_city")));
    QVERIFY(!part<QWidget>(page, "cell_first_name")->findChild<QLineEdit *>());
    QVERIFY(!part<QWidget>(page, "cell_phones")->findChild<QLineEdit *>());
    QVERIFY(!textOf(page).contains(QStringLiteral("Somebody else")));
}

/// Nobody else has changed anything, before the crash or after it.
void TestProfileWork::carryOver_afterACrash_otherValuesAreStillTheWizards()
{
    UiBench bench;
    bench.profile = fullProfile;
    bench.journal.setKey(SealKey::generate());
    Edits typed;
    typed.set(field("second_name"), QStringLiteral("Bea"));
    {
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        page.carryOver(typed);
        QTRY_VERIFY(buttonWith(page, QStringLiteral("Send mine")));
        QVERIFY(bench.journal.flush());
    }
    bench.journal.release();
    FolderJournal next(bench.dir.path());
    next.journal.setKey(*bench.journal.key());
    std::optional<Journal::Offers> offers;
    next.journal.readOffers(&next.journal, [&offers](const auto &found) { offers = found; });
    QTRY_VERIFY(offers);
    QCOMPARE(offers->drafts.size(), 1);
    ProfilePage page(customerId, bench.bench.api, bench.reference, next.journal, bench.run.clock);
    page.restore(offers->drafts.first());
    open(page);
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Send mine")));
    QVERIFY2(!textOf(page).contains(QStringLiteral("omebody else")), qPrintable(textOf(page)));
    QVERIFY(textOf(page).contains(QStringLiteral("Bea")));
}

void TestProfileWork::carryOver_consents_keepTheirSiblings()
{
    UiBench bench;
    QByteArray profile = fullProfile;
    bench.profile
        = profile.replace(R"("second_name")",
                          R"("optins":[{"channel":"EMAIL","optin":false,"optin_partners":true},)"
                          R"({"channel":"SMS","optin":true}],"second_name")");
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    Edits typed;
    typed.set(field("optins"),
              QJsonArray{QJsonObject{{QStringLiteral("channel"), QStringLiteral("EMAIL")},
                                     {QStringLiteral("optin"), true}}});
    page.carryOver(typed);
    QVERIFY(!page.canReview());
    buttonWith(*part<QWidget>(page, "conflict_optins"), QStringLiteral("Send mine"))->click();
    send(page);
    QTRY_COMPARE(
        bench.bodies("PATCH"),
        QList<QByteArray>{R"({"optins":[{"channel":"EMAIL","optin":true,"optin_partners":true},)"
                          R"({"channel":"SMS","optin":true}]})"});
}

void TestProfileWork::carryOver_numberOfAnotherCountry_staysOne()
{
    UiBench bench;
    QByteArray profile = fullProfile; // of somebody in Italy
    bench.profile = profile.replace(R"({"number":"06 23-45.67.89","type":"MOBILE"})", "");
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    Edits typed;
    typed.set(field("address.country_code"), QStringLiteral("FR"));
    typed.set(field("phones"),
              QJsonArray{QJsonObject{{QStringLiteral("number"), QStringLiteral("0623456790")},
                                     {QStringLiteral("type"), QStringLiteral("MOBILE")}}});
    page.carryOver(typed);
    buttonWith(*part<QWidget>(page, "conflict_address_country_code"), QStringLiteral("Keep theirs"))
        ->click();
    send(page);
    QTRY_COMPARE(bench.bodies("PATCH"),
                 QList<QByteArray>{R"({"phones":[{"number":"+33623456790","type":"MOBILE"}]})"});
}

void TestProfileWork::carryOver_anotherAddress_mixesNoParts()
{
    UiBench bench;
    bench.profile = R"({"first_name":"TOM","personal_data_usage_allowed":true,"identity":null,)"
                    R"("address":{"number":"7","street":"Rue A","city":"Paris",)"
                    R"("zip_code":"75008","country_code":"FR"}})";
    ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, bench.run.clock);
    open(page);
    Edits typed;
    typed.set(field("address.street"), QStringLiteral("Rue B"));
    typed.set(field("address.city"), QStringLiteral("PARIS"));
    typed.set(field("address.country_code"), QStringLiteral("FR"));
    page.carryOver(typed);
    QVERIFY(!page.canReview());
    // The number and the postal code were those of Rue A; nobody typed that they are to go.
    QVERIFY(
        textOf(page).contains(QStringLiteral("The profile has: 7. It belongs to another address")));
    for (const char *row :
         {"conflict_address_street", "conflict_address_number", "conflict_address_zip_code"})
        buttonWith(*part<QWidget>(page, row), QStringLiteral("Send mine"))->click();
    QTRY_VERIFY(page.canReview());
    send(page);
    QTRY_COMPARE(bench.bodies("PATCH"),
                 QList<QByteArray>{R"({"address":{"city":"Paris","country_code":"FR",)"
                                   R"("number":"","street":"Rue B","zip_code":""}})"});
}

QTEST_MAIN(TestProfileWork)
#include "tst_profilework.moc"
