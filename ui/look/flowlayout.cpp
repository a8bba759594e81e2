// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace desk {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    const QMargins around = contentsMargins();
    return {width + around.left() + around.right(), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins around = contentsMargins();
    return size + QSize(around.left() + around.right(), around.top() + around.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    static_cast<void>(arrange(rect, true));
}

int FlowLayout::arrange(const QRect &rect, bool isApplied) const
{
    const QMargins around = contentsMargins();
    const QRect room = rect.marginsRemoved(around);
    int top = room.top();
    int left = room.left();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] {
        for (const auto &[item, place] : std::as_const(line))
            put(*item, place.translated(0, (lineHeight - place.height()) / 2), room, isApplied);
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size(qMin(item->sizeHint().width(), room.width()), item->sizeHint().height());
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (left > room.left() && left + size.width() > room.right() + 1) {
            endLine();
            left = room.left();
            top += lineHeight + spacing();
            lineHeight = 0;
        }
        line.append({item, QRect({left, top}, size)});
        left += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    endLine();
    return top + lineHeight - rect.top() + around.bottom();
}

void FlowLayout::put(QLayoutItem &item, const QRect &place, const QRect &room, bool isApplied) const
{
    if (!isApplied)
        return;
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    item.setGeometry(QStyle::visualRect(direction, room, place));
}

} // namespace desk
