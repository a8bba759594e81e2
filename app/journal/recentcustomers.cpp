// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/recentcustomers.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <utility>

namespace desk {

namespace {

constexpr std::chrono::milliseconds writeDelay{500};
constexpr std::chrono::seconds pauseAfterFailure{10};
constexpr qint64 noteAgainAfter = 60; // seconds

using Change = RecordStore::Change;

/// What is to become of a file, and what the list is then. In the store's thread.
struct Sync {
    WorkOwner owner;
    QList<RecentCustomer> noted;
    int limit = 0;
    bool isForgotten = false;
    QDateTime now;
    QList<RecentCustomer> shown;

    [[nodiscard]] Change apply(const std::optional<QByteArray> &content,
                               QList<RecentCustomer> &all) const
    {
        const KeptRecents kept
            = content && !isForgotten ? recentsFromBytes(*content, owner) : KeptRecents();
        all = merged(noted, kept.customers, limit, now);
        if (all == shown)
            all = shown; // the window's thread sees at one glance that nothing is new
        // The file of a newer program is left to that one, unless the agent wants it gone.
        if (kept.isNewer || (!isForgotten && all == kept.customers))
            return {};
        if (all.isEmpty())
            return {Change::What::Remove};
        return {Change::What::Write, toBytes(all, owner)};
    }
};

bool isSameText(const RecentCustomer &a, const RecentCustomer &b)
{
    return a.id == b.id && a.name == b.name && a.aside == b.aside;
}

} // namespace

RecentCustomers::RecentCustomers(RecordStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_soon(clock, writeDelay)
    , m_again(clock, pauseAfterFailure)
{
    connect(&m_soon, &Alarm::rang, this, &RecentCustomers::sync);
    connect(&m_again, &Alarm::rang, this, &RecentCustomers::sync);
}

RecentCustomers::~RecentCustomers()
{
    flush();
}

void RecentCustomers::setKey(const SealKey &key)
{
    m_store.setKey(key);
    for (const WorkOwner &owner : std::as_const(m_leftToForget)) {
        const auto remove = [](const auto &) -> Change { return {Change::What::Remove}; };
        m_store.update(fileOf(owner), remove, this, {});
    }
    // Others' files may be in stores of their own, which this key does not open.
    m_leftToForget.removeAll(m_owner);
    sync();
}

void RecentCustomers::setOwner(const WorkOwner &owner)
{
    if (owner == m_owner)
        return;
    if (!m_noted.isEmpty() || m_isForgotten)
        sync(); // nobody waits for the answer
    if (m_isForgotten && !hasKey())
        m_leftToForget.append(m_owner);
    m_owner = owner;
    m_noted.clear();
    m_isForgotten = false;
    ++m_turn;
    show({});
    sync();
}

void RecentCustomers::setLimit(int limit)
{
    m_limit = std::clamp(limit, 0, mostLimit);
    cutTo(m_noted, m_limit);
    if (m_limit == 0)
        forgetAll();
    else if (m_all.size() > m_limit)
        show(m_all.first(m_limit));
    sync();
}

void RecentCustomers::note(const CustomerId &id, const QString &name, const QString &aside)
{
    if (!hasOwner() || m_limit == 0)
        return;
    const RecentCustomer recent = recentCustomer(id, name, aside, m_clock.now());
    if (!m_all.isEmpty() && isSameText(m_all.constFirst(), recent)
        && qAbs(m_all.constFirst().openedAt.secsTo(recent.openedAt)) < noteAgainAfter)
        return;
    for (QList<RecentCustomer> *list : {&m_all, &m_noted}) {
        putFirst(*list, recent);
        cutTo(*list, m_limit);
    }
    if (hasKey() && !m_soon.isActive())
        m_soon.start();
    Q_EMIT changed();
}

void RecentCustomers::forgetAll()
{
    m_noted.clear();
    m_isForgotten = hasOwner();
    show({});
    sync();
}

void RecentCustomers::refresh()
{
    sync();
}

QString RecentCustomers::fileOf(const WorkOwner &owner) const
{
    return recentsEntry(owner, *m_store.key());
}

/// Puts together what is noted here and what the file has, there and here.
void RecentCustomers::sync()
{
    m_soon.stop();
    m_again.stop();
    ++m_turn;
    if (!hasKey() || !hasOwner())
        return;
    const auto all = std::make_shared<QList<RecentCustomer>>(); // the store's thread's until then
    const Sync work{m_owner, m_noted, m_limit, m_isForgotten, m_clock.now(), m_all};
    m_store.update(
        fileOf(m_owner), [work, all](const auto &content) { return work.apply(content, *all); },
        this,
        [this, all, noted = m_noted, turn = m_turn](const std::optional<Change> &done) {
            if (turn != m_turn)
                return;
            if (done)
                onSynced(noted, std::move(*all));
            else
                m_again.start();
        });
}

void RecentCustomers::onSynced(const QList<RecentCustomer> &written, QList<RecentCustomer> all)
{
    m_isForgotten = false;
    QHash<QString, const RecentCustomer *> byId;
    for (const RecentCustomer &each : written)
        byId.insert(each.id.text(), &each);
    m_noted.removeIf([&byId](const RecentCustomer &each) {
        const RecentCustomer *found = byId.value(each.id.text());
        return found && *found == each;
    });
    // Noted while the disk was busy; the first is the last one.
    std::for_each(m_noted.crbegin(), m_noted.crend(),
                  [&all](const RecentCustomer &each) { putFirst(all, each); });
    cutTo(all, m_limit);
    show(all);
}

void RecentCustomers::show(const QList<RecentCustomer> &all)
{
    if (all == m_all)
        return;
    m_all = all;
    Q_EMIT changed();
}

void RecentCustomers::flush()
{
    if (!m_noted.isEmpty() || m_isForgotten)
        sync();
    m_store.flush();
}

void RecentCustomers::close()
{
    flush();
    setOwner({});
    m_store.flush(); // what setOwner() has asked for once more
}

} // namespace desk
