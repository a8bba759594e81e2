// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// A write is on its way when the window locks: it ends out of sight, and is shown afterwards.
#include "tests/window/lockbench.h"

using namespace desk;
using namespace desk::test;
using namespace Qt::Literals::StringLiterals;

class TestLockedWrites final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void unlocked_sendsWhatWasTyped_once();
    void onItsWay_ends_andIsShownAfterwards();
    void onItsWay_sleepWaits();
    void onItsWay_nothingPersonalIsLeft_data();
    void onItsWay_nothingPersonalIsLeft();
    void onItsWay_refused_whatWasTypedIsBack();
    void onItsWay_creation_customerIsThereAfterwards();
    void onItsWay_creationInMemory_leavesNoDraft();
    void beforeTheWrite_calledOff_changesStay();
};

void TestLockedWrites::unlocked_sendsWhatWasTyped_once()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.change(*bench.openCustomer(), u"mine@example.org"_s);
    bench.lock();
    bench.unlock();
    bench.send(*bench.profileAt(0));
    QTRY_COMPARE(bench.bodies("PATCH").size(), 1);
    QCOMPARE(bench.bodies("PATCH").at(0), QByteArray(R"({"email":"mine@example.org"})"));
    QTRY_VERIFY(!bench.profileAt(0)->hasUnsentChanges());
    QCOMPARE(bench.bodies("PATCH").size(), 1);
}

void TestLockedWrites::onItsWay_ends_andIsShownAfterwards()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, u"mine@example.org"_s);
    bench.onPatch.delay = std::chrono::milliseconds(300);
    bench.send(*page);
    QTRY_COMPARE(bench.bodies("PATCH").size(), 1);
    QSignalSpy hidden(&bench.locking(), &Locking::hidden);
    bench.command("lock")->trigger();
    QTRY_VERIFY(bench.screen() && bench.screen()->isVisible());
    QVERIFY(hidden.isEmpty());
    QCOMPARE(bench.tabs()->count(), 0);
    QTRY_COMPARE(hidden.count(), 1);
    bench.unlock();
    QVERIFY(!bench.profileAt(0)->hasUnsentChanges());
    QVERIFY(!bench.profileAt(0)->isSending());
    QCOMPARE(bench.profileAt(0)->profile().json().value(u"email"_s).toString(),
             u"mine@example.org"_s);
    QCOMPARE(bench.bodies("PATCH").size(), 1);
}

/// Whoever holds the sleep back waits until the page with the write is put away as well.
void TestLockedWrites::onItsWay_sleepWaits()
{
    LockBench bench;
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, u"mine@example.org"_s);
    bench.onPatch.delay = std::chrono::milliseconds(300);
    bench.send(*page);
    QTRY_COMPARE(bench.bodies("PATCH").size(), 1);
    QSignalSpy hidden(&bench.locking(), &Locking::hidden);
    bench.command("lock")->trigger();
    QTRY_VERIFY(bench.screen() && bench.screen()->isVisible());
    bench.locking().onSleeping();
    QVERIFY(hidden.isEmpty());
    QTRY_COMPARE(hidden.count(), 1);
    bench.locking().onSleeping(); // all is hidden by now
    QCOMPARE(hidden.count(), 2);
}

void TestLockedWrites::onItsWay_nothingPersonalIsLeft_data()
{
    QTest::addColumn<bool>("hasKey");
    QTest::newRow("with a keychain") << true;
    QTest::newRow("in memory only") << false;
}

/// The server takes its time with a write: only the page it is on waits, and shows nothing; all
/// else is put away at once.
void TestLockedWrites::onItsWay_nothingPersonalIsLeft()
{
    QFETCH(bool, hasKey);
    LockBench bench;
    if (hasKey)
        bench.setKey(SealKey::generate());
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.profile
        = R"({"first_name":"CANARYNAME","last_name":"SMITH","civility":"MR",)"
          R"("email":"canary@example.org","phones":[{"number":"0699999991","type":"MOBILE"}]})";
    ProfilePage *earlier = bench.openCustomer(u"701"_s);
    bench.change(*earlier, u"canary1@example.org"_s);
    bench.send(*earlier);
    QTRY_VERIFY(!earlier->hasUnsentChanges() && !earlier->isSending());
    ProfilePage *page = bench.openCustomer(u"702"_s);
    bench.change(*page, u"canary2@example.org"_s);
    part<QToolButton>(*page, "edit_last_name")->click();
    typeInto(*page, "last_name", u"CANARYSON"_s);
    bench.onPatch.delay = std::chrono::seconds(2);
    bench.send(*page);
    QTRY_COMPARE(bench.bodies("PATCH").size(), 2);
    QSignalSpy hidden(&bench.locking(), &Locking::hidden);
    bench.command("lock")->trigger();
    QTRY_VERIFY(bench.screen() && bench.screen()->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QString all = bench.everything();
    for (const auto &canary : {u"canary"_s, u"0699999991"_s, u"06 99 99 99 91"_s, u"smith"_s})
        QVERIFY2(!all.contains(canary, Qt::CaseInsensitive), qPrintable(canary));
    QVERIFY(bench.recents.all().isEmpty());
    for (qint64 i = 1; i <= bench.bench.transport.calls().count(); ++i)
        QVERIFY(!bench.bench.transport.calls().hasRequest(i));
    if (!hasKey) { // with one, that is on the disk
        QCOMPARE(bench.sentTo(), QStringList(u"702"_s));
    }
    QVERIFY(hidden.isEmpty()); // the server has not answered yet
    QTRY_COMPARE(hidden.count(), 1);
    QVERIFY(!bench.everything().contains(u"canary"_s, Qt::CaseInsensitive));
    bench.unlock();
    QCOMPARE(bench.tabs()->count(), 2);
    page = bench.profileAt(1);
    QVERIFY(!page->hasUnsentChanges() && !page->isSending() && !page->isOutcomeUnknown());
    QCOMPARE(page->profile().json().value(u"email"_s).toString(), u"canary2@example.org"_s);
    QVERIFY(textOf(*page).contains(u"canary2@example.org"_s));
    QVERIFY(!bench.recents.all().isEmpty());
    QCOMPARE(bench.sentTo(), QStringList({u"702"_s, u"701"_s}));
    QCOMPARE(bench.bodies("PATCH").size(), 2);
}

/// A page that comes back from behind its veil lacks nothing of what was half typed on it.
void TestLockedWrites::onItsWay_refused_whatWasTypedIsBack()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, u"mine@example.org"_s);
    part<QToolButton>(*page, "edit_birthdate")->click();
    typeInto(*page, "birthdate", u"1/2/1980"_s);
    bench.onPatch = reply(400, R"({"errors":[{"concerned_key":"email","message":"no"}]})");
    bench.onPatch.delay = std::chrono::milliseconds(300);
    bench.send(*page);
    QTRY_COMPARE(bench.bodies("PATCH").size(), 1);
    const QString birthdate = bench.line(*page, "birthdate")->text();
    bench.lock();
    bench.unlock();
    page = bench.profileAt(0);
    QVERIFY(page->hasUnsentChanges());
    QCOMPARE(bench.line(*page, "email")->text(), u"mine@example.org"_s);
    QCOMPARE(bench.line(*page, "birthdate")->text(), birthdate);
    QVERIFY(textOf(*page).contains(u"no"_s));
}

void TestLockedWrites::onItsWay_creation_customerIsThereAfterwards()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.command("new-customer")->trigger();
    Draft draft{.id = Journal::newId(), .kind = WorkKind::Create};
    draft.edits.set(field("civility"), u"MR"_s);
    draft.edits.set(field("first_name"), u"Tom"_s);
    draft.edits.set(field("last_name"), u"Canaryname"_s);
    bench.creationAt(0)->restore(draft);
    bench.creationAt(0)->goTo(Step::Review);
    bench.onPost.delay = std::chrono::milliseconds(600);
    bench.creationAt(0)->create();
    QTRY_COMPARE(bench.bodies("POST").size(), 1);
    QSignalSpy hidden(&bench.locking(), &Locking::hidden);
    bench.command("lock")->trigger();
    QTRY_VERIFY(bench.screen() && bench.screen()->isVisible());
    QVERIFY(!bench.everything().contains(u"canary"_s, Qt::CaseInsensitive));
    QVERIFY(hidden.isEmpty());
    QTRY_COMPARE(hidden.count(), 1);
    bench.unlock();
    QCOMPARE(bench.tabs()->count(), 1);
    QVERIFY(bench.profileAt(0));
    QCOMPARE(bench.profileAt(0)->customerId().text(), u"9001"_s);
    QCOMPARE(bench.bodies("POST").size(), 1);
    QCOMPARE(bench.sentTo(), QStringList(u"9001"_s));
}

/// Without a keychain a draft waits in memory for one: that of a customer who exists by now must
/// not come back with the rest.
void TestLockedWrites::onItsWay_creationInMemory_leavesNoDraft()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    bench.command("new-customer")->trigger();
    Draft draft{.id = Journal::newId(), .kind = WorkKind::Create};
    draft.edits.set(field("civility"), u"MR"_s);
    draft.edits.set(field("first_name"), u"Tom"_s);
    bench.creationAt(0)->restore(draft);
    typeInto(*bench.creationAt(0), "last_name", u"Canaryname"_s);
    QTRY_VERIFY(!bench.journal.flush());
    bench.creationAt(0)->goTo(Step::Review);
    bench.onPost.delay = std::chrono::milliseconds(600);
    bench.creationAt(0)->create();
    QTRY_COMPARE(bench.bodies("POST").size(), 1);
    bench.lock();
    bench.unlock();
    QVERIFY(bench.profileAt(0));
    QVERIFY(bench.journal.flush());
}

/// The read before the write is on its way: nothing of the change has left.
void TestLockedWrites::beforeTheWrite_calledOff_changesStay()
{
    LockBench bench;
    bench.signIn();
    bench.setPin(u"273915"_s);
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, u"mine@example.org"_s);
    bench.send(*page);
    bench.lock();
    QCoreApplication::processEvents();
    QVERIFY(bench.bodies("PATCH").isEmpty());
    bench.unlock();
    QVERIFY(bench.profileAt(0)->hasUnsentChanges());
    QVERIFY(bench.bodies("PATCH").isEmpty());
}

QTEST_MAIN(TestLockedWrites)
#include "tst_lockedwrites.moc"
