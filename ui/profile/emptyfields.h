// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QHash>
#include <QWidget>

class QToolButton;

namespace desk {

class FlowLayout;

/// The empty fields of a card as buttons that open them. More than four are folded, those that are
/// seldom asked for last.
class EmptyFields final : public QWidget {
    Q_OBJECT

public:
    /// `title` names the card to a screen reader.
    EmptyFields(const QString &title, QWidget *parent);

    void showFields(const QList<const Field *> &fields, const QString &country);
    /// In sight, in order.
    [[nodiscard]] QList<QWidget *> buttons() const;
    /// The focus to the button of an empty field, unfolded where it is folded.
    void focusField(const Field &field);

Q_SIGNALS:
    void editRequested(const desk::Field *field);
    void unfolded();

private:
    [[nodiscard]] QToolButton *button(const Field &field);
    void unfold();

    QString m_title;
    QString m_country;
    QList<const Field *> m_fields;
    QHash<const Field *, QToolButton *> m_buttons;
    FlowLayout *m_flow = nullptr;
    QToolButton *m_more = nullptr;
    bool m_isUnfolded = false;
};

} // namespace desk
