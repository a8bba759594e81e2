// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMenu;
class QTabWidget;
class QToolButton;

namespace desk {

/// The list of all tabs: a button at the right end of their bar, and the menu it opens. Owned by
/// the tabs.
class TabList final : public QObject {
    Q_OBJECT

public:
    explicit TabList(QTabWidget &tabs);

    /// Opens the list with the tab in front chosen; without any tab nothing happens.
    void open();

private:
    void fill();

    QTabWidget &m_tabs;
    QToolButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace desk
