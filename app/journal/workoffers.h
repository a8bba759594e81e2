// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"

namespace desk {

/// Who asks for what earlier runs have left behind.
struct OfferSeeker {
    WorkOwner owner;
    QString run; ///< its own work is no offer
    RecordStore::HolderOf holderOf;
};

/// What of the store's contents is offered: drafts and attempts of unknown outcome of this owner
/// that no live run of this computer holds.
[[nodiscard]] Journal::Offers offersIn(const RecordStore::Contents &contents,
                                       const OfferSeeker &seeker);

/// Names of the entries, of any owner, that are remembered no longer.
[[nodiscard]] QStringList outdatedIn(const RecordStore::Contents &contents, const QDateTime &now);

} // namespace desk
