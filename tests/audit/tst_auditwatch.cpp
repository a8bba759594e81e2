// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What is seen of an agent's work, against a loopback server: who, what, which customer, which
// fields, and never a value.
#include "app/audit/auditwatch.h"

#include "app/journal/journal.h"
#include "app/session/session.h"
#include "tests/api/apibench.h"
#include "tests/audit/auditbench.h"
#include "tests/support/folderjournal.h"
#include "tests/support/memorystore.h"

using namespace desk;
using namespace desk::test;

namespace {

struct Bench : AuditBench {
    RecordingServer server;
    ApiBench api{server};
    MemoryStore secrets;
    Session session{api.transport, secrets};
    const Environment place = customEnvironment(server.url());
    FolderJournal run{dir.filePath(QStringLiteral("journal"))};
    AuditTrail trail{folder, clock};
    std::unique_ptr<AuditWatch> watch
        = std::make_unique<AuditWatch>(trail, session, api.transport, run.journal);

    Bench()
    {
        trail.setKey(key);
        run.journal.setKey(key);
    }
    void signIn(const char *apiKey = "key")
    {
        session.signIn(place, {QString::fromLatin1(apiKey), QStringLiteral("token")},
                       QStringLiteral("en-US"), false);
        run.journal.setOwner({place.id, session.agent()});
    }
    QList<AuditEntry> noted()
    {
        if (!trail.flush())
            qFatal("Not written");
        return entries();
    }
    QStringList words()
    {
        QStringList all;
        for (const QList<AuditEntry> each = noted(); const AuditEntry &entry : each)
            all.append(wordOf(entry.what));
        return all;
    }
    AuditEntry only(AuditEvent what)
    {
        QList<AuditEntry> found = noted();
        found.removeIf([what](const AuditEntry &entry) { return entry.what != what; });
        if (found.size() != 1)
            qFatal("%d entries", int(found.size()));
        return found.constFirst();
    }
    void begin(const Attempt &attempt)
    {
        bool isBegun = false;
        QObject context;
        run.journal.begin(attempt, {}, &context, [&](const Journal::Begun &) { isBegun = true; });
        if (!QTest::qWaitFor([&] { return isBegun; }))
            qFatal("No answer");
    }
    [[nodiscard]] static Attempt change()
    {
        Attempt attempt{.id = QStringLiteral("a1"), .kind = WorkKind::Edit};
        attempt.base
            = Profile(customerId(), {{QStringLiteral("email"), QStringLiteral("old")}}, {});
        attempt.edits.set(field("email"), QStringLiteral("canary@example.org"));
        attempt.edits.set(field("address.city"), QStringLiteral("Canarytown"));
        attempt.edits.clear(field("phones"));
        return attempt;
    }
    [[nodiscard]] static QString customerId() { return ApiBench::customer().text(); }
};

} // namespace

class TestAuditWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signInAndOut_areNotedWithTheAgent()
    {
        Bench bench;
        bench.signIn();
        const QString agent = bench.session.agent();
        bench.watch->noteLocked();
        bench.watch->noteUnlocked();
        bench.session.signOut();
        QCOMPARE(bench.words(),
                 QStringList({QStringLiteral("signed in"), QStringLiteral("locked"),
                              QStringLiteral("unlocked"), QStringLiteral("signed out")}));
        for (const QList<AuditEntry> all = bench.entries(); const AuditEntry &entry : all) {
            QCOMPARE(entry.agent, agent);
            QCOMPARE(entry.environmentId, bench.place.id);
        }
    }

    void signedInBefore_isNotedAtOnce_andTheEndOfTheProgramIsASignOut()
    {
        Bench bench;
        bench.watch.reset();
        bench.signIn();
        bench.watch = std::make_unique<AuditWatch>(bench.trail, bench.session, bench.api.transport,
                                                   bench.run.journal);
        bench.watch.reset();
        QCOMPARE(bench.words(),
                 QStringList({QStringLiteral("signed in"), QStringLiteral("signed out")}));
    }

    void agentName_isNoted()
    {
        Bench bench;
        const CompanyTokens tokens{.accessToken = QStringLiteral("token"),
                                   .identity = {QStringLiteral("https://id.example.org"),
                                                QStringLiteral("7"), QStringLiteral("Tom Agent")}};
        bench.session.signIn(bench.place, credentialsOf(bench.place, tokens),
                             QStringLiteral("en-US"), false);
        bench.session.signOut();
        QCOMPARE(bench.only(AuditEvent::SignedIn).agentName, QStringLiteral("Tom Agent"));
        QCOMPARE(bench.only(AuditEvent::SignedOut).agentName, QStringLiteral("Tom Agent"));
    }

    void refusedSignIn_isNoted()
    {
        Bench bench;
        bench.server.setHandler([](const auto &) { return reply(401); });
        bench.session.tryOut(bench.place, {QStringLiteral("wrong"), QStringLiteral("wrong")},
                             QStringLiteral("en-US"));
        errorOf(bench.api.api.searchCustomers({{QStringLiteral("email"), QStringLiteral("x")}}, 1,
                                              1, After401::Fail));
        const AuditEntry entry = bench.only(AuditEvent::SignInRefused);
        QCOMPARE(entry.environmentId, QStringLiteral("127.0.0.1"));
        QVERIFY(!entry.agent.isEmpty());
        QVERIFY(!entry.requestId.isEmpty());
    }

    void wrongPin_isNotedWithTheAgent()
    {
        Bench bench;
        bench.signIn();
        bench.watch->noteLocked();
        bench.watch->noteWrongPin();
        const AuditEntry entry = bench.only(AuditEvent::WrongPin);
        QCOMPARE(entry.agent, bench.session.agent());
        QCOMPARE(entry.environmentId, bench.place.id);
    }

    void signInAgain_someoneElse_isNotedAsRefused()
    {
        Bench bench;
        bench.signIn();
        const Credentials others{QStringLiteral("another-key"), QStringLiteral("token")};
        QVERIFY(!bench.session.signInAgain(others, QStringLiteral("en-US"), false));
        AuditEntry entry = bench.only(AuditEvent::SignInRefused);
        QCOMPARE(entry.agent, agentOf(others));
        QCOMPARE(entry.environmentId, bench.place.id);
        QCOMPARE(bench.only(AuditEvent::SignedIn).agent, bench.session.agent());
    }

    void unlock_someoneElse_isNotedAsRefused()
    {
        Bench bench;
        bench.signIn();
        bench.session.lock();
        const CompanyTokens tokens{.accessToken = QStringLiteral("token"),
                                   .identity = {QStringLiteral("https://id.example.org"),
                                                QStringLiteral("7"), QStringLiteral("Tom Agent")}};
        const Credentials others = credentialsOf(bench.place, tokens);
        QVERIFY(!bench.session.tryToUnlock(others));
        const AuditEntry entry = bench.only(AuditEvent::UnlockRefused);
        QCOMPARE(entry.agent, agentOf(others));
        QCOMPARE(entry.agentName, QStringLiteral("Tom Agent"));
        QCOMPARE(entry.environmentId, bench.place.id);
    }

    void unlock_serverRefuses_isNoted_butNotAWriteThatEnds()
    {
        Bench bench;
        bench.signIn();
        QVERIFY(bool(outcomeOf(bench.api.profile()))); // the server takes them
        bench.server.setHandler([](const auto &) { return reply(401); });
        bench.session.lock();
        errorOf(bench.api.profile()); // read back, with a token that has run out
        const Credentials used = bench.session.putAway();
        QVERIFY(!bench.words().contains(wordOf(AuditEvent::UnlockRefused)));
        QVERIFY(bench.session.tryToUnlock({used.apiKey, QStringLiteral("made up")}));
        errorOf(bench.api.api.searchCustomers({{QStringLiteral("email"), QStringLiteral("x")}}, 1,
                                              1, After401::Fail));
        const AuditEntry entry = bench.only(AuditEvent::UnlockRefused);
        QCOMPARE(entry.agent, bench.session.agent());
        QCOMPARE(entry.environmentId, bench.place.id);
        QVERIFY(!entry.requestId.isEmpty());
    }

    void profileRead_isNotedWithCustomerAndRequest()
    {
        Bench bench;
        bench.server.setHandler([](const auto &) { return reply(200); });
        bench.signIn();
        QVERIFY(bool(outcomeOf(bench.api.profile())));
        const AuditEntry entry = bench.only(AuditEvent::CustomerRead);
        QCOMPARE(entry.customerId, bench.api.customer().text());
        QCOMPARE(entry.requestId.toLatin1(),
                 bench.server.requests().constLast().headers.value("x-request-id"));
    }

    void profileNotRead_isNotNoted()
    {
        Bench bench;
        bench.server.setHandler([](const auto &) { return reply(404); });
        bench.signIn();
        errorOf(bench.api.profile());
        outcomeOf(
            bench.api.api.searchCustomers({{QStringLiteral("email"), QStringLiteral("x")}}, 1));
        QCOMPARE(bench.words(), QStringList(QStringLiteral("signed in")));
    }

    void change_isNotedWithNamesOfFieldsAndNoValue()
    {
        Bench bench;
        bench.server.setHandler([](const auto &) { return reply(204, {}); });
        bench.signIn();
        bench.begin(Bench::change());
        AuditEntry sent = bench.only(AuditEvent::ChangeSent);
        QCOMPARE(sent.customerId, bench.api.customer().text());
        QCOMPARE(sent.fields,
                 QStringList({QStringLiteral("email"), QStringLiteral("address.city")}));
        QCOMPARE(sent.cleared, QStringList(QStringLiteral("phones")));
        QVERIFY(bool(outcomeOf(bench.api.patch())));
        bench.run.journal.settle(QStringLiteral("a1"), Attempt::State::Confirmed);
        const AuditEntry changed = bench.only(AuditEvent::CustomerChanged);
        QCOMPARE(changed.fields, sent.fields);
        QCOMPARE(changed.cleared, sent.cleared);
        QCOMPARE(changed.customerId, sent.customerId);
        QCOMPARE(changed.attemptId, sent.attemptId);
        QCOMPARE(changed.requestId.toLatin1(),
                 bench.server.requests().constLast().headers.value("x-request-id"));
        for (const QList<AuditEntry> all = bench.entries(); const AuditEntry &entry : all) {
            const QByteArray bytes = toBytes(entry, 1);
            QVERIFY2(!bytes.contains("anary"), bytes.constData());
        }
        QVERIFY(!bench.words().contains(QStringLiteral("override")));
    }

    void override_isNotedWithItsReason()
    {
        Bench bench;
        bench.signIn();
        Attempt attempt{.id = QStringLiteral("c1"), .kind = WorkKind::Create};
        attempt.edits.set(field("first_name"), QStringLiteral("Tom"));
        attempt.isForced = true;
        attempt.reason = QStringLiteral("new street");
        bench.begin(attempt);
        const AuditEntry entry = bench.only(AuditEvent::Overridden);
        QCOMPARE(entry.reason, QStringLiteral("new street"));
        QCOMPARE(entry.attemptId, QStringLiteral("c1"));
        QVERIFY(entry.customerId.isEmpty());
    }

    void create_isNotedWithItsCustomer()
    {
        Bench bench;
        bench.server.setHandler([](const auto &) { return reply(201, R"({"id":"9001"})"); });
        bench.signIn();
        Attempt attempt{.id = QStringLiteral("c1"), .kind = WorkKind::Create};
        attempt.edits.set(field("first_name"), QStringLiteral("Tom"));
        bench.begin(attempt);
        QVERIFY(bool(outcomeOf(bench.api.create())));
        bench.run.journal.settle(QStringLiteral("c1"), Attempt::State::Confirmed, {},
                                 QStringLiteral("9001"));
        const AuditEntry entry = bench.only(AuditEvent::CustomerCreated);
        QCOMPARE(entry.customerId, QStringLiteral("9001"));
        QCOMPARE(entry.fields, QStringList(QStringLiteral("first_name")));
        QCOMPARE(entry.requestId.toLatin1(),
                 bench.server.requests().constLast().headers.value("x-request-id"));
    }

    void refusedWrite_isNotedAsNotCarriedOut()
    {
        Bench bench;
        bench.signIn();
        bench.begin(Bench::change());
        bench.run.journal.settle(QStringLiteral("a1"), Attempt::State::NotSent);
        QCOMPARE(bench.only(AuditEvent::NotCarriedOut).attemptId, QStringLiteral("a1"));
    }

    void twoWritesAtOnce_eachHasItsOwnRequest()
    {
        Bench bench;
        bench.server.setHandler([](const auto &) { return reply(204, {}); });
        bench.signIn();
        Attempt other = Bench::change();
        other.id = QStringLiteral("a2");
        other.base
            = Profile(QStringLiteral("701"), {{QStringLiteral("email"), QStringLiteral("o")}}, {});
        bench.begin(other);
        bench.begin(Bench::change());
        QVERIFY(bool(outcomeOf(bench.api.patch()))); // of the second one
        bench.run.journal.settle(QStringLiteral("a2"), Attempt::State::NotSent);
        bench.run.journal.settle(QStringLiteral("a1"), Attempt::State::Confirmed);
        QVERIFY(bench.only(AuditEvent::NotCarriedOut).requestId.isEmpty());
        QVERIFY(!bench.only(AuditEvent::CustomerChanged).requestId.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAuditWatch)
#include "tst_auditwatch.moc"
