// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QHash>
#include <QList>
#include <QWizardPage>

class QFormLayout;
class QLabel;
class QScrollArea;

namespace desk {

class FieldWidget;
struct CreateContext;

/// One page of inputs, made from the catalogue's rows of some sections.
class FieldsPage final : public QWizardPage {
    Q_OBJECT

public:
    FieldsPage(CreateContext &context, const QList<Section> &sections, const QString &title,
               const QString &subtitle, QWidget *parent = nullptr);

    [[nodiscard]] bool hasField(const Field &field) const { return m_rows.contains(&field); }
    /// Shows what the context holds.
    void load();
    void focusField(const Field &field);
    /// Says under every field what is the matter with it; missing ones only on request.
    void showProblems(bool withMissing);
    /// Nothing that was typed is forgotten on the way back.
    void cleanupPage() override { }

Q_SIGNALS:
    void fieldEdited();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        FieldWidget *input;
        QLabel *problem;
    };
    void addRow(QFormLayout *form, const Field &field);
    void onEdited(const Field &field);
    void showProblem(const Field &field, bool withMissing);
    void onFocusChanged(QWidget *old, QWidget *now);

    CreateContext &m_context;
    QScrollArea *m_scroll;
    QHash<const Field *, Row> m_rows;
    QList<const Field *> m_order;
};

} // namespace desk
