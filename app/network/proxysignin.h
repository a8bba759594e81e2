// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/security/secretstore.h"

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QNetworkAccessManager;

namespace desk {

/// Signing in to proxies. User and password are a part of the proxy that a request goes through, so
/// that no server can ask for them, and a connection made with them is used by nobody without. They
/// are known from the keychain, which is read as soon as a proxy is known. Where there is nothing,
/// or it was refused, the request fails, is held by the transport, and goes on once the agent has
/// entered them. Main thread only.
class ProxySignIn final : public QObject {
    Q_OBJECT

public:
    struct Credentials {
        QString user;
        QString password;
        friend bool operator==(const Credentials &, const Credentials &) = default;
    };

    /// Both must outlive it; not owned.
    ProxySignIn(const QNetworkAccessManager &network, SecretStore &secrets,
                QObject *parent = nullptr);

    /// Of another access manager's proxies as well; it must outlive this, too.
    void watch(const QNetworkAccessManager &network);
    /// Reads the keychain's entry of a proxy ahead of time, once.
    void prepare(const QNetworkProxy &proxy);
    /// The proxy with what is known for it, as requests go through it.
    [[nodiscard]] QNetworkProxy signedIn(QNetworkProxy proxy) const;
    /// A request was refused for want of a sign-in and waits: settled() says when it may go on.
    /// Asks the agent unless the keychain answers first.
    void ask();
    /// The same, for whoever is not told by settled() alone: runs `then` once, later; not if
    /// `context` is gone by then.
    void askFor(QObject *context, std::function<void(bool goesOn)> then);
    /// What the agent has entered. With `remember` it goes to the keychain; without it an old entry
    /// is removed.
    void take(const QString &proxy, const Credentials &credentials, bool remember);
    /// The agent does not want to sign in: what waits fails.
    void decline();
    /// Nobody is signed in any more: everything is forgotten, in the keychain too, and what waits
    /// fails.
    void forget();
    /// The same but for what is known in memory: what is still to be said at a sign-out goes by it.
    void forgetStored();

Q_SIGNALS:
    /// The agent is to be asked; take() or decline() answers. `proxy`: its name, `host:port`.
    void signInNeeded(const QString &proxy, bool wasRefused);
    /// What waits goes on, or fails.
    void settled(bool goesOn);
    void rememberFailed(desk::SecretStore::Status status);

private:
    enum class Entry { Unread, Reading, Read };
    struct Known {
        Entry entry = Entry::Unread;
        std::optional<Credentials> credentials;
        bool wasRefused = false; ///< what was tried last
    };

    void onRefused(const QNetworkProxy &proxy);
    void onRead(const QString &name, SecretStore::Status status, const QByteArray &secret);
    void askNow();
    void settleLater(bool goesOn);
    void settle(bool goesOn);

    struct Waiting {
        QPointer<QObject> context;
        std::function<void(bool goesOn)> then;
    };

    SecretStore &m_secrets;
    QHash<QString, Known> m_proxies; ///< by name
    QString m_wanted; ///< the proxy that asked last and got no answer
    bool m_isWaiting = false; ///< something is held until settled()
    std::vector<Waiting> m_waiting; ///< of it, those of askFor()
    bool m_isAsking = false; ///< the agent is being asked
};

} // namespace desk
