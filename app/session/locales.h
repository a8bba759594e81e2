// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QStringList>

namespace desk {

/// The values of `accept-language` (contract, 8.9): opaque strings, some are no valid tags.
[[nodiscard]] const QStringList &acceptLanguages();

/// The entry that fits a locale best: language and country, else the language, else `en-GB`.
[[nodiscard]] QString defaultAcceptLanguage(const QLocale &locale);

} // namespace desk
