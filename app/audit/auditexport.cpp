// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/audit/auditexport.h"

#include "app/audit/auditcheck.h"
#include "app/audit/auditfiles.h"
#include "app/security/publicbox.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace desk {

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/// The entry, or the line as it is.
QByteArray opened(const QByteArray &bytes, const SealKey &key)
{
    const auto line = auditLineFrom(bytes);
    const auto entry = line ? entryIn(key, *line) : std::nullopt;
    return entry ? *entry + '\n'
                 : compact({{QStringLiteral("unreadable"), QString::fromUtf8(bytes)}});
}

} // namespace

Result<QByteArray, AuditExportProblem> exportAudit(const QString &folder, const SealKey &key,
                                                   const AuditEnd &known, const QString &publicKey)
{
    const QByteArray receiver = QByteArray::fromBase64(publicKey.toLatin1());
    if (receiver.size() != publicKeySize)
        return AuditExportProblem::NoPublicKey;
    const QStringList files = auditFilesIn(folder);
    if (files.isEmpty())
        return AuditExportProblem::NoTrail;
    QByteArray entries;
    qint64 count = 0;
    for (const QString &file : files) {
        const auto text = auditTextOf(file);
        if (!text)
            return AuditExportProblem::Unreadable;
        for (const QByteArray &line : text->lines)
            entries += opened(line, key);
        count += text->lines.size();
    }
    const bool isWhole = checkAudit(folder, key, known).fault == AuditFindings::Fault::None;
    const QByteArray head
        = compact({{QStringLiteral("export"), QStringLiteral("CustomerDesk audit")},
                   {QStringLiteral("entries"), count},
                   {QStringLiteral("whole"), isWhole}});
    const auto box = sealFor(receiver, head + entries);
    if (!box)
        return AuditExportProblem::NoPublicKey;
    return *box;
}

} // namespace desk
