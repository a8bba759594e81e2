// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/result.h"

#include <QString>
#include <QThread>
#include <QUrl>

namespace desk {

/// The practice server of Training: the routes of the contract on 127.0.0.1, a free port, in a
/// thread of its own, with synthetic customers in memory. Requests without its random token are
/// answered 401, so that no other program on the computer can use it.
class PracticeServer final {
public:
    PracticeServer();
    ~PracticeServer(); ///< stops the thread

    /// Listens and returns the base URL `http://127.0.0.1:PORT`, or a reason in English. Blocks
    /// for as long as binding a loopback port takes. A second call returns the same URL.
    Result<QUrl, QString> start();
    /// The credentials this run accepts.
    [[nodiscard]] QString apiKey() const { return m_apiKey; }
    [[nodiscard]] QString accessToken() const { return m_token; }

private:
    QThread m_thread;
    QUrl m_url;
    QString m_apiKey;
    QString m_token;
    class Worker;
    Worker *m_worker = nullptr; ///< lives in m_thread, deleted when it finishes
};

} // namespace desk
