// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace desk {

/// A reason: one of a few that are usual, picked by a click or by its number (1, 2, 3), or one that
/// is typed. The numbers are keys while the focus is within and not in the text. Arriving picks
/// nothing.
class ReasonPicker final : public QWidget {
    Q_OBJECT

public:
    /// Without usual reasons there is the text alone.
    explicit ReasonPicker(const QStringList &usual, QWidget *parent = nullptr);

    /// What was picked or typed, trimmed; "" for nothing yet.
    [[nodiscard]] QString reason() const;
    /// The part that has the focus first.
    [[nodiscard]] QWidget *firstInput() const;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRadioButton *addChoice(const QString &text);
    void onTyped(const QString &text);

    const QStringList m_usual;
    QList<QRadioButton *> m_choices; ///< the last one stands for the text; empty without usual ones
    QLineEdit *m_text = nullptr;
};

} // namespace desk
