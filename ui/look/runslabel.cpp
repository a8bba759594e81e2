// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/runslabel.h"

#include "ui/look/dress.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace desk {

RunsLabel::RunsLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setType(*this, Type::Value);
}

void RunsLabel::setRuns(const QList<TextRun> &runs)
{
    m_runs = runs;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString RunsLabel::text() const
{
    QString text;
    for (const TextRun &run : m_runs)
        text += run.text;
    return text;
}

QList<QTextLayout::FormatRange> RunsLabel::formats() const
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const TextRun &run : m_runs) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = static_cast<int>(run.text.size());
        range.format.setForeground(isEnabled() ? colour(run.colour) : colour(Colour::Faint));
        if (run.isStrong)
            range.format.setFontWeight(QFont::DemiBold);
        range.format.setFontStrikeOut(run.isStruck);
        formats.append(range);
        start += range.length;
    }
    return formats;
}

int RunsLabel::arrange(QTextLayout &layout, int width) const
{
    QString shown = text();
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    layout.setText(shown);
    layout.setFont(font());
    layout.setFormats(formats());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    option.setAlignment(Qt::AlignLeading);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height());
    }
    layout.endLayout();
    return qCeil(height);
}

QSize RunsLabel::sizeHint() const
{
    QTextLayout layout;
    const int height = arrange(layout, 100'000);
    return {qCeil(layout.maximumWidth()) + 1, height};
}

QSize RunsLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), px(40)), fontMetrics().height()};
}

int RunsLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return arrange(layout, qMax(width, 1));
}

void RunsLabel::paintEvent(QPaintEvent *)
{
    QTextLayout layout;
    arrange(layout, width());
    QPainter painter(this);
    layout.draw(&painter, {0, 0});
}

void RunsLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    update();
}

} // namespace desk
