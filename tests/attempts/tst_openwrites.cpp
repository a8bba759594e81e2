// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/attempts/openwrites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace desk;

namespace {

const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC);

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

Profile profileOf(const QByteArray &text)
{
    return Profile(QStringLiteral("700"), json(text).toObject(), noon);
}

SentWrite emailWrite(const char *id, const char *from, const char *to)
{
    SentWrite write{.attemptId = QString::fromLatin1(id),
                    .base = profileOf(R"({"email":")" + QByteArray(from) + R"("})"),
                    .startedAt = noon};
    write.edits.set(field("email"), QString::fromLatin1(to));
    return write;
}

} // namespace

class TestOpenWrites final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_field_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<int>("fate"); // 0 stored, 1 as before, 2 different
        const auto row = [](const char *name, const char *path, const char *before,
                            const char *sent, const char *now, int fate) {
            QTest::newRow(name) << QByteArray(path) << QByteArray(before) << QByteArray(sent)
                                << QByteArray(now) << fate;
        };
        row("stored", "first_name", R"("Tim")", R"("Tom")", R"("Tom")", 0);
        row("in other letters", "first_name", R"("TIM")", R"("Tom")", R"("TOM")", 0);
        row("not", "first_name", R"("Tim")", R"("Tom")", R"("Tim")", 1);
        row("a third", "first_name", R"("Tim")", R"("Tom")", R"("Tam")", 2);
        row("only case, stored", "first_name", R"("TOM")", R"("Tom")", R"("Tom")", 0);
        row("only case, not", "first_name", R"("TOM")", R"("Tom")", R"("TOM")", 1);
        row("cleared", "email", R"("a")", "null", "null", 0);
        row("not cleared", "email", R"("a")", "null", R"("a")", 1);
        row("list in another order", "phones", "null", R"([{"number":"1"},{"number":"2"}])",
            R"([{"number":"2"},{"number":"1"}])", 0);
        row("list, and somebody adds", "phones", R"([{"number":"1"}])",
            R"([{"number":"1"},{"number":"2"}])",
            R"([{"number":"1"},{"number":"2"},{"number":"3"}])", 0);
        row("list without mine, and somebody adds", "phones", R"([{"number":"1"}])",
            R"([{"number":"1"},{"number":"2"}])", R"([{"number":"1"},{"number":"3"}])", 1);
        row("list with half of mine", "phones", "null", R"([{"number":"1"},{"number":"2"}])",
            R"([{"number":"1"}])", 2);
    }

    void judge_field()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, now);
        const Field &row = field(path.constData());
        Edits edits;
        edits.set(row, json(sent));
        const auto with = [&path](const QByteArray &value) {
            return profileOf("{\"" + path + "\":" + value + '}');
        };
        const Judgement judgement = judge(with(before), edits, with(now));
        const int fate = !judgement.stored.isEmpty() ? 0 : !judgement.asBefore.isEmpty() ? 1 : 2;
        QTEST(fate, "fate");
        QCOMPARE(judgement.stored.size() + judgement.asBefore.size() + judgement.different.size(),
                 1);
    }

    void look_clockSetBack_makesNoWriteOlder()
    {
        OpenWrites open;
        open.add(emailWrite("1", "a", "b"));
        const Profile before = profileOf(R"({"email":"a"})");
        const QDateTime earlier = noon.addDays(-1);
        QVERIFY(!open.look(before, earlier).seen.notYet.isEmpty());
        QVERIFY(!open.look(before, earlier.addSecs(119)).seen.notYet.isEmpty());
        QVERIFY(!open.look(before, earlier.addSecs(120)).seen.notStored.isEmpty());
        QVERIFY(open.isEmpty());
    }

    void add_clockSetBackBetweenTwo_keepsTheirOrder()
    {
        OpenWrites open;
        open.add(emailWrite("1", "a", "b"));
        SentWrite newer = emailWrite("2", "a", "c");
        newer.startedAt = noon.addSecs(-3600);
        newer.isAnswered = true;
        open.add(newer);
        const auto findings = open.look(profileOf(R"({"email":"b"})"), newer.startedAt);
        QCOMPARE(findings.seen.newer.typed(field("email")),
                 std::optional<QJsonValue>(QStringLiteral("c")));
    }

    /// Somebody else may have stored the same value; the rest of the write may still arrive.
    void look_oneOfTwoValuesThere_leavesTheOtherOpen()
    {
        OpenWrites open;
        SentWrite write = emailWrite("w", "old@x", "mine@x");
        write.edits.set(field("first_name"), QStringLiteral("Tom"));
        open.add(write);
        const OpenWrites::Findings found
            = open.look(profileOf(R"({"email":"mine@x"})"), noon.addSecs(1));
        QCOMPARE(found.seen.done, QList<const Field *>{&field("email")});
        QCOMPARE(found.seen.notYet, QList<const Field *>{&field("first_name")});
        QVERIFY(found.settled.isEmpty());
        QVERIFY(open.nextLook().isValid());
    }

    /// After an answer and the value from before, a third value is nobody's known.
    void look_thirdValueAfterTheOldOne_isNotCalledStored()
    {
        OpenWrites open;
        SentWrite write = emailWrite("w", "old@x", "mine@x");
        write.isAnswered = true;
        open.add(write);
        const Seen before = open.look(profileOf(R"({"email":"old@x"})"), noon.addSecs(1)).seen;
        QCOMPARE(before.notYet, QList<const Field *>{&field("email")});
        const Seen after = open.look(profileOf(R"({"email":"theirs@x"})"), noon.addSecs(4)).seen;
        QCOMPARE(after.done, {});
        QCOMPARE(after.different, QList<const Field *>{&field("email")});
    }

    /// At the first look it is the server's own form of what was sent.
    void look_thirdValueAtOnce_isStoredInAnotherForm()
    {
        OpenWrites open;
        SentWrite write = emailWrite("w", "old@x", "mine@x");
        write.isAnswered = true;
        open.add(write);
        const Seen seen = open.look(profileOf(R"({"email":"mine2@x"})"), noon.addSecs(1)).seen;
        QCOMPARE(seen.done, QList<const Field *>{&field("email")});
    }

    /// The newer one of two of unknown outcome has landed, and the older one over a part of it.
    void look_olderValueOverAnUnknownNewer_isNotCalledStored()
    {
        OpenWrites open;
        open.add(emailWrite("older", "old@x", "first@x"));
        SentWrite newer = emailWrite("newer", "old@x", "second@x");
        newer.edits.set(field("first_name"), QStringLiteral("Tom"));
        newer.startedAt = noon.addSecs(1);
        open.add(newer);
        const OpenWrites::Findings found
            = open.look(profileOf(R"({"email":"first@x","first_name":"Tom"})"), noon.addSecs(60));
        QCOMPARE(found.seen.done, QList<const Field *>{&field("first_name")});
        QCOMPARE(found.seen.different, QList<const Field *>{&field("email")});
        QVERIFY(found.seen.newer.isEmpty()); // it is on the page still
    }

    void look_sameValueSentTwice_landsTwiceUnsaid()
    {
        OpenWrites open;
        open.add(emailWrite("1", "a", "b"));
        SentWrite again = emailWrite("2", "a", "b");
        again.isAnswered = true;
        open.add(again);
        const auto findings = open.look(profileOf(R"({"email":"b"})"), noon);
        QCOMPARE(findings.seen.done.size(), 1);
        QVERIFY(findings.settled.isEmpty()); // kept while the first may land
        const auto later = open.look(profileOf(R"({"email":"b"})"), noon.addSecs(120));
        QVERIFY(!later.isNews);
        QCOMPARE(later.settled.size(), 2);
    }

    void look_givenUpValue_landingLateIsTold()
    {
        OpenWrites open;
        open.add(emailWrite("1", "a", "b"));
        SentWrite other{.attemptId = QStringLiteral("2"),
                        .base = profileOf(R"({"email":"a"})"),
                        .startedAt = noon,
                        .isAnswered = true};
        other.edits.set(field("second_name"), QStringLiteral("Bea"));
        open.add(other);
        const auto findings
            = open.look(profileOf(R"({"email":"b","second_name":"Bea"})"), noon.addSecs(1));
        QVERIFY(findings.isNews);
        QCOMPARE(findings.seen.arrived.touched(), QList<const Field *>({&field("email")}));
        QVERIFY(open.isEmpty());
    }

    void nextLook_readsFail_endsAtTheFifth()
    {
        OpenWrites open;
        open.add(emailWrite("1", "a", "b"));
        QCOMPARE(open.nextLook(), noon.addSecs(120));
        for (int i = 0; i < 4; ++i)
            open.postpone(noon);
        QCOMPARE(open.nextLook(), noon.addSecs(60));
        open.postpone(noon);
        QVERIFY(!open.nextLook().isValid());
    }
};

QTEST_GUILESS_MAIN(TestOpenWrites)
#include "tst_openwrites.moc"
