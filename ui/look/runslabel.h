// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/tokens.h"

#include <QList>
#include <QTextLayout>
#include <QWidget>

namespace desk {

/// A part of a line in one colour and weight; always plain text.
struct TextRun {
    QString text;
    Colour colour = Colour::Text;
    bool isStrong = false;
    bool isStruck = false;
};

/// A text of several runs that wraps where the room ends: a number with its type, an old value with
/// the new one. A line break in a run begins a new line. Its accessible name is the text.
class RunsLabel final : public QWidget {
    Q_OBJECT

public:
    explicit RunsLabel(QWidget *parent = nullptr);

    void setRuns(const QList<TextRun> &runs);
    [[nodiscard]] const QList<TextRun> &runs() const { return m_runs; }
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Fills the layout for a width; returns the height.
    int arrange(QTextLayout &layout, int width) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formats() const;

    QList<TextRun> m_runs;
};

} // namespace desk
