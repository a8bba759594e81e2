// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace desk {

/// A name as it is stored: in Latin letters, and in original script; any part may be empty.
struct PersonName {
    QString first;
    QString last;
    QString originalFirst;
    QString originalLast;
};

enum class NameMatch {
    Unknown, ///< one of them has no name to compare
    Different,
    SameLast, ///< another first name: a relative, a twin
    SameFirst, ///< another last name: married since, or chance
    FirstSlip, ///< the first names differ by one letter
    LastSlip, ///< the last names differ by one letter
    Close, ///< one is a shorter form: an initial, a name less, `Alex` for `Alexander`
    Same, ///< in this order or the other, in any script
};

/// The words of a name in the order they are written, each as comparableName() has it, in one
/// piece; neighbouring Chinese characters are one word.
[[nodiscard]] QStringList comparableWords(const QString &text);

/// Compares two names, accents, case, order and punctuation ignored, other scripts by
/// transliteration. The best of the Latin and the original-script form counts. Where one of the
/// sides lacks a first or a last name, what both have decides.
[[nodiscard]] NameMatch matchOfNames(const PersonName &a, const PersonName &b);

} // namespace desk
