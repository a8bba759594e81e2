// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/places.h"
#include "app/paste/words.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace desk;

namespace {

QByteArray latin(const QString &heading)
{
    return heading.toLatin1();
}

/// Whether a text has letters of the Latin alphabet and of another one.
bool isMixed(const QString &word)
{
    static const QRegularExpression latinLetter(QStringLiteral("\\p{Latin}"));
    static const QRegularExpression other(QStringLiteral("[^\\P{L}\\p{Latin}]"));
    // The Japanese write `Eメール` and `会員ID`.
    static const QStringList usual{QStringLiteral("eメール"), QStringLiteral("会員id")};
    return word.contains(latinLetter) && word.contains(other) && !usual.contains(word);
}

/// Whether a bracket, a bar or a blank says that a word was cut in the wrong place.
bool isTorn(const QString &word)
{
    return word != word.simplified() || word.contains(QLatin1Char('|'))
        || word.count(QLatin1Char('(')) != word.count(QLatin1Char(')'))
        || word.endsWith(QLatin1Char('-')) || word.startsWith(QLatin1Char('-'));
}

} // namespace

class TestWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void headings_all_areRead()
    {
        QVERIFY(headingsFor("").size() >= 100);
        QVERIFY(isWordOf("greeting", u"Sehr geehrte"));
        QVERIFY(words("no such heading").isEmpty());
    }

    void words_each_isWholeAndInOneScript()
    {
        for (const QString &heading : headingsFor("")) {
            const QStringList all = words(latin(heading).constData());
            QVERIFY2(!all.isEmpty(), qPrintable(heading));
            for (const QString &word : all) {
                const QString where = heading + QLatin1String(": ") + word;
                QVERIFY2(!isMixed(word), qPrintable(where));
                QVERIFY2(!isTorn(word), qPrintable(where));
            }
        }
    }

    void words_ofAHeading_areThereOnce()
    {
        for (const QString &heading : headingsFor("")) {
            const QStringList all = words(latin(heading).constData());
            QStringList sorted = all;
            sorted.sort();
            const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
            QVERIFY2(twice == sorted.end(),
                     qPrintable(heading + QLatin1String(": ")
                                + (twice == sorted.end() ? QString() : *twice)));
        }
    }

    void labels_ofAKind_meanOneThing()
    {
        for (const char *kind : {"label ", "phone ", "civility "}) {
            QSet<QString> seen;
            for (const QString &heading : headingsFor(kind)) {
                for (const QString &word : words(latin(heading).constData())) {
                    const QString plain = plainForm(word);
                    QVERIFY2(!plain.isEmpty() && !seen.contains(plain),
                             qPrintable(heading + QLatin1String(": ") + word));
                    seen.insert(plain);
                }
            }
        }
    }

    void phoneWords_each_isOneWord()
    {
        // A label is taken word by word: what has a blank in it would never be asked for.
        for (const QString &heading : headingsFor("phone ")) {
            for (const QString &word : words(latin(heading).constData()))
                QVERIFY2(!plainForm(word).contains(QLatin1Char(' ')), qPrintable(word));
        }
    }

    void rule_wordsInIt_areTakenLiterally()
    {
        const auto attention = rule(R"((?i)\A(?:%1)\z)", {"host"});
        QVERIFY(attention.match(QStringLiteral("C/O")).hasMatch());
        QVERIFY(!attention.match(QStringLiteral("cxo")).hasMatch());
        const auto introduced = rule("%1", {"introduces a name"});
        QVERIFY(introduced.match(QStringLiteral("i’m")).hasMatch());
        const auto street = rule(R"((?i)\b(?:%1))", {"street word"});
        QVERIFY(street.match(QStringLiteral("pl. Zamkowy")).hasMatch());
        QVERIFY(!street.match(QStringLiteral("ploc")).hasMatch());
    }

    void customs_columns_areThoseOfTheEnumeration()
    {
        const QStringList columns = customColumns();
        QCOMPARE(columns.size(), static_cast<int>(Custom::PIsMobile) + 1);
        QCOMPARE(columns.first(), QStringLiteral("sign"));
        QCOMPARE(columns.last(), QStringLiteral("p-is-mobile"));
        QCOMPARE(countriesWith(Custom::MonthFirst), QStringList{QStringLiteral("US")});
        QCOMPARE(countryOfSign(QStringLiteral("D")), QStringLiteral("DE"));
        QCOMPARE(countryOfSign(QStringLiteral("CH")), QStringLiteral("CH"));
        QVERIFY(hasCustom(QStringLiteral("ES"), Custom::TwoSurnames));
        QVERIFY(!hasCustom(QStringLiteral("XX"), Custom::TwoSurnames));
    }

    void divisions_areThoseOfTheirCountry()
    {
        QVERIFY(isDivision(u"cornwall", QStringLiteral("GB")));
        QVERIFY(isDivision(u"Málaga", QStringLiteral("ES")));
        QVERIFY(isDivision(u"Co. Mayo", QStringLiteral("IE")));
        QVERIFY(!isDivision(u"Cornwall", QStringLiteral("ES")));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
