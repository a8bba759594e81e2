// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/palettelist.h"

#include "ui/look/controlpainter.h"
#include "ui/look/keycap.h"
#include "ui/look/theme.h"
#include "ui/palette/palettecontent.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace desk {

namespace {

// Lengths of the table.
constexpr int rowHeight = 40;
constexpr int headingHeight = 30;
constexpr int side = 16; ///< to the edges
constexpr int symbol = 16;

} // namespace

/// Rows and headings. A heading is a row that can't be chosen.
class PaletteRows final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    struct Item {
        QString heading; ///< "" for a row
        PaletteRow row;
    };

    void set(const QList<PaletteRow> &rows, bool isCreation)
    {
        beginResetModel();
        m_items.clear();
        for (const PaletteRow &row : rows) {
            if (m_items.isEmpty() || m_items.last().row.entry.kind != row.entry.kind) {
                Item heading{groupTitle(row.entry.kind, isCreation).toUpper(), {}};
                heading.row.entry.kind = row.entry.kind;
                m_items.append(heading);
            }
            m_items.append({{}, row});
        }
        endResetModel();
    }

    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const bool isHeading = !m_items.at(index.row()).heading.isEmpty();
        return isHeading ? Qt::NoItemFlags : Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Item &item = m_items.at(index.row());
        if (role == Qt::DisplayRole)
            return item.heading.isEmpty() ? item.row.entry.text : item.heading;
        if (role != Qt::AccessibleTextRole)
            return {};
        if (!item.heading.isEmpty())
            return item.heading;
        const PaletteEntry &entry = item.row.entry;
        QStringList parts{entry.text.simplified()};
        if (!entry.detail.isEmpty())
            parts.append(entry.detail);
        if (!entry.isEnabled)
            parts.append(PaletteList::tr("not possible now"));
        if (!entry.keys.isEmpty())
            parts.append(entry.keys.toString(QKeySequence::NativeText));
        return parts.join(QStringLiteral(", "));
    }

private:
    QList<Item> m_items;
};

namespace {

/// Paints one row: symbol, text with what was typed in bold, and at the end the detail and keys.
class RowPainter {
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const PaletteRow &row)
        : m_painter(painter)
        , m_option(option)
        , m_row(row)
        , m_room(option.rect.adjusted(px(side), 0, -px(side), 0))
    {
    }

    void paint()
    {
        drawSelectedRow(m_painter, m_option);
        const bool isEnabled = m_row.entry.isEnabled;
        const QRect place(m_room.left(), m_room.center().y() - px(symbol) / 2 + 1, px(symbol),
                          px(symbol));
        icon(m_row.entry.icon, isEnabled ? Colour::Text : Colour::Faint)
            .paint(&m_painter, visual(place));
        m_room.setLeft(place.right() + px(11));
        paintKeys();
        paintDetail();
        paintText(isEnabled ? Colour::Text : Colour::Muted);
    }

private:
    [[nodiscard]] QRect visual(const QRect &rect) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }

    /// A row that is current and has no keys of its own shows Enter.
    void paintKeys()
    {
        const bool isCurrent = m_option.state.testFlag(QStyle::State_Selected);
        QKeySequence keys = m_row.entry.keys;
        if (keys.isEmpty() && isCurrent && m_row.entry.isEnabled)
            keys = QKeySequence(Qt::Key_Return);
        if (keys.isEmpty())
            return;
        drawKeyCaps(m_painter, visual(m_room), keys, m_option.direction);
        m_room.setRight(m_room.right() - keyCapsWidth(keys) - px(6));
    }

    void paintDetail()
    {
        const QString detail
            = m_row.entry.isEnabled ? m_row.entry.detail : PaletteList::tr("not possible now");
        if (detail.isEmpty())
            return;
        m_painter.setFont(fontOf(Type::Label));
        m_painter.setPen(colour(Colour::Muted));
        const QFontMetrics metrics(m_painter.font());
        const QString fitting = metrics.elidedText(detail, Qt::ElideRight, m_room.width() / 2);
        const int width = metrics.horizontalAdvance(fitting);
        const QRect place(m_room.right() - width, m_room.top(), width + 1, m_room.height());
        m_painter.drawText(visual(place), Qt::AlignVCenter | Qt::TextSingleLine, fitting);
        m_room.setRight(m_room.right() - width - px(12));
    }

    void paintText(Colour ink)
    {
        m_painter.setPen(colour(ink));
        const QString &text = m_row.entry.text;
        qsizetype at = 0;
        for (const TextRange &range : m_row.strong) {
            paintPart(text.mid(at, range.from - at), false);
            paintPart(text.mid(range.from, range.length), true);
            at = range.from + range.length;
        }
        paintPart(text.mid(at), false);
    }

    /// The next part of the text, cut where the room ends.
    void paintPart(const QString &part, bool isStrong)
    {
        if (part.isEmpty() || m_room.width() <= 0)
            return;
        QFont font = fontOf(Type::Base);
        if (isStrong)
            font.setWeight(QFont::Bold);
        const QFontMetrics metrics(font);
        const QString fitting = metrics.elidedText(part, Qt::ElideRight, m_room.width());
        m_painter.setFont(font);
        m_painter.drawText(visual(m_room),
                           static_cast<int>(QStyle::visualAlignment(
                               m_option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                               | Qt::TextSingleLine,
                           fitting);
        m_room.setLeft(m_room.left() + metrics.horizontalAdvance(fitting));
        if (fitting != part)
            m_room.setRight(m_room.left()); // the rest does not go on behind the dots
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const PaletteRow &m_row;
    QRect m_room; ///< what is left; left to right, visual() mirrors it
};

class PaletteDelegate final : public QStyledItemDelegate {
public:
    PaletteDelegate(const PaletteRows &rows, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_rows(rows)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const PaletteRows::Item &item = m_rows.items().at(index.row());
        painter->save();
        if (item.heading.isEmpty()) {
            QStyleOptionViewItem row = option;
            row.state.setFlag(QStyle::State_MouseOver, false); // the mouse makes it the current one
            RowPainter(*painter, row, item.row).paint();
        } else {
            painter->setFont(fontOf(Type::Caption));
            painter->setPen(colour(Colour::Muted));
            painter->drawText(option.rect.adjusted(px(side), px(4), -px(side), 0),
                              static_cast<int>(QStyle::visualAlignment(
                                  option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                              item.heading);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        const bool isRow = m_rows.items().at(index.row()).heading.isEmpty();
        return {px(100), px(isRow ? rowHeight : headingHeight)};
    }

private:
    const PaletteRows &m_rows;
};

} // namespace

PaletteList::PaletteList(QWidget *parent)
    : QListView(parent)
    , m_rows(new PaletteRows(this))
{
    setObjectName(QStringLiteral("paletteList"));
    setAccessibleName(tr("Commands, fields and customers"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setModel(m_rows);
    setItemDelegate(new PaletteDelegate(*m_rows, this));
}

void PaletteList::showRows(const QList<PaletteRow> &rows, bool isCreation)
{
    m_rows->set(rows, isCreation);
    if (!rows.isEmpty())
        setCurrentIndex(m_rows->index(1));
    scrollToTop();
}

const PaletteRow *PaletteList::currentRow() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? &m_rows->items().at(current.row()).row : nullptr;
}

int PaletteList::rowCount() const
{
    const auto &items = m_rows->items();
    return static_cast<int>(std::count_if(items.begin(), items.end(),
                                          [](const auto &item) { return item.heading.isEmpty(); }));
}

void PaletteList::move(int steps)
{
    int best = currentIndex().row();
    const int direction = steps < 0 ? -1 : 1;
    int left = steps * direction;
    for (int at = best + direction; left > 0 && at >= 0 && at < m_rows->rowCount();
         at += direction) {
        if (!m_rows->items().at(at).heading.isEmpty())
            continue;
        best = at;
        --left;
    }
    if (best < 0)
        return;
    setCurrentIndex(m_rows->index(best));
    // The heading of the first row is seen with it.
    if (best == 1)
        scrollToTop();
}

int PaletteList::page() const
{
    return std::max(1, viewport()->height() / px(rowHeight) - 1);
}

int PaletteList::wholeHeight() const
{
    const int rows = rowCount();
    return rows * px(rowHeight) + (m_rows->rowCount() - rows) * px(headingHeight);
}

void PaletteList::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    if (under.isValid() && under.flags().testFlag(Qt::ItemIsEnabled) && under != currentIndex())
        setCurrentIndex(under);
}

void PaletteList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && under.isValid()
        && under.flags().testFlag(Qt::ItemIsEnabled)) {
        setCurrentIndex(under);
        Q_EMIT chosen();
    }
}

void PaletteList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid() || !QAccessible::isActive())
        return;
    QAccessibleEvent said(this, QAccessible::Focus);
    said.setChild(current.row());
    QAccessible::updateAccessibility(&said);
}

} // namespace desk
