// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/identityprovider.h"

#include <QProcess>
#include <QTest>

namespace desk::test {

/// The npm package oidc-provider in a process of its own, on a free loopback port. Ends with the
/// object, and with the test's process at the latest.
class RealProvider {
public:
    explicit RealProvider(int accessTokenSeconds = 3600)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QStringLiteral("node"),
            {QStringLiteral(DESK_OIDC "/provider.mjs"), QString::number(accessTokenSeconds)});
        const bool isReady = QTest::qWaitFor([this] { return m_process.canReadLine(); }, 30'000);
        const QByteArray line = isReady ? m_process.readLine().trimmed() : QByteArray();
        if (!line.startsWith("ready "))
            qFatal("The provider does not start");
        m_issuer = QUrl(QString::fromLatin1(line.mid(6)));
    }
    ~RealProvider()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(10'000);
    }
    Q_DISABLE_COPY_MOVE(RealProvider)

    [[nodiscard]] QUrl url(const QString &path) const { return QUrl(m_issuer.toString() + path); }
    [[nodiscard]] IdentityProvider identityProvider() const
    {
        return {m_issuer,
                QStringLiteral("customer-desk"),
                {QStringLiteral("openid"), QStringLiteral("offline_access")}};
    }

private:
    QProcess m_process;
    QUrl m_issuer;
};

} // namespace desk::test
