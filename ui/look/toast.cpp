// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/toast.h"

#include "ui/look/controlpainter.h"
#include "ui/look/dress.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace desk {

namespace {

constexpr int mostWidth = 560;
constexpr int side = 14;
constexpr int boxHeight = 36;

} // namespace

Toast::Toast(QWidget &over, int foot)
    : QLabel(&over)
    , m_over(over)
    , m_foot(foot)
{
    setObjectName(QStringLiteral("toast"));
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_end.setSingleShot(true);
    m_end.setInterval(duration);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    over.installEventFilter(this);
    hide();
}

void Toast::say(const QString &text)
{
    setText(text);
    if (text.isEmpty()) {
        hide();
        return;
    }
    place();
    show();
    raise();
    m_end.start();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void Toast::place()
{
    const int room = m_over.width() - 2 * px(side);
    const int wanted = fontMetrics().horizontalAdvance(text()) + 2 * px(side);
    const int width = qMin(wanted, qMin(px(mostWidth), room));
    const QRect lines = fontMetrics().boundingRect(QRect(0, 0, width - 2 * px(side), room),
                                                   Qt::TextWordWrap, text());
    const int around = px(boxHeight) - fontMetrics().height();
    const QSize size(width, qMax(lines.height() + around, px(boxHeight)));
    setGeometry(QRect(
        QPoint((m_over.width() - size.width()) / 2, m_over.height() - px(m_foot) - size.height()),
        size));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_over && event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

/// Text and ground change places, so that it stands out from every page.
void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), colour(Colour::Text), colour(Colour::Surface),
            px(space::controlRadius), tokens().lineWidth());
    const QRect room = rect().adjusted(px(side), 0, -px(side), 0);
    painter.setPen(colour(Colour::Surface));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextWordWrap, text());
}

} // namespace desk
