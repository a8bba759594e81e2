// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/tokens.h"

#include <QKeySequence>
#include <QPushButton>
#include <QWidget>

class QPainter;

namespace desk {

/// The width the caps of some keys take, and the caps at the end of a room, in its middle.
[[nodiscard]] int keyCapsWidth(const QKeySequence &keys);
void drawKeyCaps(QPainter &painter, const QRect &room, const QKeySequence &keys,
                 Qt::LayoutDirection direction);

/// The keys of a command as they are written on the keyboard, a cap each. A picture beside what
/// says the keys to a screen reader already.
class KeyCaps final : public QWidget {
    Q_OBJECT

public:
    explicit KeyCaps(const QKeySequence &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_caps;
};

/// A button that shows its keys in one cap behind its text.
class KeyedButton final : public QPushButton {
    Q_OBJECT

public:
    KeyedButton(const QString &text, const QKeySequence &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int capWidth() const;

    QString m_cap;
};

} // namespace desk
