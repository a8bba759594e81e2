// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilepage.h"

#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/fields/messagebar.h"
#include "ui/look/attention.h"
#include "ui/profile/changesender.h"
#include "ui/profile/changespanel.h"
#include "ui/profile/profilecards.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profilefields.h"
#include "ui/profile/profileframe.h"
#include "ui/profile/profileheader.h"
#include "ui/profile/profilestate.h"
#include "ui/profile/profilevalues.h"
#include "ui/profile/profileview.h"
#include "ui/profile/unsentwork.h"
#include "ui/words/customername.h"
#include "ui/words/errortext.h"

#include <QTimer>
#include <QVBoxLayout>

namespace desk {

ProfilePage::ProfilePage(const CustomerId &customerId, CustomersApi &api, ReferenceData &reference,
                         Journal &journal, Clock &clock, QWidget *parent,
                         const std::optional<Profile> &read)
    : QWidget(parent)
    , m_customerId(customerId)
    , m_api(api)
    , m_reference(reference)
    , m_editor(new ProfileEditor(this))
    , m_attempt(new PatchAttempt(customerId, api, journal, clock, this))
    , m_messages(new MessageBar(this))
    , m_view(new ProfileView(*m_editor, reference, this))
    , m_cards(m_view->cards())
    , m_panel(new ChangesPanel(*m_editor, reference, this))
    , m_frame(new ProfileFrame({*m_messages, *m_view, *m_panel}, this))
    , m_sender(new ChangeSender({.attempt = *m_attempt,
                                 .editor = *m_editor,
                                 .cards = *m_cards,
                                 .panel = *m_panel,
                                 .messages = *m_messages,
                                 .reference = reference,
                                 .api = api},
                                this))
    , m_work(new UnsentWork(customerId, *m_editor, journal, this))
{
    new ProfileFields({*m_editor, *m_cards, *m_frame, *m_attempt}, this);
    auto *values = new ProfileValues({*m_editor, *m_cards, *m_attempt, m_reference}, *this);
    connect(values, &ProfileValues::statusMessage, this, &ProfilePage::statusMessage);
    m_attempt->setDraftId(m_work->draftId());
    m_panel->setAcceptLanguage(api.acceptLanguage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    connectParts();
    new ProfileState(*this);
    if (read && read->customerId().isEmpty())
        return;
    if (read)
        QTimer::singleShot(0, this, [this, profile = *read] { onRead(profile); });
    else
        reload();
}

void ProfilePage::connectParts()
{
    connect(m_editor, &ProfileEditor::fieldChanged, this, &ProfilePage::onNewState);
    connect(m_editor, &ProfileEditor::profileChanged, this, [this] {
        m_view->refreshHeader(m_editor->profile());
        Q_EMIT titleChanged();
        onNewState();
    });
    // Undone or redone, a field changes; what it leaves is whether more can be undone.
    connect(&m_editor->undoStack(), &QUndoStack::indexChanged, this, &ProfilePage::stateChanged);
    connect(m_attempt, &PatchAttempt::stateChanged, this, &ProfilePage::onNewState);
    connect(m_sender, &ChangeSender::statusMessage, this, &ProfilePage::statusMessage);
    connect(m_work, &UnsentWork::carriedOver, m_sender, &ChangeSender::tellNotCarriedOver);
    connect(m_work, &UnsentWork::takenBack, m_sender, &ChangeSender::tellTakenBack);
    // Where nothing was to be taken back, nothing else says that nothing waits any more.
    connect(m_work, &UnsentWork::takenBack, this, &ProfilePage::onNewState);
    connect(m_cards, &ProfileCards::copied, this,
            [this](const QString &label) { Q_EMIT statusMessage(tr("%1 copied.").arg(label)); });
    // One step to undo: the page is as it was, and Ctrl+Z brings back what was typed.
    connect(m_panel, &ChangesPanel::discardRequested, this, [this] {
        m_editor->giveUpEdits();
        m_cards->backToCell();
        if (!m_attempt->hasOpenWrites())
            m_messages->dismiss();
    });
    connect(m_panel, &ChangesPanel::textIgnored, this, [this] {
        Q_EMIT statusMessage(
            tr("Nothing can be typed at the changes. Esc leads back to the field."));
    });
    connect(m_panel, &ChangesPanel::fieldRequested, this, [this](const Field *field) {
        m_frame->closePanel();
        m_cards->focusOn(*field);
    });
    connect(m_frame, &ProfileFrame::panelLeft, m_cards, &ProfileCards::backToCell);
    connect(m_sender, &ChangeSender::reviewRequested, m_frame, &ProfileFrame::openPanel);
    connect(m_sender, &ChangeSender::sendingStarted, m_frame, &ProfileFrame::closePanel);
    connect(m_sender, &ChangeSender::choiceNeeded, this, [this] {
        onNewState();
        if (!isAttended(*this)) // he finds the choice when he is back
            return;
        m_frame->openPanel();
        m_panel->focusConflict();
    });
    connect(m_view, &ProfileView::tryAgainRequested, this, &ProfilePage::reload);
    connect(&m_reference, &ReferenceData::civilitiesChanged, this, [this] {
        m_cards->refreshNames();
        m_view->refreshHeader(m_editor->profile());
    });
}

ProfilePage::~ProfilePage()
{
    if (m_reading)
        m_reading->cancel(); // nobody waits for the answer, and it would be asked for again
    // They outlive this part of the page by a moment, and the undo stack has a last word to say.
    m_editor->undoStack().disconnect(this);
    m_editor->disconnect(this);
    m_attempt->disconnect(this);
}

QString ProfilePage::title() const
{
    const QString name = customerName(m_editor->profile());
    return name.isEmpty() ? tr("Customer %1").arg(m_customerId.text()) : name;
}

bool ProfilePage::hasUnsentChanges() const
{
    return m_work->isWaiting() || !m_editor->changes().isEmpty();
}

bool ProfilePage::isSending() const
{
    return m_attempt->isSending();
}

bool ProfilePage::canReview() const
{
    return m_sender->canReview();
}

bool ProfilePage::canUndo() const
{
    return m_editor->undoStack().canUndo() && !isSending();
}

bool ProfilePage::canRedo() const
{
    return m_editor->undoStack().canRedo() && !isSending();
}

bool ProfilePage::isRead() const
{
    return !m_editor->profile().customerId().isEmpty();
}

const Profile &ProfilePage::profile() const
{
    return m_editor->profile();
}

void ProfilePage::undo()
{
    if (canUndo())
        m_editor->undo();
}

void ProfilePage::redo()
{
    if (canRedo())
        m_editor->redo();
}

/// While a write is open the same look answers what has become of it.
void ProfilePage::reload()
{
    if (m_reading || isSending())
        return;
    if (isRead() && m_attempt->hasOpenWrites()) {
        m_sender->check();
        return;
    }
    auto *call = m_api.profile(m_customerId);
    m_reading = call;
    connect(call, &ApiCallBase::waitStarted, m_messages,
            [this, call](int seconds) { m_messages->showWait(*call, seconds); });
    call->then(this, [this, call](const ApiCall<Profile>::Outcome &outcome) {
        if (m_reading == call)
            onRead(outcome);
    });
}

void ProfilePage::onRead(const ApiCall<Profile>::Outcome &outcome)
{
    m_reading.clear();
    const bool isFirst = !isRead();
    if (!outcome) {
        const ErrorText text = errorText(outcome.error(), Doing::Read);
        if (isFirst)
            m_view->showTrouble(text, isAttended(*this));
        else
            m_messages->showError(text);
        onNewState(); // what waits for a profile goes on top of the one that is there
        return;
    }
    m_messages->dismiss();
    m_work->putBack(outcome.value());
    for (const char *path : {"address.country_code", "language_code"}) {
        const Field &coded = field(path);
        m_reference.noteUsed(coded.kind, plainText(outcome.value().value(coded)));
    }
    m_view->showProfile(m_editor->profile());
    if (!isFirst)
        Q_EMIT statusMessage(tr("Profile read again."));
    else if (isAttended(*this))
        m_cards->focusOn(field("civility"));
    m_sender->tellConflicts();
    if (m_attempt->hasOpenWrites())
        m_sender->check();
}

void ProfilePage::restore(const Draft &draft)
{
    m_work->restore(draft);
    m_attempt->setDraftId(m_work->draftId());
    onNewState();
    if (isRead())
        m_sender->tellConflicts();
}

void ProfilePage::restore(const Attempt &attempt, const std::optional<Draft> &later)
{
    m_attempt->adopt(attempt);
    Draft draft{.id = attempt.draftId, .kind = WorkKind::Edit};
    draft.edits = attempt.edits;
    draft.base = attempt.base;
    draft.title = attempt.title;
    restore(later.value_or(draft));
    // What is on screen may be older than the attempt.
    if (isRead())
        m_sender->check();
}

void ProfilePage::carryOver(const Edits &typed)
{
    m_work->carryOver(typed);
    if (std::holds_alternative<patch::Idle>(m_attempt->state()))
        m_work->putCarried();
    onNewState();
}

/// What is on screen may be old: it is read again first.
void ProfilePage::takeBack(const Edits &inverse, const Profile &after)
{
    m_work->takeBack({inverse, after});
    if (isRead())
        reload();
    onNewState();
}

void ProfilePage::showAbove(QWidget *bar)
{
    m_frame->showAbove(bar);
}

void ProfilePage::discardDraft()
{
    m_work->discard();
}

void ProfilePage::onNewState()
{
    m_panel->showState(isSending(), canReview());
    m_frame->showState(static_cast<int>(m_editor->changes().size()), isSending());
    m_cards->setLocked(isSending());
    if (isSending())
        m_reading.clear(); // what was asked for before is old news when it comes
    const bool isAtRest = std::holds_alternative<patch::Idle>(m_attempt->state());
    if (m_work->isWaiting() && isRead() && isAtRest && !m_reading)
        QMetaObject::invokeMethod(m_work, &UnsentWork::putCarried, Qt::QueuedConnection);
    Q_EMIT stateChanged();
}

void ProfilePage::editAll()
{
    m_cards->editAll();
}

/// The second Ctrl+S is at what the first one has led to: the changes are in sight then.
void ProfilePage::review()
{
    if (m_panel->isArmed() && canReview())
        m_panel->goOn();
    else
        m_sender->review();
}

} // namespace desk
