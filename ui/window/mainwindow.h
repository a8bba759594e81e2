// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"
#include "app/profile/result.h"
#include "app/session/environment.h"
#include "app/session/session.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace desk {

class CreateWizard;
class CustomersApi;
class MessageBar;
class OpenDialog;
class ProfilePage;
class RecoveryPanel;
class ReferenceData;
class ReferenceReader;
class Settings;
class SignInDialog;
class SignInForm;

/// What the window needs from main.cpp. Everything must outlive it.
struct Desk {
    Session &session;
    CustomersApi &api;
    ReferenceData &reference;
    Settings &settings;
    Journal &journal;
    Clock &clock;
    QList<Environment> environments;
    /// Starts the practice server if need be; the environment with its address and the
    /// credentials, or a reason in English.
    std::function<Result<std::pair<Environment, Credentials>, QString>()> startTraining;
};

/// What the command line asks for once somebody is signed in.
struct StartWish {
    QString environmentId; ///< preselected; empty = the last one used
    bool signInToTraining = false;
    QString openCustomerId;
    bool createCustomer = false;
};

/// The main window: sign-in, then one tab a customer (design, section 1).
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Desk desk, StartWish wish, QWidget *parent = nullptr);
    ~MainWindow() override;

public Q_SLOTS:
    void createCustomer();
    void openCustomer();
    void showCustomer(const QString &customerId);
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
    QAction *addCommand(const QString &icon, const QString &text, const QKeySequence &keys);
    void makeActions();
    void makeToolBar();
    void makeMenus();
    void makePages();
    void restoreLayout();

    [[nodiscard]] QString startLanguage() const;
    void signIn(const Environment &environment, const Credentials &credentials,
                const QString &acceptLanguage, bool remember);
    void onSignedIn();
    void onSignedOut();
    void onRememberedRead(const Environment &environment, const std::optional<Credentials> &found,
                          SecretStore::Status status);
    void sayNoKeychain(SecretStore::Status status);
    void onLocalesRead(const QStringList &locales);
    void noteAgentsCountry();
    void askForSignIn();
    void signInAgain(const Credentials &credentials, const QString &acceptLanguage, bool remember);
    void signOut();

    [[nodiscard]] ProfilePage *currentPage() const;
    [[nodiscard]] QList<ProfilePage *> pages() const;
    [[nodiscard]] bool hasUnsentChanges() const;
    [[nodiscard]] bool isSending() const;
    ProfilePage *addPage(const QString &customerId);
    void openInstead(const QString &customerId, const Edits &carried);
    void offerRecovered();
    void restoreDraft(const Draft &draft);
    void restoreAttempt(const Attempt &attempt);
    template <typename Place> void takeUp(const QString &attemptId, Place *place);
    void sayNotTakenUp();
    void sayNotKept();
    [[nodiscard]] CreateWizard *freshWizard();
    [[nodiscard]] ProfilePage *freshPage(const QString &customerId);
    void discardDrafts();
    void closeTab(int index);
    void removePage(ProfilePage *page);
    void updatePages();
    void updateActions();
    void updateTitle(ProfilePage *page);
    /// With `keep` there is a third way: everything is offered again at the next start.
    void askToDiscard(const QString &question, std::function<void()> discard,
                      std::function<void()> keep = {});
    void about();

    Desk m_desk;
    StartWish m_wish;
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_closeTab = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_editAll = nullptr;
    QAction *m_review = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_say = nullptr;
    QLabel *m_environment = nullptr;
    QAction *m_environmentBadge = nullptr; ///< shows and hides it: a tool bar needs the action
    QStackedWidget *m_stack = nullptr;
    QStackedWidget *m_desktop = nullptr; ///< start page or tabs
    QTabWidget *m_tabs = nullptr;
    MessageBar *m_messages = nullptr;
    QHash<QString, Draft> m_laterDrafts; ///< by the attempt's id, of the offers shown
    ReferenceReader *m_referenceReader = nullptr;
    SignInForm *m_signInForm = nullptr;
    QPointer<CreateWizard> m_wizard;
    QPointer<OpenDialog> m_openDialog;
    QPointer<SignInDialog> m_signInDialog;
    RecoveryPanel *m_recovery = nullptr;
    bool m_hasOffered = false; ///< since the last sign-in
    bool m_saidNoKeychain = false;
    bool m_mayClose = false;
};

} // namespace desk
