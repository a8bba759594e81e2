// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/apierror.h"
#include "app/api/customersapi.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace desk {

/// Reads the body of an answer whose status is not 2xx; the body may be anything (contract,
/// section 7: every key is optional, gateways answer HTML). kind, httpStatus, detail, fieldErrors
/// are set.
[[nodiscard]] ApiError readError(int httpStatus, const QByteArray &body);

/// Retry-After in seconds or as an HTTP date, in seconds from `now`; -1 when absent or senseless.
[[nodiscard]] int readRetryAfter(const QByteArray &header, const QDateTime &now);

/// Whether another page follows (contract, 1.4): by Content-Range (`0-9/256`), else by Link (RFC
/// 8288); nullopt when neither says.
[[nodiscard]] std::optional<bool> readHasNext(const QByteArray &contentRange,
                                              const QByteArray &link);

/// How many items there are on all pages together, by Content-Range (`0-9/256`, `*/256`); nullopt
/// when it does not say.
[[nodiscard]] std::optional<qint64> readTotal(const QByteArray &contentRange);

/// The whole body as one JSON object or array; nullopt for anything else.
[[nodiscard]] std::optional<QJsonObject> readObject(const QByteArray &body);
[[nodiscard]] std::optional<QJsonArray> readArray(const QByteArray &body);

/// The answer of a creation; nullopt without a usable id (contract, 2.2, doubts 1 to 4).
[[nodiscard]] std::optional<CreatedCustomer> readCreated(const QByteArray &body);

/// The answer of a search (contract, 5.1), its customers and unusable ids; document data is not
/// read. nullopt when it is no array of objects.
[[nodiscard]] std::optional<FoundPage> readFound(const QByteArray &body);

/// Whether an answer says clearly that a write was not carried out. 408 does not: the server gave
/// up somewhere in the middle. Nor does 409 to a POST: the same key may be in progress, or the
/// customer may be there.
[[nodiscard]] bool isClearRefusal(const QByteArray &verb, int status);

} // namespace desk
