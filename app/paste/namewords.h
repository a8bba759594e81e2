// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace desk {

/// The words of a name, judged one by one.
using Words = QList<QStringView>;

/// The text from one word to before another.
[[nodiscard]] QStringView span(const Words &words, qsizetype from, qsizetype to);
/// `DUPONT`, but no initials.
[[nodiscard]] bool isCapitals(QStringView word);
/// Chinese, Japanese and Korean names begin with the family.
[[nodiscard]] bool isFamilyFirstScript(QStringView text);
/// `田中 美咲 (Misaki TANAKA)`, `田中 美咲 / Misaki TANAKA`: a name in two scripts. The second is
/// empty for what else stands in brackets, both for other texts.
struct ScriptPair {
    QStringView first;
    QStringView second;
};
[[nodiscard]] ScriptPair scriptPair(QStringView text);
[[nodiscard]] bool isNameWord(QStringView word);
/// `Ortega y Gasset`, `Ferrer i Puig`.
[[nodiscard]] bool isSurnameJoint(QStringView word);
/// The word between two people.
[[nodiscard]] bool isJoint(QStringView word);
/// `Ursel und Dietmar Kampe`, but not `José Ortega y Gasset`.
[[nodiscard]] bool isPair(const Words &words);
/// How many words of `Mr and Mrs`, `M. et Mme`, `De heer en mevrouw` stand at the front; else 0.
[[nodiscard]] qsizetype coupleWords(const Words &words);
/// `Familie`, `Eheleute`: more than one person.
[[nodiscard]] bool isFamilyWord(QStringView word);
/// `Ao Sr.`, `An Herrn`, `To Mr`: the word before the person written to.
[[nodiscard]] bool isAddressing(const Words &words);

} // namespace desk
