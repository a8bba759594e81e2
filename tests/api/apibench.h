// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/api/transport.h"
#include "tests/support/recordingserver.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <optional>

namespace desk::test {

/// A transport and its routes, pointed at a recording server with canary credentials.
struct ApiBench {
    explicit ApiBench(const QUrl &url)
    {
        transport.setEndpoint({.baseUrl = url,
                               .apiKey = QStringLiteral("canary-key"),
                               .accessToken = QStringLiteral("canary-token"),
                               .acceptLanguage = QStringLiteral("en-US")});
        limits.retryBase = std::chrono::milliseconds(1);
        transport.setLimits(limits);
    }
    explicit ApiBench(const RecordingServer &server)
        : ApiBench(server.url())
    {
    }

    void setFirstByteLimit(int milliseconds)
    {
        limits.firstByte = std::chrono::milliseconds(milliseconds);
        transport.setLimits(limits);
    }

    [[nodiscard]] static CustomerId customer()
    {
        return CustomerId::fromText(QStringLiteral("700000123")).value();
    }
    [[nodiscard]] ApiCall<CreatedCustomer> *create(AddressCheck check = AddressCheck::Normal)
    {
        const QJsonObject body{{QStringLiteral("first_name"), QStringLiteral("Canaryname")}};
        return api.createCustomer(body, check, "canary-attempt");
    }
    [[nodiscard]] ApiCall<Done> *patch(AddressCheck check = AddressCheck::Normal)
    {
        const QJsonObject body{{QStringLiteral("email"), QStringLiteral("canary@example.org")}};
        return api.patchProfile(customer(), body, check);
    }
    [[nodiscard]] ApiCall<Profile> *profile() { return api.profile(customer()); }

    QNetworkAccessManager network;
    Transport transport{network};
    CustomersApi api{transport};
    Transport::Limits limits;
};

/// Waits for the one outcome of a call.
template <typename T> Result<T, ApiError> outcomeOf(ApiCall<T> *call)
{
    std::optional<Result<T, ApiError>> outcome;
    QObject context;
    call->then(&context, [&outcome](const Result<T, ApiError> &given) { outcome.emplace(given); });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000))
        qFatal("A call has not ended");
    return *outcome;
}

/// The error of a call that must fail.
template <typename T> ApiError errorOf(ApiCall<T> *call)
{
    const Result<T, ApiError> outcome = outcomeOf(call);
    if (outcome.isOk())
        qFatal("A call that had to fail succeeded");
    return outcome.error();
}

inline RecordingServer::Reply reply(int status, const QByteArray &body = R"({"identity":null})",
                                    RecordingServer::Fault fault = RecordingServer::Fault::None)
{
    RecordingServer::Reply made;
    made.status = status;
    made.body = body;
    made.fault = fault;
    return made;
}

} // namespace desk::test
