// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What becomes of unsent work when a tab, the window or the desktop session is closed.
#include "tests/window/windowbench.h"
#include "ui/create/creationpage.h"

using namespace desk;
using namespace desk::test;
using Fault = RecordingServer::Fault;

namespace {

const QString typed = QStringLiteral("new@example.org");

/// What another run of the program finds in the same folder for whoever is signed in.
Journal::Offers leftFor(const WindowBench &bench, const SealKey &key)
{
    FolderJournal run(bench.dir.path());
    Journal &next = run.journal;
    next.setKey(key);
    next.setOwner({bench.place.id, bench.session.agent()});
    std::optional<Journal::Offers> found;
    QObject context;
    next.readOffers(&context, [&found](const Journal::Offers &offers) { found = offers; });
    if (!QTest::qWaitFor([&found] { return found.has_value(); }))
        qFatal("No answer");
    return *found;
}

} // namespace

class TestClosing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void close_nothingUnsent_closes();
    void close_unsentChanges_asksAndCancelStays();
    void close_discardChosen_closesAndForgets();
    void close_keptForNextTime_isOfferedToTheNextRun();
    void close_withoutAKey_cannotKeep();
    void close_whileSending_stays();
    void closeTab_unsentChanges_asksFirst();
    void closeTab_whileSending_stays();
    void closeTab_outcomeUnknown_doesNotSayThatItWasNotSent();
    void close_creationUnknown_doesNotSayThatItWasNotSent();
    void sealAndQuit_unsentChanges_areSealedUnasked();
};

void TestClosing::close_nothingUnsent_closes()
{
    WindowBench bench;
    bench.signIn();
    bench.openCustomer();
    QVERIFY(bench.window->close());
    QVERIFY(!bench.question());
}

void TestClosing::close_unsentChanges_asksAndCancelStays()
{
    WindowBench bench;
    bench.signIn();
    const ProfilePage *page = bench.openCustomer();
    bench.change(*page, typed);
    QVERIFY(!bench.window->close());
    QVERIFY(bench.question());
    bench.answer(QStringLiteral("Cancel"));
    QVERIFY(bench.window->isVisible());
    QVERIFY(page->hasUnsentChanges());
}

void TestClosing::close_discardChosen_closesAndForgets()
{
    WindowBench bench;
    const SealKey key = SealKey::generate();
    bench.journal.setKey(key);
    bench.signIn();
    bench.change(*bench.openCustomer(), typed);
    QVERIFY(bench.journal.flush());
    QVERIFY(!bench.window->close());
    bench.answer(QStringLiteral("Discard"));
    QTRY_VERIFY(!bench.window->isVisible());
    bench.journal.flush();
    bench.journal.release();
    QVERIFY(leftFor(bench, key).drafts.isEmpty());
}

void TestClosing::close_keptForNextTime_isOfferedToTheNextRun()
{
    WindowBench bench;
    const SealKey key = SealKey::generate();
    bench.journal.setKey(key);
    bench.signIn();
    bench.change(*bench.openCustomer(), typed);
    QVERIFY(!bench.window->close());
    bench.answer(QStringLiteral("Keep for next time"));
    QTRY_VERIFY(!bench.window->isVisible());
    bench.journal.release();
    const Journal::Offers left = leftFor(bench, key);
    QCOMPARE(left.drafts.size(), 1);
    QCOMPARE(left.drafts.first().edits.typed(field("email")), QJsonValue(typed));
}

void TestClosing::close_withoutAKey_cannotKeep()
{
    WindowBench bench;
    bench.signIn();
    bench.change(*bench.openCustomer(), typed);
    QVERIFY(!bench.window->close());
    QVERIFY(bench.question());
    QVERIFY(!buttonWith(*bench.question(), QStringLiteral("Keep for next time")));
}

void TestClosing::close_whileSending_stays()
{
    WindowBench bench;
    bench.onPatch = reply(204, {}, Fault::Hang);
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, typed);
    bench.send(*page);
    QTRY_COMPARE(bench.bodies("PATCH").size(), 1);
    QVERIFY(!bench.window->close());
    QVERIFY(!bench.question());
    QVERIFY(bench.window->isVisible());
    QVERIFY(bench.status().contains(QStringLiteral("A request is on its way")));
}

void TestClosing::closeTab_unsentChanges_asksFirst()
{
    WindowBench bench;
    bench.signIn();
    bench.change(*bench.openCustomer(), typed);
    bench.command("close")->trigger();
    QVERIFY(bench.question());
    QVERIFY(bench.question()->text().contains(QStringLiteral("were not sent. Discard them?")));
    bench.answer(QStringLiteral("Cancel"));
    QCOMPARE(bench.tabs()->count(), 1);
    QTRY_VERIFY(!bench.question());
    bench.command("close")->trigger();
    bench.answer(QStringLiteral("Discard"));
    QTRY_COMPARE(bench.tabs()->count(), 0);
    QVERIFY(!bench.command("close")->isEnabled());
}

void TestClosing::closeTab_whileSending_stays()
{
    WindowBench bench;
    bench.onPatch = reply(204, {}, Fault::Hang);
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, typed);
    bench.send(*page);
    QTRY_COMPARE(bench.bodies("PATCH").size(), 1);
    bench.command("close")->trigger();
    QCOMPARE(bench.tabs()->count(), 1);
    QVERIFY(!bench.question());
    QVERIFY(bench.status().contains(QStringLiteral("Changes are being sent")));
}

void TestClosing::closeTab_outcomeUnknown_doesNotSayThatItWasNotSent()
{
    WindowBench bench;
    bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, typed);
    bench.send(*page);
    QTRY_VERIFY(page->isOutcomeUnknown());
    bench.command("close")->trigger();
    QVERIFY(bench.question());
    QVERIFY(!bench.question()->text().contains(QStringLiteral("not sent")));
    QVERIFY(bench.question()->text().contains(QStringLiteral("not known")));
    bench.answer(QStringLiteral("Cancel"));
    QTRY_VERIFY(!bench.question());
    QVERIFY(!bench.window->close());
    QVERIFY(bench.question()->text().contains(QStringLiteral("not known")));
    bench.answer(QStringLiteral("Cancel"));
    QTRY_VERIFY(!bench.question());
    bench.command("sign-out")->trigger();
    QVERIFY(bench.question()->text().contains(QStringLiteral("not known")));
}

void TestClosing::close_creationUnknown_doesNotSayThatItWasNotSent()
{
    WindowBench bench;
    bench.onPost = reply(200, {}, Fault::CloseAfterRequest);
    bench.signIn();
    bench.command("new-customer")->trigger();
    auto *creation = bench.window->findChild<CreationPage *>();
    QVERIFY(creation);
    Draft draft{.id = Journal::newId()};
    draft.edits.set(field("civility"), QStringLiteral("MR"));
    draft.edits.set(field("first_name"), QStringLiteral("Tom"));
    draft.edits.set(field("last_name"), QStringLiteral("Smith"));
    creation->restore(draft);
    creation->goTo(Step::Review);
    creation->create();
    QTRY_VERIFY(creation->isOutcomeUnknown());
    const auto checkQuestion = [&bench] {
        QVERIFY(bench.question());
        const QString said = bench.question()->windowTitle() + bench.question()->text();
        QVERIFY2(said.contains(QStringLiteral("not known")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("unsent"), Qt::CaseInsensitive), qPrintable(said));
        bench.answer(QStringLiteral("Cancel"));
        QTRY_VERIFY(!bench.question());
    };
    QVERIFY(!bench.window->close());
    checkQuestion();
    bench.command("sign-out")->trigger();
    checkQuestion();
}

void TestClosing::sealAndQuit_unsentChanges_areSealedUnasked()
{
    WindowBench bench;
    const SealKey key = SealKey::generate();
    bench.journal.setKey(key);
    bench.signIn();
    bench.change(*bench.openCustomer(), typed);
    bench.window->sealAndQuit();
    QVERIFY(!bench.question());
    QVERIFY(bench.window->close());
    bench.journal.release();
    const Journal::Offers left = leftFor(bench, key);
    QCOMPARE(left.drafts.size(), 1);
    QCOMPARE(left.drafts.first().edits.typed(field("email")), QJsonValue(typed));
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
