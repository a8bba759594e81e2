// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The parts of the main window that are made once: actions, menus, tool bar, pages.
#include "ui/window/mainwindow.h"

#include "app/session/settings.h"
#include "ui/common/keys.h"
#include "ui/common/messagebar.h"
#include "ui/common/pastedialog.h"
#include "ui/common/saydialog.h"
#include "ui/common/theme.h"
#include "ui/profile/profilepage.h"
#include "ui/signin/signinform.h"
#include "ui/window/recoverypanel.h"
#include "ui/window/startpage.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk {

QAction *MainWindow::addCommand(const QString &iconName, const QString &text,
                                const QKeySequence &keys)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setObjectName(iconName);
    addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    m_new = addCommand(QStringLiteral("new-customer"), tr("New customer"), QKeySequence::New);
    m_open = addCommand(QStringLiteral("open-customer"), tr("Open customer"), QKeySequence::Open);
    m_closeTab = addCommand(QStringLiteral("close"), tr("Close tab"), QKeySequence::Close);
    m_signOut = addCommand(QStringLiteral("sign-out"), tr("Sign out"), {});
    m_quit = addCommand(QStringLiteral("quit"), tr("Quit"), QKeySequence::Quit);
    m_undo = addCommand(QStringLiteral("undo"), tr("Undo"), QKeySequence::Undo);
    m_redo = addCommand(QStringLiteral("redo"), tr("Redo"), QKeySequence::Redo);
    m_editAll = addCommand(QStringLiteral("edit"), tr("Edit all fields"),
                           QKeySequence(Qt::CTRL | Qt::Key_E));
    m_review = addCommand(QStringLiteral("send"), tr("Review changes"), QKeySequence::Save);
    m_reload = addCommand(QStringLiteral("reload"), tr("Read again"), QKeySequence::Refresh);
    m_paste = addCommand(QStringLiteral("paste"), tr("Paste to fill…"), pasteToFillKey());
    m_say = addCommand(QStringLiteral("say"), tr("Say it back"), sayKey());

    connect(m_new, &QAction::triggered, this, &MainWindow::createCustomer);
    connect(m_open, &QAction::triggered, this, &MainWindow::openCustomer);
    connect(m_closeTab, &QAction::triggered, this, [this] { closeTab(m_tabs->currentIndex()); });
    connect(m_signOut, &QAction::triggered, this, &MainWindow::signOut);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);

    const auto onPage = [this](QAction *action, void (ProfilePage::*slot)()) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (ProfilePage *page = currentPage())
                (page->*slot)();
        });
    };
    onPage(m_undo, &ProfilePage::undo);
    onPage(m_redo, &ProfilePage::redo);
    onPage(m_editAll, &ProfilePage::editAll);
    onPage(m_review, &ProfilePage::review);
    onPage(m_reload, &ProfilePage::reload);
    onPage(m_paste, &ProfilePage::pasteToFill);
    onPage(m_say, &ProfilePage::say);
}

void MainWindow::makeMenus()
{
    QMenu *customer = menuBar()->addMenu(tr("&Customer"));
    customer->addActions({m_new, m_open, m_closeTab});
    customer->addSeparator();
    customer->addActions({m_signOut, m_quit});
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_undo, m_redo});
    edit->addSeparator();
    edit->addActions({m_editAll, m_review, m_reload});
    edit->addSeparator();
    edit->addActions({m_paste, m_say});
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    connect(help->addAction(tr("About Customer Desk")), &QAction::triggered, this,
            &MainWindow::about);
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    // First, where no narrow window can push it out of sight.
    m_environment = new QLabel(bar);
    m_environment->setObjectName(QStringLiteral("environmentBadge"));
    m_environment->setTextFormat(Qt::PlainText);
    m_environmentBadge = bar->addWidget(m_environment);
    bar->addActions({m_new, m_open});
    bar->addSeparator();
    bar->addActions({m_undo, m_redo, m_reload});
    for (auto *button : bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    // Shown where the letters are too large for all of them.
    bar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))
        ->setAccessibleName(tr("More tools"));
    bar->toggleViewAction()->setVisible(false);
}

void MainWindow::makePages()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new MessageBar(content);
    m_stack = new QStackedWidget(content);
    column->addWidget(m_messages);
    m_recovery = new RecoveryPanel(content);
    connect(m_recovery, &RecoveryPanel::draftChosen, this, &MainWindow::restoreDraft);
    connect(m_recovery, &RecoveryPanel::draftDiscarded, this,
            [this](const Draft &draft) { m_desk.journal.discardDraft(draft.id); });
    connect(m_recovery, &RecoveryPanel::attemptChosen, this, &MainWindow::restoreAttempt);
    column->addWidget(m_recovery);
    column->addWidget(m_stack, 1);
    setCentralWidget(content);

    const QString wished
        = m_wish.environmentId.isEmpty() ? m_desk.settings.environmentId() : m_wish.environmentId;
    m_signInForm = new SignInForm(m_desk.environments, wished, startLanguage(),
                                  m_desk.settings.remember(), m_stack);
    connect(m_signInForm, &SignInForm::signInRequested, this, &MainWindow::signIn);
    connect(m_signInForm, &SignInForm::environmentChosen, &m_desk.session,
            &Session::readRemembered);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *center = new QWidget(scroll);
    // Stretches, no alignment: an aligned form would not grow with what its notes say.
    auto *centerRow = new QHBoxLayout;
    centerRow->addStretch(1);
    centerRow->addWidget(m_signInForm);
    centerRow->addStretch(1);
    auto *centerColumn = new QVBoxLayout(center);
    centerColumn->addStretch(2);
    centerColumn->addLayout(centerRow);
    centerColumn->addStretch(3);
    scroll->setWidget(center);
    m_stack->addWidget(scroll);

    m_desktop = new QStackedWidget(m_stack);
    m_tabs = new QTabWidget(m_desktop);
    m_tabs->setObjectName(QStringLiteral("customers"));
    m_tabs->setAccessibleName(tr("Open customers"));
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setDocumentMode(true);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::updateActions);
    auto *start = new QScrollArea(m_desktop);
    start->setWidgetResizable(true);
    start->setFrameShape(QFrame::NoFrame);
    start->setFocusPolicy(Qt::NoFocus);
    start->setWidget(new StartPage(*m_new, *m_open, start));
    m_desktop->addWidget(start);
    m_desktop->addWidget(m_tabs);
    m_stack->addWidget(m_desktop);
}

void MainWindow::restoreLayout()
{
    fitToScreen(*this, {1180, 760});
    if (const QByteArray geometry = m_desk.settings.geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    if (const QByteArray state = m_desk.settings.windowState(); !state.isEmpty())
        restoreState(state);
    m_environmentBadge->setVisible(false);
}

void MainWindow::updateActions()
{
    const bool isSignedIn = m_desk.session.isSignedIn();
    const ProfilePage *page = currentPage();
    m_new->setEnabled(isSignedIn);
    m_open->setEnabled(isSignedIn);
    m_signOut->setEnabled(isSignedIn);
    m_closeTab->setEnabled(page);
    m_undo->setEnabled(page && page->canUndo());
    m_redo->setEnabled(page && page->canRedo());
    m_editAll->setEnabled(page && !page->isSending());
    m_review->setEnabled(page && page->canReview());
    m_reload->setEnabled(page && !page->isSending());
    m_paste->setEnabled(page && page->isRead() && !page->isSending());
    m_say->setEnabled(page && page->isRead());
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Customer Desk"));
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/app.svg")).pixmap(64, 64));
    box->setText(QStringLiteral("Customer Desk %1").arg(QStringLiteral(DESK_VERSION)));
    box->setInformativeText(tr("Create customers and keep their profiles right. Apache License "
                               "2.0; uses Qt, QtKeychain and ICU."));
    box->open();
}

} // namespace desk
