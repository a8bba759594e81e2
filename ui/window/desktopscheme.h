// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

namespace desk {

/// Whether the desktop is dark, as its portal says (org.freedesktop.appearance, color-scheme), now
/// and whenever it changes. Nothing waits for the answer; where there is no portal, none comes.
class DesktopScheme final : public QObject {
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    /// Asks; to be called once the window is on screen.
    void start();

Q_SIGNALS:
    /// Without a value: the desktop has no preference.
    void changed(std::optional<bool> isDark);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);
};

} // namespace desk
