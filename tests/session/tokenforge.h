// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cjose/jwk.h>
#include <cjose/jws.h>

#include <cstdlib>
#include <memory>

namespace desk::test {

/// A key of a provider that signs whatever the test wants.
class TokenForge {
public:
    enum class Kind { Rsa, ShortRsa, P256, P384 };

    explicit TokenForge(QByteArray keyId = "one", Kind kind = Kind::Rsa)
        : m_id(std::move(keyId))
        , m_key(make(kind))
    {
    }

    /// As the provider publishes it.
    [[nodiscard]] QJsonObject publicKey() const
    {
        cjose_err error{};
        const std::unique_ptr<char, decltype(&std::free)> json(
            cjose_jwk_to_json(m_key.get(), false, &error), &std::free);
        QJsonObject key = QJsonDocument::fromJson(json.get()).object();
        key.insert(QStringLiteral("kid"), QString::fromLatin1(m_id));
        key.insert(QStringLiteral("use"), QStringLiteral("sig"));
        return key;
    }
    [[nodiscard]] static QByteArray keySet(const QJsonArray &keys)
    {
        return json(QJsonObject{{QStringLiteral("keys"), keys}});
    }
    [[nodiscard]] QByteArray keySet() const { return keySet({publicKey()}); }

    [[nodiscard]] QByteArray sign(const QJsonObject &claims, const char *algorithm = "RS256") const
    {
        return signWith(m_key.get(), claims, algorithm, m_id);
    }
    /// The old trick: the public key, taken for a shared secret.
    [[nodiscard]] QByteArray signWithPublicKey(const QJsonObject &claims) const
    {
        cjose_err error{};
        const QByteArray secret = json(publicKey());
        const Key key(
            cjose_jwk_create_oct_spec(reinterpret_cast<const uint8_t *>(secret.constData()),
                                      static_cast<std::size_t>(secret.size()), &error));
        return signWith(key.get(), claims, "HS256", m_id);
    }
    [[nodiscard]] static QByteArray unsignedToken(const QJsonObject &claims,
                                                  const QByteArray &signature = {})
    {
        return encoded(R"({"alg":"none"})") + '.' + encoded(json(claims)) + '.' + signature;
    }
    [[nodiscard]] static QByteArray encoded(const QByteArray &bytes)
    {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    [[nodiscard]] static QByteArray json(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

private:
    struct Release {
        void operator()(cjose_jwk_t *key) const { cjose_jwk_release(key); }
    };
    using Key = std::unique_ptr<cjose_jwk_t, Release>;

    static cjose_jwk_t *make(Kind kind)
    {
        cjose_err error{};
        const uint8_t exponent[] = {1, 0, 1};
        switch (kind) {
        case Kind::Rsa:
            return cjose_jwk_create_RSA_random(2048, exponent, sizeof exponent, &error);
        case Kind::ShortRsa:
            return cjose_jwk_create_RSA_random(1024, exponent, sizeof exponent, &error);
        case Kind::P256:
            return cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, &error);
        case Kind::P384:
            return cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_384, &error);
        }
        return nullptr;
    }

    static QByteArray signWith(const cjose_jwk_t *key, const QJsonObject &claims,
                               const char *algorithm, const QByteArray &keyId)
    {
        cjose_err error{};
        cjose_header_t *header = cjose_header_new(&error);
        cjose_header_set(header, CJOSE_HDR_ALG, algorithm, &error);
        if (!keyId.isEmpty())
            cjose_header_set(header, CJOSE_HDR_KID, keyId.constData(), &error);
        const QByteArray text = json(claims);
        cjose_jws_t *signature
            = cjose_jws_sign(key, header, reinterpret_cast<const uint8_t *>(text.constData()),
                             static_cast<std::size_t>(text.size()), &error);
        const char *token = nullptr;
        if (!signature || !cjose_jws_export(signature, &token, &error))
            qFatal("Nothing was signed: %s", error.message);
        const QByteArray signedToken(token);
        cjose_jws_release(signature);
        cjose_header_release(header);
        return signedToken;
    }

    QByteArray m_id;
    Key m_key;
};

/// The one key of most tests: making one takes long.
inline const TokenForge &usualForge()
{
    static const TokenForge forge;
    return forge;
}

} // namespace desk::test
