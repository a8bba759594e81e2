// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recentlist.h"

#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace desk {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int agoRole = Qt::UserRole + 1;
constexpr int rowHeight = 40;
constexpr int circle = 28;

/// The initials in a circle, the name, the id, and at the end how long ago.
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
        const QString ago = index.data(agoRole).toString();
        const int agoWidth = QFontMetrics(fontOf(Type::Label)).horizontalAdvance(ago) + 1;
        write(QRect(room.right() - agoWidth, room.top(), agoWidth, room.height()), ago, Type::Label,
              Colour::Muted);
        room.setRight(room.right() - agoWidth - px(12));
        const int nameWidth = write(room, name, Type::Section, Colour::Text);
        room.setLeft(room.left() + nameWidth + px(10));
        write(room, index.data(idRole).toString(), Type::Base, Colour::Muted);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {px(200), px(rowHeight)};
    }

private:
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

RecentList::RecentList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("recents"));
    setAccessibleName(tr("Recent customers"));
    setItemDelegate(new RecentDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this, &RecentList::choose);
}

void RecentList::show(const QList<Recent> &recents, const QDateTime &now)
{
    clear();
    for (const Recent &recent : recents) {
        const QString ago = agoText(recent.openedAt, now);
        auto *item = new QListWidgetItem(recent.name, this);
        item->setData(idRole, recent.id.text());
        item->setData(agoRole, ago);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, customer id %2, %3").arg(recent.name, recent.id.text(), ago));
        item->setToolTip(plainToolTip(recent.name));
    }
    updateGeometry();
}

QSize RecentList::sizeHint() const
{
    return {px(320), count() * px(rowHeight)};
}

/// Before that there is no current one: assistive technology would take it for the focus.
void RecentList::focusInEvent(QFocusEvent *event)
{
    if (!currentItem() && count() > 0)
        setCurrentRow(0, QItemSelectionModel::NoUpdate);
    QListWidget::focusInEvent(event);
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QListWidget::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        choose(currentItem());
}

void RecentList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

void RecentList::choose(const QListWidgetItem *item)
{
    if (!item)
        return;
    if (const auto id = CustomerId::fromSearch(item->data(idRole).toString()))
        Q_EMIT customerChosen(*id);
}

} // namespace desk
