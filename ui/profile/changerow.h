// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/patch.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace desk {

class ReferenceData;
class RunsLabel;

/// A change in the changes panel: its field, the old value and the new one, a button that takes it
/// back. A click on it leads to the field.
class ChangeRow final : public QFrame {
    Q_OBJECT

public:
    ChangeRow(const Field &field, QWidget *parent);

    void showChange(const Change &change, const ReferenceData &reference, bool isLocked);

Q_SIGNALS:
    void undoRequested(const desk::Field *field);
    void fieldRequested(const desk::Field *field);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Field &m_field;
    RunsLabel *m_values = nullptr;
    QToolButton *m_undo = nullptr;
    bool m_isClear = false;
};

} // namespace desk
