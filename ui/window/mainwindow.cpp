// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include "app/api/customersapi.h"
#include "app/journal/journal.h"
#include "app/reference/referencedata.h"
#include "app/session/settings.h"
#include "ui/fields/messagebar.h"
#include "ui/find/opendialog.h"
#include "ui/look/theme.h"
#include "ui/profile/profilepage.h"
#include "ui/signin/signinform.h"
#include "ui/window/commands.h"
#include "ui/window/customertabs.h"
#include "ui/window/discardquestion.h"
#include "ui/window/keychainnotes.h"
#include "ui/window/recoverypanel.h"
#include "ui/window/referencereader.h"
#include "ui/window/signinflow.h"
#include "ui/window/startpage.h"
#include "ui/window/workrecovery.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace desk {

namespace {

/// Scrolls where the letters are too large for the window; takes no focus.
QScrollArea *pageScroll(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

MainWindow::MainWindow(Desk desk, StartWish wish, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_wish(std::move(wish))
    , m_commands(new Commands(*this, [this] { return m_tabs->currentPage(); }))
    , m_referenceReader(new ReferenceReader(m_desk.api, m_desk.reference, m_desk.clock, this))
{
    setWindowTitle(QStringLiteral("Customer Desk"));
    setObjectName(QStringLiteral("mainWindow"));
    makePages();
    statusBar()->setSizeGripEnabled(false);
    restoreLayout();
    updateState();
    connectCommands();
    connectSession();
    if (m_wish.signInToTraining)
        m_signIn->signInToTraining();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // A bar of its own: what signing in says must not push out what the keychain can't keep.
    auto *keychainBar = new MessageBar(content);
    keychainBar->setObjectName(QStringLiteral("keychainBar"));
    m_keychain = new KeychainNotes(*keychainBar, this);
    m_messages = new MessageBar(content);
    auto *panel = new RecoveryPanel(content);
    m_stack = new QStackedWidget(content);
    column->addWidget(keychainBar);
    column->addWidget(m_messages);
    column->addWidget(panel);
    column->addWidget(m_stack, 1);
    setCentralWidget(content);
    makeSignInPage();
    makeDesktop();
    m_recovery = new WorkRecovery(m_desk.journal, *m_tabs, *panel, this);
}

void MainWindow::makeSignInPage()
{
    QScrollArea *scroll = pageScroll(m_stack);
    auto *center = new QWidget(scroll);
    m_signIn = new SignInFlow(m_desk, m_wish.environmentId, *m_messages, *m_keychain, *center);
    // Stretches, no alignment: an aligned form would not grow with what its notes say.
    auto *centerRow = new QHBoxLayout;
    centerRow->addStretch(1);
    centerRow->addWidget(m_signIn->form());
    centerRow->addStretch(1);
    auto *centerColumn = new QVBoxLayout(center);
    centerColumn->addStretch(2);
    centerColumn->addLayout(centerRow);
    centerColumn->addStretch(3);
    scroll->setWidget(center);
    m_stack->addWidget(scroll);
}

void MainWindow::makeDesktop()
{
    m_desktop = new QStackedWidget(m_stack);
    m_tabs
        = new CustomerTabs(m_desk.api, m_desk.reference, m_desk.journal, m_desk.clock, m_desktop);
    QScrollArea *start = pageScroll(m_desktop);
    start->setWidget(new StartPage(*m_commands->action(Command::New),
                                   *m_commands->action(Command::Open), start));
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
    onCommand(Command::Open, &MainWindow::openCustomer);
    onCommand(Command::CloseTab, [this] { m_tabs->closeTab(m_tabs->currentIndex()); });
    onCommand(Command::SignOut, &MainWindow::signOut);
    onCommand(Command::Quit, &QWidget::close);
    onCommand(Command::About, &MainWindow::about);
    connect(m_tabs, &CustomerTabs::stateChanged, this, &MainWindow::updateState);
    connect(m_tabs, &CustomerTabs::statusMessage, this, &MainWindow::showStatus);
    connect(m_recovery, &WorkRecovery::statusMessage, this, &MainWindow::showStatus);
    connect(m_keychain, &KeychainNotes::oldWorkGivenUp, this, &MainWindow::onOldWorkGivenUp);
    connect(&m_desk.journal, &Journal::writeFailed, this, &MainWindow::sayNotKept);
    connect(&m_desk.journal, &Journal::settleRefused, this, [this] {
        showStatus(
            tr("An earlier attempt could not be closed: it is open in another window, or the "
               "disk refuses it. It will be asked for again."));
    });
}

void MainWindow::connectSession()
{
    const Session &session = m_desk.session;
    connect(&session, &Session::signInNeeded, this, &MainWindow::askForSignIn);
    connect(&session, &Session::signedIn, this, &MainWindow::onSignedIn);
    connect(&session, &Session::credentialsTaken, this,
            [this] { m_commands->sayEnvironment(m_desk.session.environment(), true); });
    connect(&session, &Session::signedOut, this, &MainWindow::onSignedOut);
    connect(m_referenceReader, &ReferenceReader::localesRead, m_signIn, &SignInFlow::noteLocales);
}

void MainWindow::restoreLayout()
{
    fitToScreen(*this, {1180, 760});
    if (const QByteArray geometry = m_desk.settings.geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    if (const QByteArray state = m_desk.settings.windowState(); !state.isEmpty())
        restoreState(state);
    m_commands->hideEnvironment();
}

void MainWindow::onSignedIn()
{
    const Environment &environment = m_desk.session.environment();
    m_commands->showEnvironment(environment);
    m_stack->setCurrentWidget(m_desktop);
    updateState();
    m_referenceReader->read();
    noteAgentsCountry();

    m_desk.journal.setOwner({environment.id, m_desk.session.agent()});
    m_recovery->offer();

    const StartWish wish = std::exchange(m_wish, {});
    if (wish.openCustomerId)
        showCustomer(*wish.openCustomerId);
    if (wish.createCustomer)
        createCustomer();
}

/// What this agent's customers are most likely to have comes first.
void MainWindow::noteAgentsCountry()
{
    const QLocale agent(QString(m_desk.session.acceptLanguage()).replace(u'-', u'_'));
    const QStringList parts = agent.name().split(u'_');
    m_desk.reference.noteUsed(FieldKind::Language, parts.value(0));
    m_desk.reference.noteUsed(FieldKind::Country, parts.value(1));
}

void MainWindow::onSignedOut()
{
    m_tabs->closeAll();
    if (m_openDialog)
        m_openDialog->deleteLater();
    m_signIn->closeDialog();
    m_commands->hideEnvironment();
    m_recovery->withdraw();
    m_stack->setCurrentIndex(0);
    updateState();
}

/// Over what the agent works in, so that it can be answered there.
void MainWindow::askForSignIn()
{
    QWidget *over
        = m_openDialog && m_openDialog->isVisible() ? static_cast<QWidget *>(m_openDialog) : this;
    m_signIn->askAgain(*over);
}

void MainWindow::signOut()
{
    if (m_tabs->isSending()) {
        showStatus(tr("A request is on its way; sign out after that."));
        return;
    }
    if (!m_tabs->hasUnsentWork()) {
        m_desk.session.signOut();
        return;
    }
    const QString question = m_tabs->isOutcomeUnknown()
        ? tr("It is not known whether all that was sent was stored. Sign out and discard here what "
             "you typed all the same?")
        : tr("There are unsent changes. Sign out and discard them?");
    askToDiscard(*this, question, [this] {
        m_tabs->discardDrafts();
        m_desk.session.signOut();
    });
}

void MainWindow::createCustomer()
{
    m_tabs->createCustomer();
}

void MainWindow::showCustomer(const CustomerId &customerId)
{
    m_tabs->showCustomer(customerId);
}

void MainWindow::openCustomer()
{
    if (!m_openDialog) {
        m_openDialog = new OpenDialog(m_desk.api, m_desk.reference, this);
        m_openDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_openDialog, &OpenDialog::customerChosen, this, &MainWindow::showCustomer);
    }
    m_openDialog->open();
}

void MainWindow::onJournalReady()
{
    if (m_desk.session.isSignedIn())
        m_recovery->offer();
}

void MainWindow::onJournalUnavailable(SecretStore::Status status)
{
    if (status == SecretStore::Status::NotFound)
        m_keychain->sayKeyIsMissing();
    else
        m_keychain->sayNothingIsKept(status);
}

void MainWindow::onOldWorkGivenUp()
{
    m_desk.journal.setAllAside();
    Q_EMIT newSealKeyWanted();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.settings.setGeometry(saveGeometry());
    m_desk.settings.setWindowState(saveState());
    if (m_mayClose) {
        event->accept();
        return;
    }
    if (m_tabs->isSending()) {
        statusBar()->showMessage(
            tr("A request is on its way; the window can be closed after that."));
        event->ignore();
        return;
    }
    if (!m_tabs->hasUnsentWork()) {
        event->accept();
        return;
    }
    event->ignore();
    const auto goAway = [this] {
        m_mayClose = true;
        close();
    };
    std::function<void()> keep;
    if (m_desk.journal.hasKey()) {
        keep = [this, goAway] {
            if (m_desk.journal.flush())
                goAway();
            else
                sayNotKept();
        };
    }
    const auto discard = [this, goAway] {
        m_tabs->discardDrafts();
        goAway();
    };
    askToDiscard(*this,
                 m_tabs->isOutcomeUnknown()
                     ? tr("It is not known whether all that was sent was stored.")
                     : tr("There are unsent changes."),
                 discard, keep);
}

void MainWindow::sealAndQuit()
{
    m_desk.journal.flush();
    m_mayClose = true;
    QApplication::exit(0);
}

void MainWindow::updateState()
{
    m_desktop->setCurrentIndex(m_tabs->count() > 0 ? 1 : 0);
    m_commands->update(m_desk.session.isSignedIn());
    m_commands->action(Command::CloseTab)->setEnabled(m_tabs->count() > 0);
}

void MainWindow::showStatus(const QString &text)
{
    statusBar()->showMessage(text, 8000);
}

void MainWindow::sayNotKept()
{
    m_messages->showMessage(MessageBar::Tone::Warning,
                            tr("What you type can't be written to this computer's disk at the "
                               "moment. Is it full? It is kept in memory, and tried again every "
                               "ten seconds."));
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Customer Desk"));
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/app.svg")).pixmap(64, 64));
    box->setTextFormat(Qt::PlainText);
    box->setText(QStringLiteral("Customer Desk %1").arg(QStringLiteral(DESK_VERSION)));
    box->setInformativeText(tr("Create customers and keep their profiles right. Apache License "
                               "2.0; uses Qt, QtKeychain and ICU."));
    box->open();
}

} // namespace desk
