// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingproblem.h"

#include <QByteArray>

#include <optional>

namespace desk {

/// One `key=value` of a file.
struct IniEntry {
    QString group; ///< without brackets; "" before the first, and in `[General]`
    QString key;
    QString value; ///< without outer blanks and outer quotes, else as it stands: no escapes
    int line = 0;
    /// `group/key`.
    [[nodiscard]] QString name() const { return group.isEmpty() ? key : group + u'/' + key; }
};

struct IniGroup {
    QString name;
    int line = 0;
};

/// What an administrator's file says, with lines, which QSettings does not know.
///
/// UTF-8, with or without a byte order mark, lines ended in any way. A line is empty, a comment
/// (`#` or `;` in front), `[group]` or `key=value`; a comment behind a value is part of it. What is
/// none of these is a problem, and the next line goes on; below a broken `[group` nothing counts
/// until the next group. Of a key that is there twice the last counts, and the others are problems.
struct IniFile {
    QString path;
    bool isRead = false; ///< false too where there is no such file, which is no problem
    QList<IniGroup> groups;
    QList<IniEntry> entries;
    SettingProblems problems;
};

/// A file of more than 1 MiB, or of something else than text, is a problem as a whole.
[[nodiscard]] IniFile readIniFile(const QString &path);
[[nodiscard]] IniFile readIni(const QByteArray &bytes, const QString &path);

/// The bytes of a file of settings; nothing where there is no such file, or with a problem where it
/// can't be read: a folder, a pipe, not permitted, more than 1 MiB.
[[nodiscard]] std::optional<QByteArray> readSettingsFile(const QString &path,
                                                         SettingProblems &problems);

} // namespace desk
