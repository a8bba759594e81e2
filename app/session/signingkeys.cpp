// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/signingkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cjose/jwk.h>
#include <cjose/jws.h>

namespace desk {

namespace {

constexpr std::size_t shortestRsa = 2048; // bits

struct KeyRelease {
    void operator()(cjose_jwk_t *key) const { cjose_jwk_release(key); }
};
struct SignatureRelease {
    void operator()(cjose_jws_t *signature) const { cjose_jws_release(signature); }
};

/// The kind of key an algorithm needs (RFC 7518, 3.1): `RSA`, or the curve of an elliptic one.
QByteArray kindFor(const QByteArray &algorithm)
{
    if (algorithm == "ES256")
        return QByteArrayLiteral("P-256");
    if (algorithm == "ES384")
        return QByteArrayLiteral("P-384");
    if (algorithm == "ES512")
        return QByteArrayLiteral("P-521");
    const bool isRsa = algorithm.startsWith("RS") || algorithm.startsWith("PS");
    return isRsa ? QByteArrayLiteral("RSA") : QByteArray();
}

QByteArray kindOf(const QJsonObject &key)
{
    const QString type = key.value(QStringLiteral("kty")).toString();
    if (type == QLatin1String("RSA"))
        return QByteArrayLiteral("RSA");
    if (type == QLatin1String("EC"))
        return key.value(QStringLiteral("crv")).toString().toLatin1();
    return {};
}

} // namespace

struct SigningKeys::Key {
    QByteArray id;
    QByteArray kind; ///< as kindFor()
    QByteArray algorithm; ///< the only one it is for; empty: any of its kind
    std::unique_ptr<cjose_jwk_t, KeyRelease> key;

    [[nodiscard]] bool fits(const QByteArray &wanted) const
    {
        return !kind.isEmpty() && kind == kindFor(wanted)
            && (algorithm.isEmpty() || algorithm == wanted);
    }
};

std::optional<SigningKeys> SigningKeys::fromJson(const QByteArray &json)
{
    const QJsonValue list = QJsonDocument::fromJson(json).object().value(QStringLiteral("keys"));
    const QJsonArray entries = list.toArray();
    if (!list.isArray() || entries.size() > mostKeys)
        return std::nullopt;
    SigningKeys keys;
    for (const QJsonValue &value : entries) {
        const QJsonObject object = value.toObject();
        const QString use = object.value(QStringLiteral("use")).toString();
        const QByteArray kind = kindOf(object);
        if (kind.isEmpty() || (!use.isEmpty() && use != QLatin1String("sig")))
            continue;
        const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
        cjose_err error{};
        auto key = std::make_shared<Key>();
        key->key.reset(
            cjose_jwk_import(text.constData(), static_cast<std::size_t>(text.size()), &error));
        if (!key->key
            || (kind == "RSA" && cjose_jwk_get_keysize(key->key.get(), &error) < shortestRsa))
            continue;
        key->id = object.value(QStringLiteral("kid")).toString().toUtf8();
        key->kind = kind;
        key->algorithm = object.value(QStringLiteral("alg")).toString().toUtf8();
        keys.m_keys.push_back(std::move(key));
    }
    return keys;
}

/// A token that names no key is good where one key alone can be meant (OpenID Connect Core, 10.1).
const SigningKeys::Key *SigningKeys::keyFor(const TokenHead &head) const
{
    const Key *found = nullptr;
    for (const auto &key : m_keys) {
        const bool isNamed = head.keyId.isEmpty() || key->id == head.keyId;
        if (!isNamed || !key->fits(head.algorithm))
            continue;
        if (found)
            return nullptr;
        found = key.get();
    }
    return found;
}

SigningKeys::Verdict SigningKeys::verify(const QByteArray &token, const TokenHead &head) const
{
    const Key *key = keyFor(head);
    if (!key)
        return Verdict::NoKey;
    cjose_err error{};
    const std::unique_ptr<cjose_jws_t, SignatureRelease> signature(
        cjose_jws_import(token.constData(), static_cast<std::size_t>(token.size()), &error));
    const bool isSigned = signature && cjose_jws_verify(signature.get(), key->key.get(), &error);
    return isSigned ? Verdict::Signed : Verdict::BadSignature;
}

} // namespace desk
