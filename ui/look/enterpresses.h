// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDialog;

namespace desk {

/// Lets Enter press the button in which the focus is, in a dialog that has no default button: Qt
/// gives Enter to default buttons alone, and one that is so by arriving at it is pressed unawares
/// from every line. Owned by the dialog.
class EnterPresses final : public QObject {
    Q_OBJECT

public:
    explicit EnterPresses(QDialog &dialog);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDialog &m_dialog;
};

} // namespace desk
