// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/setting.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace desk {

/// The value that is written so: bool, int, QString, or QByteArray for bytes. Nothing where it is
/// of another type or out of bounds. Outer blanks do not count.
[[nodiscard]] std::optional<QVariant> settingValue(const Setting &setting, const QString &written);

/// The same for what QSettings has read: it makes lists of texts with commas.
[[nodiscard]] std::optional<QVariant> settingValue(const Setting &setting, const QVariant &stored);

/// `true` and `1`, `false` and `0`; nothing else.
[[nodiscard]] std::optional<bool> flagValue(const QString &written);

/// What is said of a value that settingValue() does not take, and of a name that no setting has.
[[nodiscard]] QString wrongValue(const Setting &setting);
[[nodiscard]] QString unknownSetting(const QString &name);

/// The value as a file would say it; of bytes how many there are.
[[nodiscard]] QString writtenValue(const Setting &setting, const QVariant &value);

/// A text out of a file as one line that can't steer a terminal, and not too long for one.
[[nodiscard]] QString printable(const QString &text);

} // namespace desk
