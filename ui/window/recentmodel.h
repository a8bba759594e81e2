// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/recentcustomer.h"
#include "app/palette/fuzzyindex.h"

#include <QAbstractListModel>

namespace desk {

/// Recent customers as rows: the newest few, all, or those in whom every typed word is found, the
/// best first. A row's texts are made when it comes in sight.
class RecentModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int fewRows = 8;
    enum Role { IdRole = Qt::UserRole, AsideRole, AgoRole };

    using QAbstractListModel::QAbstractListModel;

    void setRecents(const QList<RecentCustomer> &recents);
    void setTyped(const QString &typed);
    void setShowingAll(bool isShowingAll);

    [[nodiscard]] int all() const { return static_cast<int>(m_recents.size()); }
    [[nodiscard]] bool isFiltered() const { return !m_typed.isEmpty(); }
    /// nullopt for no row.
    [[nodiscard]] std::optional<CustomerId> idAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void find();

    QList<RecentCustomer> m_recents;
    FuzzyIndex m_index; ///< of them, made when somebody types
    QString m_typed; ///< without outer blanks
    bool m_isShowingAll = false;
    QList<int> m_places; ///< of the rows, in m_recents
};

} // namespace desk
