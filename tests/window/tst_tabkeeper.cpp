// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// An agent's tabs are there again when the program is started again.
#include "tests/window/windowbench.h"
#include "ui/create/creationpage.h"

#include <QDir>

using namespace desk;
using namespace desk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class Runs final : public WindowBench {
public:
    /// Three customers are open, the one in the middle in front.
    void openThree()
    {
        for (const auto &id : {u"701"_s, u"702"_s, u"703"_s})
            openCustomer(id);
        tabs()->setCurrentIndex(1);
    }

    /// Signed in with the key that sealed what is kept; what comes back has come.
    void goOn(const QString &apiKey = u"key"_s)
    {
        setKey(key);
        signIn(apiKey);
        waitForStore();
    }

    /// Everything the store was asked for is done, and so is what was asked for then.
    void waitForStore() const
    {
        for (int i = 0; i < 2; ++i) {
            bool isAnswered = false;
            QObject context;
            tabsOfRun->store.writeAgain(&context, [&isAnswered](bool) { isAnswered = true; });
            if (!QTest::qWaitFor([&isAnswered] { return isAnswered; }))
                qFatal("No answer");
        }
    }

    [[nodiscard]] static QString idIn(const QWidget *page)
    {
        const auto *profile = qobject_cast<const ProfilePage *>(page);
        return profile ? profile->customerId().text() : QString();
    }
    /// Ids, in the order of the window.
    [[nodiscard]] QStringList open() const
    {
        QStringList ids;
        for (int i = 0; i < tabs()->count(); ++i)
            ids.append(idIn(tabs()->widget(i)));
        return ids;
    }
    [[nodiscard]] QString inFront() const { return idIn(tabs()->currentWidget()); }
    [[nodiscard]] QLineEdit *line() const { return part<QLineEdit>(*window, "openInput"); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(dir.filePath(u"kept"_s)).entryList({u"tabs-*.sealed"_s}, QDir::Files);
    }

    const SealKey key = SealKey::generate();
};

const QStringList three{u"701"_s, u"702"_s, u"703"_s};

} // namespace

class TestTabKeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void restart_tabs_comeBack_thatInFrontInFront();
    void restart_keyComesLater_comeBackThen();
    void restart_again_comeBackAgain();
    void restart_closedTabs_stayClosed();
    void restart_creationInFront_customersComeBack();
    void restart_noKey_none();
    void signedOut_comeBackToTheSameAgentOnly();
    void typing_wait_untilATabIsOpened();
    void asked_wait_untilATabIsOpened();
    void notYetBack_programEnds_areNotLost();
    void off_neitherKeptNorBack();
    void off_atTheNextStart_areForgotten();
    void anotherAgent_seesNone();
};

void TestTabKeeper::restart_tabs_comeBack_thatInFrontInFront()
{
    Runs bench;
    bench.goOn();
    bench.openThree();
    bench.startAgain();
    bench.goOn();
    QTRY_COMPARE(bench.open(), three);
    QCOMPARE(bench.inFront(), u"702"_s);
    QVERIFY(bench.tabs()->isVisible());
    QVERIFY(bench.tabs()->currentWidget()->isAncestorOf(bench.window->focusWidget()));
    for (int i = 0; i < 3; ++i)
        QTRY_VERIFY(qobject_cast<ProfilePage *>(bench.tabs()->widget(i))->isRead());
}

void TestTabKeeper::restart_keyComesLater_comeBackThen()
{
    Runs bench;
    bench.goOn();
    bench.openThree();
    bench.startAgain();
    bench.signIn();
    bench.waitForStore();
    QCOMPARE(bench.tabs()->count(), 0);
    bench.setKey(bench.key);
    bench.waitForStore();
    QTRY_COMPARE(bench.open(), three);
    QCOMPARE(bench.inFront(), u"702"_s);
}

/// The files of the first run are gone by then: they are the second run's.
void TestTabKeeper::restart_again_comeBackAgain()
{
    Runs bench;
    bench.goOn();
    bench.openThree();
    for (int run = 0; run < 3; ++run) {
        bench.startAgain();
        bench.goOn();
        QTRY_COMPARE(bench.open(), three);
        QCOMPARE(bench.inFront(), u"702"_s);
        QVERIFY(bench.files().size() <= 1);
    }
}

void TestTabKeeper::restart_closedTabs_stayClosed()
{
    Runs bench;
    bench.goOn();
    bench.openThree();
    bench.command("close")->trigger();
    bench.startAgain();
    bench.goOn();
    QTRY_COMPARE(bench.open(), QStringList({u"701"_s, u"703"_s}));
    bench.command("close")->trigger();
    bench.command("close")->trigger();
    bench.startAgain();
    bench.goOn();
    QCOMPARE(bench.open(), QStringList());
    QVERIFY(bench.files().isEmpty());
}

/// What is typed in it is a draft's, which is offered.
void TestTabKeeper::restart_creationInFront_customersComeBack()
{
    Runs bench;
    bench.goOn();
    bench.openThree();
    bench.command("new-customer")->trigger();
    QVERIFY(qobject_cast<CreationPage *>(bench.tabs()->currentWidget()));
    bench.startAgain();
    bench.goOn();
    QTRY_COMPARE(bench.open(), three);
}

void TestTabKeeper::restart_noKey_none()
{
    Runs bench;
    bench.signIn();
    bench.openThree();
    bench.startAgain();
    QVERIFY(bench.files().isEmpty());
    bench.goOn();
    QCOMPARE(bench.open(), QStringList());
}

void TestTabKeeper::signedOut_comeBackToTheSameAgentOnly()
{
    Runs bench;
    bench.goOn();
    bench.openThree();
    bench.command("sign-out")->trigger();
    QVERIFY(!bench.session.isSignedIn());
    QCOMPARE(bench.open(), QStringList());
    bench.goOn(u"another key"_s);
    QCOMPARE(bench.open(), QStringList());
    bench.command("sign-out")->trigger();
    bench.goOn();
    QTRY_COMPARE(bench.open(), QStringList({u"701"_s, u"702"_s, u"703"_s}));
}

/// Whoever types is answered on the first screen; that must not go away under his hands.
void TestTabKeeper::typing_wait_untilATabIsOpened()
{
    Runs bench;
    bench.goOn();
    bench.openThree();
    bench.startAgain();
    bench.signIn();
    QTRY_VERIFY(bench.line()->hasFocus());
    QTest::keyClicks(bench.line(), u"smith"_s);
    bench.setKey(bench.key);
    bench.waitForStore();
    QCOMPARE(bench.tabs()->count(), 0);
    QVERIFY(bench.line()->hasFocus());
    QCOMPARE(bench.line()->text(), u"smith"_s);
    bench.window->showCustomer(idOf(u"705"_s));
    QCOMPARE(bench.inFront(), u"705"_s);
    QTRY_COMPARE(bench.tabs()->count(), 4);
    QStringList open = bench.open();
    open.sort();
    QCOMPARE(open, three + QStringList{u"705"_s});
    QVERIFY(bench.tabs()->currentWidget()->isAncestorOf(bench.window->focusWidget()));
}

void TestTabKeeper::asked_wait_untilATabIsOpened()
{
    Runs bench;
    bench.goOn();
    bench.openThree();
    bench.startAgain();
    bench.signIn();
    bench.command("settings")->trigger();
    bench.setKey(bench.key);
    bench.waitForStore();
    QCOMPARE(bench.tabs()->count(), 0);
    part<QDialog>(*bench.window, "settings")->close();
    bench.window->showCustomer(idOf(u"702"_s));
    QTRY_COMPARE(bench.tabs()->count(), 3);
    QCOMPARE(bench.inFront(), u"702"_s);
}

void TestTabKeeper::notYetBack_programEnds_areNotLost()
{
    Runs bench;
    bench.goOn();
    bench.openThree();
    bench.startAgain();
    bench.signIn();
    QTest::keyClicks(bench.line(), u"smith"_s);
    bench.setKey(bench.key);
    bench.waitForStore();
    QCOMPARE(bench.tabs()->count(), 0);
    bench.startAgain();
    bench.goOn();
    QTRY_COMPARE(bench.open(), three);
    QCOMPARE(bench.inFront(), u"702"_s);
}

void TestTabKeeper::off_neitherKeptNorBack()
{
    Runs bench;
    bench.settings->setRestoreTabs(false);
    bench.goOn();
    bench.openThree();
    bench.startAgain();
    QVERIFY(bench.files().isEmpty());
    bench.settings->setRestoreTabs(true);
    bench.goOn();
    QCOMPARE(bench.open(), QStringList());
}

void TestTabKeeper::off_atTheNextStart_areForgotten()
{
    Runs bench;
    bench.goOn();
    bench.openThree();
    bench.startAgain();
    bench.settings->setRestoreTabs(false);
    bench.goOn();
    QCOMPARE(bench.open(), QStringList());
    QTRY_VERIFY(bench.files().isEmpty());
    bench.startAgain();
    bench.settings->setRestoreTabs(true);
    bench.goOn();
    QCOMPARE(bench.open(), QStringList());
}

void TestTabKeeper::anotherAgent_seesNone()
{
    Runs bench;
    bench.goOn();
    bench.openThree();
    bench.startAgain();
    bench.goOn(u"another key"_s);
    QCOMPARE(bench.open(), QStringList());
    bench.openCustomer(u"709"_s);
    bench.startAgain();
    bench.goOn();
    QTRY_COMPARE(bench.open(), three);
    bench.startAgain();
    bench.goOn(u"another key"_s);
    QCOMPARE(bench.open(), QStringList{u"709"_s});
}

QTEST_MAIN(TestTabKeeper)
#include "tst_tabkeeper.moc"
