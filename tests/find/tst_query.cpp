// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/query.h"

#include <QStringList>
#include <QTest>

using namespace desk;

namespace {

const QDate today(2026, 11, 23);
const QString dayFirst = QStringLiteral("dd/MM/yyyy");
const QString monthFirst = QStringLiteral("M/d/yyyy");
const QStringList france{QStringLiteral("FR")};

QString kindText(QueryPartKind kind)
{
    switch (kind) {
    case QueryPartKind::CustomerId:
        return QStringLiteral("id");
    case QueryPartKind::Email:
        return QStringLiteral("email");
    case QueryPartKind::Phone:
        return QStringLiteral("phone");
    case QueryPartKind::GmNumber:
        return QStringLiteral("gm");
    case QueryPartKind::BirthDate:
        return QStringLiteral("born");
    case QueryPartKind::PostalCode:
        return QStringLiteral("code");
    case QueryPartKind::FirstName:
        return QStringLiteral("first");
    case QueryPartKind::LastName:
        return QStringLiteral("last");
    case QueryPartKind::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

/// `first Tom; last Smith; born 19840101`.
QString partsText(const FindQuery &query)
{
    QStringList texts;
    for (const QueryPart &part : query.parts)
        texts.append(QStringLiteral("%1 %2").arg(kindText(part.kind), part.value).trimmed());
    return texts.join(QStringLiteral("; "));
}

/// `last_name==Smith & birthdate==19840101 | first_name==Smith & ...`.
QString searchesText(const FindQuery &query)
{
    QStringList searches;
    for (const auto &search : query.searches) {
        QStringList filters;
        for (const SearchFilter &filter : search)
            filters.append(filter.field + QStringLiteral("==") + filter.value);
        searches.append(filters.join(QStringLiteral(" & ")));
    }
    return searches.join(QStringLiteral(" | "));
}

QString idText(const std::optional<CustomerId> &id)
{
    return id ? id->text() : QString();
}

void addRow(const char *line, const char *parts, const char *searches, const char *id = "")
{
    QTest::newRow(*line != '\0' ? line : "nothing")
        << QString::fromUtf8(line) << QString::fromUtf8(parts) << QString::fromUtf8(searches)
        << QString::fromLatin1(id);
}

void addColumns()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("parts");
    QTest::addColumn<QString>("searches");
    QTest::addColumn<QString>("id");
}

void check(const QString &dateFormat = dayFirst)
{
    QFETCH(QString, line);
    const FindQuery query = readQuery(line, dateFormat, france, today);
    QTEST(partsText(query), "parts");
    QTEST(searchesText(query), "searches");
    QTEST(idText(query.customerId), "id");
    QVERIFY(query.searches.size() <= maxSearches);
}

} // namespace

class TestQuery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Ids open at once (contract, section 3: `^[1-9][0-9]*$`).
    void readQuery_customerId_opens_data()
    {
        addColumns();
        addRow("", "", "");
        addRow("   ", "", "");
        addRow("7", "id 7", "gm_number==7", "7");
        addRow("700", "id 700", "gm_number==700", "700");
        addRow(" 700000123 ", "id 700000123",
               "phones.number==700000123 | phones.number==0700000123 | "
               "phones.number==+33700000123 | gm_number==700000123",
               "700000123");
        addRow("1234567", "id 1234567", "gm_number==1234567 | phones.number==1234567", "1234567");
        addRow("29000456", "id 29000456", "gm_number==29000456 | phones.number==29000456",
               "29000456");
        addRow("id 12345", "id 12345", "", "12345");
        addRow("ID: 12345", "id 12345", "", "12345");
        addRow("id12345", "id 12345", "", "12345");
        addRow("#12345", "id 12345", "", "12345");
        addRow("# 75008", "id 75008", "", "75008");
        addRow("Customer id 700000123", "id 700000123", "", "700000123");
        addRow("７００", "id 700", "gm_number==700", "700");
        addRow("id 0123", "last id; code 0123",
               "last_name==id & address.zip_code==0123 | first_name==id & "
               "address.zip_code==0123 | last_name==id");
    }

    void readQuery_customerId_opens() { check(); }

    /// Numbers alone that are something else first, and an id only when the agent says so.
    void readQuery_numberThatIsRatherSomethingElse_opensOnlyWhenAsked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("parts");
        QTest::addColumn<QString>("possibleId");
        const auto row = [](const char *line, const char *parts, const char *id) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(parts)
                                << QString::fromLatin1(id);
        };
        row("19840101", "born 19840101", "19840101");
        row("31121984", "born 19841231", "31121984");
        row("75008", "code 75008", "75008");
        row("110001", "code 110001", "110001");
        row("3331234567", "phone 3331234567", "3331234567");
        row("33623456789", "phone 33623456789", "33623456789");
        row("0623456789", "phone 0623456789", "");
        row("01011984", "born 19840101", "");
        row("19841301", "id 19841301", "");
        row("29991231", "id 29991231", "");
        row("623456789", "id 623456789", "");
        row("#19840101", "id 19840101", "");
        row("19840101 75008", "born 19840101; code 75008", "");
        row("Smith 19840101", "last Smith; born 19840101", "");
    }

    void readQuery_numberThatIsRatherSomethingElse_opensOnlyWhenAsked()
    {
        QFETCH(QString, line);
        const FindQuery query = readQuery(line, dayFirst, france, today);
        QTEST(partsText(query), "parts");
        QTEST(idText(query.possibleId), "possibleId");
        QVERIFY(!query.possibleId || !query.customerId);
    }

    void readQuery_emailOrGmNumber_isOneSearch_data()
    {
        addColumns();
        addRow("tom@example.com", "email tom@example.com", "email==tom@example.com");
        addRow(" Tom.Smith+trip@Example.COM ", "email Tom.Smith+trip@Example.COM",
               "email==Tom.Smith+trip@Example.COM");
        addRow("tom@", "email tom@", "email==tom@");
        addRow("mailto:tom@example.com", "email tom@example.com", "email==tom@example.com");
        addRow("josé@exämple.de", "email josé@exämple.de", "email==josé@exämple.de");
        addRow("Tom Smith <tom@example.com>", "first Tom; last Smith; email tom@example.com",
               "first_name==Tom & last_name==Smith & email==tom@example.com | "
               "email==tom@example.com");
        addRow("gm 123", "gm 123", "gm_number==123");
        addRow("GM: 29000456", "gm 29000456", "gm_number==29000456");
        addRow("gm29000456", "gm 29000456", "gm_number==29000456");
        addRow("GM number 29000456", "gm 29000456", "gm_number==29000456");
        addRow("Smith gm 29000456", "last Smith; gm 29000456",
               "last_name==Smith & gm_number==29000456 | gm_number==29000456");
        addRow("gm", "last gm", "last_name==gm | first_name==gm");
        addRow("012", "gm 012", "gm_number==012");
    }

    void readQuery_emailOrGmNumber_isOneSearch() { check(); }

    /// Stored phones are national or international (contract, 6.1).
    void readQuery_phone_isTriedInItsForms_data()
    {
        addColumns();
        const char *both = "phones.number==0623456789 | phones.number==+33623456789";
        const char *bothWays = "phones.number==+33623456789 | phones.number==0623456789";
        addRow("0623456789", "phone 0623456789", both);
        const auto andAsTyped = [](const char *forms, const char *typed) {
            return QByteArray(forms) + " | phones.number==" + typed;
        };
        addRow("06 23 45 67 89", "phone 0623456789", andAsTyped(both, "06 23 45 67 89"));
        addRow("06 23-45.67.89", "phone 0623456789", andAsTyped(both, "06 23-45.67.89"));
        addRow("06.23.45.67.89", "phone 0623456789", andAsTyped(both, "06.23.45.67.89"));
        addRow("06-23-45-67-89", "phone 0623456789", andAsTyped(both, "06-23-45-67-89"));
        addRow("06\u00A023\u00A045\u00A067\u00A089", "phone 0623456789",
               andAsTyped(both, "06 23 45 67 89"));
        addRow("+33 6 23 45 67 89", "phone +33623456789",
               andAsTyped(bothWays, "+33 6 23 45 67 89"));
        addRow("+33623456789", "phone +33623456789", bothWays);
        addRow("tel:+33623456789", "phone +33623456789", bothWays);
        addRow("tel:33623456", "phone 33623456", "phones.number==33623456");
        addRow("tel:19840101", "phone 19840101", "phones.number==19840101");
        addRow("\u202A+33 6 23 45 67 89\u202C", "phone +33623456789",
               andAsTyped(bothWays, "+33 6 23 45 67 89"));
        addRow("Smith 06 23 45 67 89", "last Smith; phone 0623456789",
               "last_name==Smith & phones.number==0623456789 | phones.number==0623456789 | "
               "phones.number==+33623456789 | phones.number==06 23 45 67 89");
        addRow("0623456789 75008", "phone 0623456789; code 75008",
               "phones.number==0623456789 & address.zip_code==75008 | phones.number==0623456789 | "
               "phones.number==+33623456789");
        addRow("06 23 45 67 89 75008", "phone 0623456789; code 75008",
               "phones.number==0623456789 & address.zip_code==75008 | phones.number==0623456789 | "
               "phones.number==+33623456789 | phones.number==06 23 45 67 89");
    }

    void readQuery_phone_isTriedInItsForms() { check(); }

    /// Kinds only, for numbers whose forms depend on the metadata of libphonenumber.
    void readQuery_phoneShapes_areOnePhone_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"+44 20 7946 0958", "+1 (212) 555-0123", "(212) 555-0123", "212 555 0123",
              "+55 11 91234 5678", "+81 90 1234 5678", "+49 (0)30 901820", "0033 6 23 45 67 89",
              "+61 4 1234 5678", "+971 50 123 4567", "98765 43210", "0151 23456789",
              "+86 138 1234 5678", "020 7946 0958", "+33 (0)6 23 45 67 89"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void readQuery_phoneShapes_areOnePhone()
    {
        QFETCH(QString, line);
        const FindQuery query = readQuery(line, dayFirst, france, today);
        QCOMPARE(query.parts.size(), 1);
        QCOMPARE(query.parts.constFirst().kind, QueryPartKind::Phone);
        QCOMPARE(query.parts.constFirst().text, line);
        QVERIFY(!query.searches.isEmpty());
        QVERIFY(!query.customerId);
    }

    /// Postal codes by the Universal Postal Union's addressing systems.
    void readQuery_postalCode_isOne_data()
    {
        addColumns();
        const auto code = [](const char *text) {
            addRow(text, QByteArray("code ").append(text).constData(),
                   QByteArray("address.zip_code==").append(text).constData());
        };
        addRow("75008", "code 75008", "address.zip_code==75008 | gm_number==75008");
        addRow("1201", "code 1201", "address.zip_code==1201 | gm_number==1201");
        addRow("110001", "code 110001", "address.zip_code==110001 | gm_number==110001");
        addRow("02134", "code 02134", "address.zip_code==02134 | gm_number==02134");
        code("SW1A 1AA");
        code("sw1a 1aa");
        code("SW1A1AA");
        code("K1A 0B1");
        code("D02 X285");
        code("1012 AB");
        code("111 22");
        code("00-950");
        code("1000-205");
        code("LV-1050");
        code("B1675AAA");
        addRow("100-0001", "code 100-0001",
               "address.zip_code==100-0001 | phones.number==1000001 | "
               "phones.number==100-0001");
        addRow("Smith SW1A 1AA", "last Smith; code SW1A 1AA",
               "last_name==Smith & address.zip_code==SW1A 1AA | first_name==Smith & "
               "address.zip_code==SW1A 1AA | last_name==Smith");
        addRow("1012 Li", "last Li; code 1012",
               "last_name==Li & address.zip_code==1012 | first_name==Li & address.zip_code==1012 "
               "| last_name==Li");
    }

    void readQuery_postalCode_isOne() { check(); }

    void readQuery_date_isABirthDate_data()
    {
        addColumns();
        const char *smith = "last_name==Smith & birthdate==19840101 | "
                            "first_name==Smith & birthdate==19840101 | last_name==Smith";
        const char *parts = "last Smith; born 19840101";
        addRow("Smith 01/01/1984", parts, smith);
        addRow("Smith 1984-01-01", parts, smith);
        addRow("Smith 1.1.1984", parts, smith);
        addRow("01/01/1984 Smith", parts, smith);
        addRow("Smith, 01/01/1984", parts, smith);
        addRow("Smith 1 1 1984", parts, smith);
        addRow("Smith 01/01/84", parts, smith);
        addRow("31/01/1984", "born 19840131", "birthdate==19840131");
        addRow("01/02/1984", "born 19840201", "birthdate==19840201");
        addRow("29/02/1984 75008", "born 19840229; code 75008",
               "birthdate==19840229 & address.zip_code==75008");
        addRow("Smith 01/01/1984 75008", "last Smith; born 19840101; code 75008",
               "last_name==Smith & birthdate==19840101 & address.zip_code==75008 | "
               "first_name==Smith & birthdate==19840101 & address.zip_code==75008 | "
               "last_name==Smith & birthdate==19840101 | "
               "last_name==Smith & address.zip_code==75008");
        addRow("Smith 31/02/1984", "last Smith; unknown", "last_name==Smith | first_name==Smith");
        addRow("Smith 29.02.1985", "last Smith; unknown", "last_name==Smith | first_name==Smith");
        addRow("Smith 01/0", "last Smith; unknown", "last_name==Smith | first_name==Smith");
    }

    void readQuery_date_isABirthDate() { check(); }

    void readQuery_monthFirst_readsDatesSo()
    {
        const FindQuery query
            = readQuery(QStringLiteral("Smith 01/02/1984"), monthFirst, france, today);
        QCOMPARE(partsText(query), QStringLiteral("last Smith; born 19840102"));
    }

    void readQuery_names_areTriedInEveryOrder_data()
    {
        addColumns();
        addRow("Smith", "last Smith", "last_name==Smith | first_name==Smith");
        addRow("Tom Smith", "first Tom; last Smith",
               "first_name==Tom & last_name==Smith | first_name==Smith & last_name==Tom | "
               "last_name==Tom Smith");
        addRow("Smith, Tom", "first Tom; last Smith", "first_name==Tom & last_name==Smith");
        addRow("SMITH,Tom", "first Tom; last SMITH", "first_name==Tom & last_name==SMITH");
        addRow("Smith; Tom Paul", "first Tom Paul; last Smith",
               "first_name==Tom Paul & last_name==Smith");
        addRow("Mr Smith", "last Smith", "last_name==Smith | first_name==Smith");
        addRow("Mme Marie Curie", "first Marie; last Curie",
               "first_name==Marie & last_name==Curie | first_name==Curie & last_name==Marie | "
               "last_name==Marie Curie");
        addRow("Dr", "last Dr", "last_name==Dr | first_name==Dr");
        addRow(
            "de la Cruz", "last de la Cruz",
            "last_name==de la Cruz | first_name==de & last_name==la Cruz | first_name==la Cruz & "
            "last_name==de | first_name==de la & last_name==Cruz | first_name==Cruz & "
            "last_name==de la");
        addRow("José de la Cruz", "first José; last de la Cruz",
               "first_name==José & last_name==de la Cruz | first_name==de la Cruz & "
               "last_name==José | first_name==José de la & last_name==Cruz | first_name==Cruz & "
               "last_name==José de la | last_name==José de la Cruz");
        addRow("Nguyễn Thị Minh Khai", "first Nguyễn; last Thị Minh Khai",
               "first_name==Nguyễn & last_name==Thị Minh Khai | first_name==Thị Minh Khai & "
               "last_name==Nguyễn | first_name==Nguyễn Thị Minh & last_name==Khai | "
               "first_name==Khai & last_name==Nguyễn Thị Minh | last_name==Nguyễn Thị Minh Khai");
        addRow("\"de la Cruz\"", "last de la Cruz",
               "last_name==de la Cruz | first_name==de la Cruz");
        addRow("José \"García López\"", "first José; last García López",
               "first_name==José & last_name==García López | first_name==García López & "
               "last_name==José | last_name==José García López");
        addRow("\u201CSmith Jones\u201D", "last Smith Jones",
               "last_name==Smith Jones | first_name==Smith Jones");
        addRow("\"75008", "last 75008", "last_name==75008 | first_name==75008");
        addRow("O'Hara", "last O'Hara", "last_name==O'Hara | first_name==O'Hara");
        addRow("Jean-Pierre", "last Jean-Pierre",
               "last_name==Jean-Pierre | first_name==Jean-Pierre");
        addRow("E\u0301mile", "last Émile", "last_name==Émile | first_name==Émile");
        addRow("王小明", "last 王小明",
               "last_name==王小明 | first_name==小明 & last_name==王 | first_name==王小明");
        addRow("김민수", "last 김민수",
               "last_name==김민수 | first_name==민수 & last_name==김 | first_name==김민수");
        addRow("王 小明", "first 王; last 小明",
               "first_name==王 & last_name==小明 | first_name==小明 & last_name==王 | "
               "last_name==王 小明");
        addRow("Ольга", "last Ольга", "last_name==Ольга | first_name==Ольга");
        addRow("Smith 75008", "last Smith; code 75008",
               "last_name==Smith & address.zip_code==75008 | first_name==Smith & "
               "address.zip_code==75008 | last_name==Smith");
        addRow("Smith 12", "last Smith; unknown", "last_name==Smith | first_name==Smith");
    }

    void readQuery_names_areTriedInEveryOrder() { check(); }

    /// Every line an agent passes on the way to the whole one is read without a complaint.
    void readQuery_keyByKey_staysWithinBounds_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"Smith, Tom 01/01/1984 75008 gm 29000456 tom@example.com", "+33 (0)6 23 45 67 89",
              "\"de la Cruz\", José 1984-02-29 SW1A 1AA", "#0123456789", "id id gm gm 5 gm",
              "((((((", "+++ + +", "\"\"\"", "1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0", "@ @@ @",
              "//--..", "𠮷田 太郎 ٠٦٢٣٤٥٦٧٨٩", ",;,;", "ﷺ \u200B\u202E"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void readQuery_keyByKey_staysWithinBounds()
    {
        QFETCH(QString, line);
        for (qsizetype length = 0; length <= line.size(); ++length) {
            const FindQuery query = readQuery(line.left(length), dayFirst, france, today);
            QVERIFY(query.searches.size() <= maxSearches);
            QVERIFY(!query.customerId || CustomerId::fromText(query.customerId->text()));
            for (const auto &search : query.searches) {
                QVERIFY(!search.isEmpty());
                for (const SearchFilter &filter : search)
                    QVERIFY(!filter.field.isEmpty() && !filter.value.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
