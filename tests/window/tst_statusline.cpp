// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/statusline.h"

#include <QTest>

using namespace desk;

class TestStatusLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void foot_signedOut_saysVersionAndWhoManagesIt();
    void foot_signedIn_saysTheMessageAlone();
};

void TestStatusLine::foot_signedOut_saysVersionAndWhoManagesIt()
{
    StatusLine line;
    const QString version = QStringLiteral(DESK_VERSION);
    QCOMPARE(line.shownText(), version);
    line.setManaged(true);
    QCOMPARE(line.shownText(), version + QStringLiteral(" · Managed by your administrator"));
    line.showMessage(QStringLiteral("Said"));
    QCOMPARE(line.shownText(), QStringLiteral("Said"));
    line.clearMessage();
    line.setManaged(false);
    QCOMPARE(line.shownText(), version);
}

void TestStatusLine::foot_signedIn_saysTheMessageAlone()
{
    StatusLine line;
    line.setManaged(true);
    line.showDrafts(true);
    QCOMPARE(line.shownText(), QString());
    line.showMessage(QStringLiteral("Said"));
    QCOMPARE(line.shownText(), QStringLiteral("Said"));
    line.clearMessage();
    line.clearFacts();
    QVERIFY(line.shownText().contains(QStringLiteral("Managed")));
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
