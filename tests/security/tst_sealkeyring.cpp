// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/security/sealkeyring.h"

#include "tests/support/memorystore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using Status = SecretStore::Status;

namespace {

const QString entry = QStringLiteral("seal-key");

/// One window's way to a slow keychain: what is asked for is done, and answered, when the test says
/// so.
class SlowStore final : public SecretStore {
public:
    explicit SlowStore(QMap<QString, QByteArray> &entries)
        : m_entries(entries)
    {
    }
    [[nodiscard]] bool isAsked() const { return !m_asked.isEmpty(); }
    void answer()
    {
        if (isAsked())
            m_asked.takeFirst()();
    }
    void read(const QString &key, QObject *, ReadHandler handler) override
    {
        m_asked.append([this, key, handler] {
            handler(m_entries.contains(key) ? Status::Ok : Status::NotFound, m_entries.value(key));
        });
    }
    void write(const QString &key, const QByteArray &secret, QObject *, Handler handler) override
    {
        m_asked.append([this, key, secret, handler] {
            m_entries.insert(key, secret);
            handler(Status::Ok);
        });
    }
    void remove(const QString &, QObject *, Handler) override { qFatal("Nothing is removed"); }

private:
    QMap<QString, QByteArray> &m_entries;
    QList<std::function<void()>> m_asked;
};

} // namespace

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
            keyring.load(entry, ifMissing);
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
        keyring.load(entry, SealKeyring::IfMissing::GiveUp);
        QTRY_COMPARE(unavailable.size(), 1);
        QCOMPARE(unavailable.at(0).at(0).value<Status>(), Status::NotFound);
        QVERIFY(secrets.entries.isEmpty());
    }

    void load_twoWindowsAtTheirFirstStart_endWithOneKey_data()
    {
        QTest::addColumn<int>("turns"); // of the first, before the second one's next
        QTest::newRow("both look first") << 0;
        QTest::newRow("one in between") << 1;
        QTest::newRow("two in between") << 2;
        QTest::newRow("three in between") << 3;
    }

    void load_twoWindowsAtTheirFirstStart_endWithOneKey()
    {
        QFETCH(int, turns);
        const QTemporaryDir dir;
        QMap<QString, QByteArray> entries;
        SlowStore firstStore(entries);
        SlowStore secondStore(entries);
        SealKeyring first(firstStore, dir.path());
        SealKeyring second(secondStore, dir.path());
        QList<QByteArray> keys;
        for (SealKeyring *keyring : {&first, &second})
            connect(keyring, &SealKeyring::ready, this,
                    [&keys](const SealKey &key) { keys.append(key.id()); });
        first.load(entry, SealKeyring::IfMissing::Make);
        second.load(entry, SealKeyring::IfMissing::Make);
        firstStore.answer();
        secondStore.answer(); // both have seen that there is none
        for (int i = 0; i < turns; ++i)
            firstStore.answer();
        const auto areBothReady = [&] {
            secondStore.answer(); // as far as it gets
            if (!secondStore.isAsked())
                firstStore.answer();
            return keys.size() == 2;
        };
        QTRY_VERIFY(areBothReady());
        QCOMPARE(keys.first(), keys.last());
        QCOMPARE(entries.size(), 1);
    }

    void load_noPlaceForTheLock_makesAKeyAllTheSame()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("file"))); // where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        test::MemoryStore secrets;
        SealKeyring keyring(secrets, file.fileName());
        QSignalSpy ready(&keyring, &SealKeyring::ready);
        keyring.load(entry, SealKeyring::IfMissing::Make);
        QTRY_COMPARE(ready.size(), 1);
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
        keyring.load(entry, SealKeyring::IfMissing::Make);
        QTRY_COMPARE(unavailable.size(), 1);
        QCOMPARE(unavailable.at(0).at(0).value<Status>(),
                 onRead == Status::NotFound ? onWrite : onRead);
        QCOMPARE(ready.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSealKeyring)
#include "tst_sealkeyring.moc"
