// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace desk {

/// A surface with rows in it, a thin line between them.
class RowsBox final : public QFrame {
    Q_OBJECT

public:
    explicit RowsBox(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows = nullptr;
};

} // namespace desk
