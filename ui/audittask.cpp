// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audittask.h"

#include "app/audit/auditcheck.h"
#include "app/audit/auditexport.h"
#include "app/audit/auditkeeper.h"
#include "app/security/durablefile.h"
#include "app/security/keychainstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace desk {

namespace {

using Fault = AuditFindings::Fault;

constexpr QLatin1String verifyOption("--verify-audit");
constexpr QLatin1String exportOption("--export-audit");
constexpr int whole = 0;
constexpr int broken = 1;
constexpr int notDone = 2;

/// The texts on the command line.
class Line {
    Q_DECLARE_TR_FUNCTIONS(AuditTask)
};

int refuse(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return notDone;
}

int say(int code, const QString &sentence)
{
    QTextStream(stdout) << sentence << Qt::endl;
    return code;
}

QString placeOf(const AuditFindings &found)
{
    return QStringLiteral("%1:%2: ").arg(QDir::toNativeSeparators(found.file)).arg(found.line);
}

int report(const AuditFindings &found, const QString &folder)
{
    switch (found.fault) {
    case Fault::None:
        return say(whole, Line::tr("The audit trail is whole: %1 entries.").arg(found.entries));
    case Fault::NoTrail:
        return refuse(Line::tr("There is no audit trail in %1.").arg(folder));
    case Fault::Unreadable:
        return refuse(Line::tr("%1 can't be read.").arg(found.file));
    case Fault::Changed:
        return say(broken,
                   placeOf(found) + Line::tr("entry %1 has been changed.").arg(found.number));
    case Fault::Missing:
        return say(broken,
                   placeOf(found)
                       + Line::tr("before this line %1 entries are missing, from entry %2 on.")
                             .arg(found.missing)
                             .arg(found.number));
    case Fault::OutOfOrder:
        return say(
            broken,
            placeOf(found)
                + Line::tr("another entry stands in the place of entry %1.").arg(found.number));
    case Fault::EndCut:
        return say(broken,
                   placeOf(found)
                       + Line::tr("after this line %1 entries are missing, from entry %2 on: the "
                                  "end was cut.")
                             .arg(found.missing)
                             .arg(found.number));
    case Fault::EndUnknown:
        return say(broken,
                   placeOf(found)
                       + Line::tr("the file that guards the end is missing: whether entries are "
                                  "missing after this line can't be told."));
    }
    Q_UNREACHABLE();
}

QString problemText(AuditExportProblem problem, const QString &folder)
{
    switch (problem) {
    case AuditExportProblem::NoPublicKey:
        return Line::tr("The setting audit/publicKey holds no public key (base64 of 32 bytes).");
    case AuditExportProblem::NoTrail:
        return Line::tr("There is no audit trail in %1.").arg(folder);
    case AuditExportProblem::Unreadable:
        return Line::tr("The audit trail can't be read.");
    }
    Q_UNREACHABLE();
}

int exportTo(const QString &file, const QString &folder, const SealKey &key, const AuditEnd &known,
             const QString &publicKey)
{
    if (QFileInfo::exists(file))
        return refuse(Line::tr("%1 is there already; nothing is written over.").arg(file));
    const auto box = exportAudit(folder, key, known, publicKey);
    if (!box)
        return refuse(problemText(box.error(), folder));
    const QFileInfo place(file);
    if (!place.dir().exists() || !writeFileDurably(file, box.value()))
        return refuse(Line::tr("%1 can't be written.").arg(file));
    return say(whole, Line::tr("The audit trail is exported to %1.").arg(file));
}

int refuseKey(SecretStore::Status status)
{
    return refuse(status == SecretStore::Status::NotFound
                      ? Line::tr("The key of the audit trail is not in the keychain, or the "
                                 "keychain is locked.")
                      : Line::tr("The keychain does not open, and so the key of the audit trail "
                                 "can't be read."));
}

} // namespace

std::optional<AuditTask> auditTaskIn(const QStringList &arguments)
{
    using Kind = AuditTask::Kind;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const QString next = arguments.value(i + 1);
        for (const auto &[option, kind] :
             {std::pair(verifyOption, Kind::Verify), std::pair(exportOption, Kind::Export)}) {
            if (argument == option)
                return AuditTask{kind, next.startsWith(u"--") ? QString() : next};
            if (argument.startsWith(option + u'='))
                return AuditTask{kind, argument.section(u'=', 1)};
        }
    }
    return std::nullopt;
}

int runAuditTask(const AuditTask &task, const QString &folder, const QString &publicKey)
{
    if (task.kind == AuditTask::Kind::Export && task.file.isEmpty())
        return refuse(Line::tr("--export-audit: the file to write is missing."));
    KeychainStore secrets;
    SystemClock clock;
    AuditKeeper keeper(secrets, clock, folder);
    const auto onFetched = [&task, &folder, &publicKey](const SealKey &key, const AuditEnd &known) {
        if (task.kind == AuditTask::Kind::Export)
            return exportTo(task.file, folder, key, known, publicKey);
        return report(task.file.isEmpty() ? checkAudit(folder, key, known)
                                          : checkAuditFile(task.file, folder, key, known),
                      folder);
    };
    QObject::connect(&keeper, &AuditKeeper::fetched, &keeper,
                     [&onFetched](const SealKey &key, const AuditEnd &known) {
                         QCoreApplication::exit(onFetched(key, known));
                     });
    QObject::connect(&keeper, &AuditKeeper::unavailable, &keeper,
                     [](SecretStore::Status status) { QCoreApplication::exit(refuseKey(status)); });
    keeper.fetch();
    return QCoreApplication::exec();
}

} // namespace desk
