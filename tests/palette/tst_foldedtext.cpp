// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/palette/foldedtext.h"

#include <QTest>

using namespace desk;
using namespace Qt::Literals::StringLiterals;

class TestFoldedText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letters_text_areFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("letters");
        QTest::newRow("case and marks") << u"José ÁLVAREZ"_s << u"jose alvarez"_s;
        QTest::newRow("decomposed") << u"Jose\u0301"_s << u"jose"_s;
        QTest::newRow("sharp s") << u"Groß"_s << u"gross"_s;
        QTest::newRow("strokes") << u"Łukasz Øster Œuvre"_s << u"lukasz oster oeuvre"_s;
        QTest::newRow("hyphen") << u"E-mail"_s << u"email"_s;
        QTest::newRow("apostrophes") << u"O’Brien d'Arc"_s << u"obrien darc"_s;
        QTest::newRow("blanks and signs") << u"  Go to:  x@y.org… "_s << u"go to x y org"_s;
        QTest::newRow("a lone hyphen") << u"a - b"_s << u"a b"_s;
        QTest::newRow("invisible") << u"To\u200bm"_s << u"tom"_s;
        QTest::newRow("kana keep their marks") << u"ガとカ"_s << u"ガとカ"_s;
        QTest::newRow("kana, decomposed") << u"カ\u3099"_s << u"ガ"_s;
        QTest::newRow("han") << u"山田　太郎"_s << u"山田 太郎"_s;
        QTest::newRow("outside the first plane") << u"𠮷野"_s << u"𠮷野"_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xd800) << u"a"_s + QChar(0xd800);
        QTest::newRow("nothing") << u" \n\t"_s << QString();
    }

    void letters_text_areFolded()
    {
        QFETCH(QString, text);
        QTEST(FoldedText(text).letters(), "letters");
    }

    void rangeOf_letters_areWhereTheyStandInTheText()
    {
        const QString text = u" Jose\u0301 Groß-E\u0301lan"_s;
        const FoldedText folded(text);
        QCOMPARE(folded.letters(), u"jose grosselan"_s);
        const auto shown = [&](qsizetype at, qsizetype length) {
            const TextRange range = folded.rangeOf(at, length);
            return text.mid(range.from, range.length);
        };
        QCOMPARE(shown(0, 4), u"Jose\u0301"_s);
        QCOMPARE(shown(5, 5), u"Groß"_s);
        QCOMPARE(shown(10, 1), u"E\u0301"_s);
        QCOMPARE(folded.placeOf(folded.size()), text.size());
    }

    void isStart_word_beginsAgainBehindAHyphen()
    {
        const FoldedText folded(u"Anne-Marie O’Brien"_s);
        QCOMPARE(folded.letters(), u"annemarie obrien"_s);
        QList<qsizetype> starts;
        for (qsizetype at = 0; at < folded.size(); ++at) {
            if (folded.isStart(at))
                starts.append(at);
        }
        QCOMPARE(starts, QList<qsizetype>({0, 4, 10, 11}));
        QVERIFY(folded.isEnd(4));
        QVERIFY(folded.isEnd(9));
        QVERIFY(!folded.isEnd(3));
    }
};

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
