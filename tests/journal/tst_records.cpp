// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/records.h"

#include <QTest>

using namespace desk;

class TestRecords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytes_ofARecord_giveItBack()
    {
        Draft draft{.id = QStringLiteral("d1"), .kind = WorkKind::Edit};
        draft.owner = {QStringLiteral("production"), QStringLiteral("a1")};
        draft.run = QStringLiteral("r1");
        draft.title = QStringLiteral("王小明");
        draft.edits.set(field("email"), QStringLiteral(" a@example.org"));
        draft.edits.clear(field("birthdate"));
        draft.base = Profile(QStringLiteral("700"), {{QStringLiteral("x"), 1}},
                             QDateTime::currentDateTimeUtc());
        draft.savedAt = QDateTime::currentDateTimeUtc();
        const auto read = draftFromBytes(toBytes(draft));
        QVERIFY(read);
        QCOMPARE(read->id, draft.id);
        QVERIFY(read->kind == draft.kind);
        QVERIFY(read->owner == draft.owner);
        QCOMPARE(read->title, draft.title);
        QVERIFY(read->edits == draft.edits);
        QCOMPARE(read->base.json(), draft.base.json());
        QCOMPARE(read->base.readAt(), draft.base.readAt());
        QCOMPARE(read->savedAt, draft.savedAt);
        QVERIFY(!attemptFromBytes(toBytes(draft)));

        Attempt attempt{.id = QStringLiteral("t1"), .state = Attempt::State::Resolved};
        attempt.reason = QStringLiteral("twins");
        attempt.fingerprint = {QByteArray(32, 'h')};
        attempt.idempotencyKey = "k";
        attempt.isForced = true;
        attempt.customerId = QStringLiteral("9001");
        attempt.settledAt = QDateTime::currentDateTimeUtc();
        attempt.traits = {{Trait::Kind::Email, QStringLiteral("canary@example.org")}};
        QVERIFY(!toBytes(attempt).contains("canary"));
        const auto again = attemptFromBytes(toBytes(attempt));
        QVERIFY(again);
        QCOMPARE(again->state, attempt.state);
        QCOMPARE(again->reason, attempt.reason);
        QCOMPARE(again->fingerprint, attempt.fingerprint);
        QCOMPARE(again->idempotencyKey, attempt.idempotencyKey);
        QVERIFY(again->isForced);
        QCOMPARE(again->customerId, attempt.customerId);
        QCOMPARE(again->settledAt, attempt.settledAt);
    }

    void bytes_ofAnythingElse_areNoRecord_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x01\xff{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("newer") << QByteArray(R"({"format":2,"type":"draft","id":"a"})");
        QTest::newRow("no id") << QByteArray(R"({"format":1,"type":"draft"})");
    }

    void bytes_ofAnythingElse_areNoRecord()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!draftFromBytes(bytes));
        QVERIFY(!attemptFromBytes(bytes));
    }

    void bytes_unknownState_countsAsUnknownOutcome()
    {
        QByteArray bytes
            = toBytes(Attempt{.id = QStringLiteral("t1"), .state = Attempt::State::Confirmed});
        bytes.replace("confirmed", "half done");
        QCOMPARE(attemptFromBytes(bytes)->state, Attempt::State::Unknown);
    }

    void fingerprint_ofTraits_isTheirKindAndAHashUnderTheKey()
    {
        const SealKey key = SealKey::generate();
        const QList<Trait> traits = {{Trait::Kind::Name, QStringLiteral("smit tom")}};
        const auto fingerprint = fingerprintOf(traits, key);
        QCOMPARE(fingerprint.size(), 1);
        QCOMPARE(fingerprint.first().size(), 33);
        QVERIFY(fingerprint.first().startsWith('n'));
        QVERIFY(!fingerprint.first().contains("tom"));
        QCOMPARE(fingerprintOf(traits, key), fingerprint);
        QVERIFY(fingerprintOf(traits, SealKey::generate()) != fingerprint);
    }

    void isSame_someTraitsInCommon_data()
    {
        using Kind = Trait::Kind;
        using Traits = QList<Trait>;
        QTest::addColumn<Traits>("one");
        QTest::addColumn<Traits>("other");
        QTest::addColumn<bool>("isSameCustomer");
        QTest::addColumn<bool>("isSamePerson");
        const Trait tom{Kind::Name, QStringLiteral("smit tom")};
        const Trait tomLee{Kind::Name, QStringLiteral("li smit tom")};
        const Trait ann{Kind::Name, QStringLiteral("an smit")};
        const Trait day{Kind::Born, QStringLiteral("19800201")};
        const Trait otherDay{Kind::Born, QStringLiteral("19810201")};
        const Trait mail{Kind::Email, QStringLiteral("tom@example.org")};
        const Trait phone{Kind::Phone, QStringLiteral("623456789")};
        const Trait shortPhone{Kind::ShortPhone, QStringLiteral("22123456")};
        const Trait tail{Kind::PhoneTail, QStringLiteral("22123456")};
        QTest::newRow("nothing") << Traits{} << Traits{} << false << false;
        QTest::newRow("a name") << Traits{tom} << Traits{tom} << true << true;
        QTest::newRow("a form of it") << Traits{tom} << Traits{tomLee, tom} << true << true;
        QTest::newRow("one date") << Traits{tom, day} << Traits{tom} << true << true;
        QTest::newRow("the same date") << Traits{tom, day} << Traits{tom, day} << true << true;
        QTest::newRow("namesakes") << Traits{tom, day} << Traits{tom, otherDay} << false << false;
        QTest::newRow("twins") << Traits{tom, day} << Traits{ann, day} << false << false;
        QTest::newRow("a day alone") << Traits{day} << Traits{day} << false << false;
        QTest::newRow("an e-mail") << Traits{mail} << Traits{mail} << true << true;
        QTest::newRow("and a name") << Traits{mail, tom} << Traits{mail} << true << true;
        QTest::newRow("a household") << Traits{mail, tom} << Traits{mail, ann} << true << false;
        QTest::newRow("with dates")
            << Traits{phone, tom, day} << Traits{phone, ann, otherDay} << true << false;
        QTest::newRow("a date mistyped")
            << Traits{phone, tom, day} << Traits{phone, tom, otherDay} << true << true;
        QTest::newRow("a country code") << Traits{shortPhone} << Traits{tail} << true << true;
        QTest::newRow("two countries") << Traits{tail} << Traits{tail} << false << false;
    }

    void isSame_someTraitsInCommon()
    {
        QFETCH(QList<Trait>, one);
        QFETCH(QList<Trait>, other);
        QFETCH(bool, isSameCustomer);
        QFETCH(bool, isSamePerson);
        const SealKey key = SealKey::generate();
        const auto a = fingerprintOf(one, key);
        const auto b = fingerprintOf(other, key);
        QCOMPARE(desk::isSameCustomer(a, b), isSameCustomer);
        QCOMPARE(desk::isSameCustomer(b, a), isSameCustomer);
        QCOMPARE(desk::isSamePerson(a, b), isSamePerson);
        QCOMPARE(desk::isSamePerson(b, a), isSamePerson);
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
