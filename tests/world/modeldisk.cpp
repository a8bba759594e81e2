// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/world/modeldisk.h"

namespace desk::world {

ModelStore::ModelStore(ModelDisk &disk, VirtualClock &clock)
    : m_disk(disk)
    , m_clock(clock)
{
}

ModelStore::~ModelStore()
{
    flush();
    releaseRun();
}

void ModelStore::kill()
{
    m_isDead = true;
    m_queue.clear();
    releaseRun();
}

bool ModelStore::holdRun(const QString &run)
{
    m_run = run;
    m_disk.runs.insert(run, this);
    return true;
}

void ModelStore::releaseRun()
{
    m_disk.runs.remove(m_run);
}

RecordStore::HolderOf ModelStore::holderOf() const
{
    return [this](const QString &run) {
        const ModelStore *holder = m_disk.runs.value(run);
        return Holder{holder && holder != this ? Holder::Who::LiveRun : Holder::Who::Nobody, {}};
    };
}

void ModelStore::run(std::function<void()> work)
{
    if (m_isDead)
        return;
    m_queue.push_back(std::move(work));
    if (!m_isBusy)
        next();
}

/// The operation at the head of the queue takes effect after the disk's latency.
void ModelStore::next()
{
    m_isBusy = true;
    m_clock.after(m_disk.latency, this, [this] {
        m_isBusy = false;
        if (m_isDead || m_queue.empty())
            return;
        const auto work = std::move(m_queue.front());
        m_queue.pop_front();
        work();
        if (!m_queue.empty() && !m_isBusy)
            next();
    });
}

bool ModelStore::put(const QString &name, const QByteArray &content)
{
    if (m_disk.isFull)
        return false;
    m_disk.files.insert(name, content);
    return true;
}

QList<RecordStore::Entry> ModelStore::entries() const
{
    QList<Entry> all;
    for (auto it = m_disk.files.cbegin(); it != m_disk.files.cend(); ++it)
        all.append({it.key(), it.value()});
    return all;
}

void ModelStore::write(const QString &name, const QByteArray &content, QObject *context,
                       WriteHandler handler)
{
    run([this, name, content, guard = QPointer<QObject>(context), handler = std::move(handler)] {
        const bool isWritten = put(name, content);
        if (isWritten)
            m_unwritten.remove(name);
        else
            m_unwritten.insert(name, content);
        m_clock.later(this, [guard, handler, isWritten] {
            if (guard && handler)
                handler(isWritten);
        });
    });
}

void ModelStore::writeAgain(QObject *context, WriteHandler handler)
{
    run([this, guard = QPointer<QObject>(context), handler = std::move(handler)] {
        const bool isWritten = putUnwritten();
        m_clock.later(this, [guard, handler, isWritten] {
            if (guard && handler)
                handler(isWritten);
        });
    });
}

void ModelStore::writeGuarded(const QString &name, const QByteArray &content, Veto veto,
                              QObject *context, GuardedHandler handler)
{
    run([this, name, content, veto = std::move(veto), guard = QPointer<QObject>(context),
         handler = std::move(handler)] {
        const std::optional<QByteArray> reason = veto(entries());
        const bool isWritten = !reason && put(name, content);
        m_clock.later(this, [guard, handler, isWritten, reason] {
            if (guard)
                handler(isWritten, reason);
        });
    });
}

void ModelStore::update(const QString &name, Decide decide, QObject *context, UpdateHandler handler)
{
    run([this, name, decide = std::move(decide), guard = QPointer<QObject>(context),
         handler = std::move(handler)] {
        const auto found = m_disk.files.constFind(name);
        const Change change
            = decide(found == m_disk.files.cend() ? std::nullopt : std::optional(*found));
        bool isDone = true;
        if (change.what == Change::What::Write)
            isDone = put(name, change.content);
        else if (change.what == Change::What::Remove)
            m_disk.files.remove(name);
        const std::optional<Change> done = isDone ? std::optional(change) : std::nullopt;
        m_clock.later(this, [guard, handler, done] {
            if (guard && handler)
                handler(done);
        });
    });
}

void ModelStore::remove(const QString &name)
{
    run([this, name] {
        m_unwritten.remove(name);
        m_disk.files.remove(name);
    });
}

void ModelStore::read(QObject *context, ReadHandler handler)
{
    run([this, guard = QPointer<QObject>(context), handler = std::move(handler)] {
        const Contents contents{entries(), {}};
        m_clock.later(this, [guard, handler, contents] {
            if (guard)
                handler(contents);
        });
    });
}

bool ModelStore::flush()
{
    while (!m_isDead && !m_queue.empty()) {
        const auto work = std::move(m_queue.front());
        m_queue.pop_front();
        work();
    }
    return putUnwritten();
}

bool ModelStore::close()
{
    const bool isAllWritten = flush();
    m_unwritten.clear();
    m_key.reset();
    releaseRun();
    return isAllWritten;
}

bool ModelStore::putUnwritten()
{
    for (auto it = m_unwritten.begin(); !m_isDead && it != m_unwritten.end();)
        it = put(it.key(), it.value()) ? m_unwritten.erase(it) : std::next(it);
    return !m_isDead && m_unwritten.isEmpty();
}

} // namespace desk::world
