// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/opentabs.h"
#include "ui/window/desk.h"

#include <QObject>

namespace desk {

class CustomerTabs;
class FindLine;
class StartPage;

/// What the window remembers of an agent from one run to the next beside his work: who was open
/// last, which tabs were open, what was sent. Brings the tabs back once he has signed in. Owned by
/// the window.
class Remembered final : public QObject {
    Q_OBJECT

public:
    /// What `desk` refers to, and the parts of the window, must outlive this object.
    Remembered(const Desk &desk, CustomerTabs &tabs, StartPage &start, FindLine &findLine,
               QWidget &window);

    /// Somebody has signed in, or the key that opens what is kept has come since.
    void begin(const WorkOwner &owner);
    /// He signs out: his recent customers stay, for him alone, his tabs do not.
    void end();
    /// The window goes with everything in it: nothing is closed by that.
    void finish();
    /// The first screen comes up.
    void refresh();

private:
    void onTabsChanged();
    void noteFront();
    [[nodiscard]] TabSet openNow() const;
    void bringBack();

    Desk m_desk;
    CustomerTabs &m_tabs;
    StartPage &m_start;
    FindLine &m_findLine;
    QWidget &m_window;
    bool m_isOn = false; ///< somebody is signed in
    TabSet m_back; ///< of an earlier run, not yet brought back
};

} // namespace desk
