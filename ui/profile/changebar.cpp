// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/changebar.h"

#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace desk {

ChangeBar::ChangeBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_discard(new QPushButton(tr("Discard changes"), this))
    , m_review(new QPushButton(tr("Review changes"), this))
{
    m_count->setObjectName(QStringLiteral("changeCount"));
    auto *editAll = new QPushButton(icon(QStringLiteral("edit")), tr("Edit all"), this);
    editAll->setAccessibleName(tr("Edit all"));
    m_discard->setObjectName(QStringLiteral("discardChanges"));
    m_review->setObjectName(QStringLiteral("reviewChanges"));
    m_review->setAccessibleName(tr("Review changes"));
    setLook(*m_review, ButtonLook::Primary);
    connect(editAll, &QPushButton::clicked, this, &ChangeBar::editAllRequested);
    connect(m_discard, &QPushButton::clicked, this, &ChangeBar::discardRequested);
    connect(m_review, &QPushButton::clicked, this, &ChangeBar::reviewRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(editAll);
    row->addWidget(m_discard);
    row->addWidget(m_review);
    QWidget::setTabOrder(editAll, m_discard);
    QWidget::setTabOrder(m_discard, m_review);
    showState(0, false, false);
}

void ChangeBar::showState(int changes, bool isSending, bool canReview)
{
    m_count->setText(isSending          ? tr("Sending…")
                         : changes == 0 ? tr("No changes")
                                        : tr("%n change(s)", nullptr, changes));
    m_review->setEnabled(canReview);
    m_discard->setEnabled(changes > 0 && !isSending);
}

} // namespace desk
