// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/oidc/httpbrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>

namespace desk::test {

namespace {

QString capture(const char *pattern, const QByteArray &page)
{
    return QRegularExpression(QString::fromLatin1(pattern))
        .match(QString::fromUtf8(page))
        .captured(1);
}

FormValues hiddenInputs(const QByteArray &page)
{
    static const QRegularExpression input(
        QStringLiteral("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\""));
    FormValues values;
    auto all = input.globalMatch(QString::fromUtf8(page));
    while (all.hasNext()) {
        const auto match = all.next();
        values.append(std::pair(match.captured(1).toUtf8(), match.captured(2).toUtf8()));
    }
    return values;
}

} // namespace

bool HttpBrowser::open(const QUrl &url)
{
    get(url);
    return true;
}

void HttpBrowser::get(const QUrl &url)
{
    visited.append(url);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onAnswer(reply); });
}

void HttpBrowser::onAnswer(QNetworkReply *reply)
{
    reply->deleteLater();
    status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    page = reply->readAll();
    if (!target.isEmpty())
        get(reply->url().resolved(target));
    else if (page.contains("<form") && mood == Mood::Willing)
        fillIn(reply->url());
    else if (page.contains("<form") && mood == Mood::Refusing)
        get(QUrl(reply->url().toString() + QStringLiteral("/abort")));
    else
        Q_EMIT shown();
}

void HttpBrowser::fillIn(const QUrl &at)
{
    FormValues values = hiddenInputs(page);
    if (page.contains("name=\"login\"")) {
        ++logins;
        values.append(std::pair(QByteArray("login"), login.toUtf8()));
        values.append(std::pair(QByteArray("password"), QByteArray("any")));
    } else if (page.contains("name=\"logout\"")) {
        values.append(std::pair(QByteArray("logout"), QByteArray("yes")));
    }
    QNetworkRequest request(at.resolved(QUrl(capture("<form[^>]* action=\"([^\"]+)\"", page))));
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArray("application/x-www-form-urlencoded"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    visited.append(request.url());
    QNetworkReply *reply = m_network.post(request, toForm(values));
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onAnswer(reply); });
}

} // namespace desk::test
