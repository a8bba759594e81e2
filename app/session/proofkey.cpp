// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/proofkey.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace desk {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray bytes;
    for (const quint32 word : words) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes += static_cast<char>((word >> shift) & 0xffU);
    }
    return bytes.toBase64(urlSafe);
}

QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(urlSafe);
}

bool isSameSecret(const QByteArray &one, const QByteArray &other)
{
    // Of the hashes, which are equally long whatever was given.
    const QByteArray a = QCryptographicHash::hash(one, QCryptographicHash::Sha256);
    const QByteArray b = QCryptographicHash::hash(other, QCryptographicHash::Sha256);
    unsigned differences = one.isEmpty() ? 1U : 0U;
    for (qsizetype i = 0; i < a.size(); ++i)
        differences |= static_cast<unsigned char>(a.at(i) ^ b.at(i));
    return differences == 0;
}

} // namespace desk
