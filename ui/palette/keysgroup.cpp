// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/keysgroup.h"

#include "ui/look/keycap.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace desk {

namespace {

QAccessibleInterface *makeKeysInterface(const QString &className, QObject *object)
{
    const bool isLine = className == QLatin1String("desk::KeysLine");
    if (!isLine && className != QLatin1String("desk::KeysGroup"))
        return nullptr;
    auto *widget = qobject_cast<QWidget *>(object);
    return widget
        ? new QAccessibleWidget(widget, isLine ? QAccessible::ListItem : QAccessible::List)
        : nullptr;
}

} // namespace

void installKeysAccess()
{
    QAccessible::installFactory(makeKeysInterface); // a second time it is the same one
}

KeysLine::KeysLine(const QString &text, const QList<QKeySequence> &keys, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    setSpaces(*row, {0, 3, 0, 3}, 8);
    QLabel *what = plainLabel(text, this);
    row->addWidget(what, 1);
    QStringList spoken;
    for (const QKeySequence &each : keys) {
        if (!spoken.isEmpty()) {
            QLabel *between = plainLabel(tr("or"), this);
            between->setWordWrap(false);
            setType(*between, Type::Label, Colour::Muted);
            row->addWidget(between);
        }
        row->addWidget(new KeyCaps(each, this));
        spoken.append(each.toString(QKeySequence::NativeText));
    }
    const QString name = spoken.join(QStringLiteral(" %1 ").arg(tr("or")));
    setAccessibleName(name.isEmpty() ? text : tr("%1: %2").arg(text, name));
}

KeysGroup::KeysGroup(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    setSpaces(*m_column, {0, 0, 0, 18}, 0);
    QLabel *caption = plainLabel(title.toUpper(), this);
    setType(*caption, Type::Caption, Colour::Muted);
    m_column->addWidget(caption);
    m_column->addSpacing(px(4));
}

void KeysGroup::add(qsizetype place, const QString &text, const QList<QKeySequence> &keys)
{
    auto *line = new KeysLine(text, keys, this);
    m_column->addWidget(line);
    m_lines.append({place, line});
    m_shown = static_cast<int>(m_lines.size());
}

void KeysGroup::showOnly(const QList<qsizetype> &places)
{
    m_shown = 0;
    for (const auto &[place, line] : std::as_const(m_lines)) {
        const bool isShown = places.contains(place);
        line->setVisible(isShown);
        m_shown += isShown ? 1 : 0;
    }
    setVisible(m_shown > 0);
}

} // namespace desk
