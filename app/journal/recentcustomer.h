// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/records.h"
#include "app/profile/customerid.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace desk {

/// A customer who was open on this computer. Made by recentCustomer().
struct RecentCustomer {
    CustomerId id;
    QString name;
    QString aside; ///< what tells namesakes apart: the town, or the name in Latin letters
    QDateTime openedAt; ///< UTC
    bool operator==(const RecentCustomer &) const = default;
};

/// Texts are cut to 80 characters and freed of line breaks and control characters.
[[nodiscard]] RecentCustomer recentCustomer(const CustomerId &id, const QString &name,
                                            const QString &aside, const QDateTime &openedAt);

/// To the front, and nowhere else.
void putFirst(QList<RecentCustomer> &list, const RecentCustomer &recent);

/// Leaves the first `limit` of them.
void cutTo(QList<RecentCustomer> &list, int limit);

/// Who was opened last comes first, each once, `limit` at most. Of one who is in both lists the
/// texts of `noted` count. A time minutes after `now`, of a clock that has been set back, counts as
/// `now`.
[[nodiscard]] QList<RecentCustomer> merged(const QList<RecentCustomer> &noted,
                                           const QList<RecentCustomer> &kept, int limit,
                                           const QDateTime &now);

/// The name of an owner's entry in a store with this key; it tells nobody whose it is.
[[nodiscard]] QString recentsEntry(const WorkOwner &owner, const SealKey &key);

/// What a sealed file held.
struct KeptRecents {
    QList<RecentCustomer> customers;
    bool isNewer = false; ///< written by a newer program; not read
};
[[nodiscard]] QByteArray toBytes(const QList<RecentCustomer> &list, const WorkOwner &owner);
/// Any bytes may be given; nothing for another owner, and without what is no customer.
[[nodiscard]] KeptRecents recentsFromBytes(const QByteArray &bytes, const WorkOwner &owner);

} // namespace desk
