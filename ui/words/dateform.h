// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace desk {

/// The agent's short form with the whole year, as QLocale takes it: `dd/MM/yyyy`; in digits, where
/// theirs has the month as a word.
[[nodiscard]] QString dateForm();

/// The same as a picture for the agent, in letters of their language: `DD/MM/YYYY`.
[[nodiscard]] QString dateFormHint();

/// A date in full and the age, which tell a digit heard wrong: `Sunday, 1 January 1984 · 42 years`.
[[nodiscard]] QString dateAndAge(QDate date, int years);

} // namespace desk
