// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/answerreader.h"

#include "app/profile/phone.h"
#include "app/profile/value.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace desk {

namespace {

ApiError::Kind kindOfStatus(int status)
{
    switch (status) {
    case 400:
    case 422:
        return ApiError::Kind::BadRequest;
    case 401:
        return ApiError::Kind::Unauthorised;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
        return ApiError::Kind::NotFound;
    case 409:
        return ApiError::Kind::Conflict;
    case 429:
        return ApiError::Kind::TooManyRequests;
    default:
        return status >= 500 && status < 600 ? ApiError::Kind::ServerTrouble
                                             : ApiError::Kind::UnexpectedStatus;
    }
}

QString textOf(const QJsonObject &object, const char *key)
{
    return scalarText(object.value(QString::fromLatin1(key)));
}

QString firstText(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : a;
}

FoundCustomer foundCustomer(const CustomerId &id, const QJsonObject &object)
{
    FoundCustomer found{.id = id};
    found.gmNumber = textOf(object, "gm_number");
    found.civility = textOf(object, "civility");
    found.originalFirstName = textOf(object, "unicode_first_name");
    found.originalLastName = textOf(object, "unicode_last_name");
    found.firstName = firstText(textOf(object, "first_name"), found.originalFirstName);
    found.lastName = firstText(textOf(object, "last_name"), found.originalLastName);
    found.birthdate
        = plainText(canonical(field("birthdate"), object.value(QStringLiteral("birthdate"))));
    found.email = textOf(object, "email");
    found.type = textOf(object, "type");
    const QJsonObject address = object.value(QStringLiteral("address")).toObject();
    found.city = textOf(address, "city");
    found.postalCode = textOf(address, "zip_code");
    found.countryCode = textOf(address, "country_code");
    for (const Phone &phone : Phone::listFrom(object.value(QStringLiteral("phones"))))
        found.phones.append(phone.number());
    const NumberedItem identity(object.value(QStringLiteral("identity")));
    found.nationalId = identity.number();
    found.nationalIdType = identity.type();
    found.blacklisted = object.value(QStringLiteral("blacklisted")).toBool();
    return found;
}

} // namespace

ApiError readError(int httpStatus, const QByteArray &body)
{
    ApiError error;
    error.kind = kindOfStatus(httpStatus);
    error.httpStatus = httpStatus;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    error.detail = firstText(textOf(object, "error_description"), textOf(object, "error"));
    for (const QJsonArray errors = object.value(QStringLiteral("errors")).toArray();
         const QJsonValue &value : errors) {
        const QJsonObject item = value.toObject();
        error.fieldErrors.append({textOf(item, "error_code"), textOf(item, "concerned_key"),
                                  textOf(item, "error_description")});
    }
    return error;
}

int readRetryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return -1;
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (isNumber)
        return std::max(-1, seconds);
    // RFC 9110, section 5.6.7: the preferred format; always GMT, always English.
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return -1;
    date.setTimeSpec(Qt::UTC);
    const qint64 wait = std::clamp<qint64>(now.secsTo(date), 0, std::numeric_limits<int>::max());
    return static_cast<int>(wait);
}

std::optional<bool> readHasNext(const QByteArray &contentRange, const QByteArray &link)
{
    static const QRegularExpression range(QStringLiteral("([0-9]+)-([0-9]+)/([0-9]+)\\s*\\z"));
    const auto match = range.match(QString::fromLatin1(contentRange));
    if (match.hasMatch())
        return match.captured(2).toLongLong() + 1 < match.captured(3).toLongLong();
    if (link.trimmed().isEmpty())
        return std::nullopt;
    // RFC 8288, section 3: `<url>; rel="next"`, also unquoted or among other relations.
    static const QRegularExpression next(
        QStringLiteral(";\\s*rel\\s*=\\s*(?:next\\b|\"(?:[^\"]*\\s)?next(?:\\s[^\"]*)?\")"),
        QRegularExpression::CaseInsensitiveOption);
    return next.match(QString::fromLatin1(link)).hasMatch();
}

std::optional<qint64> readTotal(const QByteArray &contentRange)
{
    static const QRegularExpression range(
        QStringLiteral("(?:[0-9]+-[0-9]+|\\*)/([0-9]{1,15})\\s*\\z"));
    const auto match = range.match(QString::fromLatin1(contentRange));
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

std::optional<QJsonObject> readObject(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<QJsonArray> readArray(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? std::optional(document.array()) : std::nullopt;
}

std::optional<CreatedCustomer> readCreated(const QByteArray &body)
{
    const auto object = readObject(body);
    if (!object)
        return std::nullopt;
    const auto id = CustomerId::fromText(textOf(*object, "id"));
    if (!id)
        return std::nullopt;
    return CreatedCustomer{*id, textOf(*object, "gm_number"), *object};
}

std::optional<FoundPage> readFound(const QByteArray &body)
{
    const auto list = readArray(body);
    if (!list)
        return std::nullopt;
    FoundPage found;
    for (const QJsonValue &item : *list) {
        if (!item.isObject())
            return std::nullopt;
        const QJsonObject customer = item.toObject();
        const QString idText = textOf(customer, "id");
        if (const auto id = CustomerId::fromSearch(idText))
            found.customers.append(foundCustomer(*id, customer));
        else
            found.unusableIds.append(idText);
    }
    return found;
}

bool isClearRefusal(const QByteArray &verb, int status)
{
    const bool mayExist = verb == "POST" && status == 409;
    return status >= 400 && status < 500 && status != 408 && !mayExist;
}

} // namespace desk
