// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/create/createcontext.h"
#include "ui/create/steps.h"

#include <QPointer>
#include <QWidget>

namespace desk {

class ActionBar;
class CreatedPanel;
class CreationColumns;
class CreationView;
class MessageBar;
class SidePanel;
class StepList;
class StepStack;

/// The tab of a new customer: the steps, the form, who may exist already. Every step can be reached
/// at any time; only the creation itself demands that all is valid. It shows a CreateAttempt, which
/// decides, and hands the agent's acts to it. Nothing is created while the page is not in front.
class CreationPage final : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the page.
    CreationPage(CustomersApi &api, ReferenceData &reference, Journal &journal, Clock &clock,
                 QWidget *parent = nullptr);
    ~CreationPage() override;

    /// What was typed in an earlier run, or is known before anything is typed.
    void restore(const Draft &draft);
    /// Puts values in as if they had been typed, an empty one takes the field's away; nothing is
    /// created. False, and nothing has changed, where nothing can be typed.
    bool fill(const QList<std::pair<const Field *, QJsonValue>> &values);
    /// An attempt of unknown outcome of an earlier run, see CreateAttempt::restore().
    void restore(const Attempt &attempt, const std::optional<Draft> &later = {});
    /// Forgets what is kept on the disk for this page.
    void discardDraft() { m_attempt.discard(); }
    [[nodiscard]] bool hasUnsentWork() const { return m_attempt.hasUnsentWork(); }
    /// Whether it is not known if the customer was created.
    [[nodiscard]] bool isOutcomeUnknown() const { return m_attempt.as<CreateAttempt::Unknown>(); }
    [[nodiscard]] bool isSending() const { return m_attempt.as<CreateAttempt::Sending>(); }
    [[nodiscard]] bool isCreated() const { return m_attempt.as<CreateAttempt::Created>(); }
    /// Of who is typed; "" while there is none.
    [[nodiscard]] QString name() const { return nameIn({}, m_attempt.edits()); }
    [[nodiscard]] Step step() const;
    void goTo(Step step);
    /// Asks first where there is something to lose, then closed() follows.
    void requestClose();
    /// After 201: the numbers and what was stored. It fills by itself; whoever takes it keeps the
    /// page until readBack() is said.
    [[nodiscard]] CreatedPanel *createdPanel() const;

public Q_SLOTS:
    /// The press that creates, in the review; elsewhere it goes there.
    void create();
    /// Opens the preview of what a pasted text, or the clipboard, holds.
    void pasteToFill();

Q_SIGNALS:
    /// After 201: the id to open; emitted once.
    void customerCreated(const desk::CustomerId &customerId);
    /// The agent takes a customer who exists already, before a creation or after one whose outcome
    /// was unknown; `carried` is what was typed here and is to go along as unsent changes, empty
    /// when nothing is.
    void existingChosen(const desk::CustomerId &customerId, const desk::Edits &carried);
    void stateChanged(); ///< any of the predicates above may have changed
    void readBack(); ///< the profile of the created customer has been compared, or can't be had
    void closed(); ///< the page has nothing more to do

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class CreationState;
    void connectParts();
    void onEdited();
    void onStateChanged();
    void onFoundTaken(const CustomerId &customerId, const Edits &typed);
    void openInstead(const CustomerId &id, const Edits &carried);

    CreateAttempt m_attempt;
    CreateContext m_context;
    Journal &m_journal;
    StepList *m_steps = nullptr;
    StepStack *m_stack = nullptr;
    SidePanel *m_side = nullptr;
    MessageBar *m_messages = nullptr;
    ActionBar *m_actions = nullptr;
    QPointer<CreatedPanel> m_created;
    CreationColumns *m_columns = nullptr;
    CreationView *m_view = nullptr;
    bool m_wasSending = false;
    bool m_isDiskRefusing = false; ///< what is typed
};

} // namespace desk
