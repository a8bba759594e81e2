// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/networkfailure.h"

#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslKey>

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
    CertificateFault{QSslError::CertificateRevoked, TlsTrouble::Revoked},
    CertificateFault{QSslError::CertificateBlacklisted, TlsTrouble::Revoked},
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

/// OpenSSL's words where the handshake itself ends over a certificate that can be forged.
constexpr std::array weakWords{"key too small", "key too weak", "md too weak"};

bool hasAnyOf(const QString &text, const auto &words)
{
    return std::any_of(words.begin(), words.end(), [&text](const char *each) {
        return text.contains(QLatin1String(each), Qt::CaseInsensitive);
    });
}

/// By the measure of OpenSSL's level 2, which Debian requires. Qt has no name for it: it reports an
/// error without one, with the certificate.
bool isWeak(const QSslCertificate &certificate)
{
    constexpr int leastBits = 2048;
    constexpr int leastBitsOfCurve = 224;
    // Object identifiers (RFC 3279, 2.2; RFC 8017, A.2): md5 and sha1 with RSA, ECDSA with SHA-1.
    static const std::array forgeable{QByteArray::fromHex("06092a864886f70d010104"),
                                      QByteArray::fromHex("06092a864886f70d010105"),
                                      QByteArray::fromHex("06072a8648ce3d0401")};
    const QSslKey key = certificate.publicKey();
    const bool isCurve = key.algorithm() == QSsl::Ec;
    if (!key.isNull() && key.length() > 0
        && key.length() < (isCurve ? leastBitsOfCurve : leastBits))
        return true;
    const QByteArray bytes = certificate.toDer();
    return std::any_of(forgeable.begin(), forgeable.end(),
                       [&bytes](const QByteArray &each) { return bytes.contains(each); });
}

bool isWeakness(const QSslError &error)
{
    return error.error() == QSslError::UnspecifiedError && isWeak(error.certificate());
}

/// Whether Qt goes through a proxy to get there. The answer is remembered by whoever was asked
/// before the request.
bool hasProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies
        = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy
        && proxies.first().type() != QNetworkProxy::DefaultProxy;
}

/// Qt has no code of its own for a proxy that is not there: by its words.
constexpr std::array noConnectionWords{"proxy connection refused", "connection to proxy refused",
                                       "proxy server connection timed out",
                                       "connection to proxy timed out"};
constexpr std::array notFoundWords{"proxy server not found", "proxy host not found"};

ProxyTrouble proxyTroubleOf(QNetworkReply::NetworkError error, const QString &words)
{
    if (hasAnyOf(words, noConnectionWords))
        return ProxyTrouble::NoConnection;
    if (hasAnyOf(words, notFoundWords))
        return ProxyTrouble::NotFound;
    switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ProxyTrouble::SignIn;
    case QNetworkReply::ProxyNotFoundError:
        return ProxyTrouble::NotFound;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyTimeoutError:
        return ProxyTrouble::NoConnection;
    case QNetworkReply::ProxyConnectionClosedError:
        return ProxyTrouble::Closed;
    // What Qt makes of the answers of a proxy to CONNECT: of 404, of 503, of any other.
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::UnknownNetworkError:
        return ProxyTrouble::Refused;
    default:
        return ProxyTrouble::Other;
    }
}

/// A name out of a certificate is anybody's text.
QString shortName(const QStringList &names)
{
    constexpr qsizetype most = 80;
    return names.isEmpty() ? QString() : names.first().simplified().left(most);
}

QString signerOf(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        const QSslCertificate certificate = error.certificate();
        if (certificate.isNull())
            continue;
        const QString name = shortName(certificate.issuerInfo(QSslCertificate::CommonName));
        return name.isEmpty() ? shortName(certificate.issuerInfo(QSslCertificate::Organization))
                              : name;
    }
    return {};
}

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
    if (std::any_of(errors.cbegin(), errors.cend(), isWeakness) || hasAnyOf(handshake, weakWords))
        return TlsTrouble::Weak;
    return hasAnyOf(handshake, oldProtocolWords) ? TlsTrouble::OldProtocol : TlsTrouble::Other;
}

ApiError networkFailure(const QNetworkReply &reply, const QList<QSslError> &sslErrors)
{
    ApiError error{.kind = kindOfNetworkError(reply.error())};
    if (error.kind == ApiError::Kind::Tls) {
        error.tls = tlsTroubleOf(sslErrors, reply.errorString());
        error.signedBy = signerOf(sslErrors);
        return error;
    }
    // Through a proxy nobody but the proxy is looked up or connected to.
    const bool isOfWay
        = error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::HostNotFound;
    if (isOfWay && hasProxy(reply.url()))
        error.kind = ApiError::Kind::Proxy;
    if (error.kind == ApiError::Kind::Proxy)
        error.proxy = proxyTroubleOf(reply.error(), reply.errorString());
    return error;
}

} // namespace desk
