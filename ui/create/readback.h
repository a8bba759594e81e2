// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/edits.h"

#include <QStringList>

namespace desk {

class ReferenceData;

/// An address, a line each, as it is written on a letter in its country; empty without one.
[[nodiscard]] QStringList writtenAddress(const Edits &edits, const ReferenceData &reference);

/// A date of birth as it is said, with the age: `1 January 1984 · 42 years`; a text that is no date
/// as it was typed.
[[nodiscard]] QString birthText(const QJsonValue &birthdate);

} // namespace desk
