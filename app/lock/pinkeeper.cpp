// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/lock/pinkeeper.h"

#include "app/lock/pin.h"

#include <sodium.h>

#include <QPointer>

#include <utility>

namespace desk {

namespace {

using Status = SecretStore::Status;

QString entryOf(const QString &agent)
{
    return QStringLiteral("pin/") + agent;
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace

PinKeeper::PinKeeper(SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
    m_thread.setMaxThreadCount(1);
}

PinKeeper::~PinKeeper()
{
    m_thread.waitForDone();
}

void PinKeeper::inThread(std::function<void()> work)
{
    m_thread.start(std::move(work));
}

void PinKeeper::look(const QString &agent, QObject *context, const Handler &handler)
{
    m_secrets.read(entryOf(agent), context, [handler](Status status, const QByteArray &hash) {
        if (status == Status::Ok)
            handler(hash.isEmpty() ? Answer::NoPin : Answer::Right);
        else
            handler(status == Status::NotFound ? Answer::NoPin : Answer::NoKeychain);
    });
}

void PinKeeper::check(const QString &agent, const QString &pin, QObject *context,
                      const Handler &handler)
{
    const auto onRead = [this, typed = pin.toUtf8(), guard = QPointer<QObject>(context),
                         handler](Status status, const QByteArray &hash) {
        if (status != Status::Ok || hash.isEmpty()) {
            const bool isNone = status == Status::Ok || status == Status::NotFound;
            handler(isNone ? Answer::NoPin : Answer::NoKeychain);
            return;
        }
        inThread([this, typed, hash, guard, handler] {
            QByteArray own = typed;
            const Answer answer = isPinOf(hash, own) ? Answer::Right : Answer::Wrong;
            wipe(own);
            QMetaObject::invokeMethod(this, [guard, handler, answer] {
                if (guard)
                    handler(answer);
            });
        });
    };
    m_secrets.read(entryOf(agent), context, onRead);
}

void PinKeeper::set(const QString &agent, const QString &pin, QObject *context,
                    const DoneHandler &handler)
{
    inThread([this, agent, typed = pin.toUtf8(), guard = QPointer<QObject>(context), handler] {
        const QByteArray hash = pinHash(typed);
        QMetaObject::invokeMethod(this, [this, agent, hash, guard, handler] {
            if (!guard)
                return;
            if (hash.isEmpty())
                handler(Status::Unavailable);
            else
                m_secrets.write(entryOf(agent), hash, guard, handler);
        });
    });
}

/// A locked keychain says it has removed what it still holds: an empty entry is written first, and
/// that answer counts.
void PinKeeper::remove(const QString &agent, QObject *context, const DoneHandler &handler)
{
    m_secrets.write(entryOf(agent), {}, context, handler);
    m_secrets.remove(entryOf(agent), this, [](Status) {});
}

} // namespace desk
