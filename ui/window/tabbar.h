// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

namespace desk {

/// The bar of the tabs: names that are too long end in dots, the middle button closes a tab as in a
/// browser. No stop of the Tab key, as there are keys to change tabs from anywhere.
class TabBar final : public QTabBar {
    Q_OBJECT

public:
    explicit TabBar(QWidget *parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace desk
