// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"
#include "app/reference/advice.h"

#include "ui/look/tokens.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace desk {

class AdviceBox;
class FieldWidget;
class ReferenceData;

/// One field of a form: its label above its input, below it what is wrong with the value or what
/// there is to say about it. The room below is taken only when there is something, and pushes only
/// what is further down.
class FormCell final : public QWidget {
    Q_OBJECT

public:
    /// `reference` must outlive the cell.
    /// Of a new customer some fields are required; of one who exists they are there.
    enum class Purpose { Create, Edit };
    FormCell(const Field &field, ReferenceData &reference, Purpose purpose, QWidget *parent);

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] FieldWidget &input() const { return *m_input; }
    void setLabel(const QString &text);
    /// How wide the input is, a length of the table; 0 fills the cell.
    void setInputWidth(int width);
    /// "" for none.
    void showProblem(const QString &text);
    [[nodiscard]] bool hasProblem() const { return m_hasProblem; }
    /// What becomes of the value: changed, to be cleared; "" for nothing.
    void showState(const QString &text, Colour colour);
    void showAdvice(const QList<Advice> &advice);
    /// All that is said about the input, as a screen reader hears it.
    [[nodiscard]] QString description() const;
    /// How many lines of advice are more than a word of confirmation.
    [[nodiscard]] int hintCount() const { return m_hints; }
    /// Those lines, for where they are repeated.
    [[nodiscard]] QStringList hints() const;
    /// Accepts the first suggestion, if there is one.
    void acceptSuggestion();
    void focusInput();

Q_SIGNALS:
    void edited(const desk::Field &field);
    void suggestionAccepted(const desk::Advice &advice);

private:
    void describe();

    const Field &m_field;
    const ReferenceData &m_reference;
    const bool m_isRequired;
    QLabel *m_label = nullptr;
    QHBoxLayout *m_line = nullptr; ///< the input, and what stands beside it
    FieldWidget *m_input = nullptr;
    QLabel *m_aside = nullptr; ///< what is understood, beside an input that leaves room
    QLabel *m_state = nullptr;
    QLabel *m_problem = nullptr;
    AdviceBox *m_advice = nullptr;
    QList<Advice> m_shown;
    bool m_hasProblem = false;
    int m_hints = 0;
    int m_inputWidth = 0;
};

/// Whether an advice is more than a word of confirmation.
[[nodiscard]] bool isHint(const Advice &advice);

} // namespace desk
