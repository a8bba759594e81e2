// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/create/steplist.h"

#include <QScrollArea>

#include <array>

class QVBoxLayout;

namespace desk {

class FieldsStep;
class ReviewStep;
struct CreateContext;

/// The middle of a creation: the forms of the steps and the review, one of them in sight.
class StepStack final : public QScrollArea {
    Q_OBJECT

public:
    StepStack(CreateContext &context, QWidget *parent);
    ~StepStack() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] ReviewStep &review() const { return *m_review; }
    void setStep(Step step);
    /// The page goes: where the focus is from now on is nothing to the forms.
    void stopWatching();
    /// The focus to where a step begins.
    void focusStep();
    void focusField(const Field &field);
    /// From the field with the focus to the next one; false after the last of the step.
    [[nodiscard]] bool focusNext();
    /// Shows what the context holds.
    void load();
    void showProblems();
    /// Missing fields are said to be missing from now on.
    void noteReviewed() { m_isReviewed = true; }
    [[nodiscard]] bool isReviewed() const { return m_isReviewed; }
    void setTypingPossible(bool isPossible);
    /// What stands below the form in the same scroll area; nullptr for nothing.
    void setBelow(QWidget *widget);

Q_SIGNALS:
    void fieldEdited(const desk::Field *field);
    void fillRequested(const QList<std::pair<const desk::Field *, QJsonValue>> &values);
    void fieldRequested(const desk::Field *field);
    void markChanged(desk::Step step, const desk::StepMark &mark);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addForm(Step step);
    void setCountry();
    [[nodiscard]] QList<std::pair<const Field *, QString>> hints() const;
    [[nodiscard]] QWidget *page(Step step) const;
    void fit();

    CreateContext &m_context;
    QVBoxLayout *m_column = nullptr;
    QList<FieldsStep *> m_forms;
    ReviewStep *m_review = nullptr;
    QWidget *m_below = nullptr;
    Step m_step = Step::Customer;
    bool m_isReviewed = false;
};

} // namespace desk
