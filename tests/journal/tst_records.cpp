// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/records.h"

#include <QJsonArray>
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
        const auto again = attemptFromBytes(toBytes(attempt));
        QVERIFY(again);
        QCOMPARE(again->state, attempt.state);
        QCOMPARE(again->reason, attempt.reason);
        QCOMPARE(again->fingerprint, attempt.fingerprint);
        QCOMPARE(again->idempotencyKey, attempt.idempotencyKey);
        QVERIFY(again->isForced);
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

    void fingerprint_oneField_tellsCustomersApart_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("e-mail's case") << QStringLiteral("email") << QStringLiteral("A@Example.org")
                                       << QStringLiteral(" a@example.org ") << true;
        QTest::newRow("another e-mail") << QStringLiteral("email") << QStringLiteral("a@x.org")
                                        << QStringLiteral("b@x.org") << false;
        QTest::newRow("accents") << QStringLiteral("last_name") << QStringLiteral("O’Brién")
                                 << QStringLiteral("OBRIEN") << true;
        QTest::newRow("another name") << QStringLiteral("last_name") << QStringLiteral("Smith")
                                      << QStringLiteral("Smyth") << false;
    }

    void fingerprint_oneField_tellsCustomersApart()
    {
        QFETCH(QString, path);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, isSame);
        Edits a;
        a.set(*findField(path), one);
        Edits b;
        b.set(*findField(path), other);
        QCOMPARE(matches(a, b), isSame);
        QCOMPARE(traitsOf(a).size(), 1);
    }

    void fingerprint_names_matchUnlessBothBirthDatesDiffer_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("otherFirst");
        QTest::addColumn<QString>("otherBorn");
        QTest::addColumn<bool>("isSame");
        const QString tom = QStringLiteral("Tom");
        const QString ann = QStringLiteral("Ann");
        const QString day = QStringLiteral("1980-02-01");
        const QString otherDay = QStringLiteral("1981-02-01");
        QTest::newRow("no dates") << tom << QString() << tom << QString() << true;
        QTest::newRow("one date") << tom << day << tom << QString() << true;
        QTest::newRow("the other's date") << tom << QString() << tom << day << true;
        QTest::newRow("the same date") << tom << day << tom << day << true;
        QTest::newRow("namesakes") << tom << day << tom << otherDay << false;
        QTest::newRow("twins") << tom << day << ann << day << false;
        QTest::newRow("other people") << tom << QString() << ann << QString() << false;
    }

    void fingerprint_names_matchUnlessBothBirthDatesDiffer()
    {
        QFETCH(QString, first);
        QFETCH(QString, born);
        QFETCH(QString, otherFirst);
        QFETCH(QString, otherBorn);
        QFETCH(bool, isSame);
        const auto person = [](const QString &name, const QString &day) {
            Edits edits;
            edits.set(field("first_name"), name);
            edits.set(field("last_name"), QStringLiteral("Smith"));
            if (!day.isEmpty())
                edits.set(field("birthdate"), day);
            return edits;
        };
        Edits one = person(first, born);
        Edits other = person(otherFirst, otherBorn);
        QCOMPARE(matches(one, other), isSame);
        // Whatever the names say, one e-mail is one customer.
        one.set(field("email"), QStringLiteral("tom@example.org"));
        QCOMPARE(matches(one, other), isSame);
        other.set(field("email"), QStringLiteral("tom@example.org"));
        QVERIFY(matches(one, other));
    }

    void fingerprint_phones_ignoreTheirForm_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *one, const char *other, bool isSame) {
            QTest::addRow("%s, %s", one, other)
                << QString::fromLatin1(one) << QString::fromLatin1(other) << isSame;
        };
        row("0623456789", "+33 6 23 45 67 89", true);
        row("06.23.45.67.89", "0033623456789", true);
        row("020 7946 0958", "+44 20 7946 0958", true);
        row("02 123 45 67", "+32 2 123 45 67", true); // eight digits without the 0
        row("22 12 34 56", "+47 22 12 34 56", true); // eight
        row("555 1234", "+354 555 1234", true); // seven
        row("22 12 34 56", "0047 22123456", true);
        row("0623456789", "0623456780", false);
        row("06 23 45 67 89", "07 23 45 67 89", false); // differ in the ninth from the end
        row("+47 22 12 34 56", "+46 22 12 34 56", false); // two countries
        row("22 12 34 56", "21 12 34 56", false);
    }

    void fingerprint_phones_ignoreTheirForm()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, isSame);
        QCOMPARE(matches(withPhone(one), withPhone(other)), isSame);
        QCOMPARE(matches(withPhone(other), withPhone(one)), isSame);
    }

    void fingerprint_noDigitsToSpeakOf_matchesNobody()
    {
        QVERIFY(traitsOf(withPhone(QStringLiteral("12"))).isEmpty());
        QVERIFY(!matches(withPhone(QStringLiteral("12")), withPhone(QStringLiteral("12"))));
        QVERIFY(!matches({}, {}));
    }

private:
    static bool matches(const Edits &a, const Edits &b)
    {
        const SealKey key = SealKey::generate();
        return isSameCustomer(fingerprintOf(a, key), fingerprintOf(b, key));
    }
    static Edits withPhone(const QString &number)
    {
        Edits edits;
        edits.set(field("phones"), QJsonArray{QJsonObject{{QStringLiteral("number"), number}}});
        return edits;
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
