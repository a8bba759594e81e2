// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/environment.h"

namespace desk {

Environment productionEnvironment()
{
    return {Environment::Kind::Production,
            QStringLiteral("production"),
            {},
            QUrl(QStringLiteral("https://api.clubmed.com"))};
}

Environment stagingEnvironment()
{
    return {Environment::Kind::Staging,
            QStringLiteral("staging"),
            {},
            QUrl(QStringLiteral("https://api.staging.clubmed.com"))};
}

Environment trainingEnvironment()
{
    return {Environment::Kind::Training, QStringLiteral("training"), {}, {}};
}

Environment customEnvironment(const QUrl &url)
{
    const QString place
        = url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
    return {Environment::Kind::Custom, url.scheme() + QStringLiteral("://") + place, place, url};
}

} // namespace desk
