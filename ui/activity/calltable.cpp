// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/calltable.h"

#include "ui/activity/callmodel.h"
#include "ui/look/controlpainter.h"
#include "ui/look/tokens.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace desk {

namespace {

constexpr int padding = 18; ///< of a column, at 100 %
constexpr int copyWidth = 44;

} // namespace

CallTable::CallTable(CallModel &model, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("calls"));
    setAccessibleName(tr("Calls of this run, newest first"));
    setModel(&model);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    header()->hide();
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == CallModel::Copy)
            Q_EMIT curlWanted();
    });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != CallModel::Copy) // its clicks have copied
            Q_EMIT curlWanted();
    });
    fitColumns();
}

void CallTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT rowTextWanted();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT curlWanted();
        return;
    }
    // Whoever is around it closes.
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void CallTable::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void CallTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void CallTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        fitColumns();
    }
}

/// All but the path have their room; the path and the id take what there is.
void CallTable::fitColumns()
{
    QFont bold = fontOf(Type::Base);
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(fontOf(Type::Base));
    const auto room = [&metrics](const QString &text) {
        return metrics.horizontalAdvance(text) + px(padding);
    };
    const int time = room(QStringLiteral("00:00:00")) + px(8);
    const int verb = QFontMetrics(bold).horizontalAdvance(QStringLiteral("PATCH")) + px(padding);
    const int duration = room(QStringLiteral("60,000 ms"));
    const int copy = px(copyWidth);
    int attempt = room(tr("attempt %1").arg(2));
    int end = room(QStringLiteral("400 ")) + room(tr("too many requests"));
    int id = room(QStringLiteral("0000…00"));
    const int path = room(QStringLiteral("/v2/customers/{id}/profile")) + px(40);
    int rest = viewport()->width() - time - verb - duration - copy;
    // In a narrow window the words of the end are cut before the path, and the rest before both.
    if (rest < path + end + attempt + id) {
        end = qMin(end, rest * 30 / 100);
        attempt = qMin(attempt, rest * 17 / 100);
        id = qMin(id, rest * 17 / 100);
    }
    const int forPath = qBound(0, rest - end - attempt - id, path);
    rest -= forPath + end + attempt;
    const int widths[CallModel::columns] = {time, verb, forPath, end, duration, attempt, rest, copy};
    for (int column = 0; column < CallModel::columns; ++column)
        header()->resizeSection(column, qMax(0, widths[column]));
}

void CallTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const QRect rect = option.rect;
    const int line = tokens().lineWidth();
    painter->fillRect(rect.left(), rect.bottom() - line + 1, viewport()->width(), line,
                      colour(Colour::Line));
    if (hasFocus() && index.row() == currentIndex().row())
        drawRing(*painter, QRect(0, rect.top(), viewport()->width(), rect.height()), px(4));
}

} // namespace desk
