// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/security/sealedbox.h"

#include <QByteArray>

#include <optional>

namespace desk {

/// Where a trail ends: the number of its last entry and that entry's hash. {0, 32 zeros} before the
/// first one.
struct AuditEnd {
    qint64 number = 0;
    QByteArray hash = QByteArray(32, '\0');
    bool operator==(const AuditEnd &) const = default;
};

/// The later of two ends of one trail.
[[nodiscard]] AuditEnd laterEnd(const AuditEnd &a, const AuditEnd &b);

/// One line of a trail as it stands in its file:
///   {"n":12,"sealed":"...","chain":"..."}
/// with "after":"..." behind the number in the first line of a file. `sealed` is the entry's box,
/// base64; `chain` is BLAKE2b-256 with the trail's key over the hash before and this line up to
/// `,"chain"`; `after` is that hash before. Hashes are in hex.
struct AuditLine {
    qint64 number = 0;
    std::optional<QByteArray> after = {}; ///< 32 bytes
    QByteArray box = {};
    QByteArray hashed = {}; ///< the bytes of the line that its hash is over
    QByteArray hash = {}; ///< 32 bytes, as the line says
};

/// Without the line break; moves `end` on. `isFirst`: of its file.
[[nodiscard]] QByteArray auditLine(const SealKey &key, AuditEnd &end, const QByteArray &entry,
                                   bool isFirst);
/// Any bytes may be given; nullopt for what is no such line. Its hash is not looked at.
[[nodiscard]] std::optional<AuditLine> auditLineFrom(const QByteArray &line);
/// Whether the line follows this end and nothing of it has been changed.
[[nodiscard]] bool follows(const SealKey &key, const AuditEnd &end, const AuditLine &line);
/// The entry; nullopt when the box does not open, or was sealed for another number.
[[nodiscard]] std::optional<QByteArray> entryIn(const SealKey &key, const AuditLine &line);

/// As it is kept beside the trail and in the keychain.
[[nodiscard]] QByteArray toBytes(const AuditEnd &end);
[[nodiscard]] std::optional<AuditEnd> auditEndFromBytes(const QByteArray &bytes);

} // namespace desk
