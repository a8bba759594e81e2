// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/audit/audittrail.h"

#include "tests/audit/auditbench.h"
#include "tests/support/handclock.h"

#include <QFileInfo>
#include <QSignalSpy>

#include <memory>
#include <vector>

using namespace desk;
using namespace desk::test;
using namespace std::chrono_literals;
using Fault = AuditFindings::Fault;

class TestAuditTrail final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void line_hasThisForm()
    {
        const SealKey key = SealKey::generate();
        AuditEnd end;
        const QByteArray first = auditLine(key, end, "one", true);
        const AuditEnd afterFirst = end;
        const QByteArray second = auditLine(key, end, "two", false);
        QVERIFY(
            first.startsWith("{\"n\":1,\"after\":\"" + QByteArray(64, '0') + "\",\"sealed\":\""));
        QVERIFY(second.startsWith("{\"n\":2,\"sealed\":\""));
        QVERIFY(second.endsWith("\",\"chain\":\"" + end.hash.toHex() + "\"}"));
        const auto line = auditLineFrom(second);
        QVERIFY(line);
        QVERIFY(follows(key, afterFirst, *line));
        QVERIFY(!follows(key, {}, *line));
        QCOMPARE(entryIn(key, *line), QByteArray("two"));
        // BLAKE2b with the key over the hash before and the line up to its own.
        const QByteArray hashed = second.left(second.indexOf(",\"chain\""));
        QCOMPARE(end.hash, keyedHash(key, afterFirst.hash + hashed));
    }

    void entry_allOfIt_comesBack()
    {
        AuditEntry entry{.what = AuditEvent::ChangeSent,
                         .agent = QStringLiteral("agent"),
                         .agentName = QStringLiteral("Tom"),
                         .environmentId = QStringLiteral("staging"),
                         .customerId = QStringLiteral("700"),
                         .fields = {QStringLiteral("email"), QStringLiteral("address.city")},
                         .cleared = {QStringLiteral("phones")},
                         .reason = QStringLiteral("said so\nby phone"),
                         .requestId = QStringLiteral("r-1"),
                         .attemptId = QStringLiteral("a-1")};
        entry.at = QDateTime(QDate(2026, 11, 30), QTime(12, 0, 0, 7), Qt::UTC);
        const QByteArray bytes = toBytes(entry, 12);
        QVERIFY(!bytes.contains('\n'));
        QCOMPARE(auditEntryFromBytes(bytes), entry);
        QCOMPARE(toBytes({.what = AuditEvent::SignedOut, .at = entry.at}, 3),
                 R"({"at":"2026-11-30T12:00:00.007Z","n":3,"what":"signed out"})");
    }

    void note_nothingOfIt_isReadable()
    {
        AuditBench bench;
        AuditTrail trail(bench.folder, bench.clock);
        trail.setKey(bench.key);
        AuditEntry entry = AuditBench::read(QStringLiteral("700123456"));
        entry.what = AuditEvent::Overridden;
        entry.reason = QStringLiteral("Canaryname asked for it");
        trail.note(entry);
        QVERIFY(trail.flush());
        const QDir folder(bench.folder);
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
        QVERIFY(names.contains(QStringLiteral("trail-000001.jsonl")));
        for (const QString &name : names) {
            const QByteArray bytes = bench.bytesOf(folder.filePath(name));
            for (const QByteArray text : {"700123456", "Canaryname", "production", "override"})
                QVERIFY2(!bytes.contains(text), text.constData());
            QCOMPARE(QFileInfo(folder.filePath(name)).permissions() & ~QFile::Permissions(0x6600),
                     QFile::Permissions());
        }
        QVERIFY(!(QFileInfo(bench.folder).permissions() & QFile::Permissions(0x77)));
        QCOMPARE(bench.entries().size(), 1);
        QCOMPARE(bench.entries().constFirst().reason, entry.reason);
    }

    void note_manyFromSeveralRuns_isOneChain()
    {
        AuditBench bench;
        std::vector<std::unique_ptr<AuditTrail>> runs;
        for (int i = 0; i < 4; ++i) {
            runs.push_back(std::make_unique<AuditTrail>(bench.folder, bench.clock, 20'000));
            runs.back()->setKey(bench.key);
        }
        for (int i = 0; i < 30; ++i) {
            for (const auto &run : runs)
                run->note(AuditBench::read(QString::number(i)));
        }
        for (const auto &run : runs)
            QTRY_VERIFY(run->flush());
        const AuditFindings found = bench.check(bench.end());
        QCOMPARE(found.fault, Fault::None);
        QCOMPARE(found.entries, 120);
        QVERIFY(bench.files().size() > 1);
        QHash<QString, int> times;
        for (const QList<AuditEntry> entries = bench.entries(); const AuditEntry &entry : entries)
            ++times[entry.customerId];
        QCOMPARE(times.size(), 30);
        for (const int each : std::as_const(times))
            QCOMPARE(each, 4);
    }

    void note_diskTakesNothing_saysSoOnceAndLosesNothing()
    {
        AuditBench bench;
        bench.put(bench.folder, "a file in the folder's place");
        HandClock clock;
        AuditTrail trail(bench.folder, clock);
        QSignalSpy failed(&trail, &AuditTrail::writeFailed);
        QSignalSpy written(&trail, &AuditTrail::written);
        trail.setKey(bench.key);
        for (int i = 0; i < 3; ++i)
            trail.note(AuditBench::read(QString::number(i)));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!trail.flush());
        clock.advance(11s);
        QVERIFY(!trail.flush());
        QCoreApplication::sendPostedEvents(&trail); // its answer: it is to be tried once more
        QVERIFY(QFile::remove(bench.folder));
        clock.advance(11s);
        QTRY_VERIFY(!written.isEmpty());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(bench.check().entries, 3);
        QCOMPARE(bench.check().fault, Fault::None);
        QCOMPARE(bench.entries().at(2).customerId, QStringLiteral("2"));
    }

    void note_timeIsThatOfTheNote()
    {
        AuditBench bench;
        HandClock clock;
        AuditTrail trail(bench.folder, clock);
        const QDateTime before = clock.now();
        trail.note(AuditBench::read(QStringLiteral("700"))); // before there is a key
        clock.advance(5s);
        trail.setKey(bench.key);
        QVERIFY(trail.flush());
        QCOMPARE(bench.entries().constFirst().at, before);
    }
};

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
