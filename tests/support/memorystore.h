// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/security/secretstore.h"

#include <QMap>
#include <QPointer>
#include <QStringList>
#include <QTimer>

namespace desk::test {

/// A keychain in memory that fails, or waits, on demand. Keeps the promises of SecretStore.
class MemoryStore final : public SecretStore {
public:
    QMap<QString, QByteArray> entries;
    QStringList calls; ///< `read KEY`, `write KEY`, `remove KEY`, in order
    Status readFault = Status::Ok; ///< anything but Ok is answered without doing anything
    Status writeFault = Status::Ok;
    Status removeFault = Status::Ok;

    /// Answers nothing until release(), as a slow keychain does.
    void hold() { m_isHeld = true; }
    void release()
    {
        m_isHeld = false;
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }

    void read(const QString &key, QObject *context, ReadHandler handler) override
    {
        calls.append(QStringLiteral("read ") + key);
        const Status status = readFault != Status::Ok ? readFault
            : entries.contains(key)                   ? Status::Ok
                                                      : Status::NotFound;
        const QByteArray secret = status == Status::Ok ? entries.value(key) : QByteArray();
        later(context, [status, secret, handler = std::move(handler)] { handler(status, secret); });
    }

    void write(const QString &key, const QByteArray &secret, QObject *context,
               Handler handler) override
    {
        calls.append(QStringLiteral("write ") + key);
        if (writeFault == Status::Ok)
            entries.insert(key, secret);
        later(context, [status = writeFault, handler = std::move(handler)] { handler(status); });
    }

    void remove(const QString &key, QObject *context, Handler handler) override
    {
        calls.append(QStringLiteral("remove ") + key);
        Status status = removeFault;
        if (status == Status::Ok && entries.remove(key) == 0)
            status = Status::NotFound;
        later(context, [status, handler = std::move(handler)] { handler(status); });
    }

private:
    void later(QObject *context, std::function<void()> answer)
    {
        const QPointer<QObject> guard(context);
        const auto guarded = [guard, answer = std::move(answer)] {
            if (guard)
                answer();
        };
        if (m_isHeld)
            m_held.append(guarded);
        else
            QTimer::singleShot(0, this, guarded);
    }

    bool m_isHeld = false;
    QList<std::function<void()>> m_held;
};

} // namespace desk::test
