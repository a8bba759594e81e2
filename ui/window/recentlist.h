// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/recents.h"

#include <QListWidget>

namespace desk {

/// The customers who were open last, a row each. As high as its rows; the page scrolls.
class RecentList final : public QListWidget {
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void show(const QList<Recent> &recents, const QDateTime &now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void customerChosen(const desk::CustomerId &customerId);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QListWidgetItem *item);
};

} // namespace desk
