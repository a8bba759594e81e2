// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/security/secretstore.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace desk {

class MessageBar;

/// Says what the keychain does not do, and what that means for credentials and unsent work. Owned
/// by the window.
class KeychainNotes final : public QObject {
    Q_OBJECT

public:
    /// `bar` must outlive the notes.
    KeychainNotes(MessageBar &bar, QObject *parent);

    /// Nothing can be kept; said once, so that who has read and closed it is left alone.
    void sayNothingIsKept(SecretStore::Status status);
    /// The agent wanted to be remembered, and is not: said each time.
    void sayNotRemembered(SecretStore::Status status);
    /// There is sealed work, but its key is not in the keychain. The agent may give the work up.
    void sayKeyIsMissing();
    void sayNotForgotten(); ///< credentials may still be in the keychain
    /// Nobody but the agent may give his work up: while it is locked there is no button for it.
    void setLocked(bool isLocked);

Q_SIGNALS:
    /// The agent gives the old sealed files up.
    void oldWorkGivenUp();

private:
    MessageBar &m_bar;
    QPointer<QAction> m_anew; ///< gives the old work up
    bool m_isLocked = false;
    bool m_hasSaidNothingIsKept = false;
};

} // namespace desk
