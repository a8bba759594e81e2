// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What was sent can be looked through by keyboard, and says what is to be taken back.
#include "app/journal/changehistory.h"
#include "app/journal/takeback.h"
#include "tests/support/folderjournal.h"
#include "tests/support/ids.h"
#include "tests/support/uibench.h"
#include "ui/history/historydialog.h"
#include "ui/history/sentdelegate.h"
#include "ui/history/sentmodel.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QIdentityProxyModel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;

namespace {

struct DialogBench {
    QTemporaryDir dir;
    FolderJournal run{dir.path()};
    SealedStore store{dir.filePath(QStringLiteral("history"))};
    ChangeHistory history{store, run.clock};
    ReferenceData reference{QStringLiteral("en")};
    QObject context;
    std::unique_ptr<HistoryDialog> dialog;

    DialogBench() { history.follow(run.journal); }

    void begin(const Attempt &attempt)
    {
        bool mayBeSent = false;
        run.journal.begin(attempt, {}, &context, [&mayBeSent](const Journal::Begun &begun) {
            mayBeSent = begun.mayBeSent;
        });
        if (!QTest::qWaitFor([&mayBeSent] { return mayBeSent; }))
            qFatal("Not begun");
    }
    void sendPatch(const char *id, const char *customer, const char *name)
    {
        Attempt attempt{.id = QString::fromLatin1(id), .kind = WorkKind::Edit};
        attempt.title = QString::fromUtf8(name);
        attempt.base = Profile(QString::fromLatin1(customer),
                               {{QStringLiteral("email"), QStringLiteral("old@example.org")}}, {});
        attempt.edits.set(field("email"), QStringLiteral("new@example.org"));
        attempt.edits.set(field("address.city"), QStringLiteral("Pisa"));
        begin(attempt);
        run.journal.settle(attempt.id, Attempt::State::Confirmed);
    }
    void sendCreation()
    {
        Attempt attempt{.id = QStringLiteral("c1")};
        attempt.title = QStringLiteral("Ann Other");
        attempt.edits.set(field("first_name"), QStringLiteral("Ann"));
        begin(attempt);
    }
    void show()
    {
        dialog = std::make_unique<HistoryDialog>(history, reference, run.clock);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QTRY_VERIFY(!nothing().contains(QStringLiteral("Reading")));
    }
    [[nodiscard]] QListView *list() const { return part<QListView>(*dialog, "historyList"); }
    [[nodiscard]] QLineEdit *filter() const { return part<QLineEdit>(*dialog, "historyFilter"); }
    /// What is said in place of the list; "" while there is one.
    [[nodiscard]] QString nothing() const
    {
        const auto *label = part<QLabel>(*dialog, "historyNothing");
        return label->isVisible() ? label->text() : QString();
    }
    /// Names of the customers that are shown, and days as `# Today`.
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            const QString text = index.data().toString();
            all.append(index.data(SentModel::IsDayRole).toBool() ? QStringLiteral("# ") + text
                                                                 : text);
        }
        return all;
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return part<QPushButton>(*dialog, name);
    }
};

/// The customer that a signal named first.
CustomerId customerIn(const QSignalSpy &spy)
{
    return *static_cast<const CustomerId *>(spy.at(0).at(0).constData());
}

/// Counts how often a row is worded.
class CountingModel final : public QIdentityProxyModel {
public:
    mutable int worded = 0;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        worded += role == SentModel::FieldsRole ? 1 : 0;
        return QIdentityProxyModel::data(index, role);
    }
};

} // namespace

class TestHistoryDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        failOnWarnings();
        static Dresser dresser(*qApp); // heights are those of the program
        dresser.wear({});
    }
    void show_nothingSent_saysSo();
    void show_limitsKeepNone_saysSo();
    void show_sent_lastFirstByDay();
    void filter_words_areFoldedAndInAnyOrder();
    void keys_filterToListAndBack();
    void keys_tab_goesFromListToFieldsToFoot();
    void details_selected_showFromAndTo();
    void undo_all_handsOverTheInverse();
    void undo_oneField_handsOverThat();
    void creation_hasNoUndo();
    void open_customer_isWanted();
    void owner_changed_showsHisOwn();
    void forgetAll_asksInPlace();
    void changed_meanwhile_isShownAndSelectionStays();
    void controls_all_haveNames();
    void thousands_cost_onlyWhatIsInSight();
};

void TestHistoryDialog::show_nothingSent_saysSo()
{
    DialogBench bench;
    bench.show();
    QTRY_VERIFY2(bench.nothing().contains(QStringLiteral("Nothing was sent yet")),
                 qPrintable(bench.nothing()));
    QVERIFY(!bench.button("historyForget")->isEnabled());
    QVERIFY(!bench.button("takeBackAll")->isVisible());
}

void TestHistoryDialog::show_limitsKeepNone_saysSo()
{
    DialogBench bench;
    bench.history.setLimits({.days = 0, .most = 10});
    bench.show();
    QTRY_VERIFY2(bench.nothing().contains(QStringLiteral("No history is kept")),
                 qPrintable(bench.nothing()));
}

void TestHistoryDialog::show_sent_lastFirstByDay()
{
    SentModel model;
    QList<SentChange> changes;
    const QDateTime noon(QDate(2026, 11, 30), QTime(12, 0));
    int number = 0;
    for (const qint64 hours : {0, -1, -24, -25, -24 * 10}) {
        SentChange change{.id = QString::number(++number)};
        change.title = QString::number(number);
        change.sentAt = noon.addSecs(hours * 3600).toUTC();
        changes.append(change);
    }
    model.setChanges(changes, noon.date());
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row).data().toString());
    QCOMPARE(rows,
             (QStringList{QStringLiteral("Today"), QStringLiteral("1"), QStringLiteral("2"),
                          QStringLiteral("Yesterday"), QStringLiteral("3"), QStringLiteral("4"),
                          QLocale().toString(QDate(2026, 11, 20), QLocale::LongFormat),
                          QStringLiteral("5")}));
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsEnabled));
    QVERIFY(!model.changeAt(model.index(0)));
    QCOMPARE(model.indexOf(QStringLiteral("3")).row(), 4);
    model.setFilter(QStringLiteral("5"));
    QCOMPARE(model.rowCount(), 2);
}

void TestHistoryDialog::filter_words_areFoldedAndInAnyOrder()
{
    DialogBench bench;
    bench.sendPatch("a1", "700", "José Núñez");
    bench.sendPatch("a2", "811", "Tom Smith");
    bench.show();
    QTRY_COMPARE(bench.rows().size(), 3);
    const auto shown = [&bench](const char *words) {
        bench.filter()->setText(QString::fromUtf8(words));
        return bench.rows().mid(1);
    };
    QCOMPARE(shown("nunez JOSE"), QStringList{QStringLiteral("José Núñez")});
    QCOMPARE(shown("811"), QStringList{QStringLiteral("Tom Smith")});
    QCOMPARE(shown("e-mail").size(), 2);
    QCOMPARE(shown("phones").size(), 0);
    QVERIFY(bench.nothing().contains(QStringLiteral("matches")));
    QVERIFY(!bench.button("takeBackAll")->isVisible());
    QCOMPARE(shown("").size(), 2);
    QVERIFY(bench.nothing().isEmpty());
}

void TestHistoryDialog::keys_filterToListAndBack()
{
    DialogBench bench;
    bench.sendPatch("a1", "700", "José Núñez");
    bench.sendPatch("a2", "811", "Tom Smith");
    bench.show();
    QTRY_VERIFY(bench.filter()->hasFocus());
    QTRY_COMPARE(bench.rows().size(), 3);
    QTest::keyClick(bench.filter(), Qt::Key_Down);
    QVERIFY(bench.list()->hasFocus());
    QCOMPARE(bench.list()->currentIndex().row(), 1); // not the heading
    QTest::keyClick(bench.list(), Qt::Key_Down);
    QCOMPARE(bench.list()->currentIndex().row(), 2);
    QTest::keyClick(bench.list(), Qt::Key_Home);
    QCOMPARE(bench.list()->currentIndex().row(), 1);
    QTest::keyClick(bench.list(), 's');
    QVERIFY(bench.filter()->hasFocus());
    QCOMPARE(bench.filter()->text(), QStringLiteral("s"));
    QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);
    QVERIFY(!bench.dialog->isVisible());
}

void TestHistoryDialog::keys_tab_goesFromListToFieldsToFoot()
{
    DialogBench bench;
    bench.sendPatch("a1", "700", "José Núñez");
    bench.sendPatch("a2", "811", "Tom Smith");
    bench.show();
    QTRY_COMPARE(bench.rows().size(), 3);
    bench.list()->setCurrentIndex(bench.list()->model()->index(2, 0)); // fields made anew
    QTRY_VERIFY(bench.button("takeBack_address_city")->isVisible());
    bench.filter()->setFocus();
    for (const char *next : {"historyList", "takeBackAll", "openSentCustomer", "takeBack_email",
                             "takeBack_address_city", "historyForget", "historyClose"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(next));
    }
    // Read again, and nothing new: the focus stays where it is.
    bench.button("takeBack_email")->setFocus();
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(bench.dialog.get(), &activated);
    bool isRead = false;
    bench.history.read(&bench.context, [&isRead](const auto &) { isRead = true; });
    QTRY_VERIFY(isRead);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("takeBack_email"));
}

void TestHistoryDialog::details_selected_showFromAndTo()
{
    DialogBench bench;
    bench.sendPatch("a1", "700", "Tom <b>Smith</b>");
    bench.show();
    QTRY_VERIFY(bench.button("takeBackAll")->isVisible());
    for (const char *shown : {"Tom <b>Smith</b>", "id 700", "Stored", "E-mail", "old@example.org",
                              "new@example.org", "City", "empty", "Pisa"})
        QTRY_VERIFY2(textOf(*bench.dialog).contains(QLatin1String(shown)), shown);
}

void TestHistoryDialog::undo_all_handsOverTheInverse()
{
    DialogBench bench;
    bench.sendPatch("a1", "700", "Tom Smith");
    bench.show();
    const QSignalSpy wanted(bench.dialog.get(), &HistoryDialog::undoWanted);
    QTRY_VERIFY(bench.button("takeBackAll")->isVisible());
    bench.button("takeBackAll")->setFocus();
    QTest::keyClick(bench.button("takeBackAll"), Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(customerIn(wanted), idOf(QStringLiteral("700")));
    const auto inverse = wanted.at(0).at(1).value<Edits>();
    QCOMPARE(*inverse.typed(field("email")), QJsonValue(QStringLiteral("old@example.org")));
    QCOMPARE(*inverse.typed(field("address.city")), QJsonValue(QJsonValue::Null));
    QCOMPARE(wanted.at(0).at(2).value<Profile>().value(field("email")),
             QJsonValue(QStringLiteral("new@example.org")));
    QVERIFY(!bench.dialog->isVisible()); // the page is to be seen
}

void TestHistoryDialog::undo_oneField_handsOverThat()
{
    DialogBench bench;
    bench.sendPatch("a1", "700", "Tom Smith");
    bench.show();
    const QSignalSpy wanted(bench.dialog.get(), &HistoryDialog::undoWanted);
    QTRY_VERIFY(bench.dialog->findChild<QPushButton *>(QStringLiteral("takeBack_address_city")));
    bench.button("takeBack_address_city")->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(1).value<Edits>().touched(),
             QList<const Field *>{&field("address.city")});
}

void TestHistoryDialog::creation_hasNoUndo()
{
    DialogBench bench;
    bench.sendCreation();
    bench.show();
    QTRY_VERIFY(textOf(*bench.dialog).contains(QStringLiteral("Ann Other")));
    QVERIFY(textOf(*bench.dialog).contains(QStringLiteral("Outcome not known")));
    QVERIFY(!bench.button("takeBackAll")->isVisible());
    QVERIFY(!bench.button("openSentCustomer")->isEnabled()); // nobody knows its id
    bench.run.journal.settle(QStringLiteral("c1"), Attempt::State::Confirmed, {},
                             QStringLiteral("9001"));
    QTRY_VERIFY(bench.button("openSentCustomer")->isEnabled());
    QVERIFY(textOf(*bench.dialog).contains(QStringLiteral("id 9001")));
}

void TestHistoryDialog::open_customer_isWanted()
{
    DialogBench bench;
    bench.sendPatch("a1", "700", "Tom Smith");
    bench.show();
    const QSignalSpy wanted(bench.dialog.get(), &HistoryDialog::customerWanted);
    QTRY_COMPARE(bench.rows().size(), 2);
    QTest::keyClick(bench.filter(), Qt::Key_Down);
    QTest::keyClick(bench.list(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(customerIn(wanted), idOf(QStringLiteral("700")));
    QVERIFY(!bench.dialog->isVisible());
}

/// What another agent has sent is no business of the next one.
void TestHistoryDialog::owner_changed_showsHisOwn()
{
    DialogBench bench;
    bench.sendPatch("a1", "700", "Tom Smith");
    bench.show();
    QTRY_COMPARE(bench.rows().size(), 2);
    bench.run.journal.setOwner({QStringLiteral("here"), QStringLiteral("ann")});
    QTRY_COMPARE(bench.rows().size(), 0);
    QVERIFY(!bench.button("takeBackAll")->isVisible());
}

void TestHistoryDialog::forgetAll_asksInPlace()
{
    DialogBench bench;
    bench.sendPatch("a1", "700", "Tom Smith");
    bench.show();
    QTRY_COMPARE(bench.rows().size(), 2);
    bench.button("historyForget")->click();
    QVERIFY(bench.button("historyKeep")->hasFocus()); // Enter forgets nothing
    bench.button("historyKeep")->click();
    QVERIFY(bench.button("historyForget")->isVisible());
    QVERIFY(!bench.button("historyForgetNow")->isVisible());
    QCOMPARE(bench.rows().size(), 2);
    bench.button("historyForget")->click();
    bench.button("historyForgetNow")->click();
    QTRY_VERIFY(bench.nothing().contains(QStringLiteral("Nothing was sent yet")));
    QCOMPARE(bench.rows().size(), 0);
}

void TestHistoryDialog::changed_meanwhile_isShownAndSelectionStays()
{
    DialogBench bench;
    bench.sendPatch("a1", "700", "José Núñez");
    bench.sendPatch("a2", "811", "Tom Smith");
    bench.show();
    QTRY_COMPARE(bench.rows().size(), 3);
    bench.list()->setCurrentIndex(bench.list()->model()->index(2, 0));
    QCOMPARE(part<QLabel>(*bench.dialog, "sentName")->text(), QStringLiteral("José Núñez"));
    bench.sendPatch("a3", "912", "Zoe Late");
    QTRY_COMPARE(bench.rows().size(), 4);
    QCOMPARE(part<QLabel>(*bench.dialog, "sentName")->text(), QStringLiteral("José Núñez"));
    QCOMPARE(bench.list()->currentIndex().row(), 3);
}

void TestHistoryDialog::controls_all_haveNames()
{
    DialogBench bench;
    bench.sendPatch("a1", "700", "Tom Smith");
    bench.show();
    QTRY_VERIFY(bench.dialog->findChild<QPushButton *>(QStringLiteral("takeBack_address_city")));
    QTRY_VERIFY(bench.button("takeBack_address_city")->isVisible());
    int controls = 0;
    for (const QWidget *widget : bench.dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
        QTRY_VERIFY2(widget->height() >= 24, qPrintable(widget->objectName()));
        ++controls;
    }
    QVERIFY(controls >= 8);
    QCOMPARE(bench.button("takeBackAll")->text().remove(u'&'), QStringLiteral("Undo this change"));
    QCOMPARE(bench.button("takeBack_email")->accessibleName(), QStringLiteral("Take back E-mail"));
}

/// Counted, not timed: the texts of rows that nobody sees are not asked for.
void TestHistoryDialog::thousands_cost_onlyWhatIsInSight()
{
    QList<SentChange> changes;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 2000; ++i) {
        SentChange change{.id = QString::number(i)};
        change.title = QStringLiteral("Customer %1").arg(i);
        change.sentAt = now.addSecs(-i * 600);
        change.changes = {{&field("email"), QStringLiteral("a"), QStringLiteral("b")}};
        changes.append(change);
    }
    SentModel model;
    CountingModel counting;
    counting.setSourceModel(&model);
    QListView view;
    view.setModel(&counting);
    view.setItemDelegate(new SentDelegate(&view));
    view.resize(400, 600);
    QElapsedTimer timer;
    timer.start();
    model.setChanges(changes, now.date());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_VERIFY(counting.worded > 0);
    qInfo("2000 rows on screen after %lld ms", static_cast<long long>(timer.elapsed()));
    const int inSight = 600 / view.visualRect(counting.index(1, 0)).height() + 2;
    QVERIFY2(counting.worded <= 3 * inSight, qPrintable(QString::number(counting.worded)));
    timer.start();
    model.setFilter(QStringLiteral("mail 1999"));
    qInfo("2000 rows filtered in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(model.rowCount(), 2);
}

QTEST_MAIN(TestHistoryDialog)
#include "tst_historydialog.moc"
