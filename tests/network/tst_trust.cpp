// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/network/companybench.h"
#include "ui/words/errortext.h"

#include <QProcess>
#include <QTcpServer>

using namespace desk;
using namespace desk::test;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(desk::TlsTrouble)

namespace {

TestAuthority::Wish wish(const char *what)
{
    TestAuthority::Wish made;
    const QByteArray name(what);
    if (name == "expired")
        made.until = "20250201000000Z";
    else if (name == "not yet valid")
        made.from = "21200101000000Z";
    else if (name == "wrong host")
        made.host = "elsewhere.example";
    else if (name == "self-signed")
        made.isSelfSigned = true;
    else if (name == "short key")
        made.key = "rsa:1024";
    else if (name == "SHA-1")
        made.digest = "sha1";
    return made;
}

quint16 freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost, 0))
        qFatal("No free port on the loopback interface");
    return probe.serverPort();
}

/// A server that offers what Qt's refuses to (openssl s_server), and says what arrives within TLS.
class CarelessServer {
public:
    CarelessServer(const TestAuthority &authority, const QStringList &options)
        : m_port(freePort())
    {
        m_openssl.setProcessChannelMode(QProcess::MergedChannels);
        m_openssl.start(
            QStringLiteral("openssl"),
            QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
                        QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("-cert"),
                        authority.path(QStringLiteral("leaf.crt")), QStringLiteral("-key"),
                        authority.path(QStringLiteral("leaf.key")), QStringLiteral("-cipher"),
                        QStringLiteral("ALL:@SECLEVEL=0")}
                + options);
        const bool isReady = QTest::qWaitFor(
            [this] { return (m_said += m_openssl.readAll()).contains("ACCEPT"); }, 20'000);
        if (!isReady)
            qFatal("openssl s_server: %s", m_said.constData());
    }
    ~CarelessServer() { static_cast<void>(stop()); }
    CarelessServer(const CarelessServer &) = delete;
    CarelessServer &operator=(const CarelessServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// All it has said, to its end.
    [[nodiscard]] QByteArray stop()
    {
        m_openssl.kill();
        m_openssl.waitForFinished();
        return m_said += m_openssl.readAll();
    }

private:
    const quint16 m_port;
    QProcess m_openssl;
    QByteArray m_said;
};

} // namespace

/// Which servers of a company are trusted, through its proxy and with its own authority, and in
/// which words the others are not.
class TestTrust final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void privateAuthority_byFile_worksThroughProxyWithSignIn()
    {
        CompanyBench bench;
        bench.proxy.setSignIn("canary-user", "canary-password");
        bench.start();
        bench.signIn.take(bench.proxy.name(),
                          {QStringLiteral("canary-user"), QStringLiteral("canary-password")},
                          false);
        QVERIFY(outcomeOf(bench.api.profile()).isOk());
        QCOMPARE(bench.server.deliveries(), 1);
        QCOMPARE(bench.proxy.tunnels(), 1);
    }

    void certificate_notToBeTrusted_isRefusedInItsOwnWords_data()
    {
        QTest::addColumn<bool>("isAuthorityKnown");
        QTest::addColumn<TlsTrouble>("trouble");
        QTest::addColumn<QString>("happened");
        QTest::addColumn<QString>("next");
        const QString go = QStringLiteral("Do not go on; tell your administrator.");
        const QString date = QStringLiteral("Check the date and time of this computer; if they are "
                                            "right, tell your administrator.");
        const auto row = [](const char *name, bool isKnown, TlsTrouble trouble, const char *words,
                            const QString &next) {
            QTest::newRow(name) << isKnown << trouble
                                << QStringLiteral("The connection is not secure: ")
                    + QString::fromLatin1(words)
                                << next;
        };
        row("expired", true, TlsTrouble::Expired, "the server's certificate has expired.", date);
        row("not yet valid", true, TlsTrouble::NotYetValid,
            "the server's certificate is not valid yet.", date);
        row("wrong host", true, TlsTrouble::WrongHost,
            "the certificate shown belongs to another server.", go);
        row("self-signed", true, TlsTrouble::SelfSigned,
            "the server's certificate is signed by itself only.", go);
        row("unknown authority", false, TlsTrouble::UnknownAuthority,
            "nobody this computer trusts has signed the server's certificate.",
            QStringLiteral("A connection that somebody opens on its way, to read along, looks like "
                           "this. Do not go on; tell your administrator."));
    }

    void certificate_notToBeTrusted_isRefusedInItsOwnWords()
    {
        QFETCH(bool, isAuthorityKnown);
        QFETCH(QString, happened);
        QFETCH(QString, next);
        CompanyBench bench;
        bench.setIdentity(bench.authority.make(wish(QTest::currentDataTag())));
        const TestAuthority other("Somebody Else");
        bench.start(isAuthorityKnown ? bench.authority.file() : other.file());
        const ApiError error = errorOf(bench.api.create());
        QCOMPARE(error.kind, Kind::Tls);
        QTEST(error.tls, "trouble");
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(error.requestId, QString());
        const ErrorText text = errorText(error, Doing::Create);
        QCOMPARE(text.summary,
                 happened
                     + QStringLiteral(" The customer was not created. What you typed is kept."));
        QCOMPARE(text.nextStep, next);
        if (error.tls == TlsTrouble::UnknownAuthority)
            QCOMPARE(text.details, QStringLiteral("The certificate is signed by: Company Test CA"));
        // The way was opened, hellos went through it; of the request not a byte did.
        QVERIFY(bench.proxy.tunnels() >= 1);
        QVERIFY(bench.proxy.bytesDown() > 0);
        QCOMPARE(bench.server.received(), QByteArray());
    }

    void carelessServer_isRefused_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<TlsTrouble>("trouble");
        QTest::addColumn<QString>("happened");
        const QString weak = QStringLiteral(
            "The connection is not secure: the server's certificate is too weak, it could be "
            "forged.");
        QTest::newRow("short key") << QString() << TlsTrouble::Weak << weak;
        QTest::newRow("SHA-1") << QString() << TlsTrouble::Weak << weak;
        const QString old = QStringLiteral(
            "The connection is not secure: the server and this program have no safe version of "
            "TLS in common.");
        QTest::newRow("TLS 1.1 only")
            << QStringLiteral("-tls1_1") << TlsTrouble::OldProtocol << old;
        QTest::newRow("TLS 1.0 only") << QStringLiteral("-tls1") << TlsTrouble::OldProtocol << old;
    }

    void carelessServer_isRefused()
    {
        QFETCH(QString, options);
        QFETCH(QString, happened);
        CompanyBench bench;
        static_cast<void>(bench.authority.make(wish(QTest::currentDataTag())));
        CarelessServer server(bench.authority, options.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        LoopbackProxy proxy(server.port());
        NetworkRules rules(*ProxyRules::fromText(proxy.address()), bench.authority.file());
        bench.api.transport.setWayFinder(
            [&rules](const QUrl &url, QObject *context, std::function<void()> go) {
                rules.whenReady(url, context, std::move(go));
            });
        const ApiError error = errorOf(bench.api.create());
        QCOMPARE(error.kind, Kind::Tls);
        QTEST(error.tls, "trouble");
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(errorText(error, Doing::Create).summary,
                 happened
                     + QStringLiteral(" The customer was not created. What you typed is kept."));
        QVERIFY(proxy.bytesUp() > 0);
        const QByteArray said = server.stop();
        QVERIFY2(!said.contains("POST") && !said.contains("canary"), said.constData());
        // The proxy saw no more than hellos: the request alone is longer.
        QVERIFY(proxy.bytesUp() < 2000);
    }

    void warmUp_untrusted_isSilentAndSendsNothing()
    {
        CompanyBench bench;
        bench.setIdentity(bench.authority.make(wish("expired")));
        bench.start();
        bench.api.transport.warmUp();
        QTRY_COMPARE(bench.proxy.tunnels(), 1);
        QCOMPARE(errorOf(bench.api.profile()).tls, TlsTrouble::Expired);
        QCOMPARE(bench.server.received(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
