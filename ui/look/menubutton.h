// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

class QMenu;

namespace desk {

/// A button that opens a menu. To a screen reader the menu is a part of it: Qt counts what pops up
/// to no window, so that nobody would find the commands by their names.
class MenuButton final : public QToolButton {
    Q_OBJECT

public:
    /// The menu must outlive the button; whoever hears clicked() opens it.
    MenuButton(QMenu &menu, QWidget *parent);

    [[nodiscard]] QMenu &opens() const { return m_menu; }

private:
    QMenu &m_menu;
};

} // namespace desk
