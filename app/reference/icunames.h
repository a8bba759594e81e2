// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QList>
#include <QString>

#include <unicode/locid.h>

namespace desk {

/// A country or language as ICU names it.
struct IcuName {
    const char *code; ///< ISO 3166-1 alpha-2, or ISO 639-1 in lower case
    QString name;
};

/// The name of a code (Country or Language, case ignored) in a language; the code itself where ICU
/// has no name.
[[nodiscard]] QString icuName(FieldKind kind, const char *code, const icu::Locale &language);

/// Whether ICU lists a code of two letters; case ignored.
[[nodiscard]] bool isIcuCode(FieldKind kind, const QByteArray &code);

/// Everything that has a code of two letters and a name in this language, by code.
[[nodiscard]] QList<IcuName> icuNames(FieldKind kind, const icu::Locale &language);

} // namespace desk
