// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/create/steplist.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace desk {

class FormCell;
struct FormPlace;
struct CreateContext;

/// The form of one step, made from the catalogue's rows.
class FieldsStep final : public QWidget {
    Q_OBJECT

public:
    FieldsStep(CreateContext &context, Step step, QWidget *parent);
    ~FieldsStep() override;

    [[nodiscard]] Step step() const { return m_step; }
    /// Shows what the context holds.
    void load();
    void focusFirst();
    void focusField(const Field &field);
    /// To the field after the one in which the focus is; false after the last.
    [[nodiscard]] bool focusNext();
    /// Says under every field what is the matter with it; missing ones only on request.
    void showProblems(bool withMissing);
    /// Reads numbers, and lays addresses out, as the customer's country does.
    void setCountry(const QString &country);
    /// How wide the form may be, a length of the table: it shrinks, and stands in one column in
    /// the end.
    void setRoom(int room);
    [[nodiscard]] StepMark mark() const;
    /// What advice there is that is more than a word of confirmation, field by field.
    [[nodiscard]] QList<std::pair<const Field *, QString>> hints() const;

Q_SIGNALS:
    void fieldEdited(const desk::Field *field);
    /// The agent has accepted a suggestion.
    void fillRequested(const QList<std::pair<const desk::Field *, QJsonValue>> &values);
    void countryRequested(); ///< to where the country is chosen
    void markChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeTitle(QVBoxLayout &column);
    void makeCountryLine(QVBoxLayout &column);
    void addCell(const Field &field);
    void onEdited(const Field &field);
    [[nodiscard]] bool isSetBeside(const QWidget &from, const QWidget &next) const;
    void showProblem(const Field &field, bool withMissing);
    void showAdvice();
    void acceptSuggestion();
    void arrange();
    void put(const FormPlace &place, QHBoxLayout &line);
    void onFocusChanged(QWidget *old, QWidget *now);

    CreateContext &m_context;
    Step m_step;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_countryName = nullptr; ///< of the address
    QPushButton *m_changeCountry = nullptr;
    QHash<const Field *, FormCell *> m_cells;
    QList<const Field *> m_order;
    QTimer m_pause; ///< runs while the agent types; advice comes after it
    QString m_country; ///< the customer's
    QString m_arrangedFor; ///< the country the fields stand in order for
    double m_scale = 1; ///< of the widths in the form
    bool m_isNarrow = false; ///< one field a line
    bool m_isArranged = false;
};

} // namespace desk
