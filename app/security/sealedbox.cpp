// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/security/sealedbox.h"

#include <sodium.h>

#include <algorithm>

namespace desk {

namespace {

// A box: magic, version, key id, nonce, ciphertext with its tag.
constexpr QByteArrayView magic("CDSK");
constexpr char version = 1;
constexpr int keyIdSize = 8;
constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t padding = 256;

static_assert(SealKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

/// libsodium must be initialised once; its own guard makes this cheap and thread-safe.
void needSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium could not be initialised");
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

size_t length(const QByteArray &bytes)
{
    return static_cast<size_t>(bytes.size());
}

QByteArray headerFor(const SealKey &key)
{
    return magic.toByteArray() + version + key.id();
}

} // namespace

SealKey SealKey::generate()
{
    needSodium();
    SealKey key;
    randombytes_buf(key.m_bytes.data(), key.m_bytes.size());
    return key;
}

std::optional<SealKey> SealKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    SealKey key;
    std::copy_n(raw(bytes), size, key.m_bytes.begin());
    return key;
}

SealKey::~SealKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

QByteArray SealKey::toBytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), size);
}

QByteArray SealKey::id() const
{
    return keyedHash(*this, "key id").left(keyIdSize);
}

QByteArray seal(const SealKey &key, const QByteArray &content, const QByteArray &purpose)
{
    needSodium();
    const QByteArray header = headerFor(key);
    QByteArray nonce(nonceSize, Qt::Uninitialized);
    randombytes_buf(nonce.data(), nonceSize);

    QByteArray padded = content;
    padded.resize(content.size() + static_cast<qsizetype>(padding));
    size_t paddedSize = 0;
    sodium_pad(&paddedSize, raw(padded), length(content), padding, length(padded));
    QByteArray secret(static_cast<qsizetype>(paddedSize) + tagSize, Qt::Uninitialized);
    const QByteArray known = header + purpose;
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(secret), nullptr, raw(padded), paddedSize,
                                               raw(known), length(known), nullptr, raw(nonce),
                                               key.data());
    sodium_memzero(padded.data(), length(padded));
    return header + nonce + secret;
}

Unsealed unseal(const SealKey &key, const QByteArray &box, const QByteArray &purpose)
{
    needSodium();
    if (!box.startsWith(magic))
        return {{}, box.size() < magic.size() ? SealError::Damaged : SealError::NotSealed};
    if (box.size() > magic.size() && box.at(magic.size()) > version)
        return {{}, SealError::NewerVersion};
    const QByteArray header = headerFor(key);
    if (box.size() < header.size() + nonceSize + tagSize || box.at(magic.size()) != version)
        return {{}, SealError::Damaged};
    if (!box.startsWith(header))
        return {{}, SealError::OtherKey};
    const QByteArray nonce = box.mid(header.size(), nonceSize);
    const QByteArray secret = box.mid(header.size() + nonceSize);
    QByteArray padded(secret.size() - tagSize, Qt::Uninitialized);
    const QByteArray known = header + purpose;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(padded), nullptr, nullptr, raw(secret),
                                                   length(secret), raw(known), length(known),
                                                   raw(nonce), key.data())
        != 0)
        return {{}, SealError::Damaged};
    size_t contentSize = 0;
    if (sodium_unpad(&contentSize, raw(padded), length(padded), padding) != 0)
        return {{}, SealError::Damaged};
    padded.resize(static_cast<qsizetype>(contentSize));
    return {padded, std::nullopt};
}

QByteArray keyedHash(const SealKey &key, const QByteArray &text)
{
    needSodium();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(raw(hash), length(hash), raw(text), length(text), key.data(), SealKey::size);
    return hash;
}

} // namespace desk
