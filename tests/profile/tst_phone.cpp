// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/phone.h"
#include "tests/profile/profilebench.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

/// Phones, and the object {number, type} they share with the national identifier.
class TestPhone final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromJson_items_onlyThoseWithANumber_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QString>("number"); // empty: no phone
        QTest::addColumn<QString>("type");
        const auto row = [](const char *item, const char *number, const char *type) {
            QTest::newRow(item) << QByteArray(item) << QString::fromUtf8(number)
                                << QString::fromUtf8(type);
        };
        row(R"({"number":"06","type":"HOME"})", "06", "HOME");
        row(R"({"number":"06","type":"SATELLITE"})", "06", "SATELLITE");
        row(R"({"number":" 06 "})", " 06 ", "");
        row(R"({"number":331234567,"type":7})", "331234567", "7");
        row(R"({"number":"06","type":["HOME"]})", "06", "");
        row(R"({"type":"HOME"})", "", "");
        row(R"({"number":" ","type":"HOME"})", "", "");
        row(R"({"number":["06"]})", "", "");
        row(R"({"number":null})", "", "");
        row("{}", "", "");
        row("7", "", "");
        row(R"("06")", "", "");
        row("null", "", "");
    }

    void fromJson_items_onlyThoseWithANumber()
    {
        QFETCH(QByteArray, item);
        QFETCH(QString, number);
        const auto phone = Phone::fromJson(json(item));
        QCOMPARE(phone.has_value(), !number.isEmpty());
        if (!phone)
            return;
        QCOMPARE(phone->number(), number);
        QTEST(phone->type(), "type");
        QCOMPARE(QJsonValue(phone->toJson()), json(item));
    }

    void set_oneMember_leavesTheRestAsItCame()
    {
        NumberedItem phone(json(R"({"number":6,"type":["x"],"extension":"12"})"));
        phone.setNumber(QStringLiteral("6"));
        phone.setType({});
        QCOMPARE(QJsonValue(phone.toJson()), json(R"({"number":6,"type":["x"],"extension":"12"})"));
        phone.setNumber(QStringLiteral("07"));
        QCOMPARE(QJsonValue(phone.toJson()),
                 json(R"({"number":"07","type":["x"],"extension":"12"})"));
        phone.setType(QStringLiteral("HOME"));
        phone.setNumber({});
        QCOMPARE(QJsonValue(phone.toJson()), json(R"({"type":"HOME","extension":"12"})"));
    }

    void shown_oddPhone_onlyTheContractsKeys()
    {
        const auto phone = *Phone::fromJson(json(R"({"number":" 6 ","type":["x"],"extension":1})"));
        QCOMPARE(QJsonValue(phone.shown()), json(R"({"number":"6"})"));
    }

    void listFrom_oddList_itsPhonesInOrder()
    {
        const QList<Phone> phones
            = Phone::listFrom(json(R"([{"number":"2"},7,{"type":"HOME"},{"number":"1"}])"));
        QCOMPARE(phones.size(), 2);
        QCOMPARE(phones.at(0).number(), QStringLiteral("2"));
        QCOMPARE(phones.at(1).number(), QStringLiteral("1"));
        QVERIFY(Phone::listFrom(json(R"("06")")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
