// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/desk.h"

#include <QObject>
#include <QPointer>

class QBoxLayout;

namespace desk {

class ActivityPanel;
class Commands;
class CustomerTabs;
class FindLine;
class HistoryDialog;
class KeysSheet;
class Palette;
class ReadBackCard;
struct SupportFacts;
enum class Command;

/// Carries out the commands that are the window's and no page's: those about tabs, and what opens
/// beside or over the pages. Each of these is made when it is opened first. Owned by the window.
class WindowTools final : public QObject {
    Q_OBJECT

public:
    /// What the window has for its tools; must outlive them.
    struct Places {
        const Desk &desk;
        const Commands &commands;
        CustomerTabs &tabs;
        FindLine &findLine;
        QBoxLayout &foot; ///< below the pages
        QWidget &window;
    };
    explicit WindowTools(const Places &places);

    /// Nobody is signed in any more: what shows something of the agent's goes.
    void close();

Q_SIGNALS:
    void statusMessage(const QString &text); ///< for the status bar
    void idleTimeChosen(); ///< the settings have it by then
    void pageWanted(); ///< the focus goes back into the page in front

private:
    void connectTabs();
    template <typename Act> void onCommand(Command command, Act act);
    void openPalette();
    void openKeys();
    void onOverlayClosed();
    void openHistory();
    void openCard();
    void toggleActivity();
    [[nodiscard]] SupportFacts supportFacts() const;

    const Places m_places;
    QPointer<Palette> m_palette;
    QPointer<KeysSheet> m_keys;
    QPointer<HistoryDialog> m_history;
    QPointer<ReadBackCard> m_card;
    QPointer<ActivityPanel> m_activity;
};

} // namespace desk
