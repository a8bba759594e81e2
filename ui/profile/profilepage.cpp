// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilepage.h"

#include "app/api/transport.h"
#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/common/errortext.h"
#include "ui/common/fieldwidget.h"
#include "ui/common/messagebar.h"
#include "ui/common/pastedialog.h"
#include "ui/common/saydialog.h"
#include "ui/profile/fieldrow.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profileheader.h"
#include "ui/profile/reviewdialog.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace desk {

ProfilePage::ProfilePage(const QString &customerId, CustomersApi &api, ReferenceData &reference,
                         Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_customerId(customerId)
    , m_api(api)
    , m_reference(reference)
    , m_journal(journal)
    , m_draftId(Journal::newId())
    , m_carriedDraftId(Journal::newId())
    , m_editor(new ProfileEditor(this))
    , m_sender(new PatchAttempt(customerId, m_draftId, api, journal, this))
{
    arrange();
    connect(m_editor, &ProfileEditor::fieldChanged, this,
            [this](const Field *field) { onFieldChanged(*field); });
    connect(m_editor, &ProfileEditor::profileChanged, this, &ProfilePage::refreshRows);
    connect(&m_editor->undoStack(), &QUndoStack::indexChanged, this, &ProfilePage::updateState);
    m_slow.setSingleShot(true);
    m_slow.setInterval(std::chrono::seconds(3));
    connect(&m_slow, &QTimer::timeout, this, &ProfilePage::sayThatItTakesLong);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(300));
    connect(&m_pause, &QTimer::timeout, this, &ProfilePage::arrangeAddress);
    connect(m_sender, &PatchAttempt::conflictFound, this, &ProfilePage::onConflict);
    connect(m_sender, &PatchAttempt::blocked, this, &ProfilePage::onBlocked);
    connect(m_sender, &PatchAttempt::notNoted, this, &ProfilePage::onNotNoted);
    connect(m_sender, &PatchAttempt::waitStarted, m_messages,
            [this](ApiCallBase *call, int seconds) { m_messages->showWait(*call, seconds); });
    connect(m_sender, &PatchAttempt::nothingToSend, this, &ProfilePage::onNothingToSend);
    connect(m_sender, &PatchAttempt::sent, this, &ProfilePage::onSent);
    connect(m_sender, &PatchAttempt::failed, this, &ProfilePage::onSendFailed);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            showWhole(now);
    });
    connect(&reference, &ReferenceData::civilitiesChanged, this, [this] {
        // Names only: nothing that is open closes, nothing that is said is taken back.
        for (FieldRow *row : std::as_const(m_rows))
            row->refresh();
        m_header->showProfile(m_editor->profile(), m_reference);
    });
    reload();
}

ProfilePage::~ProfilePage()
{
    qApp->disconnect(this);
    // They outlive this part of the page by a moment, and the undo stack has a last word to say.
    m_editor->undoStack().disconnect(this);
    m_editor->disconnect(this);
    m_sender->disconnect(this);
}

QString ProfilePage::title() const
{
    const QString name = ProfileHeader::nameOf(m_editor->profile());
    return name.isEmpty() ? tr("Customer %1").arg(m_customerId) : name;
}

bool ProfilePage::hasUnsentChanges() const
{
    return m_restored || !m_carried.isEmpty() || !m_editor->changes().isEmpty();
}

bool ProfilePage::isSending() const
{
    return m_sender->isRunning();
}

bool ProfilePage::canReview() const
{
    return m_editor->canSend() && !isSending() && !m_mustCheck;
}

bool ProfilePage::canUndo() const
{
    return m_editor->undoStack().canUndo() && !isSending();
}

bool ProfilePage::canRedo() const
{
    return m_editor->undoStack().canRedo() && !isSending();
}

void ProfilePage::undo()
{
    if (canUndo())
        m_editor->undoStack().undo();
}

void ProfilePage::redo()
{
    if (canRedo())
        m_editor->undoStack().redo();
}

void ProfilePage::reload()
{
    if (m_reading || isSending())
        return;
    if (m_mustCheck) {
        checkWhatWasStored();
        return;
    }
    auto *call = m_api.profile(CustomerId::fromSearch(m_customerId).value());
    m_reading = call;
    connect(call, &ApiCallBase::waitStarted, m_messages,
            [this, call](int seconds) { m_messages->showWait(*call, seconds); });
    call->then(this, [this](const ApiCall<Profile>::Outcome &outcome) { onRead(outcome); });
}

void ProfilePage::onRead(const ApiCall<Profile>::Outcome &outcome)
{
    m_reading.clear();
    if (!outcome) {
        showReadError(outcome.error());
        return;
    }
    const bool isFirst = m_editor->profile().customerId().isEmpty();
    m_messages->dismiss();
    putBack(outcome.value());
    for (const char *path : {"address.country_code", "language_code"}) {
        const Field &coded = field(path);
        m_reference.noteUsed(coded.kind, plainText(outcome.value().value(coded)));
    }
    m_stack->setCurrentIndex(2);
    m_header->setVisible(true);
    if (!isFirst)
        Q_EMIT statusMessage(tr("Profile read again."));
    else if (isVisible())
        m_rows.value(&field("civility"))->setFocus();
    Q_EMIT titleChanged();
    updateState();
    tellConflicts();
}

bool ProfilePage::isRead() const
{
    return !m_editor->profile().customerId().isEmpty();
}

void ProfilePage::putBack(Profile profile)
{
    if (const auto draft = std::exchange(m_restored, std::nullopt))
        m_editor->restore(draft->base, draft->edits);
    if (m_mustCheck)
        onChecked(profile);
    else
        m_editor->setProfile(profile);
}

void ProfilePage::restore(const Draft &draft)
{
    if (draft.base.json().isEmpty()) {
        // Carried over from a wizard, and the profile was never read under it.
        m_carriedDraftId = draft.id;
        carryOver(draft.edits);
        return;
    }
    m_restored = draft;
    m_draftId = draft.id; // from now on it is this page's
    m_sender->setDraftId(draft.id);
    m_journal.saveDraft(draft);
    if (!isRead())
        return;
    m_restored.reset();
    const Profile present = m_editor->profile(); // restore() goes back to the draft's
    m_editor->restore(draft.base, draft.edits);
    m_editor->setProfile(present);
    updateState();
    tellConflicts();
    // What is on screen may be older than the attempt.
    if (m_mustCheck)
        checkWhatWasStored();
}

void ProfilePage::restore(const Attempt &attempt, const std::optional<Draft> &later)
{
    m_journal.takeOver(attempt);
    Draft draft{.id = attempt.draftId, .kind = WorkKind::Edit};
    draft.edits = attempt.edits;
    draft.base = attempt.base;
    draft.title = attempt.title;
    m_mustCheck = true;
    m_attemptId = attempt.id;
    restore(later.value_or(draft));
}

void ProfilePage::saveDraft()
{
    if (m_restored)
        return; // it is on the disk as it was
    if (m_editor->changes().isEmpty()) {
        m_journal.discardDraft(m_draftId);
        return;
    }
    Draft draft{.id = m_draftId, .kind = WorkKind::Edit};
    draft.title = title();
    draft.edits = m_editor->edits();
    draft.base = m_editor->copy().baseOfEdits();
    m_journal.saveDraft(draft);
}

void ProfilePage::discardDraft()
{
    m_restored.reset();
    m_journal.discardDraft(m_draftId);
    m_carried = {};
    m_journal.discardDraft(m_carriedDraftId);
}

void ProfilePage::showReadError(const ApiError &error)
{
    const ErrorText text = errorText(error, Doing::Read);
    if (m_editor->profile().customerId().isEmpty()) {
        m_trouble->setText(text.summary + QLatin1Char('\n') + text.nextStep + QStringLiteral("\n\n")
                           + text.details);
        m_stack->setCurrentIndex(1);
        m_tryAgain->setFocus();
    } else {
        m_messages->showError(text);
    }
}

void ProfilePage::onFieldChanged(const Field &field)
{
    if (FieldRow *row = m_rows.value(&field))
        row->refresh();
    // What is said about a part of an address, a phone or an identifier depends on its country.
    if (field.section == Section::Address) {
        for (FieldRow *row : std::as_const(m_rows))
            row->adviseSoon();
        m_pause.start();
    }
    if (!m_conflictText.isEmpty() && m_messages->text() == m_conflictText
        && m_editor->copy().conflicts().isEmpty())
        m_messages->dismiss();
    updateState();
    saveDraft();
}

void ProfilePage::refreshRows()
{
    for (FieldRow *row : std::as_const(m_rows)) {
        if (row->isEditing() && m_editor->copy().state(row->field()) == FieldState::Untouched
            && !m_editor->edits().contains(row->field()))
            row->stopEditing();
        row->setServerProblem({});
        row->refresh();
    }
    m_header->showProfile(m_editor->profile(), m_reference);
    showUnlisted();
    arrangeAddress();
    updateState();
    saveDraft();
}

void ProfilePage::updateState()
{
    const int count = static_cast<int>(m_editor->changes().size());
    const bool isLocked = isSending();
    m_changeCount->setText(isLocked         ? tr("Sending…")
                               : count == 0 ? tr("No changes")
                                            : tr("%n change(s)", nullptr, count));
    m_review->setEnabled(canReview());
    m_discard->setEnabled(count > 0 && !isLocked);
    for (FieldRow *row : std::as_const(m_rows))
        row->setLocked(isLocked);
    if (!m_carried.isEmpty())
        QMetaObject::invokeMethod(this, &ProfilePage::putCarried, Qt::QueuedConnection);
    Q_EMIT stateChanged();
}

void ProfilePage::editAll()
{
    if (isSending())
        return;
    for (FieldRow *row : std::as_const(m_rows))
        row->startEditing(false);
    m_rows.value(&field("civility"))->startEditing(true);
}

void ProfilePage::discard()
{
    m_editor->discardEdits();
    if (!m_mustCheck)
        m_messages->dismiss();
    updateState();
}

void ProfilePage::review()
{
    openReview(AddressCheck::Normal);
}

void ProfilePage::openReview(AddressCheck check, const QString &reason)
{
    if (!canReview())
        return;
    m_rowOfFocus.clear();
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *row = qobject_cast<FieldRow *>(widget))
            m_rowOfFocus = row;
    }
    auto *dialog = new ReviewDialog(m_editor->profile(), m_editor->edits(), m_reference,
                                    m_api.acceptLanguage(), check, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, check, reason] { send(check, reason); });
    dialog->open();
}

void ProfilePage::pasteToFill()
{
    if (!isRead() || isSending())
        return;
    const AdviceSource source = m_editor->adviceSource();
    auto *dialog = new PasteDialog(
        m_reference, source.valueOf, [](const Field &field) { return field.isEditable(); },
        customerCountry(source), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::fillRequested, this, &ProfilePage::fill);
    dialog->open();
}

void ProfilePage::say()
{
    const QJsonValue language = m_editor->adviceSource().valueOf(field("language_code"));
    if (!sayFocused(plainText(language), this))
        Q_EMIT statusMessage(tr("There is no value here to say back."));
}

void ProfilePage::fill(const QList<std::pair<const Field *, QJsonValue>> &values)
{
    if (isSending())
        return;
    m_editor->fill(values);
    for (const auto &[field, value] : values) {
        if (FieldRow *row = m_rows.value(field))
            row->startEditing(false);
    }
}

QString ProfilePage::namesOf(const QList<const Field *> &fields) const
{
    QStringList names;
    for (const Field *row : fields)
        names.append(labelOf(*row));
    return names.join(QStringLiteral(", "));
}

} // namespace desk
