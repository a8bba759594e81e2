// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// One more run of the program, for tst_provider: renews a session as often as it is told, with the
// refresh token that all runs share, and ends with 0 when every time went well.
//
// renewer ISSUER FOLDER ENVIRONMENT AGENT TIMES
#include "app/session/sessionrenewal.h"
#include "tests/oidc/filestore.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QTextStream>

using namespace desk;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QUrl issuer(arguments.value(1));
    const QString folder = arguments.value(2);
    int left = arguments.value(5).toInt();

    const Discovery discovery{.issuer = issuer,
                              .token = QUrl(issuer.toString() + QStringLiteral("/token")),
                              .keys = QUrl(issuer.toString() + QStringLiteral("/jwks")),
                              .algorithms = {"RS256"}};
    const CompanyTokens tokens{.accessToken = QStringLiteral("none"),
                               .identity = {issuer.toString(), QStringLiteral("tom")},
                               .provider = {issuer, QStringLiteral("customer-desk"), {}},
                               .discovery = discovery};
    QNetworkAccessManager network;
    test::FileStore secrets(folder);
    SystemClock clock;
    SessionRenewal renewal({network, secrets, clock, folder}, arguments.value(3),
                           arguments.value(4), tokens);
    QObject::connect(&renewal, &SessionRenewal::failed, &app, [](const SignInProblem &problem) {
        QTextStream(stderr) << "failed " << int(problem.kind) << ' ' << problem.code << Qt::endl;
        QCoreApplication::exit(1);
    });
    QObject::connect(&renewal, &SessionRenewal::renewed, &app, [&renewal, &left] {
        if (--left > 0)
            renewal.renew();
        else
            QCoreApplication::exit(0);
    });
    renewal.renew();
    return QCoreApplication::exec();
}
