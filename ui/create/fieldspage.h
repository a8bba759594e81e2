// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QHash>
#include <QList>
#include <QTimer>
#include <QWizardPage>

class QFormLayout;
class QLabel;
class QScrollArea;

namespace desk {

class AdviceBox;
class FieldWidget;
struct CreateContext;

/// One page of inputs, made from the catalogue's rows of some sections.
class FieldsPage final : public QWizardPage {
    Q_OBJECT

public:
    FieldsPage(CreateContext &context, const QList<Section> &sections, const QString &title,
               const QString &subtitle, QWidget *parent = nullptr);
    ~FieldsPage() override;

    [[nodiscard]] bool hasField(const Field &field) const { return m_rows.contains(&field); }
    /// Shows what the context holds.
    void load();
    void focusField(const Field &field);
    /// Says under every field what is the matter with it; missing ones only on request.
    void showProblems(bool withMissing);
    /// Reads numbers, and lays addresses out, as the customer's country does.
    void setCountry(const QString &country);
    /// Nothing that was typed is forgotten on the way back.
    void cleanupPage() override { }

Q_SIGNALS:
    void fieldEdited(const desk::Field *field);
    /// The agent has accepted a suggestion.
    void fillRequested(const QList<std::pair<const desk::Field *, QJsonValue>> &values);

protected:
    /// The fields are laid out for the country before the focus goes on from it.
    bool focusNextPrevChild(bool isNext) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        QLabel *label;
        QWidget *cell; ///< holds what follows
        FieldWidget *input;
        QLabel *problem;
        AdviceBox *advice;
    };
    void addRow(const Field &field);
    void onEdited(const Field &field);
    void showProblem(const Field &field, bool withMissing);
    void showAdvice();
    void acceptSuggestion();
    void arrangeAddress();
    void onFocusChanged(QWidget *old, QWidget *now);

    CreateContext &m_context;
    QScrollArea *m_scroll = nullptr;
    QFormLayout *m_form = nullptr;
    QHash<const Field *, Row> m_rows;
    QList<const Field *> m_order;
    QTimer m_pause; ///< runs while the agent types; advice comes after it
    QString m_country; ///< the customer's
    QString m_arrangedFor; ///< the country the rows stand in order for
};

} // namespace desk
