// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/world/story.h"

#include "app/profile/patch.h"
#include "tests/world/people.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace desk::world {

using namespace std::chrono_literals;
using Fault = ModelServer::Fault;

Story::Story(Choices &choices, QStringList *log)
    : m_choices(choices)
    , m_log(log)
    , m_server(m_clock, choices)
    , m_witness(m_clock)
    , m_patches(m_witness)
    , m_agent(choices, m_server)
{
    m_agent.profileShare = std::array{15U, 40U, 85U}.at(choices.draw(3));
    m_faultShare = std::array{30U, 45U, 80U}.at(choices.draw(3));
    m_lateShare = std::array{5U, 20U, 70U}.at(choices.draw(3));
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
              m_patches.remember(customer.id, customer.profile);
          };
    m_server.onPatched
        = [this](const ModelServer::Customer &customer, const QJsonObject &body, int arrival) {
              if (m_log)
                  m_log->append(QStringLiteral("%1 s, server: changes %2")
                                    .arg(static_cast<double>(m_clock.elapsed().count()) / 1000.0)
                                    .arg(customer.id));
              m_patches.patched(customer.id, customer.profile, body, arrival);
              m_witness.profileChanged(customer.id);
          };
    if (choices.chance(15))
        fillDisk();
    if (choices.chance(m_agent.profileShare)) {
        const auto &ole = m_server.addCustomer(
            {{QStringLiteral("civility"), QStringLiteral("MR")},
             {QStringLiteral("first_name"), QStringLiteral("Ole")},
             {QStringLiteral("last_name"), QStringLiteral("Olsen")},
             {QStringLiteral("email"), QStringLiteral("ole@example.com")},
             {QStringLiteral("phones"),
              QJsonArray{QJsonObject{{QStringLiteral("number"), QStringLiteral("+4722123456")},
                                     {QStringLiteral("type"), QStringLiteral("MOBILE")}}}}});
        m_patches.remember(ole.id, ole.profile);
    }
    for (std::size_t i = 0; i < m_windows.size(); ++i)
        makeWindow(i);
}

void Story::makeWindow(std::size_t which)
{
    m_windows[which] = nullptr; // the old one goes before the new one comes
    m_windows[which] = std::make_unique<Window>(m_clock, m_disk, m_server, m_witness, m_patches,
                                                m_log, static_cast<int>(which));
}

Story::~Story()
{
    m_windows = {};
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString Story::play()
{
    // What needs most acts in the right order needs four.
    const auto steps = 2 + (m_choices.chance(15) ? m_choices.draw(6) : 2 * m_choices.draw(2));
    for (std::uint32_t i = 0; i < steps && !m_witness.isDone(); ++i)
        step();
    end();
    return m_witness.violation();
}

/// What a run that has died has left open is known to be open.
void Story::forgiveWhatIsOpen()
{
    for (const QByteArray &content : std::as_const(m_disk.files)) {
        const auto attempt = attemptFromBytes(content);
        if (attempt && attempt->state == Attempt::State::Unknown
            && !m_disk.runs.contains(attempt->run))
            m_patches.forgive(attempt->base.customerId());
    }
}

/// No more faults: what is still on its way arrives. Then the agent starts the program again.
void Story::end()
{
    m_server.nextWrite = Fault::None;
    m_server.nextRead = Fault::None;
    m_clock.pass(5min);
    if (m_patches.hasBuried())
        forgiveWhatIsOpen();
    if (m_disk.wasFull)
        return;
    m_patches.end();
    if (!m_witness.expectsGone() && !m_choices.chance(20))
        return;
    m_windows.at(m_atWindow)->kill();
    makeWindow(m_atWindow);
    m_clock.pass(10s);
}

/// Another agent, at another computer.
void Story::someoneElse()
{
    if (m_server.customers.empty() || m_choices.chance(30))
        someoneElseCreates();
    else
        someoneElseChanges(m_server.customers.at(
            m_choices.draw(static_cast<std::uint32_t>(m_server.customers.size()))));
}

/// Often a customer who is being typed here as well.
void Story::someoneElseCreates()
{
    Edits typed;
    const Window &window = *m_windows.at(m_choices.draw(2));
    if (!window.creations.empty() && m_choices.chance(60))
        typed = window.creations.back()->attempt.edits();
    else
        typed = typedPerson(static_cast<int>(m_choices.draw(peopleCount)), m_choices);
    const auto &customer = m_server.addCustomer(createBody(typed));
    m_patches.remember(customer.id, customer.profile);
    m_witness.createdElsewhere(customer.id, nameAndEmail(typed), customer.foundFrom);
}

/// Often the very field that is being edited here.
void Story::someoneElseChanges(ModelServer::Customer &customer)
{
    const Field *row = &field(typedPaths.at(m_choices.draw(typedPaths.size())));
    for (const auto &window : m_windows) {
        for (const auto &page : window->pages) {
            if (page->customerId() == customer.id && m_choices.chance(60))
                row = &page->lastField();
        }
    }
    const QString text = QStringLiteral("other%1@example.org").arg(m_clock.elapsed().count());
    QJsonValue changed = text;
    // Often the very value, too: two who were told the same on the telephone.
    for (const auto &window : m_windows) {
        for (const auto &page : window->pages) {
            const std::optional<QJsonValue> typed = page->copy().edits().typed(*row);
            if (page->customerId() == customer.id && typed && m_choices.chance(30))
                changed = *typed;
        }
    }
    if (row->kind == FieldKind::Phones) {
        QJsonArray phones = customer.profile.value(row->unit()).toArray();
        if (phones.isEmpty())
            return;
        m_patches.phoneDeleted(
            customer.id, phones.takeAt(0).toObject().value(QStringLiteral("number")).toString());
        changed = phones;
    } else if (!row->part().isEmpty()) {
        changed = QJsonObject{{row->part(), changed}};
    }
    customer.profile.insert(row->unit(), changed);
    m_patches.changedByOthers(customer.id, row->unit());
    m_patches.remember(customer.id, customer.profile, row->unit());
    m_witness.profileChanged(customer.id);
}

void Story::step()
{
    if (m_choices.chance(m_faultShare))
        nature();
    if (m_choices.chance(35))
        m_atWindow = m_choices.draw(2);
    const std::size_t which = m_atWindow;
    if (m_choices.chance(6)) {
        m_windows.at(which)->kill();
        makeWindow(which);
    } else if (m_choices.chance(10)) {
        someoneElse();
    } else {
        m_agent.act(*m_windows.at(which));
    }
    letTimePass();
}

void Story::letTimePass()
{
    static constexpr std::array<std::chrono::milliseconds, 8> times{
        50ms, 300ms, 1000ms, 5000ms, 15000ms, 45000ms, 180000ms, 6h};
    m_clock.pass(times.at(m_choices.draw(m_choices.chance(4) ? 8 : 7)));
}

void Story::fillDisk()
{
    m_disk.isFull = true;
    m_disk.wasFull = true;
}

/// What the network and the disk do next.
void Story::nature()
{
    static constexpr std::array faults{
        Fault::None,           Fault::Slow,         Fault::LostAnswer,      Fault::LostRequest,
        Fault::LateCommit,     Fault::ConflictDone, Fault::ConflictNotDone, Fault::TroubleDone,
        Fault::TroubleNotDone, Fault::NoEffect,     Fault::Refused,         Fault::Offline,
        Fault::EmptyDone,      Fault::NoEffect};
    switch (m_choices.draw(4)) {
    case 0:
    case 1:
        // What lands late asks for several acts in the right order to do harm.
        m_server.nextWrite = m_choices.chance(m_lateShare)
            ? Fault::LateCommit
            : faults.at(m_choices.draw(static_cast<std::uint32_t>(faults.size())));
        break;
    case 2:
        m_server.nextRead = m_choices.chance(50) ? Fault::Slow : Fault::LostAnswer;
        break;
    case 3:
        m_disk.isFull = false;
        if (m_choices.chance(30))
            fillDisk();
        m_disk.latency = m_choices.chance(30) ? 1500ms : 0ms;
        m_disk.longestLatency = std::max(m_disk.longestLatency, m_disk.latency);
        break;
    default:
        break;
    }
}

} // namespace desk::world
