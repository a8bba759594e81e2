// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace desk {

/// A key that has acted is spent until it is let go: its repeats reach nobody, as what has the
/// focus by then would take them for presses of its own. Watches the application until another
/// press comes, then goes. See ui/look/heldkeys.h.
class SpentKey final : public QObject {
    Q_OBJECT

public:
    SpentKey(int key, QObject *application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const int m_key;
};

} // namespace desk
