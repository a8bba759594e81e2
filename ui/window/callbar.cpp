// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/callbar.h"

#include "ui/look/labels.h"
#include "ui/look/symbol.h"
#include "ui/look/theme.h"
#include "ui/window/calltimer.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace desk {

CallBar::CallBar(Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel({}, this))
    , m_offer(new QPushButton(this))
    , m_timer(new CallTimer(clock, this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("callBar"));
    setGround(*this, Colour::AccentSoft);
    m_text->setObjectName(QStringLiteral("callText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_offer->setObjectName(QStringLiteral("callOffer"));
    m_offer->hide();
    m_close->setObjectName(QStringLiteral("callClose"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close call"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(this);
    setSpaces(*line, {12, 6, 8, 6}, 8);
    line->addWidget(new Symbol(QStringLiteral("phone"), Colour::Accent, this));
    line->addWidget(m_text, 1);
    line->addWidget(m_offer);
    line->addWidget(m_timer);
    line->addWidget(m_close);
    connect(m_offer, &QPushButton::clicked, this, &CallBar::offerTaken);
    connect(m_close, &QToolButton::clicked, this, &CallBar::dismiss);
    hide();
}

void CallBar::begin(const QString &caller, const QString &callId)
{
    m_caller = caller;
    offer({});
    m_timer->start(callId);
}

void CallBar::say(const QString &outcome)
{
    const QString text
        = tr("%1: %2", "Call from a number, what became of it").arg(m_caller, outcome);
    if (isVisible() && m_text->text() == text)
        return;
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void CallBar::offer(const QString &label)
{
    m_offer->setText(label);
    m_offer->setAccessibleName(label);
    m_offer->setVisible(!label.isEmpty());
}

void CallBar::dismiss()
{
    m_timer->stop();
    hide();
    Q_EMIT dismissed();
}

void CallBar::putAway()
{
    m_caller.clear();
    m_text->clear();
    setAccessibleName({});
    offer({});
    hide();
}

QString CallBar::text() const
{
    return m_text->text();
}

} // namespace desk
