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
    const QByteArray request = requestOf(body, check);
    if (request != m_request) {
        m_key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        m_request = request;
    }
    return m_key;
}

void IdempotencyKey::adopt(const Attempt &attempt)
{
    m_key = attempt.idempotencyKey;
    m_request = requestOf(createBody(attempt.edits),
                          attempt.isForced ? AddressCheck::Forced : AddressCheck::Normal);
}

} // namespace desk
