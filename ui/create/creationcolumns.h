// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace desk {

class SidePanel;
class StepList;
class StepStack;

/// The steps, the form and the panel beside each other; where three columns have no room, the steps
/// above the form and the panel below it.
class CreationColumns final : public QWidget {
    Q_OBJECT

public:
    /// Takes the parts over.
    CreationColumns(StepList *steps, StepStack *stack, SidePanel *side, QWidget *parent);

    /// Above the form.
    void addAbove(QWidget *widget);
    /// Leaves what stands above the form alone in sight.
    void hideParts();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setCompact(bool isCompact);

    StepList *m_steps = nullptr;
    StepStack *m_stack = nullptr;
    SidePanel *m_side = nullptr;
    QScrollArea *m_sideArea = nullptr; ///< holds the panel while it is a column
    QBoxLayout *m_row = nullptr;
    QVBoxLayout *m_middle = nullptr;
    bool m_isCompact = false;
};

} // namespace desk
