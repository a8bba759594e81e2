// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/attempts/idempotencykey.h"

#include "app/profile/patch.h"

#include <QUuid>

namespace desk {

namespace {

QByteArray requestOf(const QJsonObject &body, AddressCheck check)
{
    return (check == AddressCheck::Forced ? QByteArray("forced ") : QByteArray()) + toWire(body);
}

} // namespace

QByteArray IdempotencyKey::of(const QJsonObject &body, AddressCheck check)
{
    QByteArray &key = m_keys[requestOf(body, check)];
    if (key.isEmpty())
        key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return key;
}

void IdempotencyKey::adopt(const Attempt &attempt)
{
    const AddressCheck check = attempt.isForced ? AddressCheck::Forced : AddressCheck::Normal;
    m_keys.insert(requestOf(createBody(attempt.edits), check), attempt.idempotencyKey);
}

} // namespace desk
