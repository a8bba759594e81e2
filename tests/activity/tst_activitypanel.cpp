// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitypanel.h"

#include "app/api/calllog.h"
#include "app/time/stallwatch.h"
#include "tests/support/uibench.h"
#include "ui/activity/callmodel.h"
#include "ui/activity/calltable.h"
#include "ui/activity/calltext.h"
#include "ui/activity/durationchart.h"
#include "ui/look/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace desk;
using namespace desk::test;
using std::chrono::milliseconds;

namespace {

qint64 begin(CallLog &calls, const QByteArray &verb = "GET", int attempt = 1)
{
    return calls.begin(
        {.verb = verb,
         .pathTemplate = QStringLiteral("/v2/customers/{id}/profile"),
         .attempt = attempt,
         .requestId = QStringLiteral("b7c1aaaa-0000-0000-0000-00000000009e")},
        SentRequest{.verb = verb,
                    .url = "https://example.org/v2/customers/700000123/profile",
                    .headers = {{"Accept", "application/json"}, {"User-Agent", "x"}}});
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

struct Bench {
    CallLog calls;
    StallWatch stalls;
    ActivityPanel panel{calls, stalls, [] {
                            return SupportFacts{.platform = QStringLiteral("offscreen"),
                                                .environmentId = QStringLiteral("training")};
                        }};
    CallTable *table = part<CallTable>(panel, "calls");
    QPushButton *curl = part<QPushButton>(panel, "copyAsCurl");
    QSignalSpy copied{&panel, &ActivityPanel::copied};
    QSignalSpy closed{&panel, &ActivityPanel::closed};

    Bench()
    {
        QGuiApplication::clipboard()->clear();
        panel.resize(1440, 290);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("The panel is not active");
    }

    [[nodiscard]] QString summary() const { return part<QLabel>(panel, "activitySummary")->text(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
};

} // namespace

class TestActivityPanel final : public QObject {
    Q_OBJECT

    std::optional<Dresser> m_dresser;

private Q_SLOTS:
    void initTestCase()
    {
        failOnWarnings();
        m_dresser.emplace(*qApp);
        m_dresser->wear({});
    }

    void model_followsTheLog_newestOnTop()
    {
        CallLog calls;
        begin(calls, "POST");
        CallModel model(calls);
        for (int i = 0; i < 990; ++i)
            begin(calls);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 12; ++i)
            begin(calls, i == 11 ? "PATCH" : "GET");
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.index(0, CallModel::Verb).data().toString(), QStringLiteral("PATCH"));
        QCOMPARE(model.callAt(model.index(999, 0))->number, 4);
        QCOMPARE(model.callAt(model.index(0, 0))->number, 1003);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        calls.answered(1002, milliseconds(1), 200, {});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    }

    void text_ofAnEnd_data()
    {
        QTest::addColumn<ApiError>("error");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Colour>("colour");
        using Kind = ApiError::Kind;
        const auto row
            = [](const char *name, const ApiError &error, const char *text, Colour colour) {
                  QTest::newRow(name) << error << QString::fromLatin1(text) << colour;
              };
        row("fields", {.kind = Kind::BadRequest, .httpStatus = 400, .fieldErrors = {{}}},
            "400 1 field(s)", Colour::Warning);
        row("400", {.kind = Kind::BadRequest, .httpStatus = 400}, "400 not accepted",
            Colour::Warning);
        row("401", {.kind = Kind::Unauthorised, .httpStatus = 401}, "401 sign-in expired",
            Colour::Warning);
        row("404", {.kind = Kind::NotFound, .httpStatus = 404}, "404 not found", Colour::Warning);
        row("503", {.kind = Kind::ServerTrouble, .httpStatus = 503}, "503 server trouble",
            Colour::Problem);
        row("offline", {.kind = Kind::Offline}, "no connection", Colour::Problem);
        row("timeout", {.kind = Kind::Timeout}, "timed out", Colour::Problem);
        row("cut short", {.kind = Kind::ConnectionLost, .httpStatus = 200}, "200 connection lost",
            Colour::Problem);
        row("cancelled", {.kind = Kind::Cancelled}, "cancelled", Colour::Muted);
    }

    void text_ofAnEnd()
    {
        QFETCH(const ApiError, error);
        QFETCH(const QString, text);
        QFETCH(const Colour, colour);
        CallLog calls;
        begin(calls);
        calls.failed(1, milliseconds(5), error);
        QCOMPARE(endText(*calls.call(1)), text);
        QCOMPARE(endColour(*calls.call(1)), colour);
    }

    void panel_noCalls_saysSo()
    {
        Bench bench;
        QVERIFY(part<QLabel>(bench.panel, "activityEmpty")->isVisible());
        QVERIFY(!bench.table->isVisible());
        QVERIFY(!bench.curl->isEnabled());
        QCOMPARE(bench.summary(), QStringLiteral("this run · 0 call(s)"));
        begin(bench.calls);
        QVERIFY(bench.table->isVisible());
        QVERIFY(!part<QLabel>(bench.panel, "activityEmpty")->isVisible());
    }

    void panel_callRunsAndEnds_shown()
    {
        Bench bench;
        begin(bench.calls);
        QCOMPARE(bench.cell(0, CallModel::End), QStringLiteral("…"));
        QCOMPARE(bench.cell(0, CallModel::Duration), QStringLiteral("…"));
        bench.calls.answered(1, milliseconds(41), 200, QStringLiteral("server-9"));
        QCOMPARE(bench.cell(0, CallModel::End), QStringLiteral("200"));
        QCOMPARE(bench.cell(0, CallModel::Duration), QStringLiteral("41 ms"));
        QCOMPARE(bench.cell(0, CallModel::RequestId), QStringLiteral("b7c1…9e"));
        begin(bench.calls, "PATCH", 2);
        bench.calls.failed(2, milliseconds(88), {.kind = ApiError::Kind::Timeout});
        QCOMPARE(bench.cell(0, CallModel::Attempt), QStringLiteral("attempt 2"));
        QCOMPARE(bench.cell(1, CallModel::Attempt), QString());
        bench.stalls.ran(milliseconds(9), {&QObject::staticMetaObject, nullptr, {}, QEvent::Paint});
        QCOMPARE(bench.summary(),
                 QStringLiteral("this run · 2 call(s) · median 41 ms · longest stall 9 ms"));
        const QString tip
            = bench.table->model()->index(1, CallModel::Time).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(bench.calls.call(1)->at.toLocalTime().toString(
                     QStringLiteral("HH:mm:ss.zzz"))),
                 qUtf8Printable(tip));
        QVERIFY(bench.table->model()
                    ->index(1, CallModel::RequestId)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QLatin1String("server-9")));
    }

    void chart_saysItsNumbers()
    {
        Bench bench;
        for (qint64 i = 1; i <= 30; ++i) {
            begin(bench.calls);
            bench.calls.answered(i, milliseconds(i), 200, {});
        }
        auto *chart = part<DurationChart>(bench.panel, "durationChart");
        QVERIFY(chart->isVisible());
        QVERIFY(chart->accessibleDescription().contains(QLatin1String(": 7; 8;")));
        QVERIFY(chart->accessibleDescription().endsWith(QLatin1String("; 30")));
        QTRY_COMPARE(chart->width(), chart->sizeHint().width());
        bench.panel.resize(700, 290);
        QVERIFY(!chart->isVisible()); // the buttons need the room
    }

    void keys_enterAndCopy()
    {
        Bench bench;
        begin(bench.calls);
        begin(bench.calls, "PATCH");
        QVERIFY(!bench.curl->isEnabled());
        bench.panel.enter();
        QVERIFY(bench.table->hasFocus());
        QVERIFY(bench.curl->isEnabled());
        QTest::keyClick(bench.table, Qt::Key_Return);
        QVERIFY(clipboardText().startsWith(QLatin1String(
            "curl -X PATCH 'https://example.org/v2/customers/700000123/profile' -H ")));
        QCOMPARE(bench.copied.count(), 1);
        QTest::keyClick(bench.table, Qt::Key_Down);
        QTest::keyClick(bench.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboardText(), rowText(*bench.calls.call(1)));
        QVERIFY(!clipboardText().contains(QLatin1String("700000123")));
        QTest::keyClick(bench.curl, Qt::Key_Space);
        QVERIFY(clipboardText().startsWith(QLatin1String("curl -X GET ")));
        begin(bench.calls, "POST"); // the selected call stays what it was
        QTest::keyClick(bench.table, Qt::Key_Enter);
        QVERIFY(clipboardText().startsWith(QLatin1String("curl -X GET ")));
        QTest::keyClick(bench.table, Qt::Key_Up);
        QTest::keyClick(bench.table, Qt::Key_Enter);
        QVERIFY(clipboardText().startsWith(QLatin1String("curl -X PATCH ")));
        QCOMPARE(bench.copied.count(), 5);
    }

    void requestForgotten_noCurl()
    {
        Bench bench;
        begin(bench.calls);
        bench.panel.enter();
        QVERIFY(bench.curl->isEnabled());
        bench.calls.forgetRequests();
        QVERIFY(!bench.curl->isEnabled());
        QTest::keyClick(bench.table, Qt::Key_Return);
        QCOMPARE(clipboardText(), rowText(*bench.calls.call(1)));
    }

    void symbolAtTheEnd_clicked_copies()
    {
        Bench bench;
        begin(bench.calls);
        const QRect cell = bench.table->visualRect(bench.table->model()->index(0, CallModel::Copy));
        QVERIFY(bench.table->viewport()->rect().contains(cell.center()));
        QTest::mouseClick(bench.table->viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(clipboardText().startsWith(QLatin1String("curl ")));
        QCOMPARE(bench.copied.count(), 1);
    }

    void support_copied_noCustomer()
    {
        Bench bench;
        begin(bench.calls);
        QTest::keyClick(part<QPushButton>(bench.panel, "copyForSupport"), Qt::Key_Space);
        QVERIFY(clipboardText().contains(QLatin1String("environment training")));
        QVERIFY(clipboardText().contains(QLatin1String("/v2/customers/{id}/profile")));
        QVERIFY(!clipboardText().contains(QLatin1String("700000123")));
        QVERIFY(!clipboardText().contains(QLatin1String("example.org")));
    }

    void escape_aheadOfTheWindowsOwn_closes()
    {
        Bench bench;
        begin(bench.calls);
        QShortcut other(QKeySequence(Qt::Key_Escape), &bench.panel);
        QSignalSpy others(&other, &QShortcut::activated);
        for (QWidget *focus : std::initializer_list<QWidget *>{bench.table, bench.curl}) {
            focus->setFocus();
            QTest::keyClick(focus, Qt::Key_Escape);
        }
        QTest::keyClick(part<QPushButton>(bench.panel, "closeActivity"), Qt::Key_Space);
        QCOMPARE(bench.closed.count(), 3);
        QCOMPARE(others.count(), 0);
    }

    void menu_copiesTheRequestId()
    {
        Bench bench;
        begin(bench.calls);
        bench.panel.enter();
        Q_EMIT bench.table->customContextMenuRequested({10, 10});
        auto *menu = part<QMenu>(bench.panel, "callMenu");
        QStringList words;
        for (QAction *action : menu->actions())
            words.append(action->text());
        QCOMPARE(words.join(QLatin1Char(',')),
                 QStringLiteral("Copy row,Copy as cURL,Copy request id"));
        menu->actions().at(2)->trigger();
        QCOMPARE(clipboardText(), bench.calls.call(1)->requestId);
        menu->close();
    }

    void columns_anyWidth_nothingOutside()
    {
        Bench bench;
        begin(bench.calls);
        for (const int width : {1440, 1280, 900, 640}) {
            bench.panel.resize(width, 290);
            const QRect copy
                = bench.table->visualRect(bench.table->model()->index(0, CallModel::Copy));
            QCOMPARE(copy.right(), bench.table->viewport()->rect().right());
            QVERIFY(copy.width() >= 24);
            for (int column = 0; column < CallModel::Attempt; ++column)
                QVERIFY(bench.table->columnWidth(column) > 24);
        }
    }

    void everyControl_hasAName()
    {
        Bench bench;
        begin(bench.calls);
        for (const QWidget *control : bench.panel.findChildren<QWidget *>()) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisible())
                continue;
            QAccessibleInterface *face
                = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qUtf8Printable(control->objectName()));
            QVERIFY2(control->height() >= 24, qUtf8Printable(control->objectName()));
        }
    }
};

QTEST_MAIN(TestActivityPanel)
#include "tst_activitypanel.moc"
