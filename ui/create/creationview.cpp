// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/creationview.h"

#include "app/profile/patch.h"
#include "app/profile/value.h"
#include "ui/create/createcontext.h"
#include "ui/create/createdpanel.h"
#include "ui/create/creationwords.h"
#include "ui/create/matchespanel.h"
#include "ui/create/reviewstep.h"
#include "ui/create/sidepanel.h"
#include "ui/fields/fieldwidget.h"
#include "ui/fields/messagebar.h"
#include "ui/look/attention.h"
#include "ui/look/labels.h"
#include "ui/look/reasondialog.h"
#include "ui/words/errortext.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/reasons.h"
#include "ui/words/servererrors.h"
#include "ui/words/valuetext.h"

#include <QAction>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace desk {

namespace {

std::optional<FoundCustomer> customerOf(const Attempt &attempt)
{
    const auto id = CustomerId::fromSearch(attempt.customerId);
    return id ? std::optional(FoundCustomer{.id = *id, .lastName = attempt.title}) : std::nullopt;
}

} // namespace

CreationView::CreationView(CreateContext &context, const Places &places, QWidget &page)
    : m_context(context)
    , m_review(places.review)
    , m_side(places.side)
    , m_messages(places.messages)
    , m_created(&places.created)
    , m_page(page)
{
    const CreateAttempt &attempt = context.attempt;
    const MatchesPanel *matches = &m_side.matches();
    connect(&attempt, &CreateAttempt::stateChanged, this, &CreationView::showState);
    connect(&attempt, &CreateAttempt::matchesChanged, this, &CreationView::showMatches);
    connect(&m_review, &ReviewStep::foundChosen, &context.attempt, &CreateAttempt::takeFound);
    connect(matches, &MatchesPanel::openRequested, this, &CreationView::askOpenInstead);
    connect(matches, &MatchesPanel::carryOverRequested, this, &CreationView::carryOver);
}

void CreationView::setReviewing(bool isReviewing)
{
    m_isReviewing = isReviewing;
    askWhy();
}

/// In spite of those whom nobody has explained nothing is sent; the reason is asked for beside
/// what is read back.
void CreationView::askWhy()
{
    const CreateAttempt &attempt = m_context.attempt;
    QStringList whom = attempt.unexplainedIds();
    for (const Likeness &match : attempt.unexplained())
        whom.append(match.customer.id.text());
    if (const auto *alike = attempt.obstacle<CreateAttempt::LooksAlike>();
        alike && alike->sent == attempt.edits()) {
        whom += alike->unusableIds;
        for (const Likeness &match : alike->found)
            whom.append(match.customer.id.text());
        if (alike->earlier)
            whom.append(alike->earlier->id);
    }
    whom.removeDuplicates();
    whom.sort();
    const bool isAsked = m_isReviewing && attempt.as<CreateAttempt::Typing>();
    m_side.askWhy(isAsked ? whom.join(QLatin1Char(' ')) : QString());
}

void CreationView::showState()
{
    const CreateAttempt &attempt = m_context.attempt;
    const bool isForced = attempt.check() == AddressCheck::Forced;
    m_review.refresh();
    if (!attempt.as<CreateAttempt::Unknown>())
        m_review.hideFound();
    if (const auto *typing = attempt.as<CreateAttempt::Typing>()) {
        showObstacle(typing->obstacle);
    } else if (attempt.as<CreateAttempt::WaitingForSearch>()) {
        m_context.serverErrors.clear();
        MessageBar &bar = m_messages;
        bar.showMessage(MessageBar::Tone::Information,
                        tr("Looking whether this customer exists already…"));
        auto *now = new QAction(tr("Create now"), &bar);
        connect(now, &QAction::triggered, &m_context.attempt, &CreateAttempt::createWithoutSearch);
        bar.addAction(now);
    } else if (attempt.as<CreateAttempt::Sending>()) {
        showSending(isForced
                        ? tr("Creating the customer, without the server's check of the address…")
                        : tr("Creating the customer…"));
    } else if (const auto *unknown = attempt.as<CreateAttempt::Unknown>()) {
        showUnknown(*unknown);
    } else if (const auto *created = attempt.as<CreateAttempt::Created>()) {
        showCreated(*created);
    }
    askWhy();
}

void CreationView::showObstacle(const CreateAttempt::Obstacle &obstacle)
{
    if (const auto *refused = std::get_if<CreateAttempt::Refused>(&obstacle))
        showRefused(*refused);
    else if (std::holds_alternative<CreateAttempt::NotNoted>(obstacle))
        showNotNoted();
    else if (const auto *alike = std::get_if<CreateAttempt::LooksAlike>(&obstacle))
        showAlike(*alike);
    else if (std::holds_alternative<CreateAttempt::EarlierEnded>(obstacle))
        m_messages.showMessage(
            MessageBar::Tone::Information,
            tr("The other attempt has ended, and no customer is known from it. Nothing was sent "
               "from here; you can create the customer now."));
    else
        m_messages.dismiss();
}

void CreationView::showSending(const QString &text)
{
    MessageBar &bar = m_messages;
    bar.showMessage(MessageBar::Tone::Information, text);
    auto *stop = new QAction(tr("Stop waiting"), &bar);
    connect(stop, &QAction::triggered, &m_context.attempt, &CreateAttempt::cancel);
    bar.addAction(stop);
}

void CreationView::sayThatItIsOnItsWay()
{
    showSending(tr("The customer is being created; this tab can be closed when the answer is "
                   "there."));
}

void CreationView::showRefused(const CreateAttempt::Refused &refused)
{
    const MappedErrors mapped = mapFieldErrors(refused.error.fieldErrors);
    ErrorText text = errorText(refused.error, Doing::Create);
    if (!mapped.rest.isEmpty())
        text.summary += QLatin1Char('\n') + mapped.rest.join(QLatin1Char('\n'));
    MessageBar &bar = m_messages;
    bar.showError(text);
    if (refused.error.kind != ApiError::Kind::BadRequest)
        return;
    m_context.serverErrors = mapped.byField;
    m_review.refresh();
    const bool hasAddress = createBody(refused.sent).contains(QStringLiteral("address"));
    if (mapped.concernsAddress && hasAddress) {
        auto *anyway = new QAction(tr("&Use this address anyway"), &bar);
        connect(anyway, &QAction::triggered, this,
                [this, words = addressWords(mapped)] { m_context.attempt.createForced(words); });
        bar.addAction(anyway);
        // The choice stands here, next to the words; the field is one press away.
        return;
    }
    if (!isAttended(m_page))
        return;
    for (const Field &row : fields()) {
        if (mapped.byField.contains(&row)) {
            Q_EMIT fieldRequested(&row);
            return;
        }
    }
}

void CreationView::showNotNoted()
{
    MessageBar &bar = m_messages;
    bar.showMessage(
        MessageBar::Tone::Error,
        tr("Nothing was sent: it could not be noted on this computer that the customer is on the "
           "way. Is the disk full? Make room, then create again."));
    auto *anyway = new QAction(tr("Create without a note"), &bar);
    connect(anyway, &QAction::triggered, &m_context.attempt, &CreateAttempt::createWithoutNote);
    bar.addAction(anyway);
}

/// Somebody may be the same: opened instead, or created all the same with a reason.
void CreationView::showAlike(const CreateAttempt::LooksAlike &alike)
{
    QStringList lines;
    for (const Likeness &match : alike.found)
        lines.append(labelled(nameOf(match.customer), reasonsText(match)));
    QString words = tr("This customer seems to exist already:");
    std::optional<FoundCustomer> first;
    if (!alike.found.isEmpty())
        first = alike.found.first().customer;
    if (alike.earlier) {
        const bool isNew = alike.earlier->state == Attempt::State::Confirmed;
        first = customerOf(*alike.earlier);
        words = isNew ? tr("This customer was created on this computer on %1:")
                            .arg(whenText(alike.earlier->startedAt))
                      : tr("This customer was sent from this computer on %1, and found:")
                            .arg(whenText(alike.earlier->startedAt));
        lines.prepend(first ? nameOf(*first) : alike.earlier->title);
    }
    QStringList said{tr("Nothing was sent.")};
    if (!lines.isEmpty())
        said.first() += QLatin1Char(' ') + words;
    said += lines;
    if (!alike.unusableIds.isEmpty())
        said.append(notShownText(static_cast<int>(alike.unusableIds.size())));
    said.append(tr("If it is somebody else, say why, then create."));
    MessageBar &bar = m_messages;
    bar.showMessage(MessageBar::Tone::Warning, said.join(QLatin1Char('\n')));
    if (first) {
        auto *open = new QAction(plainButtonText(tr("Open %1").arg(nameOf(*first))), &bar);
        connect(open, &QAction::triggered, this,
                [this, customer = *first] { askOpenInstead(customer); });
        bar.addAction(open);
    }
    askWhy();
    if (isAttended(m_page))
        m_side.focusReason();
}

void CreationView::showUnknown(const CreateAttempt::Unknown &unknown)
{
    const QString text = unknownText(unknown, m_context.attempt.edits());
    MessageBar &bar = m_messages;
    if (unknown.isLooking) {
        m_review.hideFound();
        bar.showMessage(MessageBar::Tone::Warning,
                        text + QLatin1Char(' ') + tr("Looking for the customer…"));
        return;
    }
    if (unknown.found.isEmpty() && unknown.searchError)
        m_review.hideFound(); // nobody knows
    else
        m_review.showFound(unknown.found, static_cast<int>(unknown.unusableIds.size()));
    if (unknown.searchError) {
        ErrorText words = errorText(*unknown.searchError, Doing::LookUp);
        words.summary = text + QLatin1Char('\n') + tr("The search for the customer failed:")
            + QLatin1Char(' ') + words.summary;
        bar.showError(words);
    } else {
        bar.showMessage(MessageBar::Tone::Warning,
                        text + QLatin1Char(' ')
                            + tr("Compare below before you create again; a new customer may take "
                                 "a moment to be found."));
    }
    addUnknownActions(unknown);
}

void CreationView::addUnknownActions(const CreateAttempt::Unknown &unknown)
{
    MessageBar &bar = m_messages;
    bar.keepOpen();
    auto *again = new QAction(tr("Look again"), &bar);
    connect(again, &QAction::triggered, &m_context.attempt, &CreateAttempt::lookAgain);
    bar.addAction(again);
    const auto *other = std::get_if<CreateAttempt::SentAlready>(&unknown.why);
    if (!other || !other->isHeldHere()) {
        auto *anyway = new QAction(tr("Create anyway"), &bar);
        connect(anyway, &QAction::triggered, this, &CreationView::askWhyAnyway);
        bar.addAction(anyway);
    }
    if (!other)
        return;
    // This wizard has sent nothing: what was typed may well be somebody else.
    auto *back = new QAction(tr("Change what I typed"), &bar);
    connect(back, &QAction::triggered, &m_context.attempt, &CreateAttempt::changeTyped);
    bar.addAction(back);
}

void CreationView::askWhyAnyway()
{
    auto *dialog = new ReasonDialog(
        tr("Create anyway"),
        tr("The customer may exist twice after this. Why are you sure that nobody was created?"),
        tr("Create customer"), &m_page);
    connect(dialog, &ReasonDialog::reasonGiven, &m_context.attempt, &CreateAttempt::createAnyway);
    dialog->open();
}

void CreationView::showCreated(const CreateAttempt::Created &created)
{
    m_messages.dismiss();
    if (created.isFound || !m_created)
        return; // the page goes
    if (!std::exchange(m_hasNumbers, true)) {
        m_created->show();
        m_created->showCreated(created.id.text(), created.gmNumber);
    }
    if (const auto *stored = std::get_if<Profile>(&created.stored))
        m_created->showStored(m_context.attempt.edits(), *stored, m_context.reference);
    else if (const auto *error = std::get_if<ApiError>(&created.stored))
        m_created->showReadBackFailed(*error);
}

void CreationView::showMatches()
{
    const DuplicateWatch &watch = m_context.attempt.watch();
    QStringList notes = {troubleText(watch.trouble())};
    if (watch.unusableCount() > 0)
        notes.append(notShownText(watch.unusableCount()));
    notes.removeAll(QString());
    m_side.matches().setNote(notes.join(QLatin1Char('\n')));
    m_side.matches().setMatches(watch.matches());
    askWhy();
}

QStringList CreationView::leftBehind() const
{
    QStringList lines;
    const Edits &edits = m_context.attempt.edits();
    for (const Field *row : edits.touched()) {
        const QJsonValue typed = canonical(*row, *edits.typed(*row));
        if (!row->isEditable() && !typed.isNull())
            lines.append(
                tr("It can't go along: %1.")
                    .arg(labelled(labelOf(*row), valueText(*row, typed, m_context.reference))));
    }
    return lines;
}

/// What the button says needs no question, unless something would be lost.
void CreationView::carryOver(const FoundCustomer &customer)
{
    if (!leftBehind().isEmpty()) {
        askOpenInstead(customer);
        return;
    }
    m_context.attempt.stopWaiting();
    if (m_context.attempt.as<CreateAttempt::Typing>())
        Q_EMIT openInsteadChosen(customer.id, m_context.attempt.edits());
}

void CreationView::askOpenInstead(const FoundCustomer &customer)
{
    m_context.attempt.stopWaiting();
    if (!m_context.attempt.as<CreateAttempt::Typing>())
        return;
    QString question
        = tr("Open %1 instead of creating a customer?\n\nWhat you typed can go along as unsent "
             "changes: you review them there, and nothing is overwritten without your choice.")
              .arg(nameOf(customer));
    for (const QString &line : leftBehind())
        question += QLatin1Char('\n') + line;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Open instead"), question,
                                QMessageBox::NoButton, &m_page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *back = box->addButton(tr("&Keep typing"), QMessageBox::RejectRole);
    const QPushButton *only
        = box->addButton(tr("&Open, discard what I typed"), QMessageBox::DestructiveRole);
    QPushButton *carry = box->addButton(tr("Open and &carry over"), QMessageBox::AcceptRole);
    box->setDefaultButton(carry);
    box->setEscapeButton(back);
    const CustomerId id = customer.id;
    connect(only, &QPushButton::clicked, this, [this, id] { Q_EMIT openInsteadChosen(id, {}); });
    connect(carry, &QPushButton::clicked, this,
            [this, id] { Q_EMIT openInsteadChosen(id, m_context.attempt.edits()); });
    box->open();
}

} // namespace desk
