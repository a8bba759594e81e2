// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The reader of profiles: every value of the catalogue, and what it has no row for.
#include "app/api/answerreader.h"
#include "app/profile/profile.h"
#include "app/profile/value.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto json = desk::readObject(body);
    if (!json)
        return 0;
    const desk::Profile profile(QStringLiteral("1"), *json, {});
    for (const desk::Field &field : desk::fields()) {
        const QJsonValue value = profile.value(field);
        // Canonical is canonical: a second time changes nothing.
        if (desk::canonical(field, value) != value)
            __builtin_trap();
    }
    const auto unlisted = profile.unlisted();
    return unlisted.size() > 1'000'000 ? 1 : 0;
}
