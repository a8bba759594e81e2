// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/identitytraits.h"

#include "app/journal/records.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace desk;

namespace {

/// A customer as typed; what is left out is not typed.
struct Person {
    const char *first = "";
    const char *last = "";
    const char *born = "";
    const char *email = "";
    const char *phone = "";
    const char *second = "";
    const char *originalFirst = "";
    const char *originalLast = "";
};

Edits typed(const Person &person)
{
    Edits edits;
    const auto set = [&edits](const char *path, const char *text) {
        if (*text != '\0')
            edits.set(field(path), QString::fromUtf8(text));
    };
    set("first_name", person.first);
    set("last_name", person.last);
    set("second_name", person.second);
    set("unicode_first_name", person.originalFirst);
    set("unicode_last_name", person.originalLast);
    set("birthdate", person.born);
    set("email", person.email);
    if (*person.phone != '\0') {
        const QJsonObject phone{{QStringLiteral("number"), QString::fromUtf8(person.phone)}};
        edits.set(field("phones"), QJsonArray{phone});
    }
    return edits;
}

bool areAlike(const Person &a, const Person &b)
{
    static const SealKey key = SealKey::generate();
    return isSameCustomer(fingerprintOf(traitsOf(typed(a)), key),
                          fingerprintOf(traitsOf(typed(b)), key));
}

} // namespace

Q_DECLARE_METATYPE(Person)

class TestIdentityTraits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spellings_ofOnePerson_areAlike_data()
    {
        QTest::addColumn<Person>("one");
        QTest::addColumn<Person>("other");
        nameSpellings();
        otherScripts();
        wholeAndPart();
    }

    void spellings_ofOnePerson_areAlike()
    {
        QFETCH(Person, one);
        QFETCH(Person, other);
        QVERIFY(areAlike(one, other));
        QVERIFY(areAlike(other, one));
    }

    void people_thatAreDifferent_areNotAlike_data()
    {
        QTest::addColumn<Person>("one");
        QTest::addColumn<Person>("other");
        const auto row = [](const char *name, const Person &one, const Person &other) {
            QTest::newRow(name) << one << other;
        };
        row("nothing in common", {"Tom", "Smith"}, {"Ann", "Miller"});
        row("the first name only", {"Tom", "Smith"}, {"Tom", "Miller"});
        row("the last name only", {"Tom", "Smith"}, {"Ann", "Smith"});
        row("one vowel", {"Tom", "Smith"}, {"Tim", "Smith"});
        row("one vowel of the last", {"Anna", "Berg"}, {"Anna", "Borg"});
        row("a particle", {"Jan", "van Dijk"}, {"Jan", "van Berg"});
        row("particles", {"Ana", "de la Cruz"}, {"Ana", "de la Vega"});
        row("a short second word", {"Maria del Mar", "Vega"}, {"Rosa del Sol", "Vega"});
        row("a second name", {"Tom Lee", "Smith"}, {"Max Lee", "Smith"});
        row("namesakes", {"Tom", "Smith", "19800201"}, {"Tom", "Smith", "19810201"});
        row("twins", {"Tom", "Smith", "19800201"}, {"Ann", "Smith", "19800201"});
        row("born on one day", {"Tom", "Smith", "19800201"}, {"Ann", "Miller", "19800201"});
        row("other names in Cyrillic", {"Юлия", "Чехова"}, {"Юлия", "Жукова"});
        row("another last name in German", {"Юлия", "Чехова"}, {"Julia", "Tschernowa"});
        row("other names in another script", {"Tom", "Smith"}, {"Юлия", "Жукова"});
        row("two Chinese names", {"Wei", "Wang", "", "", "", "", "伟", "王"},
            {"Na", "Li", "", "", "", "", "娜", "李"});
        row("other e-mails", {"Tom", "Smith", "", "tom@example.org"},
            {"Ann", "Miller", "", "ann@example.org"});
        row("other phones", {"Tom", "Smith", "", "", "0623456789"},
            {"Ann", "Miller", "", "", "0623456780"});
        row("one extension", {"Tom", "Smith", "", "", "0623456789 ext. 12"},
            {"Ann", "Miller", "", "", "0723456781 ext. 12"});
        row("hardly a number", {"Tom", "Smith", "", "", "12"}, {"Ann", "Miller", "", "", "12"});
        row("nothing typed", {}, {});
        row("no letters", {"-", "…"}, {"'", "."});
    }

    void people_thatAreDifferent_areNotAlike()
    {
        QFETCH(Person, one);
        QFETCH(Person, other);
        QVERIFY(!areAlike(one, other));
        QVERIFY(!areAlike(other, one));
    }

    void phones_ofOneLine_areAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *one, const char *other, bool isSame) {
            QTest::addRow("%s, %s", one, other)
                << QString::fromUtf8(one) << QString::fromUtf8(other) << isSame;
        };
        row("0623456789", "+33 6 23 45 67 89", true);
        row("06.23.45.67.89", "0033623456789", true);
        row("06.23.45.67.89", "٠٠٣٣٦٢٣٤٥٦٧٨٩", true);
        row("06.23.45.67.89", "００３３６２３４５６７８９", true);
        row("020 7946 0958", "+44 20 7946 0958", true);
        row("020 7946 0958", "+44 (0)20 7946 0958", true);
        row("020 7946 0958", "0044 (0) 20 7946 0958", true);
        row("02 123 45 67", "+32 2 123 45 67", true); // eight digits without the 0
        row("02 123 45 67", "+32 (0)2 123 45 67", true);
        row("+32 2 123 45 67", "+32 (0)2 123 45 67", true);
        row("+32 2 123 45 67", "+32 02 123 45 67", true);
        row("22 12 34 56", "+47 22 12 34 56", true); // eight
        row("555 1234", "+354 555 1234", true); // seven
        row("22 12 34 56", "0047 22123456", true);
        row("06 1234 5678", "+39 06 1234 5678", true); // the zero is the number's
        row("٠٦٢٣٤٥٦٧٨٩", "0623456789", true);
        row("＋33 6 23 45 67 89", "0623456789", true);
        row("0623456789", "06\u200b23456789", true);
        for (const char *extension : {" ext. 12", "x12", " x 12", ";ext=12", "#12", " # 12",
                                      " ext12", " extension 12", " poste 12", " (home)", ",12"}) {
            row(qPrintable(QStringLiteral("06 23 45 67 89") + QLatin1String(extension)),
                "+33 6 23 45 67 89", true);
            row("22 12 34 56",
                qPrintable(QStringLiteral("+47 22 12 34 56") + QLatin1String(extension)), true);
        }
        row("Tel. 06 23 45 67 89", "0623456789", true);
        row("0623456789", "0623456780", false);
        row("06 23 45 67 89", "07 23 45 67 89", false); // differ in the ninth from the end
        row("+47 22 12 34 56", "+46 22 12 34 56", false); // two countries
        row("22 12 34 56", "21 12 34 56", false);
    }

    void phones_ofOneLine_areAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, isSame);
        const QByteArray a = one.toUtf8();
        const QByteArray b = other.toUtf8();
        QCOMPARE(areAlike({.phone = a.constData()}, {.phone = b.constData()}), isSame);
        QCOMPARE(areAlike({.phone = b.constData()}, {.phone = a.constData()}), isSame);
    }

    void emails_ofOneBox_areAlike_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("case") << QStringLiteral("TOM@Example.ORG") << true;
        QTest::newRow("blanks") << QStringLiteral(" tom@example.org ") << true;
        QTest::newRow("zero width") << QStringLiteral("tom\u200b@exam\u2060ple.org\ufeff") << true;
        QTest::newRow("soft hyphen") << QStringLiteral("tom@exam\u00adple.org") << true;
        QTest::newRow("no-break blank") << QStringLiteral("tom@example.org\u00a0") << true;
        QTest::newRow("wide letters") << QStringLiteral("ｔｏｍ＠example.org") << true;
        QTest::newRow("another box") << QStringLiteral("tim@example.org") << false;
    }

    void emails_ofOneBox_areAlike()
    {
        QFETCH(QString, other);
        QFETCH(bool, isSame);
        const QByteArray bytes = other.toUtf8();
        QCOMPARE(areAlike({.email = "tom@example.org"}, {.email = bytes.constData()}), isSame);
        QCOMPARE(areAlike({.email = bytes.constData()}, {.email = "tom@example.org"}), isSame);
    }

    void traits_nothingToSpeakOf_areNone()
    {
        QVERIFY(traitsOf({}).isEmpty());
        QVERIFY(traitsOf(typed({.phone = "12"})).isEmpty());
        QVERIFY(traitsOf(typed({.first = "-", .last = "\u200b"})).isEmpty());
    }

private:
    static void row(const char *name, const Person &one, const Person &other)
    {
        QTest::newRow(name) << one << other;
    }

    static void nameSpellings()
    {
        row("case", {"Tom", "Smith"}, {"TOM", "smith"});
        row("accents", {"José", "Núñez"}, {"Jose", "Nunez"});
        row("accents apart", {"Jose\u0301", "Nun\u0303ez"}, {"José", "Núñez"});
        row("ß, ss", {"Anna", "Weiß"}, {"Anna", "Weiss"});
        row("capital ß", {"ANNA", "WEIẞ"}, {"Anna", "Weiß"});
        row("ø, o", {"Søren", "Sørensen"}, {"Soren", "Sorensen"});
        row("ø, oe", {"Søren", "Sørensen"}, {"Soeren", "Soerensen"});
        row("o, oe", {"Soren", "Sorensen"}, {"Soeren", "Soerensen"});
        row("ü, u", {"Jürgen", "Müller"}, {"Jurgen", "Muller"});
        row("ü, ue", {"Jürgen", "Müller"}, {"Juergen", "Mueller"});
        row("u, ue", {"Jurgen", "Muller"}, {"Juergen", "Mueller"});
        row("ö, oe", {"Björn", "Schröder"}, {"Bjoern", "Schroeder"});
        row("ä, ae", {"Jörg", "Bär"}, {"Joerg", "Baer"});
        row("ä, a", {"Jörg", "Bär"}, {"Jorg", "Bar"});
        row("å, aa", {"Åse", "Ålesund"}, {"Aase", "Aalesund"});
        row("æ, ae", {"Jon", "Kjær"}, {"Jon", "Kjaer"});
        row("ł, l", {"Łukasz", "Wałęsa"}, {"Lukasz", "Walesa"});
        row("đ, d", {"Đorđe", "Đurić"}, {"Dorde", "Duric"});
        row("đ, dj", {"Đorđe", "Đurić"}, {"Djordje", "Djuric"});
        row("d, dj", {"Dorde", "Duric"}, {"Djordje", "Djuric"});
        row("ð, d", {"Guðrún", "Þórsdóttir"}, {"Gudrun", "Thorsdottir"});
        row("dotless i", {"Işık", "Yılmaz"}, {"Isik", "Yilmaz"});
        row("hyphen", {"Jean-Pierre", "Martin-Roux"}, {"Jean Pierre", "Martin Roux"});
        row("in one piece", {"Jean-Pierre", "Martin"}, {"Jeanpierre", "Martin"});
        row("vowels that meet", {"Anne-Eva", "Martin"}, {"Anneeva", "Martin"});
        row("apostrophe", {"Tom", "O'Brien"}, {"Tom", "OBrien"});
        row("other apostrophe", {"Tom", "O’Brien"}, {"Tom", "O Brien"});
        row("letter apostrophe", {"Tom", "OʼBrien"}, {"Tom", "O`Brien"});
        row("particles", {"Ana", "de la Cruz"}, {"Ana", "Delacruz"});
        row("zero width", {"T\u200bom", "Smith\ufeff"}, {"Tom", "Smith"});
        row("wide letters", {"Ｔｏｍ", "Ｓｍｉｔｈ"}, {"Tom", "Smith"});
        row("double letters", {"Philipp", "Hoffmann"}, {"Filip", "Hofman"});
        row("one birth date", {"Tom", "Smith", "19800201"}, {"Tom", "Smith"});
        row("the same birth date", {"Tom", "Smith", "19800201"}, {"TOM", "SMITH", "19800201"});
    }

    static void otherScripts()
    {
        row("Cyrillic", {"Иван", "Петров"}, {"Ivan", "Petrov"});
        row("Юлия", {"Юлия", "Жукова"}, {"Yuliya", "Zhukova"});
        row("Юлия, Julia", {"Юлия", "Жукова"}, {"Julia", "Zhukova"});
        row("Щ", {"Дмитрий", "Щукин"}, {"Dmitry", "Shchukin"});
        row("Ч", {"Пётр", "Чайковский"}, {"Petr", "Tchaikovsky"});
        row("Ц", {"Марина", "Цветаева"}, {"Marina", "Tsvetaeva"});
        row("Х", {"Михаил", "Хохлов"}, {"Mikhail", "Khokhlov"});
        row("ь", {"Татьяна", "Соловьева"}, {"Tatyana", "Solovyeva"});
        row("й", {"Сергей", "Алексеев"}, {"Sergey", "Alekseev"});
        row("Ч, Х in English", {"Юлия", "Чехова"}, {"Yulia", "Chekhova"});
        row("Ч, Х in French", {"Юлия", "Чехова"}, {"Ioulia", "Tchekhova"});
        row("Ч, Х in German", {"Юлия", "Чехова"}, {"Julia", "Tschechowa"});
        row("Ж in French", {"Наталья", "Жукова"}, {"Natalia", "Joukova"});
        row("Ж in German", {"Наталья", "Жукова"}, {"Natalja", "Schukowa"});
        row("Ш in French", {"Алёша", "Шишкин"}, {"Aliocha", "Chichkine"});
        row("Ш in German", {"Алёша", "Шишкин"}, {"Aljoscha", "Schischkin"});
        row("Щ in French", {"Илья", "Щукин"}, {"Ilia", "Chtchoukine"});
        row("Щ in German", {"Илья", "Щукин"}, {"Ilja", "Schtschukin"});
        row("Ц, З in German", {"Лиза", "Цветаева"}, {"Lisa", "Zwetajewa"});
        row("Г in French", {"Георгий", "Шишкин"}, {"Guéorgui", "Chichkine"});
        row("Ukrainian in German", {"Юрій", "Їжак"}, {"Jurij", "Jischak"});
        row("German in the twin field", {"Julia", "Tschechowa"},
            {"Yulia", "Chekhova", "", "", "", "", "Юлия", "Чехова"});
        row("Serbian", {"Ђорђе", "Ђурић"}, {"Đorđe", "Đurić"});
        row("Greek", {"Νίκος", "Παπαδόπουλος"}, {"Nikos", "Papadopoulos"});
        row("Greek eta", {"Δημήτρης", "Ιωάννου"}, {"Dimitris", "Ioannou"});
        row("Chinese", {"小明", "王"}, {"Xiaoming", "Wang"});
        row("Japanese", {"ゆき", "さとう"}, {"Yuki", "Sato"});
        row("the twin field", {"Ivan", "Petrov", "", "", "", "", "Иван", "Петров"},
            {"Иван", "Петров"});
        row("the twin fields", {"Elena", "Iwanowa", "", "", "", "", "Елена", "Иванова"},
            {"Helene", "Ivanov", "", "", "", "", "Елена", "Иванова"});
        row("Arabic in both", {"Mohammed", "Ali", "", "", "", "", "محمد", "علي"},
            {"Muhammad", "Aly", "", "", "", "", "محمد", "علي"});
    }

    static void wholeAndPart()
    {
        row("names swapped", {"Tom", "Smith"}, {"Smith", "Tom"});
        row("swapped with a particle", {"Jan", "van Dijk"}, {"van Dijk", "Jan"});
        row("swapped, umlaut", {"Jürgen", "Müller"}, {"Mueller", "Juergen"});
        row("a second given name left out", {"Anna Maria", "Schmidt"}, {"Anna", "Schmidt"});
        row("the first of them left out", {"Anna Maria", "Schmidt"}, {"Maria", "Schmidt"});
        row("short ones", {"Tom Lee", "Smith"}, {"Tom", "Smith"});
        row("in its own field", {"Anna", "Schmidt", "", "", "", "Maria"}, {"Anna", "Schmidt"});
        row("in its own field or not", {"Anna", "Schmidt", "", "", "", "Maria"},
            {"Anna Maria", "Schmidt"});
        row("left out and swapped", {"Anna Maria", "Schmidt"}, {"Schmidt", "Anna"});
        row("left out beside O'", {"Jean Pierre", "O'Brien"}, {"Jean", "OBrien"});
        row("a second last name left out", {"Ana", "García López"}, {"Ana", "García"});
        row("last names in another order", {"Ana", "García López"}, {"Ana", "López García"});
        row("the particle left out", {"Jan", "van Dijk"}, {"Jan", "Dijk"});
        row("a short name with a particle", {"Jan", "de Wit"}, {"Jan", "Wit"});
        row("one name only", {"", "Björk"}, {"", "Bjork"});
        row("all in one field", {"Tom Smith", ""}, {"Tom", "Smith"});
    }
};

QTEST_GUILESS_MAIN(TestIdentityTraits)
#include "tst_identitytraits.moc"
