// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/similarsearches.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace desk;

namespace {

Edits typed(const QList<std::pair<const char *, QJsonValue>> &values)
{
    Edits edits;
    for (const auto &[path, value] : values)
        edits.set(field(path), value);
    return edits;
}

QJsonArray phone(const char *number)
{
    return {QJsonObject{{QStringLiteral("number"), QString::fromLatin1(number)}}};
}

/// `email==a@b.example, last_name==Smith&first_name==Tom`
QString textOf(const QList<QList<SearchFilter>> &searches)
{
    QStringList all;
    for (const QList<SearchFilter> &search : searches) {
        QStringList filters;
        for (const SearchFilter &filter : search)
            filters.append(filter.field + QLatin1String("==") + filter.value);
        all.append(filters.join(QLatin1Char('&')));
    }
    return all.join(QLatin1String(", "));
}

} // namespace

class TestSimilarSearches final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void typed_facts_areSearchedMostTellingFirst()
    {
        const Edits edits = typed({{"first_name", QStringLiteral("Tom")},
                                   {"last_name", QStringLiteral("Smith")},
                                   {"birthdate", QStringLiteral("1984-01-01")},
                                   {"email", QStringLiteral("tom@example.org")},
                                   {"address.country_code", QStringLiteral("FR")},
                                   {"phones", phone("06 23 45 67 89")}});
        const QString facts
            = QStringLiteral("email==tom@example.org, phones.number==0623456789, "
                             "phones.number==+33623456789, phones.number==06 23 45 67 89, "
                             "last_name==Smith&birthdate==19840101");
        QList<SimilarSearch> searches = similarSearches(edits);
        QCOMPARE(textOf(searches), facts + QStringLiteral(", last_name==Smith&first_name==Tom"));
        searches.removeIf(isByNamesAlone);
        QCOMPARE(textOf(searches), facts);
    }

    void typed_tooLittle_isNotSearched_data()
    {
        QTest::addColumn<Edits>("edits");
        QTest::newRow("nothing") << Edits();
        QTest::newRow("half an e-mail") << typed({{"email", QStringLiteral("tom@example")}});
        QTest::newRow("one letter of a domain") << typed({{"email", QStringLiteral("t@ex.c")}});
        QTest::newRow("no name before the @") << typed({{"email", QStringLiteral("@ex.com")}});
        QTest::newRow("half a phone") << typed({{"phones", phone("06 23")}});
        QTest::newRow("a last name") << typed({{"last_name", QStringLiteral("Smith")}});
        QTest::newRow("half a date") << typed(
            {{"last_name", QStringLiteral("Smith")}, {"birthdate", QStringLiteral("1984")}});
    }

    void typed_tooLittle_isNotSearched()
    {
        QFETCH(Edits, edits);
        QCOMPARE(textOf(similarSearches(edits)), QString());
    }

    void typed_samePhoneTwice_isSearchedOnce()
    {
        QJsonArray twice = phone("+33623456789");
        twice.append(phone("+33623456789").at(0));
        const QString searches = textOf(similarSearches(typed({{"phones", twice}})));
        QCOMPARE(searches.count(QStringLiteral("==+33623456789")), 1);
    }
};

Q_DECLARE_METATYPE(desk::Edits)

QTEST_GUILESS_MAIN(TestSimilarSearches)
#include "tst_similarsearches.moc"
