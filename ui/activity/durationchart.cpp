// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/durationchart.h"

#include "ui/look/labels.h"
#include "ui/look/tokens.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace desk {

namespace {

// At 100 %.
constexpr int barWidth = 6;
constexpr int step = 9;
constexpr int chartHeight = 30;
constexpr int least = 3;

} // namespace

DurationChart::DurationChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("durationChart"));
    setAccessibleName(tr("Response times"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DurationChart::setDurations(const QList<std::chrono::milliseconds> &durations)
{
    if (m_durations == durations.last(qMin<qsizetype>(most, durations.size())))
        return;
    m_durations = durations.last(qMin<qsizetype>(most, durations.size()));
    QStringList numbers;
    for (const auto duration : std::as_const(m_durations))
        numbers.append(locale().toString(static_cast<qlonglong>(duration.count())));
    const QString said = tr("The last answers, oldest first, in milliseconds: %1")
                             .arg(numbers.join(QStringLiteral("; ")));
    setAccessibleDescription(said);
    setToolTip(plainToolTip(said));
    updateGeometry();
    update();
}

QSize DurationChart::sizeHint() const
{
    return {px(step) * static_cast<int>(m_durations.size()), px(chartHeight)};
}

void DurationChart::paintEvent(QPaintEvent *)
{
    if (m_durations.isEmpty())
        return;
    const auto longest = std::max(std::chrono::milliseconds(1),
                                  *std::max_element(m_durations.begin(), m_durations.end()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(colour(Colour::Surface), colour(Colour::Accent),
                             tokens().theme() == Theme::HighContrast ? 1.0 : 0.75));
    int left = 0;
    for (const auto duration : std::as_const(m_durations)) {
        const double share
            = static_cast<double>(duration.count()) / static_cast<double>(longest.count());
        const double bar = std::max<double>(px(least), share * height());
        const int x = isRightToLeft() ? width() - left - px(barWidth) : left;
        painter.drawRoundedRect(QRectF(x, height() - bar, px(barWidth), bar), px(1.5), px(1.5));
        left += px(step);
    }
}

void DurationChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace desk
