// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kept.h"

#include "app/journal/agentstore.h"
#include "app/session/settings.h"

#include <utility>

namespace desk {

namespace {

constexpr QLatin1String commonEntry("seal-key");
constexpr QLatin1String markEntry("marks-key");

} // namespace

Kept::Kept(QString folder, Clock &clock, const Settings &settings, SecretStore &secrets)
    : m_folder(std::move(folder))
    , m_marked(m_folder + QStringLiteral("/marks"))
    , m_keyring(secrets, m_folder)
    , m_commonKeyring(secrets, m_folder)
    , m_markKeyring(secrets, m_folder)
    , journal(m_work, clock)
    , history(m_sent, clock)
    , recents(m_open, clock)
    , openTabs(m_open, clock)
{
    history.setLimits({settings.historyDays(), settings.historyMost()});
    history.follow(journal);
    journal.setMarks(m_marks);
    connect(&m_markKeyring, &SealKeyring::ready, this,
            [this, &clock](const SealKey &key) { m_marks.setKey(key, clock.now()); });
    connect(&journal, &Journal::ownerChanged, this, &Kept::setOwner);
    connect(&m_keyring, &SealKeyring::ready, this, &Kept::onKey);
    connect(&m_keyring, &SealKeyring::unavailable, this, &Kept::unavailable);
    connect(&m_commonKeyring, &SealKeyring::ready, this, &Kept::moveOldWork);
    // Nobody can open it now; it stays, and is looked for again at the next sign-in.
    connect(&m_commonKeyring, &SealKeyring::unavailable, this, [this] {
        if (const auto key = std::exchange(m_key, {}))
            open(*key);
    });
}

Kept::~Kept()
{
    m_moving.waitForDone();
}

QString Kept::entry() const
{
    return commonEntry + u'/' + agentStoreName(m_owner);
}

void Kept::setOwner(const WorkOwner &owner)
{
    if (owner == m_owner || owner.environmentId.isEmpty())
        return;
    if (!m_owner.environmentId.isEmpty()) {
        close();
        journal.setOwner(owner); // comes back to here
        return;
    }
    m_owner = owner;
    const QString own = m_folder + QStringLiteral("/agents/") + agentStoreName(owner);
    m_work.setFolder(own + QStringLiteral("/journal"));
    m_sent.setFolder(own + QStringLiteral("/history"));
    m_open.setFolder(own + QStringLiteral("/kept"));
    loadKey(hasFiles() ? SealKeyring::IfMissing::GiveUp : SealKeyring::IfMissing::Make);
}

void Kept::loadKey(SealKeyring::IfMissing ifMissing)
{
    m_keyring.load(entry(), ifMissing);
}

bool Kept::hasFiles() const
{
    return m_work.hasFiles() || m_sent.hasFiles() || m_open.hasFiles();
}

void Kept::onKey(const SealKey &key)
{
    if (!hasCommonStore(m_folder)) {
        open(key);
        return;
    }
    m_key = key;
    m_commonKeyring.load(commonEntry, SealKeyring::IfMissing::GiveUp);
}

/// Before anything is offered: what is moved belongs to it.
void Kept::moveOldWork(const SealKey &commonKey)
{
    const auto key = std::exchange(m_key, {});
    if (!key)
        return;
    const StorePlace common{m_folder, commonKey};
    const StorePlace own{m_folder + QStringLiteral("/agents/") + agentStoreName(m_owner), *key};
    m_moving.start([this, common, own, owner = m_owner, turn = m_turn] {
        moveFromCommonStore(common, own, owner);
        QMetaObject::invokeMethod(
            this,
            [this, key = own.key, turn] {
                if (turn == m_turn)
                    open(key);
            },
            Qt::QueuedConnection);
    });
}

void Kept::open(const SealKey &key)
{
    if (!m_marks.hasKey()) {
        const bool isThere = m_marked.hasFiles();
        m_markKeyring.load(markEntry,
                           isThere ? SealKeyring::IfMissing::GiveUp : SealKeyring::IfMissing::Make);
    }
    journal.setKey(key);
    history.setKey(key);
    recents.setKey(key);
    openTabs.setKey(key);
    Q_EMIT ready();
}

bool Kept::close()
{
    ++m_turn;
    m_keyring.stop();
    m_commonKeyring.stop();
    m_key.reset();
    m_owner = {};
    const bool isWorkKept = journal.close();
    const bool isHistoryKept = history.close();
    openTabs.close();
    recents.close();
    for (SealedStore *store : {&m_work, &m_sent, &m_open})
        store->setFolder({});
    return isWorkKept && isHistoryKept;
}

void Kept::beginAnew()
{
    for (SealedStore *store : {&m_work, &m_sent, &m_open})
        store->setAllAside();
    loadKey(SealKeyring::IfMissing::Make);
}

} // namespace desk
