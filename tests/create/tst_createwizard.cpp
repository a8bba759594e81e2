// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/create/wizardbench.h"
#include "ui/words/addresslabels.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QLockFile>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using Fault = RecordingServer::Fault;

/// The wizard as an agent uses it, with the bytes it sends.
namespace {

const QByteArray zipRefused = R"({"errors":[{"concerned_key":"address.zip_code",)"
                              R"("error_description":"Unknown"}]})";

} // namespace

class TestCreateWizard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void create_requiredFields_sendsExactlyThose();
    void create_somethingMissing_isNotPossibleAndSaysWhat();
    void create_storedDifferently_saysHow();
    void enter_heldDown_isOnePress();
    void create_refused_saysItUnderTheFieldAndKeepsAll();
    void create_addressRefused_isForcedForOneRequest();
    void create_addressRefusedThenEdited_isNotForced();
    void advice_typed_isShownAndNeverBlocks();
    void address_countryChosen_isLaidOutAsThere();
    void address_countryTyped_tabGoesOverEveryField_data();
    void address_countryTyped_tabGoesOverEveryField();
    void next_byItsMnemonic_turnsThePageAtOnce();
    void create_notSignedIn_goesOnAfterwards();
    void pages_reachedInAnyOrder_loseNothing();
    void reject_somethingTyped_asks();
};

void TestCreateWizard::create_requiredFields_sendsExactlyThose()
{
    UiBench bench;
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&wizard, &CreateWizard::customerCreated);
    fillRequired(wizard);
    goToReview(wizard);
    QTest::keyClick(&wizard, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(idText(created.at(0).at(0)), QStringLiteral("9001"));
    const QString code = bench.reference.civilities().first().code;
    QCOMPARE(bench.bodies("POST"),
             QList<QByteArray>{R"({"civility":")" + code.toUtf8()
                               + R"(","first_name":"Tom","last_name":"Smith"})"});
    QCOMPARE(bench.targets("POST"), QList<QByteArray>{"/v1/customers"});
    QTRY_VERIFY(bench.targets("GET").contains("/v2/customers/9001/profile"));
    QCOMPARE(part<QLabel>(wizard, "createdId")->text(), QStringLiteral("9001"));
    QCOMPARE(part<QLabel>(wizard, "createdGmNumber")->text(), QStringLiteral("77"));
}

void TestCreateWizard::create_somethingMissing_isNotPossibleAndSaysWhat()
{
    UiBench bench;
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    open(wizard);
    typeInto(wizard, "first_name", QStringLiteral("Tom"));
    typeInto(wizard, "email", QStringLiteral("tom.example.org"));
    goToReview(wizard);
    QVERIFY(!createButton(wizard)->isEnabled());
    QTest::keyClick(&wizard, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(buttonWith(wizard, QStringLiteral("Last name:")));
    QVERIFY(buttonWith(wizard, QStringLiteral("Civility:")));
    QVERIFY(!buttonWith(wizard, QStringLiteral("First name:")));
    buttonWith(wizard, QStringLiteral("E-mail:"))->click();
    QTRY_VERIFY(part<QLabel>(wizard, "emailProblem")->isVisible());
    QVERIFY(!part<QLabel>(wizard, "emailProblem")->text().isEmpty());
    QCOMPARE(bench.server.deliveries(), 0);
}

void TestCreateWizard::create_storedDifferently_saysHow()
{
    UiBench bench;
    bench.profile = R"({"first_name":"TOM","last_name":"Smyth","civility":"MR","identity":null})";
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(wizard);
    goToReview(wizard);
    createButton(wizard)->click();
    const auto *stored = part<QLabel>(wizard, "createdStored");
    QTRY_VERIFY(stored->text().contains(QStringLiteral("“TOM”")));
    QVERIFY(stored->text().contains(QStringLiteral("stored differently: “Smyth”")));
}

void TestCreateWizard::enter_heldDown_isOnePress()
{
    UiBench bench;
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(wizard);
    for (int i = 0; i < 20; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"),
                       true);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &held);
    }
    QCOMPARE(wizard.currentId(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wizard.currentId(), 1);
    QCOMPARE(bench.server.deliveries("POST"), 0);
}

void TestCreateWizard::create_refused_saysItUnderTheFieldAndKeepsAll()
{
    UiBench bench;
    bench.onPost = reply(400,
                         R"({"errors":[{"error_code":"X","concerned_key":"last_name",)"
                         R"("error_description":"Too odd"}]})");
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(wizard);
    goToReview(wizard);
    createButton(wizard)->click();
    const auto *problem = part<QLabel>(wizard, "last_nameProblem");
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(problem->text(), QStringLiteral("Too odd"));
    QCOMPARE(part<QLineEdit>(wizard, "first_name")->text(), QStringLiteral("Tom"));
    QTRY_VERIFY(part<QLineEdit>(wizard, "last_name")->hasFocus());

    bench.onPost = reply(201, R"({"id":"9001"})");
    QSignalSpy created(&wizard, &CreateWizard::customerCreated);
    typeInto(wizard, "last_name", QStringLiteral("Jones"));
    QVERIFY(!problem->isVisible());
    goToReview(wizard);
    createButton(wizard)->click();
    QTRY_COMPARE(created.size(), 1);
    QVERIFY(bench.bodies("POST").last().contains(R"("last_name":"Jones")"));
}

void TestCreateWizard::create_addressRefused_isForcedForOneRequest()
{
    UiBench bench;
    bench.onPost = reply(400, zipRefused);
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(wizard);
    typeInto(wizard, "address_zip_code", QStringLiteral("99999"));
    goToReview(wizard);
    createButton(wizard)->click();
    QTRY_VERIFY(buttonWith(wizard, QStringLiteral("Use this address anyway")));
    QTest::keyClick(&wizard, Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE(bench.server.deliveries("POST"), 2);
    QTRY_VERIFY(createButton(wizard)->isEnabled());
    createButton(wizard)->click();
    QTRY_COMPARE(bench.server.deliveries("POST"), 3);
    QCOMPARE(
        bench.targets("POST"),
        (QList<QByteArray>{"/v1/customers", "/v1/customers?force_address=true", "/v1/customers"}));
}

void TestCreateWizard::create_addressRefusedThenEdited_isNotForced()
{
    UiBench bench;
    bench.onPost = reply(400, zipRefused);
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(wizard);
    typeInto(wizard, "address_zip_code", QStringLiteral("99999"));
    goToReview(wizard);
    createButton(wizard)->click();
    QTRY_VERIFY(buttonWith(wizard, QStringLiteral("Use this address anyway")));
    bench.onPost = reply(403);
    buttonWith(wizard, QStringLiteral("Use this address anyway"))->click();
    QTRY_COMPARE(bench.server.deliveries("POST"), 2);
    QTRY_VERIFY(createButton(wizard)->isEnabled());
    // What the review shows is what the next press sends.
    const auto *request = part<QPlainTextEdit>(wizard, "request");
    QVERIFY(!request->toPlainText().contains(QStringLiteral("force_address")));
    bench.onPost = reply(400, zipRefused);
    createButton(wizard)->click();
    QTRY_VERIFY(buttonWith(wizard, QStringLiteral("Use this address anyway")));
    typeInto(wizard, "address_city", QStringLiteral("Paris"));
    buttonWith(wizard, QStringLiteral("Use this address anyway"))->click();
    QTRY_COMPARE(bench.server.deliveries("POST"), 4);
    QCOMPARE(bench.targets("POST"),
             (QList<QByteArray>{"/v1/customers", "/v1/customers?force_address=true",
                                "/v1/customers", "/v1/customers"}));
}

void TestCreateWizard::advice_typed_isShownAndNeverBlocks()
{
    UiBench bench;
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&wizard, &CreateWizard::customerCreated);
    fillRequired(wizard);
    wizard.next();
    typeInto(wizard, "email", QStringLiteral("tom@gmial.com"));
    QTRY_VERIFY(textOf(wizard).contains(QStringLiteral("Did they say gmail.com?")));
    goToReview(wizard);
    QTest::keyClick(&wizard, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.size(), 1);
    QVERIFY(bench.bodies("POST").at(0).startsWith(R"({"civility":"MR","email":"tom@gmial.com",)"));
}

void TestCreateWizard::address_countryChosen_isLaidOutAsThere()
{
    UiBench bench;
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(wizard);
    wizard.next();
    wizard.next();
    auto *zip = part<QWidget>(wizard, "address_zip_code");
    auto *city = part<QWidget>(wizard, "address_city");
    const auto top
        = [&wizard](const QWidget *input) { return input->mapTo(&wizard, QPoint()).y(); };
    QVERIFY(top(zip) < top(city));
    part<QComboBox>(wizard, "address_country_code")->setEditText(QStringLiteral("us"));
    QTRY_VERIFY(textOf(wizard).contains(QStringLiteral("ZIP code")));
    QTRY_VERIFY(top(zip) > top(city));
    QCOMPARE(zip->accessibleName(), QStringLiteral("Postal code"));
    // The Tab key follows the eye.
    QWidget *next = city->nextInFocusChain();
    while (!(next->focusPolicy() & Qt::TabFocus) || next->focusProxy())
        next = next->nextInFocusChain();
    QCOMPARE(next->objectName(), QStringLiteral("address_state_or_district"));
}

void TestCreateWizard::address_countryTyped_tabGoesOverEveryField_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isAtOnce");
    for (const auto &[country, code] :
         QList<std::pair<const char *, const char *>>{{"France", "FR"},
                                                      {"Spain", "ES"},
                                                      {"Germany", "DE"},
                                                      {"United Kingdom", "GB"},
                                                      {"Japan", "JP"},
                                                      {"China", "CN"}})
        for (const bool isAtOnce : {false, true})
            QTest::addRow("%s%s", code, isAtOnce ? " at once" : "")
                << QString::fromLatin1(country) << QString::fromLatin1(code) << isAtOnce;
}

/// An agent who types a dictated address without a look at the screen.
void TestCreateWizard::address_countryTyped_tabGoesOverEveryField()
{
    QFETCH(QString, country);
    QFETCH(QString, code);
    QFETCH(bool, isAtOnce);
    QList<const Field *> parts;
    for (const Field &part : fields()) {
        if (part.section == Section::Address && part.isCreatable())
            parts.append(&part);
    }
    QStringList order;
    for (const Field *part : addressOrder(code, parts))
        order.append(objectNameOf(*part));
    UiBench bench;
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(wizard);
    wizard.next();
    wizard.next();
    auto *combo = part<QComboBox>(wizard, "address_country_code");
    combo->setFocus();
    QTest::keyClicks(combo, country);
    // Laid out before the focus goes on, or after a pause.
    if (isAtOnce)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const auto isBefore = [&wizard](const QString &a, const QString &b) {
        return part<QWidget>(wizard, a.toLatin1().constData())->mapTo(&wizard, QPoint()).y()
            < part<QWidget>(wizard, b.toLatin1().constData())->mapTo(&wizard, QPoint()).y();
    };
    QTRY_VERIFY(std::is_sorted(order.cbegin(), order.cend(), isBefore));
    QStringList visited{combo->objectName()};
    if (isAtOnce)
        visited.append(QApplication::focusWidget()->objectName());
    while (visited.size() < order.size()) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(visited, order);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!order.contains(QApplication::focusWidget()->objectName()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->objectName(), order.constLast());
}

/// What is typed right after Alt+N belongs to the next page.
void TestCreateWizard::next_byItsMnemonic_turnsThePageAtOnce()
{
    UiBench bench;
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(wizard);
    wizard.next();
    part<QLineEdit>(wizard, "email")->setFocus();
    const int before = wizard.currentId();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::AltModifier);
    QCOMPARE(wizard.currentId(), before + 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::AltModifier);
    QCOMPARE(wizard.currentId(), before);
}

void TestCreateWizard::create_notSignedIn_goesOnAfterwards()
{
    UiBench bench;
    bench.refusals = 2; // the search at the press, then the POST
    int asked = 0;
    bench.bench.transport.setSignInAsker([&asked] { ++asked; });
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&wizard, &CreateWizard::customerCreated);
    fillRequired(wizard);
    goToReview(wizard);
    createButton(wizard)->click();
    QTRY_COMPARE(asked, 1);
    QCOMPARE(created.size(), 0);
    bench.bench.transport.resumeHeld();
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(bench.bodies("POST").size(), 2);
    QCOMPARE(bench.bodies("POST").first(), bench.bodies("POST").last());
}

void TestCreateWizard::pages_reachedInAnyOrder_loseNothing()
{
    UiBench bench;
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    open(wizard);
    auto *steps = part<QListWidget>(wizard, "steps");
    for (const int page : {3, 1, 4, 2, 0, 4}) {
        steps->setCurrentRow(page);
        QCOMPARE(wizard.currentId(), page);
        if (page == 1)
            typeInto(wizard, "email", QStringLiteral("tom@example.org"));
        if (page == 2)
            typeInto(wizard, "address_city", QStringLiteral("Lucca"));
    }
    const QString text = textOf(*wizard.currentPage());
    QVERIFY(text.contains(QStringLiteral("tom@example.org")));
    QVERIFY(text.contains(QStringLiteral("Lucca")));
}

void TestCreateWizard::reject_somethingTyped_asks()
{
    UiBench bench;
    CreateWizard wizard(bench.bench.api, bench.reference, bench.journal, bench.clock);
    open(wizard);
    typeInto(wizard, "first_name", QStringLiteral("Tom"));
    QTest::keyClick(&wizard, Qt::Key_Escape);
    auto *box = wizard.findChild<QMessageBox *>();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(wizard.isVisible());
    QCOMPARE(part<QLineEdit>(wizard, "first_name")->text(), QStringLiteral("Tom"));
}

QTEST_MAIN(TestCreateWizard)
#include "tst_createwizard.moc"
