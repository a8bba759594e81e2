// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// A creation whose outcome is unknown, a crash, a full disk: nothing lost, nobody created twice.
#include "tests/create/creationbench.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLockFile>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using Fault = RecordingServer::Fault;

class TestCreateOutcome final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void create_connectionDies_isDeliveredOnceHoweverOftenEnterIsPressed();
    void create_unknownOutcome_blocksTheSameCustomerInAnotherTab();
    void create_afterACrash_isOfferedAndLookedForNotSent();
    void create_diskTakesNoNote_sendsNothingUnasked();
    void create_onItsWay_leavesNoWayBack();
    void draft_restored_isAsItWasTyped();
};

void TestCreateOutcome::create_connectionDies_isDeliveredOnceHoweverOftenEnterIsPressed()
{
    UiBench bench;
    bench.onPost = reply(200, {}, Fault::CloseAfterRequest);
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(page);
    typeInto(page, "email", QStringLiteral("tom@example.org"));
    goToReview(page);
    createButton(page)->click();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Create anyway")));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.server.deliveries("POST"), 1);
    // Once at the press, once because its outcome is unknown.
    const QList<QByteArray> searches = bench.targets("GET");
    QCOMPARE(
        searches.mid(searches.size() - 4),
        (QList<QByteArray>{"/v1/customers?filter=email%3D%3Dtom%40example.org&limit=10&page=1",
                           "/v1/customers?filter=last_name%3D%3DSmith&filter=first_name%3D%3DTom"
                           "&limit=10&page=1",
                           "/v1/customers?filter=email%3D%3Dtom%40example.org&limit=50&page=1",
                           "/v1/customers?filter=last_name%3D%3DSmith&filter=first_name%3D%3DTom"
                           "&limit=50&page=1"}));

    // Only the agent's own decision sends it again, with a reason.
    bench.onPost = reply(201, R"({"id":"9001"})");
    QSignalSpy created(&page, &CreationPage::customerCreated);
    buttonWith(page, QStringLiteral("Create anyway"))->click();
    auto *dialog = part<QDialog>(page, "reasonDialog");
    auto *reason = part<QLineEdit>(*dialog, "reason");
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(bench.server.deliveries("POST"), 1);
    QTest::keyClicks(reason, QStringLiteral("the caller is sure"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(bench.server.deliveries("POST"), 2);
    QSet<QByteArray> keys;
    for (const RecordingServer::Request &request : bench.server.requests()) {
        if (request.method == "POST")
            keys.insert(request.headers.value("idempotency-key"));
    }
    QCOMPARE(keys.size(), 1);
    QVERIFY(!keys.contains(QByteArray()));
}

void TestCreateOutcome::create_unknownOutcome_blocksTheSameCustomerInAnotherTab()
{
    UiBench bench;
    bench.onPost = reply(200, {}, Fault::CloseAfterRequest);
    {
        CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
        fillRequired(page);
        goToReview(page);
        createButton(page)->click();
        QTRY_VERIFY(buttonWith(page, QStringLiteral("Create anyway")));
    }
    bench.onPost = reply(201, R"({"id":"9002"})");
    bench.onSearch = reply(200, R"([{"id":"9001","first_name":"TOM","last_name":"SMITH & SONS"}])");
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy chosen(&page, &CreationPage::existingChosen);
    fillRequired(page);
    goToReview(page);
    createButton(page)->click();
    QTRY_VERIFY(buttonWith(page, QStringLiteral("This is the customer")));
    QVERIFY(buttonWith(page, QStringLiteral("This is the customer"))
                ->text()
                .contains(QStringLiteral("SMITH && SONS")));
    QCOMPARE(bench.server.deliveries("POST"), 1);
    buttonWith(page, QStringLiteral("This is the customer"))->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(idText(chosen.at(0).at(0)), QStringLiteral("9001"));
    QVERIFY(!chosen.at(0).at(1).value<Edits>().isEmpty()); // becomes changes there
    QCOMPARE(bench.server.deliveries("POST"), 1);
}

void TestCreateOutcome::create_afterACrash_isOfferedAndLookedForNotSent()
{
    UiBench bench;
    bench.journal.setKey(SealKey::generate());
    bench.onPost = reply(200, {}, Fault::Hang);
    Edits typed;
    {
        CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
        fillRequired(page);
        goToReview(page);
        createButton(page)->click();
        QTRY_COMPARE(bench.server.deliveries("POST"), 1); // and here the program is killed
    }
    FolderJournal nextRun(bench.dir.path());
    Journal &next = nextRun.journal;
    next.setKey(*bench.journal.key());
    bench.journal.release();
    std::optional<Journal::Offers> offers;
    next.readOffers(this, [&offers](const Journal::Offers &found) { offers = found; });
    QTRY_VERIFY(offers);
    QCOMPARE(offers->attempts.size(), 1);
    QCOMPARE(offers->attempts.first().title, QStringLiteral("Tom Smith"));

    CreationPage page(bench.bench.api, bench.reference, next, bench.clock);
    open(page);
    page.restore(offers->attempts.first());
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Create anyway")));
    QVERIFY(!createButton(page)->isEnabled());
    QCOMPARE(bench.server.deliveries("POST"), 1);

    // The same key goes along, even after a restart.
    bench.onPost = reply(201, R"({"id":"9001"})");
    buttonWith(page, QStringLiteral("Create anyway"))->click();
    auto *reason = part<QLineEdit>(*part<QDialog>(page, "reasonDialog"), "reason");
    QTest::keyClicks(reason, QStringLiteral("sure"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(bench.server.deliveries("POST"), 2);
    QList<QByteArray> keys;
    for (const RecordingServer::Request &request : bench.server.requests()) {
        if (request.method == "POST")
            keys.append(request.headers.value("idempotency-key"));
    }
    QCOMPARE(keys.first(), keys.last());
    QTRY_VERIFY(!page.isSending());
}

void TestCreateOutcome::create_diskTakesNoNote_sendsNothingUnasked()
{
    UiBench bench;
    bench.journal.setKey(SealKey::generate());
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&page, &CreationPage::customerCreated);
    fillRequired(page);
    goToReview(page);
    bench.journal.flush();
    QLockFile busy(bench.dir.filePath(QStringLiteral("journal.lock")));
    QVERIFY(busy.lock());
    createButton(page)->click();
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Create without a note")));
    QCOMPARE(bench.server.deliveries("POST"), 0);
    QVERIFY(textOf(page).contains(QStringLiteral("Nothing was sent")));
    busy.unlock();
    createButton(page)->click();
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(bench.server.deliveries("POST"), 1);
}

void TestCreateOutcome::create_onItsWay_leavesNoWayBack()
{
    UiBench bench;
    bench.onPost = reply(200, {}, Fault::Hang);
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(page);
    goToReview(page);
    createButton(page)->click();
    QTRY_COMPARE(bench.server.deliveries("POST"), 1);
    QVERIFY(!part<QAbstractButton>(page, "back")->isEnabled());
    QTest::keyClick(focus(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(page.step(), Step::Review);
    QVERIFY(!part<QAbstractButton>(page, "step_1")->isEnabled());
    QVERIFY(!part<QLineEdit>(page, "first_name")->isEnabled());
    QSignalSpy closed(&page, &CreationPage::closed);
    page.requestClose();
    QVERIFY(closed.isEmpty());
    QVERIFY(!page.findChild<QMessageBox *>());

    // Who gives up waiting does not know either.
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Stop waiting")));
    buttonWith(page, QStringLiteral("Stop waiting"))->click();
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Create anyway")));
    QVERIFY(!createButton(page)->isEnabled());
    QCOMPARE(bench.server.deliveries("POST"), 1);
}

void TestCreateOutcome::draft_restored_isAsItWasTyped()
{
    UiBench bench;
    Draft draft{.id = QStringLiteral("d1")};
    draft.edits.set(field("first_name"), QStringLiteral("Zoë"));
    draft.edits.set(field("birthdate"), QStringLiteral("1984-01"));
    draft.edits.set(field("address.country_code"), QStringLiteral("IT"));
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    open(page);
    page.restore(draft);
    QCOMPARE(part<QLineEdit>(page, "first_name")->text(), QStringLiteral("Zoë"));
    QCOMPARE(part<QLineEdit>(page, "birthdate")->text(), QStringLiteral("1984-01"));
    QVERIFY(part<QComboBox>(page, "address_country_code")
                ->currentText()
                .contains(QStringLiteral("Italy")));
    QVERIFY(page.hasUnsentWork());
}

QTEST_MAIN(TestCreateOutcome)
#include "tst_createoutcome.moc"
