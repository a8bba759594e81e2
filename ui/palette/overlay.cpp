// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/overlay.h"

#include "ui/look/attention.h"
#include "ui/look/controlpainter.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr int dimming = 71; // of 255
constexpr int shadow = 18; // a length of the table
constexpr int shadowDrop = 6; // the light comes from above

/// The frame of the box; a plain widget paints none.
class Box final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), colour(Colour::Surface), colour(Colour::StrongLine),
                px(space::cardRadius), tokens().lineWidth());
    }
};

} // namespace

Overlay::Overlay(QWidget &window)
    : QWidget(&window)
    , m_window(window)
    , m_box(new Box(this))
    , m_column(new QVBoxLayout(m_box))
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    setPassing(*this);
    setSpaces(*m_column, {2, 2, 2, 8}, 0); // the corners stay round
}

Overlay::~Overlay()
{
    qApp->disconnect(this);
}

void Overlay::open()
{
    if (isOpen())
        return;
    m_before = m_window.focusWidget();
    setGeometry(m_window.rect());
    placeBox();
    show();
    raise();
    // What had the focus keeps its selection, as under a list that drops down.
    m_input->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

void Overlay::close()
{
    if (!isOpen())
        return;
    qApp->disconnect(this);
    qApp->removeEventFilter(this);
    const QWidget *now = m_window.focusWidget();
    const bool isHere = !now || now == this || isAncestorOf(now);
    QWidget *before = m_before.data();
    if (isHere && before && before->isVisible())
        before->setFocus(Qt::PopupFocusReason);
    hide();
    Q_EMIT closed();
}

/// What the window gives the focus to has it once this is closed.
void Overlay::onFocusChanged(QWidget *now)
{
    if (!now || now->window() != &m_window || now == this || isAncestorOf(now))
        return;
    m_before = now;
    if (m_input)
        m_input->setFocus(Qt::PopupFocusReason);
}

void Overlay::placeBox()
{
    const QRect before = m_box->geometry();
    const QRect place = placeOfBox(rect());
    if (place == before)
        return;
    m_box->setGeometry(place);
    // The shadow around the box, and no more: with each key the window behind would be painted too.
    const int reach = px(shadow) + px(shadowDrop);
    update((before | place).adjusted(-reach, -reach, reach, reach));
}

bool Overlay::takeOwnKey(QKeyEvent &key)
{
    const bool isOwn
        = key.key() == Qt::Key_Escape || m_ownKeys.contains(QKeySequence(key.keyCombination()));
    if (isOwn && !key.isAutoRepeat())
        close();
    return isOwn;
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        setGeometry(m_window.rect());
        placeBox();
    } else if (watched == &m_window && event->type() == QEvent::WindowBlocked) {
        close();
    }
    auto *part = qobject_cast<QWidget *>(watched);
    if (!part || (part != this && !isAncestorOf(part)))
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no shortcut of the window is meant
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto &key = *static_cast<QKeyEvent *>(event);
    return takeOwnKey(key) || takeKey(key);
}

/// What nobody here wanted is nothing to the window behind.
void Overlay::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (!m_box->geometry().contains(event->position().toPoint()))
        close();
}

/// From the last part to the first, never out of it.
bool Overlay::focusNextPrevChild(bool isNext)
{
    if (!isOpen())
        return QWidget::focusNextPrevChild(isNext); // while it hides, Qt looks for another place
    QWidget *from = m_window.focusWidget();
    if (!from || !isAncestorOf(from))
        return false;
    const auto step = [isNext](const QWidget *at) {
        return isNext ? at->nextInFocusChain() : at->previousInFocusChain();
    };
    for (QWidget *next = step(from); next && next != from; next = step(next)) {
        if (isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

/// A soft shadow, thinner with each ring.
void Overlay::paintShadow(QPainter &painter) const
{
    const int reach = px(shadow);
    const int step = px(3);
    const QRect box = m_box->geometry();
    // The box covers the rest, and what nobody sees takes the time of a key.
    painter.setClipRegion(QRegion(rect()) - box.adjusted(step, step, -step, -step));
    for (int ring = reach; ring > 0; ring -= step) {
        const int darkness = 7 * (reach - ring) / reach + 1; // of 255
        drawBox(painter, box.adjusted(-ring, -ring + px(shadowDrop), ring, ring + px(shadowDrop)),
                QColor(0, 0, 0, darkness), QColor(), px(space::cardRadius) + ring, 0);
    }
}

void Overlay::paintEvent(QPaintEvent *event)
{
    const int corner = px(space::cardRadius);
    if (m_box->geometry().adjusted(corner, corner, -corner, -corner).contains(event->rect()))
        return;
    QPainter painter(this);
    painter.fillRect(event->rect(), QColor(0, 0, 0, dimming));
    if (tokens().theme() != Theme::HighContrast)
        paintShadow(painter);
}

} // namespace desk
