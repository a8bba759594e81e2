// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/audit/auditline.h"
#include "app/security/sealkeyring.h"
#include "app/time/clock.h"

namespace desk {

class AuditTrail;

/// Between the keychain and the trail: fetches the trail's key, made at its first entry, and keeps
/// in the keychain where the trail ended last, so that a folder that is put back to what it was an
/// hour ago shows. Main thread.
class AuditKeeper final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. The trail may be missing: then nothing but fetch() is possible.
    AuditKeeper(SecretStore &secrets, Clock &clock, QString folder, AuditTrail *trail = nullptr,
                QObject *parent = nullptr);

    /// Gives the trail its key, or gives it up and says unavailable().
    void start();
    /// Fetches key and end for who reads the trail; makes nothing. Answers with fetched() or
    /// unavailable().
    void fetch();

Q_SIGNALS:
    void fetched(const desk::SealKey &key, const desk::AuditEnd &known);
    /// NotFound: there is a trail, but its key is not in the keychain (or that is locked).
    void unavailable(desk::SecretStore::Status status);

private:
    void onKey(const SealKey &key);
    void onUnavailable(SecretStore::Status status);
    void keepEnd();

    SecretStore &m_secrets;
    AuditTrail *m_trail;
    SealKeyring m_keyring;
    AuditEnd m_end; ///< the last one known
    Alarm m_soon;
};

} // namespace desk
