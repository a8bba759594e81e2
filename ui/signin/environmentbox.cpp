// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/environmentbox.h"

#include "ui/look/theme.h"
#include "ui/signin/environmentcolor.h"
#include "ui/words/environmentname.h"

#include <QPainter>
#include <QStylePainter>
#include <QStyledItemDelegate>

namespace desk {

namespace {

constexpr int hostRole = Qt::UserRole + 1;
constexpr int colourRole = Qt::UserRole + 2;

/// Inside `room`, mirrored where the language is.
void paintEnvironment(QPainter &painter, const QRect &room, const QModelIndex &index,
                      Qt::LayoutDirection direction)
{
    const auto visual
        = [&](const QRect &rect) { return QStyle::visualRect(direction, room, rect); };
    const int side = px(8);
    const QRect dot(room.left(), room.center().y() - side / 2 + 1, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(index.data(colourRole).value<QColor>());
    painter.drawEllipse(visual(dot));
    painter.setPen(colour(Colour::Text));
    QRect text = room;
    text.setLeft(dot.right() + px(7));
    const QString name = index.data(Qt::DisplayRole).toString();
    painter.drawText(visual(text), Qt::AlignVCenter | Qt::AlignLeft, name);
    text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(name) + px(8));
    painter.setPen(colour(Colour::Muted));
    painter.drawText(visual(text), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(index.data(hostRole).toString(),
                                                      Qt::ElideRight, text.width()));
    painter.restore();
}

class EnvironmentDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem styled = option;
        initStyleOption(&styled, index);
        styled.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &styled, painter,
                                            option.widget);
        paintEnvironment(*painter, option.rect.adjusted(px(8), 0, -px(8), 0), index,
                         option.direction);
    }
};

} // namespace

EnvironmentBox::EnvironmentBox(const QList<Environment> &environments, QWidget *parent)
    : QComboBox(parent)
{
    for (const Environment &environment : environments) {
        addItem(environmentName(environment), environment.id);
        setItemData(count() - 1, environment.baseUrl.host(), hostRole);
        setItemData(count() - 1, environmentLineColor(environment), colourRole);
    }
    setItemDelegate(new EnvironmentDelegate(this));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
}

void EnvironmentBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    paintEnvironment(painter, room.adjusted(px(2), 0, 0, 0), model()->index(currentIndex(), 0),
                     layoutDirection());
}

} // namespace desk
