// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/calltable.h"

#include "ui/activity/callmodel.h"
#include "ui/look/controlpainter.h"
#include "ui/look/tokens.h"

#include <QCursor>
#include <QFontMetrics>
#include <QHeaderView>
#include <QIcon>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>

namespace desk {

namespace {

// At 100 %.
constexpr int margin = 16; ///< ahead of a row
constexpr int gap = 8; ///< on both sides of a cell
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
    // Qt would make a row the current one without selecting it.
    if (!selectionModel()->hasSelection() && model()->rowCount() > 0)
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0));
    QTreeView::focusInEvent(event);
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

/// All cells but the path have their room; the path and the id take what there is.
void CallTable::fitColumns()
{
    QFont bold = fontOf(Type::Base);
    bold.setWeight(QFont::DemiBold);
    const auto roomFor = [](const QFont &font, const QString &text) {
        return QFontMetrics(font).horizontalAdvance(text) + px(2 * gap) + 2;
    };
    const auto room = [&roomFor](const QString &text) { return roomFor(fontOf(Type::Base), text); };
    const int time = room(QStringLiteral("00:00:00")) + px(margin - gap);
    const int verb = roomFor(bold, QStringLiteral("PATCH"));
    const int duration = room(QStringLiteral("9,999 ms"));
    const int copy = px(copyWidth);
    const int wishedPath = room(QStringLiteral("/v2/customers/{id}/profile")) + px(5 * gap);
    int end = room(tr("400 too many requests", "the longest end of a call"));
    int attempt = room(tr("attempt %1").arg(2));
    const int id = room(QStringLiteral("0000…00"));
    int rest = viewport()->width() - time - verb - duration - copy;
    // In a narrow window the words of the end are cut, and the attempt stands in its tool tip.
    if (rest < wishedPath + end + attempt + id) {
        end = qMin(end, rest * 27 / 100);
        attempt = 0;
    }
    const int path = qBound(0, rest - end - attempt - id, wishedPath);
    rest -= path + end + attempt;
    const int widths[CallModel::columns] = {time, verb, path, end, duration, attempt, rest, copy};
    for (int column = 0; column < CallModel::columns; ++column)
        header()->resizeSection(column, qMax(0, widths[column]));
}

/// Painted here, cell by cell: Qt would mark each cell of the selected row for itself.
void CallTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const int line = tokens().lineWidth();
    if (selectionModel()->isSelected(index))
        painter->fillRect(row, colour(Colour::AccentSoft));
    else if (viewport()->underMouse() && row.contains(viewport()->mapFromGlobal(QCursor::pos())))
        painter->fillRect(row, colour(Colour::Raised));
    painter->fillRect(row.left(), row.bottom() - line + 1, row.width(), line, colour(Colour::Line));
    painter->save();
    for (int column = 0; column < CallModel::columns; ++column)
        drawCell(*painter, row, index.siblingAtColumn(column));
    painter->restore();
    if (!selectionModel()->isSelected(index))
        return;
    if (hasFocus())
        drawRing(*painter, row, px(4));
    else if (tokens().theme() == Theme::HighContrast) // which has no soft ground
        drawBox(*painter, row, QColor(), colour(Colour::Accent), px(4), line);
}

void CallTable::drawCell(QPainter &painter, const QRect &row, const QModelIndex &cell) const
{
    const int column = cell.column();
    QRect rect(columnViewportPosition(column), row.top(), columnWidth(column), row.height());
    if (column == CallModel::Copy) {
        const int side = px(14);
        QRect symbol(0, 0, side, side);
        symbol.moveCenter(rect.center());
        cell.data(Qt::DecorationRole).value<QIcon>().paint(&painter, symbol);
        return;
    }
    const int before = px(column == CallModel::Time ? margin : gap);
    rect.adjust(isRightToLeft() ? px(gap) : before, 0, isRightToLeft() ? -before : -px(gap), 0);
    const auto font = cell.data(Qt::FontRole).value<QFont>();
    painter.setFont(font);
    painter.setPen(cell.data(Qt::ForegroundRole).value<QColor>());
    painter.drawText(
        rect,
        static_cast<int>(QStyle::visualAlignment(
            layoutDirection(), cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>())),
        QFontMetrics(font).elidedText(cell.data().toString(), Qt::ElideRight, rect.width()));
}

} // namespace desk
