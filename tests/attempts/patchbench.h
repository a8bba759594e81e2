// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/patchattempt.h"
#include "app/journal/sealedstore.h"
#include "tests/api/apibench.h"
#include "tests/support/handclock.h"
#include "tests/support/ids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace desk::test {

inline const CustomerId patchedId = idOf(QStringLiteral("700"));

/// A server with one profile, which carries a PATCH out or not, answers it or not, and an attempt
/// that sends to it over a real socket. Time passes when the test says so.
struct PatchBench {
    RecordingServer server;
    ApiBench bench{server};
    HandClock clock;
    QTemporaryDir folder;
    SealedStore store{folder.path()};
    Journal journal{store, clock};
    std::unique_ptr<PatchAttempt> attempt
        = std::make_unique<PatchAttempt>(patchedId, bench.api, journal, clock);
    QList<patch::Outcome> outcomes;

    QByteArray profile
        = R"({"email":"old@example.org","first_name":"TOM","second_name":"Anna","identity":null,)"
          R"("phones":[{"number":"1","type":"HOME"}],)"
          R"("address":{"city":"Lucca","street":"Via Roma","zip_code":"55100"}})";
    RecordingServer::Reply onPatch = reply(204, {});
    bool isCarriedOut = true; ///< whether a PATCH changes the profile
    int readsThatFail = 0; ///< of those to come
    int readsThatFailLater = 0; ///< of those after the next PATCH
    std::function<void()> beforePatch; ///< somebody else, between the reading and the writing
    QList<QByteArray> late; ///< bodies of PATCHes that were not carried out yet

    PatchBench()
    {
        server.setHandler([this](const RecordingServer::Request &request) {
            if (request.method == "PATCH") {
                readsThatFail += std::exchange(readsThatFailLater, 0);
                if (isCarriedOut)
                    carryOut(request.body);
                else
                    late.append(request.body);
                return onPatch;
            }
            if (readsThatFail > 0) {
                --readsThatFail;
                return reply(500, {});
            }
            return reply(200, profile);
        });
        listen();
    }

    void listen()
    {
        QObject::connect(attempt.get(), &PatchAttempt::ended, attempt.get(),
                         [this](const patch::Outcome &outcome) { outcomes.append(outcome); });
    }
    /// The program goes and comes back: what it knew is gone.
    void restart()
    {
        attempt = std::make_unique<PatchAttempt>(patchedId, bench.api, journal, clock);
        listen();
    }

    /// A unit is replaced as a whole.
    void carryOut(const QByteArray &body)
    {
        QJsonObject json = QJsonDocument::fromJson(profile).object();
        const QJsonObject changes = QJsonDocument::fromJson(body).object();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            json.insert(it.key(), it.value());
        profile = toWire(json);
    }
    [[nodiscard]] Profile read() const
    {
        return Profile(patchedId.text(), QJsonDocument::fromJson(profile).object(), clock.now());
    }
    [[nodiscard]] QJsonValue stored(const char *path) const { return read().value(field(path)); }

    [[nodiscard]] QList<QByteArray> bodies() const
    {
        QList<QByteArray> all;
        for (const RecordingServer::Request &request : server.requests()) {
            if (request.method == "PATCH")
                all.append(request.body);
        }
        return all;
    }

    [[nodiscard]] PatchAttempt::Wish wish(const char *path, const QJsonValue &value) const
    {
        PatchAttempt::Wish made{.was = read()};
        made.edits.set(field(path), value);
        return made;
    }
    /// Sends, and waits for the one outcome.
    patch::Outcome send(const PatchAttempt::Wish &wish)
    {
        const qsizetype before = outcomes.size();
        if (!attempt->start(wish))
            qFatal("It does not start");
        return next(before);
    }
    patch::Outcome send(const char *path, const char *text)
    {
        return send(wish(path, QString::fromLatin1(text)));
    }
    patch::Outcome readAgain()
    {
        const qsizetype before = outcomes.size();
        if (!attempt->readAgain())
            qFatal("It does not read");
        return next(before);
    }
    /// Lets time pass, and waits for what the attempt has to say by itself.
    patch::Outcome wait(std::chrono::milliseconds time)
    {
        const qsizetype before = outcomes.size();
        clock.advance(time);
        return next(before);
    }
    /// Lets time pass in which it reads and has nothing to say.
    void waitInSilence(std::chrono::milliseconds time)
    {
        const qsizetype before = outcomes.size();
        const qsizetype reads = server.deliveries("GET");
        clock.advance(time);
        if (!QTest::qWaitFor([&] {
                return server.deliveries("GET") > reads
                    && !std::holds_alternative<patch::Looking>(attempt->state());
            }))
            qFatal("It does not look");
        if (outcomes.size() != before)
            qFatal("It said something");
    }
    /// The ids of the attempts that the journal keeps open for this profile.
    [[nodiscard]] bool isBlocked()
    {
        std::optional<bool> blocked;
        Attempt probe{.id = Journal::newId(), .kind = WorkKind::Edit};
        probe.base = read();
        QObject context;
        journal.begin(probe, {}, &context,
                      [&](const Journal::Begun &begun) { blocked = begun.blockedBy.has_value(); });
        if (!QTest::qWaitFor([&blocked] { return blocked.has_value(); }))
            qFatal("No answer");
        if (!*blocked)
            journal.settle(probe.id, Attempt::State::NotSent);
        return *blocked;
    }

private:
    patch::Outcome next(qsizetype before)
    {
        if (!QTest::qWaitFor([&] { return outcomes.size() > before; }, 20'000))
            qFatal("No outcome");
        if (outcomes.size() != before + 1)
            qFatal("More than one outcome");
        return outcomes.last();
    }
};

/// The alternative an outcome is; the test ends where it is another.
template <typename Kind> Kind as(const patch::Outcome &outcome)
{
    const auto *found = std::get_if<Kind>(&outcome);
    if (!found)
        qFatal("Outcome %zu was not expected", outcome.index());
    return *found;
}

inline QList<const Field *> only(const char *path)
{
    return {&field(path)};
}

} // namespace desk::test
