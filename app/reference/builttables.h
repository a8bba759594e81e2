// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What ICU would take a second for while somebody types is read from it when the program is built
// (maketables.cpp); here it is looked up.
#pragma once

#include "app/profile/field.h"

#include <QString>
#include <QStringList>

namespace desk {

/// The code that has this name in one of the languages that have many speakers; empty when none
/// has. Country and Language only. `folded`: as foldedName() makes it.
[[nodiscard]] QString codeOfForeignName(FieldKind kind, const QString &folded);

/// The codes that have a name with this beginning in one of those languages, each once.
[[nodiscard]] QStringList codesOfForeignNames(FieldKind kind, const QString &folded);

/// How a Chinese letter is read, in small Latin letters without marks (`ming`); empty when the
/// table does not have it.
[[nodiscard]] QLatin1String readingOfHan(char32_t letter);

} // namespace desk
