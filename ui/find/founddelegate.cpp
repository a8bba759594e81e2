// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/founddelegate.h"

#include "ui/look/theme.h"
#include "ui/words/foundtext.h"

#include <QApplication>
#include <QPainter>

#include <array>

namespace desk {

namespace {

constexpr int margin = 10;
constexpr int gap = 14;
/// Shares of the width: who, born, reached, living.
constexpr std::array shares{33, 17, 28, 22};

struct Pens {
    QColor first;
    QColor second;
};

/// The columns of one row, mirrored where the language is.
class RowPainter {
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
        , m_area(option.rect.adjusted(px(margin), px(margin / 2.0), -px(margin), -px(margin / 2.0)))
    {
        m_pens = {colour(Colour::Text), colour(Colour::Muted)};
    }

    void column(std::size_t at, const QString &above, const QString &below) const
    {
        line(above, rectOf(at, 0), m_option.font, m_pens.first);
        line(below, rectOf(at, 1), m_option.font, m_pens.second);
    }

    void person(const FoundText &text) const
    {
        QFont bold = m_option.font;
        bold.setWeight(QFont::DemiBold);
        QRect rest = rectOf(0, 0);
        rest.setWidth(rest.width() - mark(text.mark, rest));
        const int width = line(text.name, rest, bold, m_pens.first);
        rest.setLeft(rest.left() + width + gap / 2);
        if (rest.width() > gap)
            line(text.originalName, rest, m_option.font, m_pens.second);
        line(text.numbers, rectOf(0, 1), m_option.font, m_pens.second);
    }

private:
    /// Left to right; visual() mirrors it.
    [[nodiscard]] QRect rectOf(std::size_t at, int row) const
    {
        int left = m_area.left();
        for (std::size_t i = 0; i < at; ++i)
            left += m_area.width() * shares.at(i) / 100;
        const int width = m_area.width() * shares.at(at) / 100 - gap;
        const int height = m_area.height() / 2;
        return {left, m_area.top() + row * height, width, height};
    }

    [[nodiscard]] QRect visual(const QRect &rect) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }

    /// Returns the width it took.
    int line(const QString &text, const QRect &rect, const QFont &font, const QColor &colour) const
    {
        const QFontMetrics metrics(font);
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, rect.width());
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(visual(rect),
                           static_cast<int>(QStyle::visualAlignment(
                               m_option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                           fitting);
        return metrics.horizontalAdvance(fitting);
    }

    /// A badge at the end of the name; returns the width it took.
    int mark(const QString &text, const QRect &rect) const
    {
        if (text.isEmpty())
            return 0;
        QFont font = m_option.font;
        font.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(font);
        const int width = metrics.horizontalAdvance(text) + gap;
        const QRect badge
            = visual(QRect(rect.right() - width, rect.top() + 1, width, rect.height() - 2));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour(Colour::ProblemSoft));
        m_painter.drawRoundedRect(badge, px(4), px(4));
        m_painter.setFont(font);
        m_painter.setPen(colour(Colour::Problem));
        m_painter.drawText(badge, Qt::AlignCenter, text);
        return width + gap / 2;
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const QRect m_area;
    Pens m_pens;
};

} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    styled.text.clear(); // the style paints the row's background and focus
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, view);

    const auto text = index.data(textRole).value<FoundText>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const RowPainter row(*painter, styled);
    row.person(text);
    row.column(1, text.born, text.age);
    row.column(2, text.email, text.phones);
    row.column(3, text.place, text.country);
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const int line = option.fontMetrics.height() + px(4);
    return {option.fontMetrics.averageCharWidth() * 60, 2 * line + px(margin)};
}

} // namespace desk
