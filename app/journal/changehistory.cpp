// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/changehistory.h"

#include "app/journal/journal.h"

#include <QPointer>

#include <algorithm>
#include <cstdlib>

namespace desk {

namespace {

constexpr std::chrono::seconds pauseAfterFailure{10};
constexpr std::chrono::minutes firstTidy{1}; // the start has other things to do
constexpr std::chrono::hours tidyAgain{24};
constexpr qsizetype entriesAtOnce = 200; // a few milliseconds

QString entryName(const QString &id)
{
    return QStringLiteral("sent-") + id;
}

/// Either way: a clock that was wrong must not make anything stay for years.
bool isExpired(const SentChange &change, const ChangeHistory::Limits &limits, const QDateTime &now)
{
    const std::chrono::milliseconds age = std::chrono::hours(24) * limits.days;
    return limits.keepNone() || !change.sentAt.isValid()
        || std::abs(change.sentAt.msecsTo(now)) > age.count();
}

bool isLater(const SentChange &a, const SentChange &b)
{
    return a.sentAt != b.sentAt ? a.sentAt > b.sentAt : a.id > b.id;
}

} // namespace

struct ChangeHistory::Reading {
    QList<RecordStore::Entry> entries;
    Handler handler;
    qsizetype at = 0;
    QHash<QString, SentChange> changes = {}; ///< by id, of the entries up to here
};

ChangeHistory::ChangeHistory(RecordStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_again(clock, pauseAfterFailure)
    , m_nextTidy(clock, firstTidy)
{
    connect(&m_again, &Alarm::rang, this, &ChangeHistory::writeAll);
    connect(&m_nextTidy, &Alarm::rang, this, &ChangeHistory::tidy);
}

ChangeHistory::~ChangeHistory()
{
    flush();
}

void ChangeHistory::follow(const Journal &journal)
{
    setOwner(journal.owner());
    connect(&journal, &Journal::ownerChanged, this, &ChangeHistory::setOwner);
    connect(&journal, &Journal::attemptBegun, this,
            [this](const Attempt &attempt) { note(sentChangeOf(attempt)); });
    connect(&journal, &Journal::attemptSettled, this, &ChangeHistory::settle);
}

void ChangeHistory::setKey(const SealKey &key)
{
    m_store.setKey(key);
    writeAll(); // what was sent before the key was there
    m_nextTidy.start(firstTidy);
}

void ChangeHistory::setOwner(const WorkOwner &owner)
{
    if (m_owner == owner)
        return;
    m_owner = owner;
    Q_EMIT changed();
}

void ChangeHistory::setLimits(const Limits &limits)
{
    m_limits = limits;
    tidy();
    Q_EMIT changed();
}

void ChangeHistory::note(const SentChange &change)
{
    if (m_limits.keepNone())
        return;
    m_unwritten.insert(change.id, change);
    write(change);
    Q_EMIT changed();
}

void ChangeHistory::write(const SentChange &change)
{
    if (!hasKey())
        return;
    const QByteArray content = toBytes(change);
    m_store.write(entryName(change.id), content, this,
                  [this, id = change.id, content](bool isWritten) {
                      const auto found = m_unwritten.constFind(id);
                      if (found == m_unwritten.cend() || toBytes(*found) != content)
                          return; // forgotten, or written anew since
                      if (isWritten)
                          m_unwritten.erase(found);
                      else if (!m_again.isActive())
                          m_again.start();
                  });
}

void ChangeHistory::writeAll()
{
    for (const auto unwritten = m_unwritten; const SentChange &change : unwritten)
        write(change);
}

void ChangeHistory::settle(const QString &id, Attempt::State state, const QString &customerId)
{
    const auto found = m_unwritten.constFind(id);
    if (found == m_unwritten.cend()) {
        settleWritten(id, state, customerId);
        return;
    }
    if (const auto over = settledChange(*found, state, customerId, m_clock.now())) {
        m_unwritten.insert(id, *over);
        write(*over);
    } else {
        m_unwritten.remove(id);
        m_store.remove(entryName(id));
    }
    Q_EMIT changed();
}

/// One that is on the disk, this run's or an earlier one's.
void ChangeHistory::settleWritten(const QString &id, Attempt::State state,
                                  const QString &customerId)
{
    using What = RecordStore::Change::What;
    if (!hasKey())
        return;
    const auto decide = [state, customerId, now = m_clock.now()](
                            const std::optional<QByteArray> &content) -> RecordStore::Change {
        const auto change = content ? sentChangeFromBytes(*content) : std::nullopt;
        if (!change)
            return {}; // forgotten
        const auto over = settledChange(*change, state, customerId, now);
        return over ? RecordStore::Change{What::Write, toBytes(*over)}
                    : RecordStore::Change{What::Remove};
    };
    m_store.update(entryName(id), decide, this,
                   [this, id, state, customerId](const std::optional<RecordStore::Change> &done) {
                       if (!done) // the disk may take it later
                           m_clock.after(pauseAfterFailure, this, [this, id, state, customerId] {
                               settle(id, state, customerId);
                           });
                       else if (done->what != What::Leave)
                           Q_EMIT changed();
                   });
}

/// A part at a time: nobody who types meanwhile waits for thousands of them.
void ChangeHistory::readOn(const std::shared_ptr<Reading> &reading)
{
    const qsizetype end = std::min(reading->at + entriesAtOnce, reading->entries.size());
    for (; reading->at < end; ++reading->at) {
        const RecordStore::Entry &entry = reading->entries.at(reading->at);
        if (const auto change = sentChangeFromBytes(entry.content))
            reading->changes.insert(change->id, *change);
    }
    if (end < reading->entries.size())
        m_clock.later(this, [this, reading] { readOn(reading); });
    else
        reading->handler(kept(reading->changes));
}

/// What of that on the disk, and of what is not there yet, is the present owner's and within the
/// limits. What is beyond them is removed.
QList<SentChange> ChangeHistory::kept(QHash<QString, SentChange> all)
{
    all.insert(m_unwritten);
    QList<SentChange> own;
    const auto forget = [this](const QString &id) {
        m_unwritten.remove(id);
        m_store.remove(entryName(id));
    };
    for (const SentChange &change : std::as_const(all)) {
        if (isExpired(change, m_limits, m_clock.now()))
            forget(change.id);
        else if (change.owner == m_owner)
            own.append(change);
    }
    std::sort(own.begin(), own.end(), isLater);
    while (own.size() > m_limits.most)
        forget(own.takeLast().id);
    return own;
}

void ChangeHistory::read(QObject *context, const Handler &handler)
{
    const auto answer = [guard = QPointer<QObject>(context), handler](const auto &changes) {
        if (guard)
            handler(changes);
    };
    m_store.read(this, [this, answer](const RecordStore::Contents &contents) {
        readOn(std::make_shared<Reading>(Reading{contents.entries, answer}));
    });
}

void ChangeHistory::tidy()
{
    m_nextTidy.start(tidyAgain);
    read(this, [](const QList<SentChange> &) {});
}

void ChangeHistory::forgetAll()
{
    m_unwritten.removeIf([this](const std::pair<const QString &, SentChange &> &unwritten) {
        return unwritten.second.owner == m_owner;
    });
    m_store.read(this, [this, owner = m_owner](const RecordStore::Contents &contents) {
        for (const RecordStore::Entry &entry : contents.entries) {
            const auto change = sentChangeFromBytes(entry.content);
            if (change && change->owner == owner)
                m_store.remove(entry.name);
        }
        Q_EMIT changed();
    });
}

bool ChangeHistory::flush()
{
    return m_store.flush() && (hasKey() || m_unwritten.isEmpty());
}

bool ChangeHistory::close()
{
    const bool isAllKept = flush();
    m_unwritten.clear();
    m_again.stop();
    m_nextTidy.stop();
    m_owner = {};
    Q_EMIT changed();
    return isAllKept;
}

} // namespace desk
