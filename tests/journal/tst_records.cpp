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

    void fingerprint_sameCustomer_isTheSame_data()
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

    void fingerprint_sameCustomer_isTheSame()
    {
        QFETCH(QString, path);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, isSame);
        Edits a;
        a.set(*findField(path), one);
        Edits b;
        b.set(*findField(path), other);
        QCOMPARE(fingerprintTexts(a) == fingerprintTexts(b), isSame);
        QCOMPARE(fingerprintTexts(a).size(), 1);
    }

    void fingerprint_phones_ignoreTheirForm()
    {
        const auto of = [](const char *number) {
            Edits edits;
            edits.set(
                field("phones"),
                QJsonArray{QJsonObject{{QStringLiteral("number"), QString::fromLatin1(number)}}});
            return fingerprintTexts(edits);
        };
        QCOMPARE(of("0623456789"), of("+33 6 23 45 67 89"));
        QVERIFY(of("0623456789") != of("0623456780"));
        QVERIFY(of("12").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
