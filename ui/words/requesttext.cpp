// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/requesttext.h"

namespace desk {

QString requestText(const QString &customerId, const QByteArray &body,
                    const QString &acceptLanguage, AddressCheck check)
{
    const QString hidden = QStringLiteral("••••••••");
    return QStringLiteral("PATCH /v1/customers/%1/profile%5\n"
                          "accept: application/json\n"
                          "accept-language: %2\n"
                          "authorization: Bearer %3\n"
                          "x-api-key: %3\n"
                          "content-type: application/json\n\n%4")
        .arg(customerId, acceptLanguage, hidden, QString::fromUtf8(body),
             check == AddressCheck::Forced ? QStringLiteral("?force_address=true") : QString());
}

} // namespace desk
