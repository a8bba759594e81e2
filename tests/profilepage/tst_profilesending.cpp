// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What the page says, and keeps, where a write came to something else than expected. The decisions
// are tested in tests/attempts.
#include "tests/profilepage/profilebench.h"
#include "tests/support/handclock.h"

#include <QDialog>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using Fault = RecordingServer::Fault;

namespace {

QString messageOf(const ProfilePage &page)
{
    return part<QLabel>(page, "message_text")->text();
}

/// Waits until the bar says this.
#define TRY_MESSAGE(page, text)                                                                    \
    QTRY_VERIFY2(messageOf(page).contains(QStringLiteral(text)), qPrintable(messageOf(page)))

} // namespace

class TestProfileSending final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void send_noEffect_keepsTheChangeAndItsUndo()
    {
        UiBench bench;
        bench.profile = fullProfile;
        bench.carriesOut = false;
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        edit(page, "email", QStringLiteral("new@example.org"));
        send(page);
        TRY_MESSAGE(page, "Not stored, or not yet: E-mail.");
        QVERIFY(page.hasUnsentChanges());
        QCOMPARE(part<QLineEdit>(page, "email")->text(), QStringLiteral("new@example.org"));
        QTRY_VERIFY(buttonWith(page, QStringLiteral("Check what was stored")));
        QVERIFY(page.canUndo());
        while (page.canUndo())
            page.undo();
        QVERIFY(!page.hasUnsentChanges());
        while (page.canRedo())
            page.redo();
        QVERIFY(page.hasUnsentChanges());
        // It was only late.
        bench.carryOut(bench.bodies("PATCH").first());
        buttonWith(page, QStringLiteral("Check what was stored"))->click();
        TRY_MESSAGE(page, "Changes stored.");
        QVERIFY(!page.hasUnsentChanges());
        QVERIFY(!page.canUndo());
    }

    void send_storedInPart_keepsTheUndoOfTheRest()
    {
        UiBench bench;
        bench.profile = fullProfile;
        bench.carriesOut = false;
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        edit(page, "second_name", QStringLiteral("Bea"));
        edit(page, "email", QStringLiteral("new@example.org"));
        connect(&bench.server, &RecordingServer::requestReceived, &page,
                [&bench](const auto &sent) {
                    if (sent.method == "PATCH")
                        bench.carryOut(R"({"email":"new@example.org"})");
                });
        send(page);
        TRY_MESSAGE(page, "Not stored, or not yet: Second name.");
        QVERIFY(!page.findChild<QLineEdit *>(QStringLiteral("email")));
        // One key is one step: the e-mail's steps are passed over.
        page.undo();
        QCOMPARE(part<QLineEdit>(page, "second_name")->text(), QStringLiteral("Anna"));
        QVERIFY(!page.hasUnsentChanges());
        page.redo();
        QCOMPARE(part<QLineEdit>(page, "second_name")->text(), QStringLiteral("Bea"));
        QVERIFY(textOf(page).contains(QStringLiteral("new@example.org")));
    }

    void send_notReadBack_isNotCalledStored()
    {
        UiBench bench;
        bench.profile = fullProfile;
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        edit(page, "email", QStringLiteral("new@example.org"));
        connect(&bench.server, &RecordingServer::requestReceived, &page,
                [&bench](const auto &sent) {
                    if (sent.method == "PATCH")
                        bench.profile = "<html>";
                });
        send(page);
        TRY_MESSAGE(page, "could not be read back: it is not known what is stored.");
        QVERIFY(page.hasUnsentChanges());
        QVERIFY(!page.canReview());
        QTRY_VERIFY(buttonWith(page, QStringLiteral("Check what was stored")));
    }

    void send_lostAndNotSeen_mayStillArrive()
    {
        UiBench bench;
        bench.profile = fullProfile;
        bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        edit(page, "email", QStringLiteral("new@example.org"));
        send(page);
        QTRY_VERIFY(buttonWith(page, QStringLiteral("Check what was stored")));
        QVERIFY(!page.canReview());
        buttonWith(page, QStringLiteral("Check what was stored"))->click();
        TRY_MESSAGE(page, "Not seen stored: E-mail.");
        QVERIFY(!messageOf(page).contains(QStringLiteral("Not stored")));
        // The agent knows, and may send it anew.
        bench.onPatch = reply(204, {});
        send(page);
        TRY_MESSAGE(page, "Changes stored.");
        QCOMPARE(bench.bodies("PATCH").size(), 2);
    }

    void send_olderOneLandsOverIt_givesTheNewerValueBack()
    {
        UiBench bench;
        HandClock clock;
        bench.profile = fullProfile;
        bench.onPatch = reply(204, {}, Fault::CloseAfterRequest);
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal, clock);
        open(page);
        edit(page, "email", QStringLiteral("first@example.org"));
        send(page);
        QTRY_VERIFY(buttonWith(page, QStringLiteral("Check what was stored")));
        page.reload(); // F5 is a look as well
        TRY_MESSAGE(page, "Not seen stored: E-mail.");
        typeInto(page, "email", QStringLiteral("second@example.org"));
        bench.onPatch = reply(204, {});
        send(page);
        TRY_MESSAGE(page, "Changes stored.");
        QVERIFY(!page.hasUnsentChanges());
        bench.carryOut(bench.bodies("PATCH").first());
        clock.advance(lateWriteLimit);
        TRY_MESSAGE(page,
                    "An earlier change has arrived late, over what you sent after it: E-mail.");
        QCOMPARE(part<QLineEdit>(page, "email")->text(), QStringLiteral("second@example.org"));
        QVERIFY(page.canReview()); // a change, and no conflict with anybody
        QVERIFY(!textOf(page).contains(QStringLiteral("Somebody else")));
    }

    void send_customerMovedMeanwhile_isReviewedAgain()
    {
        UiBench bench;
        bench.profile = fullProfile;
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        edit(page, "address_street", QStringLiteral("Via Verdi"));
        bench.profile.replace("Lucca", "Pisa");
        send(page);
        QTRY_VERIFY(part<QLabel>(page, "reviewNote")->text().contains(QStringLiteral("City")));
        QCOMPARE(bench.server.deliveries("PATCH"), 0);
        buttonWith(page, QStringLiteral("Show the exact request"))->click();
        const QString shown = part<QPlainTextEdit>(page, "request")->toPlainText();
        part<QPushButton>(page, "sendChanges")->click();
        QTRY_COMPARE(
            bench.bodies("PATCH"),
            QList<QByteArray>{R"({"address":{"city":"Pisa","country_code":"IT","number":"12",)"
                              R"("street":"Via Verdi","zip_code":"55100"}})"});
        QVERIFY(shown.endsWith(QString::fromUtf8(bench.bodies("PATCH").first())));
        TRY_MESSAGE(page, "Changes stored.");
        QVERIFY(!messageOf(page).contains(QStringLiteral("Their values")));
    }

    void conflict_theirOtherChanges_areSaidAndNotSent()
    {
        UiBench bench;
        bench.profile = R"({"first_name":"TOM","last_name":"SMITH","email":"a@example.org"})";
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        const auto *taken = part<QWidget>(page, "takenOver");
        edit(page, "email", QStringLiteral("mine@example.org"));
        QVERIFY(!taken->isVisibleTo(&page));
        bench.profile = R"({"first_name":"ANN","last_name":"SMITH","email":"their@example.org"})";
        send(page);
        QTRY_VERIFY(page.findChild<QWidget *>(QStringLiteral("conflict_email")));
        QVERIFY(taken->isVisibleTo(&page));
        QVERIFY(textOf(*taken).contains(QStringLiteral("First name  TOM  →  ANN")));
        QVERIFY(!textOf(*taken).contains(QStringLiteral("mail")));
        auto *mine = buttonWith(page, QStringLiteral("Send mine"));
        mine->setFocus();
        QTest::keyClick(mine, Qt::Key_Return);
        // The last choice leads to what sends.
        QTRY_VERIFY(part<QPushButton>(page, "sendChanges")->hasFocus());
        QVERIFY(bench.bodies("PATCH").isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(bench.bodies("PATCH"), QList<QByteArray>{R"({"email":"mine@example.org"})"});
        QTRY_VERIFY(!page.isSending());
        QVERIFY(!taken->isVisibleTo(&page));
    }

    void send_changesOutOfSight_areShownFirst()
    {
        UiBench bench;
        bench.profile = fullProfile;
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        page.resize(1200, 430);
        for (const char *name : {"first_name", "last_name", "second_name", "email"})
            edit(page, name, QStringLiteral("new@example.org"));
        part<QToolButton>(page, "edit_birthdate")->click();
        part<QToolButton>(page, "clear_birthdate")->click();
        auto *button = part<QPushButton>(page, "sendChanges");
        page.review();
        QTRY_COMPARE(button->text(), QStringLiteral("Show the rest"));
        // What can't be typed again comes first.
        QVERIFY(!part<QWidget>(page, "change_birthdate")->visibleRegion().isEmpty());
        page.review(); // the second Ctrl+S
        QVERIFY(!page.isSending());
        for (int pressed = 0; pressed < 10 && !page.isSending(); ++pressed) {
            QVERIFY(bench.bodies("PATCH").isEmpty());
            QTest::keyClick(button, Qt::Key_Return);
        }
        QTRY_COMPARE(bench.bodies("PATCH").size(), 1);
        QVERIFY(bench.bodies("PATCH").first().contains(R"("birthdate":null)"));
    }

    void send_letters_areNoPress()
    {
        UiBench bench;
        bench.profile = fullProfile;
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        QSignalSpy said(&page, &ProfilePage::statusMessage);
        edit(page, "email", QStringLiteral("new@example.org"));
        page.review();
        auto *button = part<QPushButton>(page, "sendChanges");
        QVERIFY(button->hasFocus());
        QTest::keyClicks(button, QStringLiteral(" and more"));
        QVERIFY(!page.isSending());
        QVERIFY(bench.bodies("PATCH").isEmpty());
        QVERIFY(said.last().first().toString().contains(QStringLiteral("Esc")));
    }

    void keepTheirs_undone_isAskedAgain()
    {
        UiBench bench;
        bench.profile = R"({"first_name":"TOM","last_name":"SMITH","email":"a@example.org"})";
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        edit(page, "email", QStringLiteral("mine@example.org"));
        bench.profile = R"({"first_name":"TOM","last_name":"SMITH","email":"their@example.org"})";
        send(page);
        QTRY_VERIFY(page.findChild<QWidget *>(QStringLiteral("conflict_email")));
        buttonWith(page, QStringLiteral("Keep theirs"))->click();
        QTRY_VERIFY(!page.hasUnsentChanges());
        page.undo();
        QVERIFY(page.hasUnsentChanges());
        QVERIFY(!page.canReview());
        QTRY_VERIFY(buttonWith(page, QStringLiteral("Keep theirs")));
        page.redo();
        QVERIFY(!page.hasUnsentChanges());
        QVERIFY(bench.bodies("PATCH").isEmpty());
    }

    void send_refusedForAFieldWithoutInput_saysItsWords()
    {
        UiBench bench;
        bench.profile = fullProfile;
        bench.onPatch = reply(
            400, R"({"errors":[{"concerned_key":"call_id","error_description":"No call"}]})");
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        edit(page, "email", QStringLiteral("new@example.org"));
        send(page);
        TRY_MESSAGE(page, "No call");
    }

    void send_refused_saysWhetherAFieldIsMarked_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("no field") << 400 << QByteArray(R"({"error_description":"no"})") << false;
        QTest::newRow("a field") << 400
                                 << QByteArray(R"({"errors":[{"concerned_key":"email",)"
                                               R"("error_description":"Odd"}]})")
                                 << true;
        QTest::newRow("a field, 422")
            << 422
            << QByteArray(R"({"errors":[{"concerned_key":"email","error_description":"Odd"}]})")
            << true;
    }

    void send_refused_saysWhetherAFieldIsMarked()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, isMarked);
        UiBench bench;
        bench.profile = fullProfile;
        bench.onPatch = reply(status, body);
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        edit(page, "email", QStringLiteral("new@example.org"));
        send(page);
        TRY_MESSAGE(page, "The changes were not stored.");
        QCOMPARE(part<QLabel>(page, "emailProblem")->text() == QStringLiteral("Odd"), isMarked);
        if (!isMarked)
            QVERIFY2(!messageOf(page).contains(QStringLiteral("marked")),
                     qPrintable(messageOf(page)));
    }

    void restore_attemptOfAnEarlierRun_onAPageThatIsRead_saysWhatWasStored()
    {
        UiBench bench;
        Attempt attempt{.id = QStringLiteral("a1"), .kind = WorkKind::Edit};
        attempt.base
            = Profile(customerId.text(), QJsonDocument::fromJson(fullProfile).object(), {});
        attempt.edits.set(field("email"), QStringLiteral("mine@example.org"));
        bench.profile = fullProfile;
        bench.profile.replace("old@example.org", "mine@example.org");
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        page.restore(attempt);
        TRY_MESSAGE(page, "Stored: E-mail.");
        QVERIFY(!page.hasUnsentChanges());
    }
};

QTEST_MAIN(TestProfileSending)
#include "tst_profilesending.moc"
