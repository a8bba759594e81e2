// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace desk {

/// The initials of a person in a circle. Says nothing to a screen reader: the name stands beside
/// it.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    /// `size`: a length of the table.
    explicit Avatar(int size, QWidget *parent = nullptr);

    void setInitials(const QString &initials);
    void setSide(int size);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    int m_size = 0;
};

} // namespace desk
