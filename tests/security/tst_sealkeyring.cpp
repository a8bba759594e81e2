// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/security/sealkeyring.h"

#include "tests/support/memorystore.h"

#include <QSignalSpy>
#include <QTest>

using namespace desk;
using Status = SecretStore::Status;

class TestSealKeyring final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void load_firstStart_makesAKeyThatTheNextStartFinds()
    {
        test::MemoryStore secrets;
        const auto load = [&secrets](SealKeyring::IfMissing ifMissing) {
            SealKeyring keyring(secrets);
            QByteArray id;
            connect(&keyring, &SealKeyring::ready, &keyring,
                    [&id](const SealKey &key) { id = key.id(); });
            keyring.load(ifMissing);
            [&id] { QTRY_VERIFY(!id.isEmpty()); }();
            return id;
        };
        const QByteArray first = load(SealKeyring::IfMissing::Make);
        QCOMPARE(load(SealKeyring::IfMissing::GiveUp), first);
        QCOMPARE(secrets.entries.size(), 1);
    }

    void load_keyMissingButFilesThere_makesNone()
    {
        // A locked keychain says "not found" as well: a new key would lock the old files for good.
        test::MemoryStore secrets;
        SealKeyring keyring(secrets);
        QSignalSpy unavailable(&keyring, &SealKeyring::unavailable);
        keyring.load(SealKeyring::IfMissing::GiveUp);
        QTRY_COMPARE(unavailable.size(), 1);
        QCOMPARE(unavailable.at(0).at(0).value<Status>(), Status::NotFound);
        QVERIFY(secrets.entries.isEmpty());
    }

    void load_noKeychain_saysSo_data()
    {
        QTest::addColumn<Status>("onRead");
        QTest::addColumn<Status>("onWrite");
        QTest::newRow("none") << Status::Unavailable << Status::Unavailable;
        QTest::newRow("does not answer") << Status::TimedOut << Status::Ok;
        QTest::newRow("takes nothing") << Status::NotFound << Status::Denied;
    }

    void load_noKeychain_saysSo()
    {
        QFETCH(Status, onRead);
        QFETCH(Status, onWrite);
        test::MemoryStore secrets;
        secrets.readFault = onRead;
        secrets.writeFault = onWrite;
        SealKeyring keyring(secrets);
        QSignalSpy ready(&keyring, &SealKeyring::ready);
        QSignalSpy unavailable(&keyring, &SealKeyring::unavailable);
        keyring.load(SealKeyring::IfMissing::Make);
        QTRY_COMPARE(unavailable.size(), 1);
        QCOMPARE(unavailable.at(0).at(0).value<Status>(),
                 onRead == Status::NotFound ? onWrite : onRead);
        QCOMPARE(ready.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSealKeyring)
#include "tst_sealkeyring.moc"
