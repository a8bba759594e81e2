// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/card.h"

#include "ui/look/controlpainter.h"
#include "ui/look/dress.h"
#include "ui/look/labels.h"
#include "ui/look/symbol.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace desk {

Card::Card(const QString &symbol, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    setAccessibleName(title);
    if (!symbol.isEmpty())
        m_title->addWidget(new Symbol(symbol, Colour::Muted, this));
    QLabel *heading = plainLabel(title, this);
    heading->setWordWrap(false);
    setType(*heading, Type::Section);
    m_title->addWidget(heading);
    m_title->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_title);
    column->addLayout(m_content);
    setSpaces(*m_title, {6, 0, 6, 0}, 8);
    setSpaces(*m_content, {0, 0, 0, 0}, 0);
    setSpaces(*column,
              {space::cardPadding, space::cardPadding, space::cardPadding, space::cardPadding}, 8);
}

void Card::addToTitle(QWidget *widget)
{
    m_title->addWidget(widget);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), colour(Colour::Surface), colour(Colour::Line), px(space::cardRadius),
            tokens().lineWidth());
}

} // namespace desk
