// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Appends entries to the trail of a folder, with the key in the keychain, and ends as the program
// does:
//   maketrail FOLDER COUNT
#include "app/audit/auditkeeper.h"
#include "app/audit/audittrail.h"
#include "app/security/keychainstore.h"

#include <QCoreApplication>

using namespace desk;

int main(int argc, char *argv[])
{
    const QCoreApplication core(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    KeychainStore secrets;
    SystemClock clock;
    AuditTrail trail(arguments.at(1), clock);
    AuditKeeper keeper(secrets, clock, arguments.at(1), &trail);
    for (int i = 0; i < arguments.at(2).toInt(); ++i)
        trail.note({.what = AuditEvent::CustomerRead, .customerId = QString::number(700 + i)});
    QObject::connect(&keeper, &AuditKeeper::unavailable, &keeper,
                     [] { QCoreApplication::exit(1); });
    QObject::connect(&keeper, &AuditKeeper::finished, &keeper, [] { QCoreApplication::exit(0); });
    keeper.start();
    keeper.finish();
    return QCoreApplication::exec();
}
