// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/sender.h"
#include "app/api/transport.h"
#include "tests/world/choices.h"
#include "tests/world/virtualclock.h"

#include <QJsonObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace desk::world {

/// The provider's server with everything that the contract leaves open, and a network that loses
/// things. What it commits is told to `onCreated` and `onPatched` at the moment it happens.
class ModelServer {
public:
    struct Customer {
        QString id;
        QJsonObject profile;
        std::chrono::milliseconds foundFrom{0}; ///< the search lags behind
    };
    /// How this server is; drawn once a story.
    struct Nature {
        bool knowsKeys = false; ///< makes one customer of all POSTs with one Idempotency-Key
        bool replacesUnits = false; ///< PATCH replaces address and identity, or merges them
        std::chrono::milliseconds searchLag{0};
    };
    /// What becomes of a request.
    enum class Fault {
        None,
        Slow, ///< carried out, answered late
        LostAnswer, ///< carried out, the connection dies
        LostRequest, ///< has left and never arrives
        LateCommit, ///< no answer in time, or the connection dies; carried out afterwards
        ConflictDone, ///< 409, a creation carried out: perhaps by the same key before
        ConflictNotDone, ///< 409, not carried out
        EmptyDone, ///< 2xx that says nothing, carried out
        TroubleDone, ///< 503, carried out
        TroubleNotDone, ///< 503, not carried out
        NoEffect, ///< 2xx, not carried out
        Refused, ///< 400
        Offline, ///< never left
    };

    ModelServer(VirtualClock &clock, Choices &choices);

    Nature nature;
    /// For the next write, and for the next search; taken once.
    Fault nextWrite = Fault::None;
    Fault nextRead = Fault::None;
    /// When a read went wrong, or was slow, for the last time.
    std::chrono::milliseconds lastReadTrouble{-1};
    std::vector<Customer> customers;
    std::function<void(const Customer &customer, const QByteArray &key, int arrival)> onCreated;
    std::function<void(const Customer &customer, const QJsonObject &body, int arrival)> onPatched;

    /// Somebody else's doing.
    Customer &addCustomer(const QJsonObject &body);
    [[nodiscard]] Customer *find(QStringView id);

    void receive(const ApiRequest &request, ApiCallBase *call, const Sender::Answered &answered,
                 const Sender::Failed &failed);
    /// Counts the writes that were given to it, from 1.
    [[nodiscard]] int arrivals() const { return m_arrivals; }

private:
    struct Exchange;
    void receiveWrite(const std::shared_ptr<Exchange> &exchange);
    void receiveRead(const std::shared_ptr<Exchange> &exchange);
    [[nodiscard]] ApiAnswer carryOut(const Exchange &exchange);
    [[nodiscard]] ApiAnswer create(const Exchange &exchange);
    [[nodiscard]] ApiAnswer patch(const Exchange &exchange);
    [[nodiscard]] ApiAnswer read(const ApiRequest &request);
    [[nodiscard]] ApiAnswer search(const ApiRequest &request) const;

    VirtualClock &m_clock;
    Choices &m_choices;
    QHash<QByteArray, QString> m_idsByKey;
    int m_arrivals = 0;
};

} // namespace desk::world
