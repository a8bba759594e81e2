// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/tokens.h"

#include <QPalette>
#include <QProxyStyle>

class QStyleOptionButton;

namespace desk {

/// Draws every control by the tokens; what it does not draw is Fusion's, in the tokens' palette.
/// Made anew for each theme and text size: Qt then polishes every widget again, which dresses it.
class DeskStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit DeskStyle(const Tokens &tokens);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    [[nodiscard]] QPalette standardPalette() const override { return m_tokens.palette(); }
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *result) const override;

private:
    void drawButtonPart(ControlElement element, const QStyleOptionButton &button, QPainter &painter,
                        const QWidget *widget) const;

    Tokens m_tokens;
};

} // namespace desk
