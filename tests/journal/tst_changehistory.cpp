// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What was sent can be seen afterwards: whose, from what to what, and what became of it.
#include "app/journal/changehistory.h"
#include "tests/journal/journalbench.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace desk;

namespace {

constexpr std::chrono::hours day{24};

/// One window of the program: its journal and its history.
struct Window {
    std::unique_ptr<Journal> journal;
    std::unique_ptr<ChangeHistory> history;
};

Profile base()
{
    return Profile(QStringLiteral("700"),
                   {{QStringLiteral("first_name"), QStringLiteral("Tom")},
                    {QStringLiteral("last_name"), QStringLiteral("Canarybird")},
                    {QStringLiteral("email"), QStringLiteral("old@example.org")},
                    {QStringLiteral("address"),
                     QJsonObject{{QStringLiteral("city"), QStringLiteral("Lucca")},
                                 {QStringLiteral("street"), QStringLiteral("Via Roma")}}}},
                   {});
}

Attempt patch(const char *id, const char *email = "canary@example.org")
{
    Attempt made{.id = QString::fromLatin1(id), .kind = WorkKind::Edit};
    made.title = QStringLiteral("Tom Canarybird");
    made.base = base();
    made.edits.set(field("email"), QString::fromLatin1(email));
    made.edits.set(field("address.city"), QStringLiteral("Pisa"));
    return made;
}

QStringList idsOf(const QList<SentChange> &changes)
{
    QStringList ids;
    for (const SentChange &change : changes)
        ids.append(change.id);
    return ids;
}

} // namespace

class TestChangeHistory final : public JournalBench {
    Q_OBJECT

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("history")); }
    Window window(bool hasKey = true)
    {
        Window made;
        made.journal = runIn(m_dir->filePath(QStringLiteral("journal")));
        m_stores.push_back(std::make_unique<SealedStore>(folder()));
        made.history = std::make_unique<ChangeHistory>(*m_stores.back(), m_clock);
        made.history->follow(*made.journal);
        made.journal->setOwner(m_owner);
        if (hasKey)
            giveKey(made);
        return made;
    }
    void giveKey(const Window &window) const
    {
        window.journal->setKey(m_key);
        window.history->setKey(m_key);
    }
    /// Begun, and for an attempt that is not the first for the customer: in spite of the others.
    void send(Window &window, const Attempt &attempt, const QStringList &inSpiteOf = {})
    {
        const Journal::Decision decision{.overruled
                                         = QSet<QString>(inSpiteOf.begin(), inSpiteOf.end())};
        QVERIFY(begin(*window.journal, attempt, decision).mayBeSent);
    }
    QList<SentChange> read(Window &window)
    {
        std::optional<QList<SentChange>> all;
        window.history->read(this, [&all](const QList<SentChange> &changes) { all = changes; });
        if (!QTest::qWaitFor([&all] { return all.has_value(); }))
            qFatal("No answer");
        return *all;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder()).entryList({QStringLiteral("*.sealed")}, QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void init() { startAnew(); }
    void cleanup() { m_stores.clear(); }
    void begin_patch_isNotedFieldByField();
    void begin_blocked_notesNothing();
    void settle_toEachState_isShown_data();
    void settle_toEachState_isShown();
    void settle_creation_knowsItsCustomer();
    void settle_inTheNextRun_isShown();
    void read_otherWindow_isShownToo();
    void read_otherOwner_isNotShownAndStays();
    void read_old_goesWhoeversItIs();
    void read_tooMany_theOldestGo();
    void setLimits_none_keepsNothing();
    void setLimits_daily_goesByItself();
    void read_damagedFile_isSetAside();
    void write_anything_isNotReadable();
    void read_withoutKey_remembersThisRunOnly();
    void setKey_late_sealsWhatWasSentBefore();
    void forgetAll_own_leavesOthers();
    void read_manyEntries_areAllThere();
    void bytes_broken_areNoChange();
};

void TestChangeHistory::begin_patch_isNotedFieldByField()
{
    Window here = window();
    const QSignalSpy changed(here.history.get(), &ChangeHistory::changed);
    Attempt attempt = patch("a1");
    attempt.isForced = true;
    attempt.reason = QStringLiteral("address refused");
    send(here, attempt);
    QCOMPARE(changed.count(), 1);
    const QList<SentChange> all = read(here);
    QCOMPARE(idsOf(all), QStringList{QStringLiteral("a1")});
    const SentChange &change = all.first();
    QCOMPARE(change.kind, WorkKind::Edit);
    QCOMPARE(change.owner, m_owner);
    QCOMPARE(change.customerId, QStringLiteral("700"));
    QCOMPARE(change.title, QStringLiteral("Tom Canarybird"));
    QVERIFY(std::abs(change.sentAt.secsTo(m_clock.now())) < 60);
    QCOMPARE(change.state, SentChange::State::NotKnown);
    QVERIFY(change.isForced);
    QCOMPARE(change.reason, QStringLiteral("address refused"));
    // Of the address, which goes whole, only what was changed.
    QCOMPARE(change.changes.size(), 2);
    QCOMPARE(change.changes.at(0).field, &field("email"));
    QCOMPARE(change.changes.at(0).before, QJsonValue(QStringLiteral("old@example.org")));
    QCOMPARE(change.changes.at(0).after, QJsonValue(QStringLiteral("canary@example.org")));
    QCOMPARE(change.changes.at(1).field, &field("address.city"));
    QCOMPARE(change.changes.at(1).before, QJsonValue(QStringLiteral("Lucca")));
    QCOMPARE(change.changes.at(1).after, QJsonValue(QStringLiteral("Pisa")));
}

void TestChangeHistory::begin_blocked_notesNothing()
{
    Window here = window();
    send(here, patch("a1"));
    QVERIFY(!begin(*here.journal, patch("a2")).mayBeSent);
    QCOMPARE(idsOf(read(here)), QStringList{QStringLiteral("a1")});
}

void TestChangeHistory::settle_toEachState_isShown_data()
{
    QTest::addColumn<Attempt::State>("settledAs");
    QTest::addColumn<int>("after"); // seconds
    QTest::addColumn<bool>("isShown");
    QTest::addColumn<SentChange::State>("state");
    using From = Attempt::State;
    using To = SentChange::State;
    QTest::newRow("stored") << From::Confirmed << 1 << true << To::Stored;
    QTest::newRow("refused") << From::NotSent << 1 << false << To::NotKnown;
    QTest::newRow("looked for, not there") << From::NotSent << 120 << true << To::NotStored;
    QTest::newRow("looked for, stored") << From::Confirmed << 120 << true << To::Stored;
    QTest::newRow("decided without a look") << From::Resolved << 120 << true << To::NotKnown;
}

void TestChangeHistory::settle_toEachState_isShown()
{
    QFETCH(Attempt::State, settledAs);
    QFETCH(int, after);
    QFETCH(bool, isShown);
    QFETCH(SentChange::State, state);
    // As soon as it is on the disk, and before that.
    for (const bool isWritten : {true, false}) {
        startAnew();
        Window here = window();
        send(here, patch("a1"));
        if (isWritten)
            read(here); // the disk's answer has come by then
        m_clock.ahead = std::chrono::seconds(after);
        here.journal->settle(QStringLiteral("a1"), settledAs);
        QList<SentChange> all = read(here);
        QCOMPARE(all.size(), isShown ? 1 : 0);
        if (isShown)
            QCOMPARE(all.first().state, state);
        if (isShown)
            QCOMPARE(all.first().changes.size(), 2); // the journal has forgotten them
        QCOMPARE(files().size(), isShown ? 1 : 0);
        here = {};
        Window next = window();
        all = read(next);
        QCOMPARE(all.size(), isShown ? 1 : 0);
        if (isShown)
            QCOMPARE(all.first().state, state);
    }
}

void TestChangeHistory::settle_creation_knowsItsCustomer()
{
    Window here = window();
    Attempt attempt = create("c1", "Tom");
    attempt.edits.set(field("call_id"), QStringLiteral("7"));
    send(here, attempt);
    QCOMPARE(read(here).first().kind, WorkKind::Create);
    QCOMPARE(read(here).first().customerId, QString());
    here.journal->settle(QStringLiteral("c1"), Attempt::State::Confirmed, {},
                         QStringLiteral("9001"));
    const SentChange change = read(here).first();
    QCOMPARE(change.customerId, QStringLiteral("9001"));
    QCOMPARE(change.state, SentChange::State::Stored);
    QCOMPARE(change.changes.size(), 2);
    QCOMPARE(change.changes.first().before, QJsonValue(QJsonValue::Null));
    QCOMPARE(change.changes.first().after, QJsonValue(QStringLiteral("Tom")));
}

void TestChangeHistory::settle_inTheNextRun_isShown()
{
    Window here = window();
    send(here, patch("a1"));
    here = {};
    Window next = window();
    QCOMPARE(read(next).first().state, SentChange::State::NotKnown);
    const QSignalSpy changed(next.history.get(), &ChangeHistory::changed);
    QVERIFY(claimAttempt(*next.journal, "a1"));
    next.journal->settle(QStringLiteral("a1"), Attempt::State::Confirmed);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(read(next).first().state, SentChange::State::Stored);
    // Not taken over before: the journal looks it up.
    send(next, patch("a2"));
    next = {};
    Window last = window();
    const QSignalSpy changedLast(last.history.get(), &ChangeHistory::changed);
    last.journal->settle(QStringLiteral("a2"), Attempt::State::Confirmed);
    QTRY_COMPARE(changedLast.count(), 1);
    QCOMPARE(read(last).at(0).state, SentChange::State::Stored);
}

void TestChangeHistory::read_otherWindow_isShownToo()
{
    Window one = window();
    Window two = window();
    send(one, patch("a1"));
    one.history->flush();
    send(two, create("c1", "Ann"));
    two.history->flush();
    const QStringList both{QStringLiteral("c1"), QStringLiteral("a1")};
    QCOMPARE(idsOf(read(one)), both);
    QCOMPARE(idsOf(read(two)), both);
    two.journal->settle(QStringLiteral("c1"), Attempt::State::Confirmed, {}, QStringLiteral("9"));
    two.history->flush();
    QCOMPARE(read(one).first().customerId, QStringLiteral("9"));
}

void TestChangeHistory::read_otherOwner_isNotShownAndStays()
{
    Window here = window();
    send(here, patch("a1"));
    here.journal->settle(QStringLiteral("a1"), Attempt::State::Confirmed);
    for (const WorkOwner &other : {WorkOwner{m_owner.environmentId, QStringLiteral("ann")},
                                   WorkOwner{QStringLiteral("there"), m_owner.agent}}) {
        here.journal->setOwner(other);
        QCOMPARE(read(here).size(), 0);
    }
    here.journal->setOwner(m_owner);
    QCOMPARE(read(here).size(), 1);
}

void TestChangeHistory::read_old_goesWhoeversItIs()
{
    Window here = window();
    send(here, patch("a1"));
    here.journal->settle(QStringLiteral("a1"), Attempt::State::Confirmed);
    m_clock.ahead = day * 29;
    send(here, patch("a2"));
    here.journal->settle(QStringLiteral("a2"), Attempt::State::Confirmed);
    QCOMPARE(read(here).size(), 2);
    m_clock.ahead = day * 30 + std::chrono::minutes(1);
    here.journal->setOwner({QStringLiteral("here"), QStringLiteral("ann")});
    QCOMPARE(read(here).size(), 0);
    here.history->flush();
    QCOMPARE(files(), QStringList{QStringLiteral("sent-a2.sealed")});
}

void TestChangeHistory::read_tooMany_theOldestGo()
{
    Window here = window();
    here.history->setLimits({.days = 30, .most = 3});
    here.journal->setOwner({QStringLiteral("here"), QStringLiteral("ann")});
    send(here, create("other", "Zoe"));
    here.journal->setOwner(m_owner);
    for (int i = 1; i <= 5; ++i) {
        m_clock.ahead = std::chrono::minutes(i);
        send(here, create(QByteArray::number(i).constData(), QByteArray::number(i).constData()));
    }
    QCOMPARE(idsOf(read(here)),
             (QStringList{QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("3")}));
    here.history->flush();
    QCOMPARE(files().size(), 4); // of the others none counts
    here.history->setLimits({.days = 30, .most = 1});
    here.history->flush();
    QTRY_COMPARE(files().size(), 2);
}

void TestChangeHistory::setLimits_none_keepsNothing()
{
    for (const ChangeHistory::Limits &none :
         {ChangeHistory::Limits{.days = 0, .most = 100}, ChangeHistory::Limits{.most = 0}}) {
        startAnew();
        Window here = window();
        send(here, patch("a1"));
        here.history->flush();
        QCOMPARE(files().size(), 1);
        here.history->setLimits(none);
        QTRY_COMPARE(files().size(), 0);
        send(here, create("c1", "Ann"));
        here.history->flush();
        QCOMPARE(files().size(), 0);
        QCOMPARE(read(here).size(), 0);
    }
}

/// The clock of the program rings once a day; here the first ring is that of setLimits().
void TestChangeHistory::setLimits_daily_goesByItself()
{
    Window here = window();
    send(here, patch("a1"));
    here.history->flush();
    m_clock.ahead = day * 31;
    here.history->setLimits({});
    QTRY_COMPARE(files().size(), 0);
}

void TestChangeHistory::read_damagedFile_isSetAside()
{
    Window here = window();
    send(here, patch("a1"));
    send(here, create("c1", "Ann"));
    here.history->flush();
    QFile file(folder() + QStringLiteral("/sent-a1.sealed"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    file.seek(bytes.size() - 1);
    file.write(QByteArray(1, static_cast<char>(bytes.back() ^ 1)));
    file.close();
    QCOMPARE(idsOf(read(here)), QStringList{QStringLiteral("c1")});
    QVERIFY(QFile::exists(file.fileName() + QStringLiteral(".unreadable")));
    QCOMPARE(idsOf(read(here)), QStringList{QStringLiteral("c1")});
}

void TestChangeHistory::write_anything_isNotReadable()
{
    Window here = window();
    send(here, patch("a1"));
    here.journal->settle(QStringLiteral("a1"), Attempt::State::Confirmed);
    here.history->flush();
    int looked = 0;
    const QDir dir(folder());
    for (const QString &name : dir.entryList(QDir::Files)) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *canary :
             {"anarybird", "canary", "old@", "Pisa", "Lucca", "700", "email", "tom", "changes"})
            QVERIFY2(!bytes.contains(canary) && !name.contains(QLatin1String(canary)), canary);
        ++looked;
    }
    QVERIFY(looked > 0);
}

void TestChangeHistory::read_withoutKey_remembersThisRunOnly()
{
    Window here = window(false);
    send(here, patch("a1"));
    here.journal->settle(QStringLiteral("a1"), Attempt::State::Confirmed);
    send(here, patch("a2"));
    here.journal->settle(QStringLiteral("a2"), Attempt::State::NotSent);
    const QList<SentChange> all = read(here);
    QCOMPARE(idsOf(all), QStringList{QStringLiteral("a1")});
    QCOMPARE(all.first().state, SentChange::State::Stored);
    QVERIFY(!here.history->flush());
    QVERIFY(!QDir(folder()).exists());
    here.history->forgetAll();
    QCOMPARE(read(here).size(), 0);
    Window next = window(false);
    QCOMPARE(read(next).size(), 0);
}

void TestChangeHistory::setKey_late_sealsWhatWasSentBefore()
{
    Window here = window(false);
    send(here, patch("a1"));
    here.journal->settle(QStringLiteral("a1"), Attempt::State::Confirmed);
    giveKey(here);
    QVERIFY(here.history->flush());
    here = {};
    Window next = window();
    QCOMPARE(idsOf(read(next)), QStringList{QStringLiteral("a1")});
    QCOMPARE(read(next).first().state, SentChange::State::Stored);
}

void TestChangeHistory::forgetAll_own_leavesOthers()
{
    Window here = window();
    send(here, patch("a1"));
    here.journal->setOwner({QStringLiteral("here"), QStringLiteral("ann")});
    send(here, create("c1", "Ann"));
    here.journal->setOwner(m_owner);
    here.history->forgetAll();
    here.history->flush();
    QTRY_COMPARE(files(), QStringList{QStringLiteral("sent-c1.sealed")});
    QCOMPARE(read(here).size(), 0);
    // What is settled after that is not there again.
    here.journal->settle(QStringLiteral("a1"), Attempt::State::Confirmed);
    here.history->flush();
    QCOMPARE(read(here).size(), 0);
}

/// They are read in parts.
void TestChangeHistory::read_manyEntries_areAllThere()
{
    Window here = window();
    m_stores.back()->flush();
    SentChange change = sentChangeOf(patch("a"));
    change.owner = m_owner;
    change.sentAt = m_clock.now();
    for (int i = 0; i < 450; ++i) {
        change.id = QStringLiteral("id%1").arg(i);
        m_stores.back()->write(QStringLiteral("sent-") + change.id, toBytes(change), this, {});
    }
    m_stores.back()->flush();
    QStringList ids = idsOf(read(here));
    QCOMPARE(ids.size(), 450);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestChangeHistory::bytes_broken_areNoChange()
{
    const QByteArray good = toBytes(sentChangeOf(patch("a1")));
    QVERIFY(sentChangeFromBytes(good));
    for (const char *broken :
         {"", "{}", "[]", "nonsense", R"({"format":1,"record":"sent"})",
          R"({"format":2,"record":"sent","id":"a"})", R"({"format":1,"record":"draft","id":"a"})"})
        QVERIFY2(!sentChangeFromBytes(broken), broken);
    QVERIFY(!attemptFromBytes(good));
    QVERIFY(!draftFromBytes(good));
    QByteArray unknownField = good;
    unknownField.replace("\"email\"", "\"no_such\"");
    QCOMPARE(sentChangeFromBytes(unknownField)->changes.size(), 1);
}

QTEST_GUILESS_MAIN(TestChangeHistory)
#include "tst_changehistory.moc"
