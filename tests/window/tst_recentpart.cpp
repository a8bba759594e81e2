// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The recent customers on the first screen: rows, filter, all of them, forgetting them.
#include "ui/window/recentpart.h"

#include "tests/support/ids.h"
#include "tests/support/uibench.h"
#include "ui/window/forgetbutton.h"
#include "ui/window/recentlist.h"
#include "ui/window/recentmodel.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QSignalSpy>

#include <algorithm>

using namespace desk;
using namespace desk::test;

namespace {

QList<RecentCustomer> people(int count)
{
    QList<RecentCustomer> list;
    for (int i = 0; i < count; ++i)
        list.append(recentCustomer(idOf(QString::number(700'000'000 + i)),
                                   QStringLiteral("Hélène Bouchard %1").arg(i),
                                   i % 2 ? QStringLiteral("Gatineau") : QString(),
                                   QDateTime::currentDateTimeUtc().addSecs(-60 * i)));
    return list;
}

struct Bench {
    QWidget window;
    RecentPart part{&window};
    QLineEdit *filter = desk::test::part<QLineEdit>(window, "recentsFilter");
    RecentList *list = desk::test::part<RecentList>(window, "recents");
    QAbstractButton *more = desk::test::part<QAbstractButton>(window, "moreRecents");
    ForgetButton *forget = desk::test::part<ForgetButton>(window, "forgetRecents");
    QSignalSpy chosen{&part, &RecentPart::customerChosen};
    QSignalSpy forgotten{&part, &RecentPart::forgetChosen};

    explicit Bench(int count)
    {
        window.resize(640, 700);
        part.resize(640, 700);
        part.showRecents(people(count));
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("Not active");
    }
    [[nodiscard]] int rows() const { return list->model()->rowCount(); }
    [[nodiscard]] QString lastChosen() const
    {
        return chosen.isEmpty() ? QString() : idText(chosen.last().first());
    }
};

} // namespace

class TestRecentPart final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void nobody_isHidden()
    {
        const Bench bench(0);
        QVERIFY(!bench.part.isVisible());
    }

    void few_noFilterAndNoMore()
    {
        const Bench bench(8);
        QVERIFY(bench.list->isVisible() && bench.forget->isVisible());
        QVERIFY(!bench.filter->isVisible() && !bench.more->isVisible());
        QCOMPARE(bench.rows(), 8);
        QCOMPARE(bench.list->accessibleName(), QStringLiteral("Recent customers"));
        const auto row = [&bench](int at, int role) {
            return bench.list->model()->index(at, 0).data(role).toString();
        };
        QCOMPARE(row(1, RecentModel::IdRole), QStringLiteral("700000001"));
        QCOMPARE(row(1, RecentModel::AsideRole), QStringLiteral("Gatineau"));
        QCOMPARE(row(1, Qt::AccessibleTextRole),
                 QStringLiteral("Hélène Bouchard 1, customer id 700000001, Gatineau, 1 min"));
        QCOMPARE(row(0, Qt::AccessibleTextRole),
                 QStringLiteral("Hélène Bouchard 0, customer id 700000000, now"));
    }

    void many_showAll_andFewAgain()
    {
        const Bench bench(37);
        QCOMPARE(bench.rows(), RecentModel::fewRows);
        QCOMPARE(bench.more->text(), QStringLiteral("Show all 37"));
        QCOMPARE(bench.filter->accessibleName(), QStringLiteral("Filter recent customers"));
        const int before = bench.list->sizeHint().height();
        bench.more->click();
        QCOMPARE(bench.rows(), 37);
        QVERIFY(bench.list->sizeHint().height() < 2 * before); // the page keeps its shape
        bench.more->click();
        QCOMPARE(bench.rows(), RecentModel::fewRows);
        QCOMPARE(bench.list->sizeHint().height(), before);
    }

    void typed_finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("ids");
        const QStringList all{QStringLiteral("123456789"), QStringLiteral("700000010"),
                              QStringLiteral("200000001"), QStringLiteral("300")};
        const auto only = [&all](int place) { return QStringList{all.at(place)}; };
        QTest::newRow("nothing") << QString() << all;
        QTest::newRow("blanks") << QStringLiteral("  ") << all;
        QTest::newRow("case") << QStringLiteral("SMITH") << only(0);
        QTest::newRow("accents left out") << QStringLiteral("helene") << only(1);
        QTest::newRow("accents typed") << QStringLiteral("Bouchárd") << only(1);
        QTest::newRow("decomposed") << QStringLiteral("He\u0301le\u0300ne") << only(1);
        QTest::newRow("any order") << QStringLiteral("paris tom") << only(0);
        QTest::newRow("town") << QStringLiteral("gatin") << only(1);
        QTest::newRow("id") << QStringLiteral("2000") << only(2);
        QTest::newRow("original script") << QStringLiteral("田中") << only(2);
        QTest::newRow("beside it") << QStringLiteral("tanaka") << only(2);
        QTest::newRow("apostrophe") << QStringLiteral("o'b") << only(3);
        QTest::newRow("one word is nowhere") << QStringLiteral("tom gatineau") << QStringList();
        QTest::newRow("letters apart") << QStringLiteral("tmsmth") << QStringList();
        QTest::newRow("the beginning before the inside")
            << QStringLiteral("har") << QStringList{all.at(2), all.at(1)};
    }

    void typed_finds()
    {
        QFETCH(QString, typed);
        const auto recent = [](const char *id, const char *name, const char *aside) {
            return recentCustomer(idOf(QString::fromUtf8(id)), QString::fromUtf8(name),
                                  QString::fromUtf8(aside), QDateTime::currentDateTimeUtc());
        };
        RecentModel model;
        model.setRecents({recent("123456789", "Tom Smith", "Paris"),
                          recent("700000010", "Hélène Bouchard", "Gatineau"),
                          recent("200000001", "田中 遥", "Haruka Tanaka"),
                          recent("300", "Sean O’Brien", "Cork")});
        model.setTyped(typed);
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row).data(RecentModel::IdRole).toString());
        QTEST(ids, "ids");
    }

    void filter_keys_leadToTheCustomer()
    {
        Bench bench(37);
        bench.filter->setFocus();
        QTest::keyClicks(bench.filter, QStringLiteral("bouchard helene 3"));
        QCOMPARE(bench.rows(), 10); // 3, 13, 23, 30 to 36
        QTest::keyClick(bench.filter, Qt::Key_Down);
        QVERIFY(bench.list->hasFocus());
        QTest::keyClick(bench.list, Qt::Key_Return);
        QCOMPARE(bench.lastChosen(), QStringLiteral("700000003"));
        bench.filter->setText(QStringLiteral("000036"));
        QCOMPARE(bench.rows(), 1);
        QTest::keyClick(bench.filter, Qt::Key_Return);
        QCOMPARE(bench.lastChosen(), QStringLiteral("700000036"));
        QVERIFY(!bench.more->isVisible());
        bench.filter->setText(QStringLiteral("zzz"));
        QVERIFY(!bench.list->isVisible());
        QVERIFY(part<QLabel>(bench.window, "recentsNobody")->isVisible());
        QTest::keyClick(bench.filter, Qt::Key_Escape);
        QCOMPARE(bench.rows(), RecentModel::fewRows);
    }

    /// Another window has noted somebody; the next caller is on the line.
    void filter_newRecents_staysUntilAnew()
    {
        Bench bench(37);
        bench.filter->setText(QStringLiteral("000036"));
        bench.part.showRecents(people(38));
        QCOMPARE(bench.rows(), 1);
        bench.part.startAnew();
        QCOMPARE(bench.rows(), RecentModel::fewRows);
        bench.filter->setText(QStringLiteral("zzz"));
        bench.part.showRecents(people(3)); // too few for a filter
        QCOMPARE(bench.rows(), 3);
    }

    void forget_twoPresses_forget()
    {
        Bench bench(37);
        bench.forget->setFocus();
        QTest::keyClick(bench.forget, Qt::Key_Space);
        QCOMPARE(bench.forget->text(), QStringLiteral("Forget all 37?"));
        QCOMPARE(bench.forgotten.size(), 0);
        QTest::keyClick(bench.forget, Qt::Key_Space);
        QCOMPARE(bench.forgotten.size(), 1);
        QCOMPARE(bench.forget->text(), QStringLiteral("Forget all"));
    }

    void forget_escOrLeaving_turnsBack()
    {
        Bench bench(37);
        bench.forget->click();
        QVERIFY(bench.forget->isAsking() && bench.forget->hasFocus());
        QTest::keyClick(bench.forget, Qt::Key_Escape);
        QVERIFY(!bench.forget->isAsking());
        bench.forget->click();
        bench.list->setFocus();
        QVERIFY(!bench.forget->isAsking());
        bench.forget->click();
        bench.part.showRecents(people(36)); // not those who were asked about
        QVERIFY(!bench.forget->isAsking());
        QCOMPARE(bench.forgotten.size(), 0);
    }

    void forget_doubleClick_isOnePress()
    {
        Bench bench(9);
        const QPoint middle = bench.forget->rect().center();
        QTest::mousePress(bench.forget, Qt::LeftButton, {}, middle);
        QTest::mouseRelease(bench.forget, Qt::LeftButton, {}, middle);
        QMouseEvent second(QEvent::MouseButtonDblClick, middle, bench.forget->mapToGlobal(middle),
                           Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(bench.forget, &second);
        QTest::mouseRelease(bench.forget, Qt::LeftButton, {}, middle);
        QVERIFY(bench.forget->isAsking());
        QCOMPARE(bench.forgotten.size(), 0);
    }

    void hostileName_isShownAsItIs()
    {
        Bench bench(1);
        bench.part.showRecents(
            {recentCustomer(idOf(QStringLiteral("7")), QStringLiteral("<img src='/dev/zero'>"), {},
                            QDateTime::currentDateTimeUtc())});
        const QString tip = bench.list->model()->index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(QStringLiteral("<img")));
    }

    /// Says how long a key takes; nothing is asserted about it here.
    void filter_tenThousand_findsThem()
    {
        Bench bench(10'000);
        bench.more->click();
        QCOMPARE(bench.rows(), 10'000);
        bench.filter->setFocus();
        QList<qint64> times;
        for (int i = 0; i < 20; ++i) {
            for (const char16_t *key : {u"g", u"a", u"t", u"i"}) {
                QElapsedTimer timer;
                timer.start();
                QTest::keyClicks(bench.filter, QString::fromUtf16(key));
                bench.window.grab();
                times.append(timer.nsecsElapsed() / 1000);
            }
            QCOMPARE(bench.rows(), 5'000);
            bench.filter->clear();
        }
        std::sort(times.begin(), times.end());
        qInfo("a key with its painting: %lld us in the middle, %lld us at the 95th percentile",
              times.at(times.size() / 2), times.at(times.size() * 95 / 100));
    }
};

QTEST_MAIN(TestRecentPart)
#include "tst_recentpart.moc"
