// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/sentchange.h"

#include <QAbstractListModel>

#include <optional>

namespace desk {

/// What was sent, the last first, a heading a day. Rows are worded when they are looked at: of
/// thousands only those in sight cost anything.
class SentModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IsDayRole = Qt::UserRole + 1, ///< bool: a heading
        TimeRole,
        IdRole,
        FieldsRole,
        StateRole, ///< int of SentChange::State
    };

    using QAbstractListModel::QAbstractListModel;

    /// `changes`: the last first.
    void setChanges(const QList<SentChange> &changes, QDate today);
    /// Only what has all of these words in its name, id or fields.
    void setFilter(const QString &words);
    /// Whether these are the changes it has, in the same state.
    [[nodiscard]] bool isShowing(const QList<SentChange> &changes) const;
    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }

    /// nullopt for a heading.
    [[nodiscard]] std::optional<SentChange> changeAt(const QModelIndex &index) const;
    /// An invalid index where it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    [[nodiscard]] QModelIndex firstChange() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        qsizetype at = -1; ///< of the change; of a heading -1
        QDate day = {};
    };
    void arrange();

    QList<SentChange> m_changes;
    QStringList m_searched; ///< as m_changes; made when somebody searches
    QStringList m_words;
    QList<Row> m_rows;
    QDate m_today;
};

} // namespace desk
