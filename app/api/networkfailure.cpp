// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/networkfailure.h"

#include <algorithm>
#include <array>

namespace desk {

namespace {

struct CertificateFault {
    QSslError::SslError error;
    TlsTrouble trouble;
};

/// The first that applies counts.
constexpr std::array certificateFaults{
    CertificateFault{QSslError::SelfSignedCertificate, TlsTrouble::SelfSigned},
    CertificateFault{QSslError::SelfSignedCertificateInChain, TlsTrouble::UnknownAuthority},
    CertificateFault{QSslError::UnableToGetLocalIssuerCertificate, TlsTrouble::UnknownAuthority},
    CertificateFault{QSslError::UnableToGetIssuerCertificate, TlsTrouble::UnknownAuthority},
    CertificateFault{QSslError::UnableToVerifyFirstCertificate, TlsTrouble::UnknownAuthority},
    CertificateFault{QSslError::CertificateUntrusted, TlsTrouble::UnknownAuthority},
    CertificateFault{QSslError::HostNameMismatch, TlsTrouble::WrongHost},
    CertificateFault{QSslError::CertificateExpired, TlsTrouble::Expired},
    CertificateFault{QSslError::CertificateNotYetValid, TlsTrouble::NotYetValid},
};

/// OpenSSL 1.1 and 3: the server refuses our versions of TLS, or we refuse the server's. There is
/// no code for it in Qt.
constexpr std::array oldProtocolWords{"alert protocol version", "unsupported protocol",
                                      "version too low"};

} // namespace

ApiError::Kind kindOfNetworkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ApiError::Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return ApiError::Kind::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ApiError::Kind::Proxy;
    case QNetworkReply::TimeoutError:
        return ApiError::Kind::Timeout;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return ApiError::Kind::Offline;
    default:
        return ApiError::Kind::ConnectionLost;
    }
}

bool isBeforeAnyRequest(ApiError::Kind kind)
{
    return kind == ApiError::Kind::Offline || kind == ApiError::Kind::HostNotFound
        || kind == ApiError::Kind::Tls || kind == ApiError::Kind::Proxy;
}

TlsTrouble tlsTroubleOf(const QList<QSslError> &errors, const QString &handshake)
{
    for (const CertificateFault &fault : certificateFaults) {
        const bool applies = std::any_of(errors.cbegin(), errors.cend(), [&](const auto &error) {
            return error.error() == fault.error;
        });
        if (applies)
            return fault.trouble;
    }
    const bool isOld = std::any_of(
        oldProtocolWords.begin(), oldProtocolWords.end(), [&handshake](const char *words) {
            return handshake.contains(QLatin1String(words), Qt::CaseInsensitive);
        });
    return isOld ? TlsTrouble::OldProtocol : TlsTrouble::Other;
}

} // namespace desk
