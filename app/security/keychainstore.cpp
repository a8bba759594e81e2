// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/security/keychainstore.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace desk {

namespace {

constexpr QLatin1String service("CustomerDesk");

SecretStore::Status statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretStore::Status::Ok;
    case QKeychain::EntryNotFound:
        return SecretStore::Status::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return SecretStore::Status::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what QtKeychain answers without a session bus
        return SecretStore::Status::Unavailable;
    }
    return SecretStore::Status::Unavailable;
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds patience, QObject *parent)
    : SecretStore(parent)
    , m_patience(patience)
{
}

void KeychainStore::run(QKeychain::Job *job, const QString &key, QObject *context,
                        ReadHandler handler)
{
    // The job answers once, through this timer's life: whoever comes second finds it gone.
    auto *limit = new QTimer(this);
    limit->setSingleShot(true);
    const QPointer<QTimer> pending(limit);
    const QPointer<QObject> guard(context);
    const auto answer
        = [pending, guard, handler = std::move(handler)](Status status, const QByteArray &secret) {
              if (!pending)
                  return;
              delete pending.data();
              if (guard)
                  handler(status, secret);
          };
    connect(limit, &QTimer::timeout, this, [this, answer] {
        // Queued: the timer is deleted by the answer and must not be inside its own signal.
        QTimer::singleShot(0, this, [answer] { answer(Status::TimedOut, {}); });
    });
    connect(job, &QKeychain::Job::finished, this, [this, answer](QKeychain::Job *done) {
        const auto *reader = qobject_cast<QKeychain::ReadPasswordJob *>(done);
        const QByteArray secret = reader ? reader->binaryData() : QByteArray();
        const Status status = statusOf(done->error());
        QTimer::singleShot(0, this, [answer, status, secret] { answer(status, secret); });
    });
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    limit->start(m_patience);
    job->start();
}

void KeychainStore::read(const QString &key, QObject *context, ReadHandler handler)
{
    // Deletes itself when it finishes.
    run(new QKeychain::ReadPasswordJob(service, this), key, context, std::move(handler));
}

void KeychainStore::write(const QString &key, const QByteArray &secret, QObject *context,
                          Handler handler)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setBinaryData(secret);
    run(job, key, context,
        [handler = std::move(handler)](Status status, const QByteArray &) { handler(status); });
}

void KeychainStore::remove(const QString &key, QObject *context, Handler handler)
{
    run(new QKeychain::DeletePasswordJob(service, this), key, context,
        [handler = std::move(handler)](Status status, const QByteArray &) { handler(status); });
}

} // namespace desk
