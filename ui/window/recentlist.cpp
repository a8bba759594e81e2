// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recentlist.h"

#include "ui/look/controlpainter.h"
#include "ui/look/theme.h"
#include "ui/window/recentmodel.h"
#include "ui/words/readingtext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace desk {

namespace {

constexpr int rowHeight = 40;
constexpr int circle = 28;
constexpr int mostRows = 10; ///< in sight at once

/// The initials in a circle, the name, the id and the town, and at the end how long ago.
class RecentDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem styled = option;
        initStyleOption(&styled, index);
        const QString name = styled.text;
        styled.text.clear(); // the style paints the row's background
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &styled, painter,
                                            option.widget);
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawRing(*painter, option.rect, px(4));
        painter->save();
        if (index.row() > 0)
            painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1,
                              colour(Colour::Line));
        const auto visual = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        QRect room = option.rect.adjusted(px(16), 0, -px(16), 0);
        const QRect round(room.left(), room.center().y() - px(circle) / 2, px(circle), px(circle));
        paintInitials(*painter, visual(round), initialsOf(name));
        room.setLeft(round.right() + px(10));
        const auto write = [&](const QRect &rect, const QString &text, Type type, Colour ink) {
            painter->setFont(fontOf(type));
            painter->setPen(colour(ink));
            const QFontMetrics metrics(painter->font());
            const QString fitting = metrics.elidedText(text, Qt::ElideRight, rect.width());
            painter->drawText(visual(rect), Qt::AlignVCenter | Qt::AlignLeft, fitting);
            return metrics.horizontalAdvance(fitting);
        };
        const QString ago = index.data(RecentModel::AgoRole).toString();
        const int agoWidth = QFontMetrics(fontOf(Type::Label)).horizontalAdvance(ago) + 1;
        write(QRect(room.right() - agoWidth, room.top(), agoWidth, room.height()), ago, Type::Label,
              Colour::Muted);
        room.setRight(room.right() - agoWidth - px(12));
        const int nameWidth = write(room, name, Type::Section, Colour::Text);
        room.setLeft(room.left() + nameWidth + px(10));
        if (room.width() > px(10))
            write(room, besideName(index), Type::Base, Colour::Muted);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {px(200), px(rowHeight)};
    }

private:
    static QString besideName(const QModelIndex &index)
    {
        QStringList parts{index.data(RecentModel::IdRole).toString(),
                          index.data(RecentModel::AsideRole).toString()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    static void paintInitials(QPainter &painter, const QRect &rect, const QString &initials)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Colour::AccentSoft));
        painter.drawEllipse(rect);
        painter.setFont(fontOf(Type::Caption));
        painter.setPen(colour(Colour::Accent));
        painter.drawText(rect, Qt::AlignCenter, initials);
    }
};

} // namespace

RecentList::RecentList(RecentModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("recents"));
    setAccessibleName(tr("Recent customers"));
    setModel(&model);
    setItemDelegate(new RecentDelegate(this));
    setUniformItemSizes(true); // of thousands of rows only those in sight are looked at
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &RecentList::choose);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecentList::fitHeight);
    fitHeight();
}

void RecentList::fitHeight()
{
    const bool isHigher = m_model.rowCount() > mostRows;
    setVerticalScrollBarPolicy(isHigher ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize RecentList::sizeHint() const
{
    return {px(320), std::min(m_model.rowCount(), mostRows) * px(rowHeight)};
}

/// Before that there is no current one: assistive technology would take it for the focus.
void RecentList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::NoUpdate);
    QListView::focusInEvent(event);
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QListView::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        choose(currentIndex());
}

void RecentList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

void RecentList::choose(const QModelIndex &index)
{
    if (const auto id = m_model.idAt(index))
        Q_EMIT customerChosen(*id);
}

} // namespace desk
