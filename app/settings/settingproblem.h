// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace desk {

/// Where something is said: a file and a line of it, or an option of the command line.
struct SettingPlace {
    QString file; ///< or an option with its dashes; empty: nowhere
    int line = 0; ///< from 1; 0 where there are no lines
    bool operator==(const SettingPlace &) const = default;
    /// `file:line`, or what there is of it.
    [[nodiscard]] QString text() const;
};

/// Something in a file of settings that does not count. In English and always the same, for
/// administrators and their scripts; never with a value, which might be a secret in the wrong
/// place.
struct SettingProblem {
    SettingPlace place;
    QString what;
    bool operator==(const SettingProblem &) const = default;
    /// `file:line: what`.
    [[nodiscard]] QString text() const;
};
using SettingProblems = QList<SettingProblem>;

} // namespace desk
