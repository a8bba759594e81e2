// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/apierror.h"
#include "app/api/sentrequest.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace desk {

/// One attempt of a request: when, what for, and how it ended. Says nothing about a customer.
struct Call {
    enum class State {
        Running,
        Answered, ///< 2xx, whole
        Refused, ///< any other status, `error` says which kind
        Failed, ///< no whole answer, `error` says why
    };

    qint64 number = 0; ///< of this run, from 1, without gaps
    QDateTime at = {}; ///< when it left, UTC
    QByteArray verb = {};
    QString pathTemplate = {}; ///< `/v2/customers/{id}/profile`
    int attempt = 1; ///< of its request: 2 is the first repetition
    QString requestId = {}; ///< the X-Request-ID that was sent
    QString serverRequestId = {}; ///< the server's own; "" when it gave none
    State state = State::Running;
    int status = 0; ///< 0 when no status line came
    ApiError::Kind error = ApiError::Kind::Cancelled; ///< when Refused or Failed
    qsizetype refusedFields = 0; ///< how many fields the server named as wrong
    std::chrono::milliseconds duration{0}; ///< to the end; 0 while it runs
};

/// The calls of this run, the newest `most` of them, in memory only: nothing of it is ever written
/// to a disk or logged. Filled by the Transport, which owns it. Main thread only.
class CallLog final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype most = 1000;
    /// What the kept requests take together; the oldest are forgotten first, their calls stay.
    static constexpr qsizetype mostRequestBytes = 4 * 1024 * 1024;

    using QObject::QObject;

    /// A call leaves. Its number and time are set here; returns the number. Without `sent` nothing
    /// of it can be copied later.
    qint64 begin(Call call, const std::optional<SentRequest> &sent);
    /// It was answered with 2xx.
    void answered(qint64 number, std::chrono::milliseconds duration, int status,
                  const QString &serverRequestId);
    /// It was refused, or no whole answer came.
    void failed(qint64 number, std::chrono::milliseconds duration, const ApiError &error);
    /// Forgets what was sent, of all calls: whoever signs in next has no business with it.
    void forgetRequests();

    /// Calls of the run, with those that are no longer kept; also the number of the newest.
    [[nodiscard]] qint64 count() const { return m_newest; }
    /// Number of the oldest call that is kept; count() + 1 when there is none.
    [[nodiscard]] qint64 oldest() const;
    /// nullptr when it is not kept. Valid until the next call begins.
    [[nodiscard]] const Call *call(qint64 number) const;
    /// What was sent, while that is kept.
    [[nodiscard]] std::optional<SentRequest> request(qint64 number) const;
    [[nodiscard]] bool hasRequest(qint64 number) const;

    /// How long the server took for its last answers with any status, oldest first, `limit` at
    /// most.
    [[nodiscard]] QList<std::chrono::milliseconds> lastDurations(qsizetype limit) const;
    /// The median of all that are kept; the upper of two in the middle.
    [[nodiscard]] std::optional<std::chrono::milliseconds> median() const;

Q_SIGNALS:
    /// The oldest call is no longer kept.
    void oldestDropped();
    /// The newest call is count().
    void begun();
    /// It has ended, or its request is forgotten.
    void changed(qint64 number);

private:
    struct Entry {
        Call call;
        std::optional<SentRequest> sent;
    };
    [[nodiscard]] Entry *entry(qint64 number);
    [[nodiscard]] const Entry *entry(qint64 number) const;
    void forgetRequest(Entry &entry);

    std::deque<Entry> m_entries; ///< oldest first
    qint64 m_newest = 0;
    qsizetype m_requestBytes = 0;
};

} // namespace desk
