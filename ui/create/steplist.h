// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/create/steps.h"

#include <QAbstractButton>
#include <QWidget>

class QBoxLayout;

namespace desk {

/// How a step stands.
struct StepMark {
    int problems = 0;
    int hints = 0;
    bool isFilled = false; ///< something is in it, and nothing that is required is missing
    friend bool operator==(const StepMark &, const StepMark &) = default;
};

/// One step in the list: its number or a check in a circle, its title, what is the matter with it.
class StepButton final : public QAbstractButton {
    Q_OBJECT

public:
    StepButton(Step step, QWidget *parent);

    [[nodiscard]] Step step() const { return m_step; }
    void setMark(const StepMark &mark);
    [[nodiscard]] const StepMark &mark() const { return m_mark; }
    /// Only the circle, where the room is scarce.
    void setShort(bool isShort);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< only the circle

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString note() const;
    void paintCircle(QPainter &painter, const QRect &circle) const;

    Step m_step;
    StepMark m_mark;
    bool m_isShort = false;
};

/// The steps at the left of a creation, or above it where the window is narrow. Any can be chosen
/// at any time.
class StepList final : public QWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget *parent);

    void setCurrent(Step step);
    void setMark(Step step, const StepMark &mark);
    /// A line above the form instead of a list beside it.
    void setCompact(bool isCompact);
    [[nodiscard]] StepButton *button(Step step) const { return m_buttons.at(placeOf(step)); }

Q_SIGNALS:
    void chosen(desk::Step step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] QWidget *makeHint();

    QBoxLayout *m_column = nullptr;
    QList<StepButton *> m_buttons;
    QWidget *m_hint = nullptr;
    bool m_isCompact = false;
};

} // namespace desk
