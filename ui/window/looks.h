// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"
#include "ui/window/desk.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace desk {

class Commands;
class SettingsDialog;

/// How the program looks, as the agent chooses it by keys and in the settings: put on at once, and
/// kept. Owned by the window.
class Looks final : public QObject {
    Q_OBJECT

public:
    /// What `desk` refers to, and the commands, must outlive this object.
    Looks(const Desk &desk, const Commands &commands, QWidget &window);

Q_SIGNALS:
    void statusMessage(const QString &text); ///< for the status bar
    void idleTimeChosen(); ///< the settings have it by then

private:
    void openSettings();
    /// What is to be remembered, once the settings are closed: fewer forgets at once, and who walks
    /// through the choices by key passes by `None`.
    void keepToSettings();
    void wear(const Appearance &wished);
    void setTextSize(int size);

    Desk m_desk;
    QWidget &m_window;
    QPointer<SettingsDialog> m_settings;
};

} // namespace desk
