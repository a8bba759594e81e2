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
    const QString written = keys.toString(QKeySequence::NativeText);
    QStringList caps = written.split(u'+', Qt::SkipEmptyParts);
    if (written.endsWith(u'+')) // the plus itself
        caps.append(QStringLiteral("+"));
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

int widthOf(const QStringList &caps)
{
    int width = 0;
    for (const QString &cap : caps)
        width += widthOf(cap) + (width > 0 ? px(capGap) : 0);
    return width;
}

void drawCaps(QPainter &painter, const QRect &room, const QStringList &caps,
              Qt::LayoutDirection direction)
{
    int left = room.left();
    for (const QString &cap : caps) {
        const QRect place(left, room.top(), widthOf(cap), room.height());
        drawCap(painter, QStyle::visualRect(direction, room, place), cap, colour(Colour::Surface),
                colour(Colour::StrongLine), colour(Colour::Muted));
        left += place.width() + px(capGap);
    }
}

} // namespace

int keyCapsWidth(const QKeySequence &keys)
{
    return widthOf(capsOf(keys));
}

void drawKeyCaps(QPainter &painter, const QRect &room, const QKeySequence &keys,
                 Qt::LayoutDirection direction)
{
    const QStringList caps = capsOf(keys);
    const int width = widthOf(caps);
    const QRect place(room.right() - width + 1, room.center().y() - capHeight() / 2 + 1, width,
                      capHeight());
    drawCaps(painter, QStyle::visualRect(direction, room, place), caps, direction);
}

KeyCaps::KeyCaps(const QKeySequence &keys, QWidget *parent)
    : QWidget(parent)
    , m_caps(capsOf(keys))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCaps::sizeHint() const
{
    return {widthOf(m_caps), capHeight()};
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawCaps(painter, rect(), m_caps, layoutDirection());
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
