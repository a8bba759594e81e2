// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>

class QNetworkRequest;

namespace desk {

/// A request as it leaves this computer, but for its secrets. Kept in memory only, and never
/// logged: the address and the body tell of a customer.
struct SentRequest {
    QByteArray verb;
    QByteArray url; ///< with path and query, percent-encoded
    /// In no order of meaning, Qt's own among them, without Host and Content-Length, which follow
    /// from the rest. Those that authorise (see isSecretHeader) are named, their value is "".
    QList<QPair<QByteArray, QByteArray>> headers = {};
    std::optional<QByteArray> body = {};

    /// What it takes in memory, about, in bytes.
    [[nodiscard]] qsizetype size() const;
};

/// Whether a header of this name, in any case, authorises: its value is never kept.
[[nodiscard]] bool isSecretHeader(const QByteArray &name);

/// The request that Qt makes of what it was given: what it adds by itself is measured at a socket
/// (tests/api/tst_curlcommand.cpp).
[[nodiscard]] SentRequest sentRequest(const QNetworkRequest &request, const QByteArray &verb,
                                      const std::optional<QByteArray> &body);

} // namespace desk
