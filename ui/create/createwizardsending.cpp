// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The creation itself: one POST per decision of the agent's, and what becomes of it.
#include "ui/create/createwizard.h"

#include "app/find/customersearch.h"
#include "app/find/duplicatewatch.h"
#include "app/find/similarsearches.h"
#include "app/profile/patch.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/common/reasondialog.h"
#include "ui/common/servererrors.h"
#include "ui/create/createcontext.h"
#include "ui/create/createdpanel.h"
#include "ui/create/fieldspage.h"
#include "ui/create/reviewpage.h"

#include <QAction>
#include <QLocale>
#include <QUuid>

namespace desk {

void CreateWizard::accept()
{
    if (m_context->state == CreateContext::State::Created)
        QWizard::accept();
    else
        createUnlessKnown();
}

QByteArray CreateWizard::keyedRequest(AddressCheck check) const
{
    return (check == AddressCheck::Forced ? QByteArray("forced ") : QByteArray())
        + toWire(createBody(m_context->edits));
}

void CreateWizard::create(AddressCheck check)
{
    if (!m_context->canCreate())
        return;
    const QJsonObject body = createBody(m_context->edits);
    const QByteArray request = keyedRequest(check);
    if (request != m_context->keyedRequest) {
        m_context->idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        m_context->keyedRequest = request;
    }
    m_context->check = check;
    m_context->state = CreateContext::State::Sending;
    m_context->serverErrors.clear();
    m_review->refresh();
    m_review->hideFound();
    updateButtons();

    Attempt attempt{.id = Journal::newId(), .kind = WorkKind::Create};
    attempt.title = nameIn({}, m_context->edits);
    attempt.edits = m_context->edits;
    attempt.draftId = m_context->draftId;
    attempt.idempotencyKey = m_context->idempotencyKey;
    attempt.isForced = check == AddressCheck::Forced;
    attempt.reason = m_context->reason;
    if (attempt.isForced)
        attempt.reason += QStringLiteral(" address refused: ") + m_context->refusal;
    m_context->attemptId = attempt.id;
    m_context->journal.begin(attempt, this,
                             [this, body](const Journal::Begun &begun) { onBegun(begun, body); });
}

void CreateWizard::onBegun(const Journal::Begun &begun, const QJsonObject &body)
{
    if (begun.blockedBy) {
        m_context->attemptId = begun.blockedBy->id;
        m_context->isEarlierAttempt = true;
        m_context->isHeldElsewhere = begun.isHeldElsewhere;
        becomeUnknown(
            tr("Nothing was sent: this customer was sent already, on %1, and it is not known "
               "whether that attempt created them.")
                .arg(QLocale().toString(begun.blockedBy->startedAt.toLocalTime(),
                                        QLocale::ShortFormat)));
        return;
    }
    if (begun.mayBeSent)
        post(body);
    else
        askWithoutNote(body);
}

/// Without a note on the disk a lost answer could make a second customer after a crash.
void CreateWizard::askWithoutNote(const QJsonObject &body)
{
    const AddressCheck check = m_context->check;
    becomeTyping();
    m_review->messages().showMessage(
        MessageBar::Tone::Error,
        tr("Nothing was sent: it could not be noted on this computer that the customer is on the "
           "way. Is the disk full? Make room, then create again."));
    auto *anyway = new QAction(tr("Create without a note"), &m_review->messages());
    connect(anyway, &QAction::triggered, this, [this, body, check] {
        // What was changed since then goes its usual way.
        if (!m_context->canCreate() || createBody(m_context->edits) != body)
            return;
        m_context->state = CreateContext::State::Sending;
        m_context->check = check;
        m_review->refresh();
        updateButtons();
        post(body);
    });
    m_review->messages().addAction(anyway);
}

void CreateWizard::post(const QJsonObject &body)
{
    // Where a 401 has kept the search from looking, it looks after the sign-in and before the POST.
    const After401 after401 = m_watch->trouble() == DuplicateWatch::Trouble::SignedOut
        ? After401::Report
        : After401::Resend;
    auto *call = m_context->api.createCustomer(body, m_context->check, m_context->idempotencyKey,
                                               after401);
    m_call = call;
    tellSending(m_context->check == AddressCheck::Forced
                    ? tr("Creating the customer, without the server's check of the address…")
                    : tr("Creating the customer…"));
    call->then(this, [this](const ApiCall<CreatedCustomer>::Outcome &outcome) {
        if (outcome)
            onCreated(outcome.value());
        else
            onFailed(outcome.error());
    });
}

void CreateWizard::tellSending(const QString &text)
{
    m_review->messages().showMessage(MessageBar::Tone::Information, text);
    auto *stop = new QAction(tr("Stop waiting"), &m_review->messages());
    connect(stop, &QAction::triggered, this, [this] {
        if (m_call)
            m_call->cancel();
    });
    m_review->messages().addAction(stop);
}

void CreateWizard::onCreated(const CreatedCustomer &created)
{
    m_context->state = CreateContext::State::Created;
    m_context->journal.settle(m_context->attemptId, Attempt::State::Confirmed);
    discardDraft();
    m_review->showCreated().showCreated(created.id, created.gmNumber);
    updateButtons();
    readBack(created.id);
    Q_EMIT customerCreated(created.id);
}

void CreateWizard::readBack(const QString &id)
{
    m_context->api.profile(CustomerId::fromText(id).value())
        ->then(this, [this](const ApiCall<Profile>::Outcome &outcome) {
            CreatedPanel &panel = m_review->showCreated();
            if (outcome)
                panel.showStored(m_context->edits, outcome.value(), m_context->reference);
            else
                panel.showReadBackFailed(outcome.error());
        });
}

void CreateWizard::onFailed(const ApiError &error)
{
    if (error.outcomeUnknown) {
        const ErrorText text = errorText(error, Doing::Create);
        becomeUnknown(text.summary);
        return;
    }
    m_context->journal.settle(m_context->attemptId, Attempt::State::NotSent);
    becomeTyping();
    if (error.signedInAgain) {
        m_watch->forgetSignedOut();
        createUnlessKnown();
    } else if (error.kind == ApiError::Kind::BadRequest) {
        showFieldErrors(error);
    } else {
        m_review->messages().showError(errorText(error, Doing::Create));
    }
}

/// Nothing is on its way. The next request starts with the server's check of the address.
void CreateWizard::becomeTyping()
{
    m_context->state = CreateContext::State::Typing;
    m_context->check = AddressCheck::Normal;
    m_review->refresh();
    updateButtons();
}

/// The override is for what was refused; anything typed since then goes its usual way.
void CreateWizard::createForced(const Edits &refused)
{
    if (m_context->edits == refused)
        create(AddressCheck::Forced);
    else
        createUnlessKnown();
}

void CreateWizard::showFieldErrors(const ApiError &error)
{
    const MappedErrors mapped = mapFieldErrors(error.fieldErrors);
    ErrorText text = errorText(error, Doing::Create);
    if (!mapped.rest.isEmpty())
        text.summary += QLatin1Char('\n') + mapped.rest.join(QLatin1Char('\n'));
    m_review->messages().showError(text);
    m_context->serverErrors = mapped.byField;
    m_review->refresh();
    const bool hasAddress = createBody(m_context->edits).contains(QStringLiteral("address"));
    if (mapped.concernsAddress && hasAddress) {
        m_context->refusal = addressWords(mapped);
        auto *anyway = new QAction(tr("&Use this address anyway"), &m_review->messages());
        connect(anyway, &QAction::triggered, this,
                [this, refused = m_context->edits] { createForced(refused); });
        m_review->messages().addAction(anyway);
        // The choice stands here, next to the words; the field is one press away.
        return;
    }
    for (const Field &row : fields()) {
        if (mapped.byField.contains(&row)) {
            goToField(row);
            return;
        }
    }
}

void CreateWizard::becomeUnknown(const QString &text)
{
    m_context->state = CreateContext::State::Unknown;
    m_unknownText = text;
    updateButtons();
    lookAgain();
}

void CreateWizard::lookAgain()
{
    m_review->hideFound();
    m_review->messages().showMessage(MessageBar::Tone::Warning,
                                     m_unknownText + QLatin1Char(' ')
                                         + tr("Looking for the customer…"));
    m_lookup->start(similarSearches(m_context->edits, NameSearch::Always),
                    CustomerSearch::Extent::All);
}

void CreateWizard::onLookedUp(const std::optional<ApiError> &error)
{
    const QList<FoundCustomer> &found = m_lookup->found();
    if (m_context->state != CreateContext::State::Unknown)
        return;
    if (found.isEmpty() && error)
        m_review->hideFound(); // nobody knows
    else
        m_review->showFound(found);
    if (error) {
        ErrorText text = errorText(*error, Doing::Search);
        text.summary = m_unknownText + QLatin1Char(' ') + text.summary;
        m_review->messages().showError(text);
    } else {
        m_review->messages().showMessage(
            MessageBar::Tone::Warning,
            m_unknownText + QLatin1Char(' ')
                + tr("Compare below before you create again; a new customer may take a moment to "
                     "be found."));
    }
    addUnknownActions();
}

void CreateWizard::addUnknownActions()
{
    MessageBar &bar = m_review->messages();
    bar.keepOpen();
    auto *again = new QAction(tr("Look again"), &bar);
    connect(again, &QAction::triggered, this, &CreateWizard::lookAgain);
    bar.addAction(again);
    if (!m_context->isHeldElsewhere) {
        auto *anyway = new QAction(tr("Create anyway"), &bar);
        connect(anyway, &QAction::triggered, this, &CreateWizard::askWhyAnyway);
        bar.addAction(anyway);
    }
    if (!m_context->isEarlierAttempt)
        return;
    // This wizard has sent nothing: what was typed may well be somebody else.
    auto *back = new QAction(tr("Change what I typed"), &bar);
    connect(back, &QAction::triggered, this, [this] {
        m_context->isEarlierAttempt = false;
        m_context->isHeldElsewhere = false;
        m_context->attemptId.clear();
        m_review->hideFound();
        m_review->messages().dismiss();
        becomeTyping();
    });
    bar.addAction(back);
}

void CreateWizard::askWhyAnyway()
{
    auto *dialog = new ReasonDialog(
        tr("Create anyway"),
        tr("The customer may exist twice after this. Why are you sure that nobody was created?"),
        tr("Create customer"), this);
    connect(dialog, &ReasonDialog::reasonGiven, this, &CreateWizard::createAnyway);
    dialog->open();
}

void CreateWizard::createAnyway(const QString &reason)
{
    if (m_context->state != CreateContext::State::Unknown)
        return;
    // The same idempotency key goes along: a server that knows it makes no second customer.
    m_context->journal.settle(m_context->attemptId, Attempt::State::Resolved, reason);
    m_context->reason = reason;
    m_context->isEarlierAttempt = false;
    m_context->state = CreateContext::State::Typing;
    create(m_context->check);
}

void CreateWizard::takeFound(const QString &id)
{
    m_context->journal.settle(m_context->attemptId, Attempt::State::Resolved,
                              QStringLiteral("found ") + id);
    discardDraft();
    m_mayClose = true;
    Q_EMIT customerCreated(id);
    QWizard::accept();
}

} // namespace desk
