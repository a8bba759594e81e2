// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/plainline.h"

#include <QTest>

using namespace desk;

class TestPlainLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainLine_anyText_isOneHarmlessLine_data();
    void plainLine_anyText_isOneHarmlessLine();
    void plainLines_severalLines_staySeveral();
};

void TestPlainLine::plainLine_anyText_isOneHarmlessLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringLiteral("Via delle Rose") << QStringLiteral("Via delle Rose");
    QTest::newRow("breaks") << QStringLiteral(" a\r\nb\tc\u2028d ") << QStringLiteral("a b c d");
    QTest::newRow("escape") << QStringLiteral("a\x1b[2Jb") << QStringLiteral("a [2Jb");
    QTest::newRow("nul and C1") << QString::fromUtf16(u"a\0b\u0085c", 5) << QStringLiteral("a b c");
    QTest::newRow("direction") << QStringLiteral("gro.\u202eelpmaxe\u202c\u2067x\u2069")
                               << QStringLiteral("gro.elpmaxex");
    QTest::newRow("zero width") << QStringLiteral("to\u200bm\ufeff") << QStringLiteral("tom");
    QTest::newRow("joiner of a name")
        << QStringLiteral("نرگس\u200cها") << QStringLiteral("نرگس\u200cها");
    QTest::newRow("nothing") << QStringLiteral("\u200e\n\t") << QString();
}

void TestPlainLine::plainLine_anyText_isOneHarmlessLine()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(plainLine(text), line);
}

void TestPlainLine::plainLines_severalLines_staySeveral()
{
    QCOMPARE(plainLines(QStringLiteral("one \n\n\u202e\n two\rthree")),
             QStringLiteral("one\ntwo three"));
}

QTEST_GUILESS_MAIN(TestPlainLine)
#include "tst_plainline.moc"
