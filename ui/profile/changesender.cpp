// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/changesender.h"

#include "ui/fields/messagebar.h"
#include "ui/look/attention.h"
#include "ui/profile/changespanel.h"
#include "ui/profile/profilecards.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/sendwords.h"
#include "ui/words/errortext.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/servererrors.h"

#include <QAction>
#include <QWidget>

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

ChangeSender::ChangeSender(const Parts &parts, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_page(page)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(std::chrono::seconds(3));
    connect(&m_slow, &QTimer::timeout, this, &ChangeSender::sayThatItTakesLong);
    connect(&parts.attempt, &PatchAttempt::ended, this, &ChangeSender::onEnded);
    connect(&parts.attempt, &PatchAttempt::waitStarted, this,
            [this](ApiCallBase *call, int seconds) { m_parts.messages.showWait(*call, seconds); });
    connect(&parts.editor, &ProfileEditor::fieldChanged, this,
            &ChangeSender::dropStaleConflictText);
    connect(&parts.editor, &ProfileEditor::fieldChanged, this, &ChangeSender::dropStaleTerms);
    connect(&parts.panel, &ChangesPanel::sendRequested, this, &ChangeSender::sendReviewed);
}

bool ChangeSender::canReview() const
{
    return m_parts.editor.canSend() && m_parts.attempt.mayStart();
}

PatchAttempt::Wish ChangeSender::wish(AddressCheck check, const QString &reason) const
{
    return {.was = m_parts.editor.profile(),
            .edits = m_parts.editor.edits(),
            .check = check,
            .reason = reason};
}

void ChangeSender::review()
{
    openReview(wish());
}

void ChangeSender::openReview(const PatchAttempt::Wish &wish, const QString &note)
{
    if (!canReview())
        return;
    m_shown = wish;
    m_parts.panel.setTerms({wish.check, note});
    Q_EMIT reviewRequested();
}

/// The panel shows what the editor has: that is what goes, on the terms that stand above it.
void ChangeSender::sendReviewed()
{
    PatchAttempt::Wish now = wish();
    if (now.edits == m_shown.edits) {
        now.check = m_shown.check;
        now.reason = m_shown.reason;
        now.note = m_shown.note;
    }
    send(now);
}

/// Terms are for the changes they were shown with; others go their usual way.
void ChangeSender::dropStaleTerms()
{
    if (m_parts.editor.edits() == m_shown.edits)
        return;
    m_shown = {};
    m_parts.panel.setTerms({});
}

void ChangeSender::send(const PatchAttempt::Wish &wish)
{
    m_sent = wish;
    if (!canReview() || !m_parts.attempt.start(wish))
        return;
    m_shown = {};
    m_parts.panel.setTerms({});
    m_parts.messages.dismiss();
    Q_EMIT statusMessage({}); // what was stored before is not what is on its way now
    m_slow.start();
    // What has sent them is off now: the focus must not go on by itself.
    Q_EMIT sendingStarted();
    m_parts.cards.backToCell();
}

/// The override is for the address that was refused: another one goes its usual way. Anything typed
/// since then is reviewed first.
void ChangeSender::sendAnyway(const PatchAttempt::Wish &refused, const QString &reason)
{
    const Edits &now = m_parts.editor.edits();
    if (now == refused.edits)
        send(wish(AddressCheck::Forced, reason));
    else if (isSameAddress(now, refused.edits))
        openReview(wish(AddressCheck::Forced, reason));
    else
        openReview(wish());
}

void ChangeSender::sendUnnoted()
{
    PatchAttempt::Wish unnoted = wish(m_sent.check, m_sent.reason);
    unnoted.note = PatchAttempt::Note::Forgone;
    if (unnoted.edits == m_sent.edits)
        send(unnoted);
    else
        openReview(unnoted);
}

void ChangeSender::check()
{
    m_parts.attempt.readAgain();
}

void ChangeSender::sayThatItTakesLong()
{
    if (!m_parts.attempt.isSending())
        return;
    m_parts.messages.showMessage(MessageBar::Tone::Information,
                                 tr("The server takes its time; what you typed is kept."));
    addAction(tr("Stop waiting"), [this] { m_parts.attempt.cancel(); });
}

void ChangeSender::onEnded(const patch::Outcome &outcome)
{
    m_slow.stop();
    std::visit([this](const auto &kind) { show(kind); }, outcome);
}

void ChangeSender::show(const patch::Conflicted &conflicted)
{
    m_parts.editor.takeOver(conflicted.theirs);
    tellConflicts();
}

void ChangeSender::show(const patch::Rebased &rebased)
{
    m_parts.editor.takeOver(rebased.theirs);
    const QString note = wordsOf(rebased);
    m_parts.messages.showMessage(MessageBar::Tone::Warning, note);
    // Who has turned elsewhere meanwhile reviews when he is back.
    if (isAttended(*m_page))
        openReview(wish(rebased.check, m_sent.reason), note);
}

void ChangeSender::show(const patch::NothingToSend &nothing)
{
    m_parts.editor.discardEdits();
    m_parts.editor.setProfile(nothing.theirs);
    m_parts.messages.showMessage(MessageBar::Tone::Information,
                                 tr("Nothing was sent: the profile already has these values."));
}

void ChangeSender::show(const patch::Blocked &blocked)
{
    const SendWords words = wordsOf(blocked);
    m_parts.messages.showMessage(words.tone, words.text);
    addCheckAction();
}

/// Without a note on the disk nobody would look, after a crash, whether a lost write was stored.
void ChangeSender::show(const patch::NotNoted &)
{
    m_parts.messages.showMessage(
        MessageBar::Tone::Error,
        tr("Nothing was sent: it could not be noted on this computer that the changes are on the "
           "way. Is the disk full? Make room, then send again."));
    addAction(tr("Send without a note"), [this] { sendUnnoted(); });
}

void ChangeSender::show(const patch::ReadFailed &failed)
{
    m_parts.messages.showError(readFailedWords(failed.error));
}

void ChangeSender::show(const patch::Refused &refused)
{
    MappedErrors mapped = mapFieldErrors(refused.error.fieldErrors);
    // What has no input in the page is said with the rest.
    for (const Field &row : fields()) {
        if (!row.isEditable() && mapped.byField.contains(&row))
            mapped.rest.append(labelled(labelOf(row), mapped.byField.take(&row)));
    }
    const bool isMarked = !mapped.byField.isEmpty();
    m_parts.messages.showError(refusedWords(refused.error, mapped.rest, isMarked));
    m_parts.cards.markProblems(mapped.byField, isAttended(*m_page));
    const bool isAboutFields
        = refused.error.kind == ApiError::Kind::BadRequest || !refused.error.fieldErrors.isEmpty();
    const bool hasAddress = patchBody(m_sent.was, m_sent.edits).contains(QStringLiteral("address"));
    if (!isAboutFields || !mapped.concernsAddress || !hasAddress)
        return;
    const QString reason = QStringLiteral("address refused: ") + addressWords(mapped);
    addAction(tr("&Use this address anyway"),
              [this, reason, wish = m_sent] { sendAnyway(wish, reason); });
}

void ChangeSender::show(const patch::Unknown &unknown)
{
    m_parts.messages.showError(errorText(unknown.error, Doing::Patch));
    addCheckAction();
}

void ChangeSender::show(const patch::StoredUnread &unread)
{
    m_parts.messages.showError(storedUnreadWords(unread.error));
    addCheckAction();
}

void ChangeSender::show(const patch::Stored &stored)
{
    take(stored.seen);
    const SendWords words = wordsOf(stored, m_parts.reference);
    m_parts.messages.showMessage(words.tone, words.text);
    Q_EMIT statusMessage(tr("Changes stored."));
}

void ChangeSender::show(const patch::NotYetStored &notYet)
{
    take(notYet.seen);
    const SendWords words = wordsOf(notYet, m_parts.reference);
    m_parts.messages.showMessage(words.tone, words.text);
    if (!notYet.seen.notYet.isEmpty())
        addAction(tr("Check what was stored"), [this] { check(); });
}

void ChangeSender::show(const patch::Overtaken &overtaken)
{
    take(overtaken.seen);
    const SendWords words = wordsOf(overtaken, m_parts.reference);
    m_parts.messages.showMessage(words.tone, words.text);
    m_parts.messages.keepOpen();
}

void ChangeSender::show(const patch::Checked &checked)
{
    take(checked.seen);
    const SendWords words = wordsOf(checked, m_parts.reference);
    m_parts.messages.showMessage(words.tone, words.text);
    if (!checked.seen.notYet.isEmpty() || !checked.seen.different.isEmpty())
        addAction(tr("Check what was stored"), [this] { check(); });
}

void ChangeSender::show(const patch::CheckFailed &failed)
{
    // Something may have been changed: nothing is said about that.
    m_parts.messages.showError(errorText(failed.error, Doing::ReadBack));
    addCheckAction();
}

/// What was stored is no change any more; what was overwritten is one again.
void ChangeSender::take(const Seen &seen)
{
    ProfileEditor &editor = m_parts.editor;
    for (const Field *row : seen.done)
        editor.acknowledge(*row, seen.sent.typed(*row), seen.stored.value(*row));
    for (const Edits &own : {seen.newer, seen.arrived}) {
        for (const Field *row : own.touched())
            editor.acknowledge(*row, std::nullopt, seen.stored.value(*row));
    }
    editor.setProfile(seen.stored);
    if (editor.edits().isEmpty())
        editor.discardEdits(); // undo steps that lead nowhere
    CarryOver::Values back;
    for (const Field *row : seen.newer.touched()) {
        if (!editor.edits().contains(*row))
            back.append({row, *seen.newer.typed(*row)});
    }
    if (!back.isEmpty())
        editor.fill(back);
}

void ChangeSender::tellConflicts()
{
    const WorkingCopy &copy = m_parts.editor.copy();
    const QList<Conflict> conflicts = copy.conflicts();
    if (conflicts.isEmpty())
        return;
    const bool isOffered
        = std::all_of(conflicts.begin(), conflicts.end(), [&copy](const Conflict &conflict) {
              return copy.isOffered(*conflict.field);
          });
    m_conflictText = conflictWords(conflicts, isOffered);
    m_parts.messages.showMessage(MessageBar::Tone::Warning, m_conflictText);
    Q_EMIT choiceNeeded();
}

void ChangeSender::tellNotCarriedOver(const CarryOver::Values &left)
{
    tellConflicts();
    if (left.isEmpty())
        return;
    const QString text = notCarriedOverWords(left, m_parts.reference);
    m_parts.messages.showMessage(MessageBar::Tone::Warning,
                                 m_parts.editor.copy().conflicts().isEmpty()
                                     ? text
                                     : m_parts.messages.text() + QLatin1Char('\n') + text);
}

/// Conflicts go first, as ever; what can't be put back is said below them.
void ChangeSender::tellTakenBack(const TakeBack &result)
{
    const WorkingCopy &copy = m_parts.editor.copy();
    tellConflicts();
    TakeBack told = result;
    told.steps.removeIf(
        [&copy](const TakeBack::Step &step) { return copy.conflict(*step.field).has_value(); });
    const SendWords words = wordsOf(told);
    if (words.text.isEmpty())
        return;
    if (copy.conflicts().isEmpty())
        m_parts.messages.showMessage(words.tone, words.text);
    else
        m_parts.messages.showMessage(MessageBar::Tone::Warning,
                                     m_parts.messages.text() + QLatin1Char('\n') + words.text);
}

void ChangeSender::dropStaleConflictText()
{
    if (!m_conflictText.isEmpty() && m_parts.messages.text() == m_conflictText
        && m_parts.editor.copy().conflicts().isEmpty())
        m_parts.messages.dismiss();
}

void ChangeSender::addAction(const QString &text, std::function<void()> work)
{
    auto *action = new QAction(text, &m_parts.messages);
    connect(action, &QAction::triggered, this, std::move(work));
    m_parts.messages.addAction(action);
}

/// Nothing can be sent before the agent has looked: the message stays until then.
void ChangeSender::addCheckAction()
{
    m_parts.messages.keepOpen();
    addAction(tr("Check what was stored"), [this] { check(); });
}

} // namespace desk
