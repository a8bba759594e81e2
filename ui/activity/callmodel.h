// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/calllog.h"

#include <QAbstractTableModel>

namespace desk {

/// The calls of this run as a table, the newest on top. Follows the log by itself.
class CallModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Verb, Path, End, Duration, Attempt, RequestId, Copy };
    static constexpr int columns = Copy + 1;

    /// `calls` must outlive the model.
    explicit CallModel(const CallLog &calls, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// The call of a row, nullptr for an invalid index. Valid until the next call begins.
    [[nodiscard]] const Call *callAt(const QModelIndex &index) const;
    /// What was sent by it, while that is kept.
    [[nodiscard]] std::optional<SentRequest> requestAt(const QModelIndex &index) const;
    [[nodiscard]] bool hasRequestAt(const QModelIndex &index) const;

private:
    [[nodiscard]] qint64 numberAt(const QModelIndex &index) const;
    [[nodiscard]] QString text(const Call &call, int column) const;
    [[nodiscard]] QString toolTip(const Call &call, int column) const;
    void onBegun();
    void onOldestDropped();
    void onChanged(qint64 number);

    const CallLog &m_calls;
    qint64 m_newest = 0; ///< number of the call in the first row
    int m_rows = 0;
};

} // namespace desk
