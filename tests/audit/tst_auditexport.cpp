// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/audit/auditexport.h"

#include "tests/audit/auditbench.h"

#include <sodium.h>

using namespace desk;
using namespace desk::test;

namespace {

/// The administrator's.
struct KeyPair {
    QByteArray publicKey = QByteArray(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray privateKey = QByteArray(crypto_box_SECRETKEYBYTES, '\0');

    KeyPair() { crypto_box_keypair(raw(publicKey), raw(privateKey)); }
    [[nodiscard]] QByteArray open(QByteArray box)
    {
        QByteArray content(box.size() - qsizetype(crypto_box_SEALBYTES), '\0');
        const bool isOpen = crypto_box_seal_open(raw(content), raw(box), size_t(box.size()),
                                                 raw(publicKey), raw(privateKey))
            == 0;
        return isOpen ? content : QByteArray();
    }
    [[nodiscard]] QString text() const { return QString::fromLatin1(publicKey.toBase64()); }

private:
    static unsigned char *raw(QByteArray &bytes)
    {
        return reinterpret_cast<unsigned char *>(bytes.data());
    }
};

} // namespace

class TestAuditExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void export_wholeTrail_opensWithThePrivateKeyOnly()
    {
        AuditBench bench;
        bench.append(5, 1000);
        QVERIFY(bench.files().size() > 1);
        KeyPair administrator;
        const auto box = exportAudit(bench.folder, bench.key, bench.end(), administrator.text());
        QVERIFY(bool(box));
        QVERIFY(!box.value().contains("customer read"));
        QVERIFY(KeyPair().open(box.value()).isEmpty());
        const QByteArrayList lines = administrator.open(box.value()).split('\n');
        QCOMPARE(lines.size(), 7); // the last is empty
        QCOMPARE(lines.at(0), R"({"entries":5,"export":"CustomerDesk audit","whole":true})");
        for (int i = 1; i <= 5; ++i) {
            const auto entry = auditEntryFromBytes(lines.at(i));
            QVERIFY(entry);
            QCOMPARE(entry->customerId, QString::number(699 + i));
            QVERIFY(lines.at(i).contains("\"n\":" + QByteArray::number(i)));
        }
    }

    void export_damagedTrail_saysSoAndHoldsTheRest()
    {
        AuditBench bench;
        bench.append(3);
        const QString file = bench.files().constFirst();
        QByteArrayList lines = bench.linesOf(file);
        lines[1] = "nonsense\n";
        bench.putLines(file, lines);
        KeyPair administrator;
        const auto box = exportAudit(bench.folder, bench.key, {}, administrator.text());
        QVERIFY(bool(box));
        const QByteArrayList opened = administrator.open(box.value()).split('\n');
        QCOMPARE(opened.at(0), R"({"entries":3,"export":"CustomerDesk audit","whole":false})");
        QCOMPARE(opened.at(2), R"({"unreadable":"nonsense"})");
        QVERIFY(opened.at(3).contains("702"));
    }

    void export_noPublicKey_isRefused_data()
    {
        QTest::addColumn<QString>("publicKey");
        QTest::newRow("none") << QString();
        QTest::newRow("too short") << QStringLiteral("QUJD");
        QTest::newRow("no base64") << QStringLiteral("§§§§");
    }

    void export_noPublicKey_isRefused()
    {
        QFETCH(QString, publicKey);
        AuditBench bench;
        bench.append(1);
        const auto box = exportAudit(bench.folder, bench.key, {}, publicKey);
        QVERIFY(!box);
        QCOMPARE(box.error(), AuditExportProblem::NoPublicKey);
    }

    void export_noTrail_saysSo()
    {
        const AuditBench bench;
        const auto box = exportAudit(bench.folder, bench.key, {}, KeyPair().text());
        QVERIFY(!box);
        QCOMPARE(box.error(), AuditExportProblem::NoTrail);
    }
};

QTEST_GUILESS_MAIN(TestAuditExport)
#include "tst_auditexport.moc"
