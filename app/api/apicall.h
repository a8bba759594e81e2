// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/apierror.h"
#include "app/profile/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace desk {

/// The part of a call that does not depend on its result. A call belongs to its Transport and
/// deletes itself after finished(); keep it in a QPointer only. Main thread only.
class ApiCallBase : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends the call with Kind::Cancelled unless it has ended already. Nothing is emitted from
    /// inside this function. A write that may have left has `outcomeUnknown` set.
    void cancel();
    /// Cuts the wait before the next attempt short; without effect while none is pending.
    void retryNow();

Q_SIGNALS:
    /// Exactly once on every path, never from inside the function that started the call.
    void finished();
    /// A GET waits this many seconds before it is tried again by itself.
    void waitStarted(int seconds);

    /// For the Transport.
    void cancelRequested();
    void retryRequested();
};

/// One call of a route: ends once with a value or an ApiError.
template <typename T> class ApiCall final : public ApiCallBase {
public:
    using Outcome = Result<T, ApiError>;
    using Handler = std::function<void(const Outcome &)>;

    using ApiCallBase::ApiCallBase;

    /// Runs `handler` with the outcome when the call ends; not if `context` is gone by then.
    ApiCall &then(QObject *context, Handler handler)
    {
        connect(this, &ApiCallBase::finished, context,
                [this, handler = std::move(handler)] { handler(*m_outcome); });
        return *this;
    }

    /// For the owner: remembers the outcome, announces it, deletes the call. A second time is
    /// ignored.
    void finish(Outcome outcome)
    {
        if (m_outcome)
            return;
        m_outcome = std::move(outcome);
        Q_EMIT finished();
        deleteLater();
    }

private:
    std::optional<Outcome> m_outcome;
};

} // namespace desk
