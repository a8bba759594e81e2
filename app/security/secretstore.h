// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

namespace desk {

/// The operating system's keychain, seen through three asynchronous calls that end exactly once,
/// never synchronously, and never if `context` has died. Calls take effect in the order they were
/// made in. Main thread only.
class SecretStore : public QObject {
    Q_OBJECT

public:
    enum class Status {
        Ok,
        NotFound, ///< no such entry - or a locked keychain (QtKeychain can't tell)
        Unavailable, ///< no keychain on this computer
        Denied, ///< the user or the system refused
        TimedOut, ///< no answer in time; the keychain may be locked or busy
    };
    Q_ENUM(Status)
    using ReadHandler = std::function<void(Status, const QByteArray &)>;
    using Handler = std::function<void(Status)>;

    using QObject::QObject;

    virtual void read(const QString &key, QObject *context, ReadHandler handler) = 0;
    virtual void write(const QString &key, const QByteArray &secret, QObject *context,
                       Handler handler)
        = 0;
    /// Ok does not prove that there was an entry, nor - if the keychain is locked - that it is
    /// gone.
    virtual void remove(const QString &key, QObject *context, Handler handler) = 0;
};

} // namespace desk
