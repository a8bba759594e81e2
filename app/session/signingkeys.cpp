// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/signingkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibrary>

#include <cjose/jwk.h>
#include <cjose/jws.h>

#include <type_traits>

namespace desk {

namespace {

constexpr std::size_t shortestRsa = 2048; // bits

/// The library, loaded when the first keys are read: it brings OpenSSL, for which every start would
/// pay. Stays loaded.
struct Cjose {
    decltype(&cjose_jwk_import) importKey = nullptr;
    decltype(&cjose_jwk_get_keysize) keySize = nullptr;
    decltype(&cjose_jwk_release) releaseKey = nullptr;
    decltype(&cjose_jws_import) importSignature = nullptr;
    decltype(&cjose_jws_verify) verify = nullptr;
    decltype(&cjose_jws_release) releaseSignature = nullptr;

    Cjose()
    {
        QLibrary library(QStringLiteral("cjose"), 0);
        const auto find = [&library](auto &function, const char *name) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(
                library.resolve(name));
        };
        find(importKey, "cjose_jwk_import");
        find(keySize, "cjose_jwk_get_keysize");
        find(releaseKey, "cjose_jwk_release");
        find(importSignature, "cjose_jws_import");
        find(verify, "cjose_jws_verify");
        find(releaseSignature, "cjose_jws_release");
    }
    [[nodiscard]] bool isThere() const
    {
        return importKey && keySize && releaseKey && importSignature && verify && releaseSignature;
    }
};

const Cjose &cjose()
{
    static const Cjose library;
    return library;
}

struct KeyRelease {
    void operator()(cjose_jwk_t *key) const { cjose().releaseKey(key); }
};
struct SignatureRelease {
    void operator()(cjose_jws_t *signature) const { cjose().releaseSignature(signature); }
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
    if (!list.isArray() || entries.size() > mostKeys || !cjose().isThere())
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
            cjose().importKey(text.constData(), static_cast<std::size_t>(text.size()), &error));
        if (!key->key || (kind == "RSA" && cjose().keySize(key->key.get(), &error) < shortestRsa))
            continue;
        key->id = object.value(QStringLiteral("kid")).toString().toUtf8();
        key->kind = kind;
        key->algorithm = object.value(QStringLiteral("alg")).toString().toUtf8();
        keys.m_keys.push_back(std::move(key));
    }
    return keys;
}

bool SigningKeys::isSignedWith(const Key &key, const QByteArray &token)
{
    cjose_err error{};
    const std::unique_ptr<cjose_jws_t, SignatureRelease> signature(
        cjose().importSignature(token.constData(), static_cast<std::size_t>(token.size()), &error));
    return signature && cjose().verify(signature.get(), key.key.get(), &error);
}

/// A token need not name its key, and then it can be any of the right kind: a provider that names
/// none has two while it changes them.
SigningKeys::Verdict SigningKeys::verify(const QByteArray &token, const TokenHead &head) const
{
    Verdict verdict = Verdict::NoKey;
    for (const auto &key : m_keys) {
        const bool isMeant = head.keyId.isEmpty() || key->id == head.keyId;
        if (!isMeant || !key->fits(head.algorithm))
            continue;
        if (isSignedWith(*key, token))
            return Verdict::Signed;
        verdict = Verdict::BadSignature;
    }
    return verdict;
}

} // namespace desk
