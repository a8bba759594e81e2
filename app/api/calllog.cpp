// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/calllog.h"

#include <algorithm>
#include <utility>

namespace desk {

namespace {

/// Whether the kind of an error is that of a status; the others are about the way there and back.
bool isRefusal(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::BadRequest:
    case Kind::Unauthorised:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::TooManyRequests:
    case Kind::ServerTrouble:
    case Kind::UnexpectedStatus:
        return true;
    case Kind::Cancelled:
    case Kind::Offline:
    case Kind::HostNotFound:
    case Kind::Tls:
    case Kind::Proxy:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::BadAnswer:
    case Kind::AnswerTooLarge:
        return false;
    }
    Q_UNREACHABLE();
}

bool tellsOfTheServer(const Call &call)
{
    return call.state == Call::State::Answered || call.state == Call::State::Refused;
}

} // namespace

qint64 CallLog::begin(Call call, const std::optional<SentRequest> &sent)
{
    call.number = ++m_newest;
    call.at = QDateTime::currentDateTimeUtc();
    if (std::ssize(m_entries) == most) {
        forgetRequest(m_entries.front());
        m_entries.pop_front();
        Q_EMIT oldestDropped();
    }
    m_requestBytes += sent ? sent->size() : 0;
    m_entries.push_back({std::move(call), sent});
    for (auto old = m_entries.begin(); m_requestBytes > mostRequestBytes && old != m_entries.end();
         ++old) {
        if (old->sent) {
            forgetRequest(*old);
            Q_EMIT changed(old->call.number);
        }
    }
    Q_EMIT begun();
    return m_newest;
}

void CallLog::answered(qint64 number, std::chrono::milliseconds duration, int status,
                       const QString &serverRequestId)
{
    Entry *ended = entry(number);
    if (!ended)
        return;
    ended->call.state = Call::State::Answered;
    ended->call.status = status;
    ended->call.duration = duration;
    ended->call.serverRequestId = serverRequestId;
    Q_EMIT changed(number);
}

void CallLog::failed(qint64 number, std::chrono::milliseconds duration, const ApiError &error)
{
    Entry *ended = entry(number);
    if (!ended)
        return;
    ended->call.state = isRefusal(error.kind) ? Call::State::Refused : Call::State::Failed;
    ended->call.status = error.httpStatus;
    ended->call.error = error.kind;
    ended->call.refusedFields = error.fieldErrors.size();
    ended->call.duration = duration;
    ended->call.serverRequestId = error.serverRequestId;
    Q_EMIT changed(number);
}

void CallLog::forgetRequests()
{
    for (Entry &each : m_entries) {
        if (each.sent) {
            forgetRequest(each);
            Q_EMIT changed(each.call.number);
        }
    }
}

void CallLog::forgetRequest(Entry &entry)
{
    if (entry.sent)
        m_requestBytes -= entry.sent->size();
    entry.sent.reset();
}

qint64 CallLog::oldest() const
{
    return m_newest - std::ssize(m_entries) + 1;
}

CallLog::Entry *CallLog::entry(qint64 number)
{
    return const_cast<Entry *>(std::as_const(*this).entry(number));
}

const CallLog::Entry *CallLog::entry(qint64 number) const
{
    const bool isKept = number >= oldest() && number <= m_newest;
    return isKept ? &m_entries.at(static_cast<std::size_t>(number - oldest())) : nullptr;
}

const Call *CallLog::call(qint64 number) const
{
    const Entry *found = entry(number);
    return found ? &found->call : nullptr;
}

std::optional<SentRequest> CallLog::request(qint64 number) const
{
    const Entry *found = entry(number);
    return found ? found->sent : std::nullopt;
}

bool CallLog::hasRequest(qint64 number) const
{
    const Entry *found = entry(number);
    return found && found->sent;
}

QList<std::chrono::milliseconds> CallLog::lastDurations(qsizetype limit) const
{
    QList<std::chrono::milliseconds> durations;
    for (auto each = m_entries.rbegin(); each != m_entries.rend() && durations.size() < limit;
         ++each) {
        if (tellsOfTheServer(each->call))
            durations.append(each->call.duration);
    }
    std::reverse(durations.begin(), durations.end());
    return durations;
}

std::optional<std::chrono::milliseconds> CallLog::median() const
{
    QList<std::chrono::milliseconds> durations = lastDurations(most);
    if (durations.isEmpty())
        return std::nullopt;
    const auto middle = durations.begin() + durations.size() / 2;
    std::nth_element(durations.begin(), middle, durations.end());
    return *middle;
}

} // namespace desk
