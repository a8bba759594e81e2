// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/putaway.h"
#include "ui/window/desk.h"

namespace desk {

class LockVault;

/// What is remembered of customers beside the pages: journal, history, recents and what was sent.
/// Goes into the vault while the window is locked, at once; a write that is on its way follows when
/// it has ended. A member of who locks the window.
class Remembered final {
public:
    /// What `desk` refers to must outlive this object.
    explicit Remembered(Desk desk);

    /// All but what is on its way.
    void putAway(LockVault &vault, const PutAway::IsOnItsWay &isOnItsWay);
    /// After putAway(): nothing is on its way any more.
    void putRestAway(LockVault &vault);
    /// All of it is in use again.
    void putBack(LockVault &vault);

private:
    Desk m_desk;
};

} // namespace desk
