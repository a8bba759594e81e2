// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/discovery.h"

#include "app/api/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace desk {

namespace {

using Kind = SignInProblem::Kind;

/// With a public key, and known to cjose. `none` and the ones with a shared secret are not here, so
/// no announcement makes them good.
constexpr std::array asymmetric{"RS256", "RS384", "RS512", "PS256", "PS384",
                                "PS512", "ES256", "ES384", "ES512"};

/// What the document says, each kind of entry in its own way.
class Entries {
public:
    Entries(const QJsonObject &document, const QUrl &issuer)
        : m_document(document)
        , m_needsTls(issuer.scheme() == QLatin1String("https"))
    {
    }

    [[nodiscard]] bool has(const char *name) const
    {
        return m_document.contains(QLatin1String(name));
    }
    /// Empty unless it is an address that may be asked.
    [[nodiscard]] QUrl url(const char *name) const
    {
        const QUrl url(m_document.value(QLatin1String(name)).toString(), QUrl::StrictMode);
        const bool isPlain = url.scheme() != QLatin1String("https");
        return isAllowedProviderUrl(url) && !(isPlain && m_needsTls) ? url : QUrl();
    }
    /// An entry that is missing forbids nothing.
    [[nodiscard]] bool allows(const char *name, const char *value) const
    {
        return !has(name) || list(name).contains(QLatin1String(value));
    }
    [[nodiscard]] QJsonArray list(const char *name) const
    {
        return m_document.value(QLatin1String(name)).toArray();
    }

private:
    const QJsonObject &m_document;
    bool m_needsTls;
};

QList<QByteArray> usableAlgorithms(const QJsonArray &announced)
{
    QList<QByteArray> usable;
    for (const char *name : asymmetric) {
        if (announced.contains(QLatin1String(name)))
            usable.append(QByteArray(name));
    }
    return usable;
}

} // namespace

QUrl discoveryUrl(const QUrl &issuer)
{
    QString path = issuer.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    QUrl url = issuer;
    url.setPath(path + QStringLiteral("/.well-known/openid-configuration"));
    return url;
}

bool isAllowedProviderUrl(const QUrl &url)
{
    QUrl place = url;
    place.setQuery(QString());
    return isAllowedBaseUrl(place);
}

Result<Discovery, SignInProblem> readDiscovery(const QByteArray &json,
                                               const IdentityProvider &provider)
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    const QString issuer = document.value(QStringLiteral("issuer")).toString();
    if (issuer.isEmpty())
        return SignInProblem{Kind::NotAProvider};
    // Letter by letter (Discovery, 4.3): one slash more is another provider.
    if (issuer != provider.issuer.toString(QUrl::FullyEncoded))
        return SignInProblem{Kind::OtherIssuer};
    const Entries entries(document, provider.issuer);
    Discovery found{
        provider.issuer,
        entries.url("authorization_endpoint"),
        entries.url("token_endpoint"),
        entries.url("jwks_uri"),
        entries.url("end_session_endpoint"),
        entries.url("revocation_endpoint"),
        usableAlgorithms(entries.list("id_token_signing_alg_values_supported")),
        document.value(QStringLiteral("authorization_response_iss_parameter_supported")).toBool()};
    if (found.authorization.isEmpty() || found.token.isEmpty() || found.keys.isEmpty())
        return SignInProblem{Kind::NotAProvider};
    const bool isSupported = !found.algorithms.isEmpty()
        && entries.allows("response_types_supported", "code")
        && entries.allows("code_challenge_methods_supported", "S256");
    return isSupported ? Result<Discovery, SignInProblem>(found)
                       : SignInProblem{Kind::NotSupported};
}

} // namespace desk
