// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/world/window.h"
#include "app/profile/patch.h"
#include "tests/support/ids.h"
#include "tests/world/people.h"

#include <algorithm>

namespace desk::world {

using namespace std::chrono_literals;

/// Sees what leaves the window.
class Window::Tap final : public Sender {
public:
    Tap(Window &window, ModelServer &server)
        : m_window(window)
        , m_server(server)
    {
    }
    void send(const ApiRequest &request, ApiCallBase *call, Answered answered,
              Failed failed) override
    {
        if (request.verb == "POST")
            m_window.onPost(request, m_server.arrivals() + 1);
        if (request.verb == "PATCH")
            m_window.onPatch(request, m_server.arrivals() + 1);
        m_server.receive(request, call, answered, failed);
    }
    [[nodiscard]] QString acceptLanguage() const override { return QStringLiteral("en-US"); }

private:
    Window &m_window;
    ModelServer &m_server;
};

Window::Window(VirtualClock &clock, ModelDisk &disk, ModelServer &server, Witness &witness,
               PatchWitness &patches, QStringList *log, int number)
    : m_clock(clock)
    , m_disk(disk)
    , m_witness(witness)
    , m_patches(patches)
    , m_log(log)
    , m_number(number)
    , m_run(witness.newRun())
    , m_server(server)
    , m_store(disk, clock)
    , m_sender(std::make_unique<Tap>(*this, server))
    , m_api(*m_sender)
    , m_journal(m_store, clock)
{
    static const SealKey key = SealKey::generate();
    m_journal.setOwner({QStringLiteral("here"), QStringLiteral("agent")});
    m_journal.setKey(key);
    m_journal.readOffers(&m_journal, [this](const Journal::Offers &found) {
        offers = found;
        for (const Draft &draft : found.drafts)
            m_witness.offered(draft);
    });
}

Window::~Window() = default;

void Window::say(const QString &line)
{
    if (m_log)
        m_log->append(QStringLiteral("%1 s, window %2: %3")
                          .arg(static_cast<double>(m_clock.elapsed().count()) / 1000.0)
                          .arg(m_number)
                          .arg(line));
}

void Window::expectGone(const Attempt &attempt, const Edits &person)
{
    m_witness.expectGone(attempt.draftId, person);
    for (const auto &creation : creations)
        creation->isSettled = creation->isSettled || creation->lastKey == attempt.idempotencyKey;
}

void Window::kill()
{
    say(QStringLiteral("killed"));
    checkKept();
    m_witness.lose(2s + m_disk.longestLatency * 8);
    m_store.kill();
    creations.clear();
    pages.clear();
}

/// All edits that an open attempt or a draft on the disk holds.
std::vector<Edits> Window::kept() const
{
    std::vector<Edits> all;
    for (const QByteArray &content : std::as_const(m_disk.files)) {
        if (const auto draft = draftFromBytes(content))
            all.push_back(draft->edits);
        else if (const auto attempt = attemptFromBytes(content);
                 attempt && attempt->state == Attempt::State::Unknown)
            all.push_back(attempt->edits);
    }
    return all;
}

/// What was typed a while ago, and not discarded, must be on the disk.
void Window::checkKept() const
{
    if (m_disk.wasFull)
        return;
    const auto settled = 2s + m_disk.longestLatency * 8;
    std::vector<std::pair<Edits, QString>> expected;
    for (const auto &creation : creations) {
        const bool isOld = m_clock.elapsed() - creation->typedAt > settled;
        if (creation->attempt.hasUnsentWork() && isOld && !creation->isSettled)
            expected.emplace_back(creation->attempt.edits(),
                                  QStringLiteral("what was typed is gone after a kill"));
    }
    for (const auto &page : pages) {
        const bool isOld = m_clock.elapsed() - page->typedAt() > settled;
        if (isOld && !page->attempt().isSending() && page->typedAt() > 0s
            && !page->copy().changes().isEmpty())
            expected.emplace_back(page->copy().edits(),
                                  QStringLiteral("a change that was typed is gone after a kill"));
    }
    if (expected.empty())
        return;
    const std::vector<Edits> all = kept();
    for (const auto &[edits, violation] : expected) {
        if (std::find(all.begin(), all.end(), edits) == all.end())
            m_witness.violate(violation);
    }
}

Page &Window::newPage(const QString &customerId)
{
    pages.push_back(
        std::make_unique<Page>(test::idOf(customerId), m_api, m_journal, m_clock, m_patches));
    Page *page = pages.back().get();
    QObject::connect(&page->attempt(), &PatchAttempt::ended, page, [this, page] {
        say(page->customerId() + QStringLiteral(": ") + page->said());
    });
    return *page;
}

void Window::onPatch(const ApiRequest &request, int arrival)
{
    for (const auto &page : pages) {
        if (!std::holds_alternative<patch::Writing>(page->attempt().state())
            || !request.path.contains(page->customerId()))
            continue;
        say(QStringLiteral("PATCH ") + QString::fromUtf8(*request.body));
        m_patches.left(page->press(), *request.body, arrival);
        return;
    }
    m_witness.violate(QStringLiteral("a PATCH left that no page is sending"));
}

Creation &Window::newCreation(int person)
{
    creations.push_back(std::make_unique<Creation>(m_api, m_journal, m_clock));
    Creation &creation = *creations.back();
    creation.person = person;
    QObject::connect(&creation.attempt, &CreateAttempt::foundTaken, &creation.attempt,
                     [this, &creation] {
                         m_witness.settled(creation.overruled + QSet<QByteArray>{creation.lastKey});
                     });
    QObject::connect(&creation.attempt, &CreateAttempt::stateChanged, &creation.attempt,
                     [this, &creation] { onState(creation); });
    return creation;
}

void Window::remove(std::size_t index)
{
    creations.erase(creations.begin() + static_cast<std::ptrdiff_t>(index));
}

void Window::type(Creation &creation, const Edits &edits)
{
    creation.typedAt = m_clock.elapsed();
    creation.attempt.setEdits(edits);
}

void Window::press(Creation &creation)
{
    // What was said of one person does not count for another.
    const int before = std::exchange(creation.pressedPerson, creation.person);
    if (before >= 0 && before != creation.person) {
        creation.acknowledged.clear();
        creation.overruled.clear();
    }
    Press press;
    press.person = creation.person;
    press.acknowledged = creation.acknowledged;
    press.overruled = creation.overruled;
    press.isUnnoted = creation.mayGoUnnoted;
    press.run = m_run;
    press.name = nameAndEmail(creation.attempt.edits());
    press.known = knownOf(creation.attempt.edits());
    creation.press = m_witness.pressed(press);
    creation.hasPressed = true;
    creation.hasSkippedSearch = false;
}

/// The creation it belongs to is the one that was pressed last and sends just now: one press, one
/// POST.
void Window::onPost(const ApiRequest &request, int arrival)
{
    for (const auto &creation : creations) {
        if (!creation->attempt.as<CreateAttempt::Sending>() || !creation->hasPressed
            || toWire(createBody(creation->attempt.edits())) != *request.body)
            continue;
        say(QStringLiteral("POST ") + QString::fromUtf8(*request.body));
        const Press &press = m_witness.press(creation->press);
        const bool hasSearched = !creation->hasSkippedSearch && m_server.lastReadTrouble < press.at;
        m_witness.posted(arrival, creation->press, hasSearched && !press.name.isEmpty());
        creation->hasPressed = false;
        creation->lastKey = request.idempotencyKey;
        return;
    }
    m_witness.violate(QStringLiteral("a POST left that no press has asked for"));
}

void Window::onState(Creation &creation)
{
    const CreateAttempt &attempt = creation.attempt;
    if (const auto *created = attempt.as<CreateAttempt::Created>()) {
        if (std::holds_alternative<std::monostate>(created->stored))
            say(QStringLiteral("created or found: ") + created->id.text());
        m_witness.settled(creation.overruled + QSet<QByteArray>{creation.lastKey});
        if (!created->isFound)
            m_witness.saidCreated(created->id.text());
    } else if (attempt.obstacle<CreateAttempt::Refused>()) {
        say(QStringLiteral("not created"));
        m_witness.saidNotCreated(creation.press);
    } else if (const auto *alike = attempt.obstacle<CreateAttempt::LooksAlike>()) {
        say(QStringLiteral("exists already? %1%2")
                .arg(alike->found.isEmpty() ? QString() : alike->found.first().customer.id.text(),
                     alike->earlier ? alike->earlier->customerId : QString()));
    } else if (const auto *unknown = attempt.as<CreateAttempt::Unknown>()) {
        if (!unknown->isLooking)
            say(QStringLiteral("not known whether created; found %1").arg(unknown->found.size()));
    } else if (attempt.obstacle<CreateAttempt::NotNoted>()) {
        say(QStringLiteral("could not be noted"));
    }
}

} // namespace desk::world
