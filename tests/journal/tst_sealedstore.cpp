// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/sealedstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace desk;

namespace {

/// While it lives no file of this program grows beyond `bytes`: a disk that fills up.
class FullDisk final {
public:
    explicit FullDisk(rlim_t bytes)
        : m_oldAction(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_oldLimit);
        const rlimit limit{bytes, m_oldLimit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_oldLimit);
        std::signal(SIGXFSZ, m_oldAction);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_oldLimit{};
    void (*m_oldAction)(int);
};

} // namespace

class TestSealedStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(QStringLiteral("journal"));
    }

    void write_andRead_givesItBackAndNothingIsReadable()
    {
        SealedStore store(m_folder);
        store.setKey(m_key);
        QVERIFY(!store.hasFiles());
        QVERIFY(write(store, QStringLiteral("one"), "Canaryname"));
        QVERIFY(write(store, QStringLiteral("one"), "Canaryname 2"));
        QVERIFY(write(store, QStringLiteral("two"), "x"));
        QVERIFY(store.hasFiles());
        const auto contents = read(store);
        QCOMPARE(contents.entries.size(), 2);
        QCOMPARE(contents.entries.at(0).name, QStringLiteral("one"));
        QCOMPARE(contents.entries.at(0).content, QByteArray("Canaryname 2"));
        QFile file(m_folder + QStringLiteral("/one.sealed"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Canary"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        store.remove(QStringLiteral("one"));
        QCOMPARE(read(store).entries.size(), 1);
    }

    void read_filesThatDoNotOpen_areSetAsideNotDeleted()
    {
        SealedStore store(m_folder);
        store.setKey(m_key);
        for (const char *name : {"a", "b", "c", "d", "e"})
            QVERIFY(write(store, QString::fromLatin1(name), name));
        const auto spoil = [this](const char *name, const std::function<void(QByteArray &)> &how) {
            QFile file(m_folder + QLatin1Char('/') + QLatin1String(name)
                       + QLatin1String(".sealed"));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QByteArray bytes = file.readAll();
            how(bytes);
            file.resize(0);
            file.seek(0);
            file.write(bytes);
        };
        spoil("b", [](QByteArray &bytes) { bytes.chop(1); });
        spoil("c", [](QByteArray &bytes) { bytes[4] = 9; });
        spoil("d", [](QByteArray &bytes) { bytes.clear(); });
        QFile::remove(m_folder + QStringLiteral("/e.sealed"));
        QFile::copy(m_folder + QStringLiteral("/a.sealed"), m_folder + QStringLiteral("/e.sealed"));
        const auto contents = read(store);
        QCOMPARE(contents.entries.size(), 1);
        QCOMPARE(contents.setAside.size(), 4); // the copy under another name among them
        QCOMPARE(QDir(m_folder).entryList({QStringLiteral("*.unreadable")}).size(), 4);
        QCOMPARE(read(store).setAside.size(), 0);
    }

    void write_noKeyOrNoDisk_saysSo()
    {
        SealedStore store(m_folder);
        QVERIFY(!write(store, QStringLiteral("one"), "x"));
        QVERIFY(!store.hasFiles());
        QFile file(m_folder); // where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        store.setKey(m_key);
        QVERIFY(!write(store, QStringLiteral("one"), "x"));
    }

    void write_diskFull_keepsTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("room");
        QTest::newRow("no room at all") << 3000 << 0;
        QTest::newRow("cut short within the buffer") << 3000 << 1000;
        QTest::newRow("cut short in a large file") << 100000 << 50000;
    }

    void write_diskFull_keepsTheOldFile()
    {
        QFETCH(int, size);
        QFETCH(int, room);
        SealedStore store(m_folder);
        store.setKey(m_key);
        QVERIFY(write(store, QStringLiteral("one"), "good"));
        {
            const FullDisk full(static_cast<rlim_t>(room));
            QVERIFY(!write(store, QStringLiteral("one"), QByteArray(size, 'x')));
        }
        QCOMPARE(read(store).entries.first().content, QByteArray("good"));
        QCOMPARE(QDir(m_folder).entryList(QDir::Files), {QStringLiteral("one.sealed")});
        QVERIFY(write(store, QStringLiteral("one"), QByteArray(size, 'x')));
        QCOMPARE(read(store).entries.first().content.size(), size);
    }

    void writeGuarded_vetoed_writesNothing()
    {
        SealedStore store(m_folder);
        store.setKey(m_key);
        QVERIFY(write(store, QStringLiteral("one"), "taken"));
        SealedStore other(m_folder);
        other.setKey(m_key);
        std::optional<bool> written;
        std::optional<QByteArray> reason;
        other.writeGuarded(
            QStringLiteral("two"), "x",
            [](const auto &entries) { return std::optional(entries.first().content); }, this,
            [&](bool isWritten, const auto &forbiddenBy) {
                written = isWritten;
                reason = forbiddenBy;
            });
        QTRY_VERIFY(written);
        QVERIFY(!*written);
        QCOMPARE(*reason, QByteArray("taken"));
        QCOMPARE(read(store).entries.size(), 1);
    }

private:
    bool write(SealedStore &store, const QString &name, const QByteArray &content)
    {
        std::optional<bool> written;
        store.write(name, content, this, [&written](bool isWritten) { written = isWritten; });
        return QTest::qWaitFor([&written] { return written.has_value(); }) && *written;
    }
    SealedStore::Contents read(SealedStore &store)
    {
        std::optional<SealedStore::Contents> contents;
        store.read(this, [&contents](const auto &found) { contents = found; });
        if (!QTest::qWaitFor([&contents] { return contents.has_value(); }))
            qFatal("No answer");
        return *contents;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    const SealKey m_key = SealKey::generate();
};

QTEST_GUILESS_MAIN(TestSealedStore)
#include "tst_sealedstore.moc"
