// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Who was open last, in sealed files on a disk, with several windows and several agents.
#include "app/journal/recentcustomers.h"

#include "tests/journal/keptbench.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using namespace std::chrono_literals;

namespace {

const QString recentFiles = QStringLiteral("recents-");

/// A window of the program; `KeptBench` outlives it.
struct Window {
    KeptBench &bench;
    SealedStore store{bench.folder};
    RecentCustomers recents{store, bench.clock};
    QSignalSpy changed{&recents, &RecentCustomers::changed};

    explicit Window(KeptBench &in)
        : bench(in)
    {
        recents.setOwner(bench.owner);
    }
    Window &withKey()
    {
        recents.setKey(bench.key);
        waitFor(store);
        return *this;
    }
    void note(int id, const QString &name = QStringLiteral("Tom Smith"),
              const QString &aside = QStringLiteral("Paris"))
    {
        recents.note(idOf(QString::number(id)), name, aside);
    }
    /// Lets time pass, and the disk do its work.
    void wait(std::chrono::milliseconds time)
    {
        bench.clock.advance(time);
        waitFor(store);
    }
    [[nodiscard]] QString ids() const
    {
        QStringList ids;
        for (const RecentCustomer &each : recents.all())
            ids.append(each.id.text());
        return ids.join(u' ');
    }
};

} // namespace

class TestRecentCustomers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void note_again_lastFirstEachOnce()
    {
        KeptBench bench;
        Window window(bench);
        for (const int id : {1, 2, 3, 1})
            window.note(id);
        QCOMPARE(window.ids(), QStringLiteral("1 3 2"));
        QCOMPARE(window.changed.size(), 4);
        QCOMPARE(window.recents.all().first().openedAt, bench.clock.now());
        QCOMPARE(window.recents.all().first().aside, QStringLiteral("Paris"));
    }

    /// The window says so with every key that is pressed in a tab.
    void note_whoIsInFront_onceAMinute()
    {
        KeptBench bench;
        Window window(bench);
        for (int i = 0; i < 59; ++i) {
            window.note(1);
            bench.clock.advance(1s);
        }
        QCOMPARE(window.changed.size(), 1);
        bench.clock.advance(1s);
        window.note(1);
        QCOMPARE(window.changed.size(), 2);
        window.note(1, QStringLiteral("Tom Smyth")); // sent a moment ago
        QCOMPARE(window.changed.size(), 3);
        QCOMPARE(window.recents.all().size(), 1);
    }

    void restart_key_bringsThemBack()
    {
        KeptBench bench;
        QList<RecentCustomer> before;
        {
            Window window(bench);
            window.withKey();
            QVERIFY(bench.files({}).isEmpty());
            window.note(1, QStringLiteral("田中 遥"), QStringLiteral("Haruka Tanaka"));
            window.note(2);
            window.wait(499ms);
            QVERIFY(bench.files(recentFiles).isEmpty());
            window.wait(1ms);
            QCOMPARE(bench.files(recentFiles).size(), 1);
            before = window.recents.all();
            window.note(3); // a moment before the end
        }
        Window window(bench);
        QVERIFY(window.recents.all().isEmpty());
        window.withKey();
        QCOMPARE(window.ids(), QStringLiteral("3 2 1"));
        QVERIFY(window.recents.all().mid(1) == before);
        QCOMPARE(window.changed.size(), 1);
    }

    void key_late_keepsWhatWasNoted()
    {
        KeptBench bench;
        Window(bench).withKey().note(1);
        bench.clock.advance(1min);
        Window window(bench);
        window.note(2);
        window.wait(1h);
        QCOMPARE(window.ids(), QStringLiteral("2"));
        window.withKey();
        QCOMPARE(window.ids(), QStringLiteral("2 1"));
        Window later(bench);
        QCOMPARE(later.withKey().ids(), QStringLiteral("2 1"));
    }

    void noKey_nothingIsWritten()
    {
        KeptBench bench;
        {
            Window window(bench);
            window.note(1);
            window.wait(1h);
            window.recents.refresh();
            QCOMPARE(window.ids(), QStringLiteral("1"));
        }
        QVERIFY(!QDir(bench.folder).exists());
    }

    void nobody_nothingIsNoted()
    {
        KeptBench bench;
        Window window(bench);
        window.withKey();
        window.recents.setOwner({});
        window.note(1);
        window.wait(1s);
        QVERIFY(window.recents.all().isEmpty());
        QVERIFY(bench.files({}).isEmpty());
    }

    void owners_each_haveTheirOwn()
    {
        KeptBench bench;
        const WorkOwner another{bench.owner.environmentId, QStringLiteral("tim")};
        const WorkOwner elsewhere{QStringLiteral("staging"), bench.owner.agent};
        Window window(bench);
        window.withKey();
        window.note(1);
        for (const WorkOwner &owner : {another, elsewhere}) {
            window.recents.setOwner(owner);
            waitFor(window.store);
            QVERIFY(window.recents.all().isEmpty());
        }
        window.note(2);
        window.recents.setOwner(another);
        window.note(3);
        window.recents.setOwner(bench.owner);
        waitFor(window.store);
        QCOMPARE(window.ids(), QStringLiteral("1"));
        QCOMPARE(bench.files(recentFiles).size(), 3);
        window.recents.setOwner(elsewhere);
        waitFor(window.store);
        QCOMPARE(window.ids(), QStringLiteral("2"));
    }

    void windows_two_bothAreKept()
    {
        KeptBench bench;
        Window one(bench);
        Window two(bench);
        one.withKey();
        two.withKey();
        for (int i = 1; i <= 4; ++i) {
            Window &window = i % 2 ? one : two;
            window.note(i);
            window.wait(1s);
        }
        QCOMPARE(one.ids(), QStringLiteral("3 2 1"));
        QCOMPARE(two.ids(), QStringLiteral("4 3 2 1"));
        one.recents.refresh();
        waitFor(one.store);
        QCOMPARE(one.ids(), QStringLiteral("4 3 2 1"));
        QCOMPARE(Window(bench).withKey().ids(), QStringLiteral("4 3 2 1"));
    }

    /// The disk is busy with both at once.
    void windows_twoAtOnce_bothAreKept()
    {
        KeptBench bench;
        {
            Window one(bench);
            Window two(bench);
            one.withKey();
            two.withKey();
            for (int i = 1; i <= 8; ++i) {
                (i % 2 ? one : two).note(i);
                bench.clock.advance(1s);
            }
            waitFor(one.store);
            waitFor(two.store);
        }
        QCOMPARE(Window(bench).withKey().ids(), QStringLiteral("8 7 6 5 4 3 2 1"));
    }

    void limit_lower_isKeptTo()
    {
        KeptBench bench;
        Window window(bench);
        window.withKey();
        for (int i = 1; i <= 250; ++i)
            window.note(i);
        QCOMPARE(window.recents.all().size(), RecentCustomers::usualLimit);
        window.recents.setLimit(3);
        QCOMPARE(window.ids(), QStringLiteral("250 249 248"));
        waitFor(window.store);
        Window next(bench);
        next.recents.setLimit(1000);
        QCOMPARE(next.withKey().ids(), QStringLiteral("250 249 248"));
        next.recents.setLimit(-5);
        QCOMPARE(next.recents.limit(), 0);
        next.recents.setLimit(1'000'000);
        QCOMPARE(next.recents.limit(), RecentCustomers::mostLimit);
    }

    void limit_zero_keepsNone()
    {
        KeptBench bench;
        Window window(bench);
        window.withKey();
        window.note(1);
        window.wait(1s);
        QCOMPARE(bench.files(recentFiles).size(), 1);
        window.recents.setLimit(0);
        window.note(2);
        window.wait(1s);
        QVERIFY(window.recents.all().isEmpty());
        QVERIFY(bench.files(recentFiles).isEmpty());
    }

    /// Chosen before anybody signs in.
    void limit_zeroAtTheStart_removesWhatIsThere()
    {
        KeptBench bench;
        Window(bench).withKey().note(1);
        QCOMPARE(bench.files(recentFiles).size(), 1);
        Window window(bench);
        window.recents.setLimit(0);
        QVERIFY(window.withKey().recents.all().isEmpty());
        QVERIFY(bench.files(recentFiles).isEmpty());
    }

    void forgetAll_windows_areForgottenToo()
    {
        KeptBench bench;
        Window one(bench);
        Window two(bench);
        one.withKey();
        two.withKey();
        one.note(1);
        one.wait(1s);
        two.note(2);
        two.wait(1s);
        QCOMPARE(two.ids(), QStringLiteral("2 1"));
        one.note(3);
        one.recents.forgetAll();
        QVERIFY(one.recents.all().isEmpty());
        waitFor(one.store);
        QVERIFY(bench.files(recentFiles).isEmpty());
        // What the other window had read is not written by it again.
        bench.clock.advance(1min);
        two.note(4);
        two.wait(1s);
        QCOMPARE(two.ids(), QStringLiteral("4"));
        one.recents.refresh();
        waitFor(one.store);
        QCOMPARE(one.ids(), QStringLiteral("4"));
    }

    /// An answer of the disk that was on its way brings nobody back.
    void forgetAll_whileBeingRead_isFinal()
    {
        KeptBench bench;
        Window(bench).withKey().note(1);
        Window window(bench);
        window.recents.setKey(bench.key);
        window.recents.forgetAll();
        window.note(2);
        waitFor(window.store);
        QCOMPARE(window.ids(), QStringLiteral("2"));
        window.wait(1s);
        QCOMPARE(Window(bench).withKey().ids(), QStringLiteral("2"));
    }

    void forgetAll_beforeTheKeyComes_isDoneThen()
    {
        KeptBench bench;
        Window(bench).withKey().note(1);
        Window window(bench);
        window.recents.forgetAll();
        window.note(2);
        QCOMPARE(window.withKey().ids(), QStringLiteral("2"));
        QCOMPARE(Window(bench).withKey().ids(), QStringLiteral("2"));
    }

    void forgetAll_signedOutBeforeTheKeyComes_isDoneThen()
    {
        KeptBench bench;
        Window(bench).withKey().note(1);
        Window window(bench);
        window.recents.forgetAll();
        window.recents.setOwner({});
        window.withKey();
        QVERIFY(bench.files(recentFiles).isEmpty());
    }

    void file_damaged_isSetAside_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("a bit") << 0;
        QTest::newRow("cut short") << 1;
        QTest::newRow("empty") << 2;
        QTest::newRow("something else") << 3;
        QTest::newRow("a newer box") << 4;
    }

    void file_damaged_isSetAside()
    {
        QFETCH(int, damage);
        KeptBench bench;
        Window(bench).withKey().note(1);
        const QString file = bench.files(recentFiles).value(0);
        QByteArray bytes = bench.bytesOf(file);
        QVERIFY(bytes.size() > 100);
        if (damage == 0)
            bytes[90] = static_cast<char>(bytes.at(90) ^ 1);
        else if (damage == 1)
            bytes.chop(17);
        else if (damage == 2)
            bytes.clear();
        else if (damage == 3)
            bytes = "no box at all";
        else
            bytes[4] = 9;
        bench.put(file, bytes);
        Window window(bench);
        QVERIFY(window.withKey().recents.all().isEmpty());
        window.note(2);
        window.wait(1s);
        QCOMPARE(bench.bytesOf(file + QStringLiteral(".unreadable")), bytes);
        QCOMPARE(Window(bench).withKey().ids(), QStringLiteral("2"));
    }

    void file_ofANewerProgram_isLeftToIt()
    {
        KeptBench bench;
        Window(bench).withKey().note(1);
        const QString file = bench.files(recentFiles).value(0);
        bench.putSealed(file.section(u'.', 0, 0), R"({"format":2,"customers":{}})");
        const QByteArray bytes = bench.bytesOf(file);
        Window window(bench);
        window.withKey().note(2);
        window.wait(1s);
        QCOMPARE(window.ids(), QStringLiteral("2"));
        QCOMPARE(bench.bytesOf(file), bytes);
        window.recents.forgetAll();
        waitFor(window.store);
        QVERIFY(bench.files(recentFiles).isEmpty());
    }

    void disk_takesNothing_triesAgain()
    {
        KeptBench bench;
        Window window(bench);
        window.withKey();
        window.note(1);
        window.wait(1s);
        const QString file = bench.folder + u'/' + bench.files(recentFiles).value(0);
        QVERIFY(QFile::remove(file) && QDir().mkdir(file)); // in the place of the file
        window.note(2);
        window.wait(1s);
        QVERIFY(QDir().rmdir(file));
        window.wait(10s);
        QVERIFY(Window(bench).withKey().ids().startsWith(QStringLiteral("2")));
    }

    /// The canary: what identifies anybody is in no file, and in no file's name.
    void files_canary_isNowhere()
    {
        KeptBench bench;
        const QStringList canaries{QStringLiteral("Kanarienvogel"), QStringLiteral("Zwitscherau"),
                                   QStringLiteral("918273645"), bench.owner.agent,
                                   bench.owner.environmentId};
        Window window(bench);
        window.withKey();
        window.note(918273645, canaries.at(0), canaries.at(1));
        window.wait(1s);
        QCOMPARE(bench.files(recentFiles, QStringLiteral(".sealed")).size(), 1);
        for (const QString &canary : canaries)
            QVERIFY2(!bench.isReadable(canary), qPrintable(canary));
        // The search finds what is there to be found.
        bench.put(QStringLiteral("open"), "xx Kanarienvogel yy");
        QVERIFY(bench.isReadable(canaries.at(0)));
    }
};

QTEST_GUILESS_MAIN(TestRecentCustomers)
#include "tst_recentcustomers.moc"
