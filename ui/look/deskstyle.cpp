// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/deskstyle.h"

#include "ui/look/buttonlabel.h"
#include "ui/look/controlpainter.h"
#include "ui/look/dress.h"
#include "ui/look/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

namespace desk {

namespace {

/// Whether the line edit is the inside of something else, which draws the box.
bool isInner(const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return widget
        && (qobject_cast<const QComboBox *>(widget->parentWidget()) || (line && !line->hasFrame()));
}

/// How much wider a tab's text is half bold.
int boldExtra(const QStyleOption *option, const QWidget *widget)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab || !widget)
        return 0;
    QFont font = widget->font();
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).horizontalAdvance(tab->text)
        - tab->fontMetrics.horizontalAdvance(tab->text) + 1;
}

} // namespace

DeskStyle::DeskStyle(const Tokens &tokens)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_tokens(tokens)
{
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    applyDress(*widget);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(*painter, *option, widget);
    case PE_PanelButtonTool:
        if (widget && widget->property("deskLook").isValid())
            return drawButtonPanel(*painter, *option, widget);
        return drawToolButtonPanel(*painter, *option);
    case PE_PanelLineEdit:
        return isInner(widget) ? void() : drawInputPanel(*painter, *option, widget);
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return drawRadioButton(*painter, *option);
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget)
            && !qobject_cast<const QTabBar *>(widget))
            drawRing(*painter, option->rect, px(4));
        return;
    case PE_Frame: {
        const bool hasFocus = option->state.testFlag(State_HasFocus);
        drawBox(*painter, option->rect, QColor(), colour(Colour::StrongLine),
                px(space::controlRadius), m_tokens.lineWidth());
        if (hasFocus)
            drawRing(*painter, option->rect, px(space::controlRadius));
        return;
    }
    case PE_IndicatorTabClose:
        drawToolButtonPanel(*painter, *option);
        icon(QStringLiteral("close"))
            .paint(painter, option->rect.adjusted(px(5), px(5), -px(5), -px(5)));
        return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelItemViewItem:
        return drawSelectedRow(*painter, *option);
    case PE_PanelItemViewRow: // beside the item of a tree: a ring of its own would cut the row
        return drawRowGround(*painter, *option);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_PushButtonBevel || element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonPart(element, *button, *painter, widget);
        return;
    }
    if (element == CE_TabBarTabShape) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*painter, *tab);
        return;
    }
    if (element == CE_TabBarTabLabel) {
        QFont font = painter->font();
        if (option->state.testFlag(State_Selected))
            font.setWeight(QFont::DemiBold);
        painter->save();
        painter->setFont(font);
        QProxyStyle::drawControl(element, option, painter, widget);
        painter->restore();
        return;
    }
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem worn(*item);
            worn.palette.setColor(QPalette::HighlightedText, colour(Colour::Text));
            worn.state.setFlag(State_HasFocus, false);
            QProxyStyle::drawControl(element, &worn, painter, widget);
        }
        return;
    }
    if (element == CE_ToolButtonLabel && widget && lookOf(*widget) == ButtonLook::Add) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            drawAddLabel(*painter, *button);
        return;
    }
    if (element == CE_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            // As a selected row everywhere: the symbols and the keys stay to be read on it.
            QStyleOptionMenuItem worn(*item);
            worn.palette.setColor(QPalette::Highlight, colour(Colour::AccentSoft));
            worn.palette.setColor(QPalette::HighlightedText, colour(Colour::Text));
            QProxyStyle::drawControl(element, &worn, painter, widget);
            if (worn.state.testFlag(State_Selected) && m_tokens.theme() == Theme::HighContrast)
                drawRing(*painter, option->rect, 0);
        }
        return;
    }
    if (element == CE_ToolBar)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawButtonPart(ControlElement element, const QStyleOptionButton &button,
                               QPainter &painter, const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        painter.save();
        const QStyleOptionButton dressed = dressButtonLabel(painter, button, widget);
        QProxyStyle::drawControl(element, &dressed, &painter, widget);
        painter.restore();
        return;
    }
    proxy()->drawPrimitive(PE_PanelButtonCommand, &button, &painter, widget);
    if (button.features.testFlag(QStyleOptionButton::HasMenu))
        drawArrow(painter, button.rect.adjusted(button.rect.width() - px(20), 0, -px(4), 0),
                  button.state.testFlag(State_Enabled));
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawInputPanel(*painter, *option, widget);
        drawArrow(*painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget),
                  option->state.testFlag(State_Enabled));
        return;
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && bar->maximum > bar->minimum)
            drawScrollBar(*painter, *bar,
                          proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return px(16);
    case PM_ToolBarIconSize:
        return px(18);
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return px(space::target);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_ScrollBarExtent:
        return px(12);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(18);
    case PM_TabBarTabHSpace:
        return px(24);
    case PM_TabBarTabVSpace:
        return px(14);
    case PM_FocusFrameHMargin: // beside the text of a row
        return qobject_cast<const QListWidget *>(widget)
            ? px(8)
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_DefaultFrameWidth: {
        const bool isInput = qobject_cast<const QLineEdit *>(widget);
        // The second ring of the focus has its place between the border and what is inside.
        const bool isRinged = m_tokens.theme() == Theme::HighContrast
            && qobject_cast<const QAbstractScrollArea *>(widget);
        return isInput || isRinged ? px(6) : QProxyStyle::pixelMetric(metric, option, widget);
    }
    case PM_MenuVMargin:
        return px(4);
    case PM_MessageBoxIconSize:
        return px(24);
    case PM_ToolBarItemSpacing:
        return px(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                  const QSize &contents, const QWidget *widget) const
{
    const int control = px(space::control);
    const int target = px(space::target);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        return button ? buttonSize(*button, contents, widget) : contents;
    }
    case CT_ToolButton: {
        if (widget && lookOf(*widget) == ButtonLook::Add)
            return {contents.width() + px(20), qMax(contents.height() + px(6), target)};
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return base.expandedTo({target, target});
    }
    case CT_MenuItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return base;
        return {base.width() + px(24), qMax(base.height(), px(30))};
    }
    case CT_LineEdit:
        if (isInner(widget))
            return contents;
        return {contents.width(), qMax(contents.height() + px(4), control)};
    case CT_ComboBox:
        return {contents.width() + px(40), qMax(contents.height() + px(12), control)};
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width(), qMax(base.height() + px(6), px(28))};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return base.expandedTo({0, target});
    }
    case CT_TabBarTab: {
        // A selected tab is half bold; all have the room, so that nothing moves.
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width() + qMax(px(6), boldExtra(option, widget)), qMax(base.height(), px(36))};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (element == SE_LineEditContents && isInner(widget))
        return option->rect;
    if (element == SE_PushButtonContents)
        return option->rect.adjusted(px(4), 0, -px(4), 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        const int arrow = px(28);
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all,
                              {all.right() - arrow + 1, all.top(), arrow, all.height()});
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(px(8), px(2), -arrow, -px(2)));
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
            return {};
        if (bar && (part == SC_ScrollBarGroove || part == SC_ScrollBarSlider)) {
            const bool isVertical = bar->orientation == Qt::Vertical;
            const int length = isVertical ? bar->rect.height() : bar->rect.width();
            if (part == SC_ScrollBarGroove)
                return bar->rect;
            const int range = bar->maximum - bar->minimum;
            const int wished = range > 0
                ? static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep))
                : length;
            const int handle = qBound(qMin(px(28), length), wished, length);
            const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                   length - handle, bar->upsideDown);
            return isVertical ? QRect(bar->rect.x(), at, bar->rect.width(), handle)
                              : QRect(at, bar->rect.y(), handle, bar->rect.height());
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon DeskStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxQuestion:
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("warning"), Colour::Warning);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("error"), Colour::Problem);
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("information"), Colour::Accent);
    case SP_LineEditClearButton:
        return icon(QStringLiteral("close"));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_Menu_Scrollable: // columns are cut off where the letters are large
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace desk
