// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/customerid.h"
#include "app/security/secretstore.h"
#include "ui/window/desk.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace desk {

class Commands;
class CustomerTabs;
class KeychainNotes;
class MessageBar;
class OpenDialog;
class ReferenceReader;
class SignInFlow;
class WorkRecovery;

/// The main window: sign-in, then one tab a customer (design, section 1). Puts its parts together
/// and decides when it may close; what the parts do is theirs.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Desk desk, StartWish wish, QWidget *parent = nullptr);
    ~MainWindow() override;

public Q_SLOTS:
    void createCustomer();
    void openCustomer();
    void showCustomer(const desk::CustomerId &customerId);
    /// The journal has its key: what an earlier run has left can be offered.
    void onJournalReady();
    /// Nothing can be sealed; says so, once.
    void onJournalUnavailable(desk::SecretStore::Status status);
    /// The end of the desktop session: seals what is typed and goes, without asking.
    void sealAndQuit();

Q_SIGNALS:
    /// The agent gives the old sealed files up.
    void newSealKeyWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makePages();
    void makeSignInPage();
    void makeDesktop();
    void connectCommands();
    void connectSession();
    void restoreLayout();

    void onSignedIn();
    void onSignedOut();
    void signOut();
    void askForSignIn();
    void noteAgentsCountry();
    void onOldWorkGivenUp();

    void updateState();
    void showStatus(const QString &text);
    void sayNotKept();
    void about();

    Desk m_desk;
    StartWish m_wish;
    Commands *m_commands = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr; ///< sign-in, desktop
    QStackedWidget *m_desktop = nullptr; ///< start page, tabs
    CustomerTabs *m_tabs = nullptr;
    KeychainNotes *m_keychain = nullptr;
    SignInFlow *m_signIn = nullptr;
    WorkRecovery *m_recovery = nullptr;
    ReferenceReader *m_referenceReader = nullptr;
    QPointer<OpenDialog> m_openDialog;
    bool m_mayClose = false;
};

} // namespace desk
