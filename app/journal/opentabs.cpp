// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/opentabs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <memory>

namespace desk {

namespace {

constexpr int format = 1;
constexpr qsizetype mostTabs = 200;
constexpr qsizetype longestTitle = 80;
constexpr int daysKept = 30; ///< of tabs that nobody takes
constexpr std::chrono::milliseconds writeDelay{500};
constexpr std::chrono::seconds pauseAfterFailure{10};
constexpr QLatin1String prefix("tabs-");
constexpr QLatin1String formatKey("format");
constexpr QLatin1String environmentKey("environment");
constexpr QLatin1String agentKey("agent");
constexpr QLatin1String runKey("run");
constexpr QLatin1String savedKey("saved");
constexpr QLatin1String frontKey("front");
constexpr QLatin1String tabsKey("tabs");

using Change = RecordStore::Change;
using HolderOf = RecordStore::HolderOf;

/// What a file holds.
struct KeptTabs {
    WorkOwner owner;
    QString run;
    qint64 savedAt = 0; ///< milliseconds since 1970
    TabSet set;
};

QByteArray toBytes(const KeptTabs &kept)
{
    QJsonArray tabs;
    for (const OpenTab &tab : kept.set.tabs.first(std::min(kept.set.tabs.size(), mostTabs)))
        tabs.append(QJsonArray{tab.id.text(), tab.title.left(longestTitle)});
    return QJsonDocument(QJsonObject{{formatKey, format},
                                     {environmentKey, kept.owner.environmentId},
                                     {agentKey, kept.owner.agent},
                                     {runKey, kept.run},
                                     {savedKey, kept.savedAt},
                                     {frontKey, kept.set.front},
                                     {tabsKey, tabs}})
        .toJson(QJsonDocument::Compact);
}

/// nullopt for anything toBytes() does not write; what is no tab is left out.
std::optional<KeptTabs> tabsFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(formatKey).toInt() != format)
        return std::nullopt;
    KeptTabs kept{{json.value(environmentKey).toString(), json.value(agentKey).toString()},
                  json.value(runKey).toString(),
                  json.value(savedKey).toInteger(),
                  {}};
    const int front = json.value(frontKey).toInt(-1);
    const QJsonArray tabs = json.value(tabsKey).toArray();
    for (int i = 0; i < tabs.size(); ++i) {
        const QJsonArray tab = tabs.at(i).toArray();
        const auto id = CustomerId::fromSearch(tab.at(0).toString());
        if (!id)
            continue;
        if (i == front)
            kept.set.front = static_cast<int>(kept.set.tabs.size());
        kept.set.tabs.append({*id, tab.at(1).toString()});
    }
    return kept;
}

/// Those of the last run come last and its front is in front; each customer once.
TabSet joined(QList<KeptTabs> all)
{
    std::stable_sort(all.begin(), all.end(),
                     [](const KeptTabs &a, const KeptTabs &b) { return a.savedAt < b.savedAt; });
    TabSet set;
    for (const KeptTabs &kept : std::as_const(all)) {
        std::optional<CustomerId> front;
        if (set.front >= 0)
            front = set.tabs.at(set.front).id;
        for (const OpenTab &tab : kept.set.tabs) {
            set.tabs.removeIf([&tab](const OpenTab &earlier) { return earlier.id == tab.id; });
            set.tabs.append(tab);
        }
        if (kept.set.front >= 0)
            front = kept.set.tabs.at(kept.set.front).id;
        const auto place = std::find_if(set.tabs.cbegin(), set.tabs.cend(),
                                        [&](const OpenTab &tab) { return tab.id == front; });
        set.front = place == set.tabs.cend() ? -1 : static_cast<int>(place - set.tabs.cbegin());
    }
    return set;
}

QString newRun()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isOver(const QString &run, const HolderOf &holderOf)
{
    return holderOf(run).who == RecordStore::Holder::Who::Nobody;
}

} // namespace

OpenTabs::OpenTabs(RecordStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_run(newRun())
    , m_soon(clock, writeDelay)
{
    connect(&m_soon, &Alarm::rang, this, &OpenTabs::write);
}

OpenTabs::~OpenTabs()
{
    finish();
    m_store.flush();
    m_store.releaseRun();
}

bool OpenTabs::isKeeping() const
{
    return m_isEnabled && m_store.key() && !m_owner.environmentId.isEmpty();
}

QString OpenTabs::fileName() const
{
    return prefix + m_run;
}

void OpenTabs::setKey(const SealKey &key)
{
    m_store.setKey(key);
    if (m_isEnabled)
        write();
    else
        removeAll();
}

void OpenTabs::setOwner(const WorkOwner &owner)
{
    if (owner == m_owner)
        return;
    write();
    m_owner = owner;
    m_open = {};
    m_written = {};
    if (!m_isEnabled)
        removeAll();
}

void OpenTabs::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    m_written = {};
    if (isEnabled)
        write();
    else
        removeAll();
}

void OpenTabs::save(const TabSet &open)
{
    if (m_isFinished || open == m_open)
        return;
    m_open = open;
    // Not started anew by every change: who opens one after the other is kept all the same.
    if (!m_soon.isActive())
        m_soon.start();
}

void OpenTabs::write()
{
    if (!isKeeping() || m_open == m_written)
        return;
    m_soon.stop();
    m_written = m_open;
    if (m_open.tabs.isEmpty()) {
        m_store.remove(fileName());
        return;
    }
    const auto onWritten = [this](bool isWritten) {
        if (isWritten)
            return;
        m_written = {};
        if (!m_isFinished)
            m_soon.start(pauseAfterFailure);
    };
    // Without its lock this run would look like one that has ended.
    if (!m_store.holdRun(m_run)) {
        onWritten(false);
        return;
    }
    const KeptTabs kept{m_owner, m_run, m_clock.now().toMSecsSinceEpoch(), m_open};
    m_store.write(fileName(), toBytes(kept), this, onWritten);
}

void OpenTabs::take(QObject *context, const TakeHandler &handler)
{
    m_store.read(this,
                 [this, owner = m_owner, guard = QPointer<QObject>(context),
                  handler](const RecordStore::Contents &contents) {
                     if (guard)
                         takeFrom(contents, owner, guard, handler);
                 });
}

void OpenTabs::takeFrom(const RecordStore::Contents &contents, const WorkOwner &owner,
                        QObject *context, const TakeHandler &handler)
{
    const HolderOf holderOf = m_store.holderOf();
    const qint64 oldest = m_clock.now().addDays(-daysKept).toMSecsSinceEpoch();
    QStringList names;
    for (const RecordStore::Entry &entry : contents.entries) {
        const auto kept = entry.name.startsWith(prefix) ? tabsFrom(entry.content) : std::nullopt;
        if (!kept || kept->run == m_run || !isOver(kept->run, holderOf))
            continue;
        if (kept->savedAt < oldest)
            m_store.remove(entry.name);
        else if (kept->owner == owner)
            names.append(entry.name);
    }
    if (names.isEmpty()) {
        handler({});
        return;
    }
    // Another window may take them at this moment: each is had by who removes it.
    const auto taken = std::make_shared<QList<KeptTabs>>(); // the store's thread's until the answer
    const auto decide = [taken, holderOf](const std::optional<QByteArray> &content) -> Change {
        const auto kept = content ? tabsFrom(*content) : std::nullopt;
        if (!kept || !isOver(kept->run, holderOf))
            return {};
        taken->append(*kept);
        return {Change::What::Remove};
    };
    const QString last = names.takeLast();
    for (const QString &name : std::as_const(names))
        m_store.update(name, decide, context, {});
    m_store.update(last, decide, context, [this, owner, taken, handler](const auto &) {
        const TabSet set = joined(std::move(*taken));
        // At once: until it is written, a program that is killed has lost them. Nobody's names are
        // kept here once the window is locked.
        if (m_owner == owner && m_open.tabs.isEmpty()) {
            m_open = set;
            write();
        }
        handler(set);
    });
}

void OpenTabs::forget()
{
    m_soon.stop();
    m_open = {};
    m_written = {};
    removeAll();
}

/// Of this owner, this run's too.
void OpenTabs::removeAll()
{
    m_soon.stop();
    m_store.remove(fileName());
    if (m_store.key() && !m_owner.environmentId.isEmpty())
        take(this, [](const TabSet &) {});
}

void OpenTabs::close()
{
    setOwner({}); // writes what is open
    m_soon.stop();
    m_store.flush();
    m_store.releaseRun();
    m_run = newRun();
}

void OpenTabs::finish()
{
    write();
    m_soon.stop();
    m_isFinished = true;
}

} // namespace desk
