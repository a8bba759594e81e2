// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Customers who exist already, as the wizard finds and shows them.
#include "app/find/duplicatewatch.h"
#include "tests/support/ids.h"
#include "tests/support/uibench.h"
#include "ui/create/createwizard.h"
#include "ui/create/matchespanel.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>

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
    void create_foundWithUnusableIds_saysHowManyAndAsksWhy();
    void create_explainedMatch_isNotAskedAboutAgainButAnotherIs();
    void create_searchFails_isSaidAndTriedAgain();
    void create_noRightToSearch_saysSoOnceAndGoesOn_data();
    void create_noRightToSearch_saysSoOnceAndGoesOn();
    void create_searchHangs_waitsForNobodyWhoSaysSo();
    void create_agentTurnsToSomethingElse_createsNothing();
    void create_anotherWindowIsOpen_createsNothing();
    void create_signInEnded_looksBeforeItCreates();
    void create_searchTakesTooLong_isNotWaitedFor();
    void openInstead_carriesOverOnlyWhenAsked_data();
    void openInstead_carriesOverOnlyWhenAsked();
    void matches_shownAgain_keepTheButtonAndTheFocus();

private:
    static void typeTom(CreateWizard &wizard)
    {
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        QTest::keyClick(part<QWidget>(wizard, "civility"), Qt::Key_M);
        typeInto(wizard, "first_name", QStringLiteral("Tom"));
        typeInto(wizard, "last_name", QStringLiteral("Smith"));
        wizard.next();
        typeInto(wizard, "email", QStringLiteral("tom@example.org"));
    }
    static void pressCreate(CreateWizard &wizard)
    {
        for (int i = 0; i < 4 && wizard.nextId() >= 0; ++i)
            wizard.next();
        wizard.button(QWizard::FinishButton)->click();
    }
};

void TestDuplicates::typed_sameEmail_isShownWithTheReasonBeforeTheCreation()
{
    UiBench bench;
    bench.onSearch = reply(200, existingTom);
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    typeTom(wizard);
    const auto *panel = part<MatchesPanel>(wizard, "matches");
    QTRY_VERIFY(textOf(*panel).contains(QStringLiteral("TOM SMITH (700)")));
    QVERIFY(textOf(*panel).contains(QStringLiteral("same e-mail")));
    QVERIFY(buttonWith(*panel, QStringLiteral("Open this one instead")));
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
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&wizard, &CreateWizard::customerCreated);
    typeTom(wizard);
    pressCreate(wizard);
    QTRY_VERIFY(wizard.findChild<QDialog *>(QStringLiteral("reasonDialog")));
    QCOMPARE(bench.server.deliveries("POST"), 0);
    auto *dialog = part<QDialog>(wizard, "reasonDialog");
    QVERIFY(textOf(*dialog).contains(QStringLiteral("TOM SMITH (700)")));
    QVERIFY(!buttonWith(*dialog, QStringLiteral("Create customer"))->isEnabled());
    typeInto(*dialog, "reason", QStringLiteral("his son"));
    buttonWith(*dialog, QStringLiteral("Create customer"))->click();
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(bench.server.deliveries("POST"), 1);
}

void TestDuplicates::create_foundWithUnusableIds_saysHowManyAndAsksWhy()
{
    UiBench bench;
    bench.onSearch = reply(200, R"([{"id":"../x","last_name":"SMITH"},{"id":"../y"}])");
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&wizard, &CreateWizard::customerCreated);
    typeTom(wizard);
    const QString words = QStringLiteral("2 customer(s) with this e-mail, phone or name can't be");
    QTRY_VERIFY(textOf(*part<MatchesPanel>(wizard, "matches")).contains(words));
    pressCreate(wizard);
    QTRY_VERIFY(wizard.findChild<QDialog *>(QStringLiteral("reasonDialog")));
    auto *dialog = part<QDialog>(wizard, "reasonDialog");
    QVERIFY(textOf(*dialog).contains(words));
    QVERIFY(!textOf(*dialog).contains(QStringLiteral("seems to exist")));
    QVERIFY(!buttonWith(*dialog, QStringLiteral("Open")));
    QCOMPARE(bench.server.deliveries("POST"), 0);
    typeInto(*dialog, "reason", QStringLiteral("a new one"));
    buttonWith(*dialog, QStringLiteral("Create customer"))->click();
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(bench.server.deliveries("POST"), 1);
}

void TestDuplicates::create_explainedMatch_isNotAskedAboutAgainButAnotherIs()
{
    UiBench bench;
    bench.onSearch = reply(200, existingTom);
    bench.onPost = reply(400, R"({"errors":[{"concerned_key":"last_name"}]})");
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    typeTom(wizard);
    const auto giveReason = [&wizard] {
        QTRY_VERIFY(wizard.findChild<QDialog *>(QStringLiteral("reasonDialog")));
        auto *dialog = part<QDialog>(wizard, "reasonDialog");
        typeInto(*dialog, "reason", QStringLiteral("his son"));
        buttonWith(*dialog, QStringLiteral("Create customer"))->click();
        QTRY_VERIFY(!wizard.findChild<QDialog *>(QStringLiteral("reasonDialog")));
    };
    pressCreate(wizard);
    giveReason();
    QTRY_COMPARE(bench.server.deliveries("POST"), 1);
    QTRY_VERIFY(!wizard.isSending());
    typeInto(wizard, "last_name", QStringLiteral("Smithe"));
    pressCreate(wizard);
    QTRY_COMPARE(bench.server.deliveries("POST"), 2);
    QTRY_VERIFY(!wizard.isSending());

    QByteArray another = existingTom;
    bench.onSearch = reply(200, another.replace("700", "701").replace("tom@", "tim@"));
    typeInto(wizard, "email", QStringLiteral("tim@example.org"));
    pressCreate(wizard);
    giveReason();
    QTRY_COMPARE(bench.server.deliveries("POST"), 3);
}

void TestDuplicates::create_searchFails_isSaidAndTriedAgain()
{
    UiBench bench;
    bench.onSearch = reply(200, "{");
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    typeTom(wizard);
    QTRY_VERIFY(textOf(wizard).contains(QStringLiteral("got no answer")));
    bench.onSearch = reply(200, existingTom);
    pressCreate(wizard);
    QTRY_VERIFY(wizard.findChild<QDialog *>(QStringLiteral("reasonDialog")));
    QVERIFY(!textOf(wizard).contains(QStringLiteral("got no answer")));
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
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&wizard, &CreateWizard::customerCreated);
    typeTom(wizard);
    QTRY_VERIFY(textOf(wizard).contains(words));
    typeInto(wizard, "email", QStringLiteral("tim@example.org"));
    pressCreate(wizard);
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
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&wizard, &CreateWizard::customerCreated);
    typeTom(wizard);
    pressCreate(wizard);
    QVERIFY(textOf(wizard).contains(QStringLiteral("Looking whether this customer exists")));
    QCOMPARE(bench.server.deliveries("POST"), 0);
    // Pressed twice is pressed once; not to wait is a decision of its own.
    wizard.button(QWizard::FinishButton)->click();
    QVERIFY(!wizard.isSending());
    QTRY_VERIFY(buttonWith(wizard, QStringLiteral("Create now")));
    buttonWith(wizard, QStringLiteral("Create now"))->click();
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(bench.server.deliveries("POST"), 1);
}

void TestDuplicates::create_agentTurnsToSomethingElse_createsNothing()
{
    UiBench bench;
    bench.onSearch.delay = std::chrono::milliseconds(300);
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    typeTom(wizard);
    pressCreate(wizard);
    QVERIFY(textOf(wizard).contains(QStringLiteral("Looking whether this customer exists")));
    wizard.back();
    const auto *watch = wizard.findChild<DuplicateWatch *>();
    QTRY_VERIFY(watch->isSettled());
    QVERIFY(!textOf(wizard).contains(QStringLiteral("Looking whether this customer exists")));
    QVERIFY(!wizard.isSending());
    QCOMPARE(bench.server.deliveries("POST"), 0);
}

void TestDuplicates::create_anotherWindowIsOpen_createsNothing()
{
    UiBench bench;
    bench.onSearch.delay = std::chrono::milliseconds(300);
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    typeTom(wizard);
    pressCreate(wizard);
    QDialog another(&wizard);
    another.open();
    const auto *watch = wizard.findChild<DuplicateWatch *>();
    QTRY_VERIFY(watch->isSettled());
    QVERIFY(!wizard.isSending());
    QCOMPARE(bench.server.deliveries("POST"), 0);
    another.reject();
    pressCreate(wizard);
    QTRY_COMPARE(bench.server.deliveries("POST"), 1);
}

void TestDuplicates::create_signInEnded_looksBeforeItCreates()
{
    UiBench bench;
    bench.onSearch = reply(200, existingTom);
    bench.refusals = 3; // the search in the background, the one at the press, then the POST
    int asked = 0;
    bench.bench.transport.setSignInAsker([&asked] { ++asked; });
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    typeTom(wizard);
    QTRY_VERIFY(textOf(wizard).contains(QStringLiteral("The search was refused")));
    pressCreate(wizard);
    QTRY_COMPARE(asked, 1);
    bench.bench.transport.resumeHeld();
    QTRY_VERIFY(wizard.findChild<QDialog *>(QStringLiteral("reasonDialog")));
    QCOMPARE(bench.server.deliveries("POST"), 1); // the refused one
}

void TestDuplicates::create_searchTakesTooLong_isNotWaitedFor()
{
    UiBench bench;
    bench.onSearch.fault = Fault::Hang;
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&wizard, &CreateWizard::customerCreated);
    typeTom(wizard);
    pressCreate(wizard);
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
    QSignalSpy opened(&panel, &MatchesPanel::openRequested);
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
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy chosen(&wizard, &CreateWizard::existingChosen);
    typeTom(wizard);
    QTRY_VERIFY(buttonWith(wizard, QStringLiteral("Open this one instead")));
    buttonWith(wizard, QStringLiteral("Open this one instead"))->click();
    QTRY_VERIFY(buttonWith(wizard, button));
    QCOMPARE(chosen.size(), 0);
    buttonWith(wizard, button)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(idText(chosen.at(0).at(0)), QStringLiteral("700"));
    QCOMPARE(chosen.at(0).at(1).value<Edits>().contains(field("email")), isCarried);
    QVERIFY(!wizard.isVisible());
    QCOMPARE(bench.server.deliveries("POST"), 0);
}

QTEST_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
