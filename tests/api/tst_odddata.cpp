// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What the contract does not know in a list, an address or an identifier (contract, section 6)
// survives a change beside it: at a socket, byte for byte, on a server that merges what it gets
// into what it has and on one that replaces it.
#include "app/profile/patch.h"
#include "tests/api/apibench.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace desk;
using namespace desk::test;

namespace {

enum class Units { Merged, Replaced };

const QByteArray stored
    = R"({"civility":"MR","optins":[{"channel":"EMAIL","optin":"yes","since":"2020"},)"
      R"({"channel":"SMS","optin":1},{"channel":"MAIL","optin":null},{"optin":true},)"
      R"({"channel":"PIGEON","optin":false}],)"
      R"("phones":[{"number":" 06 12","type":"SATELLITE","extension":"9"},{"type":"HOME"},)"
      R"({"number":612,"type":null},{"number":["06"]},7],)"
      R"("address":{"city":["Lucca","Pisa"],"number":12,"street":"Via ","zip_code":"55100",)"
      R"("geo":{"x":1.5,"y":[null]}},)"
      R"("identity":{"number":"X1","type":"LATER","issued":{"by":"A","on":null}}})";

QJsonObject objectOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// What of a list's item tells it apart on this server; "" for odd ones, which are appended unless
/// they are there.
QString nameOf(const QJsonValue &item)
{
    const QJsonObject object = item.toObject();
    const QString channel = object.value(QStringLiteral("channel")).toString();
    const QJsonValue number = object.value(QStringLiteral("number"));
    return channel.isEmpty() ? number.toVariant().toString() : channel;
}

QJsonObject mergedObject(QJsonObject object, const QJsonObject &parts)
{
    for (auto it = parts.begin(); it != parts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonArray mergedList(QJsonArray list, const QJsonArray &items)
{
    for (const QJsonValue &item : items) {
        bool isThere = list.contains(item);
        for (qsizetype i = 0; i < list.size() && !isThere; ++i) {
            isThere = !nameOf(item).isEmpty() && nameOf(item) == nameOf(list.at(i));
            if (isThere)
                list[i] = mergedObject(list.at(i).toObject(), item.toObject());
        }
        if (!isThere)
            list.append(item);
    }
    return list;
}

/// Answers a profile and carries a PATCH out.
class Store {
public:
    explicit Store(Units units)
        : m_units(units)
    {
    }

    [[nodiscard]] QJsonObject json() const { return m_json; }
    [[nodiscard]] RecordingServer::Reply answer(const RecordingServer::Request &request)
    {
        if (request.method == "GET")
            return reply(200, QJsonDocument(m_json).toJson(QJsonDocument::Compact));
        const QJsonObject body = objectOf(request.body);
        for (auto it = body.begin(); it != body.end(); ++it)
            m_json.insert(it.key(), stored(it.key(), it.value()));
        return reply(204, {});
    }

private:
    [[nodiscard]] QJsonValue stored(const QString &key, const QJsonValue &value) const
    {
        if (m_units == Units::Merged && value.isObject())
            return mergedObject(m_json.value(key).toObject(), value.toObject());
        if (m_units == Units::Merged && value.isArray())
            return mergedList(m_json.value(key).toArray(), value.toArray());
        return value;
    }

    const Units m_units;
    QJsonObject m_json = objectOf(::stored);
};

} // namespace

class TestOddData final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patchProfile_changeBesideOddData_leavesItAsItCame_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("typed"); // in a list of one
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<bool>("isReplacing");
        const auto both = [](const QByteArray &name, const char *path, const QByteArray &typed,
                             const QByteArray &wire) {
            QTest::newRow(name + ", merged") << QByteArray(path) << typed << wire << false;
            QTest::newRow(name + ", replaced") << QByteArray(path) << typed << wire << true;
        };
        both("a consent answered", "optins",
             R"([{"channel":"EMAIL"},{"channel":"SMS"},{"channel":"MAIL"},)"
             R"({"channel":"PIGEON","optin":true}])",
             R"({"optins":[{"channel":"EMAIL","optin":"yes","since":"2020"},)"
             R"({"channel":"SMS","optin":1},{"channel":"MAIL","optin":null},{"optin":true},)"
             R"({"channel":"PIGEON","optin":true}]})");
        both("a consent added", "optins",
             R"([{"channel":"EMAIL"},{"channel":"SMS"},{"channel":"MAIL"},)"
             R"({"channel":"PIGEON","optin":false},{"channel":"WHATSAPP","optin":true}])",
             R"({"optins":[{"channel":"EMAIL","optin":"yes","since":"2020"},)"
             R"({"channel":"SMS","optin":1},{"channel":"MAIL","optin":null},{"optin":true},)"
             R"({"channel":"PIGEON","optin":false},{"channel":"WHATSAPP","optin":true}]})");
        both("the odd consent answered", "optins",
             R"([{"channel":"EMAIL","optin":false},{"channel":"SMS"},{"channel":"MAIL"},)"
             R"({"channel":"PIGEON","optin":false}])",
             R"({"optins":[{"channel":"EMAIL","optin":false,"since":"2020"},)"
             R"({"channel":"SMS","optin":1},{"channel":"MAIL","optin":null},{"optin":true},)"
             R"({"channel":"PIGEON","optin":false}]})");
        both("a phone added", "phones",
             R"([{"number":"06 12","type":"SATELLITE"},{"number":"612"},{"number":"0700"}])",
             R"({"phones":[{"extension":"9","number":" 06 12","type":"SATELLITE"},{"type":"HOME"},)"
             R"({"number":612,"type":null},{"number":["06"]},7,{"number":"0700"}]})");
        both("a phone's type changed", "phones",
             R"([{"number":"06 12","type":"SATELLITE"},{"number":"612","type":"MOBILE"}])",
             R"({"phones":[{"extension":"9","number":" 06 12","type":"SATELLITE"},{"type":"HOME"},)"
             R"({"number":612,"type":"MOBILE"},{"number":["06"]},7]})");
        both("a part of the address", "address.zip_code", R"("55101")",
             R"({"address":{"city":["Lucca","Pisa"],"geo":{"x":1.5,"y":[null]},"number":12,)"
             R"("street":"Via ","zip_code":"55101"}})");
        both("a part of the address cleared", "address.zip_code", "null",
             R"({"address":{"city":["Lucca","Pisa"],"geo":{"x":1.5,"y":[null]},"number":12,)"
             R"("street":"Via ","zip_code":""}})");
        both("the identifier", "identity", R"({"number":"X2","type":"LATER"})",
             R"({"identity":{"issued":{"by":"A","on":null},"number":"X2","type":"LATER"}})");
    }

    void patchProfile_changeBesideOddData_leavesItAsItCame()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, wire);
        QFETCH(bool, isReplacing);
        Store store(isReplacing ? Units::Replaced : Units::Merged);
        RecordingServer server;
        server.setHandler([&store](const auto &request) { return store.answer(request); });
        ApiBench bench(server);
        const auto read = outcomeOf(bench.profile());
        QVERIFY(read.isOk());

        Edits edits;
        edits.set(field(path.constData()),
                  QJsonDocument::fromJson('[' + typed + ']').array().at(0));
        const QJsonObject body = patchBody(read.value(), edits);
        QVERIFY(outcomeOf(bench.api.patchProfile(ApiBench::customer(), body, AddressCheck::Normal))
                    .isOk());

        QCOMPARE(server.requests().constLast().body, wire);
        // Nothing else than what was sent is stored, in the order in which it was.
        QJsonObject expected = mergedObject(objectOf(stored), objectOf(wire));
        QCOMPARE(store.json(), expected);
        const auto readBack = outcomeOf(bench.profile());
        QVERIFY(readBack.isOk());
        QVERIFY(storedDifferently(edits, readBack.value()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOddData)
#include "tst_odddata.moc"
