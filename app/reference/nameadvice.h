// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reference/advice.h"

#include <QString>

namespace desk {

/// Advice about a name or any other single line of text: invisible characters (suggestion: the text
/// without them), letters of another script that look alike, and for a Latin-script name field
/// with an original-script twin (`first_name` and `unicode_first_name`) a name in another script:
/// the suggestion moves it to the twin and puts ICU's transliteration in its place. Never about
/// capitals, length, apostrophes, hyphens, particles or single letters.
[[nodiscard]] QList<Advice> textAdvice(const Field &field, const QString &text);

/// The text in plain Latin letters by ICU, each word with a capital; empty when ICU knows no way,
/// or would surely be wrong (Chinese characters beside kana are read as Japanese).
[[nodiscard]] QString inLatinLetters(const QString &text);

/// Reads ICU's rules for Latin letters, which takes some hundredths of a second the first time; to
/// be called in a thread of its own before somebody types.
void prepareNameAdvice();

/// How two names are compared: NFKD without marks, transliterated to ASCII, case folded,
/// punctuation as blanks, words sorted. `de la Cruz, José` and `JOSE DE LA CRUZ` are the same.
[[nodiscard]] QString comparableName(const QString &text);

} // namespace desk
