// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/auditing.h"

#include "ui/fields/messagebar.h"

#include <QMainWindow>
#include <QVBoxLayout>

namespace desk {

Auditing::Auditing(const Seen &seen, SecretStore &secrets, Clock &clock, const QString &folder,
                   QMainWindow &window)
    : m_trail(folder, clock)
    , m_keeper(secrets, clock, folder, &m_trail)
    , m_watch(std::make_unique<AuditWatch>(m_trail, seen.session, seen.transport, seen.journal))
    , m_bar(new MessageBar(window.centralWidget()))
{
    m_bar->setObjectName(QStringLiteral("auditBar"));
    if (auto *column = qobject_cast<QVBoxLayout *>(window.centralWidget()->layout()))
        column->insertWidget(1, m_bar); // below the top bar
    connect(&m_keeper, &AuditKeeper::unavailable, this, &Auditing::sayUnavailable);
    connect(&m_trail, &AuditTrail::writeFailed, this, &Auditing::sayNotWritten);
    connect(&m_keeper, &AuditKeeper::finished, this, [this] {
        m_isFinished = true;
        Q_EMIT finished();
    });
    m_keeper.start();
}

void Auditing::finish()
{
    m_watch.reset(); // notes the end
    static_cast<void>(m_trail.flush());
    m_keeper.finish();
}

void Auditing::sayUnavailable(SecretStore::Status status)
{
    switch (status) {
    case SecretStore::Status::NotFound:
        say(tr("The key of this computer's audit trail is not in the keychain; it may be locked. "
               "Nothing is noted in the trail. Tell your administrator."));
        return;
    case SecretStore::Status::Unavailable:
        say(tr("There is no keychain on this computer, and so no audit trail is kept. Tell your "
               "administrator."));
        return;
    case SecretStore::Status::Ok:
    case SecretStore::Status::Denied:
    case SecretStore::Status::TimedOut:
        say(tr("The keychain does not open, and so no audit trail is kept. Unlock it, and start "
               "the program again."));
        return;
    }
}

void Auditing::sayNotWritten()
{
    say(tr("The audit trail can't be written to this computer's disk at the moment. Is it full? "
           "What is to be noted is kept in memory, and tried again every ten seconds; your work "
           "goes on."));
}

void Auditing::say(const QString &text)
{
    if (m_bar)
        m_bar->showMessage(MessageBar::Tone::Warning, text);
}

} // namespace desk
