// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/audit/auditkeeper.h"

#include "app/audit/audittrail.h"

#include <utility>

namespace desk {

namespace {

using Status = SecretStore::Status;

constexpr QLatin1String keyEntry("audit-key");
constexpr QLatin1String endEntry("audit-end");

} // namespace

AuditKeeper::AuditKeeper(SecretStore &secrets, Clock &clock, QString folder, AuditTrail *trail,
                         QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_trail(trail)
    , m_keyring(secrets, std::move(folder))
    , m_patience(clock, lastPatience)
{
    connect(&m_keyring, &SealKeyring::ready, this, &AuditKeeper::onKey);
    connect(&m_keyring, &SealKeyring::unavailable, this, &AuditKeeper::onUnavailable);
    connect(&m_patience, &Alarm::rang, this, &AuditKeeper::endFinish);
    if (m_trail)
        connect(m_trail, &AuditTrail::written, this, &AuditKeeper::noteEnd);
}

void AuditKeeper::start()
{
    load(m_trail->hasFiles() ? SealKeyring::IfMissing::GiveUp : SealKeyring::IfMissing::Make);
}

void AuditKeeper::fetch()
{
    load(SealKeyring::IfMissing::GiveUp);
}

void AuditKeeper::load(SealKeyring::IfMissing ifMissing)
{
    m_isLoading = true;
    m_keyring.load(keyEntry, ifMissing);
}

void AuditKeeper::onKey(const SealKey &key)
{
    m_secrets.read(endEntry, this, [this, key](Status status, const QByteArray &secret) {
        if (status == Status::Ok) {
            m_kept = auditEndFromBytes(secret).value_or(AuditEnd());
            m_end = laterEnd(m_end, m_kept);
        }
        if (m_trail)
            m_trail->setKey(key, m_end);
        m_isLoading = false;
        Q_EMIT fetched(key, m_end);
        if (m_finish == Finish::Wanted)
            keepLastEnd();
    });
}

void AuditKeeper::onUnavailable(Status status)
{
    if (m_trail)
        m_trail->giveUp();
    m_isLoading = false;
    Q_EMIT unavailable(status);
    endFinish();
}

void AuditKeeper::noteEnd(const AuditEnd &end)
{
    m_end = laterEnd(m_end, end);
    keepEnd();
}

/// Entries that come while the keychain is busy wait for it together.
void AuditKeeper::keepEnd()
{
    if (m_isKeeping || m_end.number <= m_kept.number)
        return;
    m_isKeeping = true;
    // Another window may have kept a later one, which must not be lost.
    m_secrets.read(endEntry, this, [this](Status status, const QByteArray &secret) {
        const AuditEnd there
            = status == Status::Ok ? auditEndFromBytes(secret).value_or(AuditEnd()) : AuditEnd();
        if (there.number >= m_end.number)
            onKept(Status::Ok, there);
        else if (status == Status::Ok || status == Status::NotFound)
            writeEnd();
        else
            onKept(status, {});
    });
}

void AuditKeeper::writeEnd()
{
    m_secrets.write(endEntry, toBytes(m_end), this,
                    [this, kept = m_end](Status status) { onKept(status, kept); });
}

/// What the keychain has refused is tried again with the next entry: a lower bound stays there.
void AuditKeeper::onKept(Status status, const AuditEnd &kept)
{
    m_isKeeping = false;
    if (status == Status::Ok) {
        m_kept = kept;
        m_end = laterEnd(m_end, kept);
        keepEnd();
    }
    if (!m_isKeeping && m_finish == Finish::Wanted)
        endFinish();
}

void AuditKeeper::finish()
{
    if (m_finish != Finish::NotYet)
        return;
    m_finish = Finish::Wanted;
    m_patience.start();
    if (!m_isLoading)
        m_clock.later(this, [this] { keepLastEnd(); });
}

void AuditKeeper::keepLastEnd()
{
    if (m_trail && m_trail->hasKey()) {
        static_cast<void>(m_trail->flush());
        m_end = laterEnd(m_end, m_trail->end());
    }
    keepEnd();
    if (!m_isKeeping)
        endFinish();
}

void AuditKeeper::endFinish()
{
    if (m_finish != Finish::Wanted)
        return;
    m_finish = Finish::Ended;
    m_patience.stop();
    Q_EMIT finished();
}

} // namespace desk
