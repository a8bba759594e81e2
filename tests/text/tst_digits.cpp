// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/digits.h"

#include <QTest>

using namespace desk;
using namespace Qt::Literals::StringLiterals;

class TestDigits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void functions_text_giveItsDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("dialled");
        const auto row = [](const char *name, const QString &text, const QString &plain,
                            const QString &digits, const QString &dialled) {
            QTest::newRow(name) << text << plain << digits << dialled;
        };
        row("nothing", {}, {}, {}, {});
        row("no digit", u"Tel. +"_s, u"Tel. +"_s, {}, {});
        row("punctuation", u"06 12-34.5"_s, u"06 12-34.5"_s, u"0612345"_s, u"0612345"_s);
        row("plus", u"+33 (0)6"_s, u"+33 (0)6"_s, u"3306"_s, u"+3306"_s);
        row("plus in between", u"06+12"_s, u"06+12"_s, u"0612"_s, u"0612"_s);
        row("wide plus", u"\uff0b\uff13\uff13"_s, u"\uff0b33"_s, u"33"_s, u"+33"_s);
        row("Arabic", u"٠٦-١٢"_s, u"06-12"_s, u"0612"_s, u"0612"_s);
        row("Devanagari", u"४२ घर"_s, u"42 घर"_s, u"42"_s, u"42"_s);
        row("beyond the first plane", u"\U0001D7D8\U0001D7DA"_s, u"02"_s, u"02"_s, u"02"_s);
        row("a numeral is no digit", u"Ⅳ ½ 三"_s, u"Ⅳ ½ 三"_s, {}, {});
        row("a face stays whole", u"\U0001F600 7"_s, u"\U0001F600 7"_s, u"7"_s, u"7"_s);
    }

    void functions_text_giveItsDigits()
    {
        QFETCH(QString, text);
        QTEST(withAsciiDigits(text), "plain");
        QTEST(digitsOf(text), "digits");
        QTEST(dialledOf(text), "dialled");
        QFETCH(QString, digits);
        QCOMPARE(hasDigit(text), !digits.isEmpty());
    }

    void isDigits_text_onlyForDigitsAlone()
    {
        QVERIFY(isDigits(u"0612"_s));
        QVERIFY(isDigits(u"٠٦"_s));
        for (const QString &text : {QString(), u" 1"_s, u"+1"_s, u"1a"_s, u"½"_s})
            QVERIFY2(!isDigits(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestDigits)
#include "tst_digits.moc"
