// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"

#include <QFrame>

class QToolButton;

namespace desk {

/// A key the catalogue has no row for above its value, both as they came. It can only be copied:
/// by its button, its menu, or Ctrl+C.
class UnlistedCell final : public QFrame {
    Q_OBJECT

public:
    UnlistedCell(Profile::Unlisted item, QWidget *parent);

Q_SIGNALS:
    void copied(const QString &key); ///< the value is on the clipboard

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void copy();
    void showButton();

    Profile::Unlisted m_item;
    QToolButton *m_copy = nullptr; ///< of one with a value
};

} // namespace desk
