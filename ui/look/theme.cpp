// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <array>

namespace desk {

namespace {

struct Colours {
    QRgb window, base, alternate, text, muted, button, line, accent, problem, warning;
};

constexpr Colours light{0xfff6f7f9, 0xffffffff, 0xffeef1f4, 0xff1f2933, 0xff5f6b76,
                        0xffffffff, 0xffc5ccd3, 0xff2f6f8f, 0xffb42318, 0xffb45309};
constexpr Colours dark{0xff22262b, 0xff1a1d21, 0xff282d33, 0xffe6eaee, 0xff9aa5b1,
                       0xff2e343b, 0xff47505a, 0xff6fb3d2, 0xffff8a7a, 0xfff0a860};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    const QColor text(colours.text);
    const QColor faint = blended(QColor(colours.window), text, 0.45);
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.base));
    palette.setColor(QPalette::Mid, QColor(colours.line));
    palette.setColor(QPalette::PlaceholderText, QColor(colours.muted));
    palette.setColor(QPalette::Highlight, QColor(colours.accent));
    palette.setColor(QPalette::HighlightedText, QColor(colours.base));
    palette.setColor(QPalette::Link, QColor(colours.accent));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

/// Only what the palette can't say.
QString styleSheetOf(const Colours &colours)
{
    const QString sheet = QStringLiteral(R"(
QLineEdit { border: 1px solid %1; border-radius: 4px; padding: 4px 6px;
    background: palette(base); selection-background-color: palette(highlight); }
QLineEdit:focus { border-color: %2; }
QLineEdit:disabled, QLineEdit:read-only { background: palette(window); }
QComboBox QLineEdit { border: none; padding: 0; }
QComboBox { padding: 3px 4px; }
QPushButton[primary="true"] { background: %2; color: %3; border: 1px solid %2;
    border-radius: 4px; padding: 6px 16px; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid %4; padding: 5px 15px; }
QPushButton[primary="true"]:disabled { background: %1; border-color: %1; color: %5; }
QCheckBox::indicator:unchecked, QTreeView::indicator:unchecked { border: 1px solid %5;
    border-radius: 3px; background: palette(base); width: 14px; height: 14px; }
QCheckBox::indicator:unchecked:focus { border-color: %2; }
QToolBar { border: none; padding: 4px; spacing: 6px; }
QTabWidget::pane { border: none; border-top: 1px solid %1; }
)");
    const auto name = [](QRgb rgb) { return QColor(rgb).name(); };
    return sheet.arg(name(colours.line), name(colours.accent), name(colours.base),
                     name(colours.text), name(colours.muted));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPixmap tinted(QPixmap pixmap, const QColor &colour)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

void applyTheme(QApplication &application)
{
    const Colours &colours = isDark(QApplication::palette()) ? dark : light;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(colours));
    application.setStyleSheet(styleSheetOf(colours));
}

void makePrimary(QAbstractButton &button)
{
    button.setProperty("primary", true);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

QColor accent()
{
    return QColor(isDark(QApplication::palette()) ? dark.accent : light.accent);
}

QColor onAccent()
{
    return QColor(isDark(QApplication::palette()) ? dark.base : light.base);
}

QColor problemColour()
{
    return QColor(isDark(QApplication::palette()) ? dark.problem : light.problem);
}

QColor warningColour()
{
    return QColor(isDark(QApplication::palette()) ? dark.warning : light.warning);
}

void fitToScreen(QWidget &window, QSize wished)
{
    const QSize room = window.screen()->availableSize() - QSize(16, 48); // the frame
    window.resize(wished.boundedTo(room));
}

QColor mutedText(const QPalette &palette)
{
    return QColor(isDark(palette) ? dark.muted : light.muted);
}

QColor blended(const QColor &base, const QColor &tint, double part)
{
    const auto mixed = [part](int from, int to) { return qRound(from * (1 - part) + to * part); };
    return {mixed(base.red(), tint.red()), mixed(base.green(), tint.green()),
            mixed(base.blue(), tint.blue())};
}

QFont headingFont(const QWidget &widget, double factor)
{
    QFont font = widget.font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(QFont::DemiBold);
    return font;
}

QIcon icon(const QString &name)
{
    return icon(name, QApplication::palette().color(QPalette::WindowText));
}

QIcon icon(const QString &name, const QColor &colour)
{
    const QString path = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!QFile::exists(path))
        return {};
    const QIcon drawn(path);
    const QColor faint = blended(QApplication::palette().color(QPalette::Window), colour, 0.4);
    QIcon result;
    for (const int size : {16, 20, 24, 32, 48, 64}) {
        const QPixmap pixmap = drawn.pixmap(QSize(size, size), 1.0);
        result.addPixmap(tinted(pixmap, colour));
        result.addPixmap(tinted(pixmap, faint), QIcon::Disabled);
    }
    return result;
}

} // namespace desk
