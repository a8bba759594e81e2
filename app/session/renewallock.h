// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/time/clock.h"

#include <QLockFile>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace desk {

/// One run of the program at a time: a file in the data folder, held while a refresh token is read,
/// used and replaced. Providers take each token once, and end the session of whoever comes with a
/// used one. Never waits in place. Main thread only.
class RenewalLock final : public QObject {
    Q_OBJECT

public:
    /// Longer than reading, asking the provider and writing can take together.
    static constexpr std::chrono::seconds patience{60};

    /// `folder` is made on demand; without one, or where no file can be made, there is no lock.
    /// `entry`: what it guards, any text.
    RenewalLock(Clock &clock, QString folder, const QString &entry, QObject *parent = nullptr);

    /// Calls `then` once it is taken, later; with false where another run has not given it back
    /// within the patience. One at a time.
    void take(std::function<void(bool isTaken)> then);
    void give();

private:
    void attempt();
    void finish(bool isTaken);

    Clock &m_clock;
    QString m_folder;
    QString m_path;
    std::unique_ptr<QLockFile> m_file;
    std::chrono::milliseconds m_since{0};
    std::function<void(bool)> m_then;
};

} // namespace desk
