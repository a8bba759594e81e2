// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace desk {

/// Asks for a PIN, twice, and says at once what is the matter with it. Opened with open(); nothing
/// of what is typed is kept in it.
class PinDialog final : public QDialog {
    Q_OBJECT

public:
    /// `hasPin`: there is one already, which can be removed here.
    PinDialog(bool hasPin, QWidget *parent);

    /// It could not be kept.
    void showProblem(const QString &text);

Q_SIGNALS:
    void pinChosen(const QString &pin);
    void removeWanted();

private:
    [[nodiscard]] QLineEdit *addLine(const QString &name, const QString &text);
    void showState();
    void choose();

    QLineEdit *m_first = nullptr;
    QLineEdit *m_again = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace desk
