// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/steplist.h"

#include "ui/look/controlpainter.h"
#include "ui/look/flowlayout.h"
#include "ui/look/keycap.h"
#include "ui/look/keys.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

namespace desk {

namespace {

constexpr int circleSize = 20; // lengths at 100 %
constexpr int rowHeight = 38;
constexpr int beside = 10;

} // namespace

StepButton::StepButton(Step step, QWidget *parent)
    : QAbstractButton(parent)
    , m_step(step)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setText(stepTitle(step));
    setObjectName(QStringLiteral("step_%1").arg(placeOf(step) + 1));
    setAccessibleName(tr("Step %1: %2").arg(placeOf(step) + 1).arg(stepTitle(step)));
    setAccessibleDescription(note());
    setToolTip(partKey(placeOf(step) + 1).toString(QKeySequence::NativeText));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QString StepButton::note() const
{
    if (m_mark.problems > 0)
        return tr("%n problem(s)", nullptr, m_mark.problems);
    if (m_mark.hints > 0)
        return tr("%n hint(s)", nullptr, m_mark.hints);
    if (m_step == Step::Review)
        return {};
    return m_mark.isFilled ? tr("filled") : tr("empty");
}

void StepButton::setMark(const StepMark &mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    setAccessibleDescription(note());
    updateGeometry();
    update();
}

void StepButton::setShort(bool isShort)
{
    if (m_isShort == isShort)
        return;
    m_isShort = isShort;
    updateGeometry();
    update();
}

QSize StepButton::minimumSizeHint() const
{
    return {px(circleSize + 2 * beside), sizeHint().height()};
}

QSize StepButton::sizeHint() const
{
    if (m_isShort)
        return {px(circleSize + 2 * beside), px(rowHeight)};
    const QFontMetrics title(fontOf(Type::Section));
    const QFontMetrics words(fontOf(Type::Caption));
    const bool hasWords = m_mark.problems > 0 || m_mark.hints > 0;
    return {px(circleSize + 3 * beside) + title.horizontalAdvance(text())
                + (hasWords ? words.horizontalAdvance(note()) + px(beside) : 0),
            qMax(px(rowHeight), title.height() + px(beside))};
}

void StepButton::paintCircle(QPainter &painter, const QRect &circle) const
{
    const bool isDone = m_mark.isFilled && m_mark.problems == 0 && m_mark.hints == 0;
    if (isDone) {
        drawBox(painter, circle, colour(Colour::Good), {}, circle.height() / 2.0, 0);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(
            QPen(colour(Colour::OnAccent), px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double side = circle.width();
        const QPointF from = circle.topLeft();
        painter.drawPolyline(QPolygonF{from + QPointF(0.29, 0.53) * side,
                                       from + QPointF(0.44, 0.67) * side,
                                       from + QPointF(0.72, 0.37) * side});
        painter.restore();
        return;
    }
    const Colour ink = m_mark.problems > 0 ? Colour::Problem
        : isChecked()                      ? Colour::Accent
                                           : Colour::Muted;
    drawBox(painter, circle, {}, colour(ink), circle.height() / 2.0, 1.5);
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(colour(ink));
    painter.drawText(circle, Qt::AlignCenter, QString::number(placeOf(m_step) + 1));
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Qt::LayoutDirection direction = layoutDirection();
    const auto mirrored
        = [&](const QRect &place) { return QStyle::visualRect(direction, rect(), place); };
    if (isChecked() || underMouse())
        drawBox(painter, rect(), colour(isChecked() ? Colour::AccentSoft : Colour::Line), {},
                px(space::controlRadius), 0);
    const int side = px(circleSize);
    const int gap = px(beside);
    paintCircle(painter, mirrored({gap, (height() - side) / 2, side, side}));
    if (hasFocus())
        drawRing(painter, rect(), px(space::controlRadius));
    if (m_isShort)
        return;
    int right = width() - gap;
    if (m_mark.problems > 0 || m_mark.hints > 0) {
        painter.setFont(fontOf(Type::Caption));
        painter.setPen(colour(m_mark.problems > 0 ? Colour::Problem : Colour::Warning));
        const int room = painter.fontMetrics().horizontalAdvance(note());
        painter.drawText(mirrored({right - room, 0, room, height()}),
                         Qt::AlignVCenter | Qt::AlignLeft, note());
        right -= room + gap;
    }
    painter.setFont(isChecked() ? fontOf(Type::Section) : font());
    painter.setPen(colour(!isEnabled()      ? Colour::Faint
                              : isChecked() ? Colour::Accent
                                            : Colour::Muted));
    const int left = 2 * gap + side;
    painter.drawText(mirrored({left, 0, right - left, height()}), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
}

void StepButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps"));
    setGround(*this, Colour::Raised);
    auto *group = new QButtonGroup(this);
    for (const Step step : allSteps) {
        auto *button = new StepButton(step, this);
        group->addButton(button);
        connect(button, &StepButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        m_buttons.append(button);
        m_column->addWidget(button);
    }
    m_hint = makeHint();
    m_column->addWidget(m_hint);
    m_column->addStretch(1);
    setCompact(false);
}

/// "Any order. Alt 1 … 5 jumps, Ctrl ↵ reviews", with the keys as caps.
QWidget *StepList::makeHint()
{
    const auto word = [](const QString &text, QWidget *parent) {
        QLabel *label = plainLabel(text, parent);
        label->setWordWrap(false);
        setType(*label, Type::Label, Colour::Muted);
        return label;
    };
    auto *hint = new QWidget(this);
    auto *lines = new QVBoxLayout(hint);
    setSpaces(*lines, {10, 20, 0, 0}, 4);
    lines->addWidget(word(tr("Any order."), hint));
    auto *jumps = new QWidget(hint);
    auto *jumpLine = new FlowLayout(jumps);
    setSpaces(*jumpLine, {0, 0, 0, 0}, 4);
    jumpLine->addWidget(new KeyCaps(partKey(1), jumps));
    jumpLine->addWidget(word(QStringLiteral("…"), jumps));
    jumpLine->addWidget(new KeyCaps(QKeySequence(Qt::Key_5), jumps));
    jumpLine->addWidget(word(tr("jumps"), jumps));
    lines->addWidget(jumps);
    auto *reviews = new QWidget(hint);
    auto *reviewLine = new FlowLayout(reviews);
    setSpaces(*reviewLine, {0, 0, 0, 0}, 4);
    reviewLine->addWidget(new KeyCaps(doneKey(), reviews));
    reviewLine->addWidget(word(tr("reviews"), reviews));
    lines->addWidget(reviews);
    return hint;
}

void StepList::setCurrent(Step step)
{
    button(step)->setChecked(true);
}

void StepList::setMark(Step step, const StepMark &mark)
{
    button(step)->setMark(mark);
    fit();
}

void StepList::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_hint->setVisible(!isCompact);
    m_column->setDirection(isCompact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (isCompact) {
        setSpaces(*m_column, {12, 6, 12, 6}, 4);
        setWidths(*this, 0, 0);
    } else {
        setSpaces(*m_column, {12, 20, 12, 12}, 0);
        setWidths(*this, 210, 210);
    }
    fit();
}

/// In a line that is too narrow for the titles only the numbers stand, and the title of the form
/// says where one is.
void StepList::fit()
{
    for (StepButton *button : std::as_const(m_buttons))
        button->setShort(false);
    if (!m_isCompact)
        return;
    int needed = px(24);
    for (const StepButton *button : std::as_const(m_buttons))
        needed += button->sizeHint().width() + px(4);
    for (StepButton *button : std::as_const(m_buttons))
        button->setShort(needed > width());
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace desk
