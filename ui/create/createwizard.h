// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/create/createcontext.h"

#include <QWizard>

class QListWidget;

namespace desk {

class CreationView;
class FieldsPage;
class MatchesPanel;
class ReviewPage;

/// The create-customer wizard: Identity, Contact, Address, Consent, Review. Every page can be
/// reached at any time; only the creation itself demands that all is valid. It shows a
/// CreateAttempt, which decides, and hands the agent's acts to it.
class CreateWizard final : public QWizard {
    Q_OBJECT

public:
    CreateWizard(CustomersApi &api, ReferenceData &reference, Journal &journal, Clock &clock,
                 QWidget *parent = nullptr);
    ~CreateWizard() override;

    /// What was typed in an earlier run.
    void restore(const Draft &draft);
    /// An attempt of unknown outcome of an earlier run, see CreateAttempt::restore().
    void restore(const Attempt &attempt, const std::optional<Draft> &later = {});
    /// Forgets what is kept on the disk for this wizard.
    void discardDraft();
    [[nodiscard]] bool hasUnsentWork() const;
    /// Whether it is not known if the customer was created.
    [[nodiscard]] bool isOutcomeUnknown() const;
    [[nodiscard]] bool isSending() const;
    [[nodiscard]] bool isCreated() const;
    /// Opens the preview of what a pasted text, or the clipboard, holds.
    void pasteToFill();

Q_SIGNALS:
    /// After 201: the id to open; emitted once.
    void customerCreated(const desk::CustomerId &customerId);
    /// The agent takes a customer who exists already, before a creation or after one whose outcome
    /// was unknown; `carried` is what was typed here and is to go along as unsent changes, empty
    /// when nothing is.
    void existingChosen(const desk::CustomerId &customerId, const desk::Edits &carried);

public Q_SLOTS:
    void accept() override;
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeButtons();
    void makePages();
    void makeSteps();
    void goTo(int page);
    void goToField(const Field &field);
    void onPageChanged(int page);
    void onStateChanged();
    void onCustomerReady(const CustomerId &customerId);
    void onFoundTaken(const CustomerId &customerId, const Edits &typed);
    void showEdits();
    void setCountry();
    void fill(const QList<std::pair<const Field *, QJsonValue>> &values);
    void openInstead(const CustomerId &id, const Edits &carried);

    CreateAttempt m_attempt;
    CreateContext m_context;
    QList<FieldsPage *> m_pages;
    ReviewPage *m_review = nullptr;
    QListWidget *m_steps = nullptr;
    MatchesPanel *m_matches = nullptr;
    CreationView *m_view = nullptr;
    bool m_mayClose = false;
};

} // namespace desk
