// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/customerid.h"
#include "app/security/secretstore.h"
#include "ui/window/desk.h"

#include <QMainWindow>

class QStackedWidget;
class QVBoxLayout;

namespace desk {

class Commands;
class CustomerTabs;
class Edits;
class FindLine;
class KeychainNotes;
class Leaving;
class Locking;
class MessageBar;
class RecentKeeper;
class RecoveryPanel;
class ReferenceReader;
class SignInFlow;
class StartPage;
class StatusLine;
class TabKeeper;
class Toast;
class TopBar;
class WindowTools;
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
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makePages();
    void makeSignInPage();
    void makeDesktop();
    void makePopsAndLock();
    void connectCommands();
    void connectFindLine();
    void connectSession();
    void restoreLayout();

    void onSignedIn();
    void onSignedOut();
    void signOut();

    void createFromClipboard();
    void updateState();
    /// Nothing is open, or something is: what both screens share has its place in one of them.
    void showFirstScreen(bool isFirst);
    void focusPage();
    void showTitle();
    /// What has just happened: for a moment over the page, and in the status bar until the next.
    void showStatus(const QString &text);
    void sayNotKept();

    Desk m_desk;
    StartWish m_wish;
    Commands *m_commands = nullptr;
    TopBar *m_top = nullptr;
    StatusLine *m_status = nullptr;
    MessageBar *m_messages = nullptr;
    QVBoxLayout *m_strip = nullptr; ///< above what is open
    QVBoxLayout *m_foot = nullptr; ///< below it
    QStackedWidget *m_stack = nullptr; ///< sign-in, desktop
    QStackedWidget *m_desktop = nullptr; ///< start page, tabs
    StartPage *m_start = nullptr;
    FindLine *m_findLine = nullptr;
    RecoveryPanel *m_unfinished = nullptr;
    CustomerTabs *m_tabs = nullptr;
    KeychainNotes *m_keychain = nullptr;
    SignInFlow *m_signIn = nullptr;
    Leaving *m_leaving = nullptr;
    WorkRecovery *m_recovery = nullptr;
    RecentKeeper *m_recents = nullptr;
    TabKeeper *m_tabKeeper = nullptr;
    ReferenceReader *m_referenceReader = nullptr;
    WindowTools *m_tools = nullptr;
    Locking *m_lock = nullptr;
    Toast *m_toast = nullptr;
    int m_tabCount = 0; ///< as it was at the last change
    bool m_mayClose = false;
};

} // namespace desk
