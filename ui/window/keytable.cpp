// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/keytable.h"

#include "ui/look/keys.h"
#include "ui/window/commandtable.h"

#include <QCoreApplication>

namespace desk {

namespace {

class KeyTable {
    Q_DECLARE_TR_FUNCTIONS(KeyTable)

public:
    [[nodiscard]] static QList<KeyRow> ofPages();
};

/// Without the words that window systems have for Shift+Tab.
QList<QKeySequence> shown(const QList<QKeySequence> &keys)
{
    QList<QKeySequence> all = keys;
    all.removeIf([](const QKeySequence &each) { return each[0].key() == Qt::Key_Backtab; });
    return all;
}

/// What the pages do with keys of their own; commands are in the table of commands.
QList<KeyRow> KeyTable::ofPages()
{
    const QString cells = tr("In a profile");
    const QString creation = tr("New customer, in its tab");
    const QString fields = tr("In a field");
    return {
        {cells, tr("To one of the six cards"), {partKey(1), partKey(6)}},
        {cells, tr("Open the field"), {Qt::Key_Return, Qt::Key_F2}},
        {cells, tr("Next field"), {Qt::Key_Tab, Qt::Key_Down}},
        {cells, tr("Copy the value"), {QKeySequence::Copy}},
        {cells, tr("What can be done with the field"), {Qt::Key_Menu}},
        {fields, tr("Take the suggestion"), {acceptSuggestionKey()}},
        {fields, tr("Done with the field"), {doneKey()}},
        {fields, tr("Give up what was typed here"), {Qt::Key_Escape}},
        {creation, tr("To one of the five steps"), {partKey(1), partKey(5)}},
        {creation, tr("Next field, then next step"), {Qt::Key_Return}},
        {creation, tr("Review, and there create"), {doneKey()}},
        {creation, tr("Open the customer who may be the same"), {openMatchKey()}},
    };
}

} // namespace

QList<KeyRow> allKeys()
{
    QList<KeyRow> all;
    for (const CommandRow &row : commandRows()) {
        if (!row.keys.isEmpty())
            all.append({groupName(row.group), commandText(row), shown(row.keys)});
    }
    all.append({groupName(CommandGroup::Program),
                QCoreApplication::translate("desk::Commands", "Menu"),
                {menuKey()}});
    return all + KeyTable::ofPages();
}

} // namespace desk
