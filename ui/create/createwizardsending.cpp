// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The creation itself: one POST per decision of the agent's, and what becomes of it.
#include "ui/create/createwizard.h"

#include "app/profile/patch.h"
#include "app/profile/value.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/common/servererrors.h"
#include "ui/create/createcontext.h"
#include "ui/create/createdpanel.h"
#include "ui/create/fieldspage.h"
#include "ui/create/reviewpage.h"

#include <QAction>
#include <QUuid>

namespace desk {

namespace {

constexpr int searchLimit = 10;

QString canonicalText(const Edits &edits, const char *path)
{
    const Field &row = field(path);
    return plainText(canonical(row, edits.typed(row).value_or(QJsonValue::Null)));
}

/// By e-mail where there is one, else by name.
QList<SearchFilter> searchFor(const Edits &edits)
{
    const QString email = canonicalText(edits, "email");
    if (!email.isEmpty())
        return {{QStringLiteral("email"), email}};
    return {{QStringLiteral("last_name"), canonicalText(edits, "last_name")},
            {QStringLiteral("first_name"), canonicalText(edits, "first_name")}};
}

} // namespace

void CreateWizard::accept()
{
    if (m_context->state == CreateContext::State::Created)
        QWizard::accept();
    else
        create(AddressCheck::Normal);
}

void CreateWizard::create(AddressCheck check)
{
    if (!m_context->canCreate())
        return;
    const QJsonObject body = createBody(m_context->edits);
    const QByteArray request
        = (check == AddressCheck::Forced ? QByteArray("forced ") : QByteArray()) + toWire(body);
    if (request != m_context->keyedRequest) {
        m_context->idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        m_context->keyedRequest = request;
    }
    m_lastCheck = check;
    m_context->state = CreateContext::State::Sending;
    m_context->serverErrors.clear();
    m_review->hideFound();
    m_review->messages().showMessage(MessageBar::Tone::Information, tr("Creating the customer…"));
    updateButtons();
    m_context->api.createCustomer(body, check, m_context->idempotencyKey)
        ->then(this, [this](const ApiCall<CreatedCustomer>::Outcome &outcome) {
            if (outcome)
                onCreated(outcome.value());
            else
                onFailed(outcome.error());
        });
}

void CreateWizard::onCreated(const CreatedCustomer &created)
{
    m_context->state = CreateContext::State::Created;
    m_review->showCreated().showCreated(created.id, created.gmNumber);
    updateButtons();
    readBack(created.id);
    Q_EMIT customerCreated(created.id);
}

void CreateWizard::readBack(const QString &id)
{
    m_context->api.profile(id)->then(this, [this](const ApiCall<Profile>::Outcome &outcome) {
        CreatedPanel &panel = m_review->showCreated();
        if (outcome)
            panel.showStored(m_context->edits, outcome.value(), m_context->reference);
        else
            panel.showReadBackFailed(outcome.error());
    });
}

void CreateWizard::onFailed(const ApiError &error)
{
    m_context->state
        = error.outcomeUnknown ? CreateContext::State::Unknown : CreateContext::State::Typing;
    updateButtons();
    if (error.outcomeUnknown) {
        offerCheck(error);
    } else if (error.kind == ApiError::Kind::BadRequest) {
        showFieldErrors(error);
    } else {
        m_review->messages().showError(errorText(error, Attempt::Create));
    }
}

void CreateWizard::showFieldErrors(const ApiError &error)
{
    const MappedErrors mapped = mapFieldErrors(error.fieldErrors);
    ErrorText text = errorText(error, Attempt::Create);
    if (!mapped.rest.isEmpty())
        text.summary += QLatin1Char('\n') + mapped.rest.join(QLatin1Char('\n'));
    m_review->messages().showError(text);
    m_context->serverErrors = mapped.byField;
    m_review->refresh();
    if (mapped.concernsAddress) {
        auto *anyway = new QAction(tr("Use this address anyway"), &m_review->messages());
        connect(anyway, &QAction::triggered, this, [this] { create(AddressCheck::Forced); });
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

void CreateWizard::offerCheck(const ApiError &error)
{
    m_review->messages().showError(errorText(error, Attempt::Create));
    auto *check = new QAction(tr("Check whether the customer exists"), &m_review->messages());
    connect(check, &QAction::triggered, this, &CreateWizard::checkWhetherItExists);
    m_review->messages().addAction(check);
}

void CreateWizard::checkWhetherItExists()
{
    m_context->api.searchCustomers(searchFor(m_context->edits), searchLimit)
        ->then(this, [this](const ApiCall<QList<FoundCustomer>>::Outcome &outcome) {
            if (outcome) {
                onChecked(outcome.value());
                return;
            }
            ErrorText text = errorText(outcome.error(), Attempt::Search);
            text.summary = tr("It is still not known whether the customer was created.")
                + QLatin1Char(' ') + text.summary;
            m_review->messages().showError(text);
            auto *again = new QAction(tr("Look again"), &m_review->messages());
            connect(again, &QAction::triggered, this, &CreateWizard::checkWhetherItExists);
            m_review->messages().addAction(again);
        });
}

void CreateWizard::onChecked(const QList<FoundCustomer> &found)
{
    m_review->showFound(found);
    m_review->messages().showMessage(
        MessageBar::Tone::Warning,
        tr("The first attempt may have created the customer. Compare below before you create "
           "again; a new customer may take a moment to be found."));
    auto *again = new QAction(tr("Look again"), &m_review->messages());
    connect(again, &QAction::triggered, this, &CreateWizard::checkWhetherItExists);
    m_review->messages().addAction(again);
    auto *anyway = new QAction(tr("Create anyway"), &m_review->messages());
    connect(anyway, &QAction::triggered, this, [this] {
        // The same idempotency key goes along: a server that knows it makes no second customer.
        m_context->state = CreateContext::State::Typing;
        create(m_lastCheck);
    });
    m_review->messages().addAction(anyway);
}

} // namespace desk
