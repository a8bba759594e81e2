// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace desk {

/// Paints a found customer (a FoundText under `textRole`) in two lines and four columns: who, born
/// when, reached how, living where. The columns stand under each other, so that the eye compares.
class FoundDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int textRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace desk
