// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/security/secretstore.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <functional>

namespace desk {

/// The refresh tokens of one agent in one environment, in the keychain and nowhere else: the one in
/// use, and those that a new sign-in has replaced. A replaced one is not revoked at once, because
/// providers revoke with it whatever they gave in the same session of the browser, the new one too
/// (RFC 7009, 2.1; decision 0013); it waits for the sign-out. Whoever calls holds the lock between
/// the runs of the program. Main thread only.
class RefreshTokens final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostReplaced = 20; ///< then the oldest are left to their expiry

    /// `agent`: as agentOf(). `secrets` must outlive it; not owned.
    RefreshTokens(SecretStore &secrets, const QString &environmentId, const QString &agent,
                  QObject *parent = nullptr);

    /// The keychain's entry of the one in use.
    [[nodiscard]] const QString &entry() const { return m_entry; }

    using Done = std::function<void(SecretStore::Status)>;
    /// Empty where there is none, or the keychain does not answer.
    void read(std::function<void(const QByteArray &token)> then);
    /// Of a new sign-in; what was in use is among the replaced ones from then on.
    void begin(const QByteArray &token, const Done &then);
    /// Given by the provider for the one in use, which is worth nothing any more.
    void rotate(const QByteArray &token, const Done &then);
    /// A token that is in use no more is kept for the sign-out.
    void addReplaced(const QByteArray &token, std::function<void()> then);
    /// Takes all out of the keychain: the one in use first, then the replaced ones.
    void takeAll(std::function<void(const QList<QByteArray> &tokens)> then);

Q_SIGNALS:
    /// Tokens may still be in the keychain, though they should not be.
    void forgetFailed(desk::SecretStore::Status status);

private:
    void takeOut(const QString &entry, std::function<void(const QByteArray &secret)> then);

    SecretStore &m_secrets;
    const QString m_entry;
    const QString m_replacedEntry; ///< one token a line, the oldest first
};

} // namespace desk
