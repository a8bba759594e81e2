// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/takeback.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace desk;

namespace {

Profile profileOf(const QByteArray &json)
{
    return Profile(QStringLiteral("700"), QJsonDocument::fromJson(json).object(), {});
}

/// What was sent: `edits` on `base`.
SentChange sent(const QByteArray &base, const Edits &edits)
{
    Attempt attempt{.id = QStringLiteral("a"), .kind = WorkKind::Edit};
    attempt.base = profileOf(base);
    attempt.edits = edits;
    return sentChangeOf(attempt);
}

Edits with(const char *path, const QJsonValue &value)
{
    Edits edits;
    edits.set(field(path), value);
    return edits;
}

std::optional<QJsonValue> nothing(const Field &)
{
    return std::nullopt;
}

QJsonArray phones(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

constexpr const char *oldEmail = R"({"email":"old@example.org"})";

} // namespace

class TestTakeBack final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inverseOf_allAndOne_haveTheValuesFromBefore();
    void inverseOf_creation_isEmpty();
    void takeBack_onePlainField_isAsItStands_data();
    void takeBack_onePlainField_isAsItStands();
    void takeBack_address_putsBackTheChangedPartsOnly();
    void takeBack_list_keepsWhatOthersAdded();
    void takeBack_sameItemChangedSince_isForTheAgent();
    void takeBack_fieldThatCannotBeEmptied_isSaid();
};

void TestTakeBack::inverseOf_allAndOne_haveTheValuesFromBefore()
{
    Edits edits = with("email", QStringLiteral("new@example.org"));
    edits.set(field("address.city"), QStringLiteral("Pisa"));
    edits.set(field("birthdate"), QJsonValue::Null);
    const SentChange change = sent(
        R"({"email":"old@example.org","birthdate":"19840101","address":{"street":"Via Roma"}})",
        edits);
    const Inverse all = inverseOf(change);
    QCOMPARE(all.edits.touched().size(), 3);
    QCOMPARE(*all.edits.typed(field("email")), QJsonValue(QStringLiteral("old@example.org")));
    QCOMPARE(*all.edits.typed(field("address.city")), QJsonValue(QJsonValue::Null));
    QCOMPARE(*all.edits.typed(field("birthdate")), QJsonValue(QStringLiteral("19840101")));
    QVERIFY(!all.edits.contains(field("address.street")));
    QCOMPARE(all.after.customerId(), QStringLiteral("700"));
    QCOMPARE(all.after.value(field("email")), QJsonValue(QStringLiteral("new@example.org")));
    QCOMPARE(all.after.value(field("address.city")), QJsonValue(QStringLiteral("Pisa")));
    const Inverse one = inverseOf(change, &field("address.city"));
    QCOMPARE(one.edits.touched(), QList<const Field *>{&field("address.city")});
    QVERIFY(inverseOf(change, &field("last_name")).edits.isEmpty());
}

void TestTakeBack::inverseOf_creation_isEmpty()
{
    SentChange change = sent("{}", with("email", QStringLiteral("new@example.org")));
    change.kind = WorkKind::Create;
    QVERIFY(inverseOf(change).edits.isEmpty());
}

void TestTakeBack::takeBack_onePlainField_isAsItStands_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("typed"); // "-" for nothing
    QTest::addColumn<QString>("becomes"); // what it replaces, or why there is no step
    QTest::newRow("as it was sent") << "new@example.org"
                                    << "-"
                                    << "new@example.org";
    QTest::newRow("in the server's letters") << "NEW@example.org"
                                             << "-"
                                             << "NEW@example.org";
    QTest::newRow("changed since") << "third@example.org"
                                   << "-"
                                   << "new@example.org";
    QTest::newRow("emptied since") << ""
                                   << "-"
                                   << "new@example.org";
    QTest::newRow("back already") << "old@example.org"
                                  << "-"
                                  << "done";
    QTest::newRow("typed back already") << "new@example.org"
                                        << "old@example.org"
                                        << "done";
    QTest::newRow("typed something else") << "new@example.org"
                                          << "mine@example.org"
                                          << "edited";
    QTest::newRow("typed what is there") << "new@example.org"
                                         << " new@example.org"
                                         << "new@example.org";
}

void TestTakeBack::takeBack_onePlainField_isAsItStands()
{
    QFETCH(QString, now);
    QFETCH(QString, typed);
    QFETCH(QString, becomes);
    const Inverse inverse
        = inverseOf(sent(oldEmail, with("email", QStringLiteral("new@example.org"))));
    const Profile present(QStringLiteral("700"), {{QStringLiteral("email"), now}}, {});
    const TakeBack result
        = takeBack(inverse, present, [&typed](const Field &) -> std::optional<QJsonValue> {
              if (typed == QLatin1String("-"))
                  return std::nullopt;
              return typed;
          });
    QCOMPARE(result.done.size(), becomes == QLatin1String("done") ? 1 : 0);
    QCOMPARE(result.edited.size(), becomes == QLatin1String("edited") ? 1 : 0);
    QCOMPARE(result.fixed.size(), 0);
    QCOMPARE(result.steps.size(), becomes.contains(u'@') ? 1 : 0);
    if (result.steps.isEmpty())
        return;
    QCOMPARE(result.steps.first().left, QJsonValue(becomes));
    QCOMPARE(result.steps.first().value, QJsonValue(QStringLiteral("old@example.org")));
}

void TestTakeBack::takeBack_address_putsBackTheChangedPartsOnly()
{
    const QByteArray before = R"({"address":{"city":"Lucca","street":"Via Roma","number":"1"}})";
    const Inverse inverse = inverseOf(sent(before, with("address.city", QStringLiteral("Pisa"))));
    // Another agent has changed the street since.
    const TakeBack result = takeBack(
        inverse, profileOf(R"({"address":{"city":"Pisa","street":"Via Nuova","number":"1"}})"),
        nothing);
    QCOMPARE(result.steps.size(), 1);
    QCOMPARE(result.steps.first().field, &field("address.city"));
    QCOMPARE(result.steps.first().left, QJsonValue(QStringLiteral("Pisa")));
    QCOMPARE(result.steps.first().value, QJsonValue(QStringLiteral("Lucca")));
}

void TestTakeBack::takeBack_list_keepsWhatOthersAdded()
{
    const QByteArray before = R"({"phones":[{"number":"1","type":"HOME"}]})";
    const Inverse inverse = inverseOf(
        sent(before,
             with("phones",
                  phones(R"([{"number":"1","type":"HOME"},{"number":"2","type":"MOBILE"}])"))));
    const Profile now
        = profileOf(R"({"phones":[{"number":"3","type":"HOME"},)"
                    R"({"number":"2","type":"MOBILE"},{"number":"1","type":"HOME"}]})");
    const TakeBack result = takeBack(inverse, now, nothing);
    QCOMPARE(result.steps.size(), 1);
    QCOMPARE(result.steps.first().left, now.value(field("phones"))); // no choice is left
    QCOMPARE(result.steps.first().value,
             QJsonValue(phones(R"([{"number":"3","type":"HOME"},{"number":"1","type":"HOME"}])")));
}

void TestTakeBack::takeBack_sameItemChangedSince_isForTheAgent()
{
    const Inverse inverse
        = inverseOf(sent(R"({"phones":[{"number":"1","type":"HOME"}]})",
                         with("phones", phones(R"([{"number":"1","type":"MOBILE"}])"))));
    const TakeBack result
        = takeBack(inverse, profileOf(R"({"phones":[{"number":"1","type":"OFFICE"}]})"), nothing);
    QCOMPARE(result.steps.size(), 1);
    QCOMPARE(result.steps.first().left, QJsonValue(phones(R"([{"number":"1","type":"MOBILE"}])")));
    QCOMPARE(result.steps.first().value, QJsonValue(phones(R"([{"number":"1","type":"HOME"}])")));
}

void TestTakeBack::takeBack_fieldThatCannotBeEmptied_isSaid()
{
    Edits edits = with("civility", QStringLiteral("MR"));
    edits.set(field("email"), QStringLiteral("new@example.org"));
    edits.set(field("personal_data_usage_allowed"), true);
    const SentChange change = sent("{}", edits);
    const TakeBack result = takeBack(
        inverseOf(change),
        profileOf(
            R"({"civility":"MR","email":"new@example.org","personal_data_usage_allowed":true})"),
        nothing);
    QCOMPARE(result.fixed,
             (QList<const Field *>{&field("civility"), &field("personal_data_usage_allowed")}));
    QCOMPARE(result.steps.size(), 1);
    QCOMPARE(result.steps.first().value, QJsonValue(QJsonValue::Null));
}

QTEST_GUILESS_MAIN(TestTakeBack)
#include "tst_takeback.moc"
