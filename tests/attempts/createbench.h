// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/createattempt.h"
#include "app/journal/sealedstore.h"
#include "tests/api/apibench.h"
#include "tests/support/handclock.h"
#include "tests/support/ids.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace desk::test {

/// A server that is asked to create, to search and to read back, over a real socket, and the home
/// folder of one agent. Time passes when the test says so.
struct CreateBench {
    RecordingServer server;
    ApiBench bench{server};
    HandClock clock;
    QTemporaryDir home;
    const SealKey key = SealKey::generate();
    const WorkOwner owner{QStringLiteral("training"), QStringLiteral("agent")};

    RecordingServer::Reply onPost = reply(201, R"({"id":"9001","gm_number":"77"})");
    RecordingServer::Reply onSearch = reply(200, "[]");
    RecordingServer::Reply onRead = reply(200, R"({"first_name":"TOM","last_name":"SMITH"})");
    std::function<void()> beforePost; ///< when the POST has arrived and is not answered
    std::function<void()> beforeSearch; ///< the same of a search
    int refusals = 0; ///< how many POSTs to come are answered 401

    CreateBench()
    {
        server.setHandler([this](const RecordingServer::Request &request) {
            if (request.method != "POST") {
                const bool isSearch = request.path() == "/v1/customers";
                if (isSearch && beforeSearch)
                    beforeSearch();
                return isSearch ? onSearch : onRead;
            }
            if (beforePost)
                beforePost();
            if (refusals > 0) {
                --refusals;
                return reply(401);
            }
            return onPost;
        });
    }

    [[nodiscard]] QList<RecordingServer::Request> posts() const
    {
        QList<RecordingServer::Request> all = server.requests();
        all.removeIf(
            [](const RecordingServer::Request &request) { return request.method != "POST"; });
        return all;
    }
    [[nodiscard]] QList<QByteArray> bodies() const
    {
        QList<QByteArray> all;
        for (const RecordingServer::Request &request : posts())
            all.append(request.body);
        return all;
    }
    [[nodiscard]] QSet<QByteArray> idempotencyKeys() const
    {
        QSet<QByteArray> all;
        for (const RecordingServer::Request &request : posts())
            all.insert(request.headers.value("idempotency-key"));
        return all;
    }
    [[nodiscard]] qsizetype searches() const
    {
        const QList<RecordingServer::Request> all = server.requests();
        return std::count_if(all.cbegin(), all.cend(), [](const auto &request) {
            return request.method == "GET" && request.path() == "/v1/customers";
        });
    }
    /// Entries of the home by the beginning of their names: `attempt-`, `draft-`.
    [[nodiscard]] qsizetype filesOf(const char *kind) const
    {
        return QDir(home.path())
            .entryList({QLatin1String(kind) + QStringLiteral("*.sealed")}, QDir::Files)
            .size();
    }
};

/// Ids of customers, and what goes along to each.
using Taken = QList<std::pair<QString, Edits>>;

/// One window of the program: a run of its own on the home that all windows share. Going away is a
/// crash as far as the others know.
class CreateWindow {
public:
    SealedStore store;
    Journal journal;
    CreateAttempt attempt;
    QStringList ready; ///< ids of the customers that were said to be there
    Taken taken; ///< found ones that were taken, and what goes along

    explicit CreateWindow(CreateBench &bench)
        : store(bench.home.path())
        , journal(store, bench.clock)
        , attempt(bench.bench.api, journal, bench.clock)
    {
        journal.setOwner(bench.owner);
        journal.setKey(bench.key);
        QObject::connect(&attempt, &CreateAttempt::customerReady, &attempt,
                         [this](const CustomerId &id) { ready.append(id.text()); });
        QObject::connect(&attempt, &CreateAttempt::foundTaken, &attempt,
                         [this](const CustomerId &id, const Edits &typed) {
                             journal.flush();
                             taken.append({id.text(), typed});
                         });
    }

    template <typename State> [[nodiscard]] const State *as() const { return attempt.as<State>(); }
    template <typename Obstacle> [[nodiscard]] const Obstacle *obstacle() const
    {
        return attempt.obstacle<Obstacle>();
    }

    /// Nothing is on its way, and nothing is looked for.
    [[nodiscard]] bool isAtRest() const
    {
        if (const auto *unknown = as<CreateAttempt::Unknown>())
            return !unknown->isLooking;
        if (const auto *created = as<CreateAttempt::Created>())
            return created->isFound || created->stored.index() != 0;
        return as<CreateAttempt::Typing>();
    }
    void rest() const
    {
        if (!QTest::qWaitFor([this] { return isAtRest(); }, 20'000))
            qFatal("It does not come to rest");
    }
    void press()
    {
        attempt.create();
        rest();
    }
    void press(const Edits &edits)
    {
        attempt.setEdits(edits);
        press();
    }
    /// What the journal offers to this window.
    [[nodiscard]] Journal::Offers offers()
    {
        std::optional<Journal::Offers> found;
        QObject context;
        journal.readOffers(&context, [&found](const auto &outcome) { found = outcome; });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }))
            qFatal("No answer");
        return *found;
    }
};

/// The three required fields.
inline Edits named(const char *first, const char *last)
{
    Edits edits;
    edits.set(field("civility"), QStringLiteral("MR"));
    edits.set(field("first_name"), QString::fromUtf8(first));
    edits.set(field("last_name"), QString::fromUtf8(last));
    return edits;
}

inline Edits with(Edits edits, const char *path, const char *text)
{
    edits.set(field(path), QString::fromUtf8(text));
    return edits;
}

inline Edits born(const Edits &edits, const char *date)
{
    return with(edits, "birthdate", date);
}

inline Edits withPhone(Edits edits, const char *number)
{
    edits.set(field("phones"),
              QJsonArray{QJsonObject{{QStringLiteral("number"), QString::fromUtf8(number)},
                                     {QStringLiteral("type"), QStringLiteral("MOBILE")}}});
    return edits;
}

inline Edits tom()
{
    return with(named("Tom", "Smith"), "email", "tom@example.org");
}

/// As the search gives him.
inline const QByteArray foundTom
    = R"([{"id":"700","first_name":"TOM","last_name":"SMITH","email":"tom@example.org"}])";

} // namespace desk::test
