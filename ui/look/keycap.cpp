// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/keycap.h"

#include "ui/look/controlpainter.h"
#include "ui/look/dress.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace desk {

namespace {

constexpr int capPadding = 5;
constexpr int capGap = 4;

QFont capFont()
{
    return fontOf(Type::Label);
}

/// `Ctrl`, `↵`.
QStringList capsOf(const QKeySequence &keys)
{
    QStringList caps = keys.toString(QKeySequence::NativeText).split(u'+', Qt::SkipEmptyParts);
    const QString enter = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    caps.replaceInStrings(enter, QStringLiteral("↵"));
    return caps;
}

int widthOf(const QString &cap)
{
    return QFontMetrics(capFont()).horizontalAdvance(cap) + 2 * px(capPadding);
}

int capHeight()
{
    return QFontMetrics(capFont()).height() + px(2);
}

void drawCap(QPainter &painter, const QRect &rect, const QString &cap, const QColor &fill,
             const QColor &border, const QColor &text)
{
    drawBox(painter, rect, fill, border, px(4), tokens().lineWidth());
    painter.setFont(capFont());
    painter.setPen(text);
    painter.drawText(rect, Qt::AlignCenter, cap);
}

} // namespace

KeyCaps::KeyCaps(const QKeySequence &keys, QWidget *parent)
    : QWidget(parent)
    , m_caps(capsOf(keys))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCaps::sizeHint() const
{
    int width = 0;
    for (const QString &cap : m_caps)
        width += widthOf(cap) + (width > 0 ? px(capGap) : 0);
    return {width, capHeight()};
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int left = 0;
    for (const QString &cap : m_caps) {
        const QRect place(left, 0, widthOf(cap), height());
        drawCap(painter, QStyle::visualRect(layoutDirection(), rect(), place), cap,
                colour(Colour::Surface), colour(Colour::StrongLine), colour(Colour::Muted));
        left += place.width() + px(capGap);
    }
}

KeyedButton::KeyedButton(const QString &text, const QKeySequence &keys, QWidget *parent)
    : QPushButton(text, parent)
    , m_cap(capsOf(keys).join(u' '))
{
    setAccessibleName(text);
    setAccessibleDescription(keys.toString(QKeySequence::NativeText));
}

int KeyedButton::capWidth() const
{
    return m_cap.isEmpty() ? 0 : widthOf(m_cap) + px(6);
}

QSize KeyedButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(capWidth(), 0);
}

void KeyedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QRect whole = option.rect;
    // The text's own room ends where the cap begins.
    const QRect text = whole.adjusted(0, 0, -capWidth(), 0);
    option.rect = QStyle::visualRect(layoutDirection(), whole, text);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    if (m_cap.isEmpty())
        return;
    const bool isPrimary = lookOf(*this) == ButtonLook::Primary;
    const QColor ink = isEnabled() ? colour(isPrimary ? Colour::OnAccent : Colour::Muted)
                                   : colour(Colour::Faint);
    const QRect cap(whole.right() - px(12) - widthOf(m_cap),
                    whole.center().y() - capHeight() / 2 + 1, widthOf(m_cap), capHeight());
    drawCap(painter, QStyle::visualRect(layoutDirection(), whole, cap), m_cap, QColor(), ink, ink);
}

} // namespace desk
