// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/security/sealedbox.h"
#include "app/security/secretstore.h"

namespace desk {

/// Fetches the key of the sealed files from the keychain, and makes it at the first start. Main
/// thread.
class SealKeyring final : public QObject {
    Q_OBJECT

public:
    /// What to do when the keychain says that there is no key. A locked keychain says the same, so
    /// a new one may be made only where nothing has been sealed yet.
    enum class IfMissing { Make, GiveUp };

    /// `secrets` must outlive this object; not owned.
    explicit SealKeyring(SecretStore &secrets, QObject *parent = nullptr);

    /// Answers with ready() or unavailable(), later.
    void load(IfMissing ifMissing);

Q_SIGNALS:
    void ready(const desk::SealKey &key);
    /// NotFound: there is a keychain, but the key that sealed what is there is not in it (or it is
    /// locked).
    void unavailable(desk::SecretStore::Status status);

private:
    void make();
    void readBack();

    SecretStore &m_secrets;
};

} // namespace desk
