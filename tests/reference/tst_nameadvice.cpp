// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Sources: Unicode 15 (general categories, chapter 23.2 on joiners), Unicode TR 39 (mixed scripts).
#include "app/reference/nameadvice.h"

#include "tests/reference/advicebench.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

class TestNameAdvice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textAdvice_realNames_saysOnlyWhatIsHidden_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char *path, const char16_t *text, const char *keys) {
            const QString typed = QString::fromUtf16(text);
            QTest::addRow("%s %s", path, typed.toUtf8().constData())
                << QString::fromLatin1(path) << typed << QString::fromLatin1(keys);
        };
        row("first_name", u"O’Brien", "");
        row("first_name", u"O'Brien", "");
        row("first_name", u"Nguyễn Thị Minh Khai", "");
        row("first_name", u"José María", "");
        row("first_name", u"de la Cruz", "");
        row("first_name", u"Ng", "");
        row("first_name", u"X Æ A-Xii", "");
        row("first_name", u"D'Angelo-Smith", "");
        row("first_name", u"X", "");
        row("first_name", u"Y", "");
        row("first_name", u"van der Berg", "");
        row("first_name", u"MacDonald", "");
        row("first_name", u"mcdonald", "");
        row("first_name", u"SMITH", "");
        row("first_name", u"smith", "");
        row("first_name", u"Björk", "");
        row("first_name", u"Łukasz", "");
        row("first_name", u"Øre", "");
        row("first_name", u"Ağaoğlu", "");
        row("first_name", u"Ðorđe", "");
        row("first_name", u"Þór", "");
        row("first_name", u"Straße", "");
        row("first_name", u"Çelik", "");
        row("first_name", u"Ñuñez", "");
        row("first_name", u"Zoë", "");
        row("first_name", u"François-Xavier", "");
        row("first_name", u"al-Haddad", "");
        row("first_name", u"St. John", "");
        row("first_name", u"Smith Jr.", "");
        row("first_name", u"Dr. Smith", "");
        row("first_name", u"O", "");
        row("first_name", u"d’Été", "");
        row("first_name", u"İbrahim", "");
        row("first_name", u"Ŵyn", "");
        row("first_name", u"K’ahootz", "");
        row("first_name", u"Ma'afu", "");
        row("first_name", u"王小明", "OtherScript");
        row("unicode_first_name", u"王小明", "");
        row("first_name", u"محمد", "OtherScript");
        row("unicode_first_name", u"محمد", "");
        row("first_name", u"רחל", "OtherScript");
        row("unicode_first_name", u"רחל", "");
        row("first_name", u"李", "OtherScript");
        row("unicode_first_name", u"李", "");
        row("first_name", u"Ольга", "OtherScript");
        row("unicode_first_name", u"Ольга", "");
        row("first_name", u"Γιώργος", "OtherScript");
        row("unicode_first_name", u"Γιώργος", "");
        row("first_name", u"たろう", "OtherScript");
        row("unicode_first_name", u"たろう", "");
        row("first_name", u"김민준", "OtherScript");
        row("unicode_first_name", u"김민준", "");
        row("first_name", u"สมชาย", "OtherScript");
        row("unicode_first_name", u"สมชาย", "");
        row("first_name", u"Αθηνά", "OtherScript");
        row("unicode_first_name", u"Αθηνά", "");
        row("last_name", u"田中 太郎", "OtherScript");
        row("unicode_last_name", u"田中　太郎", "");
        row("unicode_last_name", u"山田タロウ", "");
        row("first_name", u"To\u200bm", "InvisibleCharacters");
        row("first_name", u"Tom\u00a0Edgar", "InvisibleCharacters");
        row("first_name", u"T\ufeffom", "InvisibleCharacters");
        row("first_name", u"\u202eTom", "InvisibleCharacters");
        row("first_name", u"To\u00adm", "InvisibleCharacters");
        row("first_name", u"Tom\u200d", "InvisibleCharacters");
        row("first_name", u"T\u2060om", "InvisibleCharacters");
        row("first_name", u"Tom\u3164", "InvisibleCharacters");
        row("first_name", u"Tom\u202fEd", "InvisibleCharacters");
        row("unicode_first_name", u"می\u200cخواهم", "");
        row("unicode_first_name", u"क्\u200dष", "");
        row("unicode_first_name", u"محمد\u200f", "InvisibleCharacters");
        row("last_name", u"Smіth", "LookAlikes");
        row("last_name", u"Раul", "LookAlikes");
        row("last_name", u"Αnna", "LookAlikes");
        row("birth_city", u"Αθήνα", "");
        row("birth_city", u"Par\u200bis", "InvisibleCharacters");
        row("birth_city", u"Saint-Étienne", "");
    }

    void textAdvice_realNames_saysOnlyWhatIsHidden()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, keys);
        QCOMPARE(keysOf(textAdvice(*findField(path), text)), keys);
    }

    void textAdvice_decomposed_isTheSameAsComposed()
    {
        QCOMPARE(keysOf(textAdvice(field("first_name"), QStringLiteral("Jose\u0301"))), QString());
    }

    void textAdvice_invisible_suggestsTheTextWithout()
    {
        const Field &name = field("first_name");
        const Advice advice = textAdvice(name, QStringLiteral("To\u200bm\u00a0Ed")).at(0);
        QCOMPARE(advice.details, (QStringList{QStringLiteral("U+200B"), QStringLiteral("U+00A0")}));
        QCOMPARE(advice.suggestion.at(0).first, &name);
        QCOMPARE(advice.suggestion.at(0).second, QJsonValue(QStringLiteral("Tom Ed")));
    }

    void textAdvice_otherScript_suggestsBothFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("latin");
        QTest::newRow("Chinese") << QStringLiteral("王小明") << QStringLiteral("Wang Xiao Ming");
        QTest::newRow("one sign") << QStringLiteral("李") << QStringLiteral("Li");
        QTest::newRow("Cyrillic") << QStringLiteral("Ольга") << QStringLiteral("Ol'ga");
        QTest::newRow("Greek") << QStringLiteral("Γιώργος") << QStringLiteral("Giorgos");
        QTest::newRow("kana") << QStringLiteral("たろう") << QStringLiteral("Tarou");
        QTest::newRow("Hangul") << QStringLiteral("김민준") << QStringLiteral("Gimminjun");
    }

    void textAdvice_otherScript_suggestsBothFields()
    {
        QFETCH(QString, text);
        QFETCH(QString, latin);
        const QList<Advice> advice = textAdvice(field("first_name"), text);
        QCOMPARE(advice.size(), 1);
        const auto &suggestion = advice.at(0).suggestion;
        QCOMPARE(suggestion.size(), 2);
        QCOMPARE(suggestion.at(0).first, &field("first_name"));
        QCOMPARE(suggestion.at(0).second, QJsonValue(latin));
        QCOMPARE(suggestion.at(1).first, &field("unicode_first_name"));
        QCOMPARE(suggestion.at(1).second, QJsonValue(text));
    }

    void inLatinLetters_chineseSignsBesideKana_knowsNoWay()
    {
        QCOMPARE(inLatinLetters(QStringLiteral("山田タロウ")), QString());
    }

    void comparableName_writtenOtherwise_isTheSame_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        const auto row = [](const char16_t *a, const char16_t *b) {
            QTest::addRow("%s", QString::fromUtf16(a).toUtf8().constData())
                << QString::fromUtf16(a) << QString::fromUtf16(b);
        };
        row(u"de la Cruz, José", u"JOSE DE LA CRUZ");
        row(u"O’Brien", u"o'brien");
        row(u"D'Angelo-Smith", u"d angelo smith");
        row(u"Müller", u"MULLER");
        row(u"Straße", u"STRASSE");
        row(u"Łukasz", u"lukasz");
        row(u"Nguyễn Thị Minh Khai", u"nguyen thi minh khai");
        row(u"王小明", u"Wang Xiao Ming");
        row(u"Ольга", u"Ol'ga");
        row(u"Tom  Smith ", u"Smith Tom");
    }

    void comparableName_writtenOtherwise_isTheSame()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(comparableName(a), comparableName(b));
        QVERIFY(!comparableName(a).isEmpty());
    }

    void comparableName_otherPeople_differ()
    {
        QVERIFY(comparableName(QStringLiteral("Tom")) != comparableName(QStringLiteral("Tim")));
        QVERIFY(comparableName(QStringLiteral("李")) != comparableName(QStringLiteral("王")));
    }
};

QTEST_GUILESS_MAIN(TestNameAdvice)
#include "tst_nameadvice.moc"
