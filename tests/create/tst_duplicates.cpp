// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Customers who exist already, as a creation finds and shows them.
#include "app/find/duplicatewatch.h"
#include "tests/create/creationbench.h"
#include "ui/create/matchespanel.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace desk;
using namespace desk::test;
using Fault = RecordingServer::Fault;

namespace {

const QByteArray existingTom = R"([{"id":"700","first_name":"TOM","last_name":"SMITH",)"
                               R"("email":"tom@example.org","birthdate":"19840101",)"
                               R"("address":{"city":"Paris","zip_code":"75008"}}])";

} // namespace

class TestDuplicates final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void typed_sameEmail_isShownWithTheReasonBeforeTheCreation();
    void typed_nothingWorthLookingFor_sendsNoSearch();
    void typed_facts_areLookedForOneAtATimeAndOnce();
    void create_strongMatch_asksWhyFirst();
    void create_reasonGivenAhead_isNotTakenForAnotherMatch();
    void create_foundWithUnusableIds_saysHowManyAndAsksWhy();
    void create_explainedMatch_isNotAskedAboutAgainButAnotherIs();
    void create_searchFails_isSaidAndTriedAgain();
    void create_noRightToSearch_saysSoOnceAndGoesOn_data();
    void create_noRightToSearch_saysSoOnceAndGoesOn();
    void create_searchHangs_waitsForNobodyWhoSaysSo();
    void create_agentTurnsToSomethingElse_createsNothing();
    void create_anotherWindowIsOpen_createsNothing();
    void create_anotherTabIsInFront_createsNothing();
    void create_signInEnded_looksBeforeItCreates();
    void create_searchTakesTooLong_isNotWaitedFor();
    void openInstead_carriesOverOnlyWhenAsked_data();
    void openInstead_carriesOverOnlyWhenAsked();
    void carryOver_byItsKey_asksOnlyAboutWhatCannotGoAlong_data();
    void carryOver_byItsKey_asksOnlyAboutWhatCannotGoAlong();
    void matches_shownAgain_keepTheButtonAndTheFocus();

private:
    static void typeTom(CreationPage &page)
    {
        fillRequired(page);
        typeInto(page, "email", QStringLiteral("tom@example.org"));
    }
};

void TestDuplicates::typed_sameEmail_isShownWithTheReasonBeforeTheCreation()
{
    UiBench bench;
    bench.onSearch = reply(200, existingTom);
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    typeTom(page);
    const auto *panel = part<MatchesPanel>(page, "matches");
    QTRY_VERIFY(textOf(*panel).contains(QStringLiteral("TOM SMITH (700)")));
    QVERIFY(textOf(*panel).contains(QStringLiteral("same e-mail")));
    QVERIFY(buttonWith(*panel, QStringLiteral("Open this one, carry over")));
    QCOMPARE(bench.server.deliveries("POST"), 0);
    QCOMPARE(
        bench.targets("GET"),
        QList<QByteArray>{"/v1/customers?filter=email%3D%3Dtom%40example.org&limit=10&page=1"});
}

void TestDuplicates::typed_nothingWorthLookingFor_sendsNoSearch()
{
    UiBench bench;
    DuplicateWatch watch(bench.bench.api, bench.clock);
    Edits edits;
    edits.set(field("last_name"), QStringLiteral("Smith"));
    edits.set(field("email"), QStringLiteral("tom@exam"));
    edits.set(field("birthdate"), QStringLiteral("1984"));
    QSignalSpy settled(&watch, &DuplicateWatch::settled);
    watch.setTyped(edits);
    QVERIFY(!watch.isSettled());
    watch.lookNow();
    QCOMPARE(settled.size(), 1);
    QVERIFY(watch.isSettled());
    QCOMPARE(bench.server.deliveries(), 0);
}

void TestDuplicates::typed_facts_areLookedForOneAtATimeAndOnce()
{
    UiBench bench;
    bench.onSearch.delay = std::chrono::milliseconds(30);
    DuplicateWatch watch(bench.bench.api, bench.clock);
    Edits edits;
    edits.set(field("email"), QStringLiteral("tom@example.org"));
    edits.set(field("last_name"), QStringLiteral("Smith & Söhne"));
    edits.set(field("birthdate"), QStringLiteral("19840101"));
    edits.set(field("phones"),
              QJsonArray{QJsonObject{{QStringLiteral("number"), QStringLiteral("12")}}});
    QSignalSpy settled(&watch, &DuplicateWatch::settled);
    watch.setTyped(edits);
    watch.lookNow();
    QTRY_COMPARE(bench.server.deliveries("GET"), 1);
    // The second leaves only when the first is answered.
    QCOMPARE(settled.size(), 0);
    QTRY_COMPARE(settled.size(), 1);
    const QList<QByteArray> both{
        "/v1/customers?filter=email%3D%3Dtom%40example.org&limit=10&page=1",
        "/v1/"
        "customers?filter=last_name%3D%3DSmith%20%26%20S%C3%B6hne&filter=birthdate%3D%3D19840101"
        "&limit=10&page=1"};
    QCOMPARE(bench.targets("GET"), both);

    edits.set(field("first_name"), QStringLiteral("Tom"));
    watch.setTyped(edits);
    watch.lookNow();
    QCOMPARE(settled.size(), 2);
    QCOMPARE(bench.targets("GET"), both);
}

void TestDuplicates::create_strongMatch_asksWhyFirst()
{
    UiBench bench;
    bench.onSearch = reply(200, existingTom);
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&page, &CreationPage::customerCreated);
    typeTom(page);
    pressCreate(page);
    QTRY_VERIFY(isReasonAsked(page));
    QVERIFY(
        textOf(page).contains(QStringLiteral("Nothing was sent. This customer seems to exist")));
    QVERIFY(textOf(page).contains(QStringLiteral("TOM SMITH (700)")));
    QCOMPARE(bench.server.deliveries("POST"), 0);
    // Without a word nothing goes, however often it is pressed.
    createButton(page)->click();
    QTRY_VERIFY(createButton(page)->isEnabled());
    QCOMPARE(bench.server.deliveries("POST"), 0);
    giveReason(page, QStringLiteral("his son"));
    createButton(page)->click();
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(bench.server.deliveries("POST"), 1);
}

/// A reason counts for those who were on screen when it was given.
void TestDuplicates::create_reasonGivenAhead_isNotTakenForAnotherMatch()
{
    UiBench bench;
    bench.onSearch = reply(200, existingTom);
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&page, &CreationPage::customerCreated);
    typeTom(page);
    QTRY_VERIFY(textOf(page).contains(QStringLiteral("TOM SMITH (700)")));
    page.goTo(Step::Review);
    giveReason(page, QStringLiteral("his son"));
    QByteArray both = existingTom;
    QByteArray another = existingTom;
    both.chop(1);
    bench.onSearch = reply(200, both + "," + another.replace("700", "701").mid(1));
    createButton(page)->click();
    QTRY_VERIFY(textOf(page).contains(QStringLiteral("TOM SMITH (701)")));
    QTRY_VERIFY(isReasonAsked(page));
    QCOMPARE(part<QLineEdit>(page, "reason")->text(), QString());
    QCOMPARE(bench.server.deliveries("POST"), 0);
    giveReason(page, QStringLiteral("his cousin"));
    createButton(page)->click();
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(bench.server.deliveries("POST"), 1);
}

void TestDuplicates::create_foundWithUnusableIds_saysHowManyAndAsksWhy()
{
    UiBench bench;
    bench.onSearch = reply(200, R"([{"id":"../x","last_name":"SMITH"},{"id":"../y"}])");
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&page, &CreationPage::customerCreated);
    typeTom(page);
    const QString words = QStringLiteral("2 customer(s) with this e-mail, phone or name can't be");
    QTRY_VERIFY(textOf(*part<MatchesPanel>(page, "matches")).contains(words));
    pressCreate(page);
    QTRY_VERIFY(isReasonAsked(page));
    QVERIFY(part<QLabel>(page, "message_text")->text().contains(words));
    QVERIFY(!textOf(page).contains(QStringLiteral("seems to exist")));
    QVERIFY(!buttonWith(page, QStringLiteral("Open ")));
    QCOMPARE(bench.server.deliveries("POST"), 0);
    giveReason(page, QStringLiteral("a new one"));
    createButton(page)->click();
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(bench.server.deliveries("POST"), 1);
}

void TestDuplicates::create_explainedMatch_isNotAskedAboutAgainButAnotherIs()
{
    UiBench bench;
    bench.onSearch = reply(200, existingTom);
    bench.onPost = reply(400, R"({"errors":[{"concerned_key":"last_name"}]})");
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    typeTom(page);
    pressCreate(page);
    giveReason(page, QStringLiteral("his son"));
    createButton(page)->click();
    QTRY_COMPARE(bench.server.deliveries("POST"), 1);
    QTRY_VERIFY(!page.isSending());
    typeInto(page, "last_name", QStringLiteral("Smithe"));
    pressCreate(page);
    QTRY_COMPARE(bench.server.deliveries("POST"), 2);
    QTRY_VERIFY(!page.isSending());

    QByteArray another = existingTom;
    bench.onSearch = reply(200, another.replace("700", "701").replace("tom@", "tim@"));
    typeInto(page, "email", QStringLiteral("tim@example.org"));
    pressCreate(page);
    giveReason(page, QStringLiteral("his son"));
    createButton(page)->click();
    QTRY_COMPARE(bench.server.deliveries("POST"), 3);
}

void TestDuplicates::create_searchFails_isSaidAndTriedAgain()
{
    UiBench bench;
    bench.onSearch = reply(200, "{");
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    typeTom(page);
    QTRY_VERIFY(textOf(page).contains(QStringLiteral("got no answer")));
    bench.onSearch = reply(200, existingTom);
    pressCreate(page);
    QTRY_VERIFY(isReasonAsked(page));
    QVERIFY(!textOf(page).contains(QStringLiteral("got no answer")));
    QCOMPARE(bench.server.deliveries("POST"), 0);
}

void TestDuplicates::create_noRightToSearch_saysSoOnceAndGoesOn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("401") << 401 << QStringLiteral("The search was refused");
    QTest::newRow("403") << 403 << QStringLiteral("You may not search");
}

void TestDuplicates::create_noRightToSearch_saysSoOnceAndGoesOn()
{
    QFETCH(int, status);
    QFETCH(QString, words);
    UiBench bench;
    bench.onSearch = reply(status);
    int asked = 0;
    bench.bench.transport.setSignInAsker([&asked] { ++asked; });
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&page, &CreationPage::customerCreated);
    typeTom(page);
    QTRY_VERIFY(textOf(page).contains(words));
    typeInto(page, "email", QStringLiteral("tim@example.org"));
    pressCreate(page);
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(asked, 0);
    QCOMPARE(bench.targets("GET").count("/v1/customers?filter=email%3D%3Dtom%40example.org"
                                        "&limit=10&page=1"),
             1);
    // Not while it is typed; at the press once more, so that nothing is sent unseen over a
    // connection that is gone.
    QCOMPARE(bench.targets("GET").count("/v1/customers?filter=email%3D%3Dtim%40example.org"
                                        "&limit=10&page=1"),
             1);
}

void TestDuplicates::create_searchHangs_waitsForNobodyWhoSaysSo()
{
    UiBench bench;
    bench.onSearch.fault = Fault::Hang;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&page, &CreationPage::customerCreated);
    typeTom(page);
    pressCreate(page);
    QVERIFY(textOf(page).contains(QStringLiteral("Looking whether this customer exists")));
    QCOMPARE(bench.server.deliveries("POST"), 0);
    // Pressed twice is pressed once; not to wait is a decision of its own.
    createButton(page)->click();
    QVERIFY(!page.isSending());
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Create now")));
    buttonWith(page, QStringLiteral("Create now"))->click();
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(bench.server.deliveries("POST"), 1);
}

void TestDuplicates::create_agentTurnsToSomethingElse_createsNothing()
{
    UiBench bench;
    bench.onSearch.delay = std::chrono::milliseconds(300);
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    typeTom(page);
    pressCreate(page);
    QVERIFY(textOf(page).contains(QStringLiteral("Looking whether this customer exists")));
    QTest::keyClick(focus(), Qt::Key_B, Qt::AltModifier);
    QCOMPARE(page.step(), Step::More);
    const auto *watch = page.findChild<DuplicateWatch *>();
    QTRY_VERIFY(watch->isSettled());
    QVERIFY(!textOf(page).contains(QStringLiteral("Looking whether this customer exists")));
    QVERIFY(!page.isSending());
    QCOMPARE(bench.server.deliveries("POST"), 0);
}

void TestDuplicates::create_anotherWindowIsOpen_createsNothing()
{
    UiBench bench;
    bench.onSearch.delay = std::chrono::milliseconds(300);
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    typeTom(page);
    pressCreate(page);
    QDialog another(&page);
    another.open();
    const auto *watch = page.findChild<DuplicateWatch *>();
    QTRY_VERIFY(watch->isSettled());
    QVERIFY(!page.isSending());
    QCOMPARE(bench.server.deliveries("POST"), 0);
    another.reject();
    pressCreate(page);
    QTRY_COMPARE(bench.server.deliveries("POST"), 1);
}

void TestDuplicates::create_signInEnded_looksBeforeItCreates()
{
    UiBench bench;
    bench.onSearch = reply(200, existingTom);
    bench.refusals = 3; // the search in the background, the one at the press, then the POST
    int asked = 0;
    bench.bench.transport.setSignInAsker([&asked] { ++asked; });
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    typeTom(page);
    QTRY_VERIFY(textOf(page).contains(QStringLiteral("The search was refused")));
    pressCreate(page);
    QTRY_COMPARE(asked, 1);
    bench.bench.transport.resumeHeld();
    QTRY_VERIFY(isReasonAsked(page));
    QCOMPARE(bench.server.deliveries("POST"), 1); // the refused one
}

void TestDuplicates::create_searchTakesTooLong_isNotWaitedFor()
{
    UiBench bench;
    bench.onSearch.fault = Fault::Hang;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&page, &CreationPage::customerCreated);
    typeTom(page);
    pressCreate(page);
    QCOMPARE(bench.server.deliveries("POST"), 0);
    QVERIFY(created.wait(20'000));
    QCOMPARE(bench.server.deliveries("POST"), 1);
}

/// A press must not land elsewhere because an answer has come.
void TestDuplicates::matches_shownAgain_keepTheButtonAndTheFocus()
{
    const auto likeness = [](const char *id, int score) {
        return Likeness{
            .customer = {.id = idOf(QString::fromLatin1(id))}, .reasons = {}, .score = score};
    };
    MatchesPanel panel;
    panel.resize(300, 300); // empty it has no size of its own
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.setMatches({likeness("1", 90), likeness("2", 80)});
    auto *button = part<QPushButton>(panel, "openInstead_2");
    button->setFocus();
    panel.setMatches({likeness("1", 90), likeness("2", 80)});
    QCOMPARE(QApplication::focusWidget(), button);
    panel.setMatches({likeness("2", 95), likeness("3", 80)});
    QVERIFY(QApplication::focusWidget() != button);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("openInstead_2"));
    QSignalSpy opened(&panel, &MatchesPanel::carryOverRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(opened.count(), 1);
    const auto *asked = static_cast<const FoundCustomer *>(opened.first().first().constData());
    QCOMPARE(asked->id.text(), QStringLiteral("2"));
}

void TestDuplicates::openInstead_carriesOverOnlyWhenAsked_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isCarried");
    QTest::newRow("carry") << QStringLiteral("Open and carry over") << true;
    QTest::newRow("discard") << QStringLiteral("Open, discard") << false;
}

void TestDuplicates::openInstead_carriesOverOnlyWhenAsked()
{
    QFETCH(QString, button);
    QFETCH(bool, isCarried);
    UiBench bench;
    bench.onSearch = reply(200, existingTom);
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy chosen(&page, &CreationPage::existingChosen);
    QSignalSpy closed(&page, &CreationPage::closed);
    typeTom(page);
    page.goTo(Step::Review);
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Open this one instead")));
    buttonWith(page, QStringLiteral("Open this one instead"))->click();
    QTRY_VERIFY(buttonWith(page, button));
    QCOMPARE(chosen.size(), 0);
    buttonWith(page, button)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(idText(chosen.at(0).at(0)), QStringLiteral("700"));
    QCOMPARE(chosen.at(0).at(1).value<Edits>().contains(field("email")), isCarried);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(bench.server.deliveries("POST"), 0);
}

/// One key, which says what it does; a question only where something would be left behind.
void TestDuplicates::carryOver_byItsKey_asksOnlyAboutWhatCannotGoAlong_data()
{
    QTest::addColumn<QString>("motive");
    QTest::newRow("all goes along") << QString();
    QTest::newRow("not all") << QStringLiteral("BROCHURE");
}

void TestDuplicates::carryOver_byItsKey_asksOnlyAboutWhatCannotGoAlong()
{
    QFETCH(QString, motive);
    UiBench bench;
    bench.onSearch = reply(200, existingTom);
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy chosen(&page, &CreationPage::existingChosen);
    QSignalSpy closed(&page, &CreationPage::closed);
    typeTom(page);
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Open this one, carry over")));
    typeAt(page, Step::More, "call_id", motive);
    QTest::keyClick(focus(), Qt::Key_O, Qt::AltModifier);
    const auto *question = page.findChild<QMessageBox *>();
    QCOMPARE(question != nullptr, !motive.isEmpty());
    if (question) {
        QVERIFY(question->text().contains(motive));
        buttonWith(page, QStringLiteral("Keep typing"))->click();
    }
    QCOMPARE(chosen.size(), question ? 0 : 1);
    QCOMPARE(closed.size(), chosen.size());
    if (!question)
        QVERIFY(chosen.at(0).at(1).value<Edits>().contains(field("email")));
    QCOMPARE(bench.server.deliveries("POST"), 0);
}

/// Another tab is in front: the press counts no more.
void TestDuplicates::create_anotherTabIsInFront_createsNothing()
{
    UiBench bench;
    bench.onSearch.delay = std::chrono::milliseconds(300);
    QTabWidget tabs;
    auto *page = new CreationPage(bench.bench.api, bench.reference, bench.journal, bench.clock);
    tabs.addTab(page, QString());
    tabs.addTab(new QLineEdit, QString());
    tabs.show();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    chooseCivility(*page);
    typeInto(*page, "first_name", QStringLiteral("Tom"));
    typeInto(*page, "last_name", QStringLiteral("Smith"));
    pressCreate(*page);
    QVERIFY(textOf(*page).contains(QStringLiteral("Looking whether this customer exists")));
    tabs.setCurrentIndex(1);
    const auto *watch = page->findChild<DuplicateWatch *>();
    QTRY_VERIFY(watch->isSettled());
    QVERIFY(!page->isSending());
    QCOMPARE(bench.server.deliveries("POST"), 0);
    tabs.setCurrentIndex(0);
    pressCreate(*page);
    QTRY_COMPARE(bench.server.deliveries("POST"), 1);
    QTRY_VERIFY(page->isCreated());
}

QTEST_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
