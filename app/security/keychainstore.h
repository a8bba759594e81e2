// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/security/secretstore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace desk {

/// The keychain through QtKeychain, never its insecure fallback. A job may never return: after our
/// own time limit the caller hears TimedOut, and a late answer is dropped.
class KeychainStore final : public SecretStore {
    Q_OBJECT

public:
    explicit KeychainStore(std::chrono::milliseconds patience = std::chrono::seconds(8),
                           QObject *parent = nullptr);

    void read(const QString &key, QObject *context, ReadHandler handler) override;
    void write(const QString &key, const QByteArray &secret, QObject *context,
               Handler handler) override;
    void remove(const QString &key, QObject *context, Handler handler) override;

private:
    void run(QKeychain::Job *job, const QString &key, QObject *context, ReadHandler handler);

    std::chrono::milliseconds m_patience;
};

} // namespace desk
