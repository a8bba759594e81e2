// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/apibench.h"

#include <QHostAddress>
#include <QTcpSocket>

using namespace desk;
using namespace desk::test;
using Kind = ApiError::Kind;
using Mode = RecordingServer::Mode;

Q_DECLARE_METATYPE(desk::TlsTrouble)

namespace {

/// This process accepts these versions of TLS only, for the life of the object.
class OnlyVersions {
public:
    explicit OnlyVersions(QSsl::SslProtocol versions)
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration only = m_before;
        only.setProtocol(versions);
        QSslConfiguration::setDefaultConfiguration(only);
    }
    ~OnlyVersions() { QSslConfiguration::setDefaultConfiguration(m_before); }
    OnlyVersions(const OnlyVersions &) = delete;
    OnlyVersions &operator=(const OnlyVersions &) = delete;

private:
    QSslConfiguration m_before;
};

/// Says the same to whoever says something.
class Parrot final : public QTcpServer {
public:
    explicit Parrot(const QByteArray &words)
    {
        connect(this, &QTcpServer::newConnection, this, [this, words] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, words] {
                socket->readAll();
                socket->write(words);
            });
        });
        if (!listen(QHostAddress::LocalHost, 0))
            qFatal("No free port on the loopback interface");
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(serverPort()));
    }
};

/// A ServerHello (RFC 2246, section 7.4.1.3) that chooses TLS 1.0, as servers do that know no
/// other.
QByteArray helloOfTls10()
{
    const QByteArray hello = QByteArray::fromHex("0301") + QByteArray(32, 'r')
        + QByteArray::fromHex("00" // no session
                              "c013" // ECDHE-RSA-AES128-SHA
                              "00"); // no compression
    const auto size = static_cast<char>(hello.size());
    const QByteArray message = QByteArray::fromHex("020000") + size + hello;
    return QByteArray::fromHex("16030100") + static_cast<char>(message.size()) + message;
}

} // namespace

/// Over which TLS connections requests go, and over which they do not.
class TestTls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void warmUp_thenGet_usesOneHandshake()
    {
        const RecordingServer::TrustFixture trust;
        RecordingServer server(Mode::Tls);
        ApiBench bench(server);
        bench.transport.warmUp();
        QTRY_COMPARE(server.handshakes(), 1);
        QVERIFY(outcomeOf(bench.profile()).isOk());
        QVERIFY(outcomeOf(bench.profile()).isOk());
        QCOMPARE(server.deliveries(), 2);
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.handshakes(), 1);
    }

    void warmUp_untrustedServer_isSilent()
    {
        RecordingServer server(Mode::Tls);
        ApiBench bench(server);
        bench.transport.warmUp();
        QTRY_COMPARE(server.connections(), 1);
        QCOMPARE(errorOf(bench.profile()).kind, Kind::Tls);
        QCOMPARE(server.deliveries(), 0);
    }

    void send_untrustedCertificate_isToldApart_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<bool>("isAuthorityTrusted");
        QTest::addColumn<TlsTrouble>("trouble");
        const auto row = [](const char *certificate, bool isTrusted, TlsTrouble trouble) {
            QTest::addRow("%s%s", certificate, isTrusted ? "" : ", authority unknown")
                << QByteArray(certificate) << isTrusted << trouble;
        };
        row("localhost", false, TlsTrouble::SelfSigned);
        row("signed", false, TlsTrouble::UnknownAuthority);
        row("wrong-host", true, TlsTrouble::WrongHost);
        row("expired", true, TlsTrouble::Expired);
        row("not-yet-valid", true, TlsTrouble::NotYetValid);
        row("expired", false, TlsTrouble::UnknownAuthority);
    }

    void send_untrustedCertificate_isToldApart()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(bool, isAuthorityTrusted);
        std::optional<RecordingServer::TrustFixture> trust;
        if (isAuthorityTrusted)
            trust.emplace();
        RecordingServer server(Mode::Tls);
        server.setTls(certificate.constData());
        ApiBench bench(server);
        for (const ApiError &error : {errorOf(bench.create()), errorOf(bench.profile())}) {
            QCOMPARE(error.kind, Kind::Tls);
            QTEST(error.tls, "trouble");
            QVERIFY(!error.outcomeUnknown);
            QCOMPARE(error.requestId, QString());
        }
        QCOMPARE(server.deliveries(), 0);
    }

    void send_signedCertificateOfATrustedAuthority_succeeds()
    {
        const RecordingServer::TrustFixture trust;
        RecordingServer server(Mode::Tls);
        server.setTls("signed");
        ApiBench bench(server);
        QVERIFY(outcomeOf(bench.profile()).isOk());
    }

    void send_serverWithOlderTlsOnly_isOldProtocol()
    {
        const RecordingServer::TrustFixture trust;
        const OnlyVersions modern(QSsl::TlsV1_3OrLater);
        RecordingServer server(Mode::Tls);
        server.setTls("localhost", QSsl::TlsV1_2);
        ApiBench bench(server);
        const ApiError error = errorOf(bench.create());
        QCOMPARE(error.kind, Kind::Tls);
        QCOMPARE(error.tls, TlsTrouble::OldProtocol);
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(server.deliveries(), 0);
    }

    void send_serverWithoutProperTls_isToldApart_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<TlsTrouble>("trouble");
        QTest::newRow("chooses TLS 1.0") << helloOfTls10() << TlsTrouble::OldProtocol;
        // Alert, fatal, protocol_version (RFC 8446, section 6).
        QTest::newRow("refuses our versions")
            << QByteArray::fromHex("15030300020246") << TlsTrouble::OldProtocol;
        // Alert, fatal, handshake_failure.
        QTest::newRow("refuses otherwise")
            << QByteArray::fromHex("15030300020228") << TlsTrouble::Other;
        QTest::newRow("speaks HTTP")
            << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << TlsTrouble::Other;
    }

    void send_serverWithoutProperTls_isToldApart()
    {
        QFETCH(QByteArray, words);
        const Parrot server(words);
        ApiBench bench(server.url());
        const ApiError error = errorOf(bench.create());
        QCOMPARE(error.kind, Kind::Tls);
        QTEST(error.tls, "trouble");
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(error.requestId, QString());
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
