// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/network/proxyrules.h"

#include <QTest>

using namespace desk;

Q_DECLARE_METATYPE(desk::ProxyRules::Kind)

class TestProxyRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromText_known_isTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ProxyRules::Kind>("kind");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *text, ProxyRules::Kind kind, const char *name) {
            QTest::addRow("'%s'", text)
                << QString::fromLatin1(text) << kind << QString::fromLatin1(name);
        };
        row("", ProxyRules::Kind::System, "");
        row("system", ProxyRules::Kind::System, "");
        row(" system ", ProxyRules::Kind::System, "");
        row("none", ProxyRules::Kind::None, "");
        row("http://proxy.example:3128", ProxyRules::Kind::Address, "proxy.example:3128");
        row("http://PROXY.example:3128/", ProxyRules::Kind::Address, "proxy.example:3128");
        row("http://10.0.0.1:80", ProxyRules::Kind::Address, "10.0.0.1:80");
        row("http://[fd00::1]:8080", ProxyRules::Kind::Address, "fd00::1:8080");
    }

    void fromText_known_isTaken()
    {
        QFETCH(QString, text);
        const auto rules = ProxyRules::fromText(text);
        QVERIFY(rules);
        QTEST(rules->kind(), "kind");
        QTEST(proxyName(rules->address()), "name");
    }

    void fromText_unknown_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"System", "proxy", "proxy.example:3128", "https://proxy.example:3128",
              "socks5://proxy.example:1080", "http://proxy.example", "http://:3128",
              "http://proxy.example:0", "http://proxy.example:99999",
              "http://user:secret@proxy.example:3128", "http://user@proxy.example:3128",
              "http://proxy.example:3128/path", "http://proxy.example:3128?a=b",
              "http://proxy.example:3128#a", "http://pro xy:3128"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }

    void fromText_unknown_isRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!ProxyRules::fromText(text));
    }

    void proxyName_noProxyThatAsks_isEmpty()
    {
        QCOMPARE(proxyName(QNetworkProxy(QNetworkProxy::NoProxy)), QString());
        QCOMPARE(proxyName(QNetworkProxy(QNetworkProxy::NoProxy, QStringLiteral("a"), 1)),
                 QString());
        QCOMPARE(proxyName(QNetworkProxy(QNetworkProxy::DefaultProxy)), QString());
        QCOMPARE(proxyName(QNetworkProxy(QNetworkProxy::HttpProxy)), QString());
    }

    void isLoopbackHost_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isLoopback");
        for (const char *host : {"localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1"})
            QTest::addRow("%s", host) << QString::fromLatin1(host) << true;
        for (const char *host : {"", "localhost.example", "127.0.0.1.example", "10.0.0.1", "::2",
                                 "128.0.0.1", "example"})
            QTest::addRow("%s", host) << QString::fromLatin1(host) << false;
    }

    void isLoopbackHost()
    {
        QFETCH(QString, host);
        QTEST(desk::isLoopbackHost(host), "isLoopback");
    }
};

QTEST_GUILESS_MAIN(TestProxyRules)
#include "tst_proxyrules.moc"
