// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/sentmodel.h"

#include "app/text/folding.h"
#include "ui/history/senttext.h"

#include <algorithm>

namespace desk {

void SentModel::setChanges(const QList<SentChange> &changes, QDate today)
{
    beginResetModel();
    m_changes = changes;
    m_searched.clear();
    m_today = today;
    arrange();
    endResetModel();
}

bool SentModel::isShowing(const QList<SentChange> &changes) const
{
    return std::equal(m_changes.cbegin(), m_changes.cend(), changes.cbegin(), changes.cend(),
                      [](const SentChange &a, const SentChange &b) {
                          return a.id == b.id && a.state == b.state && a.customerId == b.customerId;
                      });
}

void SentModel::setFilter(const QString &words)
{
    const QStringList folded = foldedName(words).split(u' ', Qt::SkipEmptyParts);
    if (folded == m_words)
        return;
    beginResetModel();
    m_words = folded;
    arrange();
    endResetModel();
}

void SentModel::arrange()
{
    if (!m_words.isEmpty() && m_searched.isEmpty()) {
        for (const SentChange &change : std::as_const(m_changes))
            m_searched.append(searchedText(change));
    }
    const auto isMeant = [this](qsizetype at) {
        return std::all_of(m_words.cbegin(), m_words.cend(), [this, at](const QString &word) {
            return m_searched.at(at).contains(word);
        });
    };
    m_rows.clear();
    QDate day;
    for (qsizetype at = 0; at < m_changes.size(); ++at) {
        if (!isMeant(at))
            continue;
        const QDate sentOn = m_changes.at(at).sentAt.toLocalTime().date();
        if (sentOn != day)
            m_rows.append({-1, sentOn});
        day = sentOn;
        m_rows.append({at, sentOn});
    }
}

std::optional<SentChange> SentModel::changeAt(const QModelIndex &index) const
{
    const qsizetype at = index.isValid() ? m_rows.at(index.row()).at : -1;
    return at < 0 ? std::nullopt : std::optional(m_changes.at(at));
}

QModelIndex SentModel::indexOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).at >= 0 && m_changes.at(m_rows.at(row).at).id == id)
            return index(static_cast<int>(row));
    }
    return {};
}

QModelIndex SentModel::firstChange() const
{
    return m_rows.size() > 1 ? index(1) : QModelIndex();
}

int SentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IsDayRole)
        return row.at < 0;
    if (row.at < 0)
        return role == Qt::DisplayRole ? dayText(row.day, m_today) : QVariant();
    const SentChange &change = m_changes.at(row.at);
    switch (role) {
    case Qt::DisplayRole:
        return nameText(change);
    case Qt::AccessibleTextRole:
        return spokenText(change);
    case TimeRole:
        return timeText(change.sentAt);
    case IdRole:
        return idText(change);
    case FieldsRole:
        return fieldsText(change);
    case StateRole:
        return static_cast<int>(change.state);
    default:
        return {};
    }
}

Qt::ItemFlags SentModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).at < 0)
        return Qt::ItemNeverHasChildren; // the keys pass headings over
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace desk
