// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/patchattempt.h"
#include "app/profile/customerid.h"

#include <QPointer>
#include <QWidget>

namespace desk {

class ChangeSender;
class ChangesPanel;
class MessageBar;
class ProfileEditor;
class ProfileFrame;
class ProfileCards;
class ProfileView;
class ReferenceData;
class UnsentWork;

/// The tab of one customer: viewer and in-place editor in one (design, section 1). Puts together
/// the parts that do the work: the rows, what is unsent, what is on its way.
class ProfilePage final : public QWidget {
    Q_OBJECT

public:
    /// Reads the profile at once, unless it comes along: it has just been `read`. An empty one: the
    /// page waits for its state (PageState). The references must outlive the page.
    ProfilePage(const CustomerId &customerId, CustomersApi &api, ReferenceData &reference,
                Journal &journal, Clock &clock, QWidget *parent = nullptr,
                const std::optional<Profile> &read = {});
    ~ProfilePage() override;

    [[nodiscard]] const CustomerId &customerId() const { return m_customerId; }
    /// Changes of an earlier run, put on top of the profile once it is read.
    void restore(const Draft &draft);
    /// A patch of unknown outcome of an earlier run: what was stored is looked up at once.
    /// `later`: what had been typed after it was sent.
    void restore(const Attempt &attempt, const std::optional<Draft> &later = {});
    /// Forgets what is kept on the disk for this page.
    void discardDraft();
    /// For the tab: the customer's name once read, `Customer <id>` until then.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool hasUnsentChanges() const;
    /// A request that changes the profile is on its way.
    [[nodiscard]] bool isSending() const;
    /// Changes were sent of which it is not known whether they were stored, or will be.
    [[nodiscard]] bool isOutcomeUnknown() const { return m_attempt->hasOpenWrites(); }
    [[nodiscard]] bool canReview() const; ///< there are changes, none of them invalid
    /// The profile is on screen.
    [[nodiscard]] bool isRead() const;
    /// As it was read last, without what is typed; empty until then.
    [[nodiscard]] const Profile &profile() const;
    /// What was typed for a new customer who turned out to be this one: unsent changes on top of
    /// the profile; a field that has another value already is the agent's choice.
    void carryOver(const Edits &typed);
    /// Puts values from before back as unsent changes, once the profile was read again: `inverse`
    /// on top of `after`, the fields as they were sent from here (inverseOf(),
    /// app/journal/takeback.h). A field that has another value by now is the agent's choice; what
    /// he has typed stays.
    void takeBack(const Edits &inverse, const Profile &after);
    /// A bar of somebody else's above the profile; the page owns it from now on.
    void showAbove(QWidget *bar);
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

public Q_SLOTS:
    void reload(); ///< F5; asks nothing when there are unsent changes: they stay on top
    void editAll(); ///< Ctrl+E
    /// Ctrl+S: leads to what sends the changes; where the focus is there already, sends them.
    void review();
    void undo();
    void redo();

Q_SIGNALS:
    void titleChanged();
    void stateChanged(); ///< any of the predicates above may have changed
    void statusMessage(const QString &text); ///< for the status bar

private:
    friend class ProfileState;
    void connectParts();
    void onRead(const ApiCall<Profile>::Outcome &outcome);
    void onNewState();

    CustomerId m_customerId;
    CustomersApi &m_api;
    ReferenceData &m_reference;
    ProfileEditor *m_editor = nullptr;
    PatchAttempt *m_attempt = nullptr;
    MessageBar *m_messages = nullptr;
    ProfileView *m_view = nullptr;
    ProfileCards *m_cards = nullptr; ///< of the view
    ChangesPanel *m_panel = nullptr;
    ProfileFrame *m_frame = nullptr;
    ChangeSender *m_sender = nullptr;
    UnsentWork *m_work = nullptr;
    QPointer<ApiCallBase> m_reading;
};

} // namespace desk
