// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/journal/records.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

namespace desk {

/// The `Idempotency-Key` of a creation: the same request always goes with the same key, so that a
/// server that knows it makes no second customer; another request gets a new one. A value type.
class IdempotencyKey {
public:
    /// The key for the request with this body (createBody()).
    [[nodiscard]] QByteArray of(const QJsonObject &body, AddressCheck check);
    /// The key that an earlier attempt went with stands for the request of that attempt.
    void adopt(const Attempt &attempt);

private:
    friend class AttemptMemory;
    QHash<QByteArray, QByteArray> m_keys; ///< by request
};

} // namespace desk
