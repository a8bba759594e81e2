// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/palette/fuzzyindex.h"

#include <QTest>

using namespace desk;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsFound(const QStringList &texts, const QString &query)
{
    QList<FuzzyEntry> entries;
    for (const QString &text : texts)
        entries.append({text});
    QStringList found;
    for (const FuzzyMatch &match : FuzzyIndex(entries).search(query, 100))
        found.append(texts.at(match.entry));
    return found;
}

/// The text with what was typed in brackets.
QString marked(const QString &text, const QString &query)
{
    QString shown = text;
    const auto found = FuzzyIndex({{text}}).search(query, 1);
    const QList<TextRange> ranges = found.isEmpty() ? QList<TextRange>() : found.first().ranges;
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        shown.insert(range->from + range->length, u']');
        shown.insert(range->from, u'[');
    }
    return shown;
}

} // namespace

class TestFuzzyIndex final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void search_words_areFoundInAnyOrder_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("both") << u"olivier bouchard"_s << true;
        QTest::newRow("turned round") << u"bouchard olivier"_s << true;
        QTest::newRow("beginnings") << u"bou oli"_s << true;
        QTest::newRow("case and accents") << u"BOUCHÁRD"_s << true;
        QTest::newRow("letters in order") << u"obrd"_s << true;
        QTest::newRow("letters out of order") << u"drb"_s << false;
        QTest::newRow("one word not there") << u"olivier smith"_s << false;
        QTest::newRow("empty") << u"  "_s << true;
    }

    void search_words_areFoundInAnyOrder()
    {
        QFETCH(QString, query);
        QFETCH(bool, isFound);
        QCOMPARE(!textsFound({u"Olivier Bouchard"_s}, query).isEmpty(), isFound);
    }

    void search_ranks_goFromWholeWordsToScatteredLetters()
    {
        const QStringList best{u"Go to City"_s, u"Cityscape"_s, u"Go to Cityscape"_s, u"Felicity"_s,
                               u"Change it today"_s};
        QStringList mixed = best;
        std::reverse(mixed.begin(), mixed.end());
        QCOMPARE(textsFound(mixed, u"city"_s), best);
        QCOMPARE(textsFound(mixed, u"cit"_s),
                 QStringList({u"Cityscape"_s, u"Go to Cityscape"_s, u"Go to City"_s, u"Felicity"_s,
                              u"Change it today"_s}));
    }

    void search_furtherWords_findButComeLater()
    {
        const FuzzyIndex index({{u"Copy e-mail"_s, u"clipboard"_s},
                                {u"New from clipboard"_s, {}},
                                {u"Send changes"_s, u"review"_s}});
        const auto found = index.search(u"clipboard"_s, 10);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).entry, 1);
        QCOMPARE(found.at(1).entry, 0);
        QVERIFY(found.at(1).ranges.isEmpty());
    }

    void search_equals_theHeavierThenTheEarlier()
    {
        const FuzzyIndex index(
            {{u"Tom A"_s, {}, 0, 1}, {u"Tom B"_s, {}, 0, 2}, {u"Tom C"_s, {}, 0, 1}});
        QList<qsizetype> order;
        for (const FuzzyMatch &match : index.search(u"tom"_s, 10))
            order.append(match.entry);
        QCOMPARE(order, QList<qsizetype>({1, 0, 2}));
    }

    void search_limit_holdsForEachKind()
    {
        QList<FuzzyEntry> entries;
        for (int i = 0; i < 50; ++i)
            entries.append({u"Tom %1"_s.arg(i), {}, i % 2});
        const auto found = FuzzyIndex(entries).search(u"tom"_s, 3);
        QCOMPARE(found.size(), 6);
    }

    void search_ranges_areWhatWasTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a word") << u"Go to E-mail"_s << u"email"_s << u"Go to [E-mail]"_s;
        QTest::newRow("two words") << u"Go to E-mail"_s << u"mail go"_s << u"[Go] to E-[mail]"_s;
        QTest::newRow("accents") << u"Zoé Né"_s << u"zoe ne"_s << u"[Zoé] [Né]"_s;
        QTest::newRow("scattered") << u"Undo"_s << u"uo"_s << u"[U]nd[o]"_s;
        QTest::newRow("the better place") << u"Lomé Meyer"_s << u"me"_s << u"Lomé [Me]yer"_s;
        QTest::newRow("overlapping") << u"Tomato"_s << u"tom toma"_s << u"[Toma]to"_s;
        QTest::newRow("japanese") << u"山田 太郎"_s << u"太郎"_s << u"山田 [太郎]"_s;
    }

    void search_ranges_areWhatWasTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QTEST(marked(text, query), "shown");
    }

    void search_hostileQuery_comesBack()
    {
        const FuzzyIndex index({{u"Tom"_s}, {QString(1 << 20, u'a')}});
        QVERIFY(index.search(QString(1 << 20, u'a'), 10).size() <= 2);
        QVERIFY(index.search(QString(u"a "_s).repeated(100000), 10).size() <= 2);
        QVERIFY(index.search(QString(QChar(u'\0')) + QChar(0xdc00), 10).isEmpty());
        QVERIFY(FuzzyIndex().search(u"tom"_s, 10).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFuzzyIndex)
#include "tst_fuzzyindex.moc"
