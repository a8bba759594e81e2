// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/security/sealedbox.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace desk {

/// What leaves the screen while it is locked, sealed in memory with a key made for this lock: a
/// look at the memory for a name or a number finds none. The key is in the same memory: who can
/// read all of it, and knows this program, opens the box (docs/decisions/0017). Wiped when it goes.
class LockVault final {
public:
    LockVault();

    /// Wipes what it was given.
    void put(const QString &name, QByteArray &&content);
    /// What was put there, which is in here no more; empty for nothing.
    [[nodiscard]] QByteArray take(const QString &name);
    [[nodiscard]] bool has(const QString &name) const { return m_boxes.contains(name); }

private:
    SealKey m_key;
    QHash<QString, QByteArray> m_boxes;
};

/// Overwrites the bytes, wherever else they are shared, and empties the array.
void wipe(QByteArray &bytes);

} // namespace desk
