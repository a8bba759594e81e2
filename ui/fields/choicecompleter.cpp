// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/choicecompleter.h"

#include "app/reference/referencedata.h"
#include "app/text/folding.h"

#include <QStandardItemModel>

namespace desk {

namespace {

constexpr int foldedRole = Qt::UserRole + 1;

} // namespace

/// The entries, found by the role `foldedRole`: their folded text, or what is typed where that is
/// the start of their name in another language.
class ChoiceNames final : public QStandardItemModel {
public:
    using QStandardItemModel::QStandardItemModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == foldedRole
            && m_codes.contains(QStandardItemModel::data(index, Qt::UserRole).toString()))
            return m_typed;
        return QStandardItemModel::data(index, role);
    }

    [[nodiscard]] bool hasOwn(const QString &folded) const
    {
        for (int row = 0; row < rowCount(); ++row) {
            if (item(row)->data(foldedRole).toString().contains(folded))
                return true;
        }
        return false;
    }

    void setForeign(const QString &typed, const QStringList &codes)
    {
        if (codes.isEmpty() && m_codes.isEmpty())
            return;
        m_typed = typed;
        m_codes = codes;
        // The completer remembers what a shorter text has found, and looks no further.
        Q_EMIT layoutChanged();
    }

private:
    QString m_typed;
    QStringList m_codes;
};

ChoiceCompleter::ChoiceCompleter(FieldKind kind, const ReferenceData &reference, QObject *parent)
    : QCompleter(parent)
    , m_kind(kind)
    , m_reference(reference)
    , m_names(new ChoiceNames(this))
{
    setModel(m_names);
    setCompletionRole(foldedRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(QCompleter::PopupCompletion);
}

void ChoiceCompleter::add(const QString &code, const QString &text)
{
    auto *entry = new QStandardItem(text);
    entry->setData(foldedName(text), foldedRole);
    entry->setData(code, Qt::UserRole);
    m_names->appendRow(entry);
}

void ChoiceCompleter::removeAll()
{
    m_names->clear();
}

QStringList ChoiceCompleter::splitPath(const QString &typed) const
{
    const QString folded = foldedName(typed);
    m_names->setForeign(folded,
                        m_names->hasOwn(folded) ? QStringList()
                                                : m_reference.codesNamedLike(m_kind, folded));
    return {folded};
}

QString ChoiceCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace desk
