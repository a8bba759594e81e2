// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lock/pinkeeper.h"
#include "ui/window/desk.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace desk {

class PinDialog;

/// Where the agent chooses the PIN that unlocks his window, or removes it. Does nothing where PINs
/// are not allowed or nothing can keep them. Owned by who locks the window.
class PinSetting final : public QObject {
    Q_OBJECT

public:
    /// What `desk` refers to, and the window, must outlive this object.
    PinSetting(const Desk &desk, QAction &command, QWidget &window, QObject *parent);

    void setAllowed(bool isAllowed) { m_isAllowed = isAllowed; }
    [[nodiscard]] bool isAllowed() const { return m_isAllowed && m_desk.pins; }

private:
    void open();
    void show(bool hasPin);

    Desk m_desk;
    QWidget &m_window;
    QPointer<PinDialog> m_dialog;
    bool m_isAllowed = true;
};

} // namespace desk
