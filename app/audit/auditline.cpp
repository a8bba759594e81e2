// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/audit/auditline.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace desk {

namespace {

constexpr qsizetype hashSize = 32;
constexpr QLatin1String numberKey("n");
constexpr QLatin1String afterKey("after");
constexpr QLatin1String sealedKey("sealed");
constexpr QLatin1String hashKey("hash");
constexpr QByteArrayView chainStart(",\"chain\":\"");
constexpr QByteArrayView chainEnd("\"}");

/// Of exactly 64 lower-case hex digits.
std::optional<QByteArray> hashFrom(const QByteArray &hex)
{
    const QByteArray hash = QByteArray::fromHex(hex);
    return hash.size() == hashSize && hash.toHex() == hex ? std::optional(hash) : std::nullopt;
}

QByteArray purposeOf(qint64 number)
{
    return "audit/" + QByteArray::number(number);
}

/// A whole number of 1 or more.
std::optional<qint64> numberFrom(const QJsonValue &value)
{
    const qint64 number = value.toInteger();
    return number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

AuditEnd laterEnd(const AuditEnd &a, const AuditEnd &b)
{
    return b.number > a.number ? b : a;
}

QByteArray auditLine(const SealKey &key, AuditEnd &end, const QByteArray &entry, bool isFirst)
{
    const qint64 number = end.number + 1;
    QByteArray line = "{\"n\":" + QByteArray::number(number);
    if (isFirst)
        line += ",\"after\":\"" + end.hash.toHex() + '"';
    line += ",\"sealed\":\"" + seal(key, entry, purposeOf(number)).toBase64() + '"';
    end = {number, keyedHash(key, end.hash + line)};
    return line.append(chainStart).append(end.hash.toHex()).append(chainEnd);
}

std::optional<AuditLine> auditLineFrom(const QByteArray &line)
{
    const qsizetype at = line.size() - chainEnd.size() - 2 * hashSize - chainStart.size();
    if (at <= 0 || QByteArrayView(line).sliced(at, chainStart.size()) != chainStart
        || !line.endsWith(chainEnd))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(line.left(at) + '}').object();
    const auto hash = hashFrom(line.mid(at + chainStart.size(), 2 * hashSize));
    const auto number = numberFrom(json.value(numberKey));
    if (!hash || !number)
        return std::nullopt;
    AuditLine read{.number = *number, .hashed = line.left(at), .hash = *hash};
    read.box = QByteArray::fromBase64(json.value(sealedKey).toString().toLatin1());
    if (json.contains(afterKey)) {
        read.after = hashFrom(json.value(afterKey).toString().toLatin1());
        if (!read.after)
            return std::nullopt;
    }
    return read;
}

bool follows(const SealKey &key, const AuditEnd &end, const AuditLine &line)
{
    return line.number == end.number + 1 && (!line.after || *line.after == end.hash)
        && keyedHash(key, end.hash + line.hashed) == line.hash;
}

std::optional<QByteArray> entryIn(const SealKey &key, const AuditLine &line)
{
    const Unsealed opened = unseal(key, line.box, purposeOf(line.number));
    return opened.error ? std::nullopt : std::optional(opened.content);
}

QByteArray toBytes(const AuditEnd &end)
{
    return QJsonDocument(QJsonObject{{numberKey, end.number},
                                     {hashKey, QString::fromLatin1(end.hash.toHex())}})
        .toJson(QJsonDocument::Compact);
}

std::optional<AuditEnd> auditEndFromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto hash = hashFrom(json.value(hashKey).toString().toLatin1());
    const qint64 number = json.value(numberKey).toInteger(-1);
    return hash && number >= 0 ? std::optional(AuditEnd{number, *hash}) : std::nullopt;
}

} // namespace desk
