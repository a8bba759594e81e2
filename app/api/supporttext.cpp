// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/supporttext.h"

#include "app/api/calllog.h"
#include "app/time/stallwatch.h"

#include <QRegularExpression>
#include <QStringList>
#include <QSysInfo>

namespace desk {

namespace {

/// A word of a setting: `dark`, `en-US`. A file of settings may hold anything.
QString harmlessWord(const QString &word)
{
    static const QRegularExpression harmless(
        QStringLiteral("\\A[A-Za-z]{1,16}([-_][A-Za-z]{2,8})*\\z"));
    if (word.isEmpty())
        return QStringLiteral("(not chosen)");
    return harmless.match(word).hasMatch() ? word : QStringLiteral("(unclear)");
}

/// Proper ids are the program's; others are made of a host.
QString harmlessEnvironment(const QString &id)
{
    static const QStringList ours{QStringLiteral("production"), QStringLiteral("staging"),
                                  QStringLiteral("training")};
    if (id.isEmpty())
        return QStringLiteral("(none)");
    return ours.contains(id) ? id : QStringLiteral("custom");
}

/// An id that a machine made: letters and digits mixed. A name has no digits, a customer's id no
/// letters, and either could be sent back by a server.
QString harmlessId(const QString &id)
{
    static const QRegularExpression made(
        QStringLiteral("\\A(?=.*[0-9])(?=.*[A-Fa-f])[A-Fa-f0-9-]{16,64}\\z"));
    if (id.isEmpty())
        return id;
    return made.match(id).hasMatch() ? id : QStringLiteral("(unclear)");
}

QString errorName(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Cancelled:
        return QStringLiteral("cancelled");
    case Kind::Offline:
        return QStringLiteral("offline");
    case Kind::HostNotFound:
        return QStringLiteral("host not found");
    case Kind::Tls:
        return QStringLiteral("TLS");
    case Kind::Proxy:
        return QStringLiteral("proxy");
    case Kind::Timeout:
        return QStringLiteral("timeout");
    case Kind::ConnectionLost:
        return QStringLiteral("connection lost");
    case Kind::AnswerTooLarge:
        return QStringLiteral("answer too large");
    case Kind::BadAnswer:
        return QStringLiteral("bad answer");
    case Kind::BadRequest:
    case Kind::Unauthorised:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::TooManyRequests:
    case Kind::ServerTrouble:
    case Kind::UnexpectedStatus:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

QString endOf(const Call &call)
{
    switch (call.state) {
    case Call::State::Running:
        return QStringLiteral("running");
    case Call::State::Answered:
        return QStringLiteral("%1 answered").arg(call.status);
    case Call::State::Refused:
        return call.refusedFields > 0
            ? QStringLiteral("%1 refused, fields: %2").arg(call.status).arg(call.refusedFields)
            : QStringLiteral("%1 refused").arg(call.status);
    case Call::State::Failed:
        return QStringLiteral("%1 failed: %2").arg(call.status).arg(errorName(call.error));
    }
    Q_UNREACHABLE();
}

QString lineOf(const Call &call)
{
    QString line = QStringLiteral("%1 %2 %3 | %4")
                       .arg(call.at.toString(Qt::ISODateWithMs), QString::fromLatin1(call.verb),
                            call.pathTemplate, endOf(call));
    if (call.state != Call::State::Running)
        line += QStringLiteral(" | %1 ms").arg(call.duration.count());
    if (call.attempt > 1)
        line += QStringLiteral(" | attempt %1").arg(call.attempt);
    line += QStringLiteral(" | ") + call.requestId;
    if (!call.serverRequestId.isEmpty())
        line += QStringLiteral(" | server ") + harmlessId(call.serverRequestId);
    return line;
}

QString lineOf(const Stall &stall)
{
    return QStringLiteral("%1 | %2 ms | %3")
        .arg(stall.at.toString(Qt::ISODateWithMs))
        .arg(stall.duration.count())
        .arg(stall.what);
}

QStringList linesOf(const SupportFacts &facts)
{
    return {
        QStringLiteral("Customer Desk " DESK_VERSION),
        QStringLiteral("Qt %1, built with %2, platform %3")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
                 harmlessWord(facts.platform)),
        QStringLiteral("%1, kernel %2 %3, %4")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Theme %1, text size %2 %, language %3, accept-language %4, environment %5")
            .arg(harmlessWord(facts.theme))
            .arg(facts.textSize)
            .arg(harmlessWord(facts.programLanguage), harmlessWord(facts.acceptLanguage),
                 harmlessEnvironment(facts.environmentId)),
    };
}

} // namespace

QString supportText(const SupportFacts &facts, const CallLog &calls, const StallWatch &stalls)
{
    QStringList lines = linesOf(facts);
    lines.append(QString());
    const auto median = calls.median();
    lines.append(QStringLiteral("Calls of this run: %1, median %2")
                     .arg(calls.count())
                     .arg(median ? QStringLiteral("%1 ms").arg(median->count())
                                 : QStringLiteral("unknown")));
    for (qint64 number = calls.count(); number >= calls.oldest(); --number) {
        if (const Call *call = calls.call(number))
            lines.append(lineOf(*call));
    }
    lines.append(QString());
    lines.append(QStringLiteral("Stalls of the window over %1 ms: %2")
                     .arg(StallWatch::limit.count())
                     .arg(stalls.count()));
    if (stalls.longest())
        lines.append(QStringLiteral("Longest: ") + lineOf(*stalls.longest()));
    for (const Stall &stall : stalls.stalls())
        lines.append(lineOf(stall));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace desk
