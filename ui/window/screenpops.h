// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/query.h"
#include "app/pop/screenpop.h"
#include "ui/window/desk.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace desk {

class CallBar;
class CustomerSearch;
class CustomerTabs;
class FindLine;
class LockVault;
class MessageBar;

/// Does what another program asks for, in the window: opens, finds, begins a creation; and never
/// more than that. It comes to the front while the agent is free; while he types, works on a new
/// customer, or is asked something, it opens behind, and a bar says so. It writes into nothing that
/// holds a typed text, and sends nothing. Owned by the window.
class ScreenPops final : public QObject {
    Q_OBJECT

public:
    /// What `desk` refers to and the tabs, the find line and the window must outlive this object.
    ScreenPops(const Desk &desk, CustomerTabs &tabs, FindLine &findLine, QWidget &window);
    ~ScreenPops() override;

    /// For the top of the window; whoever puts it there owns it.
    [[nodiscard]] QWidget *bars() const { return m_bars; }
    /// While the window is locked nothing is to be seen of a call; one that comes waits.
    void lock();
    /// Of several that have come meanwhile the last one is done, and it is said how many there
    /// were.
    void unlock();
    /// Whether somebody is signed in to this environment.
    [[nodiscard]] bool isHere(const QString &environmentId) const;

public Q_SLOTS:
    /// Of several that come before somebody is signed in the last one is done.
    void take(const desk::ScreenPop &pop);
    /// Says that a link was ignored, and why.
    void sayIgnored(desk::PopProblem problem);
    /// What the bar's button does: shows what has opened behind, creates, tries again.
    void takeOffer();

Q_SIGNALS:
    /// While it is locked: so many calls have come, of which the last one comes up afterwards.
    void waits(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBars();
    void onSignedIn();
    void onSignedOut();
    void begin(const ScreenPop &pop);
    void find();
    void onFound();
    void onSearchFailed(const ApiError &error);
    void openCustomer(const CustomerId &customerId);
    void createCustomer(const Edits &known);
    void listFound();
    void present(const std::function<QWidget *()> &open);
    void bringToFront();
    void offer(const QString &label, const std::function<void()> &act);
    void withdrawOffer();
    void sayWho();
    void raiseWindow();
    [[nodiscard]] bool isAgentFree() const;

    Desk m_desk;
    CustomerTabs &m_tabs;
    FindLine &m_findLine;
    QWidget &m_window;
    QWidget *m_bars = nullptr;
    MessageBar *m_notes = nullptr; ///< with the next made for the first pop
    CallBar *m_bar = nullptr;
    std::optional<std::chrono::milliseconds> m_touchedAt; ///< a key or the mouse, by the clock
    CustomerSearch *m_search = nullptr;
    std::optional<ScreenPop> m_waiting; ///< for somebody to sign in
    std::optional<ScreenPop> m_pop; ///< what is in the bar
    FindQuery m_query; ///< of it, where it is one to find
    std::function<QWidget *()> m_open; ///< makes its tab
    QPointer<QWidget> m_page; ///< that tab
    std::function<void()> m_offer;
    std::unique_ptr<LockVault> m_vault; ///< while it is locked
    int m_waitingCount = 0; ///< calls that have come since
};

} // namespace desk
