// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/setting.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace desk {

namespace {

using K = SettingKey;
using T = SettingType;

// clang-format off
constexpr std::array<Setting, settingCount> table{{
    {K::Environment, "signIn/environment", T::Text, "",
     "The environment that is chosen at the start, by its id; locked, it is the only one besides Training."},
    {K::AcceptLanguage, "signIn/acceptLanguage", T::Language, "",
     "The language of the server's answers that is chosen at the start, e.g. `fr-FR`; empty: the one nearest to the program's."},
    {K::Remember, "signIn/remember", T::Flag, "false",
     "Whether credentials are kept in the agent's keychain."},
    {K::AllowToken, "signIn/allowToken", T::Flag, "true",
     "Whether an access token may be pasted, in environments that do not say it themselves."},
    {K::BuiltInEnvironments, "environments/builtIn", T::Flag, "true",
     "Whether Production and Staging are offered without being described in a file."},
    {K::IdleMinutes, "lock/idleMinutes", T::Number, "10",
     "After how many minutes without a key or a click the program locks; 0: never.", 0, 240},
    {K::AllowPin, "lock/allowPin", T::Flag, "true",
     "Whether an agent may unlock with a PIN instead of signing in."},
    {K::ClipboardSeconds, "clipboard/clearSeconds", T::Number, "60",
     "After how many seconds a personal value that was copied is taken out of the clipboard; 0: never.", 0, 3600},
    {K::AuditEnabled, "audit/enabled", T::Flag, "false",
     "Whether the local audit trail is written."},
    {K::AuditPublicKey, "audit/publicKey", T::PublicKey, "",
     "The public key that exports of the audit trail are sealed for."},
    {K::Proxy, "network/proxy", T::Proxy, "system",
     "The way to the servers: the system's proxy, none, or this one; never for this computer itself."},
    {K::CaFile, "network/caFile", T::Path, "",
     "A PEM file with certificate authorities that are trusted besides the system's."},
    {K::HistoryDays, "history/days", T::Number, "30",
     "For how many days the change history is kept; 0: not at all.", 0, 3650},
    {K::HistoryMost, "history/most", T::Number, "2000",
     "How many changes the change history keeps at most; 0: none.", 0, 10000},
    {K::RecentsLimit, "remembered/recents", T::Number, "200",
     "How many recent customers are kept; 0: none.", 0, 10000},
    {K::RestoreTabs, "remembered/tabs", T::Flag, "true",
     "Whether the customers' tabs are opened again at the next start."},
    {K::Theme, "look/theme", T::Choice, "desktop",
     "The colours of the program; `desktop` follows the system.", 0, 0, "desktop light dark high-contrast"},
    {K::TextSize, "look/textSize", T::Number, "100",
     "The size of the text, in per cent of the desktop's.", 80, 200},
    {K::ProgramLanguage, "look/language", T::Language, "",
     "The language of the program, `en` or `fr`; empty: the system's."},
    {K::Geometry, "window/geometry", T::Bytes, "",
     "Where the window was; the program writes it.", 0, 0, "", false},
}};
// clang-format on

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].key) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "a row stands where its key says");

} // namespace

std::span<const Setting> allSettings()
{
    return table;
}

const Setting &settingOf(SettingKey key)
{
    return table[static_cast<std::size_t>(key)];
}

const Setting *findSetting(QStringView name)
{
    const auto *const found
        = std::find_if(table.begin(), table.end(), [name](const Setting &setting) {
              return name == QLatin1String(setting.name);
          });
    return found == table.end() ? nullptr : found;
}

} // namespace desk
