// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/network/networkrules.h"
#include "app/network/tlsrules.h"
#include "tests/support/testauthority.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace desk;
using namespace desk::test;

Q_DECLARE_METATYPE(desk::CaFileProblem)

class TestTlsRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_before = QSslConfiguration::defaultConfiguration(); }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_before); }

    void readCaFile_oneOrMany_takesAll()
    {
        const TestAuthority one("One");
        const TestAuthority other("Other");
        QCOMPARE(readCaFile(one.file()).authorities.size(), 1);
        const QString both = one.path(QStringLiteral("both.pem"));
        writeFile(both,
                  "# of the company\r\n" + bytesOf(one.file()) + "\nsome words\n"
                      + bytesOf(other.file()) + bytesOf(one.file()));
        const CaFile file = readCaFile(both);
        QCOMPARE(file.problem, CaFileProblem::None);
        QCOMPARE(file.authorities.size(), 2);
        QCOMPARE(file.authorities.at(1).subjectInfo(QSslCertificate::CommonName),
                 QStringList{QStringLiteral("Other")});
    }

    void readCaFile_ofNoUse_saysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<CaFileProblem>("problem");
        QTest::newRow("empty") << QByteArray() << CaFileProblem::NoCertificate;
        QTest::newRow("words") << QByteArray("hello\n") << CaFileProblem::NoCertificate;
        QTest::newRow("zeros") << QByteArray(4096, '\0') << CaFileProblem::NoCertificate;
        QTest::newRow("cut short")
            << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB") << CaFileProblem::NoCertificate;
        QTest::newRow("no base64")
            << QByteArray("-----BEGIN CERTIFICATE-----\n%%%%\n-----END CERTIFICATE-----\n")
            << CaFileProblem::NoCertificate;
        QTest::newRow("too big") << QByteArray(5 * 1024 * 1024, 'x') << CaFileProblem::Unreadable;
    }

    void readCaFile_ofNoUse_saysWhy()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ca.pem"));
        writeFile(path, bytes);
        const CaFile file = readCaFile(path);
        QTEST(file.problem, "problem");
        QVERIFY(file.authorities.isEmpty());
    }

    void readCaFile_noFile_isUnreadable()
    {
        const QTemporaryDir folder;
        QCOMPARE(readCaFile(folder.filePath(QStringLiteral("none.pem"))).problem,
                 CaFileProblem::Unreadable);
        QCOMPARE(readCaFile(folder.path()).problem, CaFileProblem::Unreadable);
        QCOMPARE(readCaFile(QStringLiteral("/dev/zero")).problem, CaFileProblem::Unreadable);
    }

    void rules_fileOfNoUse_sayItOnceAndGoOn()
    {
        NetworkRules rules({}, QStringLiteral("/nowhere/ca.pem"),
                           [](const auto &) { return QList<QNetworkProxy>(); }, {});
        QSignalSpy failed(&rules, &NetworkRules::caFileFailed);
        const QUrl server(QStringLiteral("https://127.0.0.1/"));
        int gone = 0;
        for (int i = 0; i < 2; ++i)
            rules.whenReady(server, this, [&gone] { ++gone; });
        QTRY_COMPARE(gone, 2);
        rules.whenReady(server, this, [&gone] { ++gone; });
        QCOMPARE(gone, 3);
        QCOMPARE(failed.size(), 1);
        // The system's authorities are as they were: looked up one by one.
        QCOMPARE(QSslConfiguration::defaultConfiguration().caCertificates(),
                 m_before.caCertificates());
    }

    void rules_file_isTrustedBesideTheSystem()
    {
        const TestAuthority authority;
        NetworkRules rules({}, authority.file(),
                           [](const auto &) { return QList<QNetworkProxy>(); }, {});
        int gone = 0;
        rules.whenReady(QUrl(QStringLiteral("https://127.0.0.1/")), this, [&gone] { ++gone; });
        QTRY_COMPARE(gone, 1);
        QCOMPARE(QSslConfiguration::defaultConfiguration().caCertificates(),
                 m_before.caCertificates() + readCaFile(authority.file()).authorities);
    }

    void apply_isTls12OrNewerAndVerifies()
    {
        applyTlsRules();
        const QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        QCOMPARE(configuration.protocol(), QSsl::TlsV1_2OrLater);
        // Qt's default: a client verifies the server.
        QCOMPARE(configuration.peerVerifyMode(), QSslSocket::AutoVerifyPeer);
    }

    /// Nobody can switch the verification off, because nothing in the program does.
    void sources_neverSwitchVerificationOff()
    {
        static const QRegularExpression off(QStringLiteral(
            "ignoreSslErrors|VerifyNone|QueryPeer|AutoVerifyPeer|setPeerVerifyDepth|"
            "setPeerVerifyName|TlsV1_[01]|TlsV1SslV3|AnyProtocol|SslV[23]|"
            "setCaCertificates|addCaCertificate|setPeerVerifyMode|addDefaultCaCertificate"));
        const QString rules = QStringLiteral("app/network/tlsrules.cpp");
        const QDir root(QStringLiteral(DESK_SOURCES));
        int files = 0;
        for (const char *folder : {"app", "ui"}) {
            QDirIterator sources(root.filePath(QLatin1String(folder)),
                                 {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                                 QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                const QString path = sources.next();
                ++files;
                const QString text = QString::fromUtf8(bytesOf(path));
                if (root.relativeFilePath(path) == rules) {
                    QCOMPARE(text.count(off), 1); // the authorities
                    continue;
                }
                QVERIFY2(!text.contains(off), qPrintable(path));
            }
        }
        QVERIFY(files > 500);
    }

private:
    QSslConfiguration m_before;
};

QTEST_GUILESS_MAIN(TestTlsRules)
#include "tst_tlsrules.moc"
