// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include "app/api/customersapi.h"
#include "app/reference/referencedata.h"
#include "app/session/locales.h"
#include "app/session/settings.h"
#include "ui/common/messagebar.h"
#include "ui/create/createwizard.h"
#include "ui/profile/profilepage.h"
#include "ui/signin/environmentname.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/signinform.h"
#include "ui/window/opendialog.h"
#include "ui/window/recoverypanel.h"
#include "ui/window/referencereader.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>

namespace desk {

MainWindow::MainWindow(Desk desk, StartWish wish, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_wish(std::move(wish))
{
    setWindowTitle(QStringLiteral("Customer Desk"));
    setObjectName(QStringLiteral("mainWindow"));
    makeActions();
    makeMenus();
    makeToolBar();
    makePages();
    statusBar()->setSizeGripEnabled(false);
    restoreLayout();
    updateActions();
    m_referenceReader = new ReferenceReader(m_desk.api, m_desk.reference, this);
    connect(m_referenceReader, &ReferenceReader::localesRead, this, &MainWindow::onLocalesRead);

    Session &session = m_desk.session;
    connect(&m_desk.journal, &Journal::writeFailed, this, &MainWindow::sayNotKept);
    connect(&session, &Session::signInNeeded, this, &MainWindow::askForSignIn);
    connect(&session, &Session::signedIn, this, &MainWindow::onSignedIn);
    connect(&session, &Session::signedOut, this, &MainWindow::onSignedOut);
    connect(&session, &Session::rememberedRead, this, &MainWindow::onRememberedRead);
    connect(&session, &Session::rememberFailed, this, &MainWindow::sayNoKeychain);
    connect(&session, &Session::forgetFailed, this, [this] {
        m_messages->showMessage(MessageBar::Tone::Warning,
                                tr("Signed out, but the keychain did not remove the credentials. "
                                   "Remove the entry CustomerDesk there by hand."));
    });
    if (m_wish.signInToTraining) {
        const auto training = m_desk.startTraining();
        if (training)
            signIn(training.value().first, training.value().second, startLanguage(), false);
        else
            m_messages->showMessage(MessageBar::Tone::Error, tr("Training could not be started."),
                                    training.error());
    }
}

MainWindow::~MainWindow() = default;

/// The language last chosen, else the one that fits the program's.
QString MainWindow::startLanguage() const
{
    const QString chosen = m_desk.settings.acceptLanguage();
    return chosen.isEmpty() ? defaultAcceptLanguage(QLocale()) : chosen;
}

void MainWindow::signIn(const Environment &environment, const Credentials &credentials,
                        const QString &acceptLanguage, bool remember)
{
    m_messages->dismiss();
    if (environment.kind == Environment::Kind::Training && environment.baseUrl.isEmpty()) {
        const auto training = m_desk.startTraining();
        if (!training) {
            m_messages->showMessage(MessageBar::Tone::Error, tr("Training could not be started."),
                                    training.error());
            return;
        }
        m_desk.session.signIn(training.value().first, training.value().second, acceptLanguage,
                              false);
    } else {
        m_desk.session.signIn(environment, credentials, acceptLanguage, remember);
    }
    m_desk.settings.setEnvironmentId(environment.id);
    m_desk.settings.setAcceptLanguage(acceptLanguage);
    m_desk.settings.setRemember(remember);
}

void MainWindow::onSignedIn()
{
    const Environment &environment = m_desk.session.environment();
    m_environment->setText(environmentName(environment));
    const QString style = QStringLiteral("background: %1; color: white; border-radius: 4px; "
                                         "padding: 4px 12px; font-weight: 600;");
    m_environment->setStyleSheet(style.arg(environmentColor(environment).name()));
    m_environment->setAccessibleName(tr("Signed in to %1").arg(environmentName(environment)));
    m_environmentBadge->setVisible(true);
    m_stack->setCurrentWidget(m_desktop);
    updatePages();
    updateActions();
    m_referenceReader->read();
    m_desk.reference.prepareNames(); // now, where nobody types yet
    noteAgentsCountry();

    m_desk.journal.setOwner({environment.id, m_desk.session.agent()});
    offerRecovered();

    const StartWish wish = std::exchange(m_wish, {});
    if (!wish.openCustomerId.isEmpty())
        showCustomer(wish.openCustomerId);
    if (wish.createCustomer)
        createCustomer();
}

void MainWindow::onSignedOut()
{
    while (m_tabs->count() > 0) {
        QWidget *page = m_tabs->widget(0);
        m_tabs->removeTab(0);
        page->deleteLater();
    }
    if (m_wizard)
        m_wizard->deleteLater();
    if (m_openDialog)
        m_openDialog->deleteLater();
    if (m_signInDialog)
        m_signInDialog->deleteLater();
    m_environmentBadge->setVisible(false);
    m_recovery->clear();
    m_hasOffered = false;
    m_stack->setCurrentIndex(0);
    updateActions();
}

void MainWindow::onRememberedRead(const Environment &environment,
                                  const std::optional<Credentials> &found,
                                  SecretStore::Status status)
{
    if (found)
        m_signInForm->setCredentials(environment, *found);
    else if (status == SecretStore::Status::Unavailable)
        sayNoKeychain(status);
    else if (status == SecretStore::Status::TimedOut)
        m_signInForm->setKeychainNote(tr("The keychain does not answer. It may be locked; unlock "
                                         "it, or type the credentials."));
}

void MainWindow::sayNoKeychain(SecretStore::Status status)
{
    if (std::exchange(m_saidNoKeychain, true))
        return;
    const QString text = status == SecretStore::Status::Unavailable
        ? tr(
            "There is no keychain on this computer: credentials and unsent work are kept in memory "
            "only, until the program ends. Install gnome-keyring or KWallet to keep them.")
        : tr("The keychain does not open: credentials and unsent work are kept in memory only, "
             "until "
             "the program ends. Unlock it, and start the program again.");
    m_messages->showMessage(MessageBar::Tone::Information, text);
}

void MainWindow::onLocalesRead(const QStringList &locales)
{
    m_signInForm->offerFirst(locales);
    const Session &session = m_desk.session;
    if (session.environment().needsCredentials() && !locales.contains(session.acceptLanguage()))
        m_messages->showMessage(
            MessageBar::Tone::Information,
            tr("This API key is made for other languages (%1). If texts look wrong, sign out and "
               "choose one of them.")
                .arg(locales.mid(0, 12).join(QStringLiteral(", "))));
}

void MainWindow::askForSignIn()
{
    if (m_signInDialog)
        return;
    QWidget *over = m_wizard && m_wizard->isVisible() ? static_cast<QWidget *>(m_wizard)
        : m_openDialog && m_openDialog->isVisible()   ? static_cast<QWidget *>(m_openDialog)
                                                      : this;
    m_signInDialog = new SignInDialog(m_desk.session.environment(), m_desk.session.acceptLanguage(),
                                      m_desk.settings.remember(), over);
    m_signInDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_signInDialog, &SignInDialog::signInRequested, this,
            [this](const Environment &, const Credentials &credentials, const QString &language,
                   bool remember) { signInAgain(credentials, language, remember); });
    connect(m_signInDialog, &QDialog::rejected, this, [this] {
        m_messages->showMessage(MessageBar::Tone::Warning,
                                tr("Not signed in; what you typed is kept. The next request asks "
                                   "again."));
        m_desk.session.declineSignIn();
    });
    m_signInDialog->open();
}

void MainWindow::signInAgain(const Credentials &credentials, const QString &acceptLanguage,
                             bool remember)
{
    // In Training only the practice server's own credentials count.
    const bool isTraining = !m_desk.session.environment().needsCredentials();
    const auto training = isTraining ? m_desk.startTraining()
                                     : Result<std::pair<Environment, Credentials>, QString>(
                                         std::pair(Environment(), credentials));
    if (!training
        || !m_desk.session.signInAgain(training.value().second, acceptLanguage, remember)) {
        m_signInDialog->showProblem(
            tr("These credentials belong to somebody else. To work as them, cancel and sign out "
               "first: nothing of this session's work is sent under another name."));
        return;
    }
    m_messages->dismiss();
    m_desk.settings.setAcceptLanguage(acceptLanguage);
    m_desk.settings.setRemember(remember);
    m_signInDialog->accept();
}

void MainWindow::createCustomer()
{
    if (m_wizard && m_wizard->isCreated()) {
        m_wizard->close();
        m_wizard.clear();
    }
    if (!m_wizard) {
        m_wizard = new CreateWizard(m_desk.api, m_desk.reference, m_desk.journal, this);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wizard, &CreateWizard::customerCreated, this, &MainWindow::showCustomer);
        connect(m_wizard, &CreateWizard::existingChosen, this, &MainWindow::openInstead);
    }
    m_wizard->show();
    m_wizard->raise();
    m_wizard->activateWindow();
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

void MainWindow::showCustomer(const QString &customerId)
{
    for (ProfilePage *page : pages()) {
        if (page->customerId() == customerId) {
            m_tabs->setCurrentWidget(page);
            return;
        }
    }
    addPage(customerId);
}

/// What this agent's customers are most likely to have comes first.
void MainWindow::noteAgentsCountry()
{
    const QLocale agent(QString(m_desk.session.acceptLanguage()).replace(u'-', u'_'));
    const QStringList parts = agent.name().split(u'_');
    m_desk.reference.noteUsed(FieldKind::Language, parts.value(0));
    m_desk.reference.noteUsed(FieldKind::Country, parts.value(1));
}

/// A page with changes of its own keeps them: what was typed goes on top.
void MainWindow::openInstead(const QString &customerId, const Edits &carried)
{
    showCustomer(customerId);
    if (!carried.isEmpty())
        currentPage()->carryOver(carried);
}

ProfilePage *MainWindow::addPage(const QString &customerId)
{
    auto *page = new ProfilePage(customerId, m_desk.api, m_desk.reference, m_desk.journal,
                                 m_desk.clock, m_tabs);
    connect(page, &ProfilePage::titleChanged, this, [this, page] { updateTitle(page); });
    connect(page, &ProfilePage::stateChanged, this, [this, page] {
        updateTitle(page);
        updateActions();
    });
    connect(page, &ProfilePage::statusMessage, this,
            [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    const int index = m_tabs->addTab(page, QString());
    updateTitle(page);
    m_tabs->setCurrentIndex(index);
    updatePages();
    page->setFocus();
    return page;
}

ProfilePage *MainWindow::currentPage() const
{
    return qobject_cast<ProfilePage *>(m_tabs->currentWidget());
}

QList<ProfilePage *> MainWindow::pages() const
{
    QList<ProfilePage *> all;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto *page = qobject_cast<ProfilePage *>(m_tabs->widget(i)))
            all.append(page);
    }
    return all;
}

void MainWindow::closeTab(int index)
{
    auto *page = qobject_cast<ProfilePage *>(m_tabs->widget(index));
    if (!page)
        return;
    if (page->isSending()) {
        statusBar()->showMessage(tr("Changes are being sent; the tab can be closed after that."));
        return;
    }
    if (!page->hasUnsentChanges()) {
        removePage(page);
        return;
    }
    m_tabs->setCurrentIndex(index);
    const QPointer<ProfilePage> guard(page);
    askToDiscard(tr("The changes of %1 were not sent. Discard them?").arg(page->title()),
                 [this, guard] {
                     if (!guard)
                         return;
                     guard->discardDraft();
                     removePage(guard);
                 });
}

void MainWindow::removePage(ProfilePage *page)
{
    m_tabs->removeTab(m_tabs->indexOf(page));
    page->deleteLater();
    updatePages();
    updateActions();
}

void MainWindow::updatePages()
{
    m_desktop->setCurrentIndex(m_tabs->count() > 0 ? 1 : 0);
}

void MainWindow::updateTitle(ProfilePage *page)
{
    const int index = m_tabs->indexOf(page);
    if (index < 0)
        return;
    QString title = page->title();
    title.replace(QLatin1Char('&'), QStringLiteral("&&"));
    m_tabs->setTabText(index, page->hasUnsentChanges() ? title + QStringLiteral(" •") : title);
}

} // namespace desk
