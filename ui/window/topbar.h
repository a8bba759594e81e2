// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environment.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace desk {

class Chip;
class Commands;
class FindLine;

/// The top of the window: a line in the colour of the environment, and below it, for whoever is
/// signed in, the environment's badge, the find line, the main commands and the menu of all. The
/// window's icon has the colour too.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    /// The commands must outlive the bar.
    TopBar(const Commands &commands, QWidget *parent);

    /// The line alone: what is chosen, nobody is signed in.
    void showChosen(const Environment &environment);
    void showSignedIn(const Environment &environment);
    /// Locked: of the bar nothing but the badge stays.
    void setLocked(bool isLocked);
    /// For screen readers; signed in is who has had a first answer.
    void sayEnvironment(const Environment &environment, bool isSignedIn);
    /// The find line has its place here, and so has `New customer`, unless the first screen has
    /// them: nothing is there twice.
    void setFirstScreen(bool isFirst);
    void takeFindLine(FindLine &line);
    void openMenu();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRow(const Commands &commands);
    void fitHeight();
    void showSpare();
    void showColour(const Environment &environment);
    void watchAltKey(QObject *watched, QEvent *event);
    [[nodiscard]] int lineHeight() const;

    QColor m_colour;
    QWidget *m_row = nullptr;
    Chip *m_environment = nullptr;
    QHBoxLayout *m_findPlace = nullptr;
    QPushButton *m_new = nullptr;
    QList<QToolButton *> m_spare; ///< where there is room
    QToolButton *m_lock = nullptr;
    QToolButton *m_menuButton = nullptr;
    QMenu *m_menu = nullptr;
    bool m_isLocked = false;
    bool m_isAltAlone = false; ///< Alt is down, and nothing else was pressed since
};

} // namespace desk
