// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace desk {

/// Asks why something is done in spite of a warning. Deletes itself when it is closed.
class ReasonDialog final : public QDialog {
    Q_OBJECT

public:
    /// `action`: what the confirming button says.
    ReasonDialog(const QString &title, const QString &text, const QString &action, QWidget *parent);

Q_SIGNALS:
    void reasonGiven(const QString &reason); ///< never empty
};

} // namespace desk
