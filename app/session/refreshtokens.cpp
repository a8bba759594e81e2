// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/refreshtokens.h"

namespace desk {

using Status = SecretStore::Status;

namespace {

QList<QByteArray> linesOf(const QByteArray &secret)
{
    QList<QByteArray> lines = secret.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace

RefreshTokens::RefreshTokens(SecretStore &secrets, const QString &environmentId,
                             const QString &agent, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_entry(QStringLiteral("refresh/%1/%2").arg(environmentId, agent))
    , m_replacedEntry(QStringLiteral("refresh-replaced/%1/%2").arg(environmentId, agent))
{
}

void RefreshTokens::read(std::function<void(const QByteArray &token)> then)
{
    m_secrets.read(m_entry, this,
                   [then = std::move(then)](Status status, const QByteArray &secret) {
                       then(status == Status::Ok ? secret : QByteArray());
                   });
}

void RefreshTokens::begin(const QByteArray &token, const Done &then)
{
    read([this, token, then](const QByteArray &earlier) {
        if (earlier.isEmpty() || earlier == token)
            rotate(token, then);
        else
            addReplaced(earlier, [this, token, then] { rotate(token, then); });
    });
}

void RefreshTokens::rotate(const QByteArray &token, const Done &then)
{
    m_secrets.write(m_entry, token, this, then);
}

/// A keychain that does not give or take them leaves it to its expiry: the others stay.
void RefreshTokens::addReplaced(const QByteArray &token, std::function<void()> then)
{
    m_secrets.read(m_replacedEntry, this,
                   [this, token, then = std::move(then)](Status status, const QByteArray &secret) {
                       if (status != Status::Ok && status != Status::NotFound) {
                           then();
                           return;
                       }
                       QList<QByteArray> tokens = linesOf(secret);
                       tokens.removeAll(token);
                       tokens.append(token);
                       while (tokens.size() > mostReplaced)
                           tokens.removeFirst();
                       m_secrets.write(m_replacedEntry, tokens.join('\n'), this,
                                       [then](Status) { then(); });
                   });
}

void RefreshTokens::takeAll(std::function<void(const QList<QByteArray> &tokens)> then)
{
    takeOut(m_entry, [this, then = std::move(then)](const QByteArray &token) {
        takeOut(m_replacedEntry, [token, then](const QByteArray &replaced) {
            QList<QByteArray> all = linesOf(replaced);
            if (!token.isEmpty())
                all.prepend(token);
            then(all);
        });
    });
}

/// A locked keychain says it has removed what it still holds (libsecret 0.20), but it does not take
/// a write. So the entry is overwritten first, and that answer counts.
void RefreshTokens::takeOut(const QString &entry,
                            std::function<void(const QByteArray &secret)> then)
{
    m_secrets.read(entry, this,
                   [this, entry, then = std::move(then)](Status status, const QByteArray &secret) {
                       const auto remove = [this, entry, secret, then] {
                           m_secrets.remove(entry, this, [secret, then](Status) { then(secret); });
                       };
                       if (status != Status::Ok) {
                           remove();
                           return;
                       }
                       m_secrets.write(entry, {}, this, [this, remove](Status overwritten) {
                           if (overwritten != Status::Ok)
                               Q_EMIT forgetFailed(overwritten);
                           remove();
                       });
                   });
}

} // namespace desk
