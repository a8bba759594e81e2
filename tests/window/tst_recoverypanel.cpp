// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recoverypanel.h"

#include "tests/support/uibench.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;

namespace {

Draft draftOf(WorkKind kind, const char *title)
{
    Draft draft{.id = QString::fromLatin1(title), .kind = kind, .title = QString::fromUtf8(title)};
    draft.edits.set(field("email"), QStringLiteral("new@example.org"));
    draft.savedAt = QDateTime(QDate(2026, 3, 1), QTime(10, 30), Qt::UTC);
    return draft;
}

Attempt attemptOf(WorkKind kind, const char *title)
{
    Attempt attempt{
        .id = QString::fromLatin1(title), .kind = kind, .title = QString::fromUtf8(title)};
    attempt.startedAt = QDateTime(QDate(2026, 3, 1), QTime(10, 30), Qt::UTC);
    return attempt;
}

Journal::Offers offersOf(const QList<Draft> &drafts, const QList<Attempt> &attempts = {})
{
    Journal::Offers offers;
    offers.drafts = drafts;
    offers.attempts = attempts;
    return offers;
}

QAbstractButton *named(const QWidget &in, const QString &accessibleName)
{
    for (auto *button : in.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == accessibleName && button->isVisible())
            return button;
    }
    qFatal("No button %s", qPrintable(accessibleName));
}

} // namespace

class TestRecoveryPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void init();
    void setOffers_nothing_staysHidden();
    void setOffers_eachKind_saysWhatItIs();
    void setOffers_again_replacesTheOldLines();
    void continue_pressed_handsTheDraftOverAndTakesTheLineAway();
    void discard_pressed_isTheDraftOfThatLine();
    void lookNow_pressed_handsTheAttemptOver();
    void lastLine_takenUp_hidesThePanel();
    void later_pressed_hidesEverythingAndDecidesNothing();
    void setAside_files_areSaidWithoutAnyOffer();
    void foreign_work_saysOnWhichComputer();
    void foreign_takeOver_isAskedForById();
    void foreign_leave_decidesNothing();

private:
    std::unique_ptr<QWidget> m_window;
    RecoveryPanel *m_panel = nullptr;
};

void TestRecoveryPanel::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 400);
    m_panel = new RecoveryPanel(m_window.get());
    m_panel->resize(900, 400);
    m_window->show();
}

void TestRecoveryPanel::setOffers_nothing_staysHidden()
{
    m_panel->setOffers({});
    QVERIFY(!m_panel->isVisible());
}

void TestRecoveryPanel::setOffers_eachKind_saysWhatItIs()
{
    Draft nameless = draftOf(WorkKind::Create, "");
    m_panel->setOffers(
        offersOf({draftOf(WorkKind::Create, "Ann"), draftOf(WorkKind::Edit, "Bob"), nameless},
                 {attemptOf(WorkKind::Create, "Cem"), attemptOf(WorkKind::Edit, "Dan")}));
    QVERIFY(m_panel->isVisible());
    const QString text = textOf(*m_panel);
    for (const char *line :
         {"Ann\nnew customer, 1 field(s)", "Bob\nchanges, 1 field(s)",
          "without a name\nnew customer, 1 field(s)", "It is not known whether Cem was created",
          "It is not known whether the changes to Dan were stored"})
        QVERIFY2(text.contains(QString::fromLatin1(line)), qPrintable(text));
}

void TestRecoveryPanel::setOffers_again_replacesTheOldLines()
{
    m_panel->setOffers(offersOf({draftOf(WorkKind::Create, "Ann")}));
    m_panel->setOffers(offersOf({draftOf(WorkKind::Create, "Bob")}));
    QVERIFY(!textOf(*m_panel).contains(QStringLiteral("Ann")));
    QVERIFY(textOf(*m_panel).contains(QStringLiteral("Bob")));
}

void TestRecoveryPanel::continue_pressed_handsTheDraftOverAndTakesTheLineAway()
{
    const QSignalSpy chosen(m_panel, &RecoveryPanel::draftChosen);
    m_panel->setOffers(
        offersOf({draftOf(WorkKind::Create, "Ann"), draftOf(WorkKind::Edit, "Bob")}));
    named(*m_panel, QStringLiteral("Continue: Bob"))->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Draft>().id, QStringLiteral("Bob"));
    QVERIFY(!textOf(*m_panel).contains(QStringLiteral("Bob")));
    QVERIFY(textOf(*m_panel).contains(QStringLiteral("Ann")));
    QVERIFY(m_panel->isVisible());
}

void TestRecoveryPanel::discard_pressed_isTheDraftOfThatLine()
{
    const QSignalSpy discarded(m_panel, &RecoveryPanel::draftDiscarded);
    const QSignalSpy chosen(m_panel, &RecoveryPanel::draftChosen);
    m_panel->setOffers(
        offersOf({draftOf(WorkKind::Create, "Ann"), draftOf(WorkKind::Edit, "Bob")}));
    named(*m_panel, QStringLiteral("Discard: Ann"))->click();
    QCOMPARE(discarded.size(), 1);
    QCOMPARE(discarded.first().first().value<Draft>().id, QStringLiteral("Ann"));
    QCOMPARE(chosen.size(), 0);
    QVERIFY(textOf(*m_panel).contains(QStringLiteral("Bob")));
}

void TestRecoveryPanel::lookNow_pressed_handsTheAttemptOver()
{
    const QSignalSpy chosen(m_panel, &RecoveryPanel::attemptChosen);
    m_panel->setOffers(offersOf({}, {attemptOf(WorkKind::Create, "Cem")}));
    // It may be on the server: there is nothing to discard.
    QVERIFY(!buttonWith(*m_panel, QStringLiteral("Discard")));
    named(*m_panel, QStringLiteral("Look now: Cem"))->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Attempt>().id, QStringLiteral("Cem"));
}

void TestRecoveryPanel::lastLine_takenUp_hidesThePanel()
{
    m_panel->setOffers(offersOf({draftOf(WorkKind::Create, "Ann")}));
    named(*m_panel, QStringLiteral("Continue: Ann"))->click();
    QVERIFY(!m_panel->isVisible());
}

void TestRecoveryPanel::later_pressed_hidesEverythingAndDecidesNothing()
{
    const QSignalSpy chosen(m_panel, &RecoveryPanel::draftChosen);
    const QSignalSpy discarded(m_panel, &RecoveryPanel::draftDiscarded);
    m_panel->setOffers(offersOf({draftOf(WorkKind::Create, "Ann")}));
    named(*m_panel, QStringLiteral("Decide later"))->click();
    QVERIFY(!m_panel->isVisible());
    QCOMPARE(chosen.size() + discarded.size(), 0);
}

void TestRecoveryPanel::setAside_files_areSaidWithoutAnyOffer()
{
    Journal::Offers damaged;
    damaged.setAside = 2;
    m_panel->setOffers(damaged);
    QVERIFY(m_panel->isVisible());
    QVERIFY(textOf(*m_panel).contains(QStringLiteral("could not be opened and were set aside")));
    m_panel->setOffers(offersOf({draftOf(WorkKind::Create, "Ann")}));
    QVERIFY(!textOf(*m_panel).contains(QStringLiteral("set aside")));
}

void TestRecoveryPanel::foreign_work_saysOnWhichComputer()
{
    m_panel->addForeign({.id = QStringLiteral("a"),
                         .title = QStringLiteral("Ann"),
                         .host = QStringLiteral("desk-12"),
                         .kind = WorkKind::Create});
    m_panel->addForeign({.id = QStringLiteral("b"),
                         .title = QStringLiteral("Bob"),
                         .host = QStringLiteral("desk-13"),
                         .kind = WorkKind::Edit});
    QVERIFY(m_panel->isVisible());
    const QString text = textOf(*m_panel);
    for (const char *part : {"Ann", "desk-12", "Bob", "desk-13"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
}

void TestRecoveryPanel::foreign_takeOver_isAskedForById()
{
    const QSignalSpy taken(m_panel, &RecoveryPanel::foreignTakenOver);
    m_panel->addForeign({.id = QStringLiteral("a"),
                         .title = QStringLiteral("Ann"),
                         .host = QStringLiteral("desk-12")});
    named(*m_panel, QStringLiteral("Take over: Ann"))->click();
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().toString(), QStringLiteral("a"));
    QVERIFY(!m_panel->isVisible());
}

void TestRecoveryPanel::foreign_leave_decidesNothing()
{
    const QSignalSpy taken(m_panel, &RecoveryPanel::foreignTakenOver);
    m_panel->addForeign({.id = QStringLiteral("a"),
                         .title = QStringLiteral("Ann"),
                         .host = QStringLiteral("desk-12")});
    named(*m_panel, QStringLiteral("Leave: Ann"))->click();
    QCOMPARE(taken.size(), 0);
    QVERIFY(!m_panel->isVisible());
}

QTEST_MAIN(TestRecoveryPanel)
#include "tst_recoverypanel.moc"
