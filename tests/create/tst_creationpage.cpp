// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/create/creationbench.h"
#include "ui/words/addresslabels.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using Fault = RecordingServer::Fault;

/// The page as an agent uses it, with the bytes it sends.
namespace {

const QByteArray zipRefused = R"({"errors":[{"concerned_key":"address.zip_code",)"
                              R"("error_description":"Unknown"}]})";

} // namespace

class TestCreationPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void create_requiredFields_sendsExactlyThose();
    void create_somethingMissing_isNotPossibleAndSaysWhat();
    void create_storedDifferently_saysHow();
    void enter_heldDown_isOnePress();
    void enter_goesToTheNextFieldAndStep();
    void create_sixFields_takesFewKeys();
    void steps_altNumber_jumps();
    void steps_sayWhatIsTheMatter();
    void problem_isDescribedAtItsField();
    void kept_saysSealedOnlyWhereItIs();
    void review_fieldsAreReadBack();
    void review_addressCheckWaived_goesForOneRequestWithAReason();
    void create_refused_saysItUnderTheFieldAndKeepsAll();
    void create_addressRefused_isForcedForOneRequest();
    void create_addressRefusedThenEdited_isNotForced();
    void advice_typed_isShownAndNeverBlocks();
    void address_countryChosen_isLaidOutAsThere();
    void address_countryTyped_tabGoesOverEveryField_data();
    void address_countryTyped_tabGoesOverEveryField();
    void next_byItsMnemonic_goesOnAtOnce();
    void create_notSignedIn_goesOnAfterwards();
    void steps_reachedInAnyOrder_loseNothing();
    void requestClose_somethingTyped_asks();
};

void TestCreationPage::create_requiredFields_sendsExactlyThose()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&page, &CreationPage::customerCreated);
    fillRequired(page);
    goToReview(page);
    QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(idText(created.at(0).at(0)), QStringLiteral("9001"));
    const QString code = bench.reference.civilities().first().code;
    QCOMPARE(bench.bodies("POST"),
             QList<QByteArray>{R"({"civility":")" + code.toUtf8()
                               + R"(","first_name":"Tom","last_name":"Smith"})"});
    QCOMPARE(bench.targets("POST"), QList<QByteArray>{"/v1/customers"});
    QTRY_VERIFY(bench.targets("GET").contains("/v2/customers/9001/profile"));
    QCOMPARE(part<QLabel>(page, "createdId")->text(), QStringLiteral("9001"));
    QCOMPARE(part<QLabel>(page, "createdGmNumber")->text(), QStringLiteral("77"));
}

void TestCreationPage::create_somethingMissing_isNotPossibleAndSaysWhat()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    open(page);
    typeInto(page, "first_name", QStringLiteral("Tom"));
    typeInto(page, "email", QStringLiteral("tom.example.org"));
    goToReview(page);
    QVERIFY(!createButton(page)->isEnabled());
    QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(buttonWith(page, QStringLiteral("Last name:")));
    QVERIFY(buttonWith(page, QStringLiteral("Civility:")));
    QVERIFY(!buttonWith(page, QStringLiteral("First name:")));
    buttonWith(page, QStringLiteral("E-mail:"))->click();
    QTRY_VERIFY(part<QLabel>(page, "emailProblem")->isVisible());
    QVERIFY(!part<QLabel>(page, "emailProblem")->text().isEmpty());
    QCOMPARE(bench.server.deliveries(), 0);
}

void TestCreationPage::create_storedDifferently_saysHow()
{
    UiBench bench;
    bench.profile = R"({"first_name":"TOM","last_name":"Smyth","civility":"MR","identity":null})";
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(page);
    goToReview(page);
    createButton(page)->click();
    const auto *stored = part<QLabel>(page, "createdStored");
    QTRY_VERIFY(stored->text().contains(QStringLiteral("“TOM”")));
    QVERIFY(stored->text().contains(QStringLiteral("stored differently: “Smyth”")));
}

void TestCreationPage::enter_heldDown_isOnePress()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(page);
    const QWidget *before = focus();
    const auto hold = [](Qt::KeyboardModifiers modifiers) {
        for (int i = 0; i < 20; ++i) {
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, modifiers, QStringLiteral("\r"), true);
            QCoreApplication::sendEvent(focus(), &held);
        }
    };
    hold(Qt::NoModifier);
    QCOMPARE(page.step(), Step::Customer);
    QCOMPARE(focus(), before);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(page.step(), Step::Customer);
    QCOMPARE(focus()->objectName(), QStringLiteral("birthdate"));
    goToReview(page);
    hold(Qt::NoModifier);
    hold(Qt::ControlModifier);
    QVERIFY(!page.isSending());
    QVERIFY(!textOf(page).contains(QStringLiteral("Looking whether")));
    QCOMPARE(bench.server.deliveries("POST"), 0);
}

/// Every field in its turn, then the next step; the number of a phone before its type.
void TestCreationPage::enter_goesToTheNextFieldAndStep()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    open(page);
    QStringList visited{focus()->objectName()};
    while (page.step() == Step::Customer && visited.size() < 20) {
        QTest::keyClick(focus(), Qt::Key_Return);
        visited.append(focus()->objectName());
    }
    QCOMPARE(visited.mid(0, 7),
             QStringLiteral("civility first_name last_name birthdate email phones_0_number "
                            "address_country_code")
                 .split(QLatin1Char(' ')));
    QCOMPARE(page.step(), Step::Address);
    QVERIFY(visited.contains(QStringLiteral("address_country_code")));
    QVERIFY(visited.contains(QStringLiteral("language_code")));
    QCOMPARE(visited.last(), QStringLiteral("address_number"));
}

/// Ctrl+N, Tab between six fields, Ctrl+Enter twice.
void TestCreationPage::create_sixFields_takesFewKeys()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&page, &CreationPage::customerCreated);
    open(page);
    chooseCivility(page);
    for (const char *typed : {"Tom", "Smith", "1984-01-01", "tom@example.org", "0623456789"}) {
        QTest::keyClick(focus(), Qt::Key_Tab);
        QTest::keyClicks(focus(), QString::fromLatin1(typed));
    }
    QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(
        bench.bodies("POST"),
        QList<QByteArray>{R"({"birthdate":"19840101","civility":"MR","email":"tom@example.org",)"
                          R"("first_name":"Tom","last_name":"Smith",)"
                          R"("phones":[{"number":"0623456789","type":"MOBILE"}]})"});
}

void TestCreationPage::steps_altNumber_jumps()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    open(page);
    typeInto(page, "first_name", QStringLiteral("Tom"));
    for (const int number : {3, 5, 2, 1, 4}) {
        QTest::keyClick(focus(), static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
        QCOMPARE(placeOf(page.step()) + 1, number);
        QVERIFY(page.isAncestorOf(focus()));
    }
    QCOMPARE(part<QLineEdit>(page, "first_name")->text(), QStringLiteral("Tom"));
}

void TestCreationPage::steps_sayWhatIsTheMatter()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    open(page);
    const auto said = [&page](int number) {
        const QByteArray name = "step_" + QByteArray::number(number);
        return part<QAbstractButton>(page, name.constData())->accessibleDescription();
    };
    QCOMPARE(said(1), QStringLiteral("empty"));
    fillRequired(page);
    QTRY_COMPARE(said(1), QStringLiteral("filled"));
    QCOMPARE(said(2), QStringLiteral("empty"));
    typeInto(page, "email", QStringLiteral("tom@gmial.com"));
    QTRY_COMPARE(said(1), QStringLiteral("1 hint(s)"));
    typeInto(page, "email", QStringLiteral("tom.gmail.com"));
    part<QWidget>(page, "last_name")->setFocus();
    QTRY_COMPARE(said(1), QStringLiteral("1 problem(s)"));
    typeAt(page, Step::Address, "address_city", QStringLiteral("Lucca"));
    QTRY_COMPARE(said(2), QStringLiteral("filled"));
    typeAt(page, Step::Customer, "last_name", {});
    QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(said(1), QStringLiteral("2 problem(s)"));
}

/// The field's own input says so too, for whoever hears the form.
void TestCreationPage::problem_isDescribedAtItsField()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    open(page);
    auto *email = part<QLineEdit>(page, "email");
    QCOMPARE(part<QLineEdit>(page, "last_name")->accessibleDescription(),
             QStringLiteral("Required."));
    typeInto(page, "email", QStringLiteral("tom.gmail.com"));
    part<QWidget>(page, "last_name")->setFocus();
    QCOMPARE(email->accessibleDescription(), part<QLabel>(page, "emailProblem")->text());
    QVERIFY(email->property("problem").toBool());
    typeInto(page, "email", QStringLiteral("tom@gmail.com"));
    QVERIFY(!email->property("problem").toBool());
}

void TestCreationPage::create_refused_saysItUnderTheFieldAndKeepsAll()
{
    UiBench bench;
    bench.onPost = reply(400,
                         R"({"errors":[{"error_code":"X","concerned_key":"last_name",)"
                         R"("error_description":"Too odd"}]})");
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(page);
    goToReview(page);
    createButton(page)->click();
    const auto *problem = part<QLabel>(page, "last_nameProblem");
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(problem->text(), QStringLiteral("Too odd"));
    QCOMPARE(part<QLineEdit>(page, "first_name")->text(), QStringLiteral("Tom"));
    QTRY_VERIFY(part<QLineEdit>(page, "last_name")->hasFocus());

    bench.onPost = reply(201, R"({"id":"9001"})");
    QSignalSpy created(&page, &CreationPage::customerCreated);
    typeInto(page, "last_name", QStringLiteral("Jones"));
    QVERIFY(!problem->isVisible());
    goToReview(page);
    createButton(page)->click();
    QTRY_COMPARE(created.size(), 1);
    QVERIFY(bench.bodies("POST").last().contains(R"("last_name":"Jones")"));
}

void TestCreationPage::create_addressRefused_isForcedForOneRequest()
{
    UiBench bench;
    bench.onPost = reply(400, zipRefused);
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(page);
    typeInto(page, "address_zip_code", QStringLiteral("99999"));
    goToReview(page);
    createButton(page)->click();
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Use this address anyway")));
    QTest::keyClick(focus(), Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE(bench.server.deliveries("POST"), 2);
    QTRY_VERIFY(createButton(page)->isEnabled());
    createButton(page)->click();
    QTRY_COMPARE(bench.server.deliveries("POST"), 3);
    QCOMPARE(
        bench.targets("POST"),
        (QList<QByteArray>{"/v1/customers", "/v1/customers?force_address=true", "/v1/customers"}));
}

void TestCreationPage::create_addressRefusedThenEdited_isNotForced()
{
    UiBench bench;
    bench.onPost = reply(400, zipRefused);
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(page);
    typeInto(page, "address_zip_code", QStringLiteral("99999"));
    goToReview(page);
    createButton(page)->click();
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Use this address anyway")));
    bench.onPost = reply(403);
    buttonWith(page, QStringLiteral("Use this address anyway"))->click();
    QTRY_COMPARE(bench.server.deliveries("POST"), 2);
    QTRY_VERIFY(createButton(page)->isEnabled());
    // What the review shows is what the next press sends.
    const auto *request = part<QPlainTextEdit>(page, "request");
    QVERIFY(!request->toPlainText().contains(QStringLiteral("force_address")));
    bench.onPost = reply(400, zipRefused);
    createButton(page)->click();
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Use this address anyway")));
    typeInto(page, "address_city", QStringLiteral("Paris"));
    buttonWith(page, QStringLiteral("Use this address anyway"))->click();
    QTRY_COMPARE(bench.server.deliveries("POST"), 4);
    QCOMPARE(bench.targets("POST"),
             (QList<QByteArray>{"/v1/customers", "/v1/customers?force_address=true",
                                "/v1/customers", "/v1/customers"}));
}

void TestCreationPage::advice_typed_isShownAndNeverBlocks()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&page, &CreationPage::customerCreated);
    fillRequired(page);
    typeInto(page, "email", QStringLiteral("tom@gmial.com"));
    QTRY_VERIFY(textOf(page).contains(QStringLiteral("Did they say gmail.com?")));
    goToReview(page);
    QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.size(), 1);
    QVERIFY(bench.bodies("POST").at(0).startsWith(R"({"civility":"MR","email":"tom@gmial.com",)"));
}

void TestCreationPage::address_countryChosen_isLaidOutAsThere()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(page);
    page.goTo(Step::Address);
    auto *zip = part<QWidget>(page, "address_zip_code");
    auto *city = part<QWidget>(page, "address_city");
    const auto place = [&page](const QWidget *input) {
        const QPoint at = input->mapTo(&page, QPoint());
        return std::pair(at.y(), at.x());
    };
    QTRY_VERIFY(place(zip) < place(city));
    // One input for the country, in the first step; the address says it and leads there.
    part<QAbstractButton>(page, "changeCountry")->click();
    QCOMPARE(page.step(), Step::Customer);
    auto *country = part<QComboBox>(page, "address_country_code");
    QVERIFY(country->hasFocus());
    country->setEditText(QStringLiteral("us"));
    page.goTo(Step::Address);
    QVERIFY(part<QLabel>(page, "addressCountry")->text().contains(QStringLiteral("United States")));
    QTRY_VERIFY(textOf(page).contains(QStringLiteral("ZIP code")));
    QTRY_VERIFY(place(zip) > place(city));
    QCOMPARE(zip->accessibleName(), QStringLiteral("Postal code"));
    // The Tab key follows the eye.
    QWidget *next = city->nextInFocusChain();
    while (!(next->focusPolicy() & Qt::TabFocus) || next->focusProxy())
        next = next->nextInFocusChain();
    QCOMPARE(next->objectName(), QStringLiteral("address_state_or_district"));
}

void TestCreationPage::address_countryTyped_tabGoesOverEveryField_data()
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
void TestCreationPage::address_countryTyped_tabGoesOverEveryField()
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
    for (const Field *part : addressOrder(code, parts)) {
        if (part->kind != FieldKind::Country)
            order.append(objectNameOf(*part));
    }
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(page);
    auto *combo = part<QComboBox>(page, "address_country_code");
    combo->setFocus();
    QTest::keyClicks(combo, country);
    // Laid out before the focus goes on, or after a pause.
    if (!isAtOnce)
        QTRY_COMPARE(part<QLabel>(page, "addressCountry")->text(), country);
    QTest::keyClick(focus(), Qt::Key_2, Qt::AltModifier);
    if (isAtOnce)
        QCOMPARE(focus()->objectName(), order.constFirst());
    // Offscreen the list of suggestions was the active window, as it is in no window system.
    QCoreApplication::processEvents();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QCoreApplication::processEvents();
    page.goTo(Step::Address);
    const auto place = [&page](const QString &name) {
        const auto *input = part<QWidget>(page, name.toLatin1().constData());
        const QPoint at = input->mapTo(&page, QPoint());
        return std::pair(at.y(), at.x());
    };
    QTRY_VERIFY(
        std::is_sorted(order.cbegin(), order.cend(),
                       [&](const QString &a, const QString &b) { return place(a) < place(b); }));
    QStringList visited{focus()->objectName()};
    while (visited.size() < order.size()) {
        QTest::keyClick(focus(), Qt::Key_Tab);
        visited.append(focus()->objectName());
    }
    QCOMPARE(visited, order);
    QTest::keyClick(focus(), Qt::Key_Tab);
    QVERIFY(!order.contains(focus()->objectName()));
    QTest::keyClick(focus(), Qt::Key_Backtab);
    QCOMPARE(focus()->objectName(), order.constLast());
}

/// What is typed right after Alt+N belongs to the next step.
void TestCreationPage::next_byItsMnemonic_goesOnAtOnce()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(page);
    part<QLineEdit>(page, "email")->setFocus();
    QTest::keyClick(focus(), Qt::Key_N, Qt::AltModifier);
    QCOMPARE(page.step(), Step::Address);
    page.goTo(Step::Review);
    QTest::keyClick(focus(), Qt::Key_B, Qt::AltModifier);
    QCOMPARE(page.step(), Step::More);
}

void TestCreationPage::create_notSignedIn_goesOnAfterwards()
{
    UiBench bench;
    bench.refusals = 2; // the search at the press, then the POST
    int asked = 0;
    bench.bench.transport.setSignInAsker([&asked] { ++asked; });
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy created(&page, &CreationPage::customerCreated);
    fillRequired(page);
    goToReview(page);
    createButton(page)->click();
    QTRY_COMPARE(asked, 1);
    QCOMPARE(created.size(), 0);
    bench.bench.transport.resumeHeld();
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(bench.bodies("POST").size(), 2);
    QCOMPARE(bench.bodies("POST").first(), bench.bodies("POST").last());
}

void TestCreationPage::steps_reachedInAnyOrder_loseNothing()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    open(page);
    for (const Step step :
         {Step::More, Step::Address, Step::Review, Step::Consent, Step::Customer, Step::Review}) {
        part<QAbstractButton>(page, qPrintable(QStringLiteral("step_%1").arg(placeOf(step) + 1)))
            ->click();
        QCOMPARE(page.step(), step);
        if (step == Step::Customer)
            typeInto(page, "email", QStringLiteral("tom@example.org"));
        if (step == Step::Address)
            typeInto(page, "address_city", QStringLiteral("Lucca"));
    }
    const QString text = textOf(*part<QWidget>(page, "form_5"));
    QVERIFY(text.contains(QStringLiteral("tom@example.org")));
    QVERIFY(text.contains(QStringLiteral("Lucca")));
}

void TestCreationPage::requestClose_somethingTyped_asks()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    QSignalSpy closed(&page, &CreationPage::closed);
    open(page);
    typeInto(page, "first_name", QStringLiteral("Tom"));
    QTest::keyClick(focus(), Qt::Key_Escape);
    auto *box = page.findChild<QMessageBox *>();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(closed.isEmpty());
    QCOMPARE(part<QLineEdit>(page, "first_name")->text(), QStringLiteral("Tom"));
    QVERIFY(page.hasUnsentWork());
}

void TestCreationPage::kept_saysSealedOnlyWhereItIs()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    open(page);
    const auto *kept = part<QLabel>(page, "kept");
    QCOMPARE(kept->accessibleName(), QString());
    typeInto(page, "first_name", QStringLiteral("Tom"));
    QVERIFY(kept->accessibleName().contains(QStringLiteral("in memory")));
    bench.journal.setKey(SealKey::generate());
    typeInto(page, "last_name", QStringLiteral("Smith"));
    QCOMPARE(kept->accessibleName(), QStringLiteral("Kept as a draft, sealed."));
}

/// What is empty is not listed; an address stands as it is written in its country.
void TestCreationPage::review_fieldsAreReadBack()
{
    UiBench bench;
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(page);
    typeInto(page, "birthdate", QStringLiteral("1984-01-01"));
    part<QComboBox>(page, "address_country_code")->setEditText(QStringLiteral("fr"));
    typeAt(page, Step::Address, "address_number", QStringLiteral("15"));
    typeInto(page, "address_street", QStringLiteral("avenue des Lilas"));
    typeInto(page, "address_zip_code", QStringLiteral("75008"));
    typeInto(page, "address_city", QStringLiteral("Paris"));
    goToReview(page);
    const QString text = textOf(*part<QWidget>(page, "form_5"));
    QVERIFY2(text.contains(QStringLiteral("15 avenue des Lilas\n75008 Paris\nFrance")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("January 1984 · ")));
    QVERIFY(!text.contains(QStringLiteral("E-mail")));
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == QLatin1String("Edit Address"))
            button->click();
    }
    QCOMPARE(page.step(), Step::Address);
}

void TestCreationPage::review_addressCheckWaived_goesForOneRequestWithAReason()
{
    UiBench bench;
    bench.onPost = reply(400, R"({"errors":[{"concerned_key":"last_name"}]})");
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    fillRequired(page);
    typeAt(page, Step::Address, "address_city", QStringLiteral("Nowhere"));
    goToReview(page);
    part<QAbstractButton>(page, "waiveAddressCheck")->click();
    createButton(page)->click();
    QVERIFY(part<QWidget>(page, "waiverReason")->hasFocus());
    QVERIFY(!textOf(page).contains(QStringLiteral("Looking whether")));
    typeInto(page, "waiverReason", QStringLiteral("a new road"));
    QVERIFY(part<QPlainTextEdit>(page, "request")
                ->toPlainText()
                .contains(QStringLiteral("?force_address=true")));
    createButton(page)->click();
    QTRY_COMPARE(bench.server.deliveries("POST"), 1);
    QTRY_COMPARE(page.step(), Step::Customer);
    pressCreate(page);
    QTRY_COMPARE(bench.server.deliveries("POST"), 2);
    QCOMPARE(bench.targets("POST"),
             (QList<QByteArray>{"/v1/customers?force_address=true", "/v1/customers"}));
    QTRY_VERIFY(!page.isSending());
}

QTEST_MAIN(TestCreationPage)
#include "tst_creationpage.moc"
