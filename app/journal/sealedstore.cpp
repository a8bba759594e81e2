// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/sealedstore.h"

#include "app/security/durablefile.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSysInfo>

namespace desk {

namespace {

constexpr QLatin1String extension(".sealed");
constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr int lockPatience = 2000; // milliseconds

bool writeFile(const QString &folder, const QString &name, const QByteArray &box)
{
    return writeDurably(folder, name + extension, box);
}

QString runLockPath(const QString &folder, const QString &run)
{
    return folder + QStringLiteral("/run-") + run + QStringLiteral(".lock");
}

/// A run's lock has no age at which it is stale: it is so when the process is gone, which QLockFile
/// can tell on this computer only.
std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock;
}

/// Who keeps this lock from being had.
RecordStore::Holder holderOfLock(const QLockFile &lock)
{
    using Who = RecordStore::Holder::Who;
    qint64 process = 0;
    QString computer;
    QString program;
    // A lock that can't be read counts as that of a live run, which is the careful reading.
    if (!lock.getLockInfo(&process, &computer, &program) || computer.isEmpty()
        || computer == QSysInfo::machineHostName())
        return {Who::LiveRun};
    return {Who::OtherComputer, computer};
}

/// A killed run leaves its lock file behind, one more a day for years. What can be had is nobody's,
/// and goes when the lock does.
void removeStaleLocks(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &file : dir.entryList({QStringLiteral("run-*.lock")}, QDir::Files)) {
        const auto lock = lockOf(dir.filePath(file));
        if (holderOfLock(*lock).who != RecordStore::Holder::Who::OtherComputer)
            static_cast<void>(lock->tryLock(0));
    }
}

/// A free name beside the file's own, so that nothing set aside earlier is overwritten.
QString nameAside(const QString &path)
{
    QString aside = path + QLatin1String(".unreadable");
    for (int i = 2; QFile::exists(aside); ++i)
        aside = path + QStringLiteral(".%1.unreadable").arg(i);
    return aside;
}

void renameAside(const QString &path)
{
    QFile::rename(path, nameAside(path));
}

/// nullopt where there is none, or no right to it.
std::optional<Unsealed> readEntry(const QString &folder, const QString &name, const SealKey &key)
{
    QFile file(folder + QLatin1Char('/') + name + extension);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return unseal(key, file.read(largestFile), SealedStore::purposeOf(name));
}

SealedStore::Contents readFolder(const QString &folder, const SealKey &key)
{
    SealedStore::Contents contents;
    const QDir dir(folder);
    const QStringList files
        = dir.entryList({QStringLiteral("*") + extension}, QDir::Files, QDir::Name);
    for (const QString &fileName : files) {
        QFile file(dir.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            continue; // no right to it now; it stays where it is
        const QByteArray box = file.read(largestFile);
        file.close();
        const QString name = fileName.chopped(extension.size());
        const Unsealed opened = unseal(key, box, SealedStore::purposeOf(name));
        if (!opened.error) {
            contents.entries.append({name, opened.content});
            continue;
        }
        contents.setAside.append({name, *opened.error});
        renameAside(file.fileName());
    }
    return contents;
}

} // namespace

SealedStore::SealedStore(QString folder, QObject *parent)
    : RecordStore(parent)
    , m_folder(std::move(folder))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

QByteArray SealedStore::purposeOf(const QString &name)
{
    return "journal/" + name.toUtf8();
}

SealedStore::~SealedStore()
{
    flush();
}

void SealedStore::setFolder(const QString &folder)
{
    close();
    m_folder = folder;
}

bool SealedStore::hasFiles() const
{
    if (m_folder.isEmpty())
        return false;
    return !QDir(m_folder).entryList({QStringLiteral("*") + extension}, QDir::Files).isEmpty();
}

bool SealedStore::holdRun(const QString &run)
{
    if (!m_runLock || m_run != run) {
        QDir().mkpath(m_folder);
        removeStaleLocks(m_folder);
        m_run = run;
        m_runLock = lockOf(runLockPath(m_folder, run));
    }
    return m_runLock->isLocked() || m_runLock->tryLock(0);
}

void SealedStore::releaseRun()
{
    m_runLock.reset();
}

RecordStore::HolderOf SealedStore::holderOf() const
{
    return [own = m_run, folder = m_folder](const QString &run) -> Holder {
        const QString path = runLockPath(folder, run);
        // Nothing is made where nothing is: two windows that ask at once would meet each other.
        if (run == own || !QFile::exists(path))
            return {};
        const auto lock = lockOf(path);
        // Had, it is nobody's: unlocked, and its file removed, when it goes.
        return lock->tryLock(0) ? Holder() : holderOfLock(*lock);
    };
}

void SealedStore::run(std::function<void()> work)
{
    m_thread.start(std::move(work));
}

bool SealedStore::flush()
{
    run([this] { writeUnwritten(); });
    m_thread.waitForDone();
    return m_unwritten.isEmpty();
}

bool SealedStore::close()
{
    const bool isAllWritten = flush();
    m_unwritten.clear();
    m_key.reset();
    m_run.clear();
    releaseRun();
    return isAllWritten;
}

/// In the store's thread.
bool SealedStore::writeUnwritten()
{
    const auto again = m_unwritten;
    for (auto it = again.begin(); it != again.end(); ++it)
        writeOrKeep(it.key(), it.value());
    return m_unwritten.isEmpty();
}

/// In the store's thread.
bool SealedStore::writeOrKeep(const QString &name, const QByteArray &box)
{
    const bool isWritten = writeFile(m_folder, name, box);
    if (isWritten)
        m_unwritten.remove(name);
    else
        m_unwritten.insert(name, box);
    return isWritten;
}

/// For any thread: has the handler called in this one.
std::function<void(bool)> SealedStore::later(QObject *context, WriteHandler handler)
{
    return
        [this, guard = QPointer<QObject>(context), handler = std::move(handler)](bool isWritten) {
            QMetaObject::invokeMethod(
                this,
                [guard, handler, isWritten] {
                    if (guard && handler)
                        handler(isWritten);
                },
                Qt::QueuedConnection);
        };
}

void SealedStore::write(const QString &name, const QByteArray &content, QObject *context,
                        WriteHandler handler)
{
    const auto answer = later(context, std::move(handler));
    if (!m_key) {
        answer(false);
        return;
    }
    run([this, key = *m_key, name, content, answer] {
        answer(writeOrKeep(name, seal(key, content, purposeOf(name))));
    });
}

void SealedStore::writeAgain(QObject *context, WriteHandler handler)
{
    run([this, answer = later(context, std::move(handler))] { answer(writeUnwritten()); });
}

void SealedStore::writeGuarded(const QString &name, const QByteArray &content, Veto veto,
                               QObject *context, GuardedHandler handler)
{
    const QPointer<QObject> guard(context);
    using Reason = std::optional<QByteArray>;
    const auto answer
        = [this, guard, handler = std::move(handler)](bool isWritten, const Reason &reason) {
              QMetaObject::invokeMethod(
                  this,
                  [guard, handler, isWritten, reason] {
                      if (guard)
                          handler(isWritten, reason);
                  },
                  Qt::QueuedConnection);
          };
    if (!m_key) {
        answer(false, std::nullopt);
        return;
    }
    run([folder = m_folder, key = *m_key, name, content, veto = std::move(veto), answer] {
        QDir().mkpath(folder);
        QLockFile lock(folder + QStringLiteral("/journal.lock"));
        if (!lock.tryLock(lockPatience)) {
            answer(false, std::nullopt);
            return;
        }
        if (const Reason reason = veto(readFolder(folder, key).entries)) {
            answer(false, reason);
            return;
        }
        answer(writeFile(folder, name, seal(key, content, purposeOf(name))), std::nullopt);
    });
}

void SealedStore::update(const QString &name, Decide decide, QObject *context,
                         UpdateHandler handler)
{
    const auto answer = [this, guard = QPointer<QObject>(context),
                         handler = std::move(handler)](const std::optional<Change> &done) {
        QMetaObject::invokeMethod(
            this,
            [guard, handler, done] {
                if (guard && handler)
                    handler(done);
            },
            Qt::QueuedConnection);
    };
    if (!m_key) {
        answer(std::nullopt);
        return;
    }
    run([this, key = *m_key, name, decide = std::move(decide), answer] {
        QDir().mkpath(m_folder);
        QLockFile lock(m_folder + QStringLiteral("/journal.lock"));
        if (!lock.tryLock(lockPatience)) {
            answer(std::nullopt);
            return;
        }
        const std::optional<Unsealed> found = readEntry(m_folder, name, key);
        const bool isReadable = found && !found->error;
        const Change change = decide(isReadable ? std::optional(found->content) : std::nullopt);
        if (found && !isReadable && change.what == Change::What::Write)
            renameAside(m_folder + QLatin1Char('/') + name + extension);
        answer(apply(name, change, key) ? std::optional(change) : std::nullopt);
    });
}

/// In the store's thread.
bool SealedStore::apply(const QString &name, const Change &change, const SealKey &key)
{
    switch (change.what) {
    case Change::What::Leave:
        break;
    case Change::What::Remove:
        removeNow(name);
        break;
    case Change::What::Write:
        if (!writeFile(m_folder, name, seal(key, change.content, purposeOf(name))))
            return false;
        m_unwritten.remove(name);
        break;
    }
    return true;
}

void SealedStore::remove(const QString &name)
{
    run([this, name] { removeNow(name); });
}

/// In the store's thread.
void SealedStore::removeNow(const QString &name)
{
    m_unwritten.remove(name);
    if (!m_folder.isEmpty())
        QFile::remove(m_folder + QLatin1Char('/') + name + extension);
}

void SealedStore::setAllAside()
{
    flush();
    m_unwritten.clear();
    if (m_folder.isEmpty())
        return;
    const QDir dir(m_folder);
    for (const QString &file : dir.entryList({QStringLiteral("*") + extension}, QDir::Files))
        renameAside(dir.filePath(file));
}

void SealedStore::read(QObject *context, ReadHandler handler)
{
    const QPointer<QObject> guard(context);
    const auto answer = [this, guard, handler = std::move(handler)](const Contents &contents) {
        QMetaObject::invokeMethod(
            this,
            [guard, handler, contents] {
                if (guard)
                    handler(contents);
            },
            Qt::QueuedConnection);
    };
    if (!m_key) {
        answer({});
        return;
    }
    run([folder = m_folder, key = *m_key, answer] { answer(readFolder(folder, key)); });
}

} // namespace desk
