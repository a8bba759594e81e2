// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/inputstates.h"

#include "ui/fields/fieldwidget.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QHash>
#include <QJsonArray>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace desk {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The names from the page down to the part; a part without a name is called by its class.
QString pathOf(const QWidget &page, const QWidget &part)
{
    QString path = part.objectName().isEmpty() ? QString::fromLatin1(part.metaObject()->className())
                                               : part.objectName();
    for (const QWidget *above = part.parentWidget(); above && above != &page;
         above = above->parentWidget()) {
        if (!above->objectName().isEmpty())
            path.prepend(above->objectName() + u'/');
    }
    return path;
}

/// Every part of the page under a key of its own; parts of one path are numbered in their order.
QList<std::pair<QString, QWidget *>> partsOf(const QWidget &page)
{
    QHash<QString, int> counts;
    QList<std::pair<QString, QWidget *>> parts;
    for (QWidget *part : page.findChildren<QWidget *>()) {
        if (part->isWindow() || part->window() != page.window())
            continue; // a dialog's
        const QString path = pathOf(page, *part);
        const int number = ++counts[path];
        parts.append({number == 1 ? path : path + u'#' + QString::number(number), part});
    }
    return parts;
}

FieldWidget *fieldOf(const QWidget &part)
{
    for (QWidget *above = part.parentWidget(); above; above = above->parentWidget()) {
        if (auto *field = qobject_cast<FieldWidget *>(above))
            return field;
    }
    return nullptr;
}

QJsonValue stateOf(const QWidget &part)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&part))
        return QJsonArray{line->text(), line->cursorPosition(), line->selectionStart(),
                          line->selectionLength()};
    if (const auto *field = qobject_cast<const FieldWidget *>(&part))
        return field->typedState();
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(&part))
        return area->verticalScrollBar()->value();
    // In a field they are its value.
    const bool isChoice
        = qobject_cast<const QRadioButton *>(&part) || qobject_cast<const QCheckBox *>(&part);
    if (isChoice && !fieldOf(part))
        return static_cast<const QAbstractButton &>(part).isChecked();
    return QJsonValue::Null;
}

void putBackLine(QLineEdit &line, const QJsonArray &state)
{
    FieldWidget *field = fieldOf(line);
    std::optional<QSignalBlocker> silent;
    if (field)
        silent.emplace(field);
    if (line.text() != state.at(0).toString())
        line.setText(state.at(0).toString());
    const int cursor = state.at(1).toInt();
    const int from = state.at(2).toInt(-1);
    const int length = state.at(3).toInt();
    line.setCursorPosition(cursor);
    if (from < 0 || length <= 0)
        return;
    // The cursor stands at the end that was moved.
    if (cursor == from)
        line.setSelection(from + length, -length);
    else
        line.setSelection(from, length);
}

/// Once it is laid out: before that there is nothing to scroll.
void scrollLater(QAbstractScrollArea &area, int value)
{
    QTimer::singleShot(0, &area, [bar = area.verticalScrollBar(), value] { bar->setValue(value); });
}

void putBackState(QWidget &part, const QJsonValue &state)
{
    if (auto *line = qobject_cast<QLineEdit *>(&part)) {
        putBackLine(*line, state.toArray());
    } else if (auto *field = qobject_cast<FieldWidget *>(&part)) {
        const QSignalBlocker silent(field);
        field->putBackTyped(state);
    } else if (auto *area = qobject_cast<QAbstractScrollArea *>(&part)) {
        scrollLater(*area, state.toInt());
    } else if (auto *button = qobject_cast<QAbstractButton *>(&part)) {
        if (button->isChecked() != state.toBool())
            button->setChecked(state.toBool());
    }
}

} // namespace

QJsonObject inputStates(const QWidget &page)
{
    QJsonObject inputs;
    QString focus;
    for (const auto &[key, part] : partsOf(page)) {
        if (part == page.focusWidget())
            focus = key;
        if (const QJsonValue state = stateOf(*part); !state.isNull())
            inputs.insert(key, state);
    }
    return {{u"inputs"_s, inputs}, {u"focus"_s, focus}};
}

/// Fields first: their lines are numbered once the field has as many as it had.
QJsonObject putBackInputs(QWidget &page, const QJsonObject &states)
{
    QJsonObject left = states.value("inputs"_L1).toObject();
    QString focus = states.value("focus"_L1).toString();
    const auto putBack = [&left](const auto &parts, bool areFields) {
        for (const auto &[key, part] : parts) {
            if (areFields == (qobject_cast<FieldWidget *>(part) != nullptr) && left.contains(key))
                putBackState(*part, left.take(key));
        }
    };
    putBack(partsOf(page), true);
    const auto parts = partsOf(page);
    putBack(parts, false);
    const auto found = std::find_if(parts.cbegin(), parts.cend(),
                                    [&focus](const auto &each) { return each.first == focus; });
    if (found == parts.cend())
        return {{u"inputs"_s, left}, {u"focus"_s, focus}};
    found->second->setFocus(Qt::OtherFocusReason);
    // A line that gets the focus may move its cursor.
    if (auto *line = qobject_cast<QLineEdit *>(found->second))
        putBackLine(*line, states.value("inputs"_L1).toObject().value(focus).toArray());
    return left.isEmpty() ? QJsonObject() : QJsonObject{{u"inputs"_s, left}};
}

} // namespace desk
