// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/rowsbox.h"

#include "ui/look/controlpainter.h"
#include "ui/look/dress.h"

#include <QPainter>
#include <QVBoxLayout>

namespace desk {

RowsBox::RowsBox(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setSpaces(*m_rows, {1, 1, 1, 1}, 1);
}

void RowsBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = tokens().lineWidth();
    drawBox(painter, rect(), colour(Colour::Surface), colour(Colour::Line), px(space::cardRadius),
            line);
    for (int i = 1; i < m_rows->count(); ++i) {
        const int top = m_rows->itemAt(i)->geometry().top() - line;
        painter.fillRect(line, top, width() - 2 * line, line, colour(Colour::Line));
    }
}

} // namespace desk
