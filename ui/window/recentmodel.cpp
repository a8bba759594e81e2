// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recentmodel.h"

#include "ui/look/labels.h"
#include "ui/words/agotext.h"

#include <algorithm>
#include <numeric>

namespace desk {

namespace {

QString agoOf(const RecentCustomer &recent)
{
    return agoText(recent.openedAt, QDateTime::currentDateTimeUtc());
}

FuzzyIndex indexOf(const QList<RecentCustomer> &recents)
{
    QList<FuzzyEntry> entries;
    entries.reserve(recents.size());
    for (const RecentCustomer &recent : recents)
        entries.append({recent.name + u' ' + recent.aside, recent.id.text()});
    return FuzzyIndex(entries);
}

} // namespace

void RecentModel::setRecents(const QList<RecentCustomer> &recents)
{
    beginResetModel();
    m_recents = recents;
    m_index = {};
    find();
    endResetModel();
}

void RecentModel::setTyped(const QString &typed)
{
    if (typed.trimmed() == m_typed)
        return;
    beginResetModel();
    m_typed = typed.trimmed();
    find();
    endResetModel();
}

void RecentModel::setShowingAll(bool isShowingAll)
{
    beginResetModel();
    m_isShowingAll = isShowingAll;
    find();
    endResetModel();
}

void RecentModel::find()
{
    m_places.clear();
    if (!isFiltered()) {
        m_places.resize(m_isShowingAll ? all() : std::min(all(), fewRows));
        std::iota(m_places.begin(), m_places.end(), 0);
        return;
    }
    if (m_index.size() == 0)
        m_index = indexOf(m_recents);
    const QList<FuzzyMatch> found
        = m_index.search(m_typed, m_recents.size(), FuzzyIndex::Letters::Together);
    for (const FuzzyMatch &match : found)
        m_places.append(static_cast<int>(match.entry));
}

std::optional<CustomerId> RecentModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_places.size())
        return std::nullopt;
    return m_recents.at(m_places.at(index.row())).id;
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_places.size())
        return {};
    const RecentCustomer &recent = m_recents.at(m_places.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return recent.name;
    case Qt::ToolTipRole:
        return plainToolTip(recent.name);
    case Qt::AccessibleTextRole: {
        const QString ago = agoOf(recent);
        const QString id = recent.id.text();
        return recent.aside.isEmpty()
            ? tr("%1, customer id %2, %3").arg(recent.name, id, ago)
            : tr("%1, customer id %2, %3, %4", "name, id, town or Latin name, how long ago")
                  .arg(recent.name, id, recent.aside, ago);
    }
    case IdRole:
        return recent.id.text();
    case AsideRole:
        return recent.aside;
    case AgoRole:
        return agoOf(recent);
    default:
        return {};
    }
}

} // namespace desk
