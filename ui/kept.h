// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/changehistory.h"
#include "app/journal/journal.h"
#include "app/journal/opentabs.h"
#include "app/journal/recentcustomers.h"
#include "app/journal/sealedstore.h"

namespace desk {

class Settings;

/// All that is sealed on this computer, below one folder: unfinished work, what was sent, who was
/// open and in which tabs. Main thread.
class Kept final {
public:
    /// The clock must outlive it.
    Kept(const QString &folder, Clock &clock, const Settings &settings);

    void setKey(const SealKey &key);
    /// Whether anything is sealed there, whatever its key.
    [[nodiscard]] bool hasFiles() const;
    /// Renames all of it but the unfinished work, which the window has set aside itself, so that a
    /// new key can be made.
    void setAllAside();

private:
    SealedStore m_work;
    SealedStore m_sent;
    SealedStore m_open;

public:
    Journal journal;
    ChangeHistory history;
    RecentCustomers recents;
    OpenTabs openTabs;
};

} // namespace desk
