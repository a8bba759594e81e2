// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What was sent from a page comes back into it as changes, and nothing goes by itself.
#include "app/journal/changehistory.h"
#include "app/journal/takeback.h"
#include "tests/profilepage/profilebench.h"
#include "ui/fields/messagebar.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;

namespace {

/// A page, and a history that follows what it sends.
struct HistoryBench : UiBench {
    SealedStore store{dir.filePath(QStringLiteral("history"))};
    ChangeHistory history{store, clock};
    std::unique_ptr<ProfilePage> page;

    HistoryBench()
    {
        history.follow(journal);
        profile = fullProfile;
        page = newPage();
        open(*page);
    }
    std::unique_ptr<ProfilePage> newPage()
    {
        return std::make_unique<ProfilePage>(customerId, bench.api, reference, journal, clock);
    }
    /// Edits, sends, and waits until it is stored.
    void change(const QByteArray &name, const QString &text)
    {
        edit(*page, name, text);
        sendAll();
    }
    void sendAll()
    {
        const qsizetype before = bodies("PATCH").size();
        send(*page);
        QTRY_COMPARE(bodies("PATCH").size(), before + 1);
        QTRY_VERIFY(!page->isSending());
        QVERIFY(!page->hasUnsentChanges());
    }
    SentChange last()
    {
        std::optional<QList<SentChange>> all;
        history.read(page.get(), [&all](const QList<SentChange> &found) { all = found; });
        if (!QTest::qWaitFor([&all] { return all.has_value(); }) || all->isEmpty())
            qFatal("Nothing was sent");
        return all->first();
    }
    /// Waits until the page has said what became of it.
    void takeBack(const char *only = nullptr)
    {
        const Inverse inverse = inverseOf(last(), only ? &field(only) : nullptr);
        page->takeBack(inverse.edits, inverse.after);
        QTRY_VERIFY2(said().contains(QStringLiteral("from before"))
                         || said().contains(QStringLiteral("taken back"))
                         || said().contains(QStringLiteral("Choose")),
                     qPrintable(said()));
    }
    [[nodiscard]] QString said() const { return page->findChild<MessageBar *>()->text(); }
    /// What stands in the panel, one line a field.
    [[nodiscard]] bool isChanged(const char *name) const
    {
        return page->findChild<QWidget *>(QStringLiteral("change_") + QLatin1String(name));
    }
    [[nodiscard]] bool isAsked(const char *name) const
    {
        return page->findChild<QWidget *>(QStringLiteral("conflict_") + QLatin1String(name));
    }
};

} // namespace

class TestTakenBack final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void takeBack_nothingElseHappened_isAChangeAndNotSent();
    void takeBack_oneField_leavesTheOther();
    void takeBack_sameFieldChangedSince_isTheAgentsChoice_data();
    void takeBack_sameFieldChangedSince_isTheAgentsChoice();
    void takeBack_addressSentWhole_putsBackOnlyWhatWasChanged();
    void takeBack_typedSomethingElse_keepsIt();
    void takeBack_otherFieldTyped_keepsBoth();
    void takeBack_backAlready_isSaid();
    void takeBack_cannotBeCleared_isSaid();
    void takeBack_cleared_isThereAgain();
    void takeBack_undone_isGoneAndBack();
    void takeBack_newPage_waitsForTheProfile();
    void takeBack_profileNotReadable_isThereAllTheSame();
    void takeBack_crash_isUnsentWork();
};

void TestTakenBack::takeBack_nothingElseHappened_isAChangeAndNotSent()
{
    HistoryBench bench;
    bench.change("email", QStringLiteral("new@example.org"));
    QCOMPARE(bench.last().state, SentChange::State::Stored);
    bench.takeBack();
    QVERIFY(bench.isChanged("email"));
    QVERIFY(!bench.isAsked("email"));
    QVERIFY(bench.page->canReview());
    QVERIFY2(bench.said().contains(QStringLiteral("E-mail")), qPrintable(bench.said()));
    QCOMPARE(bench.bodies("PATCH").size(), 1);
    bench.sendAll();
    QCOMPARE(bench.bodies("PATCH").last(), QByteArray(R"({"email":"old@example.org"})"));
    // Taking back was sent too, and can be taken back itself.
    QCOMPARE(bench.last().changes.first().after, QJsonValue(QStringLiteral("old@example.org")));
}

void TestTakenBack::takeBack_oneField_leavesTheOther()
{
    HistoryBench bench;
    edit(*bench.page, "email", QStringLiteral("new@example.org"));
    bench.change("second_name", QStringLiteral("Bea"));
    bench.takeBack("second_name");
    QVERIFY(bench.isChanged("second_name"));
    QVERIFY(!bench.isChanged("email"));
    bench.sendAll();
    QCOMPARE(bench.bodies("PATCH").last(), QByteArray(R"({"second_name":"Anna"})"));
}

void TestTakenBack::takeBack_sameFieldChangedSince_isTheAgentsChoice_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QList<QByteArray>>("bodies"); // after the first
    QTest::newRow("mine") << QStringLiteral("Send mine")
                          << QList<QByteArray>{R"({"email":"old@example.org"})"};
    QTest::newRow("theirs") << QStringLiteral("Keep theirs") << QList<QByteArray>{};
}

void TestTakenBack::takeBack_sameFieldChangedSince_isTheAgentsChoice()
{
    QFETCH(QString, choice);
    QFETCH(QList<QByteArray>, bodies);
    HistoryBench bench;
    bench.change("email", QStringLiteral("new@example.org"));
    bench.profile.replace("new@example.org", "theirs@example.org"); // another agent
    bench.takeBack();
    QTRY_VERIFY(bench.isAsked("email"));
    const QString text = textOf(*bench.page);
    for (const char *shown : {"new@example.org", "theirs@example.org", "old@example.org"})
        QVERIFY2(text.contains(QString::fromLatin1(shown)), shown);
    QVERIFY(!bench.page->canReview());
    QCOMPARE(bench.bodies("PATCH").size(), 1);
    buttonWith(*bench.page, choice)->click();
    QCOMPARE(bench.page->canReview(), !bodies.isEmpty());
    if (!bodies.isEmpty())
        bench.sendAll();
    QCOMPARE(bench.bodies("PATCH").mid(1), bodies);
    QVERIFY(!bench.page->hasUnsentChanges());
}

void TestTakenBack::takeBack_addressSentWhole_putsBackOnlyWhatWasChanged()
{
    HistoryBench bench;
    startEditing(*bench.page, "address_city");
    typeInto(*bench.page, "address_city", QStringLiteral("Pisa"));
    bench.sendAll();
    QVERIFY(bench.bodies("PATCH").last().contains("Via delle Rose")); // it went whole
    bench.profile.replace("Via delle Rose", "Via Nuova"); // another agent
    bench.takeBack();
    QVERIFY(bench.isChanged("address_city"));
    for (const char *other : {"address_street", "address_number", "address_zip_code"})
        QVERIFY2(!bench.isChanged(other) && !bench.isAsked(other), other);
    QVERIFY(bench.page->canReview());
    bench.sendAll();
    QCOMPARE(bench.bodies("PATCH").last(),
             QByteArray(R"({"address":{"city":"Lucca","country_code":"IT","number":"12",)"
                        R"("street":"Via Nuova","zip_code":"55100"}})"));
}

void TestTakenBack::takeBack_typedSomethingElse_keepsIt()
{
    HistoryBench bench;
    bench.change("email", QStringLiteral("new@example.org"));
    edit(*bench.page, "email", QStringLiteral("third@example.org"));
    bench.takeBack();
    QVERIFY2(bench.said().contains(QStringLiteral("typed something else")),
             qPrintable(bench.said()));
    bench.sendAll();
    QCOMPARE(bench.bodies("PATCH").last(), QByteArray(R"({"email":"third@example.org"})"));
}

void TestTakenBack::takeBack_otherFieldTyped_keepsBoth()
{
    HistoryBench bench;
    bench.change("email", QStringLiteral("new@example.org"));
    edit(*bench.page, "second_name", QStringLiteral("Bea"));
    bench.takeBack();
    bench.sendAll();
    QCOMPARE(bench.bodies("PATCH").last(),
             QByteArray(R"({"email":"old@example.org","second_name":"Bea"})"));
}

void TestTakenBack::takeBack_backAlready_isSaid()
{
    HistoryBench bench;
    bench.change("email", QStringLiteral("new@example.org"));
    bench.profile.replace("new@example.org", "old@example.org");
    bench.takeBack();
    QVERIFY2(bench.said().contains(QStringLiteral("Nothing to take back")),
             qPrintable(bench.said()));
    QVERIFY(!bench.page->hasUnsentChanges());
}

void TestTakenBack::takeBack_cannotBeCleared_isSaid()
{
    HistoryBench bench;
    bench.profile.replace(R"("last_name":"SMITH",)", "");
    bench.page = bench.newPage();
    open(*bench.page);
    bench.change("last_name", QStringLiteral("Smith"));
    bench.takeBack();
    QVERIFY2(bench.said().contains(QStringLiteral("can't be cleared: Last name")),
             qPrintable(bench.said()));
    QVERIFY(!bench.page->hasUnsentChanges());
}

void TestTakenBack::takeBack_cleared_isThereAgain()
{
    HistoryBench bench;
    bench.change("birthdate", QString());
    QCOMPARE(bench.bodies("PATCH").last(), QByteArray(R"({"birthdate":null})"));
    bench.takeBack();
    bench.sendAll();
    QCOMPARE(bench.bodies("PATCH").last(), QByteArray(R"({"birthdate":"19840101"})"));
    bench.takeBack();
    bench.sendAll();
    QCOMPARE(bench.bodies("PATCH").last(), QByteArray(R"({"birthdate":null})"));
}

void TestTakenBack::takeBack_undone_isGoneAndBack()
{
    HistoryBench bench;
    bench.change("email", QStringLiteral("new@example.org"));
    bench.profile.replace("new@example.org", "theirs@example.org");
    bench.takeBack();
    QTRY_VERIFY(bench.isAsked("email"));
    bench.page->undo();
    QVERIFY(!bench.page->hasUnsentChanges());
    bench.page->redo();
    QVERIFY(bench.page->hasUnsentChanges());
    QVERIFY(!bench.page->canReview()); // asked again
}

void TestTakenBack::takeBack_newPage_waitsForTheProfile()
{
    HistoryBench bench;
    bench.change("email", QStringLiteral("new@example.org"));
    const Inverse inverse = inverseOf(bench.last());
    bench.page = bench.newPage();
    bench.page->takeBack(inverse.edits, inverse.after);
    QVERIFY(bench.page->hasUnsentChanges());
    open(*bench.page);
    QTRY_VERIFY(bench.isChanged("email"));
    bench.sendAll();
    QCOMPARE(bench.bodies("PATCH").last(), QByteArray(R"({"email":"old@example.org"})"));
}

void TestTakenBack::takeBack_profileNotReadable_isThereAllTheSame()
{
    HistoryBench bench;
    bench.change("email", QStringLiteral("new@example.org"));
    const QByteArray good = bench.profile;
    bench.profile = "<html>";
    bench.takeBack();
    QVERIFY(bench.isChanged("email"));
    bench.profile = good;
    bench.sendAll();
    QCOMPARE(bench.bodies("PATCH").last(), QByteArray(R"({"email":"old@example.org"})"));
}

void TestTakenBack::takeBack_crash_isUnsentWork()
{
    HistoryBench bench;
    const SealKey key = SealKey::generate();
    bench.journal.setKey(key);
    bench.history.setKey(key);
    bench.change("email", QStringLiteral("new@example.org"));
    bench.profile.replace("new@example.org", "theirs@example.org");
    bench.takeBack();
    QTRY_VERIFY(bench.isAsked("email"));
    QVERIFY(bench.journal.flush());
    bench.page.reset();
    bench.journal.release();
    FolderJournal next(bench.dir.path());
    next.journal.setKey(key);
    std::optional<Journal::Offers> offers;
    next.journal.readOffers(&next.journal, [&offers](const auto &found) { offers = found; });
    QTRY_VERIFY(offers);
    QCOMPARE(offers->drafts.size(), 1);
    ProfilePage page(customerId, bench.bench.api, bench.reference, next.journal, bench.clock);
    page.restore(offers->drafts.first());
    open(page);
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Send mine")));
}

QTEST_MAIN(TestTakenBack)
#include "tst_takenback.moc"
