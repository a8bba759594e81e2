// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settinglayers.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace desk {

/// What the program goes by: the layers of settings, each key with its type. Never anything about a
/// customer, never a credential. A set...() of a key that an administrator has locked does nothing.
class Settings final {
public:
    /// `systemFiles`: see SettingLayers.
    explicit Settings(const QStringList &systemFiles = systemSettingsFiles());

    [[nodiscard]] SettingLayers &layers() { return m_layers; }
    [[nodiscard]] const SettingLayers &layers() const { return m_layers; }
    /// An administrator has settled it: nobody can choose.
    [[nodiscard]] bool isLocked(SettingKey key) const { return m_layers.isLocked(key); }
    /// Whether a file of an administrator is in force.
    [[nodiscard]] bool isManaged() const { return m_layers.isManaged(); }

    [[nodiscard]] QString environmentId() const;
    void setEnvironmentId(const QString &id);
    [[nodiscard]] QString acceptLanguage() const; ///< empty when never chosen
    void setAcceptLanguage(const QString &language);
    [[nodiscard]] bool remember() const;
    void setRemember(bool remember);
    /// Whether a token may be pasted, where an environment does not say it itself.
    [[nodiscard]] bool allowToken() const;
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QString theme() const; ///< `desktop`, `light`, `dark` or `high-contrast`
    void setTheme(const QString &theme);
    [[nodiscard]] int textSize() const; ///< in per cent
    void setTextSize(int percent);
    /// Of the program, e.g. `fr`; empty = the system's.
    [[nodiscard]] QString programLanguage() const;
    void setProgramLanguage(const QString &language);
    /// How long and how much of what was sent is kept on this computer; 0 = nothing.
    [[nodiscard]] int historyDays() const;
    void setHistoryDays(int days);
    [[nodiscard]] int historyMost() const; ///< changes
    void setHistoryMost(int most);
    /// How many recent customers are kept, 0 to 10,000; 200 when never chosen.
    [[nodiscard]] int recentsLimit() const;
    void setRecentsLimit(int limit);
    /// Whether the customers' tabs come back at the next start; true when never chosen.
    [[nodiscard]] bool restoreTabs() const;
    void setRestoreTabs(bool isRestored);

    /// How long nobody touches the program before it locks; 0 = it never does.
    [[nodiscard]] std::chrono::minutes idleTime() const;
    void setIdleTime(std::chrono::minutes time);
    [[nodiscard]] bool allowPin() const;
    /// How long a personal copy stays in the clipboard; 0 = for ever.
    [[nodiscard]] std::chrono::seconds clipboardTime() const;
    [[nodiscard]] bool isAuditEnabled() const;
    /// 32 bytes (X25519), or none.
    [[nodiscard]] QByteArray auditPublicKey() const;
    [[nodiscard]] QString proxy() const; ///< `system`, `none` or `http://host:port`
    [[nodiscard]] QString caFile() const; ///< a whole path, or empty

private:
    [[nodiscard]] QString text(SettingKey key) const;
    [[nodiscard]] int number(SettingKey key) const;
    [[nodiscard]] bool flag(SettingKey key) const;

    SettingLayers m_layers;
};

} // namespace desk
