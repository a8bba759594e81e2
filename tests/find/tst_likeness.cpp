// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/likeness.h"

#include "tests/support/ids.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace desk;
using desk::test::idOf;

namespace {

/// One person in short: `Tom|Smith|19840101|tom@example.com|0623456789|75008|CPF:123`, the tail
/// may be left out; `first/原` gives the original script too.
struct Person {
    QString first, originalFirst, last, originalLast, birthdate, email, phone, postalCode;
    QString idType, idNumber;
};

Person person(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('|'));
    const auto half = [&parts](qsizetype part, char separator, int side) {
        const QString whole = parts.value(part);
        const auto at = whole.indexOf(QLatin1Char(separator));
        if (at < 0)
            return side == 0 ? whole : QString();
        return side == 0 ? whole.left(at) : whole.mid(at + 1);
    };
    return {half(0, '/', 0), half(0, '/', 1), half(1, '/', 0), half(1, '/', 1), parts.value(2),
            parts.value(3),  parts.value(4),  parts.value(5),  half(6, ':', 0), half(6, ':', 1)};
}

Edits typedAs(const Person &person)
{
    Edits edits;
    const auto set = [&edits](const char *path, const QJsonValue &value) {
        if (!value.toString().isEmpty() || value.isArray() || value.isObject())
            edits.set(field(path), value);
    };
    set("first_name", person.first);
    set("last_name", person.last);
    set("unicode_first_name", person.originalFirst);
    set("unicode_last_name", person.originalLast);
    set("birthdate", person.birthdate);
    set("email", person.email);
    set("address.zip_code", person.postalCode);
    if (!person.phone.isEmpty())
        set("phones",
            QJsonArray{QJsonObject{{QStringLiteral("number"), person.phone},
                                   {QStringLiteral("type"), QStringLiteral("MOBILE")}}});
    if (!person.idNumber.isEmpty())
        set("identity",
            QJsonObject{{QStringLiteral("number"), person.idNumber},
                        {QStringLiteral("type"), person.idType}});
    return edits;
}

FoundCustomer foundAs(const Person &person, const QString &id = QStringLiteral("700"))
{
    FoundCustomer found{.id = idOf(id)};
    found.firstName = person.first;
    found.lastName = person.last;
    found.originalFirstName = person.originalFirst;
    found.originalLastName = person.originalLast;
    found.birthdate = person.birthdate;
    found.email = person.email;
    if (!person.phone.isEmpty())
        found.phones.append(person.phone);
    found.postalCode = person.postalCode;
    found.nationalId = person.idNumber;
    found.nationalIdType = person.idType;
    return found;
}

QString reasonText(LikenessReason reason)
{
    switch (reason) {
    case LikenessReason::Email:
        return QStringLiteral("email");
    case LikenessReason::Phone:
        return QStringLiteral("phone");
    case LikenessReason::NameAndBirthDate:
        return QStringLiteral("name+born");
    case LikenessReason::NationalIdentifier:
        return QStringLiteral("identifier");
    case LikenessReason::Name:
        return QStringLiteral("name");
    case LikenessReason::BirthDate:
        return QStringLiteral("born");
    case LikenessReason::PostalCode:
        return QStringLiteral("code");
    }
    Q_UNREACHABLE();
}

QString reasonsText(const Likeness &likeness)
{
    QStringList texts;
    for (const LikenessReason reason : likeness.reasons)
        texts.append(reasonText(reason));
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestLikeness final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rankLikeness_pairs_areJudged_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("reasons");
        QTest::addColumn<bool>("isStrong");
        const auto row = [](const char *name, const char *typed, const char *found,
                            const char *reasons, bool isStrong) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(found)
                                << QString::fromLatin1(reasons) << isStrong;
        };
        const bool strong = true;
        const bool weak = false;

        // The same person, written otherwise.
        row("as is", "Tom|Smith|19840101", "Tom|Smith|19840101", "name+born", strong);
        row("case", "tom|smith|19840101", "TOM|SMITH|19840101", "name+born", strong);
        row("date with hyphens", "Tom|Smith|1984-01-01", "Tom|Smith|19840101", "name+born", strong);
        row("accents", "José|García|19840101", "JOSE|GARCIA|19840101", "name+born", strong);
        row("umlaut", "Jürgen|Müller|19840101", "Jurgen|Muller|19840101", "name+born", strong);
        row("decomposed", "Rene\xCC\x81|Dupont|19840101", "René|Dupont|19840101", "name+born",
            strong);
        row("Polish", "Łukasz|Wójcik|19840101", "Lukasz|Wojcik|19840101", "name+born", strong);
        row("Turkish", "İbrahim|Yıldız|19840101", "Ibrahim|Yildiz|19840101", "name+born", strong);
        row("Vietnamese", "Thị Minh|Nguyễn|19840101", "Thi Minh|Nguyen|19840101", "name+born",
            strong);
        row("order", "Smith|Tom|19840101", "Tom|Smith|19840101", "name+born", strong);
        row("all in the last name", "|Tom Smith|19840101", "Tom|Smith|19840101", "name+born",
            strong);
        row("hyphen", "Jean-Pierre|Petit|19840101", "Jean Pierre|Petit|19840101", "name+born",
            strong);
        row("apostrophe", "Ann|O'Hara|19840101", "Ann|O Hara|19840101", "name+born", strong);
        row("apostrophe left out", "Ann|O'Hara|19840101", "Ann|OHara|19840101", "name+born",
            strong);
        row("particles", "José|de la Cruz|19840101", "Jose|DE LA CRUZ|19840101", "name+born",
            strong);
        row("initial", "T.|Smith|19840101", "Tom|Smith|19840101", "name+born", strong);
        row("short form", "Alex|Meyer|19840101", "Alexander|Meyer|19840101", "name+born", strong);
        row("second given name", "Maria|Rossi|19840101", "Maria Anna|Rossi|19840101", "name+born",
            strong);
        row("one of two surnames", "María|García|19840101", "Maria|García López|19840101",
            "name+born", strong);
        row("surname mistyped", "Tom|Smyth|19840101", "Tom|Smith|19840101", "name+born", strong);

        // Other scripts.
        row("Chinese and pinyin", "小明|王|19840101", "Xiaoming|Wang|19840101", "name+born",
            strong);
        row("pinyin and Chinese", "Xiaoming|Wang|19840101", "XIAO MING|WANG|19840101", "name+born",
            strong);
        row("Chinese in one piece", "|王小明|19840101", "Xiaoming|Wang|19840101", "name+born",
            strong);
        row("Chinese beside pinyin", "Xiaoming/小明|Wang/王|19840101", "/小明|/王|19840101",
            "name+born", strong);
        row("other Chinese name", "小明|王|19840101", "Li|Zhang|19840101", "born", weak);
        row("Cyrillic in German", "Julia|Tschechowa|19840101", "Юлия|Чехова|19840101", "name+born",
            strong);
        row("Cyrillic", "Иван|Петров|19840101", "Ivan|Petrov|19840101", "name+born", strong);
        row("Greek", "Νίκος|Παππάς|19840101", "Nikos|Pappas|19840101", "name+born", strong);
        row("original script only", "Hanako/花子|Yamada/山田|19840101",
            "Hana/花子|Yamata/山田|19840101", "name+born", strong);

        // Contacts: one person or one household.
        row("e-mail, same name", "Tom|Smith||tom@example.com", "TOM|SMITH||Tom@Example.com",
            "email name", strong);
        row("e-mail with an invisible blank", "Tom|Smith||tom@example.com\u200b",
            "TOM|SMITH||tom@example.com", "email name", strong);
        row("e-mail, no name typed", "|||tom@example.com", "Tom|Smith||tom@example.com", "email",
            strong);
        row("e-mail, last name only", "|Smith||tom@example.com", "Tom|Smith||tom@example.com",
            "email name", strong);
        row("e-mail, one letter apart", "Jon|Smith||j@example.com", "John|Smith||j@example.com",
            "email name", strong);
        row("household, e-mail", "Ann|Smith|19860202|smith@example.com",
            "Tom|Smith|19840101|smith@example.com", "email", weak);
        row("household, e-mail and phone", "Ann|Smith|19860202|smith@example.com|0623456789|75008",
            "Tom|Smith|19840101|smith@example.com|0623456789|75008", "email phone code", weak);
        row("couple with two names", "Ann|Miller||both@example.com", "Tom|Smith||both@example.com",
            "email", weak);
        row("phone, same name", "Tom|Smith|||0623456789", "Tom|Smith|||+33 6 23 45 67 89",
            "phone name", strong);
        row("phone, other name", "Ann|Smith|||0623456789", "Tom|Smith|||0623456789", "phone", weak);
        row("phone, no name typed", "||||0623456789", "Tom|Smith|||06.23.45.67.89", "phone",
            strong);
        row("other e-mail", "Tom|Smith||a@example.com", "Tom|Smith||b@example.com", "name", weak);
        row("father and son, one e-mail", "Tom|Smith|20050505|tom@example.com",
            "Tom|Smith|19700101|tom@example.com", "email name", strong);
        row("married since", "Ann|Miller|19840101|ann@example.com",
            "Ann|Smith|19840101|ann@example.com", "email born", strong);
        row("married since, other e-mail", "Ann|Miller|19840101", "Ann|Smith|19840101", "born",
            weak);

        // Twins, namesakes, chance.
        row("twins", "Lena|Weber|20100405", "Paul|Weber|20100405", "born", weak);
        row("twins, all in common", "Lena|Weber|20100405|weber@example.com|0612345678|10115",
            "Paul|Weber|20100405|weber@example.com|0612345678|10115", "email phone born code",
            weak);
        row("namesake", "Tom|Smith|19840101", "Tom|Smith|19710203", "name", weak);
        row("namesake at the same place", "Tom|Smith|19840101|||75008",
            "Tom|Smith|19710203|||75008", "name code", weak);
        row("name without a birth date", "Tom|Smith", "Tom|Smith|19840101", "name", weak);
        row("name and place without a birth date", "Tom|Smith||||75008",
            "Tom|Smith|19840101|||75 008", "name code", weak);
        row("day and month exchanged", "Tom|Smith|19840201", "Tom|Smith|19840102", "name", weak);
        row("same birth date", "Ann|Miller|19840101", "Tom|Smith|19840101", "born", weak);
        row("same surname", "Ann|Smith", "Tom|Smith", "", weak);
        row("nothing", "Ann|Miller|19860202|ann@example.com", "Tom|Smith|19840101|t@example.com",
            "", weak);
        row("nothing typed", "", "Tom|Smith|19840101|t@example.com", "", weak);

        // National identifiers (contract, 6.3).
        row("identifier", "Tom|Smith|||||CPF:111.444.777-35", "Tom|Smith|||||CPF:11144477735",
            "identifier name", strong);
        row("identifier, other name", "Ann|Lee|||||CPF:11144477735",
            "Tom|Smith|||||CPF:11144477735", "identifier", strong);
        row("identifier of another type", "Ann|Lee|||||DNI:12345678", "Tom|Smith|||||CUIL:12345678",
            "", weak);
        row("other identifier", "Tom|Smith|19840101||||CPF:11144477735",
            "Tom|Smith|19840101||||CPF:52998224725", "name+born", weak);
    }

    void rankLikeness_pairs_areJudged()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        QFETCH(QString, reasons);
        const QList<Likeness> ranked
            = rankLikeness(typedAs(person(typed)), {foundAs(person(found))});
        if (reasons.isEmpty()) {
            QVERIFY(ranked.isEmpty());
            return;
        }
        QCOMPARE(ranked.size(), 1);
        const Likeness &likeness = ranked.constFirst();
        QCOMPARE(reasonsText(likeness), reasons);
        QVERIFY2(likeness.score >= 1 && likeness.score <= 100,
                 QByteArray::number(likeness.score).constData());
        QTEST(likeness.isStrong(), "isStrong");
    }

    void rankLikeness_many_bestFirst()
    {
        const Edits typed = typedAs(
            person(QStringLiteral("Tom|Smith|19840101|tom@example.com|0623456789|75008")));
        const QStringList people{
            QStringLiteral("Ann|Miller|19860202|ann@example.com"), // left out
            QStringLiteral("Tom|Smith|19710203"),
            QStringLiteral("Ann|Smith|19860202|tom@example.com"),
            QStringLiteral("Tom|Smith|19840101|tom@example.com|0623456789|75008"),
            QStringLiteral("Tom|Smith|19840101"),
            QStringLiteral("Tom|Smith||tom@example.com"),
        };
        QList<FoundCustomer> found;
        for (qsizetype i = 0; i < people.size(); ++i)
            found.append(foundAs(person(people.at(i)), QString::number(i + 1)));
        QStringList ids;
        QList<int> scores;
        for (const Likeness &likeness : rankLikeness(typed, found)) {
            ids.append(likeness.customer.id.text());
            scores.append(likeness.score);
        }
        QCOMPARE(ids.size(), 5);
        QCOMPARE(ids.constFirst(), QStringLiteral("4"));
        QCOMPARE(ids.constLast(), QStringLiteral("2"));
        QCOMPARE(ids.at(3), QStringLiteral("3"));
        QVERIFY(std::is_sorted(scores.rbegin(), scores.rend()));
    }

    void rankLikeness_equals_keepTheirOrder()
    {
        const Edits typed = typedAs(person(QStringLiteral("Tom|Smith")));
        QList<FoundCustomer> found;
        for (int i = 1; i <= 20; ++i)
            found.append(foundAs(person(QStringLiteral("Tom|Smith")), QString::number(i)));
        const QList<Likeness> ranked = rankLikeness(typed, found);
        QCOMPARE(ranked.size(), 20);
        for (qsizetype i = 0; i < ranked.size(); ++i)
            QCOMPARE(ranked.at(i).customer.id.text(), QString::number(i + 1));
    }
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
