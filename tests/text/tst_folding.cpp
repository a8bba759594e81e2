// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/folding.h"

#include <QTest>

using namespace desk;
using namespace Qt::Literals::StringLiterals;

class TestFolding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalised_text_isComposedAndTrimmed()
    {
        QCOMPARE(normalised(u" Andre\u0301 "_s), u"Andr\u00e9"_s);
        QCOMPARE(normalised(u"a  b"_s), u"a  b"_s);
        QCOMPARE(normalised(u"\u3000太郎\u00a0"_s), u"太郎"_s);
    }

    void foldedCase_texts_differInNothingButCase()
    {
        QCOMPARE(foldedCase(u"TOM"_s), foldedCase(u"Tom"_s));
        QCOMPARE(foldedCase(u"ΣΟΦΟΣ"_s), foldedCase(u"σοφος"_s));
        QVERIFY(foldedCase(u"André"_s) != foldedCase(u"Andre"_s));
        QVERIFY(foldedCase(u" Tom"_s) != foldedCase(u"Tom"_s));
    }

    void withoutMarks_text_keepsLettersAndCase()
    {
        QCOMPARE(withoutMarks(u"José"_s), u"Jose"_s);
        QCOMPARE(withoutMarks(u"Nguyễn"_s), u"Nguyen"_s);
        QCOMPARE(withoutMarks(u"Straße Øst"_s), u"Straße Øst"_s); // no marks, letters
        QCOMPARE(withoutMarks(u"①"_s), u"1"_s);
    }

    void foldedName_names_areAlike_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("case") << u"FRANCE"_s << u"france"_s;
        QTest::newRow("marks") << u"Österreich"_s << u"Osterreich"_s;
        QTest::newRow("full stops") << u"U.S.A."_s << u"USA"_s;
        QTest::newRow("apostrophes") << u"Côte d’Ivoire"_s << u"Cote d'Ivoire"_s;
        QTest::newRow("and") << u"Trinidad & Tobago"_s << u"trinidad and tobago "_s;
    }

    void foldedName_names_areAlike()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(foldedName(a), foldedName(b));
    }

    void foldedEmail_addresses_areAlike()
    {
        const QString one = foldedEmail(u"andre\u0301@example.org"_s);
        QCOMPARE(foldedEmail(u" Andr\u00e9@EXAMPLE.org "_s), one);
        QCOMPARE(foldedEmail(u"andr\u00e9\u200b@exam\u00adple.org\ufeff"_s), one);
        QVERIFY(foldedEmail(u"andre@example.org"_s) != one);
    }

    void bareCode_codes_areAlike_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("bare");
        QTest::newRow("punctuation") << u"123.456.789-00"_s << u"12345678900"_s;
        QTest::newRow("case") << u"nr1 3ju"_s << u"NR13JU"_s;
        QTest::newRow("wide") << u"１２３-４５"_s << u"12345"_s;
        QTest::newRow("Arabic digits") << u"١٢٣"_s << u"123"_s;
        QTest::newRow("invisible") << u"12\u200b3"_s << u"123"_s;
        QTest::newRow("nothing") << u" - "_s << QString();
    }

    void bareCode_codes_areAlike()
    {
        QFETCH(QString, code);
        QTEST(bareCode(code), "bare");
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
