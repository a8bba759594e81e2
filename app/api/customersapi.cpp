// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/customersapi.h"

#include "app/api/answerreader.h"
#include "app/api/transport.h"
#include "app/profile/patch.h"

#include <QDateTime>

#include <algorithm>

namespace desk {

namespace {

constexpr QLatin1String customersPath("/v1/customers");

ApiError badAnswer(const ApiAnswer &answer)
{
    return {.kind = ApiError::Kind::BadAnswer,
            .httpStatus = answer.status,
            .requestId = answer.requestId,
            .serverRequestId = answer.notes.requestId};
}

/// Starts a call whose answer is read by `read`, which returns nullopt for a senseless answer.
template <typename T>
ApiCall<T> *start(Sender &sender, const ApiRequest &request,
                  std::function<std::optional<T>(const ApiAnswer &)> read)
{
    auto *call = new ApiCall<T>(&sender);
    const bool isWrite = request.verb != "GET";
    sender.send(
        request, call,
        [call, read = std::move(read), isWrite](const ApiAnswer &answer) {
            if (const auto value = read(answer)) {
                call->finish(*value);
                return;
            }
            ApiError error = badAnswer(answer);
            error.outcomeUnknown = isWrite;
            call->finish(error);
        },
        [call](const ApiError &error) { call->finish(error); });
    return call;
}

QUrlQuery queryOf(AddressCheck check)
{
    QUrlQuery query;
    if (check == AddressCheck::Forced)
        query.addQueryItem(QStringLiteral("force_address"), QStringLiteral("true"));
    return query;
}

/// A list of {codeKey, labelKey} objects; items of another shape are left out.
template <typename T>
std::optional<QList<T>> readCoded(const QByteArray &body, const QString &codeKey)
{
    const auto list = readArray(body);
    if (!list)
        return std::nullopt;
    QList<T> coded;
    for (const QJsonValue &value : *list) {
        const QJsonObject item = value.toObject();
        const QString code = item.value(codeKey).toString();
        if (!code.isEmpty())
            coded.append({code, item.value(QStringLiteral("label")).toString(code)});
    }
    return coded;
}

/// Every profile has one of these at least, if only as null (contract, 3.1). A JSON object of
/// somebody on the way has not, and a change made on top of it would erase what it lacks.
bool looksLikeProfile(const QJsonObject &json)
{
    static const QStringList marks{QStringLiteral("personal_data_usage_allowed"),
                                   QStringLiteral("identity"),
                                   QStringLiteral("civility"),
                                   QStringLiteral("first_name"),
                                   QStringLiteral("last_name"),
                                   QStringLiteral("email"),
                                   QStringLiteral("gm_number")};
    return std::any_of(marks.begin(), marks.end(),
                       [&json](const QString &mark) { return json.contains(mark); });
}

/// What some servers answer with a 2xx status when they have done nothing.
bool tellsOfAnError(const QJsonObject &json)
{
    const QJsonValue errors = json.value(QStringLiteral("errors"));
    const QJsonValue error = json.value(QStringLiteral("error"));
    return (!errors.isUndefined() && !errors.isNull() && errors != QJsonArray())
        || (!error.isUndefined() && !error.isNull() && error != QJsonValue(false))
        || json.value(QStringLiteral("status_code")).toVariant().toInt() >= 400;
}

/// A form never waits for reference data, so nobody is asked to sign in for them.
ApiRequest referenceRequest(const QString &path)
{
    return {.verb = "GET", .path = path, .pathTemplate = path, .after401 = After401::Fail};
}

} // namespace

CustomersApi::CustomersApi(Sender &sender, QObject *parent)
    : QObject(parent)
    , m_sender(sender)
{
}

ApiCall<CreatedCustomer> *CustomersApi::createCustomer(const QJsonObject &body, AddressCheck check,
                                                       const QByteArray &idempotencyKey,
                                                       After401 after401)
{
    const ApiRequest request{.verb = "POST",
                             .path = customersPath,
                             .pathTemplate = customersPath,
                             .query = queryOf(check),
                             .body = toWire(body),
                             .idempotencyKey = idempotencyKey,
                             .after401 = after401};
    return start<CreatedCustomer>(m_sender, request,
                                  [](const ApiAnswer &answer) { return readCreated(answer.body); });
}

ApiCall<Profile> *CustomersApi::profile(const CustomerId &customer)
{
    const ApiRequest request{.verb = "GET",
                             .path
                             = QStringLiteral("/v2/customers/%1/profile").arg(customer.text()),
                             .pathTemplate = QStringLiteral("/v2/customers/{id}/profile")};
    return start<Profile>(
        m_sender, request, [customer](const ApiAnswer &answer) -> std::optional<Profile> {
            const auto json = readObject(answer.body);
            if (!json || !looksLikeProfile(*json))
                return std::nullopt;
            return Profile(customer.text(), *json, QDateTime::currentDateTimeUtc());
        });
}

ApiCall<Done> *CustomersApi::patchProfile(const CustomerId &customer, const QJsonObject &body,
                                          AddressCheck check)
{
    Q_ASSERT(!body.isEmpty());
    const ApiRequest request{.verb = "PATCH",
                             .path
                             = QStringLiteral("/v1/customers/%1/profile").arg(customer.text()),
                             .pathTemplate = QStringLiteral("/v1/customers/{id}/profile"),
                             .query = queryOf(check),
                             .body = toWire(body),
                             .after401 = After401::Report};
    return start<Done>(m_sender, request, [](const ApiAnswer &answer) -> std::optional<Done> {
        // 204 has no body. A 2xx with something that is no JSON comes from a stranger on the way;
        // one that tells of an error contradicts itself, and says nothing.
        const auto json = readObject(answer.body);
        const bool makesSense = json ? !tellsOfAnError(*json) : answer.body.trimmed().isEmpty();
        return makesSense ? std::optional(Done()) : std::nullopt;
    });
}

ApiCall<FoundPage> *CustomersApi::searchCustomers(const QList<SearchFilter> &filters, int limit,
                                                  int page, After401 after401)
{
    // Encoded by hand: QUrlQuery would leave `+` and `==` in a value as they are.
    QString encoded;
    for (const SearchFilter &filter : filters) {
        encoded += QStringLiteral("filter=") + filter.field + QStringLiteral("==")
            + QString::fromLatin1(QUrl::toPercentEncoding(filter.value)) + QLatin1Char('&');
    }
    encoded += QStringLiteral("limit=%1&page=%2").arg(limit).arg(page);
    const ApiRequest request{.verb = "GET",
                             .path = customersPath,
                             .pathTemplate = customersPath,
                             .query = QUrlQuery(encoded),
                             .after401 = after401};

    auto *call = new ApiCall<FoundPage>(&m_sender);
    m_sender.send(
        request, call,
        [call](const ApiAnswer &answer) {
            if (auto found = readFound(answer.body)) {
                found->hasNext = readHasNext(answer.contentRange, answer.link);
                found->total = readTotal(answer.contentRange);
                call->finish(*found);
            } else {
                call->finish(badAnswer(answer));
            }
        },
        [call](const ApiError &error) {
            // How an empty result is answered is not documented (contract, 5.1).
            if (error.kind == ApiError::Kind::NotFound)
                call->finish(FoundPage());
            else
                call->finish(error);
        });
    return call;
}

ApiCall<QList<Civility>> *CustomersApi::civilities()
{
    const QString path = QStringLiteral("/v0/civilities");
    return start<QList<Civility>>(m_sender, referenceRequest(path), [](const ApiAnswer &answer) {
        return readCoded<Civility>(answer.body, QStringLiteral("code"));
    });
}

ApiCall<QList<Country>> *CustomersApi::countries()
{
    const QString path = QStringLiteral("/v0/countries");
    return start<QList<Country>>(m_sender, referenceRequest(path), [](const ApiAnswer &answer) {
        return readCoded<Country>(answer.body, QStringLiteral("id"));
    });
}

ApiCall<QStringList> *CustomersApi::locales()
{
    const QString path = QStringLiteral("/v0/locales");
    return start<QStringList>(m_sender, referenceRequest(path),
                              [](const ApiAnswer &answer) -> std::optional<QStringList> {
                                  const auto list = readArray(answer.body);
                                  if (!list)
                                      return std::nullopt;
                                  QStringList locales;
                                  for (const QJsonValue &value : *list)
                                      locales.append(value.toString());
                                  locales.removeAll(QString());
                                  return locales;
                              });
}

} // namespace desk
