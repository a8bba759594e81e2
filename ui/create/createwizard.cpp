// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/createwizard.h"

#include "app/find/customersearch.h"
#include "app/find/duplicatewatch.h"
#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/common/keys.h"
#include "ui/common/messagebar.h"
#include "ui/common/pastedialog.h"
#include "ui/common/saydialog.h"
#include "ui/common/theme.h"
#include "ui/create/createcontext.h"
#include "ui/create/fieldspage.h"
#include "ui/create/matchespanel.h"
#include "ui/create/reviewpage.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace desk {

CreateWizard::CreateWizard(CustomersApi &api, ReferenceData &reference, Journal &journal,
                           QWidget *parent)
    : QWizard(parent)
    , m_context(
          std::make_unique<CreateContext>(CreateContext{api, reference, journal, Journal::newId()}))
    , m_lookup(new CustomerSearch(api, this))
    , m_watch(new DuplicateWatch(api, this))
{
    setWindowTitle(tr("New customer"));
    setObjectName(QStringLiteral("createWizard"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::IndependentPages);
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
    makePrimary(*button(QWizard::FinishButton));
    setMinimumSize(520, 300);
    fitToScreen(*this, {880, 640});
    makePages();
    makeSteps();
    connect(m_lookup, &CustomerSearch::finished, this, [this] { onLookedUp(std::nullopt); });
    connect(m_lookup, &CustomerSearch::failed, this, &CreateWizard::onLookedUp);
    connect(m_watch, &DuplicateWatch::matchesChanged, this, &CreateWizard::showMatches);
    m_lookingFirst.setSingleShot(true);
    m_lookingFirst.setInterval(std::chrono::seconds(10));
    // Long enough: what is not known by now is not waited for.
    connect(&m_lookingFirst, &QTimer::timeout, this, &CreateWizard::goOnWithoutLooking);
    connect(m_watch, &DuplicateWatch::settled, this, [this] {
        if (m_lookingFirst.isActive())
            goOnWithoutLooking();
    });
    connect(this, &QWizard::currentIdChanged, this, &CreateWizard::onPageChanged);
    auto *say = new QShortcut(sayKey(), this);
    connect(say, &QShortcut::activated, this, [this] { sayFocused(customerLanguage(), this); });
    auto *paste = new QShortcut(pasteToFillKey(), this);
    connect(paste, &QShortcut::activated, this, &CreateWizard::pasteToFill);
    auto *toReview = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    toReview->setAutoRepeat(false);
    // A key held down is one press: it must not run through the review unseen.
    for (const auto which :
         {QWizard::NextButton, QWizard::BackButton, QWizard::FinishButton, QWizard::CustomButton1})
        button(which)->installEventFilter(this);
    connect(toReview, &QShortcut::activated, this, [this] {
        if (currentPage() == m_review)
            button(QWizard::FinishButton)->click();
        else
            goTo(static_cast<int>(m_pages.size()));
    });
}

CreateWizard::~CreateWizard()
{
    // While the context still lives: hiding moves the focus, and the pages look at what was left.
    hide();
}

void CreateWizard::makePages()
{
    const auto add
        = [this](const QList<Section> &sections, const QString &title, const QString &subtitle) {
              auto *page = new FieldsPage(*m_context, sections, title, subtitle, this);
              connect(page, &FieldsPage::fieldEdited, m_review, &ReviewPage::refresh);
              connect(page, &FieldsPage::fieldEdited, this, &CreateWizard::onEdited);
              connect(page, &FieldsPage::fillRequested, this, &CreateWizard::fill);
              m_pages.append(page);
              addPage(page);
          };
    m_review = new ReviewPage(*m_context, this);
    add({Section::Identity}, tr("Identity"), tr("Fields marked * are required."));
    add({Section::Contact}, tr("Contact"), tr("How the customer can be reached."));
    add({Section::Address}, tr("Address"), tr("Country first; leave empty what does not apply."));
    add({Section::Consent, Section::Membership, Section::Other}, tr("Consent"),
        tr("Only what the customer has said; unasked is no answer."));
    addPage(m_review);
    connect(m_review, &ReviewPage::fieldRequested, this,
            [this](const Field *field) { goToField(*field); });
    connect(m_review, &ReviewPage::foundChosen, this, &CreateWizard::takeFound);
}

void CreateWizard::makeSteps()
{
    m_steps = new QListWidget(this);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setStyleSheet(QStringLiteral("QListWidget { background: transparent; }"
                                          "QListWidget::item { padding: 7px 8px; }"));
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
    connect(m_matches, &MatchesPanel::openRequested, this, &CreateWizard::askOpenInstead);
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
    if (m_context->state != CreateContext::State::Typing)
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
    if (m_context->state != CreateContext::State::Typing)
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
        m_watch->lookNow();
    else
        stopLookingFirst();
    m_steps->setCurrentRow(page);
    for (FieldsPage *fields : std::as_const(m_pages))
        fields->showProblems(false);
    updateButtons();
}

void CreateWizard::updateButtons()
{
    const auto state = m_context->state;
    const bool isTyping = state == CreateContext::State::Typing;
    const bool isCreated = state == CreateContext::State::Created;
    setButtonText(QWizard::FinishButton, isCreated ? tr("Close") : tr("Create customer"));
    if (isCreated)
        setButtonLayout({QWizard::Stretch, QWizard::FinishButton});
    m_steps->setEnabled(isTyping);
    m_matches->setEnabled(isTyping);
    m_matches->setVisible(!isCreated);
    button(QWizard::CustomButton1)->setEnabled(isTyping);
    for (FieldsPage *fields : std::as_const(m_pages))
        fields->setEnabled(isTyping);
    // Before the Back button: the wizard sets all its buttons in answer to this.
    Q_EMIT m_review->completeChanged();
    button(QWizard::BackButton)->setEnabled(isTyping && currentId() > 0);
}

bool CreateWizard::isHeldEnter(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.isAutoRepeat() && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

bool CreateWizard::eventFilter(QObject *watched, QEvent *event)
{
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

void CreateWizard::onEdited()
{
    stopLookingFirst();
    // The override was for what was refused.
    if (m_context->state == CreateContext::State::Typing)
        m_context->check = AddressCheck::Normal;
    const QString country = customerCountry(m_context->adviceSource());
    for (FieldsPage *page : std::as_const(m_pages))
        page->setCountry(country);
    if (m_context->state == CreateContext::State::Typing)
        m_watch->setTyped(m_context->edits);
    saveDraft();
}

QString CreateWizard::customerLanguage() const
{
    return plainText(editedValue({}, m_context->edits, desk::field("language_code")));
}

void CreateWizard::pasteToFill()
{
    if (m_context->state != CreateContext::State::Typing)
        return;
    stopLookingFirst();
    const AdviceSource source = m_context->adviceSource();
    auto *dialog = new PasteDialog(
        m_context->reference, source.valueOf,
        [](const Field &field) { return field.isCreatable(); }, customerCountry(source), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::fillRequested, this, &CreateWizard::fill);
    dialog->open();
}

/// Puts values in as if they had been typed.
void CreateWizard::fill(const QList<std::pair<const Field *, QJsonValue>> &values)
{
    if (m_context->state != CreateContext::State::Typing)
        return;
    Edits edits = m_context->edits;
    for (const auto &[field, value] : values)
        edits.set(*field, value);
    load(edits);
}

void CreateWizard::saveDraft()
{
    if (!hasUnsentWork()) {
        discardDraft();
        return;
    }
    Draft draft{.id = m_context->draftId, .kind = WorkKind::Create};
    draft.title = nameIn({}, m_context->edits);
    draft.edits = m_context->edits;
    m_context->journal.saveDraft(draft);
}

void CreateWizard::discardDraft()
{
    m_context->journal.discardDraft(m_context->draftId);
}

bool CreateWizard::hasUnsentWork() const
{
    return m_context->state != CreateContext::State::Created && m_context->hasContent();
}

bool CreateWizard::isCreated() const
{
    return m_context->state == CreateContext::State::Created;
}

bool CreateWizard::isSending() const
{
    return m_context->state == CreateContext::State::Sending;
}

void CreateWizard::load(const Edits &edits)
{
    m_context->edits = edits;
    for (FieldsPage *page : std::as_const(m_pages))
        page->load();
    m_review->refresh();
    onEdited();
}

void CreateWizard::restore(const Draft &draft)
{
    m_context->draftId = draft.id; // from now on it is this wizard's
    load(draft.edits);
}

void CreateWizard::restore(const Attempt &attempt, const std::optional<Draft> &later)
{
    m_context->journal.takeOver(attempt);
    m_context->draftId = attempt.draftId;
    load(later ? later->edits : attempt.edits);
    m_context->attemptId = attempt.id;
    m_context->check = attempt.isForced ? AddressCheck::Forced : AddressCheck::Normal;
    m_context->idempotencyKey = attempt.idempotencyKey;
    m_context->keyedRequest = keyedRequest(m_context->check);
    goTo(static_cast<int>(m_pages.size()));
    becomeUnknown(
        tr("It is not known whether this customer was created on %1.")
            .arg(QLocale().toString(attempt.startedAt.toLocalTime(), QLocale::ShortFormat)));
}

void CreateWizard::reject()
{
    if (m_context->state == CreateContext::State::Sending) {
        tellSending(tr("The customer is being created; this window can be closed when the answer "
                       "is there."));
        return;
    }
    stopLookingFirst();
    const bool isOpen
        = m_context->state != CreateContext::State::Created && m_context->hasContent();
    if (m_mayClose || !isOpen) {
        discardDraft();
        QWizard::reject();
        return;
    }
    const QString question = m_context->state == CreateContext::State::Unknown
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

} // namespace desk
