// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace desk {

class ChangeHistory;
class Journal;
class RecentCustomers;

/// What is remembered of customers beside the disk: what a run has sent itself, and without a
/// keychain everything. While the window is locked it is in nobody's memory: whoever takes it seals
/// it. What is on the disk already stays there.
class PutAway final {
public:
    /// Empties the memory. Nothing may be on its way.
    [[nodiscard]] static QByteArray of(Journal &journal);
    [[nodiscard]] static QByteArray of(ChangeHistory &history);
    /// Nobody's from now on.
    [[nodiscard]] static QByteArray of(RecentCustomers &recents);

    /// What of() has given; any bytes may be given.
    static void back(Journal &journal, const QByteArray &bytes);
    static void back(ChangeHistory &history, const QByteArray &bytes);
    /// Belong to the journal's owner again.
    static void back(RecentCustomers &recents, const Journal &journal, const QByteArray &bytes);
};

} // namespace desk
