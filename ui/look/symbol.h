// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/tokens.h"

#include <QIcon>
#include <QWidget>

namespace desk {

/// One of the program's symbols as a picture beside a text; it says nothing to a screen reader.
class Symbol final : public QWidget {
    Q_OBJECT

public:
    explicit Symbol(QWidget *parent = nullptr);
    Symbol(const QString &name, Colour colour, QWidget *parent);

    /// `size`: a length of the table.
    void setSymbol(const QString &name, Colour colour, int size = 16);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QIcon m_icon;
    int m_size = 16;
};

} // namespace desk
