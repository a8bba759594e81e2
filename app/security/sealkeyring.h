// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/security/sealedbox.h"
#include "app/security/secretstore.h"

#include <QLockFile>
#include <QString>
#include <QTimer>

#include <memory>

namespace desk {

/// Fetches a key of sealed files from the keychain, and makes it where it is wanted first. Two runs
/// that want it first end with the same key: a keychain can't write only where nothing is, so a
/// lock file makes looking, making and reading back one step. Main thread.
class SealKeyring final : public QObject {
    Q_OBJECT

public:
    /// What to do when the keychain says that there is no key. A locked keychain says the same, so
    /// a new one may be made only where nothing has been sealed yet.
    enum class IfMissing { Make, GiveUp };

    /// `secrets` must outlive this object; not owned. The lock file lives in `folder`, made on
    /// demand; without a folder, or where no file can be made, there is no lock.
    explicit SealKeyring(SecretStore &secrets, QString folder = {}, QObject *parent = nullptr);

    /// The keychain's entry is the key's name. Answers with ready() or unavailable(), later, unless
    /// another load() or stop() comes before. TimedOut: another run has been making a key for
    /// longer than a keychain takes.
    void load(const QString &entry, IfMissing ifMissing);
    /// The key is wanted no more: nothing is answered.
    void stop();

Q_SIGNALS:
    void ready(const desk::SealKey &key);
    /// NotFound: there is a keychain, but the key that sealed what is there is not in it (or it is
    /// locked).
    void unavailable(desk::SecretStore::Status status);

private:
    using Answer = void (SealKeyring::*)(SecretStore::Status, const QByteArray &);
    void read(Answer answer);
    void onLooked(SecretStore::Status status, const QByteArray &secret);
    void lockThenMake();
    void onLookedAgain(SecretStore::Status status, const QByteArray &secret);
    void make();
    void finish(SecretStore::Status status, const QByteArray &secret);

    SecretStore &m_secrets;
    QString m_folder;
    QString m_entry;
    IfMissing m_ifMissing = IfMissing::GiveUp;
    int m_turn = 0; ///< of load() and stop(): an older one's answers count for nothing
    std::unique_ptr<QLockFile> m_lock; ///< while a key is being made
    QTimer m_again;
    int m_tries = 0;
};

} // namespace desk
