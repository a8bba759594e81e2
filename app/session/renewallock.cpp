// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/renewallock.h"

#include <QCryptographicHash>
#include <QDir>

#include <utility>

namespace desk {

namespace {

constexpr std::chrono::milliseconds pause{50};

/// The entry names an agent and a host; the file's name tells of neither.
QString fileName(const QString &entry)
{
    const QByteArray hash
        = QCryptographicHash::hash(entry.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("/renewal-") + QString::fromLatin1(hash) + QStringLiteral(".lock");
}

} // namespace

RenewalLock::RenewalLock(Clock &clock, QString folder, const QString &entry, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_path(m_folder + fileName(entry))
{
}

void RenewalLock::take(std::function<void(bool isTaken)> then)
{
    m_then = std::move(then);
    m_since = m_clock.elapsed();
    m_clock.later(this, [this] { attempt(); });
}

void RenewalLock::give()
{
    m_file.reset();
}

void RenewalLock::attempt()
{
    if (m_folder.isEmpty()) {
        finish(true);
        return;
    }
    QDir().mkpath(m_folder);
    m_file = std::make_unique<QLockFile>(m_path);
    m_file->setStaleLockTime(0); // a run that has died is known by its process, not by the time
    if (m_file->tryLock(0) || m_file->error() != QLockFile::LockFailedError) {
        finish(true);
    } else if (m_clock.elapsed() - m_since > patience) {
        m_file.reset();
        finish(false);
    } else {
        m_clock.after(pause, this, [this] { attempt(); });
    }
}

void RenewalLock::finish(bool isTaken)
{
    const auto then = std::exchange(m_then, {});
    then(isTaken);
}

} // namespace desk
