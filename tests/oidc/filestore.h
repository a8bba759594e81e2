// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/security/secretstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>

namespace desk::test {

/// A keychain that several processes share, for a test: a file an entry in a folder of its own,
/// replaced as a whole. Keeps the promises of SecretStore, and no secret.
class FileStore final : public SecretStore {
public:
    explicit FileStore(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void read(const QString &key, QObject *context, ReadHandler handler) override
    {
        QFile file(path(key));
        const Status status = file.open(QIODevice::ReadOnly) ? Status::Ok : Status::NotFound;
        const QByteArray secret = status == Status::Ok ? file.readAll() : QByteArray();
        later(context, [status, secret, handler = std::move(handler)] { handler(status, secret); });
    }
    void write(const QString &key, const QByteArray &secret, QObject *context,
               Handler handler) override
    {
        QSaveFile file(path(key));
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write(secret) == secret.size() && file.commit();
        later(context, [isWritten, handler = std::move(handler)] {
            handler(isWritten ? Status::Ok : Status::Unavailable);
        });
    }
    void remove(const QString &key, QObject *context, Handler handler) override
    {
        const Status status = QFile::remove(path(key)) ? Status::Ok : Status::NotFound;
        later(context, [status, handler = std::move(handler)] { handler(status); });
    }

private:
    [[nodiscard]] QString path(const QString &key) const
    {
        return m_folder + QLatin1Char('/')
            + QString::fromLatin1(
                   QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex());
    }
    void later(QObject *context, std::function<void()> answer)
    {
        QTimer::singleShot(0, this, [guard = QPointer<QObject>(context), answer] {
            if (guard)
                answer();
        });
    }

    QString m_folder;
};

} // namespace desk::test
