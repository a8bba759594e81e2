// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/tokens.h"

#include <QLabel>

namespace desk {

/// A short fact in a pill: an age, a status, a tier. Its text is plain.
class Chip final : public QLabel {
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    Chip(const QString &text, QWidget *parent);

    /// Text and soft ground of the tone; muted on raised is a neutral chip.
    void setTone(Colour text, Colour soft, const QString &symbol = {});
    /// White on a colour of its own: the environment's badge.
    void setFill(const QColor &fill);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int symbolRoom() const;

    Colour m_text = Colour::Muted;
    Colour m_soft = Colour::Raised;
    QColor m_fill; ///< invalid: the tone's
    QString m_symbol;
};

} // namespace desk
