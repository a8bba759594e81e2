// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/audit/auditentry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace desk {

namespace {

constexpr std::array words{
    std::pair{AuditEvent::SignedIn, QLatin1String("signed in")},
    std::pair{AuditEvent::SignedInAgain, QLatin1String("signed in again")},
    std::pair{AuditEvent::SignInRefused, QLatin1String("sign-in refused")},
    std::pair{AuditEvent::SignedOut, QLatin1String("signed out")},
    std::pair{AuditEvent::Locked, QLatin1String("locked")},
    std::pair{AuditEvent::Unlocked, QLatin1String("unlocked")},
    std::pair{AuditEvent::WrongPin, QLatin1String("wrong PIN")},
    std::pair{AuditEvent::UnlockRefused, QLatin1String("unlock refused")},
    std::pair{AuditEvent::CustomerRead, QLatin1String("customer read")},
    std::pair{AuditEvent::CreateSent, QLatin1String("create sent")},
    std::pair{AuditEvent::ChangeSent, QLatin1String("change sent")},
    std::pair{AuditEvent::Overridden, QLatin1String("override")},
    std::pair{AuditEvent::CustomerCreated, QLatin1String("customer created")},
    std::pair{AuditEvent::CustomerChanged, QLatin1String("customer changed")},
    std::pair{AuditEvent::NotCarriedOut, QLatin1String("not carried out")},
    std::pair{AuditEvent::Resolved, QLatin1String("resolved")},
};

/// A text of the entry and its key.
struct TextKey {
    QLatin1String key;
    QString AuditEntry::*text = nullptr;
};
constexpr std::array texts{
    TextKey{QLatin1String("agent"), &AuditEntry::agent},
    TextKey{QLatin1String("name"), &AuditEntry::agentName},
    TextKey{QLatin1String("environment"), &AuditEntry::environmentId},
    TextKey{QLatin1String("customer"), &AuditEntry::customerId},
    TextKey{QLatin1String("reason"), &AuditEntry::reason},
    TextKey{QLatin1String("request"), &AuditEntry::requestId},
    TextKey{QLatin1String("attempt"), &AuditEntry::attemptId},
};

constexpr QLatin1String numberKey("n");
constexpr QLatin1String timeKey("at");
constexpr QLatin1String whatKey("what");
constexpr QLatin1String fieldsKey("fields");
constexpr QLatin1String clearedKey("cleared");

QStringList listIn(const QJsonObject &json, QLatin1String key)
{
    QStringList list;
    for (const QJsonArray values = json.value(key).toArray(); const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

} // namespace

QString wordOf(AuditEvent event)
{
    for (const auto &[each, word] : words) {
        if (each == event)
            return word;
    }
    Q_UNREACHABLE();
}

QByteArray toBytes(const AuditEntry &entry, qint64 number)
{
    QJsonObject json{{numberKey, number},
                     {timeKey, entry.at.toString(Qt::ISODateWithMs)},
                     {whatKey, wordOf(entry.what)}};
    for (const TextKey &each : texts) {
        if (const QString &text = entry.*each.text; !text.isEmpty())
            json.insert(each.key, text);
    }
    if (!entry.fields.isEmpty())
        json.insert(fieldsKey, QJsonArray::fromStringList(entry.fields));
    if (!entry.cleared.isEmpty())
        json.insert(clearedKey, QJsonArray::fromStringList(entry.cleared));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<AuditEntry> auditEntryFromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (const auto &[event, word] : words) {
        if (json.value(whatKey).toString() != word)
            continue;
        AuditEntry entry{.what = event};
        for (const TextKey &each : texts)
            entry.*each.text = json.value(each.key).toString();
        entry.fields = listIn(json, fieldsKey);
        entry.cleared = listIn(json, clearedKey);
        entry.at = QDateTime::fromString(json.value(timeKey).toString(), Qt::ISODateWithMs);
        return entry;
    }
    return std::nullopt;
}

} // namespace desk
