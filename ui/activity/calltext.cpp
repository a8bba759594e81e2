// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/calltext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace desk {

namespace {

using Kind = ApiError::Kind;

class CallWords {
    Q_DECLARE_TR_FUNCTIONS(CallText)

public:
    [[nodiscard]] static QString reason(Kind kind);
    [[nodiscard]] static QString ended(const Call &call);
};

QString CallWords::reason(Kind kind)
{
    switch (kind) {
    case Kind::Cancelled:
        return tr("cancelled");
    case Kind::Offline:
        return tr("no connection");
    case Kind::HostNotFound:
        return tr("server not found");
    case Kind::Tls:
        return tr("not secure");
    case Kind::Proxy:
        return tr("refused by the proxy");
    case Kind::Timeout:
        return tr("timed out");
    case Kind::ConnectionLost:
        return tr("connection lost");
    case Kind::BadRequest:
        return tr("not accepted");
    case Kind::Unauthorised:
        return tr("sign-in expired");
    case Kind::Forbidden:
        return tr("not allowed");
    case Kind::NotFound:
        return tr("not found");
    case Kind::Conflict:
        return tr("conflict");
    case Kind::TooManyRequests:
        return tr("too many requests");
    case Kind::ServerTrouble:
        return tr("server trouble");
    case Kind::UnexpectedStatus:
        return tr("not expected");
    case Kind::BadAnswer:
        return tr("made no sense");
    case Kind::AnswerTooLarge:
        return tr("answer too large");
    }
    Q_UNREACHABLE();
}

QString CallWords::ended(const Call &call)
{
    const QString status = call.status > 0 ? QString::number(call.status) : QString();
    switch (call.state) {
    case Call::State::Running:
        return QStringLiteral("…");
    case Call::State::Answered:
        return status;
    case Call::State::Refused:
    case Call::State::Failed:
        break;
    }
    const QString why = call.refusedFields > 0
        ? tr("%n field(s)", "named as wrong", static_cast<int>(call.refusedFields))
        : reason(call.error);
    return status.isEmpty() ? why : status + QLatin1Char(' ') + why;
}

} // namespace

QString endText(const Call &call)
{
    return CallWords::ended(call);
}

Colour endColour(const Call &call)
{
    switch (call.state) {
    case Call::State::Running:
        return Colour::Muted;
    case Call::State::Answered:
        return Colour::Good;
    case Call::State::Refused:
        return call.status >= 500 ? Colour::Problem : Colour::Warning;
    case Call::State::Failed:
        return call.error == Kind::Cancelled ? Colour::Muted : Colour::Problem;
    }
    Q_UNREACHABLE();
}

QString durationText(const Call &call)
{
    if (call.state == Call::State::Running)
        return QStringLiteral("…");
    return CallWords::tr("%1 ms").arg(
        QLocale().toString(static_cast<qlonglong>(call.duration.count())));
}

QString timeText(const Call &call)
{
    return call.at.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
}

QString exactTimeText(const Call &call)
{
    return call.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString attemptText(const Call &call)
{
    return call.attempt > 1 ? CallWords::tr("attempt %1").arg(call.attempt) : QString();
}

QString shortId(const QString &id)
{
    constexpr qsizetype first = 4;
    constexpr qsizetype last = 2;
    if (id.size() <= first + last + 1)
        return id;
    return id.left(first) + QStringLiteral("…") + id.right(last);
}

QString idsText(const Call &call)
{
    const QString ours = CallWords::tr("Request id: %1").arg(call.requestId);
    if (call.serverRequestId.isEmpty())
        return ours;
    return ours + QLatin1Char('\n') + CallWords::tr("The server's: %1").arg(call.serverRequestId);
}

QString rowText(const Call &call)
{
    return QStringList{exactTimeText(call), QString::fromLatin1(call.verb),
                       call.pathTemplate,   endText(call),
                       durationText(call),  attemptText(call),
                       call.requestId,      call.serverRequestId}
        .join(QLatin1Char('\t'));
}

} // namespace desk
