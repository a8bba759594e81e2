// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/spelling.h"

#include <QStringList>
#include <QTest>

using namespace desk;

// The alphabets' sources are named in app/reference/spellingtable.cpp.

namespace {

QString shownOf(const QList<SpelledPart> &parts, const QString &between)
{
    QStringList shown;
    for (const SpelledPart &part : parts)
        shown.append(part.shown);
    return shown.join(between);
}

QString spokenOf(const QList<SpelledPart> &parts)
{
    QStringList spoken;
    for (const SpelledPart &part : parts)
        spoken.append(part.spoken);
    return spoken.join(QLatin1Char('|'));
}

QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

void addRow(const char *language, const char *value, const char *expected)
{
    QTest::addRow("%s '%s'", language, value)
        << QString::fromLatin1(language) << QString::fromUtf8(value) << QString::fromUtf8(expected);
}

void addColumns(const char *expected)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>(expected);
}

} // namespace

class TestSpelling final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spell_text_saysEveryPart_data()
    {
        addColumns("spoken");
        // Whole alphabets.
        addRow("en", "abcdefghijklmnopqrstuvwxyz",
               "Alfa|Bravo|Charlie|Delta|Echo|Foxtrot|Golf|Hotel|India|Juliett|Kilo|Lima|Mike|"
               "November|Oscar|Papa|Quebec|Romeo|Sierra|Tango|Uniform|Victor|Whiskey|X-ray|Yankee|"
               "Zulu");
        addRow("fr", "abcdefghijklmnopqrstuvwxyz",
               "Anatole|Berthe|Célestin|Désiré|Eugène|François|Gaston|Henri|Irma|Joseph|Kléber|"
               "Louis|Marcel|Nicolas|Oscar|Pierre|Quintal|Raoul|Suzanne|Thérèse|Ursule|Victor|"
               "William|Xavier|Yvonne|Zoé");
        addRow("de", "aäbcdefghijklmnoöpqrsßtuüvwxyz",
               "Aachen|Umlaut Aachen|Berlin|Chemnitz|Düsseldorf|Essen|Frankfurt|Goslar|Hamburg|"
               "Ingelheim|Jena|Köln|Leipzig|München|Nürnberg|Offenbach|Umlaut Offenbach|Potsdam|"
               "Quickborn|Rostock|Salzwedel|Eszett|Tübingen|Unna|Umlaut Unna|Völklingen|Wuppertal|"
               "Xanten|Ypsilon|Zwickau");
        addRow("it", "abcdefghijklmnopqrstuvwxyz",
               "Ancona|Bologna|Como|Domodossola|Empoli|Firenze|Genova|Hotel|Imola|i lunga|cappa|"
               "Livorno|Milano|Napoli|Otranto|Palermo|Quarto|Roma|Savona|Torino|Udine|Venezia|"
               "doppia vu|ics|ipsilon|Zara");
        addRow("es", "abcdefghijklmnñopqrstuvwxyz",
               "Antonio|Barcelona|Carmen|Dolores|Enrique|Francia|Gerona|Historia|Inés|José|Kilo|"
               "Lorenzo|Madrid|Navarra|Ñoño|Oviedo|París|Querido|Ramón|Sábado|Toledo|Ulises|"
               "Valencia|Washington|Xiquena|Yegua|Zaragoza");
        addRow("pt", "abcdefghijklmnopqrstuvwxyz",
               "Aveiro|Bragança|Coimbra|Dafundo|Évora|Faro|Guarda|Horta|Itália|José|Kilograma|"
               "Lisboa|Maria|Nazaré|Ovar|Porto|Queluz|Rossio|Setúbal|Tavira|Unidade|Vidago|"
               "Waldemar|Xavier|York|Zulmira");
        addRow("nl", "abcdefghijklmnopqrstuvwxyz",
               "Anton|Bernhard|Cornelis|Dirk|Eduard|Ferdinand|Gerard|Hendrik|Izaak|Johan|Karel|"
               "Lodewijk|Maria|Nico|Otto|Pieter|Quirinus|Rudolf|Simon|Theodor|Utrecht|Victor|"
               "Willem|Xantippe|Ypsilon|Zacharias");
        // Case of letters and of the language.
        addRow("EN", "Bo", "Bravo|Oscar");
        addRow("Fr", "BO", "Berthe|Oscar");
        // Another language, or none, is said by NATO.
        addRow("pl", "bo@", "Bravo|Oscar|at sign");
        addRow("", "bo", "Bravo|Oscar");
        addRow("xx", "7", "seven");
        // Marks after the letter.
        addRow("en", "é", "Echo, acute accent");
        addRow("fr", "é", "Eugène, accent aigu");
        addRow("fr", "È", "Eugène, accent grave");
        addRow("fr", "ê", "Eugène, accent circonflexe");
        addRow("fr", "ë", "Eugène, tréma");
        addRow("fr", "ç", "Célestin, cédille");
        addRow("fr", "œ", "E dans l'O");
        addRow("fr", "ü", "Ursule, tréma");
        addRow("en", "ü", "Uniform, diaeresis");
        addRow("de", "é", "Essen, Akut");
        addRow("de", "ẞ", "Eszett");
        addRow("de", "Ü", "Umlaut Unna");
        addRow("en", "ß", "sharp S");
        addRow("it", "à", "Ancona, accento grave");
        addRow("es", "Ñ", "Ñoño");
        addRow("en", "ñ", "November, tilde");
        addRow("es", "ü", "Ulises, diéresis");
        addRow("pt", "ã", "Aveiro, til");
        addRow("pt", "ç", "Coimbra, cedilha");
        addRow("nl", "ï", "Izaak, trema");
        addRow("nl", "ĳ", "IJmuiden");
        addRow("en", "ø", "Oscar, stroke");
        addRow("de", "Ł", "Leipzig, Querstrich");
        addRow("en", "ő", "Oscar, double acute");
        addRow("en", "ș", "Sierra, comma below");
        addRow("en", "ế", "Echo, circumflex, acute accent");
        addRow("en", "İı", "India, dot above|India, no dot");
        // Typed in pieces, or full-width.
        addRow("fr", "e\xCC\x81", "Eugène, accent aigu");
        addRow("de", "u\xCC\x88", "Umlaut Unna");
        addRow("en", "Ａ", "Alfa");
        // Other scripts, emoji, and what has no word.
        addRow("fr", "Яй", "Я|й");
        addRow("en", "太郎", "太|郎");
        addRow("en", "𠮷a", "𠮷|Alfa");
        addRow("en", "e\xCC\xB1", "e\xCC\xB1");
        addRow("en", "´", "´");
        addRow("en", "ﬁ", "ﬁ");
        // Digits.
        addRow("en", "a07", "Alfa|zero|seven");
        addRow("fr", "017", "zéro|un|sept");
        addRow("de", "125", "eins|zwei|fünf");
        addRow("nl", "٢", "twee");
        // Signs.
        addRow("en", "@.-_'+/ ", "at sign|dot|hyphen|underscore|apostrophe|plus|slash|space");
        addRow("fr", "@.-_'+/ ",
               "arobase|point|tiret|tiret bas|apostrophe|plus|barre oblique|espace");
        addRow("de", "@.-_'+/ ",
               "at-Zeichen|Punkt|Bindestrich|Unterstrich|Apostroph|Plus|Schrägstrich|Leerzeichen");
        addRow("it", "@.-_'+/ ",
               "chiocciola|punto|trattino|trattino basso|apostrofo|più|barra|spazio");
        addRow("es", "@.-_'+/ ", "arroba|punto|guion|guion bajo|apóstrofo|más|barra|espacio");
        addRow("pt", "@.-_'+/ ", "arroba|ponto|hífen|traço inferior|apóstrofo|mais|barra|espaço");
        addRow("nl", "@.-_'+/ ",
               "apenstaartje|punt|koppelteken|laag streepje|apostrof|plus|schuine streep|spatie");
        addRow("en", "’‐\xC2\xA0", "apostrophe|hyphen|space");
        addRow("en", "–", "–");
        addRow("en", "a\xE2\x80\x8B", "Alfa|U+200B");
        addRow("fr", "o'neil@example.org",
               "Oscar|apostrophe|Nicolas|Eugène|Irma|Louis|arobase|Eugène|Xavier|Anatole|Marcel|"
               "Pierre|Louis|Eugène|point|Oscar|Raoul|Gaston");
        addRow("en", "", "");
    }

    void spell_text_saysEveryPart()
    {
        QFETCH(QString, language);
        QFETCH(QString, value);
        const auto parts = spell(value, language, SpellingKind::Text);
        QTEST(spokenOf(parts), "spoken");
        QCOMPARE(shownOf(parts, QString()), value);
    }

    void spell_phone_groupsTheDigits_data()
    {
        addColumns("shown");
        addRow("fr", "0623456789", "06|23|45|67|89");
        addRow("fr", "06 23 45 67 89", "06|23|45|67|89");
        addRow("fr", "06.23.45.67.89", "06.|23.|45.|67.|89");
        addRow("fr", "06-23-45-67-89", "06-|23-|45-|67-|89");
        addRow("fr", "+33623456789", "+33|6|23|45|67|89");
        addRow("fr", "+33 6 23 45 67 89", "+33|6|23|45|67|89");
        addRow("fr", "+33 (0)6 23 45 67 89", "+33|(0)|6|23|45|67|89");
        addRow("fr", "0033623456789", "0033|6|23|45|67|89");
        addRow("fr", "+12125550100", "+1|21|25|55|01|00");
        addRow("fr", "+35312345678", "+353|12|34|56|78");
        addRow("it", "+393471234567", "+39|34|71|23|45|67");
        addRow("de", "+493012345678", "+49|30|12|34|56|78");
        addRow("de", "030/123456", "030/|12|34|56");
        addRow("nl", "0612345678", "06|12|34|56|78");
        addRow("nl", "+31612345678", "+31|6|12|34|56|78");
        addRow("en", "2125550100", "212|555|0100");
        addRow("en", "(212) 555-0100", "(212)|555-|0100");
        addRow("en", "+1 (212) 555-0100", "+1|(212)|555-|0100");
        addRow("en", "+12125550100", "+1|212|555|0100");
        addRow("en", "+447700900123", "+44|770|090|0123");
        addRow("en", "07700900123", "077|0090|0123");
        addRow("en", "5550100", "555|0100");
        addRow("en", "55501", "55|501");
        addRow("en", "0100", "0100");
        addRow("en", "112", "112");
        addRow("es", "612345678", "612|345|678");
        addRow("es", "+34612345678", "+34|612|345|678");
        addRow("pt", "+351912345678", "+351|912|345|678");
        addRow("pt", "+5511912345678", "+55|119|1234|5678");
        addRow("pl", "612345678", "612|345|678");
        addRow("en", "(+33) 623456789", "(+33)|623|456|789");
        addRow("en", "555 0100 #12", "555|0100|#|12");
        addRow("en", "555x1", "555|x|1");
        addRow("en", "+", "+");
        addRow("en", "+3", "+3");
        addRow("en", "(", "(");
        addRow("en", "-5", "-|5");
        addRow("en", "", "");
        addRow("fr", "٠٦٢٣", "٠٦|٢٣");
    }

    void spell_phone_groupsTheDigits()
    {
        QFETCH(QString, language);
        QFETCH(QString, value);
        const auto parts = spell(value, language, SpellingKind::Phone);
        QTEST(shownOf(parts, QStringLiteral("|")), "shown");
        QCOMPARE(withoutBlanks(shownOf(parts, QString())), withoutBlanks(value));
    }

    void spell_phone_saysEachDigit_data()
    {
        addColumns("spoken");
        addRow("fr", "0623", "zéro six|deux trois");
        addRow("fr", "+33 6 23 45", "plus trois trois|six|deux trois|quatre cinq");
        addRow("en", "(212) 555-0100", "two one two|five five five|zero one zero zero");
        addRow("es", "612345678", "seis uno dos|tres cuatro cinco|seis siete ocho");
        addRow("de", "+49 30", "Plus vier neun|drei null");
        addRow("en", "555*#", "five five five|asterisk|hash");
        addRow("nl", "٠٦", "nul zes");
    }

    void spell_phone_saysEachDigit()
    {
        QFETCH(QString, language);
        QFETCH(QString, value);
        QTEST(spokenOf(spell(value, language, SpellingKind::Phone)), "spoken");
    }

    void spell_date_groupsItsParts_data()
    {
        addColumns("parts");
        addRow("en", "19840102", "02|01|1984");
        addRow("fr", "1984-01-02", "02|01|1984");
        addRow("fr", " 19840102 ", "02|01|1984");
        addRow("fr", "02/01/1984", "02|01|1984");
        addRow("en", "1/2/84", "1|2|84");
        addRow("de", "2.1.1984", "2|1|1984");
        addRow("nl", "2 1 1984", "2|1|1984");
        addRow("en", "1984-0102", "1984|0102");
        addRow("en", "1984", "1984");
        addRow("en", "", "");
    }

    void spell_date_groupsItsParts()
    {
        QFETCH(QString, language);
        QFETCH(QString, value);
        const auto parts = spell(value, language, SpellingKind::Date);
        QTEST(shownOf(parts, QStringLiteral("|")), "parts");
        QCOMPARE(spokenOf(parts), shownOf(parts, QStringLiteral("|")));
    }

    void spell_dateInWords_isSpelled()
    {
        const auto parts = spell(QStringLiteral("2 May"), QStringLiteral("en"), SpellingKind::Date);
        QCOMPARE(spokenOf(parts), QStringLiteral("two|space|Mike|Alfa|Yankee"));
    }

    void spell_anything_showsAllOfIt()
    {
        // Every mix of these, three long: nothing may be lost, doubled or moved.
        const QStringList pieces{
            QStringLiteral("+"),       QStringLiteral("0"),       QStringLiteral("33"),
            QStringLiteral("1234567"), QStringLiteral("("),       QStringLiteral(")"),
            QStringLiteral("-"),       QStringLiteral(" "),       QStringLiteral("\u00A0"),
            QStringLiteral("a"),       QStringLiteral("e\u0301"), QStringLiteral("\u0301"),
            QStringLiteral("𠮷"),      QStringLiteral("\u200B"),  QStringLiteral("ß"),
            QStringLiteral("é")};
        const QStringList languages{QStringLiteral("en"), QStringLiteral("fr"),
                                    QStringLiteral("pl")};
        for (qsizetype mix = 0; mix < pieces.size() * pieces.size() * pieces.size(); ++mix) {
            const QString value = pieces.at(mix % pieces.size())
                + pieces.at(mix / pieces.size() % pieces.size())
                + pieces.at(mix / pieces.size() / pieces.size());
            const QString &language = languages.at(mix % languages.size());
            for (const SpellingKind kind : {SpellingKind::Text, SpellingKind::Phone}) {
                const auto parts = spell(value, language, kind);
                QCOMPARE(withoutBlanks(shownOf(parts, QString())), withoutBlanks(value));
                for (const SpelledPart &part : parts)
                    QVERIFY2(!part.shown.isEmpty() && !part.spoken.isEmpty(),
                             value.toUtf8().constData());
            }
        }
    }

    void spell_loneSurrogate_staysAlone()
    {
        const QString broken = QString(QChar(0xD842)) + QLatin1Char('a');
        const auto parts = spell(broken, QStringLiteral("en"), SpellingKind::Text);
        QCOMPARE(shownOf(parts, QString()), broken);
        QCOMPARE(parts.constLast().spoken, QStringLiteral("Alfa"));
    }

    void hasSpellingAlphabet_language_tells()
    {
        for (const char *known : {"en", "fr", "de", "it", "es", "pt", "nl", "FR", "De"})
            QVERIFY2(hasSpellingAlphabet(QString::fromLatin1(known)), known);
        for (const char *unknown : {"", "pl", "ja", "fra", "e"})
            QVERIFY2(!hasSpellingAlphabet(QString::fromLatin1(unknown)), unknown);
    }
};

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
