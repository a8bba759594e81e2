// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/audit/auditline.h"
#include "app/security/sealkeyring.h"
#include "app/time/clock.h"

namespace desk {

class AuditTrail;

/// Between the keychain and the trail: fetches the trail's key, made at its first entry, and keeps
/// in the keychain where the trail ends, after each entry, so that a folder that is put back to
/// what it was shows. The keychain is never ahead of the disk: a program that is killed between the
/// two leaves a trail that is whole. Main thread.
class AuditKeeper final : public QObject {
    Q_OBJECT

public:
    /// How long finish() waits for the keychain.
    static constexpr std::chrono::seconds lastPatience{5};

    /// All must outlive it. The trail may be missing: then nothing but fetch() is possible.
    AuditKeeper(SecretStore &secrets, Clock &clock, QString folder, AuditTrail *trail = nullptr,
                QObject *parent = nullptr);

    /// Gives the trail its key, or gives it up and says unavailable().
    void start();
    /// Fetches key and end for who reads the trail; makes nothing. Answers with fetched() or
    /// unavailable().
    void fetch();
    /// The last entry was noted: waits for the disk, not for the keychain; finished() follows once,
    /// never from inside this function.
    void finish();

Q_SIGNALS:
    void fetched(const desk::SealKey &key, const desk::AuditEnd &known);
    /// NotFound: there is a trail, but its key is not in the keychain (or that is locked).
    void unavailable(desk::SecretStore::Status status);
    /// The keychain has the trail's end, or has not taken it in time.
    void finished();

private:
    void load(SealKeyring::IfMissing ifMissing);
    void onKey(const SealKey &key);
    void onUnavailable(SecretStore::Status status);
    void noteEnd(const AuditEnd &end);
    void keepEnd();
    void writeEnd();
    void onKept(SecretStore::Status status, const AuditEnd &kept);
    void keepLastEnd();
    void endFinish();

    enum class Finish { NotYet, Wanted, Ended };

    SecretStore &m_secrets;
    Clock &m_clock;
    AuditTrail *m_trail;
    SealKeyring m_keyring;
    AuditEnd m_end; ///< the last one known
    AuditEnd m_kept; ///< the last one the keychain is known to have
    bool m_isLoading = false; ///< the key is on its way
    bool m_isKeeping = false; ///< an end is on its way to the keychain
    Finish m_finish = Finish::NotYet;
    Alarm m_patience;
};

} // namespace desk
