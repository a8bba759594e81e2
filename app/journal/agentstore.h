// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/records.h"

namespace desk {

// Every agent has a sealed store of his own on this computer, with a key of its own in the
// keychain. Any thread.

/// The name of the owner's folder, and of his key: hex digits that tell nobody whose it is, the
/// same at every call.
[[nodiscard]] QString agentStoreName(const WorkOwner &owner);

/// A folder of stores (`journal`, `history`, `kept`) and the key they are sealed with.
struct StorePlace {
    QString folder;
    SealKey key;
};

/// Whether a program of the version before, which had one store for all agents, has left anything
/// sealed in this folder.
[[nodiscard]] bool hasCommonStore(const QString &folder);
/// Moves what belongs to this owner out of it into his own store; what is another agent's, does not
/// open, or is held by a run that lives on this computer, stays. Work that a run on another
/// computer holds goes on being held by it. Each entry is on the disk in its new place before it
/// leaves the old one. How many were moved.
int moveFromCommonStore(const StorePlace &common, const StorePlace &own, const WorkOwner &owner);

} // namespace desk
