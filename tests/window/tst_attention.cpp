// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// An answer that comes in while the agent is somewhere else in the window moves nothing under his
// hands: what he types next stays where he types it, and sends nothing.
#include "tests/window/windowbench.h"
#include "ui/create/creationpage.h"
#include "ui/profile/changespanel.h"

using namespace desk;
using namespace desk::test;

namespace {

const QByteArray existingTom
    = R"([{"id":"700","first_name":"TOM","last_name":"SMITH","email":"tom@example.org"}])";
const auto emailRefused
    = reply(400, R"({"errors":[{"concerned_key":"email","error_description":"Odd"}]})");
constexpr auto aMoment = std::chrono::milliseconds(300);

class Elsewhere final : public WindowBench {
public:
    Elsewhere() { signIn(); }
    [[nodiscard]] QLineEdit *line() const { return part<QLineEdit>(*window, "openInput"); }
    [[nodiscard]] QWidget *focus() const { return window->focusWidget(); }

    void goToFindLine() const
    {
        command("open-customer")->trigger();
        if (!QTest::qWaitFor([this] { return line()->hasFocus(); }))
            qFatal("No focus in the find line");
    }

    [[nodiscard]] CreationPage *reviewed() const
    {
        command("new-customer")->trigger();
        auto *page = qobject_cast<CreationPage *>(tabs()->currentWidget());
        Draft draft{.id = Journal::newId(), .kind = WorkKind::Create};
        draft.edits.set(field("civility"), QStringLiteral("MR"));
        draft.edits.set(field("first_name"), QStringLiteral("Tom"));
        draft.edits.set(field("last_name"), QStringLiteral("Smith"));
        draft.edits.set(field("email"), QStringLiteral("tom@example.org"));
        page->restore(draft);
        page->goTo(Step::Review);
        return page;
    }

    /// A new e-mail is on its way.
    void sendEmail(ProfilePage &page) const
    {
        change(page, QStringLiteral("new@example.org"));
        send(page);
        if (!QTest::qWaitFor([this] { return bodies("PATCH").size() == 1; }))
            qFatal("Nothing is sent");
    }

    /// What has been asked before is answered, and what that causes is done: a search that is
    /// asked later takes longer.
    void awaitAnswers()
    {
        bool isLast = false;
        QObject receiver;
        onSearch.delay = 2 * aMoment;
        bench.api.searchCustomers({}, 1)->then(&receiver,
                                               [&isLast](const auto &) { isLast = true; });
        if (!QTest::qWaitFor([&isLast] { return isLast; }))
            qFatal("Not answered");
    }
};

} // namespace

class TestAttention final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void creation_waiting_keepsTheFocusInThePage();
    void creation_agentInTheFindLine_isNotCreated_data();
    void creation_agentInTheFindLine_isNotCreated();
    void creation_refused_doesNotTakeTheFocus();
    void creation_endsInTheOnlyTab_theLineKeepsItsText();
    void created_numbers_standAboveTheCards();
    void profile_readWhileAFieldIsOpen_staysInThatField();
    void profile_readWhileAnAddButtonHasTheFocus_staysThere();
    void profile_stored_doesNotTakeTheFocus();
    void profile_somebodyElsesChange_isNotSentUnread();
    void profile_refused_doesNotTakeTheFocus();
    void profile_refusedUnderASheet_isInSight();
    void profile_sending_keepsTheFocusInThePage();
};

void TestAttention::creation_waiting_keepsTheFocusInThePage()
{
    Elsewhere bench;
    bench.openCustomer();
    bench.onSearch.delay = aMoment;
    CreationPage *page = bench.reviewed();
    page->create();
    QVERIFY(bench.focus() && page->isAncestorOf(bench.focus()));
    QTRY_COMPARE(bench.bodies("POST").size(), 1);
}

void TestAttention::creation_agentInTheFindLine_isNotCreated_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("somebody like him") << existingTom;
    QTest::newRow("nobody") << QByteArray("[]");
}

void TestAttention::creation_agentInTheFindLine_isNotCreated()
{
    QFETCH(const QByteArray, found);
    Elsewhere bench;
    bench.onSearch = reply(200, found);
    bench.onSearch.delay = aMoment;
    CreationPage *page = bench.reviewed();
    page->create();
    bench.goToFindLine();
    QTest::keyClicks(bench.line(), QStringLiteral("Jean"));
    QTRY_VERIFY(!bench.targets("GET").isEmpty());
    QTest::keyClicks(bench.focus(), QStringLiteral("1 "));
    bench.awaitAnswers();
    QCOMPARE(bench.focus(), bench.line());
    QCOMPARE(bench.line()->text(), QStringLiteral("Jean1 "));
    QVERIFY(bench.bodies("POST").isEmpty());
    QVERIFY(!page->isSending());
}

void TestAttention::creation_refused_doesNotTakeTheFocus()
{
    Elsewhere bench;
    bench.onPost = emailRefused;
    bench.onPost.delay = aMoment;
    CreationPage *page = bench.reviewed();
    page->create();
    QTRY_COMPARE(bench.bodies("POST").size(), 1);
    bench.goToFindLine();
    QTRY_VERIFY(!page->isSending());
    QTest::keyClicks(bench.focus(), QStringLiteral("Dupont"));
    QCOMPARE(bench.line()->text(), QStringLiteral("Dupont"));
}

void TestAttention::creation_endsInTheOnlyTab_theLineKeepsItsText()
{
    Elsewhere bench;
    bench.onPost.delay = aMoment;
    CreationPage *page = bench.reviewed();
    page->create();
    QTRY_COMPARE(bench.bodies("POST").size(), 1);
    bench.goToFindLine();
    QTest::keyClicks(bench.line(), QStringLiteral("Dupont"));
    QTRY_VERIFY(qobject_cast<ProfilePage *>(bench.tabs()->currentWidget()));
    const auto *profile = qobject_cast<ProfilePage *>(bench.tabs()->currentWidget());
    QTRY_VERIFY(profile->isRead());
    QCOMPARE(bench.line()->text(), QStringLiteral("Dupont"));
    QCOMPARE(bench.focus(), bench.line());
}

void TestAttention::created_numbers_standAboveTheCards()
{
    Elsewhere bench;
    bench.reviewed()->create();
    QTRY_VERIFY(qobject_cast<ProfilePage *>(bench.tabs()->currentWidget()));
    const auto *page = qobject_cast<ProfilePage *>(bench.tabs()->currentWidget());
    QTRY_VERIFY(page->isRead());
    const auto top = [page](const char *name) {
        return part<QWidget>(*page, name)->mapTo(page, QPoint()).y();
    };
    QTRY_VERIFY(top("createdId") > 0 && top("createdId") < top("card_identity"));
}

void TestAttention::profile_readWhileAFieldIsOpen_staysInThatField()
{
    Elsewhere bench;
    ProfilePage *page = bench.openCustomer();
    part<QToolButton>(*page, "edit_last_name")->click();
    auto *input = part<QLineEdit>(*page, "last_name");
    QTRY_VERIFY(input->hasFocus());
    const auto reads = bench.targets("GET").size();
    bench.profile = R"({"first_name":"TOM","last_name":"SMYTH","civility":"MR"})";
    page->reload();
    QTRY_VERIFY(bench.targets("GET").size() > reads);
    QTRY_COMPARE(input->text(), QStringLiteral("SMYTH"));
    QCOMPARE(bench.focus(), input);
    QTest::keyClicks(bench.focus(), QStringLiteral("x"));
    QCOMPARE(part<QLineEdit>(*page, "last_name"), input);
    QVERIFY(input->text().contains(QLatin1Char('x')));
}

void TestAttention::profile_readWhileAnAddButtonHasTheFocus_staysThere()
{
    Elsewhere bench;
    ProfilePage *page = bench.openCustomer();
    auto *add = part<QToolButton>(*page, "edit_second_name");
    add->setFocus();
    const auto reads = bench.targets("GET").size();
    bench.profile = R"({"first_name":"TOM","last_name":"SMYTH","civility":"MR"})";
    page->reload();
    QTRY_VERIFY(bench.targets("GET").size() > reads);
    QTRY_COMPARE(page->title(), QStringLiteral("TOM SMYTH"));
    QCOMPARE(bench.focus(), add);
}

void TestAttention::profile_stored_doesNotTakeTheFocus()
{
    Elsewhere bench;
    bench.onPatch.delay = aMoment;
    ProfilePage *page = bench.openCustomer();
    bench.sendEmail(*page);
    bench.goToFindLine();
    QTest::keyClicks(bench.focus(), QStringLiteral("Du"));
    QTRY_VERIFY(!page->isSending());
    QTest::keyClicks(bench.focus(), QStringLiteral("pont"));
    QCOMPARE(bench.line()->text(), QStringLiteral("Dupont"));
    QVERIFY(!page->hasUnsentChanges());
}

void TestAttention::profile_somebodyElsesChange_isNotSentUnread()
{
    Elsewhere bench;
    bench.profile = R"({"first_name":"TOM","last_name":"SMITH","civility":"MR","address":)"
                    R"({"street":"rue A","city":"PARIS","country_code":"FR"}})";
    ProfilePage *page = bench.openCustomer();
    part<QToolButton>(*page, "edit_address_city")->click();
    typeInto(*page, "address_city", QStringLiteral("LYON"));
    bench.profile = R"({"first_name":"TOM","last_name":"SMITH","civility":"MR","address":)"
                    R"({"street":"rue B","city":"PARIS","country_code":"FR"}})";
    bench.send(*page);
    bench.goToFindLine();
    QTRY_VERIFY(!page->isSending());
    QTRY_VERIFY(!part<QLabel>(*page, "message_text")->text().isEmpty());
    QCOMPARE(bench.focus(), bench.line());
    QTest::keyClicks(bench.focus(), QStringLiteral("a b"));
    QVERIFY(bench.bodies("PATCH").isEmpty());
    // Who comes back to it reviews, and sends.
    bench.send(*page);
    QTRY_COMPARE(bench.bodies("PATCH").size(), 1);
    QVERIFY(bench.bodies("PATCH").first().contains("rue B"));
    QVERIFY(bench.bodies("PATCH").first().contains("LYON"));
}

void TestAttention::profile_refused_doesNotTakeTheFocus()
{
    Elsewhere bench;
    bench.onPatch = emailRefused;
    bench.onPatch.delay = aMoment;
    ProfilePage *page = bench.openCustomer();
    bench.sendEmail(*page);
    bench.goToFindLine();
    QTRY_VERIFY(!page->isSending());
    QTest::keyClicks(bench.focus(), QStringLiteral("Dupont"));
    QCOMPARE(bench.line()->text(), QStringLiteral("Dupont"));
    QCOMPARE(part<QLineEdit>(*page, "email")->text(), QStringLiteral("new@example.org"));
}

void TestAttention::profile_refusedUnderASheet_isInSight()
{
    Elsewhere bench;
    bench.window->resize(900, 650);
    bench.onPatch = emailRefused;
    ProfilePage *page = bench.openCustomer();
    bench.sendEmail(*page);
    QTRY_VERIFY(!page->isSending());
    QVERIFY(!page->findChild<ChangesPanel *>()->isVisible());
    QTRY_VERIFY(part<QLineEdit>(*page, "email")->hasFocus());
    QVERIFY(!part<QLineEdit>(*page, "email")->visibleRegion().isEmpty());
}

void TestAttention::profile_sending_keepsTheFocusInThePage()
{
    Elsewhere bench;
    bench.onPatch.delay = aMoment;
    ProfilePage *page = bench.openCustomer();
    bench.sendEmail(*page);
    QCOMPARE(bench.focus(), part<QWidget>(*page, "cell_email"));
    QTest::keyClicks(bench.focus(), QStringLiteral("x")); // nothing can be typed now
    QTRY_VERIFY(!page->isSending());
    QVERIFY(!page->hasUnsentChanges());
    QCOMPARE(bench.focus(), part<QWidget>(*page, "cell_email"));
}

QTEST_MAIN(TestAttention)
#include "tst_attention.moc"
