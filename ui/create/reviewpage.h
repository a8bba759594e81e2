// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"

#include <QWizardPage>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;

namespace desk {

class CreatedPanel;
class MessageBar;
struct CreateContext;

/// The last page: what will be sent, what is the matter with it, and after the 201 the result.
class ReviewPage final : public QWizardPage {
    Q_OBJECT

public:
    explicit ReviewPage(CreateContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override { }
    [[nodiscard]] bool isComplete() const override;
    void refresh();

    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    /// Switches to the result.
    CreatedPanel &showCreated();
    /// What a search after an unknown outcome has found, likest first, with a button each.
    /// `unusableCount`: found as well, with ids that can't be asked for.
    void showFound(const QList<FoundCustomer> &found, int unusableCount);
    void hideFound();

Q_SIGNALS:
    void fieldRequested(const desk::Field *field);
    void foundChosen(const desk::CustomerId &customerId);

private:
    void showProblems();
    void showValues();

    CreateContext &m_context;
    QStackedWidget *m_stack = nullptr;
    MessageBar *m_messages = nullptr;
    QVBoxLayout *m_problems = nullptr;
    QVBoxLayout *m_found = nullptr;
    QWidget *m_values = nullptr;
    QVBoxLayout *m_valuesPlace = nullptr;
    QPlainTextEdit *m_request = nullptr;
    CreatedPanel *m_created = nullptr;
};

} // namespace desk
