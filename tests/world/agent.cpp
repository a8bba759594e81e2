// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/world/agent.h"

#include "tests/world/people.h"

#include <array>

namespace desk::world {

namespace {

/// Whom a draft is of, told by the one name that nobody else has.
int personOf(const Edits &edits)
{
    const QString whole = nameIn({}, edits).toCaseFolded();
    return whole.contains(QLatin1String("nina")) ? 1
        : whole.contains(QLatin1String("alice")) ? 2
                                                 : 0;
}

} // namespace

void Agent::act(Window &window)
{
    const bool hasOffers
        = window.offers && (!window.offers->drafts.isEmpty() || !window.offers->attempts.isEmpty());
    if (hasOffers && m_choices.chance(45))
        takeUpOffers(window);
    else if (!m_server.customers.empty() && m_choices.chance(profileShare))
        actOnPages(window);
    else if (window.creations.empty() || (window.creations.size() < 3 && m_choices.chance(25)))
        begin(window);
    else
        actOn(window, m_choices.draw(static_cast<std::uint32_t>(window.creations.size())));
}

void Agent::begin(Window &window)
{
    // Often somebody who was typed before: that is where the trouble is.
    if (m_lastPerson < 0 || m_choices.chance(50))
        m_lastPerson = static_cast<int>(m_choices.draw(peopleCount));
    const int person = m_lastPerson;
    Creation &creation = window.newCreation(person);
    window.say(QStringLiteral("types person %1").arg(person));
    window.type(creation, typedPerson(person, m_choices));
    if (m_choices.chance(40))
        actWhileTyping(window, creation);
}

void Agent::actOn(Window &window, std::size_t index)
{
    Creation &creation = *window.creations.at(index);
    CreateAttempt &attempt = creation.attempt;
    if (attempt.as<CreateAttempt::Created>()) {
        window.remove(index);
    } else if (attempt.as<CreateAttempt::Sending>()) {
        if (m_choices.chance(20))
            attempt.cancel();
    } else if (attempt.as<CreateAttempt::WaitingForSearch>()) {
        if (m_choices.chance(30)) {
            creation.hasSkippedSearch = true;
            attempt.createWithoutSearch();
        } else if (m_choices.chance(30))
            attempt.stopWaiting();
    } else if (m_choices.chance(5)) {
        window.say(QStringLiteral("closes"));
        attempt.discard();
        window.remove(index);
    } else if (attempt.as<CreateAttempt::Unknown>()) {
        actWhileUnknown(window, creation);
    } else if (attempt.obstacle<std::monostate>() || attempt.obstacle<CreateAttempt::Refused>()
               || m_choices.chance(20)) {
        actWhileTyping(window, creation);
    } else {
        actAtObstacle(window, creation);
    }
}

void Agent::actWhileTyping(Window &window, Creation &creation)
{
    if (m_choices.chance(20)) {
        // Sometimes it is somebody else after all.
        if (m_choices.chance(30))
            creation.person = static_cast<int>(m_choices.draw(peopleCount));
        window.say(QStringLiteral("types person %1 in their place").arg(creation.person));
        window.type(creation, typedPerson(creation.person, m_choices));
        return;
    }
    window.say(QStringLiteral("presses Create"));
    window.press(creation);
    if (creation.attempt.obstacle<CreateAttempt::Refused>() && m_choices.chance(40))
        creation.attempt.createForced(QStringLiteral("address"));
    else
        creation.attempt.create();
}

void Agent::actAtObstacle(Window &window, Creation &creation)
{
    CreateAttempt &attempt = creation.attempt;
    if (const auto *alike = attempt.obstacle<CreateAttempt::LooksAlike>()) {
        if (!m_choices.chance(50))
            return;
        for (const Likeness &match : alike->found)
            creation.acknowledged.insert(match.customer.id.text());
        if (alike->earlier)
            creation.acknowledged.insert(alike->earlier->customerId);
        window.say(QStringLiteral("says it is somebody else"));
        window.press(creation);
        attempt.createInSpite(QStringLiteral("somebody else"));
    } else if (attempt.obstacle<CreateAttempt::NotNoted>()) {
        if (!m_choices.chance(70))
            return;
        window.say(QStringLiteral("creates without a note"));
        creation.mayGoUnnoted = true;
        window.press(creation);
        attempt.createWithoutNote();
        creation.mayGoUnnoted = false;
    } else {
        window.press(creation);
        attempt.create();
    }
}

void Agent::actWhileUnknown(Window &window, Creation &creation)
{
    CreateAttempt &attempt = creation.attempt;
    const auto *unknown = attempt.as<CreateAttempt::Unknown>();
    const auto *already = std::get_if<CreateAttempt::SentAlready>(&unknown->why);
    if (!unknown->found.isEmpty() && m_choices.chance(60)) {
        takeFound(window, creation);
        return;
    }
    switch (m_choices.draw(3)) {
    case 0:
        attempt.lookAgain();
        break;
    case 1:
        if (already)
            attempt.changeTyped();
        break;
    default:
        if (unknown->isLooking
            || (already && already->holder.who != RecordStore::Holder::Who::Nobody))
            break;
        window.say(QStringLiteral("creates anyway"));
        creation.overruled.insert(already ? already->attempt.idempotencyKey : creation.lastKey);
        for (const FoundCustomer &customer : unknown->found)
            creation.acknowledged.insert(customer.id.text());
        window.press(creation);
        attempt.createAnyway(QStringLiteral("sure"));
        break;
    }
}

void Agent::takeFound(Window &window, Creation &creation)
{
    const auto *unknown = creation.attempt.as<CreateAttempt::Unknown>();
    const auto *already = std::get_if<CreateAttempt::SentAlready>(&unknown->why);
    window.say(QStringLiteral("this is the customer: ") + unknown->found.first().id.text());
    const bool isSettled = already && unknown->isOfPersonSent();
    if (isSettled)
        creation.overruled.insert(already->attempt.idempotencyKey);
    if (isSettled && already->holder.who == RecordStore::Holder::Who::Nobody)
        window.expectGone(already->attempt, unknown->sent);
    creation.attempt.takeFound(CustomerId(unknown->found.first().id));
}

void Agent::actOnPages(Window &window)
{
    if (!window.pages.empty() && !m_choices.chance(15)) {
        actOnPage(window, m_choices.draw(static_cast<std::uint32_t>(window.pages.size())));
        return;
    }
    const auto which = m_choices.draw(static_cast<std::uint32_t>(m_server.customers.size()));
    const QString id = m_server.customers.at(which).id;
    for (const auto &page : window.pages) {
        if (page->customerId() == id)
            return;
    }
    window.say(QStringLiteral("opens ") + id);
    window.newPage(id);
}

void Agent::actOnPage(Window &window, std::size_t index)
{
    Page &page = *window.pages.at(index);
    if (!page.isRead())
        return;
    if (page.attempt().isSending()) {
        if (m_choices.chance(20))
            page.attempt().cancel();
        return;
    }
    // Nothing can be sent before that.
    if (page.mustBeLookedAt() && m_choices.chance(60)) {
        page.attempt().readAgain();
        return;
    }
    switch (nextOn(page)) {
    case PageAct::Type:
        page.type(m_choices);
        break;
    case PageAct::TypeAndSend:
        page.type(m_choices);
        [[fallthrough]];
    case PageAct::Send:
        window.say(QStringLiteral("sends the changes of ") + page.customerId());
        page.send(m_choices);
        break;
    case PageAct::Read:
        page.attempt().readAgain();
        break;
    case PageAct::Choose:
        page.keepOrTakeTheirs(m_choices);
        break;
    case PageAct::Close:
        if (page.attempt().hasOpenWrites())
            break;
        window.say(QStringLiteral("closes ") + page.customerId());
        page.discard();
        window.pages.erase(window.pages.begin() + static_cast<std::ptrdiff_t>(index));
        break;
    }
}

Agent::PageAct Agent::nextOn(const Page &page)
{
    using Act = PageAct;
    static constexpr std::array reading{Act::Type, Act::Type,        Act::Type,        Act::Type,
                                        Act::Type, Act::TypeAndSend, Act::TypeAndSend, Act::Read};
    static constexpr std::array changing{Act::Type, Act::TypeAndSend, Act::Send,   Act::Send,
                                         Act::Send, Act::Send,        Act::Choose, Act::Read};
    // A write may be on its way still, and another value is wanted already.
    if (page.hasOpenWrites() && m_choices.chance(50))
        return Act::TypeAndSend;
    if (m_choices.chance(2))
        return Act::Close;
    return (page.copy().changes().isEmpty() ? reading : changing).at(m_choices.draw(8));
}

void Agent::takeUpOffers(Window &window)
{
    if (window.offers->attempts.isEmpty())
        takeUpDraft(window);
    else
        takeUpAttempt(window);
}

void Agent::takeUpAttempt(Window &window)
{
    Journal::Offers &offers = *window.offers;
    const Attempt attempt = offers.attempts.takeFirst();
    const auto later = offers.laterDrafts.constFind(attempt.id);
    const auto draft
        = later == offers.laterDrafts.cend() ? std::nullopt : std::optional<Draft>(*later);
    window.journal().claimAttempt(
        attempt.id, &window.journal(), [&window, draft](const std::optional<Attempt> &claimed) {
            if (!claimed)
                return;
            window.say(QStringLiteral("looks at what an earlier run has sent"));
            if (claimed->kind == WorkKind::Edit) {
                window.newPage(claimed->base.customerId()).adopt(*claimed, draft);
                return;
            }
            Creation &creation = window.newCreation(personOf(claimed->edits));
            creation.lastKey = claimed->idempotencyKey;
            creation.attempt.restore(*claimed, draft);
        });
}

void Agent::takeUpDraft(Window &window)
{
    const Draft draft = window.offers->drafts.takeFirst();
    window.journal().claim(
        draft.id, &window.journal(), [&window](const std::optional<Draft> &claimed) {
            if (!claimed)
                return;
            window.say(QStringLiteral("goes on with what was typed"));
            if (claimed->kind == WorkKind::Edit)
                window.newPage(claimed->base.customerId()).restore(*claimed);
            else
                window.newCreation(personOf(claimed->edits)).attempt.restore(*claimed);
        });
}

} // namespace desk::world
