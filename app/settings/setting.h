// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <span>

namespace desk {

/// Every setting there is; its row says what it is called in a file.
enum class SettingKey {
    Environment,
    AcceptLanguage,
    Remember,
    AllowToken,
    BuiltInEnvironments,
    IdleMinutes,
    AllowPin,
    ClipboardSeconds,
    AuditEnabled,
    AuditPublicKey,
    Proxy,
    CaFile,
    HistoryDays,
    HistoryMost,
    RecentsLimit,
    RestoreTabs,
    Theme,
    TextSize,
    ProgramLanguage,
    Geometry,
};
inline constexpr int settingCount = static_cast<int>(SettingKey::Geometry) + 1;

enum class SettingType {
    Flag,
    Number,
    Text,
    Choice,
    Language, ///< a tag such as `fr` or `fr-FR`, or nothing
    Path, ///< absolute, or nothing
    Proxy,
    PublicKey, ///< base64 of 32 bytes, or nothing
    Bytes, ///< the program's own; nobody writes it by hand
};

/// One row of the table that all about a setting is made of: what is read and in which bounds, what
/// `--check-settings` prints, the tables of the guides for administrators.
struct Setting {
    SettingKey key = SettingKey::Environment;
    const char *name = ""; ///< in a file, e.g. `lock/idleMinutes`
    SettingType type = SettingType::Text;
    const char *usual = ""; ///< what holds where nobody says anything, as a file would say it
    const char *about = ""; ///< one English sentence for administrators
    int least = 0; ///< of a number
    int most = 0;
    const char *choices = ""; ///< of a choice, with blanks between them
    bool canBeLocked = true;
};

/// In the order of SettingKey.
[[nodiscard]] std::span<const Setting> allSettings();
[[nodiscard]] const Setting &settingOf(SettingKey key);
/// Null where none is called so; names are told apart by case.
[[nodiscard]] const Setting *findSetting(QStringView name);

} // namespace desk
