// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/changelists.h"

#include "ui/look/labels.h"
#include "ui/look/tabchain.h"
#include "ui/look/theme.h"
#include "ui/profile/changerow.h"
#include "ui/profile/conflictrow.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/takenover.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

bool isSentWhole(const Change &change)
{
    return !change.field->part().isEmpty() || change.field->items;
}

/// The rows of what is still there, in order; the others go.
template <typename Row, typename Item, typename Make>
void keepRows(QHash<const Field *, Row *> &rows, const QList<Item> &items, const Make &make)
{
    QList<const Field *> wanted;
    for (const Item &item : items)
        wanted.append(item.field);
    for (auto row = rows.begin(); row != rows.end();) {
        if (wanted.contains(row.key())) {
            ++row;
            continue;
        }
        row.value()->hide();
        row.value()->setObjectName({}); // one that comes again has the name
        row.value()->deleteLater();
        row = rows.erase(row);
    }
    for (const Field *field : std::as_const(wanted)) {
        if (!rows.contains(field))
            rows.insert(field, make(*field));
    }
}

} // namespace

ChangeLists::ChangeLists(ProfileEditor &editor, const ReferenceData &reference, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_reference(reference)
    , m_column(new QVBoxLayout(this))
{
    const auto addList = [&](QLabel *caption) {
        auto *list = new QVBoxLayout;
        m_column->addWidget(caption);
        m_column->addLayout(list);
        setSpaces(*list, {0, 0, 0, 8}, 6);
        return list;
    };
    m_conflictCaption = makeCaption(tr("Your choice is needed"));
    m_changedCaption = makeCaption(tr("Will be changed"));
    m_clearedCaption = makeCaption(tr("Will be erased"));
    m_conflictList = addList(m_conflictCaption);
    m_clearedList = addList(m_clearedCaption); // what can't be typed again comes first
    m_changedList = addList(m_changedCaption);
    m_whole
        = plainLabel(tr("Address, phones, consents and national identifier are sent whole, with "
                        "their unchanged parts."),
                     this);
    setType(*m_whole, Type::Label, Colour::Muted);
    m_taken = new TakenOver(this);
    m_column->addWidget(m_whole);
    m_column->addWidget(m_taken);
    m_column->addStretch(1);
    setSpaces(*m_column, {12, 4, 12, 8}, 6);
}

QLabel *ChangeLists::makeCaption(const QString &text)
{
    QLabel *caption = plainLabel(text.toUpper(), this);
    setType(*caption, Type::Caption, Colour::Muted);
    caption->setContentsMargins(px(6), 0, 0, 0);
    return caption;
}

void ChangeLists::addAbove(QWidget *widget)
{
    m_column->insertWidget(0, widget);
}

void ChangeLists::addBelow(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget); // before what stretches
}

void ChangeLists::remove(QWidget *widget)
{
    m_column->removeWidget(widget);
}

void ChangeLists::show(bool isSending)
{
    m_isSending = isSending;
    showConflicts();
    showChanges();
    m_taken->showChanges(m_editor.takenOver(), m_reference);
}

QWidget *ChangeLists::chain()
{
    QWidget *last = nullptr;
    for (QVBoxLayout *list : {m_conflictList, m_clearedList, m_changedList}) {
        for (int i = 0; i < list->count(); ++i)
            last = chainTabs(last, *list->itemAt(i)->widget());
    }
    return last;
}

void ChangeLists::showConflicts()
{
    const QList<Conflict> conflicts = m_editor.copy().conflicts();
    keepRows(m_conflicts, conflicts, [this](const Field &field) {
        auto *row = new ConflictRow(field, this);
        connect(row, &ConflictRow::theirsChosen, this, [this](const Field *chosen) {
            m_editor.keepTheirs(*chosen);
            Q_EMIT decided();
        });
        connect(row, &ConflictRow::mineChosen, this, [this](const Field *chosen) {
            m_editor.keepMine(*chosen);
            Q_EMIT decided();
        });
        return row;
    });
    int place = 0;
    for (const Conflict &conflict : conflicts) {
        ConflictRow *row = m_conflicts.value(conflict.field);
        row->showConflict(conflict, m_editor.copy().isOffered(*conflict.field), m_reference);
        row->setLocked(m_isSending);
        m_conflictList->insertWidget(place++, row);
        row->show();
    }
    m_conflictCaption->setVisible(!conflicts.isEmpty());
}

void ChangeLists::showChanges()
{
    QList<Change> changes = m_editor.changes();
    const bool isAnyWhole = std::any_of(changes.begin(), changes.end(), isSentWhole);
    changes.removeIf([this](const Change &change) { return m_conflicts.contains(change.field); });
    keepRows(m_changes, changes, [this](const Field &field) {
        auto *row = new ChangeRow(field, this);
        connect(row, &ChangeRow::undoRequested, this,
                [this](const Field *undone) { m_editor.revert(*undone); });
        connect(row, &ChangeRow::fieldRequested, this, &ChangeLists::fieldRequested);
        return row;
    });
    int changed = 0;
    int cleared = 0;
    for (const Change &change : std::as_const(changes)) {
        ChangeRow *row = m_changes.value(change.field);
        row->showChange(change, m_reference, m_isSending);
        m_changedList->removeWidget(row);
        m_clearedList->removeWidget(row);
        if (change.isClear())
            m_clearedList->insertWidget(cleared++, row);
        else
            m_changedList->insertWidget(changed++, row);
        row->show();
    }
    m_changedCaption->setVisible(changed > 0);
    m_clearedCaption->setVisible(cleared > 0);
    m_whole->setVisible(isAnyWhole);
}

QWidget *ChangeLists::lastRow() const
{
    for (const QVBoxLayout *list : {m_changedList, m_clearedList, m_conflictList}) {
        for (int i = list->count(); i-- > 0;) {
            if (!list->itemAt(i)->widget()->isHidden())
                return list->itemAt(i)->widget();
        }
    }
    return nullptr;
}

bool ChangeLists::focusConflict()
{
    for (int i = 0; i < m_conflictList->count(); ++i) {
        QWidget *row = m_conflictList->itemAt(i)->widget();
        if (row->isHidden()) // decided, about to go
            continue;
        row->setFocus();
        return true;
    }
    return false;
}

} // namespace desk
