// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/training/practicestore.h"

#include "app/profile/field.h"
#include "app/profile/phone.h"
#include "app/profile/value.h"
#include "app/text/digits.h"
#include "app/training/practicerules.h"
#include "app/training/samplecustomers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace desk {

namespace {

constexpr int largestBody = 1024 * 1024;

PracticeStore::Answer json(int status, const QJsonDocument &document)
{
    return {status, document.toJson(QJsonDocument::Compact)};
}

std::optional<QJsonObject> objectOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

bool isForced(const QUrlQuery &query)
{
    return query.queryItemValue(QStringLiteral("force_address")) == QLatin1String("true");
}

/// "" and [] clear; a part "" of an object becomes null (contract, 4.1).
QJsonValue stored(const QJsonValue &sent)
{
    if (sent.isArray() && sent.toArray().isEmpty())
        return QJsonValue::Null;
    if (sent.isString() && sent.toString().isEmpty())
        return QJsonValue::Null;
    if (!sent.isObject())
        return sent;
    QJsonObject object = sent.toObject();
    for (const QString &key : object.keys())
        object.insert(key, stored(object.value(key)));
    return object;
}

/// The provider's examples show names in upper case; so the agent learns to expect it.
void storeNames(QJsonObject &profile)
{
    for (const char *key :
         {"first_name", "last_name", "second_name", "third_name", "fourth_name"}) {
        const QString name = QString::fromLatin1(key);
        if (profile.value(name).isString())
            profile.insert(name, profile.value(name).toString().toUpper());
    }
}

bool matches(const QJsonObject &profile, const QString &key, const QString &wanted)
{
    if (key == QLatin1String("phones.number")) {
        const QList<Phone> phones = Phone::listFrom(profile.value(QStringLiteral("phones")));
        return std::any_of(phones.begin(), phones.end(), [&wanted](const Phone &phone) {
            return digitsOf(phone.number()) == digitsOf(wanted);
        });
    }
    const bool isPart = key == QLatin1String("address.zip_code");
    const QJsonValue value = isPart
        ? profile.value(QStringLiteral("address")).toObject().value(QStringLiteral("zip_code"))
        : profile.value(key);
    return sameIgnoringCase(value, wanted);
}

} // namespace

QMap<QString, QJsonObject> &PracticeStore::customers()
{
    if (m_customers.isEmpty())
        m_customers = sampleCustomers();
    return m_customers;
}

PracticeStore::Answer PracticeStore::error(int status, const QString &description,
                                           const QJsonArray &errors)
{
    QJsonObject body{{QStringLiteral("status_code"), status},
                     {QStringLiteral("error_description"), description}};
    if (status == 400) {
        body.insert(QStringLiteral("error"), QStringLiteral("BAD_REQUEST"));
        body.insert(QStringLiteral("errors"), errors);
    }
    return json(status, QJsonDocument(body));
}

PracticeStore::Answer PracticeStore::handle(const Request &request)
{
    const QStringList parts = request.path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const QString route = parts.value(0) + QLatin1Char('/') + parts.value(1);
    const bool isProfile = parts.size() == 4 && parts.at(3) == QLatin1String("profile");
    if (request.body.size() > largestBody)
        return error(400, QStringLiteral("Body too large"));
    if (request.verb == "POST" && route == QLatin1String("v1/customers") && parts.size() == 2)
        return create(request);
    if (request.verb == "GET" && route == QLatin1String("v1/customers") && parts.size() == 2)
        return search(request);
    if (request.verb == "GET" && route == QLatin1String("v2/customers") && isProfile)
        return readProfile(parts.at(2));
    if (request.verb == "PATCH" && route == QLatin1String("v1/customers") && isProfile)
        return patch(parts.at(2), request);
    if (request.verb == "GET" && route == QLatin1String("v0/civilities"))
        return civilities(request.wantsFrench);
    if (request.verb == "GET" && route == QLatin1String("v0/locales"))
        return json(200,
                    QJsonDocument(QJsonArray{QStringLiteral("en-GB"), QStringLiteral("fr-FR")}));
    if (request.verb == "GET" && route == QLatin1String("v0/countries"))
        return json(200,
                    QJsonDocument(QJsonArray{
                        QJsonObject{{QStringLiteral("id"), QStringLiteral("FR")},
                                    {QStringLiteral("label"), QStringLiteral("France")}}}));
    return error(404, QStringLiteral("No such route"));
}

PracticeStore::Answer PracticeStore::create(const Request &request)
{
    if (!request.idempotencyKey.isEmpty() && m_created.contains(request.idempotencyKey))
        return m_created.value(request.idempotencyKey);
    const auto body = objectOf(request.body);
    if (!body)
        return error(400, QStringLiteral("A JSON object is expected"));
    const QJsonArray problems = problemsOf(*body, PracticeRoute::Create, {},
                                           isForced(request.query), QDate::currentDate());
    if (!problems.isEmpty())
        return error(400, QStringLiteral("Validation failed"), problems);

    QJsonObject profile = stored(*body).toObject();
    storeNames(profile);
    const QString id = QString::number(m_nextId++);
    profile.insert(QStringLiteral("gm_number"), QString::number(m_nextId * 3));
    profile.insert(QStringLiteral("filiation_number"), QStringLiteral("1"));
    profile.insert(QStringLiteral("blacklisted"), false);
    profile.insert(QStringLiteral("personal_data_usage_allowed"), false);
    if (!profile.contains(QStringLiteral("identity")))
        profile.insert(QStringLiteral("identity"), QJsonValue::Null);
    profile.insert(QStringLiteral("loyalty_program"),
                   QJsonObject{{QStringLiteral("status"), QStringLiteral("NONE")},
                               {QStringLiteral("points"), 0}});
    profile.remove(QStringLiteral("call_id"));
    customers().insert(id, profile);

    QJsonObject created = profile;
    created.insert(QStringLiteral("id"), id);
    const Answer answer = json(201, QJsonDocument(created));
    if (!request.idempotencyKey.isEmpty())
        m_created.insert(request.idempotencyKey, answer);
    return answer;
}

PracticeStore::Answer PracticeStore::readProfile(const QString &id)
{
    if (id == forbiddenCustomerId())
        return error(403, QStringLiteral("customer mismatch"));
    if (!customers().contains(id))
        return error(404, QStringLiteral("Customer not found"));
    return json(200, QJsonDocument(customers().value(id)));
}

PracticeStore::Answer PracticeStore::patch(const QString &id, const Request &request)
{
    if (id == forbiddenCustomerId())
        return error(403, QStringLiteral("customer mismatch"));
    if (!customers().contains(id))
        return error(404, QStringLiteral("Customer not found"));
    const auto body = objectOf(request.body);
    if (!body)
        return error(400, QStringLiteral("A JSON object is expected"));
    const QJsonArray problems = problemsOf(*body, PracticeRoute::Patch, customers().value(id),
                                           isForced(request.query), QDate::currentDate());
    if (!problems.isEmpty())
        return error(400, QStringLiteral("Validation failed"), problems);
    QJsonObject &profile = customers()[id];
    for (auto it = body->begin(); it != body->end(); ++it)
        profile.insert(it.key(), stored(it.value()));
    storeNames(profile);
    return {204, {}};
}

PracticeStore::Answer PracticeStore::search(const Request &request)
{
    static const QStringList allowed{
        QStringLiteral("gm_number"),       QStringLiteral("first_name"),
        QStringLiteral("last_name"),       QStringLiteral("email"),
        QStringLiteral("phones.number"),   QStringLiteral("birthdate"),
        QStringLiteral("address.zip_code")};
    QList<std::pair<QString, QString>> wanted;
    for (const QString &filter :
         request.query.allQueryItemValues(QStringLiteral("filter"), QUrl::FullyDecoded)) {
        const auto at = filter.indexOf(QLatin1String("=="));
        if (at < 0 || !allowed.contains(filter.left(at)))
            return error(400, QStringLiteral("Unknown filter"));
        wanted.append({filter.left(at), filter.mid(at + 2)});
    }
    if (wanted.isEmpty())
        return error(400, QStringLiteral("At least one filter is needed"));

    const int limit = std::max(1, request.query.queryItemValue(QStringLiteral("limit")).toInt());
    const int page = std::max(1, request.query.queryItemValue(QStringLiteral("page")).toInt());
    QJsonArray found;
    int skip = (page - 1) * limit;
    const QMap<QString, QJsonObject> &all = customers();
    for (auto it = all.begin(); it != all.end() && found.size() < limit; ++it) {
        const bool isMatch = std::all_of(wanted.begin(), wanted.end(), [&it](const auto &filter) {
            return matches(it.value(), filter.first, filter.second);
        });
        if (!isMatch || skip-- > 0)
            continue;
        QJsonObject item = it.value();
        item.insert(QStringLiteral("id"), it.key());
        item.insert(QStringLiteral("type"), item.take(QStringLiteral("customer_type")));
        found.append(item);
    }
    return json(200, QJsonDocument(found));
}

PracticeStore::Answer PracticeStore::civilities(bool wantsFrench) const
{
    const auto entry = [](const char *code, const char *label) {
        return QJsonObject{{QStringLiteral("code"), QString::fromLatin1(code)},
                           {QStringLiteral("label"), QString::fromLatin1(label)}};
    };
    return json(200,
                QJsonDocument(QJsonArray{entry("MR", wantsFrench ? "M." : "Mr"),
                                         entry("MS", wantsFrench ? "Mme" : "Ms")}));
}

} // namespace desk
