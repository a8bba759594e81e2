// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// New customers in tabs of their own, among those of customers.
#include "tests/window/windowbench.h"
#include "ui/create/creationpage.h"

using namespace desk;
using namespace desk::test;
using Fault = RecordingServer::Fault;

class TestCreations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabOrder_besideAProfile_isThatOfTheForm();
    void initTestCase() { failOnWarnings(); }
    void several_areOpenAtOnce_andKeepWhatIsTypedApart();
    void created_theTabBecomesTheCustomers();
    void sending_otherTabsStayUsable();
    void closing_asksOnlyWhereSomethingIsTyped();
    void existingChosen_takesTheTabOver();

private:
    static CreationPage *newCustomer(const WindowBench &bench)
    {
        bench.command("new-customer")->trigger();
        auto *page = qobject_cast<CreationPage *>(bench.tabs()->currentWidget());
        if (!page)
            qFatal("No creation in front");
        return page;
    }

    static void fill(CreationPage &page, const QString &firstName)
    {
        Draft draft{.id = Journal::newId(), .kind = WorkKind::Create};
        draft.edits.set(field("civility"), QStringLiteral("MR"));
        draft.edits.set(field("first_name"), firstName);
        draft.edits.set(field("last_name"), QStringLiteral("Smith"));
        page.restore(draft);
    }

    static void press(CreationPage &page)
    {
        page.goTo(Step::Review);
        page.create();
    }
};

void TestCreations::several_areOpenAtOnce_andKeepWhatIsTypedApart()
{
    WindowBench bench;
    bench.signIn();
    CreationPage *one = newCustomer(bench);
    // Nothing is typed in it yet: a second one would be of no use.
    QCOMPARE(newCustomer(bench), one);
    fill(*one, QStringLiteral("Tom"));
    CreationPage *other = newCustomer(bench);
    QVERIFY(other != one);
    fill(*other, QStringLiteral("Ann"));
    QCOMPARE(bench.tabs()->count(), 2);
    QCOMPARE(bench.tabs()->tabText(0), QStringLiteral("New customer: Tom Smith"));
    QCOMPARE(bench.tabs()->tabText(1), QStringLiteral("New customer: Ann Smith"));
    QCOMPARE(part<QLineEdit>(*one, "first_name")->text(), QStringLiteral("Tom"));
    QCOMPARE(part<QLineEdit>(*other, "first_name")->text(), QStringLiteral("Ann"));
}

void TestCreations::created_theTabBecomesTheCustomers()
{
    WindowBench bench;
    bench.signIn();
    bench.openCustomer();
    CreationPage *page = newCustomer(bench);
    fill(*page, QStringLiteral("Tom"));
    press(*page);
    QTRY_VERIFY(qobject_cast<ProfilePage *>(bench.tabs()->widget(1)));
    QCOMPARE(bench.tabs()->count(), 2);
    QCOMPARE(bench.tabs()->currentIndex(), 1);
    const auto *profile = qobject_cast<ProfilePage *>(bench.tabs()->currentWidget());
    QCOMPARE(profile->customerId().text(), QStringLiteral("9001"));
    QCOMPARE(part<QLabel>(*profile, "createdId")->text(), QStringLiteral("9001"));
    QCOMPARE(part<QLabel>(*profile, "createdGmNumber")->text(), QStringLiteral("77"));
    QTRY_VERIFY(part<QLabel>(*profile, "createdStored")
                    ->text()
                    .contains(QStringLiteral("The profile was read back")));
    QTRY_VERIFY(!bench.window->findChild<CreationPage *>());
    QCOMPARE(bench.bodies("POST").size(), 1);
    QVERIFY(bench.window->close());
    QVERIFY(!bench.question());
}

void TestCreations::sending_otherTabsStayUsable()
{
    WindowBench bench;
    bench.onPost = reply(201, R"({"id":"9001"})");
    bench.onPost.delay = std::chrono::milliseconds(400);
    bench.signIn();
    ProfilePage *profile = bench.openCustomer();
    CreationPage *page = newCustomer(bench);
    fill(*page, QStringLiteral("Tom"));
    press(*page);
    QTRY_COMPARE(bench.bodies("POST").size(), 1);
    bench.tabs()->setCurrentIndex(0);
    QVERIFY(page->isSending());
    bench.change(*profile, QStringLiteral("new@example.org"));
    QVERIFY(profile->hasUnsentChanges());
    QTRY_VERIFY(qobject_cast<ProfilePage *>(bench.tabs()->widget(1)));
    // Who works in another tab stays there.
    QCOMPARE(bench.tabs()->currentIndex(), 0);
    QVERIFY(profile->hasUnsentChanges());
}

void TestCreations::closing_asksOnlyWhereSomethingIsTyped()
{
    WindowBench bench;
    bench.signIn();
    newCustomer(bench);
    bench.command("close")->trigger();
    QVERIFY(!bench.question());
    QCOMPARE(bench.tabs()->count(), 0);
    fill(*newCustomer(bench), QStringLiteral("Tom"));
    bench.command("close")->trigger();
    bench.answer(QStringLiteral("Keep typing"));
    QCOMPARE(bench.tabs()->count(), 1);
    QTRY_VERIFY(!bench.question());
    bench.command("close")->trigger();
    bench.answer(QStringLiteral("Discard"));
    QCOMPARE(bench.tabs()->count(), 0);
    QVERIFY(bench.window->close());
}

/// Mark, count and question agree after it.
void TestCreations::existingChosen_takesTheTabOver()
{
    WindowBench bench;
    bench.signIn();
    CreationPage *page = newCustomer(bench);
    fill(*page, QStringLiteral("Tom"));
    Edits carried;
    carried.set(field("email"), QStringLiteral("tom@example.org"));
    Q_EMIT page->existingChosen(idOf(QStringLiteral("700")), carried);
    Q_EMIT page->closed();
    QCOMPARE(bench.tabs()->count(), 1);
    auto *profile = qobject_cast<ProfilePage *>(bench.tabs()->currentWidget());
    QVERIFY(profile);
    QTRY_VERIFY(profile->canReview());
    QVERIFY(bench.tabs()->tabText(0).endsWith(QStringLiteral("•")));
    QVERIFY(profile->hasUnsentChanges());
    QVERIFY(!bench.window->close());
    QVERIFY(bench.question());
    bench.answer(QStringLiteral("Cancel"));
}

/// The parts of a page are chained before it has its place in the window.
void TestCreations::tabOrder_besideAProfile_isThatOfTheForm()
{
    WindowBench bench;
    bench.signIn();
    bench.openCustomer();
    bench.command("new-customer")->trigger();
    QStringList visited;
    for (int i = 0; i < 7; ++i) {
        QTRY_VERIFY(QApplication::focusWidget());
        visited.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited.join(QLatin1Char(' ')),
             QStringLiteral("civility first_name last_name birthdate email phones_0_number "
                            "phones_0_type"));
}

QTEST_MAIN(TestCreations)
#include "tst_creations.moc"
