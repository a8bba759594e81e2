// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/customerid.h"

#include <QListView>

namespace desk {

class RecentModel;

/// The customers who were open last, a row each. As high as its rows are, up to what leaves room
/// for the rest of the page; then it scrolls.
class RecentList final : public QListView {
    Q_OBJECT

public:
    /// The model must outlive the list.
    explicit RecentList(RecentModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    /// Opens the customer of a row.
    void choose(const QModelIndex &index);

Q_SIGNALS:
    void customerChosen(const desk::CustomerId &customerId);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();

    RecentModel &m_model;
};

} // namespace desk
