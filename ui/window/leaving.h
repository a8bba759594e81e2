// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace desk {

class CustomerTabs;
class Journal;

/// Whether everything that is open may go, when the agent signs out or closes the window: asks
/// where there is something to lose. Owned by the window.
class Leaving final : public QObject {
    Q_OBJECT

public:
    /// The references must outlive this object.
    Leaving(CustomerTabs &tabs, Journal &journal, QWidget &window);

    /// Runs `leave` at once or when the agent has chosen so; never while something is being sent.
    /// What is typed is sealed for the agent's next sign-in. He is asked where that is not
    /// possible, and where it is not known what became of a write.
    void signOut(const std::function<void()> &leave);
    /// Another agent wants this place: as signOut(), but asks only where nothing can be sealed.
    void switchAgent(const std::function<void()> &leave);
    /// True when the window may close at once; else `leave` is run once it may.
    [[nodiscard]] bool mayClose(const std::function<void()> &leave);

Q_SIGNALS:
    void statusMessage(const QString &text); ///< why nothing happens
    void notKept(); ///< the disk does not take what was to be kept

private:
    void leaveAfter(bool asksAboutUnknown, const std::function<void()> &leave);
    [[nodiscard]] std::function<void()> keepThen(const std::function<void()> &leave);

    CustomerTabs &m_tabs;
    Journal &m_journal;
    QWidget &m_window;
};

} // namespace desk
