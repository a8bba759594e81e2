// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/wholelist.h"
#include "tests/profile/profilebench.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

/// What the agent did not touch in a list goes as it came, at its place.
class TestWholeList final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeList_lists_keepWhatIsUntouched_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QByteArray>("sent");
        const auto row = [](const char *name, const char *path, const char *stored,
                            const char *wanted, const char *sent) {
            QTest::newRow(name) << QByteArray(path) << QByteArray(stored) << QByteArray(wanted)
                                << QByteArray(sent);
        };
        row("blanks, numbers and unknown keys", "phones",
            R"([{"number":" 1 ","x":1},{"number":2}])",
            R"([{"number":"1"},{"number":"2"},{"number":"3"}])",
            R"([{"number":" 1 ","x":1},{"number":2},{"number":"3"}])");
        row("a changed part leaves the others", "phones",
            R"([{"number":" 1","type":["x"],"x":{"y":[1]}}])", R"([{"number":"1","type":"HOME"}])",
            R"([{"number":" 1","type":"HOME","x":{"y":[1]}}])");
        row("another number is another phone", "phones", R"([{"number":"1","x":1}])",
            R"([{"number":"2"}])", R"([{"number":"2"}])");
        row("a removed part", "phones", R"([{"number":"1","type":"HOME","x":1}])",
            R"([{"number":"1"}])", R"([{"number":"1","x":1}])");
        row("unshown before the next", "phones",
            R"([{"type":"A"},{"number":"1"},7,{"number":"2"}])",
            R"([{"number":"9"},{"number":"2"}])",
            R"([{"number":"9"},{"type":"A"},7,{"number":"2"}])");
        row("unshown behind the last", "phones", R"([{"number":"1"},{},null])",
            R"([{"number":"1"},{"number":"2"}])", R"([{"number":"1"},{},null,{"number":"2"}])");
        row("unshown without neighbours", "phones", R"([{"number":"1"},{"type":"A"}])",
            R"([{"number":"2"}])", R"([{"number":"2"},{"type":"A"}])");
        row("unshown first, without neighbours", "phones", R"([{"type":"A"},{"number":"1"}])",
            R"([{"number":"2"}])", R"([{"type":"A"},{"number":"2"}])");
        row("only unshown", "phones", R"([{"type":"A"},"x"])", "[]", R"([{"type":"A"},"x"])");
        row("two alike", "phones", R"([{"number":"1","x":1},{"number":"1","x":2}])",
            R"([{"number":"1"},{"number":"1","type":"HOME"}])",
            R"([{"number":"1","x":1},{"number":"1","type":"HOME","x":2}])");
        row("one of two alike taken away", "phones",
            R"([{"number":"1","type":"A","x":1},{"number":"1","type":"B","x":2}])",
            R"([{"number":"1","type":"B"}])", R"([{"number":"1","type":"B","x":2}])");
        row("another order", "phones", R"([{"number":"1","x":1},{"number":"2","x":2}])",
            R"([{"number":"2"},{"number":"1"}])", R"([{"number":"2","x":2},{"number":"1","x":1}])");
        row("odd answers", "optins",
            R"([{"channel":"A","optin":"yes"},{"channel":"B","optin":1},{"channel":"C","optin":null}])",
            R"([{"channel":"A"},{"channel":"B"},{"channel":"C"},{"channel":"D","optin":true}])",
            R"([{"channel":"A","optin":"yes"},{"channel":"B","optin":1},{"channel":"C","optin":null},)"
            R"({"channel":"D","optin":true}])");
        row("an odd answer answered", "optins",
            R"([{"channel":"EMAIL","optin":"yes","optin_partners":"maybe","since":1}])",
            R"([{"channel":"EMAIL","optin":false}])",
            R"([{"channel":"EMAIL","optin":false,"optin_partners":"maybe","since":1}])");
        row("a consent without channel", "optins",
            R"([{"optin":true},{"channel":"A","optin":true}])",
            R"([{"channel":"A","optin":false}])",
            R"([{"optin":true},{"channel":"A","optin":false}])");
        row("nothing stored", "phones", "[]", R"([{"number":"1"}])", R"([{"number":"1"}])");
    }

    void wholeList_lists_keepWhatIsUntouched()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, stored);
        QFETCH(QByteArray, wanted);
        QFETCH(QByteArray, sent);
        const ListRule &rule = *field(path.constData()).items;
        QCOMPARE(QJsonValue(wholeList(rule, json(wanted).toArray(), json(stored).toArray())),
                 json(sent));
    }

    void wholeItem_identifier_keepsWhatElseIsStored()
    {
        const ListRule &rule = *field("identity").items;
        const QJsonObject wanted = json(R"({"number":"X2","type":"DNI"})").toObject();
        QCOMPARE(QJsonValue(wholeItem(rule, wanted,
                                      json(R"({"number":"X1","type":" DNI","issued":[1]})"))),
                 json(R"({"number":"X2","type":" DNI","issued":[1]})"));
        QCOMPARE(wholeItem(rule, wanted, json("null")), wanted);
        QCOMPARE(wholeItem(rule, wanted, json(R"("X1")")), wanted);
    }
};

QTEST_GUILESS_MAIN(TestWholeList)
#include "tst_wholelist.moc"
