// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/companypanel.h"

#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/signin/signinparts.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

namespace {

// Whatever is said, what stands above and below stays where it is.
constexpr int upperRow = 40;
constexpr int lowerRow = 24;

} // namespace

CompanyPanel::CompanyPanel(QWidget *parent)
    : QWidget(parent)
    , m_signIn(new QPushButton(this))
    , m_hint(plainLabel({}, this))
    , m_waiting(plainLabel(tr("Finish signing in in your browser"), this))
    , m_again(linkButton(QStringLiteral("openBrowserAgain"), tr("Open the browser again"), this))
    , m_cancel(linkButton(QStringLiteral("cancelCompanySignIn"), tr("Cancel"), this))
{
    setObjectName(QStringLiteral("companyPanel"));
    m_signIn->setObjectName(QStringLiteral("companySignIn"));
    setLook(*m_signIn, ButtonLook::Primary);
    m_hint->setAlignment(Qt::AlignCenter);
    setType(*m_hint, Type::Base, Colour::Muted);
    m_waiting->setObjectName(QStringLiteral("companyWaiting"));
    m_waiting->setAlignment(Qt::AlignCenter);
    setType(*m_waiting, Type::Section);
    fitHeights();
    auto *links = new QHBoxLayout;
    links->addStretch(1);
    links->addWidget(m_again);
    links->addWidget(m_cancel);
    links->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_waiting);
    column->addWidget(m_signIn);
    column->addWidget(m_hint);
    column->addLayout(links);
    setSpaces(*links, {0, 0, 0, 0}, 16);
    setSpaces(*column, {0, 4, 0, 0}, 8);
    connect(m_signIn, &QPushButton::clicked, this, &CompanyPanel::signInRequested);
    connect(m_again, &QPushButton::clicked, this, &CompanyPanel::openAgainRequested);
    connect(m_cancel, &QPushButton::clicked, this, &CompanyPanel::cancelRequested);
    setHasTyping(false);
    say();
}

void CompanyPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitHeights();
}

/// At the text size in use.
void CompanyPanel::fitHeights()
{
    m_signIn->setMinimumHeight(px(upperRow));
    m_waiting->setMinimumHeight(px(upperRow));
    m_hint->setMinimumHeight(px(lowerRow));
    for (QPushButton *link : {m_again, m_cancel})
        link->setFixedHeight(px(lowerRow));
}

void CompanyPanel::say()
{
    switch (m_state) {
    case State::Ready:
    case State::Waiting:
        m_signIn->setText(tr("Sign in with your company account"));
        break;
    case State::Starting:
        m_signIn->setText(tr("Opening your browser…"));
        break;
    case State::Asking:
        m_signIn->setText(tr("Asking the server…"));
        break;
    }
    const bool isWaiting = m_state == State::Waiting;
    m_waiting->setVisible(isWaiting);
    m_again->setVisible(isWaiting);
    m_signIn->setVisible(!isWaiting);
    m_signIn->setEnabled(m_state == State::Ready);
    m_hint->setVisible(m_state == State::Ready);
    m_cancel->setVisible(m_offersCancel && m_state != State::Ready);
}

void CompanyPanel::setHasTyping(bool hasTyping)
{
    m_hint->setText(hasTyping ? tr("Opens your browser. No password is typed here.")
                              : tr("Opens your browser. Nothing is typed here."));
}

void CompanyPanel::leaveOutCancel()
{
    m_offersCancel = false;
    say();
}

void CompanyPanel::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    say();
    if (state != State::Waiting)
        return;
    m_again->setFocus();
    QAccessibleEvent announcement(m_waiting, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void CompanyPanel::press()
{
    if (m_state == State::Ready)
        Q_EMIT signInRequested();
}

void CompanyPanel::takeFocus()
{
    m_signIn->setFocus();
}

} // namespace desk
