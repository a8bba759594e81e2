// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include "app/api/customersapi.h"
#include "app/journal/journal.h"
#include "app/reference/referencedata.h"
#include "app/session/settings.h"
#include "ui/create/creationpage.h"
#include "ui/fields/messagebar.h"
#include "ui/find/findline.h"
#include "ui/look/theme.h"
#include "ui/look/toast.h"
#include "ui/profile/profilepage.h"
#include "ui/signin/signinform.h"
#include "ui/window/commands.h"
#include "ui/window/customertabs.h"
#include "ui/window/keychainnotes.h"
#include "ui/window/leaving.h"
#include "ui/window/locking.h"
#include "ui/window/pagescroll.h"
#include "ui/window/recentkeeper.h"
#include "ui/window/recoverypanel.h"
#include "ui/window/referencereader.h"
#include "ui/window/screenpops.h"
#include "ui/window/signinflow.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"
#include "ui/window/tabkeeper.h"
#include "ui/window/topbar.h"
#include "ui/window/windowtools.h"
#include "ui/window/workrecovery.h"
#include "ui/words/environmentname.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace desk {

MainWindow::MainWindow(Desk desk, StartWish wish, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_wish(std::move(wish))
    , m_commands(new Commands(*this, [this] { return m_tabs->currentPage(); }))
    , m_referenceReader(new ReferenceReader(m_desk.api, m_desk.reference, m_desk.clock, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    makePages();
    restoreLayout();
    showFirstScreen(true);
    updateState();
    showTitle();
    connectCommands();
    connectFindLine();
    connectSession();
    makePopsAndLock();
    if (m_wish.signInToTraining)
        m_signIn->signInToTraining();
}

void MainWindow::makePopsAndLock()
{
    auto *pops = new ScreenPops(m_desk, *m_tabs, *m_findLine, *this);
    m_strip->insertWidget(0, pops->bars());
    connect(m_commands->action(Command::ShowCall), &QAction::triggered, pops,
            &ScreenPops::takeOffer);
    m_lock = new Locking({m_desk, *m_commands, *m_tabs, *m_findLine, *m_top, *m_messages, *m_strip,
                          *m_stack, *pops, *m_tools, *m_tabKeeper, *m_recents, *m_recovery, *this});
    connect(m_lock, &Locking::hidingChanged, this, [this] {
        m_signIn->closeDialog(); // and what it has begun in the browser
        m_keychain->setLocked(m_lock->isHiding());
        m_status->clearMessage();
        m_status->setVisible(!m_lock->isHiding());
        m_toast->clear();
        m_toast->hide();
        updateState();
    });
}

MainWindow::~MainWindow()
{
    // The tabs outlive this part of the window by a moment, and have a last word to say.
    m_tabs->disconnect(this);
    m_tabKeeper->finish();
}

void MainWindow::makePages()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new TopBar(*m_commands, content);
    // A bar of its own: what signing in says must not push out what the keychain can't keep.
    auto *keychainBar = new MessageBar(content);
    keychainBar->setObjectName(QStringLiteral("keychainBar"));
    m_keychain = new KeychainNotes(*keychainBar, this);
    m_messages = new MessageBar(content);
    m_messages->setObjectName(QStringLiteral("messages"));
    m_unfinished = new RecoveryPanel(content);
    m_strip = new QVBoxLayout;
    m_stack = new QStackedWidget(content);
    column->addWidget(m_top);
    column->addWidget(keychainBar);
    column->addWidget(m_messages);
    column->addLayout(m_strip);
    m_foot = new QVBoxLayout;
    column->addWidget(m_stack, 1);
    column->addLayout(m_foot);
    setCentralWidget(content);
    m_status = new StatusLine(this);
    m_status->setManaged(m_desk.settings.isManaged());
    setStatusBar(m_status);
    m_toast = new Toast(*this, 44);
    makeSignInPage();
    makeDesktop();
    m_leaving = new Leaving(*m_tabs, m_desk.journal, *this);
    m_recovery = new WorkRecovery(m_desk.journal, *m_tabs, *m_unfinished, this);
    m_recents = new RecentKeeper(m_desk, *m_start, this);
    m_tabKeeper = new TabKeeper(m_desk, *m_tabs, *m_findLine, *this);
}

void MainWindow::makeSignInPage()
{
    QScrollArea *scroll = pageScroll(m_stack);
    auto *center = new QWidget(scroll);
    m_signIn = new SignInFlow(m_desk, m_wish.environmentId, *m_messages, *m_keychain, *center);
    setInMiddle(*m_signIn->form(), *center);
    scroll->setWidget(center);
    m_stack->addWidget(scroll);
}

void MainWindow::makeDesktop()
{
    m_desktop = new QStackedWidget(m_stack);
    m_tabs
        = new CustomerTabs(m_desk.api, m_desk.reference, m_desk.journal, m_desk.clock, m_desktop);
    m_findLine = new FindLine(m_desk.api, m_desk.reference, *this, m_desktop);
    QScrollArea *start = pageScroll(m_desktop);
    m_start = new StartPage(*m_commands, start);
    start->setWidget(m_start);
    m_desktop->addWidget(start);
    m_desktop->addWidget(m_tabs);
    m_stack->addWidget(m_desktop);
}

void MainWindow::connectCommands()
{
    const auto onCommand = [this](Command command, auto slot) {
        connect(m_commands->action(command), &QAction::triggered, this, slot);
    };
    onCommand(Command::New, &MainWindow::createCustomer);
    onCommand(Command::NewFromClipboard, &MainWindow::createFromClipboard);
    onCommand(Command::Open, [this] { m_findLine->activate(); });
    onCommand(Command::SignOut, &MainWindow::signOut);
    onCommand(Command::SwitchAgent,
              [this] { m_leaving->switchAgent([this] { m_desk.session.signOut(); }); });
    onCommand(Command::Quit, &QWidget::close);
    m_tools = new WindowTools({m_desk, *m_commands, *m_tabs, *m_findLine, *m_foot, *this});
    connect(m_tools, &WindowTools::statusMessage, this, &MainWindow::showStatus);
    connect(m_tools, &WindowTools::pageWanted, this, &MainWindow::focusPage);
    connect(m_tabs, &CustomerTabs::stateChanged, this, &MainWindow::updateState);
    connect(m_tabs, &CustomerTabs::statusMessage, this, &MainWindow::showStatus);
    connect(m_recovery, &WorkRecovery::statusMessage, this, &MainWindow::showStatus);
    connect(m_leaving, &Leaving::statusMessage, this, &MainWindow::showStatus);
    connect(m_leaving, &Leaving::notKept, this, &MainWindow::sayNotKept);
    connect(m_keychain, &KeychainNotes::oldWorkGivenUp, this, &MainWindow::newSealKeyWanted);
    connect(&m_desk.journal, &Journal::writeFailed, this, &MainWindow::sayNotKept);
}

void MainWindow::connectFindLine()
{
    connect(m_findLine, &FindLine::customerChosen, this, &MainWindow::showCustomer);
    connect(m_findLine, &FindLine::profileRead, m_tabs, &CustomerTabs::showProfile);
    connect(m_findLine, &FindLine::creationWanted, m_tabs, &CustomerTabs::createCustomerWith);
    connect(m_findLine, &FindLine::left, this, &MainWindow::focusPage);
    connect(m_start, &StartPage::customerChosen, this, &MainWindow::showCustomer);
    connect(m_recents, &RecentKeeper::allForgotten, m_findLine,
            [this] { m_findLine->setFocus(); }); // the button has gone
}

void MainWindow::connectSession()
{
    const Session &session = m_desk.session;
    connect(&session, &Session::answered, m_status, &StatusLine::showDuration);
    connect(m_signIn->form(), &SignInForm::environmentChosen, this,
            [this](const Environment &environment) {
                // The form says so once it is shown; Training may be signed in to by then.
                if (!m_desk.session.isSignedIn())
                    m_top->showChosen(environment);
            });
    connect(&session, &Session::signInNeeded, this, [this] { m_signIn->askAgain(*this); });
    connect(&session, &Session::signedIn, this, &MainWindow::onSignedIn);
    connect(&session, &Session::credentialsTaken, this,
            [this] { m_top->sayEnvironment(m_desk.session.environment(), true); });
    connect(&session, &Session::signedOut, this, &MainWindow::onSignedOut);
    connect(m_referenceReader, &ReferenceReader::localesRead, m_signIn, &SignInFlow::noteLocales);
}

void MainWindow::restoreLayout()
{
    fitToScreen(*this, {1180, 760});
    if (const QByteArray geometry = m_desk.settings.geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
}

void MainWindow::onSignedIn()
{
    if (m_lock->isHiding())
        return; // a token that is renewed
    const Environment &environment = m_desk.session.environment();
    m_top->showSignedIn(environment);
    m_stack->setCurrentWidget(m_desktop);
    updateState();
    m_findLine->activate();
    showTitle();
    m_status->showDrafts(m_desk.journal.hasKey());
    m_status->showLanguage(m_desk.session.acceptLanguage());
    m_status->showMessage(tr("Signed in to %1").arg(environmentName(environment)));
    m_referenceReader->read(m_desk.session.acceptLanguage());

    // The key of Training is another one at every start, the agent is the same.
    const WorkOwner owner{environment.id,
                          environment.needsCredentials() ? m_desk.session.agent()
                                                         : QStringLiteral("training")};
    m_desk.journal.setOwner(owner);
    m_recents->setOwner(owner);
    m_recovery->offer();
    m_tabKeeper->begin();

    const StartWish wish = std::exchange(m_wish, {});
    if (wish.openCustomerId)
        showCustomer(*wish.openCustomerId);
    if (wish.createCustomer)
        createCustomer();
}

void MainWindow::onSignedOut()
{
    m_tools->close();
    m_tabKeeper->end();
    m_tabs->closeAll();
    m_findLine->clear();
    m_recents->setOwner({});
    m_signIn->closeDialog();
    m_recovery->withdraw();
    m_stack->setCurrentIndex(0);
    m_signIn->startAnew();
    m_status->clearFacts();
    m_status->clearMessage();
    m_toast->hide();
    updateState();
    showTitle();
}

void MainWindow::signOut()
{
    m_leaving->signOut([this] { m_desk.session.signOut(); });
}

void MainWindow::createCustomer()
{
    m_tabs->createCustomer();
}

void MainWindow::showCustomer(const CustomerId &customerId)
{
    m_tabs->showCustomer(customerId);
}

void MainWindow::createFromClipboard()
{
    m_tabs->createCustomer();
    if (auto *page = qobject_cast<CreationPage *>(m_tabs->currentWidget()))
        page->pasteToFill();
}

void MainWindow::onJournalReady()
{
    if (!m_desk.session.isSignedIn())
        return;
    if (m_lock->isHiding()) {
        connect(m_lock, &Locking::revealed, this, &MainWindow::onJournalReady,
                Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
        return;
    }
    m_status->showDrafts(m_desk.journal.hasKey());
    m_recovery->offer();
    m_tabKeeper->begin();
}

void MainWindow::onJournalUnavailable(SecretStore::Status status)
{
    if (status == SecretStore::Status::NotFound)
        m_keychain->sayKeyIsMissing();
    else
        m_keychain->sayNothingIsKept(status);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.settings.setGeometry(saveGeometry());
    const auto leave = [this] {
        m_mayClose = true;
        close();
    };
    event->setAccepted(m_mayClose || (m_lock->mayClose() && m_leaving->mayClose(leave)));
}

/// A menu that is walked through would wipe out what the status bar says.
bool MainWindow::event(QEvent *event)
{
    return event->type() == QEvent::StatusTip || QMainWindow::event(event);
}

void MainWindow::sealAndQuit()
{
    m_desk.settings.setGeometry(saveGeometry());
    m_desk.journal.flush();
    m_mayClose = true;
    QApplication::exit(0);
}

void MainWindow::updateState()
{
    const bool isLocked = m_lock && m_lock->isHiding();
    const int before = std::exchange(m_tabCount, m_tabs->count());
    const ProfilePage *page = m_tabs->currentPage();
    if (page && !isLocked)
        m_recents->note(*page);
    const bool isSignedIn = m_desk.session.isSignedIn() && !isLocked;
    m_commands->update(
        {isSignedIn, m_tabCount, m_tabs->canReopen(), m_desk.pins != nullptr, isLocked});
    if (isLocked)
        return;
    const bool isFirst = m_tabCount == 0;
    if (isFirst != (m_desktop->currentIndex() == 0))
        showFirstScreen(isFirst);
    else if (m_tabCount < before)
        focusPage();
}

void MainWindow::showFirstScreen(bool isFirst)
{
    m_top->setFirstScreen(isFirst);
    if (isFirst) {
        m_findLine->clear(); // the next caller
        m_start->takeIn(*m_findLine, *m_unfinished);
        m_recents->refresh();
    } else {
        m_top->takeFindLine(*m_findLine);
        const bool isOffered = !m_unfinished->isHidden();
        m_unfinished->setOnFirstScreen(false);
        m_strip->addWidget(m_unfinished);
        m_unfinished->setVisible(isOffered);
    }
    m_desktop->setCurrentIndex(isFirst ? 0 : 1);
    focusPage();
}

void MainWindow::focusPage()
{
    if (m_tabs->currentWidget())
        m_tabs->enterPage();
    else
        m_findLine->setFocus();
}

/// The environment is in the title too.
void MainWindow::showTitle()
{
    const QString program = QStringLiteral("Customer Desk");
    setWindowTitle(m_desk.session.isSignedIn()
                       ? tr("%1 · %2", "environment, name of the program")
                             .arg(environmentName(m_desk.session.environment()), program)
                       : program);
}

void MainWindow::showStatus(const QString &text)
{
    m_status->showMessage(text);
    m_toast->say(text);
}

void MainWindow::sayNotKept()
{
    const QString text
        = tr("What you type can't be written to this computer's disk at the moment. Is it "
             "full? It is kept in memory, and tried again every ten seconds.");
    m_messages->showMessage(MessageBar::Tone::Warning, text);
}

} // namespace desk
