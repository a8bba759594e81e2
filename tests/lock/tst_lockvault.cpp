// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What is put away is sealed, and comes out once.
#include "app/lock/lockvault.h"

#include <QTest>

using namespace desk;

class TestLockVault final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void take_whatWasPut_once();
    void put_wipesWhatItWasGiven();
    void take_nothing_isEmpty();
    void wipe_emptiesAndOverwrites();
};

void TestLockVault::take_whatWasPut_once()
{
    LockVault vault;
    vault.put(QStringLiteral("a"), QByteArray("Canary Smith"));
    vault.put(QStringLiteral("b"), QByteArray());
    QVERIFY(vault.has(QStringLiteral("a")));
    QCOMPARE(vault.take(QStringLiteral("a")), QByteArray("Canary Smith"));
    QVERIFY(!vault.has(QStringLiteral("a")));
    QCOMPARE(vault.take(QStringLiteral("a")), QByteArray());
    QCOMPARE(vault.take(QStringLiteral("b")), QByteArray());
}

void TestLockVault::put_wipesWhatItWasGiven()
{
    LockVault vault;
    QByteArray text("Canary Smith");
    text.detach();
    const QByteArray seen = QByteArray::fromRawData(text.constData(), text.size());
    QByteArray shared = text; // keeps the memory there to be looked at
    vault.put(QStringLiteral("a"), std::move(text));
    QCOMPARE(seen, QByteArray(12, '\0'));
    QCOMPARE(shared, QByteArray(12, '\0'));
    QCOMPARE(vault.take(QStringLiteral("a")), QByteArray("Canary Smith"));
}

void TestLockVault::take_nothing_isEmpty()
{
    LockVault vault;
    QCOMPARE(vault.take(QStringLiteral("never put")), QByteArray());
}

void TestLockVault::wipe_emptiesAndOverwrites()
{
    QByteArray text("Canary Smith");
    text.detach();
    const QByteArray shared = text;
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(shared, QByteArray(12, '\0'));
    wipe(text);
    QVERIFY(text.isEmpty());
}

QTEST_GUILESS_MAIN(TestLockVault)
#include "tst_lockvault.moc"
