// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace desk {

/// Window layout, looks, languages and environment; never anything about a customer, never a
/// credential.
class Settings final {
public:
    Settings();

    [[nodiscard]] QString environmentId() const;
    void setEnvironmentId(const QString &id);
    [[nodiscard]] QString acceptLanguage() const; ///< empty when never chosen
    void setAcceptLanguage(const QString &language);
    [[nodiscard]] bool remember() const;
    void setRemember(bool remember);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QString theme() const; ///< empty when never chosen
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

private:
    QSettings m_settings;
};

} // namespace desk
