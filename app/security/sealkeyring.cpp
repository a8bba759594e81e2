// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/security/sealkeyring.h"

namespace desk {

namespace {

const QString entry = QStringLiteral("seal-key");

std::optional<SealKey> fromSecret(const QByteArray &secret)
{
    return SealKey::fromBytes(QByteArray::fromBase64(secret));
}

} // namespace

SealKeyring::SealKeyring(SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
}

void SealKeyring::load(IfMissing ifMissing)
{
    const auto answer = [this, ifMissing](SecretStore::Status status, const QByteArray &secret) {
        const auto key = status == SecretStore::Status::Ok ? fromSecret(secret) : std::nullopt;
        const bool isMissing = status == SecretStore::Status::NotFound
            || (status == SecretStore::Status::Ok && !key);
        if (key)
            Q_EMIT ready(*key);
        else if (isMissing && ifMissing == IfMissing::Make)
            make();
        else
            Q_EMIT unavailable(isMissing ? SecretStore::Status::NotFound : status);
    };
    m_secrets.read(entry, this, answer);
}

void SealKeyring::make()
{
    m_secrets.write(entry, SealKey::generate().toBytes().toBase64(), this,
                    [this](SecretStore::Status status) {
                        if (status == SecretStore::Status::Ok)
                            readBack();
                        else
                            Q_EMIT unavailable(status);
                    });
}

/// Only a key that the keychain gives back is used: what is sealed with it can be opened tomorrow.
void SealKeyring::readBack()
{
    m_secrets.read(entry, this, [this](SecretStore::Status status, const QByteArray &secret) {
        if (const auto key = fromSecret(secret); key && status == SecretStore::Status::Ok)
            Q_EMIT ready(*key);
        else
            Q_EMIT unavailable(status == SecretStore::Status::Ok ? SecretStore::Status::NotFound
                                                                 : status);
    });
}

} // namespace desk
