// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/print/paperview.h"

#include "ui/look/tokens.h"
#include "ui/print/cardpages.h"

#include <QPainter>
#include <QPalette>

#include <cmath>

namespace desk {

namespace {

constexpr int gap = 12; ///< around the sheets

} // namespace

PaperView::PaperView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("paperView"));
    setAccessibleName(tr("Preview"));
}

PaperView::~PaperView() = default;

void PaperView::showPages(std::unique_ptr<CardPages> pages)
{
    m_pages = std::move(pages);
    setAccessibleDescription(tr("%n page(s)", nullptr, pageCount()));
    fit();
    update();
}

int PaperView::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

double PaperView::scale() const
{
    return std::max(0.1, (width() - 2 * px(gap)) / m_pages->paperSize().width());
}

void PaperView::fit()
{
    if (!m_pages)
        return;
    const double sheet = m_pages->paperSize().height() * scale() + px(gap);
    setMinimumHeight(static_cast<int>(std::lround(sheet * pageCount())) + px(gap));
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PaperView::paintEvent(QPaintEvent *)
{
    if (!m_pages)
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double factor = scale();
    const QSizeF sheet = m_pages->paperSize() * factor;
    const QColor white = Tokens(Theme::Light, QPalette()).colour(Colour::Surface);
    for (int page = 0; page < pageCount(); ++page) {
        painter.save();
        painter.translate(px(gap), px(gap) + page * (sheet.height() + px(gap)));
        painter.fillRect(QRectF(QPointF(), sheet), white);
        painter.setPen(QPen(colour(Colour::StrongLine), tokens().lineWidth()));
        painter.drawRect(QRectF(QPointF(), sheet));
        painter.scale(factor, factor);
        m_pages->paint(painter, page);
        painter.restore();
    }
}

} // namespace desk
