// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/apierror.h"

#include <QNetworkReply>
#include <QSslError>

namespace desk {

/// What kind of failure ended a request before any status line came, by Qt's error.
[[nodiscard]] ApiError::Kind kindOfNetworkError(QNetworkReply::NetworkError error);

/// What ended a request before any status line came: the kind, and what is known about the kind's
/// trouble. `sslErrors`: those the reply has reported.
[[nodiscard]] ApiError networkFailure(const QNetworkReply &reply,
                                      const QList<QSslError> &sslErrors);

/// Whether such a failure comes before a request can leave.
[[nodiscard]] bool isBeforeAnyRequest(ApiError::Kind kind);

/// Why a server was not trusted: by what Qt found wrong with its certificate, or, where there is
/// nothing, by OpenSSL's words about the handshake. Whether anybody vouches for the certificate
/// comes first: what a certificate says about host and dates counts for nothing before that.
[[nodiscard]] TlsTrouble tlsTroubleOf(const QList<QSslError> &errors, const QString &handshake);

} // namespace desk
