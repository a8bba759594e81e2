// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/nationalid.h"
#include "tests/profile/profilebench.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

class TestNationalId final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromJson_values_onlyThoseThatCanBeShown_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isOne");
        QTest::addColumn<bool>("isComplete");
        const auto row = [](const char *value, bool isOne, bool isComplete) {
            QTest::newRow(value) << QByteArray(value) << isOne << isComplete;
        };
        row(R"({"number":"X1","type":"DNI","first_name":"A"})", true, true);
        row(R"({"number":"X1","type":null})", true, false); // not recognised (contract, 6.3)
        row(R"({"number":17,"type":"LATER"})", true, true);
        row(R"({"type":"DNI"})", true, false);
        row(R"({"number":[1],"first_name":"A"})", false, false);
        row("{}", false, false);
        row("null", false, false);
        row(R"("X1")", false, false);
    }

    void fromJson_values_onlyThoseThatCanBeShown()
    {
        QFETCH(QByteArray, value);
        const auto id = NationalId::fromJson(json(value));
        QTEST(id.has_value(), "isOne");
        if (!id)
            return;
        QTEST(id->isComplete(), "isComplete");
        QCOMPARE(QJsonValue(id->toJson()), json(value));
    }
};

QTEST_GUILESS_MAIN(TestNationalId)
#include "tst_nationalid.moc"
