// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <functional>

class QDialogButtonBox;

namespace desk {

/// Asks why something is done in spite of a warning. Deletes itself when it is closed.
class ReasonDialog final : public QDialog {
    Q_OBJECT

public:
    /// `action`: what the confirming button says; `usual`: reasons to pick, beside one to type.
    ReasonDialog(const QString &title, const QString &text, const QString &action, QWidget *parent,
                 const QStringList &usual = {});

    /// Another way out, that needs no reason: closes the dialog, then runs `chosen`.
    void addWayOut(const QString &text, const std::function<void()> &chosen);

Q_SIGNALS:
    void reasonGiven(const QString &reason); ///< never empty

private:
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace desk
