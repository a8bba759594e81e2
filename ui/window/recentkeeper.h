// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/desk.h"

#include <QObject>

namespace desk {

class ProfilePage;
class StartPage;
struct WorkOwner;

/// Between the window and the recent customers: notes who is in front, and shows on the first
/// screen who was. Does nothing where the desk has none. Owned by the window.
class RecentKeeper final : public QObject {
    Q_OBJECT

public:
    /// What `desk` refers to, and the page, must outlive this object.
    RecentKeeper(const Desk &desk, StartPage &start, QObject *parent);

    void setOwner(const WorkOwner &owner);
    /// Once its profile is read.
    void note(const ProfilePage &page);
    /// The first screen comes up: shows what other windows have noted meanwhile.
    void refresh();

Q_SIGNALS:
    void allForgotten(); ///< as the agent has chosen

private:
    RecentCustomers *m_recents = nullptr;
};

} // namespace desk
