// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/world/story.h"

#include "tests/world/people.h"

#include <QCoreApplication>

namespace desk::world {

using namespace std::chrono_literals;
using Fault = ModelServer::Fault;

Story::Story(Choices &choices, QStringList *log)
    : m_choices(choices)
    , m_log(log)
    , m_server(m_clock, choices)
    , m_witness(m_clock)
{
    m_server.nature.knowsKeys = choices.chance(30);
    m_server.nature.replacesUnits = choices.chance(50);
    m_server.nature.searchLag = choices.chance(40) ? 20s + 1s * choices.draw(600) : 0s;
    m_server.onCreated
        = [this](const ModelServer::Customer &customer, const QByteArray &key, int arrival) {
              if (m_log)
                  m_log->append(QStringLiteral("%1 s, server: creates %2")
                                    .arg(static_cast<double>(m_clock.elapsed().count()) / 1000.0)
                                    .arg(customer.id));
              m_witness.created(customer.id, key, arrival);
          };
    for (int i = 0; i < 2; ++i)
        m_windows[static_cast<std::size_t>(i)]
            = std::make_unique<Window>(m_clock, m_disk, m_server, m_witness, log, i);
}

Story::~Story()
{
    m_windows = {};
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString Story::play()
{
    const auto steps = 3 + m_choices.draw(14);
    for (std::uint32_t i = 0; i < steps && !m_witness.isDone(); ++i)
        step();
    end();
    return m_witness.violation();
}

/// No more faults: what is still on its way arrives.
void Story::end()
{
    m_server.nextWrite = Fault::None;
    m_server.nextRead = Fault::None;
    m_clock.pass(5min);
}

void Story::step()
{
    if (m_choices.chance(35))
        nature();
    if (m_choices.chance(6))
        killAndRestart();
    else
        actInWindow();
    letTimePass();
}

void Story::letTimePass()
{
    static constexpr std::array<std::chrono::milliseconds, 8> times{
        50ms, 300ms, 1000ms, 5000ms, 15000ms, 45000ms, 180000ms, 6h};
    m_clock.pass(times.at(m_choices.draw(m_choices.chance(4) ? 8 : 7)));
}

/// What the network and the disk do next.
void Story::nature()
{
    static constexpr std::array faults{
        Fault::None,           Fault::Slow,         Fault::LostAnswer,      Fault::LostRequest,
        Fault::LateCommit,     Fault::ConflictDone, Fault::ConflictNotDone, Fault::TroubleDone,
        Fault::TroubleNotDone, Fault::NoEffect,     Fault::Refused,         Fault::Offline};
    switch (m_choices.draw(4)) {
    case 0:
    case 1:
        m_server.nextWrite = faults.at(m_choices.draw(static_cast<std::uint32_t>(faults.size())));
        break;
    case 2:
        m_server.nextRead = m_choices.chance(50) ? Fault::Slow : Fault::LostAnswer;
        break;
    case 3:
        m_disk.isFull = m_choices.chance(30);
        m_disk.latency = m_choices.chance(30) ? 1500ms : 0ms;
        m_disk.longestLatency = std::max(m_disk.longestLatency, m_disk.latency);
        break;
    default:
        break;
    }
}

Window &Story::window()
{
    return *m_windows.at(m_choices.draw(2));
}

void Story::killAndRestart()
{
    const std::size_t which = m_choices.draw(2);
    m_windows[which]->kill();
    m_windows[which] = nullptr;
    m_windows[which] = std::make_unique<Window>(m_clock, m_disk, m_server, m_witness, m_log,
                                                static_cast<int>(which));
}

void Story::actInWindow()
{
    Window &here = window();
    if (here.offers && (!here.offers->drafts.isEmpty() || !here.offers->attempts.isEmpty())
        && m_choices.chance(60)) {
        takeUpOffers(here);
        return;
    }
    if (here.creations.empty() || (here.creations.size() < 3 && m_choices.chance(25)))
        begin(here);
    else
        actOn(here, m_choices.draw(static_cast<std::uint32_t>(here.creations.size())));
}

void Story::begin(Window &window)
{
    const int person = static_cast<int>(m_choices.draw(peopleCount));
    Creation &creation = window.newCreation(person);
    window.say(QStringLiteral("types person %1").arg(person));
    window.type(creation, typedPerson(person, m_choices));
}

void Story::actOn(Window &window, std::size_t index)
{
    Creation &creation = *window.creations.at(index);
    CreateAttempt &attempt = creation.attempt;
    if (attempt.as<CreateAttempt::Created>()) {
        window.remove(index);
    } else if (attempt.as<CreateAttempt::Sending>()) {
        if (m_choices.chance(20))
            attempt.cancel();
    } else if (attempt.as<CreateAttempt::WaitingForSearch>()) {
        if (m_choices.chance(30))
            attempt.createWithoutSearch();
        else if (m_choices.chance(30))
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

void Story::actWhileTyping(Window &window, Creation &creation)
{
    if (m_choices.chance(20)) {
        window.say(QStringLiteral("types the person anew"));
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

void Story::actAtObstacle(Window &window, Creation &creation)
{
    CreateAttempt &attempt = creation.attempt;
    if (const auto *alike = attempt.obstacle<CreateAttempt::LooksAlike>()) {
        if (!m_choices.chance(50))
            return;
        for (const Likeness &match : alike->found)
            creation.acknowledged.insert(match.customer.id);
        if (alike->earlier)
            creation.acknowledged.insert(alike->earlier->customerId);
        window.say(QStringLiteral("says it is somebody else"));
        window.press(creation);
        attempt.createInSpite(QStringLiteral("somebody else"));
    } else if (attempt.obstacle<CreateAttempt::NotNoted>()) {
        if (!m_choices.chance(40))
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

void Story::actWhileUnknown(Window &window, Creation &creation)
{
    CreateAttempt &attempt = creation.attempt;
    const auto *unknown = attempt.as<CreateAttempt::Unknown>();
    const auto *already = std::get_if<CreateAttempt::SentAlready>(&unknown->why);
    switch (m_choices.draw(4)) {
    case 0:
        attempt.lookAgain();
        break;
    case 1:
        if (already)
            attempt.changeTyped();
        break;
    case 2:
        if (!unknown->found.isEmpty()) {
            window.say(QStringLiteral("this is the customer: ") + unknown->found.first().id);
            attempt.takeFound(QString(unknown->found.first().id));
        }
        break;
    default:
        if (unknown->isLooking || (already && already->isHeldElsewhere))
            break;
        window.say(QStringLiteral("creates anyway"));
        creation.overruled.insert(already ? already->attempt.idempotencyKey : creation.lastKey);
        for (const FoundCustomer &customer : unknown->found)
            creation.acknowledged.insert(customer.id);
        window.press(creation);
        attempt.createAnyway(QStringLiteral("sure"));
        break;
    }
}

void Story::takeUpOffers(Window &window)
{
    Journal::Offers &offers = *window.offers;
    const auto personOf = [](const Edits &edits) {
        const QString whole = nameIn({}, edits).toCaseFolded();
        return whole.contains(QLatin1String("nina")) ? 1
            : whole.contains(QLatin1String("alice")) ? 2
                                                     : 0;
    };
    if (!offers.attempts.isEmpty()) {
        const Attempt attempt = offers.attempts.takeFirst();
        const auto later = offers.laterDrafts.constFind(attempt.id);
        const auto draft
            = later == offers.laterDrafts.cend() ? std::nullopt : std::optional<Draft>(*later);
        window.journal().claimAttempt(
            attempt.id, &window.journal(),
            [&window, draft, personOf](const std::optional<Attempt> &claimed) {
                if (!claimed)
                    return;
                window.say(QStringLiteral("looks at what an earlier run has sent"));
                Creation &creation = window.newCreation(personOf(claimed->edits));
                creation.lastKey = claimed->idempotencyKey;
                creation.attempt.restore(*claimed, draft);
            });
        return;
    }
    const Draft draft = offers.drafts.takeFirst();
    window.journal().claim(draft.id, &window.journal(),
                           [&window, personOf](const std::optional<Draft> &claimed) {
                               if (!claimed)
                                   return;
                               window.say(QStringLiteral("goes on with what was typed"));
                               Creation &creation = window.newCreation(personOf(claimed->edits));
                               creation.attempt.restore(*claimed);
                           });
}

} // namespace desk::world
