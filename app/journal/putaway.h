// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/records.h"

#include <QByteArray>

#include <functional>

namespace desk {

class ChangeHistory;
class Journal;
class RecentCustomers;

/// What is remembered of customers beside the disk: what a run has sent itself, and without a
/// keychain everything. While the window is locked it is in nobody's memory: whoever takes it seals
/// it. What is on the disk already stays there.
class PutAway final {
public:
    /// Whether a write of this kind may be on its way; `customerId` is empty for a creation.
    using IsOnItsWay = std::function<bool(WorkKind kind, const QString &customerId)>;

    /// Empties the memory, but for what is on its way; that is to be put away when it has ended.
    [[nodiscard]] static QByteArray of(Journal &journal, const IsOnItsWay &isOnItsWay = {});
    [[nodiscard]] static QByteArray of(ChangeHistory &history, const IsOnItsWay &isOnItsWay = {});
    /// Nobody's from now on.
    [[nodiscard]] static QByteArray of(RecentCustomers &recents);

    /// What of() has given; any bytes may be given. What was given in several parts comes back in
    /// their order.
    static void back(Journal &journal, const QByteArray &bytes);
    static void back(ChangeHistory &history, const QByteArray &bytes);
    /// Belong to the journal's owner again.
    static void back(RecentCustomers &recents, const Journal &journal, const QByteArray &bytes);
};

} // namespace desk
