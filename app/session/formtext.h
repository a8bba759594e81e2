// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>
#include <utility>

namespace desk {

/// Names and values of a query or a form, in their order, not encoded.
using FormValues = QList<std::pair<QByteArray, QByteArray>>;

/// `application/x-www-form-urlencoded`; every byte that could mean something else is encoded.
[[nodiscard]] QByteArray toForm(const FormValues &values);
[[nodiscard]] FormValues fromForm(const QByteArray &text);
/// The value of a name; nullopt where it is missing or given more than once (RFC 6749, 3.1).
[[nodiscard]] std::optional<QByteArray> onlyValue(const FormValues &values, const QByteArray &name);
/// The URL with these behind what its query holds already.
[[nodiscard]] QUrl withQuery(const QUrl &url, const FormValues &values);

} // namespace desk
