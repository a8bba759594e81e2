// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Unsent work: what an earlier run has left, and what becomes of it when the window closes.
#include "ui/window/mainwindow.h"

#include "app/session/settings.h"
#include "ui/common/messagebar.h"
#include "ui/create/createwizard.h"
#include "ui/profile/profilepage.h"
#include "ui/window/recoverypanel.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>

namespace desk {

void MainWindow::onJournalReady()
{
    offerRecovered();
}

void MainWindow::onJournalUnavailable(SecretStore::Status status)
{
    if (status != SecretStore::Status::NotFound) {
        sayNoKeychain(status);
        return;
    }
    m_messages->showMessage(MessageBar::Tone::Warning,
                            tr("The key of the unsent work that is kept on this computer is not in "
                               "the keychain; it may "
                               "be locked. Until then new work is kept in memory only."));
    auto *anew = new QAction(tr("Set the old work aside"), m_messages);
    connect(anew, &QAction::triggered, this, [this] {
        m_messages->dismiss();
        m_desk.journal.setAllAside();
        Q_EMIT newSealKeyWanted();
    });
    m_messages->addAction(anew);
}

void MainWindow::offerRecovered()
{
    if (m_hasOffered || !m_desk.session.isSignedIn() || !m_desk.journal.hasKey())
        return;
    m_hasOffered = true;
    m_desk.journal.readOffers(m_recovery, [this](const Journal::Offers &offers) {
        m_laterDrafts = offers.laterDrafts;
        m_recovery->setOffers(offers);
    });
}

/// Another window has continued it since it was offered here, or the disk has no room.
void MainWindow::sayNotTakenUp()
{
    statusBar()->showMessage(
        tr("This can't be taken up: another window has it, or the disk can't be written."), 8000);
}

void MainWindow::restoreDraft(const Draft &draft)
{
    // A place first: what is claimed is offered no more.
    if (draft.kind == WorkKind::Create) {
        CreateWizard *wizard = freshWizard();
        if (!wizard)
            return;
        m_desk.journal.claim(draft.id, wizard, [this, wizard](const std::optional<Draft> &found) {
            if (found) {
                wizard->restore(*found);
                return;
            }
            wizard->close();
            sayNotTakenUp();
        });
        return;
    }
    ProfilePage *page = freshPage(draft.base.customerId());
    if (!page)
        return;
    m_desk.journal.claim(draft.id, page, [this, page](const std::optional<Draft> &found) {
        if (found)
            page->restore(*found);
        else
            sayNotTakenUp();
    });
}

void MainWindow::restoreAttempt(const Attempt &attempt)
{
    if (attempt.kind == WorkKind::Create) {
        if (CreateWizard *wizard = freshWizard())
            takeUp(attempt.id, wizard);
    } else if (ProfilePage *page = freshPage(attempt.base.customerId())) {
        takeUp(attempt.id, page);
    }
}

/// The attempt, and what was typed after it was sent, are this window's from now on.
template <typename Place> void MainWindow::takeUp(const QString &attemptId, Place *place)
{
    const QString laterId = m_laterDrafts.value(attemptId).id;
    m_desk.journal.claimAttempt(
        attemptId, place, [this, place, laterId](const std::optional<Attempt> &attempt) {
            if (!attempt) {
                sayNotTakenUp();
                return;
            }
            if (laterId.isEmpty()) {
                place->restore(*attempt);
                return;
            }
            m_desk.journal.claim(laterId, place,
                                 [place, attempt](const std::optional<Draft> &later) {
                                     place->restore(*attempt, later);
                                 });
        });
}

/// A wizard in which nothing has been typed; nullptr, and a word why, while one is in use.
CreateWizard *MainWindow::freshWizard()
{
    if (m_wizard && m_wizard->hasUnsentWork()) {
        statusBar()->showMessage(tr("Finish the open wizard first; this is offered again."), 8000);
        m_hasOffered = false;
        offerRecovered();
        return nullptr;
    }
    createCustomer();
    return m_wizard;
}

/// A page without changes; an open one with changes of its own is left alone.
ProfilePage *MainWindow::freshPage(const QString &customerId)
{
    for (ProfilePage *page : pages()) {
        if (page->customerId() != customerId)
            continue;
        if (page->hasUnsentChanges() || page->isSending()) {
            statusBar()->showMessage(
                tr("This customer is open with other changes; finish these first."), 8000);
            m_hasOffered = false;
            offerRecovered();
            return nullptr;
        }
        removePage(page);
    }
    return addPage(customerId);
}

void MainWindow::signOut()
{
    if (isSending()) {
        statusBar()->showMessage(tr("A request is on its way; sign out after that."), 8000);
        return;
    }
    if (!hasUnsentChanges()) {
        m_desk.session.signOut();
        return;
    }
    askToDiscard(tr("There are unsent changes. Sign out and discard them?"), [this] {
        discardDrafts();
        m_desk.session.signOut();
    });
}

bool MainWindow::hasUnsentChanges() const
{
    const QList<ProfilePage *> all = pages();
    return (m_wizard && m_wizard->hasUnsentWork())
        || std::any_of(all.begin(), all.end(),
                       [](const ProfilePage *page) { return page->hasUnsentChanges(); });
}

void MainWindow::discardDrafts()
{
    if (m_wizard)
        m_wizard->discardDraft();
    for (ProfilePage *page : pages())
        page->discardDraft();
}

void MainWindow::askToDiscard(const QString &question, std::function<void()> discard,
                              std::function<void()> keep)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Unsent changes"), question,
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *back = box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    const QPushButton *yes = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(yes, &QPushButton::clicked, this, std::move(discard));
    if (keep) {
        QPushButton *later = box->addButton(tr("&Keep for next time"), QMessageBox::AcceptRole);
        box->setDefaultButton(later);
        connect(later, &QPushButton::clicked, this, std::move(keep));
    }
    box->open();
}

bool MainWindow::isSending() const
{
    const QList<ProfilePage *> all = pages();
    return (m_wizard && m_wizard->isSending())
        || std::any_of(all.begin(), all.end(),
                       [](const ProfilePage *page) { return page->isSending(); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.settings.setGeometry(saveGeometry());
    m_desk.settings.setWindowState(saveState());
    if (m_mayClose) {
        event->accept();
        return;
    }
    if (isSending()) {
        statusBar()->showMessage(
            tr("A request is on its way; the window can be closed after that."));
        event->ignore();
        return;
    }
    if (!hasUnsentChanges()) {
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
    askToDiscard(
        tr("There are unsent changes."),
        [this, goAway] {
            discardDrafts();
            goAway();
        },
        keep);
}

void MainWindow::sayNotKept()
{
    m_messages->showMessage(MessageBar::Tone::Warning,
                            tr("What you type can't be written to this computer's disk at the "
                               "moment. Is it full? It is kept in memory, and tried again with the "
                               "next key."));
}

void MainWindow::sealAndQuit()
{
    m_desk.journal.flush();
    m_mayClose = true;
    QApplication::exit(0);
}

} // namespace desk
