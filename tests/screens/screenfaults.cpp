// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/screens/screenfaults.h"

#include "tests/screens/screens.h"
#include "ui/fields/formcell.h"
#include "ui/look/runslabel.h"
#include "ui/look/symbol.h"
#include "ui/look/tokens.h"
#include "ui/profile/valueview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSizeGrip>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace desk::test {

namespace {

/// The class, the object name and the text: where to look.
QString called(const QWidget &widget)
{
    QString text = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *runs = qobject_cast<const RunsLabel *>(&widget))
        text = runs->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text().isEmpty() ? button->accessibleName() : button->text();
    const QWidget *parent = widget.parentWidget();
    return QStringLiteral("%1 %2 '%3' in %4 %5")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             text.left(40),
             parent ? QString::fromLatin1(parent->metaObject()->className()) : QString(),
             parent ? parent->objectName() : QString());
}

QString sizeText(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

QList<QWidget *> visibleIn(const QWidget &window)
{
    QList<QWidget *> all;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            all.append(widget);
    }
    return all;
}

bool isInside(const QWidget &widget, const std::function<bool(const QWidget &)> &is)
{
    for (const QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        if (is(*up))
            return true;
    }
    return false;
}

/// Qt's own parts of a control are laid out by its style.
bool isPartOfControl(const QWidget &widget)
{
    return isInside(widget, [](const QWidget &up) {
        return qobject_cast<const QComboBox *>(&up) || qobject_cast<const QLineEdit *>(&up)
            || qobject_cast<const QAbstractSpinBox *>(&up)
            || qobject_cast<const QAbstractItemView *>(&up) || qobject_cast<const QTabBar *>(&up);
    });
}

/// What a text covers of its widget, which may be wider: it starts at the leading edge.
QRect inkOf(const QWidget &widget)
{
    QRect ink = widget.geometry();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *value = qobject_cast<const ValueView *>(&widget);
    if (label || value) {
        const QString text = label ? label->text() : value->text();
        const int needed = widget.fontMetrics().horizontalAdvance(text);
        if (!text.isEmpty())
            ink.setWidth(std::min(ink.width(), needed));
    }
    return ink;
}

/// Over a line that keeps a margin free for it.
bool isInMargin(const QWidget &line, const QWidget &over)
{
    const auto *edit = qobject_cast<const QLineEdit *>(&line);
    if (!edit)
        edit = line.findChild<QLineEdit *>();
    return edit && (edit->textMargins().left() > 0 || edit->textMargins().right() > 0)
        && line.geometry().contains(over.geometry());
}

/// A cell's buttons lie over its form where that has nothing.
bool isOnEmptyGround(const QWidget &form, const QWidget &over)
{
    if (!qobject_cast<const FormCell *>(&form))
        return false;
    const QRect place = over.geometry().translated(-form.pos());
    const auto parts = form.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return std::none_of(parts.begin(), parts.end(), [&](const QWidget *part) {
        return part->isVisible() && inkOf(*part).intersects(place);
    });
}

/// A button that is there for assistive technology and draws itself under the mouse.
bool isUndrawn(const QWidget &widget)
{
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    return tool && tool->icon().isNull() && tool->text().isEmpty();
}

/// The size the text of a widget needs at the width it has; invalid where it has none.
QSize neededBy(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                 : label->sizeHint();
    }
    if (qobject_cast<const RunsLabel *>(&widget))
        return {0, widget.heightForWidth(widget.width())};
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? QSize() : button->minimumSizeHint();
    if (qobject_cast<const QLineEdit *>(&widget))
        return {0, widget.fontMetrics().height()};
    return {};
}

/// The parts that let a window become no smaller, from the outside in.
QString whatNeedsMost(const QWidget &window)
{
    QStringList parts;
    for (const QWidget *widget : visibleIn(window)) {
        const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        if (least.width() > 1100 || least.height() > 400)
            parts.append(called(*widget) + u' ' + sizeText(least));
    }
    return parts.join(QStringLiteral("; "));
}

QImage picture(QWidget &window, const QRect &part)
{
    return window.grab(part).toImage().convertToFormat(QImage::Format_RGB32);
}

QRect placeIn(const QWidget &window, const QWidget &widget)
{
    return {widget.mapTo(&window, QPoint(0, 0)), widget.size()};
}

/// What lies over the pages, and dims them.
QList<const QWidget *> sheetsIn(const QWidget &window)
{
    QList<const QWidget *> sheets;
    for (const char *name : {"changesPanel", "palette", "keysSheet"}) {
        const auto *sheet = window.findChild<QWidget *>(QLatin1String(name));
        if (sheet && sheet->isVisible())
            sheets.append(sheet);
    }
    return sheets;
}

/// The ground, and what stands out from it most.
double contrastIn(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            ground = it.key();
            most = it.value();
        }
    }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, contrast(QColor(it.key()), QColor(ground)));
    return best;
}

bool isFocusable(const QWidget &widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()
        && !widget.visibleRegion().isEmpty();
}

} // namespace

QStringList clippedIn(const QWidget &window)
{
    QStringList faults;
    // The smallest screen has 1280x720 for it and its frame.
    const QSize least = window.minimumSizeHint();
    if (least.width() > 1280 || least.height() > 692)
        faults.append(
            QStringLiteral("the window needs %1: %2").arg(sizeText(least), whatNeedsMost(window)));
    for (const QWidget *widget : visibleIn(window)) {
        if (isPartOfControl(*widget))
            continue;
        const QSize needed = neededBy(*widget);
        if (needed.width() > widget->width() || needed.height() > widget->height())
            faults.append(QStringLiteral("%1 needs %2, has %3")
                              .arg(called(*widget), sizeText(needed), sizeText(widget->size())));
        const QWidget *parent = widget->parentWidget();
        const auto *area = parent->parentWidget()
            ? qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())
            : nullptr;
        if (area) { // scrolls up and down, but never aside
            if (widget->width() > parent->width() && qobject_cast<const QScrollArea *>(area)
                && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                faults.append(QStringLiteral("%1 is %2 wide in %3")
                                  .arg(called(*widget))
                                  .arg(widget->width())
                                  .arg(parent->width()));
            continue;
        }
        if (needed.isValid() && !parent->rect().contains(widget->geometry()))
            faults.append(called(*widget) + QStringLiteral(" reaches beyond it"));
    }
    return faults;
}

QStringList overlapsIn(const QWidget &window)
{
    // What is meant to lie over others: results under the line, a toast, a sheet.
    static const QStringList above{QStringLiteral("toast"), QStringLiteral("findPanel"),
                                   QStringLiteral("changesPanel"), QStringLiteral("palette"),
                                   QStringLiteral("keysSheet")};
    const auto counts = [](const QWidget &widget) {
        return widget.isVisible() && !widget.isWindow() && !widget.size().isEmpty()
            && !isUndrawn(widget) && !qobject_cast<const QSizeGrip *>(&widget)
            && !qobject_cast<const Symbol *>(&widget) && !above.contains(widget.objectName());
    };
    QStringList faults;
    QList<const QWidget *> parents{&window};
    for (const QWidget *widget : visibleIn(window))
        parents.append(widget);
    for (const QWidget *parent : std::as_const(parents)) {
        if (qobject_cast<const QAbstractItemView *>(parent)
            || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QTabWidget *>(parent))
            continue;
        const auto children
            = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (qsizetype i = 0; i < children.size(); ++i) {
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                const QWidget &one = *children.at(i);
                const QWidget &other = *children.at(j);
                const auto isMeant = [](const QWidget &below, const QWidget &over) {
                    return isInMargin(below, over) || isOnEmptyGround(below, over);
                };
                if (counts(one) && counts(other) && inkOf(one).intersects(inkOf(other))
                    && !isMeant(one, other) && !isMeant(other, one))
                    faults.append(QStringLiteral("%1 lies on %2, %3,%4 on %5,%6")
                                      .arg(called(one), called(other))
                                      .arg(one.x())
                                      .arg(one.y())
                                      .arg(other.x())
                                      .arg(other.y()));
            }
        }
    }
    return faults;
}

QStringList smallTargetsIn(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : visibleIn(window)) {
        const bool isTarget = qobject_cast<const QAbstractButton *>(widget)
            || (widget->focusPolicy() & Qt::TabFocus);
        if (!isTarget || qobject_cast<const QScrollBar *>(widget) || widget->focusProxy()
            || isPartOfControl(*widget))
            continue;
        if (widget->width() < space::target || widget->height() < space::target)
            faults.append(called(*widget) + QStringLiteral(" is ") + sizeText(widget->size()));
    }
    return faults;
}

QStringList faintTextsIn(QWidget &window)
{
    QStringList faults;
    if (auto *toast = window.findChild<QWidget *>(QStringLiteral("toast")))
        toast->hide(); // it lies over texts for a moment
    const QList<const QWidget *> sheets = sheetsIn(window);
    for (const QWidget *widget : visibleIn(window)) {
        QRect inside = widget->contentsRect();
        if (qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget))
            inside.adjust(6, 4, -6, -4); // without what frames it
        if (!neededBy(*widget).isValid() || !widget->isEnabled())
            continue;
        const bool isUnder
            = std::any_of(sheets.begin(), sheets.end(), [&window, widget](const QWidget *sheet) {
                  return !sheet->isAncestorOf(widget)
                      && placeIn(window, *sheet).intersects(placeIn(window, *widget));
              });
        if (isUnder)
            continue;
        const QRect seen = widget->visibleRegion().boundingRect() & inside;
        if (seen != inside || seen.width() < 8 || seen.height() < 8)
            continue; // half a letter has half its contrast
        const double found
            = contrastIn(picture(window, seen.translated(placeIn(window, *widget).topLeft())));
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const bool hasText = !line || !line->text().isEmpty() || !line->placeholderText().isEmpty();
        if (hasText && found < 4.5)
            faults.append(called(*widget) + QStringLiteral(" has %1:1").arg(found, 0, 'f', 2));
    }
    return faults;
}

QStringList unseenFocusIn(QWidget &window)
{
    QStringList faults;
    QList<QPointer<QWidget>> all; // what is left may close, and go
    for (QWidget *widget : visibleIn(window))
        all.append(widget);
    for (const QPointer<QWidget> &widget : std::as_const(all)) {
        if (!widget || !widget->isVisible() || !isFocusable(*widget))
            continue;
        if (QWidget *before = window.focusWidget())
            before->clearFocus();
        settle();
        if (!widget)
            continue;
        constexpr int around = 6;
        const QRect part
            = placeIn(window, *widget).adjusted(-around, -around, around, around) & window.rect();
        const QImage without = picture(window, part);
        widget->setFocus(Qt::TabFocusReason);
        settle();
        if (!widget || !widget->hasFocus() || !widget->isVisible())
            continue; // it hands the focus on
        const QRect now
            = placeIn(window, *widget).adjusted(-around, -around, around, around) & window.rect();
        const QImage with = picture(window, now);
        if (now != part || with.size() != without.size())
            continue; // it was scrolled into sight
        int changed = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (contrast(QColor(with.pixel(x, y)), QColor(without.pixel(x, y))) >= 3)
                    ++changed;
            }
        }
        const int wanted = widget->width() + widget->height(); // half the circumference, 1 px
        if (changed < wanted)
            faults.append(
                called(*widget)
                + QStringLiteral(" shows its focus by %1 of %2 pixels").arg(changed).arg(wanted));
    }
    return faults;
}

QStringList wrongNamesIn(const QWidget &window)
{
    QStringList faults;
    QHash<QString, QString> known;
    for (QWidget *widget : visibleIn(window)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
            || !widget->isVisibleTo(&window) || isPartOfControl(*widget)
            || qobject_cast<const QScrollBar *>(widget))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken) {
            faults.append(called(*widget)
                          + QStringLiteral(" is not there for assistive technology"));
            continue;
        }
        const QString name = spoken->text(QAccessible::Name).simplified();
        if (name.isEmpty())
            faults.append(called(*widget) + QStringLiteral(" has no name"));
        else if (known.contains(name))
            faults.append(QStringLiteral("'%1' is the name of %2 and of %3")
                              .arg(name, called(*widget), known.value(name)));
        known.insert(name, called(*widget));
    }
    return faults;
}

} // namespace desk::test
