// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/world/modelserver.h"

#include "app/api/answerreader.h"
#include "app/api/apicall.h"
#include "app/profile/value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace desk::world {

namespace {

using namespace std::chrono_literals;

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ApiAnswer answerOf(int status, const QByteArray &body = {})
{
    ApiAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

bool isWrite(const ApiRequest &request)
{
    return request.verb != "GET";
}

/// The value of a search field in a customer; phones are matched one by one.
bool matches(const QJsonObject &profile, const QString &name, const QString &value)
{
    if (name == QLatin1String("phones.number")) {
        const QJsonArray phones = profile.value(QStringLiteral("phones")).toArray();
        return std::any_of(phones.begin(), phones.end(), [&value](const QJsonValue &phone) {
            return phone.toObject().value(QStringLiteral("number")).toString() == value;
        });
    }
    return profile.value(name).toString().compare(value, Qt::CaseInsensitive) == 0;
}

} // namespace

struct ModelServer::Exchange {
    ApiRequest request;
    QPointer<ApiCallBase> call;
    Sender::Answered answered;
    Sender::Failed failed;
    int arrival = 0; ///< of a write
    bool isOver = false;

    void answer(const ApiAnswer &what)
    {
        if (std::exchange(isOver, true) || !call)
            return;
        if (what.status >= 200 && what.status < 300) {
            answered(what);
            return;
        }
        ApiError error = readError(what.status, what.body);
        error.httpStatus = what.status;
        error.outcomeUnknown = isWrite(request) && !isClearRefusal(request.verb, what.status);
        failed(error);
    }
    void fail(ApiError::Kind kind, bool hasLeft)
    {
        if (std::exchange(isOver, true) || !call)
            return;
        failed({.kind = kind, .outcomeUnknown = hasLeft && isWrite(request)});
    }
};

ModelServer::ModelServer(VirtualClock &clock, Choices &choices)
    : m_clock(clock)
    , m_choices(choices)
{
}

void ModelServer::receive(const ApiRequest &request, ApiCallBase *call,
                          const Sender::Answered &answered, const Sender::Failed &failed)
{
    auto exchange = std::make_shared<Exchange>(
        Exchange{.request = request, .call = call, .answered = answered, .failed = failed});
    QObject::connect(call, &ApiCallBase::cancelRequested, call, [this, exchange] {
        m_clock.later(nullptr, [exchange] { exchange->fail(ApiError::Kind::Cancelled, true); });
    });
    if (isWrite(request))
        receiveWrite(exchange);
    else
        receiveRead(exchange);
}

void ModelServer::receiveRead(const std::shared_ptr<Exchange> &exchange)
{
    const Fault fault = std::exchange(nextRead, Fault::None);
    if (fault != Fault::None)
        lastReadTrouble = m_clock.elapsed();
    if (fault == Fault::None || fault == Fault::Slow) {
        m_clock.after(fault == Fault::None ? 20ms : 12000ms, nullptr, [this, exchange] {
            exchange->answer(exchange->request.path == QLatin1String("/v1/customers")
                                 ? search(exchange->request)
                                 : read(exchange->request));
        });
        return;
    }
    m_clock.after(20ms, nullptr,
                  [exchange] { exchange->fail(ApiError::Kind::ConnectionLost, true); });
}

void ModelServer::receiveWrite(const std::shared_ptr<Exchange> &exchange)
{
    exchange->arrival = ++m_arrivals;
    const Fault fault = std::exchange(nextWrite, Fault::None);
    const auto carryOutAfter = [this, exchange](std::chrono::milliseconds time, int status) {
        m_clock.after(time, nullptr, [this, exchange, status] {
            ApiAnswer answer = carryOut(*exchange);
            if (status == 0)
                exchange->fail(ApiError::Kind::ConnectionLost, true);
            else if (status < 0)
                exchange->answer(answer);
            else
                exchange->answer(answerOf(status, "{}"));
        });
    };
    const auto answerAfter = [this, exchange](std::chrono::milliseconds time, int status) {
        m_clock.after(time, nullptr,
                      [exchange, status] { exchange->answer(answerOf(status, "{}")); });
    };
    switch (fault) {
    case Fault::None:
        return carryOutAfter(30ms, -1);
    case Fault::Slow:
        return carryOutAfter(9000ms, -1);
    case Fault::LostAnswer:
        return carryOutAfter(30ms, 0);
    case Fault::LateCommit: {
        const bool isLost = m_choices.chance(60);
        const auto given = isLost ? 100ms : 30000ms;
        const auto kind = isLost ? ApiError::Kind::ConnectionLost : ApiError::Kind::Timeout;
        m_clock.after(given, nullptr, [exchange, kind] { exchange->fail(kind, true); });
        return carryOutAfter(given + 1ms + 1ms * m_choices.draw(80000), 0);
    }
    case Fault::ConflictDone:
        return exchange->request.verb == "POST" ? carryOutAfter(30ms, 409) : answerAfter(30ms, 409);
    case Fault::ConflictNotDone:
        return answerAfter(30ms, 409);
    case Fault::EmptyDone:
        return carryOutAfter(30ms, 200);
    case Fault::TroubleDone:
        return carryOutAfter(30ms, 503);
    case Fault::TroubleNotDone:
        return answerAfter(30ms, 503);
    case Fault::NoEffect:
        return answerAfter(30ms, exchange->request.verb == "POST" ? 200 : 204);
    case Fault::Refused:
        return answerAfter(30ms, 400);
    case Fault::LostRequest:
    case Fault::Offline:
        break;
    }
    m_clock.after(30ms, nullptr, [exchange, hasLeft = fault == Fault::LostRequest] {
        exchange->fail(hasLeft ? ApiError::Kind::ConnectionLost : ApiError::Kind::Offline, hasLeft);
    });
}

ApiAnswer ModelServer::carryOut(const Exchange &exchange)
{
    return exchange.request.verb == "POST" ? create(exchange) : patch(exchange);
}

ModelServer::Customer &ModelServer::addCustomer(const QJsonObject &body)
{
    QJsonObject profile = body;
    profile.insert(QStringLiteral("identity"), profile.value(QStringLiteral("identity")));
    customers.push_back({.id = QString::number(1000 + customers.size()),
                         .profile = profile,
                         .foundFrom = m_clock.elapsed() + nature.searchLag});
    return customers.back();
}

ModelServer::Customer *ModelServer::find(QStringView id)
{
    const auto found = std::find_if(customers.begin(), customers.end(),
                                    [id](const Customer &customer) { return customer.id == id; });
    return found == customers.end() ? nullptr : &*found;
}

ApiAnswer ModelServer::create(const Exchange &exchange)
{
    const QByteArray key = exchange.request.idempotencyKey;
    const QString known = nature.knowsKeys ? m_idsByKey.value(key) : QString();
    if (!known.isEmpty())
        return answerOf(201, bytes({{QStringLiteral("id"), known}}));
    const Customer &customer
        = addCustomer(QJsonDocument::fromJson(*exchange.request.body).object());
    const QString id = customer.id;
    m_idsByKey.insert(key, id);
    if (onCreated)
        onCreated(customer, key, exchange.arrival);
    return answerOf(201, bytes({{QStringLiteral("id"), id}}));
}

ApiAnswer ModelServer::patch(const Exchange &exchange)
{
    Customer *customer = find(exchange.request.path.section(QLatin1Char('/'), 3, 3));
    if (!customer)
        return answerOf(404, "{}");
    const QJsonObject body = QJsonDocument::fromJson(*exchange.request.body).object();
    for (auto it = body.begin(); it != body.end(); ++it) {
        const bool isCleared = it->isNull() || *it == QJsonValue(QString());
        if (isCleared) {
            customer->profile.insert(it.key(), QJsonValue::Null);
        } else if (it->isObject() && !nature.replacesUnits) {
            QJsonObject merged = customer->profile.value(it.key()).toObject();
            const QJsonObject parts = it->toObject();
            for (auto part = parts.begin(); part != parts.end(); ++part)
                merged.insert(part.key(), *part);
            customer->profile.insert(it.key(), merged);
        } else {
            customer->profile.insert(it.key(), *it);
        }
    }
    if (onPatched)
        onPatched(*customer, body, exchange.arrival);
    return answerOf(204);
}

ApiAnswer ModelServer::read(const ApiRequest &request)
{
    const Customer *customer = find(request.path.section(QLatin1Char('/'), 3, 3));
    return customer ? answerOf(200, bytes(customer->profile)) : answerOf(404, "{}");
}

ApiAnswer ModelServer::search(const ApiRequest &request) const
{
    QJsonArray found;
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const Customer &customer : customers) {
        bool isMatch = customer.foundFrom <= m_clock.elapsed();
        for (const auto &[key, value] : items) {
            if (key != QLatin1String("filter"))
                continue;
            const auto sign = value.indexOf(QLatin1String("=="));
            isMatch = isMatch && matches(customer.profile, value.left(sign), value.mid(sign + 2));
        }
        if (!isMatch)
            continue;
        QJsonObject item = customer.profile;
        item.insert(QStringLiteral("id"), customer.id);
        found.append(item);
    }
    return answerOf(200, QJsonDocument(found).toJson(QJsonDocument::Compact));
}

} // namespace desk::world
