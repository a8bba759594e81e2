// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/security/sealkeyring.h"

#include <QDir>

#include <chrono>

namespace desk {

namespace {

/// Looking, making and reading back may take a keychain its time limit each (KeychainStore).
constexpr std::chrono::milliseconds pause{100};
constexpr int mostTries = 300;

std::optional<SealKey> fromSecret(const QByteArray &secret)
{
    return SealKey::fromBytes(QByteArray::fromBase64(secret));
}

/// An entry that is no key counts as none.
bool isMissing(SecretStore::Status status, const QByteArray &secret)
{
    return status == SecretStore::Status::NotFound
        || (status == SecretStore::Status::Ok && !fromSecret(secret));
}

} // namespace

SealKeyring::SealKeyring(SecretStore &secrets, QString folder, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_folder(std::move(folder))
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &SealKeyring::lockThenMake);
}

void SealKeyring::load(const QString &entry, IfMissing ifMissing)
{
    stop();
    m_entry = entry;
    m_ifMissing = ifMissing;
    m_tries = 0;
    read(&SealKeyring::onLooked);
}

void SealKeyring::stop()
{
    ++m_turn;
    m_again.stop();
    m_lock.reset();
}

void SealKeyring::read(Answer answer)
{
    m_secrets.read(
        m_entry, this,
        [this, answer, turn = m_turn](SecretStore::Status status, const QByteArray &secret) {
            if (turn == m_turn)
                (this->*answer)(status, secret);
        });
}

void SealKeyring::onLooked(SecretStore::Status status, const QByteArray &secret)
{
    if (m_ifMissing == IfMissing::Make && isMissing(status, secret))
        lockThenMake();
    else
        finish(status, secret);
}

void SealKeyring::lockThenMake()
{
    if (m_folder.isEmpty()) {
        make();
        return;
    }
    QDir().mkpath(m_folder);
    m_lock = std::make_unique<QLockFile>(m_folder + QStringLiteral("/seal-key.lock"));
    if (m_lock->tryLock(0)) {
        read(&SealKeyring::onLookedAgain);
    } else if (m_lock->error() != QLockFile::LockFailedError) {
        make(); // no file can be made here, by no run
    } else if (++m_tries < mostTries) {
        m_again.start();
    } else {
        finish(SecretStore::Status::TimedOut, {});
    }
}

/// Another run may have made one since this one looked.
void SealKeyring::onLookedAgain(SecretStore::Status status, const QByteArray &secret)
{
    if (isMissing(status, secret))
        make();
    else
        finish(status, secret);
}

/// Only a key that the keychain gives back is used: what is sealed with it can be opened tomorrow.
void SealKeyring::make()
{
    m_secrets.write(m_entry, SealKey::generate().toBytes().toBase64(), this,
                    [this, turn = m_turn](SecretStore::Status status) {
                        if (turn != m_turn)
                            return;
                        if (status == SecretStore::Status::Ok)
                            read(&SealKeyring::finish);
                        else
                            finish(status, {});
                    });
}

void SealKeyring::finish(SecretStore::Status status, const QByteArray &secret)
{
    m_lock.reset();
    if (isMissing(status, secret))
        Q_EMIT unavailable(SecretStore::Status::NotFound);
    else if (status != SecretStore::Status::Ok)
        Q_EMIT unavailable(status);
    else
        Q_EMIT ready(*fromSecret(secret));
}

} // namespace desk
