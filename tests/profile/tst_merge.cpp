// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/merge.h"
#include "tests/profile/profilebench.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

class TestMerge final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void merge_sides_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("mine"); // empty: untouched
        QTest::addColumn<int>("takenOver");
        QTest::addColumn<int>("conflicts");
        const auto row = [](const char *name, const char *theirs, const char *mine, int taken,
                            int conflicts) {
            QTest::newRow(name) << QByteArray(theirs) << QByteArray(mine) << taken << conflicts;
        };
        row("nothing", R"("Lucca")", "", 0, 0);
        row("only mine", R"("Lucca")", R"("Pisa")", 0, 0);
        row("only theirs", R"("Roma")", "", 1, 0);
        row("only theirs, mine typed back", R"("Roma")", R"("Lucca ")", 1, 0);
        row("both, the same", R"("Pisa")", R"(" Pisa")", 0, 0);
        row("both, different", R"("Roma")", R"("Pisa")", 0, 1);
        row("they cleared, I changed", "null", R"("Pisa")", 0, 1);
        row("they changed, I cleared", R"("Roma")", "null", 0, 1);
        row("both cleared", "null", R"("")", 0, 0);
        row("they only added a blank", R"("Lucca ")", R"("Pisa")", 0, 0);
    }

    void merge_sides()
    {
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, mine);
        const Field &city = field("birth_city");
        Edits edits;
        if (!mine.isEmpty())
            edits.set(city, json(mine));
        const Merge result = merge(profileOf(R"({"birth_city":"Lucca"})"),
                                   profileOf(R"({"birth_city":)" + theirs + '}'), edits);
        QTEST(static_cast<int>(result.takenOver.size()), "takenOver");
        QTEST(static_cast<int>(result.conflicts.size()), "conflicts");
    }

    void merge_conflict_holdsAllThreeValues()
    {
        Edits edits;
        edits.set(field("email"), json(R"(" mine@example.org")"));
        const Merge result = merge(profileOf(R"({"email":"was@example.org"})"),
                                   profileOf(R"({"email":"theirs@example.org"})"), edits);
        QCOMPARE(result.conflicts.size(), 1);
        const Conflict &conflict = result.conflicts.constFirst();
        QCOMPARE(conflict.field, &field("email"));
        QCOMPARE(conflict.was, json(R"("was@example.org")"));
        QCOMPARE(conflict.theirs, json(R"("theirs@example.org")"));
        QCOMPARE(conflict.mine, json(R"("mine@example.org")"));
    }

    void mergeItems_lists_areComparedByItem_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("merged"); // empty: a conflict
        const auto phones = [](const char *name, const QByteArray &was, const QByteArray &theirs,
                               const QByteArray &mine, const QByteArray &merged) {
            QTest::newRow(name) << QByteArray("phones") << was << theirs << mine << merged;
        };
        const QByteArray one = R"({"number":"1","type":"HOME"})";
        const QByteArray oneMobile = R"({"number":"1","type":"MOBILE"})";
        const QByteArray two = R"({"number":"2","type":"HOME"})";
        const QByteArray three = R"({"number":"3","type":"HOME"})";
        phones("both add", '[' + one + ']', '[' + one + ',' + two + ']',
               '[' + one + ',' + three + ']', '[' + one + ',' + two + ',' + three + ']');
        phones("they remove, I add", '[' + one + ']', "null", '[' + one + ',' + two + ']',
               '[' + two + ']');
        phones("they change the type, I add", '[' + one + ']', '[' + oneMobile + ']',
               '[' + one + ',' + two + ']', '[' + oneMobile + ',' + two + ']');
        phones("both add the same", "null", '[' + one + ']', '[' + one + ']', '[' + one + ']');
        phones("both change the type, differently", '[' + one + ']', '[' + oneMobile + ']',
               R"([{"number":"1","type":"OFFICE"}])", "");
        phones("they change it, I remove it", '[' + one + ']', '[' + oneMobile + ']', "null", "");
        phones("all gone on both sides", '[' + one + ',' + two + ']', '[' + one + ']',
               '[' + two + ']', "null");
        // Put together they would bring back, under a new number, what was deleted there.
        phones("they delete it, I give it another number", '[' + one + ']', "null", '[' + two + ']',
               "");
        phones("both give it another number", '[' + one + ']', '[' + two + ']', '[' + three + ']',
               "");
        phones("two alike", '[' + one + ',' + one + ']', '[' + one + ']', '[' + two + ']', "");
        QTest::newRow("consents")
            << QByteArray("optins") << QByteArray(R"([{"channel":"SMS","optin":true}])")
            << QByteArray(R"([{"channel":"SMS","optin":false}])")
            << QByteArray(R"([{"channel":"SMS","optin":true},{"channel":"EMAIL","optin":true}])")
            << QByteArray(R"([{"channel":"SMS","optin":false},{"channel":"EMAIL","optin":true}])");
        QTest::newRow("no list") << QByteArray("email") << QByteArray(R"("a")")
                                 << QByteArray(R"("b")") << QByteArray(R"("c")") << QByteArray();
    }

    void mergeItems_lists_areComparedByItem()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, merged);
        const auto result
            = mergeItems(field(path.constData()), json(was), json(theirs), json(mine));
        QCOMPARE(result.has_value(), !merged.isEmpty());
        if (result)
            QCOMPARE(*result, json(merged));
    }

    void merge_addressParts_areFieldsOfTheirOwn()
    {
        Edits edits;
        edits.set(field("address.city"), json(R"("Pisa")"));
        const Merge result
            = merge(profileOf(R"({"address":{"city":"Lucca","number":"1"}})"),
                    profileOf(R"({"address":{"city":"Lucca","number":"2"}})"), edits);
        QVERIFY(result.conflicts.isEmpty());
        QCOMPARE(result.takenOver, QList<const Field *>({&field("address.number")}));
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
