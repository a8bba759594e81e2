// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/createwizard.h"

#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/create/creationview.h"
#include "ui/create/fieldspage.h"
#include "ui/create/matchespanel.h"
#include "ui/create/reviewpage.h"
#include "ui/fields/pastedialog.h"
#include "ui/fields/saydialog.h"
#include "ui/look/keys.h"
#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace desk {

namespace {

/// A key that is held down is one press: it must not run through the review unseen.
bool isHeldEnter(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.isAutoRepeat() && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

} // namespace

CreateWizard::CreateWizard(CustomersApi &api, ReferenceData &reference, Journal &journal,
                           Clock &clock, QWidget *parent)
    : QWizard(parent)
    , m_attempt(api, journal, clock, this)
    , m_context{m_attempt, reference}
{
    setWindowTitle(tr("New customer"));
    setObjectName(QStringLiteral("createWizard"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::IndependentPages);
    setMinimumSize(520, 300);
    fitToScreen(*this, {880, 640});
    makeButtons();
    makePages();
    makeSteps();
    m_view = new CreationView(m_context, *m_review, *m_matches, *this);
    m_view->setParent(this);
    connect(m_view, &CreationView::fieldRequested, this,
            [this](const Field *field) { goToField(*field); });
    connect(m_view, &CreationView::openInsteadChosen, this, &CreateWizard::openInstead);
    connect(&m_attempt, &CreateAttempt::stateChanged, this, &CreateWizard::onStateChanged);
    connect(&m_attempt, &CreateAttempt::customerReady, this, &CreateWizard::onCustomerReady);
    connect(&m_attempt, &CreateAttempt::foundTaken, this, &CreateWizard::onFoundTaken);
    connect(this, &QWizard::currentIdChanged, this, &CreateWizard::onPageChanged);
    auto *say = new QShortcut(sayKey(), this);
    connect(say, &QShortcut::activated, this, [this] {
        const Field &language = desk::field("language_code");
        sayFocused(plainText(editedValue({}, m_attempt.edits(), language)), this);
    });
    auto *paste = new QShortcut(pasteToFillKey(), this);
    connect(paste, &QShortcut::activated, this, &CreateWizard::pasteToFill);
    auto *toReview = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    toReview->setAutoRepeat(false);
    connect(toReview, &QShortcut::activated, this, [this] {
        if (currentPage() == m_review)
            button(QWizard::FinishButton)->click();
        else
            goTo(static_cast<int>(m_pages.size()));
    });
    installEventFilter(this);
}

CreateWizard::~CreateWizard()
{
    m_attempt.disconnect(this);
    m_attempt.disconnect(m_view);
    // While the context still lives: hiding moves the focus, and the pages look at what was left.
    hide();
}

void CreateWizard::makeButtons()
{
    setOption(QWizard::NoDefaultButton, false);
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::FinishButton, tr("Create customer"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setOption(QWizard::HaveCustomButton1);
    setButtonText(QWizard::CustomButton1, tr("&Paste to fill…"));
    setButtonLayout({QWizard::CustomButton1, QWizard::Stretch, QWizard::BackButton,
                     QWizard::NextButton, QWizard::FinishButton, QWizard::CancelButton});
    connect(this, &QWizard::customButtonClicked, this, &CreateWizard::pasteToFill);
    setLook(*button(QWizard::FinishButton), ButtonLook::Primary);
    for (const auto which :
         {QWizard::NextButton, QWizard::BackButton, QWizard::FinishButton, QWizard::CustomButton1})
        button(which)->installEventFilter(this);
}

void CreateWizard::makePages()
{
    const auto add
        = [this](const QList<Section> &sections, const QString &title, const QString &subtitle) {
              auto *page = new FieldsPage(m_context, sections, title, subtitle, this);
              connect(page, &FieldsPage::fieldEdited, m_review, &ReviewPage::refresh);
              connect(page, &FieldsPage::fieldEdited, this, &CreateWizard::setCountry);
              connect(page, &FieldsPage::fillRequested, this, &CreateWizard::fill);
              m_pages.append(page);
              addPage(page);
          };
    m_review = new ReviewPage(m_context, this);
    add({Section::Identity}, tr("Identity"), tr("Fields marked * are required."));
    add({Section::Contact}, tr("Contact"), tr("How the customer can be reached."));
    add({Section::Address}, tr("Address"), tr("Country first; leave empty what does not apply."));
    add({Section::Consent, Section::Membership, Section::Other}, tr("Consent"),
        tr("Only what the customer has said; unasked is no answer."));
    addPage(m_review);
    connect(m_review, &ReviewPage::fieldRequested, this,
            [this](const Field *field) { goToField(*field); });
}

void CreateWizard::makeSteps()
{
    m_steps = new QListWidget(this);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setFrameShape(QFrame::NoFrame);
    const QList<int> ids = pageIds();
    for (const int id : ids)
        m_steps->addItem(page(id)->title());
    m_steps->setCurrentRow(0);
    connect(m_steps, &QListWidget::currentRowChanged, this, &CreateWizard::goTo);
    // As high as its entries; the matches have the rest.
    m_steps->setFixedHeight(m_steps->sizeHintForRow(0) * m_steps->count() + 8);
    m_steps->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget(this);
    side->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    m_matches = new MatchesPanel(side);
    auto *scroll = new QScrollArea(side);
    scroll->setWidget(m_matches);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_matches->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    column->addWidget(scroll, 1);
    setSideWidget(side);
}

void CreateWizard::goTo(int page)
{
    if (!m_attempt.as<CreateAttempt::Typing>())
        return;
    // Step by step, so that the wizard's own way back stays right.
    const int steps = static_cast<int>(pageIds().size());
    for (int i = 0; i < steps && currentId() >= 0 && currentId() < page; ++i)
        next();
    for (int i = 0; i < steps && currentId() > page && page >= 0; ++i)
        back();
}

void CreateWizard::goToField(const Field &field)
{
    if (!m_attempt.as<CreateAttempt::Typing>())
        return;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (!m_pages.at(i)->hasField(field))
            continue;
        goTo(static_cast<int>(i));
        m_pages.at(i)->showProblems(true);
        m_pages.at(i)->focusField(field);
        return;
    }
}

void CreateWizard::onPageChanged(int page)
{
    if (page < 0)
        return;
    if (currentPage() == m_review)
        m_attempt.lookForDuplicates();
    else
        m_attempt.stopWaiting();
    m_steps->setCurrentRow(page);
    for (FieldsPage *fields : std::as_const(m_pages))
        fields->showProblems(false);
    onStateChanged();
}

void CreateWizard::onStateChanged()
{
    // While it is looked for duplicates the agent may go back to typing.
    const bool isTyping
        = m_attempt.as<CreateAttempt::Typing>() || m_attempt.as<CreateAttempt::WaitingForSearch>();
    const bool isDone = isCreated();
    setButtonText(QWizard::FinishButton, isDone ? tr("Close") : tr("Create customer"));
    if (isDone)
        setButtonLayout({QWizard::Stretch, QWizard::FinishButton});
    m_steps->setEnabled(isTyping);
    m_matches->setEnabled(isTyping);
    m_matches->setVisible(!isDone);
    button(QWizard::CustomButton1)->setEnabled(isTyping);
    for (FieldsPage *fields : std::as_const(m_pages))
        fields->setEnabled(isTyping);
    // Before the Back button: the wizard sets all its buttons in answer to this.
    Q_EMIT m_review->completeChanged();
    button(QWizard::BackButton)->setEnabled(isTyping && currentId() > 0);
}

bool CreateWizard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == this) {
        // Another window has opened over this one: nothing is created behind it.
        if (event->type() == QEvent::WindowBlocked)
            m_attempt.stopWaiting();
        return QWizard::eventFilter(watched, event);
    }
    // By its mnemonic a button would press itself a moment later, and what is typed by then would
    // land in the field that is being left.
    if (event->type() == QEvent::Shortcut
        && !static_cast<const QShortcutEvent *>(event)->isAmbiguous()) {
        static_cast<QAbstractButton *>(watched)->click();
        return true;
    }
    return isHeldEnter(*event) || QWizard::eventFilter(watched, event);
}

void CreateWizard::keyPressEvent(QKeyEvent *event)
{
    if (!isHeldEnter(*event))
        QWizard::keyPressEvent(event);
}

void CreateWizard::setCountry()
{
    const QString country = customerCountry(m_context.adviceSource());
    for (FieldsPage *page : std::as_const(m_pages))
        page->setCountry(country);
}

void CreateWizard::pasteToFill()
{
    m_attempt.stopWaiting();
    if (!m_attempt.as<CreateAttempt::Typing>())
        return;
    const AdviceSource source = m_context.adviceSource();
    auto *dialog = new PasteDialog(
        m_context.reference, source.valueOf, [](const Field &field) { return field.isCreatable(); },
        customerCountry(source), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::fillRequested, this, &CreateWizard::fill);
    dialog->open();
}

/// Puts values in as if they had been typed.
void CreateWizard::fill(const QList<std::pair<const Field *, QJsonValue>> &values)
{
    m_attempt.stopWaiting();
    if (!m_attempt.as<CreateAttempt::Typing>())
        return;
    Edits edits = m_attempt.edits();
    for (const auto &[field, value] : values)
        edits.set(*field, value);
    m_attempt.setEdits(edits);
    showEdits();
}

/// What is typed, wherever it came from.
void CreateWizard::showEdits()
{
    for (FieldsPage *page : std::as_const(m_pages))
        page->load();
    m_review->refresh();
    setCountry();
}

void CreateWizard::restore(const Draft &draft)
{
    m_attempt.restore(draft);
    showEdits();
}

void CreateWizard::restore(const Attempt &attempt, const std::optional<Draft> &later)
{
    goTo(static_cast<int>(m_pages.size()));
    m_attempt.restore(attempt, later);
    showEdits();
}

void CreateWizard::discardDraft()
{
    m_attempt.discard();
}

bool CreateWizard::hasUnsentWork() const
{
    return m_attempt.hasUnsentWork();
}

bool CreateWizard::isOutcomeUnknown() const
{
    return m_attempt.as<CreateAttempt::Unknown>();
}

bool CreateWizard::isCreated() const
{
    return m_attempt.as<CreateAttempt::Created>();
}

bool CreateWizard::isSending() const
{
    return m_attempt.as<CreateAttempt::Sending>();
}

void CreateWizard::accept()
{
    if (isCreated())
        QWizard::accept();
    else
        m_attempt.create();
}

void CreateWizard::onCustomerReady(const CustomerId &customerId)
{
    Q_EMIT customerCreated(customerId);
}

/// What is typed and not stored there becomes unsent changes. Somebody else who was typed since
/// stays here.
void CreateWizard::onFoundTaken(const CustomerId &customerId, const Edits &typed)
{
    Edits carried = typed;
    carried.revert(desk::field("call_id")); // no profile returns it: it may well be stored
    Q_EMIT existingChosen(customerId, carried);
    if (isCreated())
        QWizard::accept();
}

void CreateWizard::reject()
{
    if (isSending()) {
        m_view->sayThatItIsOnItsWay();
        return;
    }
    m_attempt.stopWaiting();
    if (m_mayClose || !hasUnsentWork()) {
        discardDraft();
        QWizard::reject();
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
        m_mayClose = true;
        reject();
    });
    box->open();
}

void CreateWizard::openInstead(const CustomerId &id, const Edits &carried)
{
    if (!m_attempt.as<CreateAttempt::Typing>())
        return;
    // The page has sealed what goes along before the wizard lets go of it; a copy goes along, as
    // closing forgets what was typed.
    Q_EMIT existingChosen(id, Edits(carried));
    discardDraft();
    QWizard::reject();
}

} // namespace desk
