// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/keychainnotes.h"

#include "ui/fields/messagebar.h"

#include <QAction>

#include <utility>

namespace desk {

KeychainNotes::KeychainNotes(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
}

void KeychainNotes::sayNothingIsKept(SecretStore::Status status)
{
    if (!std::exchange(m_hasSaidNothingIsKept, true))
        sayNotRemembered(status);
}

void KeychainNotes::sayNotRemembered(SecretStore::Status status)
{
    m_hasSaidNothingIsKept = true;
    const QString text = status == SecretStore::Status::Unavailable
        ? tr(
            "There is no keychain on this computer: credentials and unsent work are kept in memory "
            "only, until the program ends. Install gnome-keyring or KWallet to keep them.")
        : tr("The keychain does not open: credentials and unsent work are kept in memory only, "
             "until "
             "the program ends. Unlock it, and start the program again.");
    // What stands there already is not announced anew.
    if (m_bar.text() != text)
        m_bar.showMessage(MessageBar::Tone::Information, text);
}

void KeychainNotes::sayKeyIsMissing()
{
    m_bar.showMessage(MessageBar::Tone::Warning,
                      tr("The key of the unsent work that is kept on this computer is not in "
                         "the keychain; it may "
                         "be locked. Until then new work is kept in memory only."));
    m_anew = new QAction(tr("Set the old work aside"), &m_bar);
    m_anew->setVisible(!m_isLocked);
    connect(m_anew, &QAction::triggered, this, [this] {
        m_bar.dismiss();
        Q_EMIT oldWorkGivenUp();
    });
    m_bar.addAction(m_anew);
}

void KeychainNotes::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    if (m_anew)
        m_anew->setVisible(!isLocked);
}

void KeychainNotes::sayNotForgotten()
{
    m_bar.showMessage(MessageBar::Tone::Warning,
                      tr("Signed out, but the keychain did not remove the credentials. "
                         "Remove the entry CustomerDesk there by hand."));
}

} // namespace desk
