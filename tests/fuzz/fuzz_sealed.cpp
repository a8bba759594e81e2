// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The reader of sealed files, from the outside and from behind the seal.
#include "app/find/identitytraits.h"
#include "app/journal/records.h"
#include "app/security/sealedbox.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const desk::SealKey key = *desk::SealKey::fromBytes(QByteArray(32, 'k'));
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (!desk::unseal(key, bytes, "journal/x").error)
        __builtin_trap(); // nobody forges a seal
    // With the right header in front, the deeper checks are reached.
    const QByteArray header = desk::seal(key, {}, "journal/x").left(13);
    if (!desk::unseal(key, header + bytes, "journal/x").error)
        __builtin_trap();
    if (const auto draft = desk::draftFromBytes(bytes)) {
        if (!desk::draftFromBytes(desk::toBytes(*draft)))
            __builtin_trap();
    }
    if (const auto attempt = desk::attemptFromBytes(bytes)) {
        if (!desk::attemptFromBytes(desk::toBytes(*attempt)))
            __builtin_trap();
        static_cast<void>(desk::traitsOf(attempt->edits));
    }
    return 0;
}
