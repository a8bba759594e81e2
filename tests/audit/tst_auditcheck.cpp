// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// A trail that somebody has been at says where.
#include "tests/audit/auditbench.h"

using namespace desk;
using namespace desk::test;
using Fault = AuditFindings::Fault;

class TestAuditCheck final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void check_untouched_isWhole()
    {
        AuditBench bench;
        bench.append(10);
        const AuditFindings found = bench.check(bench.end());
        QCOMPARE(found.fault, Fault::None);
        QCOMPARE(found.entries, 10);
    }

    void check_oneByteChanged_namesTheLine()
    {
        AuditBench bench;
        bench.append(4);
        const QString file = bench.files().constFirst();
        const QByteArray good = bench.bytesOf(file);
        int line = 1;
        for (qsizetype i = 0; i < good.size(); ++i) {
            for (const char other : {static_cast<char>(good.at(i) ^ 1), '\n', ' ', '9'}) {
                QByteArray bad = good;
                bad[i] = other;
                if (bad == good)
                    continue;
                bench.put(file, bad);
                const AuditFindings found = bench.check();
                QVERIFY2(found.fault != Fault::None && found.line == line,
                         qPrintable(QStringLiteral("byte %1 of line %2: fault %3 in line %4")
                                        .arg(i)
                                        .arg(line)
                                        .arg(int(found.fault))
                                        .arg(found.line)));
            }
            line += good.at(i) == '\n' ? 1 : 0;
        }
        bench.put(file, good);
        QCOMPARE(bench.check().fault, Fault::None);
    }

    void check_bytesPutInOrTakenOut_namesTheLine()
    {
        AuditBench bench;
        bench.append(3);
        const QString file = bench.files().constFirst();
        const QByteArrayList lines = bench.linesOf(file);
        const qsizetype before = lines.at(0).size();
        for (qsizetype i = 0; i < lines.at(1).size(); ++i) {
            bench.put(file, lines.join().remove(before + i, 1));
            QCOMPARE(bench.check().line, 2);
            bench.put(file, lines.join().insert(before + i, 'a'));
            QCOMPARE(bench.check().line, 2);
        }
    }

    void check_lineRemoved_namesTheOneAfter_data()
    {
        QTest::addColumn<int>("removed"); // from 1
        for (int i = 1; i < 8; ++i)
            QTest::addRow("%d", i) << i;
    }

    void check_lineRemoved_namesTheOneAfter()
    {
        QFETCH(int, removed);
        AuditBench bench;
        bench.append(8);
        const QString file = bench.files().constFirst();
        QByteArrayList lines = bench.linesOf(file);
        lines.removeAt(removed - 1);
        bench.putLines(file, lines);
        const AuditFindings found = bench.check();
        QCOMPARE(found.fault, Fault::Missing);
        QCOMPARE(found.line, removed);
        QCOMPARE(found.number, removed);
        QCOMPARE(found.missing, 1);
        QCOMPARE(found.entries, removed - 1);
    }

    void check_twoSwapped_namesTheFirst_data()
    {
        QTest::addColumn<int>("first"); // from 1
        QTest::addColumn<int>("second");
        QTest::newRow("the first two") << 1 << 2;
        QTest::newRow("neighbours") << 4 << 5;
        QTest::newRow("far apart") << 2 << 7;
        QTest::newRow("the last two") << 7 << 8;
    }

    void check_twoSwapped_namesTheFirst()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        AuditBench bench;
        bench.append(8);
        const QString file = bench.files().constFirst();
        QByteArrayList lines = bench.linesOf(file);
        lines.swapItemsAt(first - 1, second - 1);
        bench.putLines(file, lines);
        const AuditFindings found = bench.check();
        QCOMPARE(found.fault, Fault::OutOfOrder);
        QCOMPARE(found.line, first);
        QCOMPARE(found.number, first);
    }

    void check_lineTwice_namesTheSecond()
    {
        AuditBench bench;
        bench.append(4);
        const QString file = bench.files().constFirst();
        QByteArrayList lines = bench.linesOf(file);
        lines.insert(2, lines.at(1));
        bench.putLines(file, lines);
        const AuditFindings found = bench.check();
        QCOMPARE(found.fault, Fault::OutOfOrder);
        QCOMPARE(found.line, 3);
    }

    void check_endCut_saysHowMany_data()
    {
        QTest::addColumn<int>("left");
        for (int i = 1; i < 6; ++i)
            QTest::addRow("%d left", i) << i;
    }

    void check_endCut_saysHowMany()
    {
        QFETCH(int, left);
        AuditBench bench;
        bench.append(6);
        const QString file = bench.files().constFirst();
        bench.putLines(file, bench.linesOf(file).first(left));
        const AuditFindings found = bench.check();
        QCOMPARE(found.fault, Fault::EndCut);
        QCOMPARE(found.line, left);
        QCOMPARE(found.number, left + 1);
        QCOMPARE(found.missing, 6 - left);
    }

    void check_endCutAndMoreWritten_stillNamesThePlace()
    {
        AuditBench bench;
        bench.append(6);
        const QString file = bench.files().constFirst();
        bench.putLines(file, bench.linesOf(file).first(3));
        bench.append(5);
        const AuditFindings found = bench.check();
        QCOMPARE(found.fault, Fault::Missing);
        QCOMPARE(found.line, 4);
        QCOMPARE(found.number, 4);
        QCOMPARE(found.missing, 3);
    }

    void check_folderAsItWasEarlier_isToldByTheKeychainsEnd()
    {
        AuditBench bench;
        bench.append(3);
        const QString file = bench.files().constFirst();
        const QString guard = bench.folder + QStringLiteral("/end.sealed");
        const QByteArray earlier = bench.bytesOf(file);
        const QByteArray earlierGuard = bench.bytesOf(guard);
        bench.append(2);
        const AuditEnd known = bench.end();
        bench.put(file, earlier);
        bench.put(guard, earlierGuard);
        QCOMPARE(bench.check().fault, Fault::None); // the files alone can't tell
        const AuditFindings found = bench.check(known);
        QCOMPARE(found.fault, Fault::EndCut);
        QCOMPARE(found.missing, 2);
    }

    void check_anotherTrailOfTheSameKey_isToldByTheKeychainsEnd()
    {
        AuditBench bench;
        bench.append(3);
        const AuditEnd known = bench.end();
        QVERIFY(QDir(bench.folder).removeRecursively());
        bench.append(4);
        const AuditFindings found = bench.check(known);
        QCOMPARE(found.fault, Fault::Changed);
        QCOMPARE(found.line, 3);
    }

    void check_guardGoneOrForeign_saysSo()
    {
        AuditBench bench;
        bench.append(2);
        const QString guard = bench.folder + QStringLiteral("/end.sealed");
        bench.put(guard, "nonsense");
        QCOMPARE(bench.check().fault, Fault::EndUnknown);
        QVERIFY(QFile::remove(guard));
        QCOMPARE(bench.check().fault, Fault::EndUnknown);
        QCOMPARE(bench.check().line, 2);
    }

    void check_otherKey_saysThatTheFirstLineIsBad()
    {
        AuditBench bench;
        bench.append(2);
        const AuditFindings found = checkAudit(bench.folder, SealKey::generate(), {});
        QCOMPARE(found.fault, Fault::Changed);
        QCOMPARE(found.line, 1);
    }

    void check_nothingThere_saysNoTrail()
    {
        const AuditBench bench;
        QCOMPARE(bench.check().fault, Fault::NoTrail);
        const AuditFindings found = bench.check({3, QByteArray(32, 'x')});
        QCOMPARE(found.fault, Fault::EndCut); // there was one
        QCOMPARE(found.missing, 3);
    }

    void check_severalFiles_goesAcrossThem()
    {
        AuditBench bench;
        bench.append(12, 1000);
        const QStringList files = bench.files();
        QVERIFY(files.size() >= 3);
        QCOMPARE(bench.check().fault, Fault::None);
        QCOMPARE(bench.check().entries, 12);
        // A file in the middle.
        const QByteArray bytes = bench.bytesOf(files.at(1));
        const qsizetype before = bench.linesOf(files.at(0)).size();
        QVERIFY(QFile::remove(files.at(1)));
        AuditFindings found = bench.check();
        QCOMPARE(found.fault, Fault::Missing);
        QCOMPARE(found.file, files.at(2));
        QCOMPARE(found.line, 1);
        QCOMPARE(found.number, before + 1);
        bench.put(files.at(1), bytes);
        // The last one.
        QVERIFY(QFile::remove(files.constLast()));
        found = bench.check();
        QCOMPARE(found.fault, Fault::EndCut);
        QCOMPARE(found.file, files.at(files.size() - 2));
    }

    void checkFile_oneOfSeveral_isJudgedForItself()
    {
        AuditBench bench;
        bench.append(12, 1000);
        const QStringList files = bench.files();
        for (const QString &file : files) {
            const AuditFindings found = checkAuditFile(file, bench.folder, bench.key, bench.end());
            QCOMPARE(found.fault, Fault::None);
            QCOMPARE(found.entries, bench.linesOf(file).size());
        }
        QByteArrayList lines = bench.linesOf(files.at(1));
        const QByteArray last = lines.takeLast();
        bench.putLines(files.at(1), lines);
        AuditFindings found = checkAuditFile(files.at(1), bench.folder, bench.key, bench.end());
        QCOMPARE(found.fault, Fault::EndCut);
        QCOMPARE(found.line, lines.size());
        lines.append(last);
        lines.removeFirst();
        bench.putLines(files.at(1), lines);
        found = checkAuditFile(files.at(1), bench.folder, bench.key, bench.end());
        QVERIFY(found.fault != Fault::None);
        QCOMPARE(found.line, 1);
    }

    void check_writeCutShort_isNoFault()
    {
        // The program was killed while it wrote: what was counted is whole.
        AuditBench bench;
        bench.append(3);
        const QString file = bench.files().constFirst();
        const QByteArray good = bench.bytesOf(file);
        bench.put(file, good + "{\"n\":4,\"sealed\":\"Q0RTSw");
        QCOMPARE(bench.check().fault, Fault::None);
        bench.append(1);
        QVERIFY(bench.bytesOf(file).startsWith(good));
        QCOMPARE(bench.check().fault, Fault::None);
        QCOMPARE(bench.check().entries, 4);
    }

    void check_writtenButNotGuarded_isNoFault()
    {
        AuditBench bench;
        bench.append(3);
        const QString guard = bench.folder + QStringLiteral("/end.sealed");
        const QByteArray earlier = bench.bytesOf(guard);
        bench.append(1);
        bench.put(guard, earlier);
        QCOMPARE(bench.check().fault, Fault::None);
        QCOMPARE(bench.check().entries, 4);
        bench.append(1);
        QCOMPARE(bench.check().entries, 5);
        QCOMPARE(bench.check().fault, Fault::None);
    }
};

QTEST_GUILESS_MAIN(TestAuditCheck)
#include "tst_auditcheck.moc"
