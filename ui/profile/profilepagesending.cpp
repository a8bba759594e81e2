// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What becomes of a change on its way to the server, as the agent sees it.
#include "ui/profile/profilepage.h"

#include "app/profile/value.h"
#include "ui/common/errortext.h"
#include "ui/common/fieldwidget.h"
#include "ui/common/messagebar.h"
#include "ui/common/servererrors.h"
#include "ui/common/storedtext.h"
#include "ui/profile/fieldrow.h"
#include "ui/profile/profileeditor.h"

#include <QAction>
#include <QApplication>
#include <QScrollArea>

#include <algorithm>

namespace desk {

namespace {

bool isSameAddress(const Edits &a, const Edits &b)
{
    const auto all = fields();
    return std::all_of(all.begin(), all.end(), [&](const Field &row) {
        return row.section != Section::Address || a.typed(row) == b.typed(row);
    });
}

} // namespace

void ProfilePage::send(AddressCheck check, const QString &reason, PatchAttempt::Note note)
{
    if (!canReview())
        return;
    m_lastCheck = check;
    m_lastReason = reason;
    if (m_sender->start(m_editor->profile(), m_editor->edits(), check, reason, note)) {
        m_messages->dismiss();
        Q_EMIT statusMessage({}); // what was stored before is not what is on its way now
        m_slow.start();
        updateState();
    }
}

void ProfilePage::sayThatItTakesLong()
{
    if (!isSending())
        return;
    m_messages->showMessage(MessageBar::Tone::Information,
                            tr("The server takes its time; what you typed is kept."));
    auto *stop = new QAction(tr("Stop waiting"), m_messages);
    connect(stop, &QAction::triggered, m_sender, &PatchAttempt::cancel);
    m_messages->addAction(stop);
}

void ProfilePage::onConflict(const Profile &theirs)
{
    m_editor->setProfile(theirs);
    updateState();
    tellConflicts();
}

void ProfilePage::tellConflicts()
{
    const QList<Conflict> conflicts = m_editor->copy().conflicts();
    if (conflicts.isEmpty())
        return;
    QList<const Field *> names;
    bool isOffered = true;
    for (const Conflict &conflict : conflicts) {
        names.append(conflict.field);
        isOffered = isOffered && m_editor->copy().isOffered(*conflict.field);
    }
    const QString words = isOffered
        ? tr("This customer has other values than you typed. Choose which stay: %1.")
        : tr("Nothing was sent: somebody else has changed the same in the meantime. Choose whose "
             "value stays: %1.");
    m_conflictText = words.arg(namesOf(names));
    m_messages->showMessage(MessageBar::Tone::Warning, m_conflictText);
    FieldRow *first = m_rows.value(names.first());
    m_scroll->ensureWidgetVisible(first);
    first->setFocus();
}

void ProfilePage::onBlocked()
{
    m_attemptId = m_sender->attemptId();
    mustCheck(tr("Nothing was sent: an earlier change of this customer may have been carried out "
                 "or not. Check that first."));
}

/// Without a note on the disk nobody would look, after a crash, whether a lost write was stored.
void ProfilePage::onNotNoted()
{
    updateState();
    m_messages->showMessage(
        MessageBar::Tone::Error,
        tr("Nothing was sent: it could not be noted on this computer that the changes are on the "
           "way. Is the disk full? Make room, then send again."));
    auto *anyway = new QAction(tr("Send without a note"), m_messages);
    connect(anyway, &QAction::triggered, this,
            [this] { send(m_lastCheck, QString(m_lastReason), PatchAttempt::Note::Forgone); });
    m_messages->addAction(anyway);
}

/// The rows were locked while the changes were sent, and the focus went elsewhere.
void ProfilePage::backToRow()
{
    if (!isVisible() || QApplication::activeModalWidget())
        return;
    FieldRow *row = m_rowOfFocus ? m_rowOfFocus.data() : m_rows.value(&field("civility"));
    row->setFocus();
    m_scroll->ensureWidgetVisible(row);
}

void ProfilePage::onNothingToSend(const Profile &theirs)
{
    m_editor->discardEdits();
    m_editor->setProfile(theirs);
    m_messages->showMessage(MessageBar::Tone::Information,
                            tr("Nothing was sent: the profile already has these values."));
    updateState();
    backToRow();
}

void ProfilePage::onSent(const Edits &edits, const std::optional<Profile> &stored,
                         const QList<const Field *> &takenOver)
{
    QString text = tr("Changes stored.");
    if (stored) {
        for (const QString &difference : differencesText(edits, *stored, m_reference))
            text += QLatin1Char('\n') + difference;
    } else {
        text += QLatin1Char(' ')
            + tr("The profile could not be read back; read it again to see what is stored.");
    }
    if (!takenOver.isEmpty()) {
        text += QLatin1Char('\n')
            + tr("Somebody else has changed in the meantime: %1. Their values were kept.")
                  .arg(namesOf(takenOver));
    }
    // What can't be read back is what was sent, as far as anybody knows.
    const Profile known = stored ? *stored : m_editor->copy().profileWithEdits();
    m_editor->discardEdits();
    m_editor->setProfile(known);
    m_messages->showMessage(stored ? MessageBar::Tone::Success : MessageBar::Tone::Warning, text);
    Q_EMIT statusMessage(tr("Changes stored."));
    Q_EMIT titleChanged();
    updateState();
    backToRow();
}

void ProfilePage::onSendFailed(const ApiError &error, PatchAttempt::Stage stage)
{
    updateState();
    backToRow();
    const bool isBefore = stage == PatchAttempt::Stage::ReadBefore;
    if (isBefore) {
        ErrorText text = errorText(error, Doing::Read);
        text.summary
            = tr("Nothing was sent; your changes are kept.") + QLatin1Char(' ') + text.summary;
        m_messages->showError(text);
    } else if (error.outcomeUnknown) {
        offerCheck(error);
    } else if (error.kind == ApiError::Kind::BadRequest) {
        showFieldErrors(error);
    } else {
        m_messages->showError(errorText(error, Doing::Patch));
    }
}

void ProfilePage::showFieldErrors(const ApiError &error)
{
    const MappedErrors mapped = mapFieldErrors(error.fieldErrors);
    ErrorText text = errorText(error, Doing::Patch);
    if (!mapped.rest.isEmpty())
        text.summary += QLatin1Char('\n') + mapped.rest.join(QLatin1Char('\n'));
    m_messages->showError(text);
    FieldRow *first = nullptr;
    for (const Field &row : fields()) {
        if (!mapped.byField.contains(&row) || !m_rows.contains(&row))
            continue;
        m_rows.value(&row)->setServerProblem(mapped.byField.value(&row));
        if (!first)
            first = m_rows.value(&row);
    }
    if (first) {
        first->startEditing(true);
        m_scroll->ensureWidgetVisible(first);
    }
    const bool hasAddress
        = patchBody(m_editor->profile(), m_editor->edits()).contains(QStringLiteral("address"));
    if (mapped.concernsAddress && hasAddress) {
        auto *anyway = new QAction(tr("&Use this address anyway"), m_messages);
        const QString reason = QStringLiteral("address refused: ") + addressWords(mapped);
        connect(anyway, &QAction::triggered, this,
                [this, reason, refused = m_editor->edits()] { sendAnyway(refused, reason); });
        m_messages->addAction(anyway);
    }
}

/// The override is for the address that was refused: another one goes its usual way. Anything typed
/// since then is reviewed first.
void ProfilePage::sendAnyway(const Edits &refused, const QString &reason)
{
    if (m_editor->edits() == refused)
        send(AddressCheck::Forced, reason);
    else if (isSameAddress(m_editor->edits(), refused))
        openReview(AddressCheck::Forced, reason);
    else
        openReview(AddressCheck::Normal);
}

void ProfilePage::offerCheck(const ApiError &error)
{
    m_attemptId = m_sender->attemptId();
    m_mustCheck = true;
    m_messages->showError(errorText(error, Doing::Patch));
    addCheckAction();
}

void ProfilePage::mustCheck(const QString &text)
{
    m_mustCheck = true;
    m_messages->showMessage(MessageBar::Tone::Warning, text);
    addCheckAction();
}

void ProfilePage::addCheckAction()
{
    m_messages->keepOpen();
    auto *check = new QAction(tr("Check what was stored"), m_messages);
    connect(check, &QAction::triggered, this, &ProfilePage::checkWhatWasStored);
    m_messages->addAction(check);
    updateState();
}

void ProfilePage::checkWhatWasStored()
{
    if (m_reading)
        return;
    auto *call = m_api.profile(CustomerId::fromSearch(m_customerId).value());
    m_reading = call;
    call->then(this, [this](const ApiCall<Profile>::Outcome &outcome) {
        m_reading.clear();
        if (outcome) {
            onChecked(outcome.value());
            return;
        }
        showReadError(outcome.error());
        addCheckAction();
    });
}

void ProfilePage::onChecked(const Profile &stored)
{
    QList<const Field *> kept;
    QList<const Field *> done;
    for (const Change &change : m_editor->changes()) {
        const QJsonValue now = stored.value(*change.field);
        const bool isStored = now == change.after || sameIgnoringCase(now, change.after);
        (isStored ? done : kept).append(change.field);
    }
    m_mustCheck = false;
    m_journal.settle(m_attemptId, Attempt::State::Confirmed);
    for (const Field *field : done)
        m_editor->dropEdit(*field);
    m_editor->setProfile(stored);
    QString text;
    if (!done.isEmpty())
        text += tr("Stored: %1.").arg(namesOf(done)) + QLatin1Char(' ');
    if (!kept.isEmpty())
        text
            += tr("Not stored: %1. Review and send again if you still want it.").arg(namesOf(kept));
    if (text.isEmpty())
        text = tr("The profile was read again.");
    m_messages->showMessage(kept.isEmpty() ? MessageBar::Tone::Success : MessageBar::Tone::Warning,
                            text.trimmed());
    updateState();
}

} // namespace desk
