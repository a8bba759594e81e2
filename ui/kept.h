// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/attemptmarks.h"
#include "app/journal/changehistory.h"
#include "app/journal/journal.h"
#include "app/journal/opentabs.h"
#include "app/journal/recentcustomers.h"
#include "app/journal/sealedstore.h"
#include "app/security/sealkeyring.h"

#include <QThreadPool>

namespace desk {

class Settings;

/// All that is sealed on this computer for the agent who is signed in: unfinished work, what was
/// sent, who was open and in which tabs. Each agent has a folder and a key of his own; both are
/// open while the journal has an owner, and while nobody is signed in nothing is. Main thread.
class Kept final : public QObject {
    Q_OBJECT

public:
    /// The references must outlive it.
    Kept(QString folder, Clock &clock, const Settings &settings, SecretStore &secrets);
    ~Kept() override; ///< waits for what is on its way to the disk

    /// The agent signs out: what he has typed is on the disk, nothing of him is left in here, and
    /// his key is wiped. False when the disk has not taken all of it.
    bool close();
    /// His sealed files are given up: they are renamed, and a new key is made.
    void beginAnew();

Q_SIGNALS:
    /// The agent's key is there, and so is all that was kept for him.
    void ready();
    /// See SealKeyring::unavailable().
    void unavailable(desk::SecretStore::Status status);

private:
    void setOwner(const WorkOwner &owner);
    void loadKey(SealKeyring::IfMissing ifMissing);
    void onKey(const SealKey &key);
    void moveOldWork(const SealKey &commonKey);
    void open(const SealKey &key);
    [[nodiscard]] bool hasFiles() const;
    [[nodiscard]] QString entry() const;

    const QString m_folder;
    SealedStore m_work;
    SealedStore m_sent;
    SealedStore m_open;
    SealedStore m_marked;
    AttemptMarks m_marks{m_marked};
    WorkOwner m_owner;
    int m_turn = 0; ///< of the owners: what was asked for an earlier one counts for nothing
    SealKeyring m_keyring;
    SealKeyring m_commonKeyring; ///< of the store that the version before had for all agents
    SealKeyring m_markKeyring; ///< of what all agents see of each other's creations
    std::optional<SealKey> m_key; ///< while old work is looked for
    QThreadPool m_moving;

public:
    Journal journal;
    ChangeHistory history;
    RecentCustomers recents;
    OpenTabs openTabs;
};

} // namespace desk
