// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/pagescroll.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace desk {

QScrollArea *pageScroll(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

/// Stretches, no alignment: an aligned form would not grow with what its notes say.
void setInMiddle(QWidget &form, QWidget &middle)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(&form);
    row->addStretch(1);
    auto *column = new QVBoxLayout(&middle);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
}

} // namespace desk
