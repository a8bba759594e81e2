// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/audit/auditkeeper.h"

#include "app/audit/audittrail.h"

namespace desk {

namespace {

constexpr QLatin1String keyEntry("audit-key");
constexpr QLatin1String endEntry("audit-end");
constexpr std::chrono::seconds endDelay{2};

} // namespace

AuditKeeper::AuditKeeper(SecretStore &secrets, Clock &clock, QString folder, AuditTrail *trail,
                         QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_trail(trail)
    , m_keyring(secrets, std::move(folder))
    , m_soon(clock, endDelay)
{
    connect(&m_keyring, &SealKeyring::ready, this, &AuditKeeper::onKey);
    connect(&m_keyring, &SealKeyring::unavailable, this, &AuditKeeper::onUnavailable);
    connect(&m_soon, &Alarm::rang, this, &AuditKeeper::keepEnd);
    if (!m_trail)
        return;
    connect(m_trail, &AuditTrail::written, this, [this](const AuditEnd &end) {
        m_end = laterEnd(m_end, end);
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void AuditKeeper::start()
{
    const bool isThere = m_trail->hasFiles();
    m_keyring.load(keyEntry,
                   isThere ? SealKeyring::IfMissing::GiveUp : SealKeyring::IfMissing::Make);
}

void AuditKeeper::fetch()
{
    m_keyring.load(keyEntry, SealKeyring::IfMissing::GiveUp);
}

void AuditKeeper::onKey(const SealKey &key)
{
    m_secrets.read(endEntry, this,
                   [this, key](SecretStore::Status status, const QByteArray &secret) {
                       if (status == SecretStore::Status::Ok)
                           m_end = laterEnd(m_end, auditEndFromBytes(secret).value_or(AuditEnd()));
                       if (m_trail)
                           m_trail->setKey(key, m_end);
                       Q_EMIT fetched(key, m_end);
                   });
}

void AuditKeeper::onUnavailable(SecretStore::Status status)
{
    if (m_trail)
        m_trail->giveUp();
    Q_EMIT unavailable(status);
}

/// One that another window has kept since may be later: it is a lower bound, and the next entry
/// moves it on.
void AuditKeeper::keepEnd()
{
    m_secrets.write(endEntry, toBytes(m_end), this, [](SecretStore::Status) {});
}

} // namespace desk
