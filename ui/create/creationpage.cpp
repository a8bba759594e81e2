// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/creationpage.h"

#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/create/actionbar.h"
#include "ui/create/createdpanel.h"
#include "ui/create/creationcolumns.h"
#include "ui/create/creationfields.h"
#include "ui/create/creationstate.h"
#include "ui/create/creationview.h"
#include "ui/create/matchespanel.h"
#include "ui/create/reviewstep.h"
#include "ui/create/sidepanel.h"
#include "ui/create/steplist.h"
#include "ui/create/stepstack.h"
#include "ui/fields/messagebar.h"
#include "ui/fields/pastedialog.h"
#include "ui/fields/saydialog.h"
#include "ui/look/attention.h"
#include "ui/look/keys.h"
#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace desk {

namespace {

bool isEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && !(event.modifiers() & ~Qt::KeypadModifier);
}

/// While it is looked for duplicates the agent may go back to typing.
/// Who turns to another part of the window has turned away from what was to be created. A button
/// that is off now passes the focus on by itself.
bool isTurnedAway(const QWidget &page, const QWidget *old, const QWidget *now)
{
    const bool isPassedOn = old && !old->isEnabled();
    return now && !isPassedOn && now->window() == page.window() && now != &page
        && !page.isAncestorOf(now);
}

bool canType(const CreateAttempt &attempt)
{
    return attempt.as<CreateAttempt::Typing>() || attempt.as<CreateAttempt::WaitingForSearch>();
}

} // namespace

CreationPage::CreationPage(CustomersApi &api, ReferenceData &reference, Journal &journal,
                           Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_attempt(api, journal, clock, this)
    , m_context{m_attempt, reference}
    , m_journal(journal)
    , m_steps(new StepList(this))
    , m_stack(new StepStack(m_context, this))
    , m_side(new SidePanel(this))
    , m_messages(new MessageBar(this))
    , m_actions(new ActionBar(this))
    , m_created(new CreatedPanel(this))
{
    setObjectName(QStringLiteral("creationPage"));
    setAccessibleName(tr("New customer"));
    setWindowTitle(tr("New customer"));
    setFocusPolicy(Qt::NoFocus);
    m_columns = new CreationColumns(m_steps, m_stack, m_side, this);
    m_columns->addAbove(m_messages);
    m_columns->addAbove(m_created);
    m_created->hide();
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, {0, 0, 0, 0}, 0);
    column->addWidget(m_columns, 1);
    column->addWidget(m_actions);
    m_view
        = new CreationView(m_context, {m_stack->review(), *m_side, *m_messages, *m_created}, *this);
    m_view->setParent(this);
    new CreationFields(m_context, *m_stack, *this);
    new CreationState(*this);
    connectParts();
    m_stack->load();
    m_steps->setCurrent(Step::Customer);
    onStateChanged();
}

CreationPage::~CreationPage()
{
    m_attempt.disconnect(this);
    m_attempt.disconnect(m_view);
    // While the context still lives: hiding moves the focus, and the forms look at what was left.
    hide();
    qApp->disconnect(this);
    m_stack->stopWatching(); // a list of suggestions that is open goes later, with its line
}

void CreationPage::connectParts()
{
    connect(&m_attempt, &CreateAttempt::stateChanged, this, &CreationPage::onStateChanged);
    connect(&m_attempt, &CreateAttempt::customerReady, this, &CreationPage::customerCreated);
    connect(&m_attempt, &CreateAttempt::foundTaken, this, &CreationPage::onFoundTaken);
    connect(m_view, &CreationView::fieldRequested, m_stack, &StepStack::fieldRequested);
    connect(m_view, &CreationView::openInsteadChosen, this, &CreationPage::openInstead);
    connect(m_steps, &StepList::chosen, this, &CreationPage::goTo);
    connect(m_stack, &StepStack::markChanged, m_steps, &StepList::setMark);
    connect(m_stack, &StepStack::fieldEdited, this, &CreationPage::onEdited);
    connect(m_stack, &StepStack::fillRequested, this, &CreationPage::fill);
    connect(m_stack, &StepStack::fieldRequested, this, [this](const Field *field) {
        if (!m_attempt.as<CreateAttempt::Typing>())
            return;
        m_stack->noteReviewed();
        goTo(stepOf(*field));
        m_stack->focusField(*field);
    });
    connect(m_actions, &ActionBar::pasteRequested, this, &CreationPage::pasteToFill);
    connect(m_actions, &ActionBar::cancelRequested, this, &CreationPage::requestClose);
    connect(m_actions, &ActionBar::backRequested, this, [this] { goTo(Step::More); });
    connect(m_actions, &ActionBar::nextRequested, this,
            [this] { goTo(allSteps.at(static_cast<std::size_t>(placeOf(step())) + 1)); });
    connect(m_actions, &ActionBar::reviewRequested, this, [this] { goTo(Step::Review); });
    connect(m_actions, &ActionBar::createRequested, this, &CreationPage::create);
    connect(&m_journal, &Journal::writeFailed, this, [this] {
        m_isDiskRefusing = true;
        onEdited();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (isTurnedAway(*this, old, now))
            m_attempt.stopWaiting();
    });
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (const Step step : allSteps)
        add(partKey(placeOf(step) + 1), [this, step] { goTo(step); });
    add(doneKey(), &CreationPage::create);
    add(Qt::CTRL | Qt::Key_Enter, &CreationPage::create);
    add(openMatchKey(), [this] { m_side->matches().openFirst(); });
    add(Qt::Key_Escape, [this] {
        // A question that is on its way to the screen is answered, not asked twice.
        if (!QApplication::activeModalWidget())
            requestClose();
    });
    add(pasteToFillKey(), &CreationPage::pasteToFill);
    add(sayKey(), [this] {
        const Field &language = field("language_code");
        sayFocused(plainText(editedValue({}, m_attempt.edits(), language)), this);
    });
}

CreatedPanel *CreationPage::createdPanel() const
{
    return m_created;
}

Step CreationPage::step() const
{
    return m_stack->step();
}

void CreationPage::goTo(Step step)
{
    if (!canType(m_attempt)) {
        m_steps->setCurrent(this->step());
        return;
    }
    if (step != this->step())
        m_attempt.stopWaiting();
    if (step == Step::Review) {
        m_stack->noteReviewed();
        m_attempt.lookForDuplicates();
    }
    m_actions->setStep(step);
    m_stack->setStep(step);
    m_steps->setCurrent(step);
    m_side->setReviewing(step == Step::Review);
    m_view->setReviewing(step == Step::Review);
    m_stack->showProblems();
    onStateChanged();
    m_stack->focusStep();
    if (step == Step::Review && !m_stack->review().focusProblem())
        m_actions->createButton()->setFocus(Qt::OtherFocusReason);
}

void CreationPage::create()
{
    if (step() != Step::Review) {
        goTo(Step::Review);
        return;
    }
    ReviewStep &review = m_stack->review();
    if (review.isReasonMissing()) {
        review.focusReason();
        return;
    }
    if (m_attempt.as<CreateAttempt::Typing>() && review.focusProblem())
        return;
    m_attempt.create({m_side->reason(), review.addressUnchecked()});
}

void CreationPage::onEdited()
{
    m_side->showSoFar(m_attempt.edits(), m_context.reference);
    m_actions->setPossible(canType(m_attempt), m_attempt.canCreate());
    // True as long as it is so: without a key, or while the disk takes nothing, it is not sealed.
    const bool isSealed = m_journal.hasKey() && !m_isDiskRefusing;
    m_actions->setKept(!hasUnsentWork() ? QString()
                           : isSealed   ? tr("Kept as a draft, sealed.")
                                        : tr("Kept in memory, until the program ends."));
    Q_EMIT stateChanged();
}

void CreationPage::onStateChanged()
{
    // After a sign-in it is looked once more: by then the agent may be somewhere else.
    if (m_attempt.as<CreateAttempt::WaitingForSearch>() && !isVisible()) {
        m_attempt.stopWaiting();
        return;
    }
    if (std::exchange(m_wasSending, isSending()) && !isSending())
        m_stack->review().endWaiver();
    // What is off passes the focus on, out of the page: here it waits until there is an answer.
    if (!canType(m_attempt) && focusWidget() && focusWidget() != this && isAttended(*this))
        setFocus(Qt::OtherFocusReason);
    m_steps->setEnabled(canType(m_attempt));
    m_side->setEnabled(canType(m_attempt));
    m_stack->setTypingPossible(canType(m_attempt));
    if (canType(m_attempt) && hasFocus())
        m_stack->focusStep();
    if (isCreated()) {
        m_columns->hideParts();
        m_actions->hide();
    }
    onEdited();
    const auto *created = m_attempt.as<CreateAttempt::Created>();
    if (created && !std::holds_alternative<std::monostate>(created->stored))
        Q_EMIT readBack();
}

bool CreationPage::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    // Another window has opened over this one, or another tab is in front: nothing is created
    // behind it.
    if (event->type() == QEvent::WindowBlocked || event->type() == QEvent::Hide)
        m_attempt.stopWaiting();
    else if (event->type() == QEvent::FocusIn)
        m_stack->focusStep();
    return isTaken;
}

/// Enter goes on to the next field, and from the last one to the next step. A key that is held
/// down is one press: it must not run through the review unseen.
void CreationPage::keyPressEvent(QKeyEvent *event)
{
    if (!isEnter(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    if (event->isAutoRepeat())
        return;
    QWidget *focus = QApplication::focusWidget();
    auto *button = qobject_cast<QAbstractButton *>(focus);
    // A choice is picked by the blank; Enter on it does not change what is picked.
    const bool isChoice = qobject_cast<QRadioButton *>(focus) || qobject_cast<QCheckBox *>(focus);
    if (button && !isChoice && isAncestorOf(button))
        button->click();
    else if (step() == Step::Review)
        create();
    else if (!m_stack->focusNext())
        goTo(allSteps.at(static_cast<std::size_t>(placeOf(step())) + 1));
}

void CreationPage::pasteToFill()
{
    m_attempt.stopWaiting();
    if (!m_attempt.as<CreateAttempt::Typing>())
        return;
    const AdviceSource source = m_context.adviceSource();
    auto *dialog = new PasteDialog(
        m_context.reference, source.valueOf, [](const Field &field) { return field.isCreatable(); },
        customerCountry(source), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::fillRequested, this, &CreationPage::fill);
    dialog->open();
}

bool CreationPage::fill(const QList<std::pair<const Field *, QJsonValue>> &values)
{
    m_attempt.stopWaiting();
    if (!m_attempt.as<CreateAttempt::Typing>())
        return false;
    Edits edits = m_attempt.edits();
    for (const auto &[field, value] : values) {
        if (canonical(*field, value).isNull())
            edits.revert(*field);
        else
            edits.set(*field, value);
    }
    m_attempt.setEdits(edits);
    m_stack->load();
    onEdited();
    return true;
}

void CreationPage::restore(const Draft &draft)
{
    m_attempt.restore(draft);
    m_stack->load();
    onEdited();
}

void CreationPage::restore(const Attempt &attempt, const std::optional<Draft> &later)
{
    goTo(Step::Review);
    m_attempt.restore(attempt, later);
    m_stack->load();
    onEdited();
}

/// What is typed and not stored there becomes unsent changes. Somebody else who was typed since
/// stays here.
void CreationPage::onFoundTaken(const CustomerId &customerId, const Edits &typed)
{
    Edits carried = typed;
    carried.revert(field("call_id")); // no profile returns it: it may well be stored
    Q_EMIT existingChosen(customerId, carried);
    if (isCreated())
        Q_EMIT closed();
}

void CreationPage::openInstead(const CustomerId &id, const Edits &carried)
{
    if (!m_attempt.as<CreateAttempt::Typing>())
        return;
    // The profile has sealed what goes along before this page lets go of it; a copy goes along, as
    // letting go forgets what was typed.
    Q_EMIT existingChosen(id, Edits(carried));
    discardDraft();
    Q_EMIT closed();
}

void CreationPage::requestClose()
{
    if (isSending()) {
        m_view->sayThatItIsOnItsWay();
        return;
    }
    m_attempt.stopWaiting();
    if (!hasUnsentWork()) {
        discardDraft();
        Q_EMIT closed();
        return;
    }
    const QString question = isOutcomeUnknown()
        ? tr("It is not known whether the customer was created. Close all the same? The same "
             "customer can't be created before that is known.")
        : tr("Discard what you typed?");
    auto *box = new QMessageBox(QMessageBox::Question, tr("New customer"), question,
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = box->addButton(tr("&Keep typing"), QMessageBox::RejectRole);
    const QPushButton *discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this, [this] {
        if (isSending())
            return;
        discardDraft();
        Q_EMIT closed();
    });
    box->open();
}

} // namespace desk
