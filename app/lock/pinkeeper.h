// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/security/secretstore.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace desk {

/// The agents' PINs: each only as its Argon2id hash, in the keychain, an entry an agent. Hashing is
/// done in a thread of its own, so that the window never waits for it. Without a keychain there is
/// no PIN. Never logs. Main thread.
class PinKeeper final : public QObject {
    Q_OBJECT

public:
    enum class Answer {
        Right,
        Wrong,
        NoPin, ///< none is kept, or the keychain is locked, which looks alike
        NoKeychain, ///< it can't be asked, or gave no answer
    };
    using Handler = std::function<void(Answer)>;
    using DoneHandler = std::function<void(SecretStore::Status)>;

    /// `secrets` must outlive it; not owned.
    explicit PinKeeper(SecretStore &secrets, QObject *parent = nullptr);
    ~PinKeeper() override; ///< waits for what is being hashed

    // Each answers once, later, and not if `context` has died. `agent`: Session::agent().

    /// Whether he has a PIN: Right for yes.
    void look(const QString &agent, QObject *context, const Handler &handler);
    void check(const QString &agent, const QString &pin, QObject *context, const Handler &handler);
    /// Takes the place of one that was there; pinProblem() has been asked before.
    void set(const QString &agent, const QString &pin, QObject *context,
             const DoneHandler &handler);
    void remove(const QString &agent, QObject *context, const DoneHandler &handler);

private:
    void inThread(std::function<void()> work);

    SecretStore &m_secrets;
    QThreadPool m_thread;
};

} // namespace desk
