// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/creationstate.h"

#include "app/attempts/attemptmemory.h"
#include "ui/create/creationpage.h"
#include "ui/create/reviewstep.h"
#include "ui/create/stepstack.h"
#include "ui/fields/inputstates.h"
#include "ui/fields/messagebar.h"

#include <QJsonDocument>

#include <utility>

namespace desk {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject createdState(const CreateAttempt &attempt, const CreateAttempt::Created &created)
{
    Draft form{.id = u"form"_s, .kind = WorkKind::Create};
    form.edits = attempt.edits();
    if (const auto *stored = std::get_if<Profile>(&created.stored))
        form.base = *stored;
    return {{u"id"_s, created.id.text()},
            {u"gmNumber"_s, created.gmNumber},
            {u"form"_s, QJsonDocument::fromJson(toBytes(form)).object()}};
}

} // namespace

CreationState::CreationState(CreationPage &page)
    : PageState(&page)
    , m_page(page)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CreationState::putBackLate);
    const auto soon = [this] {
        if (!m_late.isEmpty())
            m_soon.start();
    };
    connect(&page.m_attempt, &CreateAttempt::matchesChanged, this, soon);
    connect(&page.m_attempt, &CreateAttempt::stateChanged, this, soon);
    // Typed anew, it is no longer what it was.
    connect(page.m_stack, &StepStack::fieldEdited, this, [this] { m_late = {}; });
}

bool CreationState::isSettled() const
{
    const auto *created = m_page.m_attempt.as<CreateAttempt::Created>();
    return !m_page.isSending()
        && !(created && !created->isFound
             && std::holds_alternative<std::monostate>(created->stored));
}

/// Before it is noted nothing has left.
void CreationState::callOff()
{
    m_page.m_attempt.stopWaiting();
    m_page.m_attempt.callOff();
}

QJsonObject CreationState::take() const
{
    const CreateAttempt &attempt = m_page.m_attempt;
    if (const auto *created = attempt.as<CreateAttempt::Created>())
        return {{u"created"_s, createdState(attempt, *created)}};
    QJsonObject errors;
    for (auto it = m_page.m_context.serverErrors.cbegin();
         it != m_page.m_context.serverErrors.cend(); ++it)
        errors.insert(it.key()->pathText(), it.value());
    return {{u"attempt"_s, AttemptMemory::of(attempt)},    {u"step"_s, placeOf(m_page.step())},
            {u"reviewed"_s, m_page.m_stack->isReviewed()}, {u"errors"_s, errors},
            {u"message"_s, m_page.m_messages->state()},    {u"inputs"_s, inputStates(m_page)}};
}

void CreationState::putBack(const QJsonObject &state)
{
    const QJsonObject errors = state.value("errors"_L1).toObject();
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        if (const Field *row = findField(it.key()))
            m_page.m_context.serverErrors.insert(row, it.value().toString());
    }
    // The step first: of an outcome that is not known none can be chosen.
    const int step = state.value("step"_L1).toInt();
    if (step >= 0 && step < static_cast<int>(allSteps.size()))
        m_page.goTo(allSteps.at(static_cast<std::size_t>(step)));
    AttemptMemory::putBack(m_page.m_attempt, state.value("attempt"_L1).toObject());
    if (state.value("reviewed"_L1).toBool())
        m_page.m_stack->noteReviewed();
    m_page.m_stack->load();
    m_page.m_stack->showProblems();
    m_page.onEdited();
    if (!m_page.isOutcomeUnknown()) // it says itself what there is to say
        m_page.m_messages->putBack(state.value("message"_L1).toObject());
    m_late = putBackInputs(m_page, state.value("inputs"_L1).toObject());
}

/// Once only what is there by then: the focus goes nowhere any more after a while.
void CreationState::putBackLate()
{
    m_late = putBackInputs(m_page, std::exchange(m_late, {}));
}

QJsonObject CreationState::created(const QJsonObject &state)
{
    return state.value("created"_L1).toObject();
}

} // namespace desk
