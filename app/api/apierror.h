// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace desk {

/// One entry of the `errors[]` of a 400 or 422 (contract, section 7.1). Every text may be empty.
struct FieldError {
    QString code;
    QString concernedKey;
    QString description;
};

/// Why a server was not trusted (with Kind::Tls).
enum class TlsTrouble {
    Other, ///< no TLS at all, whatever has no name here
    UnknownAuthority, ///< nobody this computer trusts has signed the certificate
    SelfSigned, ///< the certificate has signed itself
    WrongHost, ///< the certificate is another server's
    Expired,
    NotYetValid, ///< often the clock of this computer
    OldProtocol, ///< no version of TLS that both sides accept
    Revoked, ///< whoever has signed the certificate has taken it back
    Weak, ///< a key or a signature that can be forged
};

/// What went wrong at the proxy (with Kind::Proxy).
enum class ProxyTrouble {
    Other,
    SignIn, ///< it wants a sign-in, or has refused the one it got
    NotFound, ///< nobody knows its name
    NoConnection, ///< nothing answers there
    Closed, ///< it took the connection and closed it
    Refused, ///< it says that it does not, or can't, lead to the server
};

/// Why a call did not succeed. Carries no wording for users (ui/words/errortext) and never a URL,
/// a body, a secret or a person.
struct ApiError {
    enum class Kind {
        Cancelled, ///< cancel() was called
        Offline, ///< no connection could be made
        HostNotFound, ///< DNS
        Tls, ///< certificate or handshake
        Proxy,
        Timeout, ///< our own time limits
        ConnectionLost, ///< the connection ended before a whole answer came
        BadRequest, ///< 400 or 422, see fieldErrors
        Unauthorised, ///< 401
        Forbidden, ///< 403
        NotFound, ///< 404
        Conflict, ///< 409
        TooManyRequests, ///< 429
        ServerTrouble, ///< 5xx
        UnexpectedStatus, ///< any other status, redirects among them
        BadAnswer, ///< success with a body that is not what the contract says
        AnswerTooLarge, ///< over 8 MiB
    };

    Kind kind = Kind::Offline;
    int httpStatus = 0; ///< 0 when no status line arrived
    QString detail = {}; ///< the server's `error_description`, or ""
    QString requestId = {}; ///< the X-Request-ID that was sent; "" when no request has left
    QString serverRequestId = {}; ///< the server's own; "" when it gave none, or ours
    QList<FieldError> fieldErrors = {};
    TlsTrouble tls = TlsTrouble::Other; ///< with Kind::Tls
    /// Who has signed the certificate that was not trusted, in the certificate's words; or "".
    QString signedBy = {};
    ProxyTrouble proxy = ProxyTrouble::Other; ///< with Kind::Proxy
    int retryAfterSeconds = -1; ///< of Retry-After, -1 when there was none
    /// A write that may have reached the server and was not answered clearly (design, rule 5).
    bool outcomeUnknown = false;
    /// With Unauthorised: somebody has signed in again since; the work may start anew.
    bool signedInAgain = false;
};

} // namespace desk
