// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/looks.h"

#include "app/journal/changehistory.h"
#include "app/journal/opentabs.h"
#include "app/journal/recentcustomers.h"
#include "app/session/settings.h"
#include "ui/window/appearancestore.h"
#include "ui/window/commands.h"
#include "ui/window/settingsdialog.h"

#include <QAction>

namespace desk {

Looks::Looks(const Desk &desk, const Commands &commands, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{
    const auto size = [this] { return storedAppearance(m_desk.settings).textSize; };
    const auto onCommand = [this, &commands](Command command, auto slot) {
        connect(commands.action(command), &QAction::triggered, this, slot);
    };
    onCommand(Command::Settings, [this] { openSettings(); });
    onCommand(Command::TextLarger, [this, size] { setTextSize(nextTextSize(size(), true)); });
    onCommand(Command::TextSmaller, [this, size] { setTextSize(nextTextSize(size(), false)); });
    onCommand(Command::TextNormal, [this] { setTextSize(Appearance().textSize); });
}

void Looks::openSettings()
{
    if (m_settings)
        return;
    m_settings = new SettingsDialog(m_desk.settings, m_desk.session,
                                    storedAppearance(m_desk.settings), &m_window);
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_settings, &SettingsDialog::appearanceChosen, this, &Looks::wear);
    connect(m_settings, &SettingsDialog::idleTimeChosen, this, &Looks::idleTimeChosen);
    connect(m_settings, &QDialog::finished, this, &Looks::keepToSettings);
    m_settings->open();
}

void Looks::keepToSettings()
{
    if (m_desk.recents)
        m_desk.recents->setLimit(m_desk.settings.recentsLimit());
    if (m_desk.openTabs)
        m_desk.openTabs->setEnabled(m_desk.settings.restoreTabs());
    if (m_desk.history)
        m_desk.history->setLimits({m_desk.settings.historyDays(), m_desk.settings.historyMost()});
}

void Looks::setTextSize(int size)
{
    wear({storedAppearance(m_desk.settings).scheme, size});
    Q_EMIT statusMessage(m_desk.settings.isLocked(SettingKey::TextSize)
                             ? tr("The text size is set by your administrator")
                             : tr("Text size %1 %").arg(size));
}

/// What an administrator has locked stays as it is.
void Looks::wear(const Appearance &wished)
{
    storeAppearance(m_desk.settings, wished);
    const Appearance appearance = storedAppearance(m_desk.settings);
    if (m_settings)
        m_settings->showAppearance(appearance);
    if (m_desk.dresser)
        m_desk.dresser->wear(appearance);
}

} // namespace desk
