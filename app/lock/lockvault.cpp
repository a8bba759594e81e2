// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/lock/lockvault.h"

#include <sodium.h>

namespace desk {

LockVault::LockVault()
    : m_key(SealKey::generate())
{
}

void LockVault::put(const QString &name, QByteArray &&content)
{
    QByteArray own = std::move(content);
    m_boxes.insert(name, seal(m_key, own, name.toUtf8()));
    wipe(own);
}

QByteArray LockVault::take(const QString &name)
{
    return unseal(m_key, m_boxes.take(name), name.toUtf8()).content;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty()) // without a copy of what is shared
        sodium_memzero(const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace desk
