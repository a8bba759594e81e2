// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/pageveil.h"

#include "ui/look/runslabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace desk {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A text that a widget of some class has, with what takes to put it back.
struct Text {
    QLatin1String name;
    QJsonValue (*read)(const QWidget &) = nullptr; ///< null for none
    void (*write)(QWidget &, const QJsonValue &) = nullptr; ///< null for none
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename Widget> QJsonValue textOf(const QWidget &widget)
{
    const auto *own = qobject_cast<const Widget *>(&widget);
    return own ? orNull(own->text()) : QJsonValue();
}

template <typename Widget> void setTextOf(QWidget &widget, const QJsonValue &text)
{
    if (auto *own = qobject_cast<Widget *>(&widget))
        own->setText(text.toString());
}

QJsonValue lineOf(const QWidget &widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    if (!line || line->text().isEmpty())
        return {};
    return QJsonArray{line->text(), line->cursorPosition(), line->selectionStart(),
                      line->selectionLength()};
}

/// The cursor stands at one of the ends of what is selected.
void setLineOf(QWidget &widget, const QJsonValue &state)
{
    auto *line = qobject_cast<QLineEdit *>(&widget);
    if (!line)
        return;
    const int cursor = state[1].toInt();
    const int from = state[2].toInt(-1);
    const int length = state[3].toInt();
    line->setText(state[0].toString());
    line->setCursorPosition(cursor);
    if (from >= 0 && length > 0)
        line->setSelection(cursor == from ? from + length : from,
                           cursor == from ? -length : length);
}

QJsonValue runsOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const RunsLabel *>(&widget);
    if (!label || label->text().isEmpty())
        return {};
    QJsonArray runs;
    for (const TextRun &run : label->runs())
        runs.append(QJsonArray{run.text, static_cast<int>(run.colour), run.isStrong, run.isStruck});
    return runs;
}

void setRunsOf(QWidget &widget, const QJsonValue &state)
{
    auto *label = qobject_cast<RunsLabel *>(&widget);
    if (!label)
        return;
    QList<TextRun> runs;
    for (const QJsonArray all = state.toArray(); const QJsonValue &run : all)
        runs.append({run[0].toString(), static_cast<Colour>(run[1].toInt()), run[2].toBool(),
                     run[3].toBool()});
    label->setRuns(runs);
}

QJsonValue plainTextOf(const QWidget &widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
    return text ? orNull(text->toPlainText()) : QJsonValue();
}

void setPlainTextOf(QWidget &widget, const QJsonValue &text)
{
    if (auto *own = qobject_cast<QPlainTextEdit *>(&widget))
        own->setPlainText(text.toString());
}

QJsonValue choiceOf(const QWidget &widget)
{
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    // What can be typed into has a line of its own, and the choice may be another one by then.
    return box && !box->isEditable() && box->currentIndex() >= 0 ? QJsonValue(box->currentIndex())
                                                                 : QJsonValue();
}

void setChoiceOf(QWidget &widget, const QJsonValue &index)
{
    if (auto *box = qobject_cast<QComboBox *>(&widget))
        box->setCurrentIndex(index.toInt(-1));
}

template <QString (QWidget::*Get)() const> QJsonValue saidOf(const QWidget &widget)
{
    return orNull((widget.*Get)());
}

template <void (QWidget::*Set)(const QString &)>
void setSaidOf(QWidget &widget, const QJsonValue &text)
{
    (widget.*Set)(text.toString());
}

/// A text before the name that it gives its widget.
constexpr Text texts[] = {
    {QLatin1String("choice"), choiceOf, setChoiceOf},
    {QLatin1String("line"), lineOf, setLineOf},
    {QLatin1String("label"), textOf<QLabel>, setTextOf<QLabel>},
    {QLatin1String("button"), textOf<QAbstractButton>, setTextOf<QAbstractButton>},
    {QLatin1String("runs"), runsOf, setRunsOf},
    {QLatin1String("plain text"), plainTextOf, setPlainTextOf},
    {QLatin1String("name"), saidOf<&QWidget::accessibleName>,
     setSaidOf<&QWidget::setAccessibleName>},
    {QLatin1String("description"), saidOf<&QWidget::accessibleDescription>,
     setSaidOf<&QWidget::setAccessibleDescription>},
    {QLatin1String("tip"), saidOf<&QWidget::toolTip>, setSaidOf<&QWidget::setToolTip>},
};

/// What stands there now, which is taken off.
QJsonObject takenOff(QWidget &widget)
{
    QJsonObject taken;
    for (const Text &text : texts) {
        if (const QJsonValue there = text.read(widget); !there.isNull())
            taken.insert(text.name, there);
    }
    const QSignalBlocker silent(&widget);
    for (const Text &text : texts) {
        if (taken.contains(text.name))
            text.write(widget, QJsonValue());
    }
    return taken;
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject jsonFrom(QByteArray bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    wipe(bytes);
    return json;
}

} // namespace

PageVeil::PageVeil(QWidget &page)
    : m_page(page)
{
}

void PageVeil::cover()
{
    QList<QWidget *> widgets = m_page.findChildren<QWidget *>();
    widgets.append(&m_page);
    for (QWidget *widget : std::as_const(widgets)) {
        const QJsonObject taken = takenOff(*widget);
        if (taken.isEmpty())
            continue;
        Entry &entry = m_covered[widget];
        QJsonObject all;
        if (entry.widget) // else another one was in the same place of the memory
            all = jsonFrom(m_vault.take(entry.name));
        else
            entry = {widget, QString::number(++m_count)};
        for (auto it = taken.begin(); it != taken.end(); ++it)
            all.insert(it.key(), it.value());
        m_vault.put(entry.name, bytesOf(all));
    }
}

void PageVeil::lift()
{
    for (const auto covered = std::exchange(m_covered, {}); const Entry &entry : covered) {
        const QJsonObject taken = jsonFrom(m_vault.take(entry.name));
        if (!entry.widget)
            continue;
        const QSignalBlocker silent(entry.widget);
        for (const Text &text : texts) {
            if (taken.contains(text.name) && text.read(*entry.widget).isNull())
                text.write(*entry.widget, taken.value(text.name));
        }
    }
}

} // namespace desk
