// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/customerid.h"

#include <QTest>

using namespace desk;

class TestCustomerId final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTextAndSearch_texts_onlyWhatCanStandInAPath_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTyped");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const QString &text, bool isTyped, bool isFound) {
            QTest::newRow(text.isEmpty() ? "empty" : qUtf8Printable(text))
                << text << isTyped << isFound;
        };
        row(QStringLiteral("1"), true, true);
        row(QStringLiteral("700000123"), true, true);
        row(QString(32, QLatin1Char('9')), true, true);
        row(QString(33, QLatin1Char('9')), false, true);
        row(QString(64, QLatin1Char('a')), false, true);
        row(QString(65, QLatin1Char('a')), false, false);
        row(QString(), false, false);
        row(QStringLiteral("0"), false, true);
        row(QStringLiteral("012"), false, true);
        row(QStringLiteral("12a"), false, true);
        row(QStringLiteral("A-7_b.c~"), false, true);
        row(QStringLiteral("-1"), false, true);
        row(QStringLiteral("."), false, false);
        row(QStringLiteral(".."), false, false);
        row(QStringLiteral("12/3"), false, false);
        row(QStringLiteral("12?x"), false, false);
        row(QStringLiteral("12%2F"), false, false);
        row(QStringLiteral("12\n"), false, false);
        row(QStringLiteral(" 12"), false, false);
        row(QStringLiteral("١٢"), false, false);
    }

    void fromTextAndSearch_texts_onlyWhatCanStandInAPath()
    {
        QFETCH(QString, text);
        const auto typed = CustomerId::fromText(text);
        const auto found = CustomerId::fromSearch(text);
        QTEST(typed.has_value(), "isTyped");
        QTEST(found.has_value(), "isFound");
        if (found)
            QCOMPARE(found->text(), text);
        if (typed)
            QVERIFY(typed == found);
    }
};

QTEST_GUILESS_MAIN(TestCustomerId)
#include "tst_customerid.moc"
