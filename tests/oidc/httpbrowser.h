// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/formtext.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

class QNetworkReply;

namespace desk::test {

/// The agent's browser, and the agent before it: follows redirects, keeps cookies, fills in the
/// forms of the test's provider as one name, and lets nobody see what it does.
class HttpBrowser final : public QObject {
    Q_OBJECT

public:
    enum class Mood {
        Willing, ///< signs in and consents
        Refusing, ///< gives up at the first form
        Absent, ///< opens the page and goes away
    };

    explicit HttpBrowser(QString name)
        : login(std::move(name))
    {
    }

    /// As QDesktopServices::openUrl: true at once, the rest comes.
    bool open(const QUrl &url);

    QString login;
    Mood mood = Mood::Willing;
    int logins = 0; ///< how often the name was typed
    QList<QUrl> visited; ///< every address, redirects among them
    QByteArray page; ///< the last one that was shown
    int status = 0; ///< of it

Q_SIGNALS:
    void shown(); ///< a page with nothing left to do

private:
    void get(const QUrl &url);
    void onAnswer(QNetworkReply *reply);
    void fillIn(const QUrl &at);

    QNetworkAccessManager m_network;
};

} // namespace desk::test
