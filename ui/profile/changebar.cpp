// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/changebar.h"

#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace desk {

ChangeBar::ChangeBar(QWidget *parent)
    : QFrame(parent)
    , m_count(plainLabel({}, this))
    , m_review(new QPushButton(tr("Review changes"), this))
{
    m_count->setObjectName(QStringLiteral("changeCount"));
    setType(*m_count, Type::Section);
    m_review->setObjectName(QStringLiteral("reviewBar"));
    m_review->setAccessibleName(tr("Review changes"));
    setLook(*m_review, ButtonLook::Primary);
    connect(m_review, &QPushButton::clicked, this, &ChangeBar::reviewRequested);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_count, 1);
    row->addWidget(m_review);
    setSpaces(*row, {24, 8, 24, 8}, 12);
    showState(0, false);
}

void ChangeBar::showState(int changes, bool isSending)
{
    m_count->setText(isSending          ? tr("Sending…")
                         : changes == 0 ? tr("No changes")
                                        : tr("%n change(s)", nullptr, changes));
}

void ChangeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Surface));
    painter.fillRect(QRect(0, 0, width(), tokens().lineWidth()), colour(Colour::Line));
}

} // namespace desk
