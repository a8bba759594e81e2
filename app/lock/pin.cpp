// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/lock/pin.h"

#include <sodium.h>

#include <QSet>

#include <algorithm>

namespace desk {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// 123456, 654321, and 890123: after 9 comes 0.
bool isRow(QStringView pin, int step)
{
    for (qsizetype i = 1; i < pin.size(); ++i) {
        if ((pin.at(i).unicode() - pin.at(i - 1).unicode() + 10) % 10 != (step + 10) % 10)
            return false;
    }
    return true;
}

/// 123123, 12341234.
bool isRepeated(QStringView pin)
{
    for (qsizetype length = 1; length <= pin.size() / 2; ++length) {
        bool isSame = pin.size() % length == 0;
        for (qsizetype i = length; isSame && i < pin.size(); ++i)
            isSame = pin.at(i) == pin.at(i - length);
        if (isSame)
            return true;
    }
    return false;
}

} // namespace

std::optional<PinProblem> pinProblem(QStringView pin)
{
    if (!std::all_of(pin.begin(), pin.end(), isDigit))
        return PinProblem::NotDigits;
    if (pin.size() < leastPinDigits)
        return PinProblem::TooShort;
    if (pin.size() > mostPinDigits)
        return PinProblem::TooLong;
    const QSet<QChar> different(pin.begin(), pin.end());
    if (different.size() < 3 || isRow(pin, 1) || isRow(pin, -1) || isRepeated(pin))
        return PinProblem::TooSimple;
    return std::nullopt;
}

QByteArray pinHash(const QByteArray &pin)
{
    if (sodium_init() < 0)
        return {};
    char hash[crypto_pwhash_STRBYTES] = {};
    const bool isMade
        = crypto_pwhash_str_alg(hash, pin.constData(), static_cast<unsigned long long>(pin.size()),
                                crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13)
        == 0;
    return isMade ? QByteArray(hash) : QByteArray();
}

bool isPinOf(const QByteArray &hash, const QByteArray &pin)
{
    // libsodium reads on to the end of its own length.
    if (sodium_init() < 0 || hash.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES))
        return false;
    QByteArray whole = hash;
    whole.resize(crypto_pwhash_STRBYTES);
    std::fill(whole.begin() + hash.size(), whole.end(), '\0');
    return crypto_pwhash_str_verify(whole.constData(), pin.constData(),
                                    static_cast<unsigned long long>(pin.size()))
        == 0;
}

} // namespace desk
