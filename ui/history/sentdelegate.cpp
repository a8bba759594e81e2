// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/sentdelegate.h"

#include "ui/history/sentmodel.h"
#include "ui/history/senttext.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QPainter>

namespace desk {

namespace {

constexpr int margin = 12;
constexpr int padding = 7; ///< above and below the two lines
constexpr int gap = 10;
constexpr int dayAbove = 10;
constexpr int chipPadding = 8;

int lineHeight(Type type)
{
    return QFontMetrics(fontOf(type)).height();
}

/// Writes from one end of the room to the other, mirrored where the language is.
class RowPainter {
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
    {
    }

    /// Returns the width it took.
    int write(const QRect &room, const QString &text, Type type, Colour ink) const
    {
        m_painter.setFont(fontOf(type));
        m_painter.setPen(colour(ink));
        const QFontMetrics metrics(m_painter.font());
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, std::max(0, room.width()));
        const Qt::Alignment leading
            = QStyle::visualAlignment(m_option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        m_painter.drawText(visual(room), static_cast<int>(leading), fitting);
        return metrics.horizontalAdvance(fitting);
    }

    /// At the end of the room; returns the width it took.
    int chip(const QRect &room, const StateText &state) const
    {
        const QFontMetrics metrics(fontOf(Type::Label));
        const int width = metrics.horizontalAdvance(state.text) + 2 * px(chipPadding);
        const int height = metrics.height() + px(4);
        const QRect pill = visual(
            QRect(room.right() - width, room.top() + (room.height() - height) / 2, width, height));
        m_painter.setPen(tokens().theme() == Theme::HighContrast
                             ? QPen(colour(state.ink), tokens().lineWidth())
                             : QPen(Qt::NoPen));
        m_painter.setBrush(colour(state.soft));
        m_painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        m_painter.setFont(fontOf(Type::Label));
        m_painter.setPen(colour(state.ink));
        m_painter.drawText(pill, Qt::AlignCenter, state.text);
        return width;
    }

private:
    [[nodiscard]] QRect visual(const QRect &rect) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
};

/// The width of a time with its gap; the same for every time, so that the names stand below each
/// other.
int columnOf(QString time)
{
    for (QChar &character : time) {
        if (character.isDigit())
            character = u'0';
    }
    return QFontMetrics(fontOf(Type::Base)).horizontalAdvance(time) + px(gap);
}

void paintChange(const RowPainter &row, const QRect &room, const QModelIndex &index)
{
    const int first = lineHeight(Type::Section);
    const QString time = index.data(SentModel::TimeRole).toString();
    const int timeWidth = columnOf(time);
    QRect above(room.left(), room.top(), room.width(), first);
    QRect below(room.left(), above.bottom() + px(2), room.width(), lineHeight(Type::Base));
    row.write(above, time, Type::Base, Colour::Muted);
    above.setLeft(above.left() + timeWidth);
    below.setLeft(above.left());
    const auto state = static_cast<SentChange::State>(index.data(SentModel::StateRole).toInt());
    const int chip = row.chip(above, stateText(state)) + px(gap);
    above.setRight(above.right() - chip);
    const int name
        = row.write(above, index.data(Qt::DisplayRole).toString(), Type::Section, Colour::Text);
    above.setLeft(above.left() + name + px(gap));
    if (above.width() > px(4 * gap))
        row.write(above, index.data(SentModel::IdRole).toString(), Type::Base, Colour::Muted);
    row.write(below, index.data(SentModel::FieldsRole).toString(), Type::Base, Colour::Muted);
}

} // namespace

void SentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const RowPainter row(*painter, option);
    const QRect room = option.rect.adjusted(px(margin), px(padding), -px(margin), -px(padding));
    if (index.data(SentModel::IsDayRole).toBool()) {
        row.write(room.adjusted(0, index.row() > 0 ? px(dayAbove) : 0, 0, 0),
                  index.data(Qt::DisplayRole).toString(), Type::Caption, Colour::Muted);
    } else {
        QStyleOptionViewItem styled = option;
        initStyleOption(&styled, index);
        styled.text.clear(); // the style paints the row's background and focus
        const QWidget *view = option.widget;
        const QStyle *style = view ? view->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, view);
        paintChange(row, room, index);
    }
    painter->restore();
}

QSize SentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int lines = index.data(SentModel::IsDayRole).toBool()
        ? lineHeight(Type::Caption) + (index.row() > 0 ? px(dayAbove) : 0)
        : lineHeight(Type::Section) + px(2) + lineHeight(Type::Base);
    return {px(200), lines + 2 * px(padding)};
}

} // namespace desk
