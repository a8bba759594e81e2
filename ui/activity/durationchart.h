// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include <chrono>

namespace desk {

/// The last response times as bars, oldest first, the longest as high as the chart. Painted here:
/// a library for charts would have to be loaded at the start. A screen reader is told the numbers.
class DurationChart final : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 24;

    explicit DurationChart(QWidget *parent = nullptr);

    /// At most `most` are shown, the last ones.
    void setDurations(const QList<std::chrono::milliseconds> &durations);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<std::chrono::milliseconds> m_durations;
};

} // namespace desk
