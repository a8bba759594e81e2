// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/security/publicbox.h"

#include <sodium.h>

namespace desk {

static_assert(publicKeySize == crypto_box_PUBLICKEYBYTES);

std::optional<QByteArray> sealFor(const QByteArray &publicKey, const QByteArray &content)
{
    if (publicKey.size() != publicKeySize || sodium_init() < 0)
        return std::nullopt;
    const auto raw = [](const QByteArray &bytes) {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    };
    QByteArray box(content.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    const int failed = crypto_box_seal(reinterpret_cast<unsigned char *>(box.data()), raw(content),
                                       static_cast<size_t>(content.size()), raw(publicKey));
    return failed == 0 ? std::optional(box) : std::nullopt;
}

} // namespace desk
