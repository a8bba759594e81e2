// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/providerexchange.h"

#include "app/api/networkfailure.h"
#include "app/api/oneshotbody.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <memory>
#include <utility>

Q_LOGGING_CATEGORY(logSignIn, "desk.signin")

namespace desk {

namespace {

/// RFC 9110, section 5.6.7: always GMT, always English.
QDateTime readDate(const QByteArray &header)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

ProviderExchange::ProviderExchange(QNetworkAccessManager &network, ProviderQuestion question,
                                   QObject *context, ProviderClient::Handler handler,
                                   QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_question(std::move(question))
    , m_context(context)
    , m_handler(std::move(handler))
{
    m_timeLimit.setSingleShot(true);
    connect(context, &QObject::destroyed, this, &ProviderExchange::onContextGone);
    connect(&m_timeLimit, &QTimer::timeout, this, [this] {
        m_isLate = true;
        m_reply->abort();
    });
}

void ProviderExchange::start()
{
    if (!m_context)
        return; // gone while the way was looked for
    m_received.clear();
    m_sslErrors.clear();
    send();
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors += errors; });
    connect(m_reply, &QNetworkReply::readyRead, this, &ProviderExchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &ProviderExchange::onFinished);
    m_timeLimit.start(m_question.patience);
}

QNetworkRequest ProviderExchange::request() const
{
    QNetworkRequest request(m_question.url);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "CustomerDesk/" DESK_VERSION);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

void ProviderExchange::send()
{
    QNetworkRequest request = this->request();
    if (!m_question.form) {
        m_reply = m_network.get(request);
        return;
    }
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArray("application/x-www-form-urlencoded"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_question.form->size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto body = std::make_unique<OneShotBody>(*m_question.form);
    m_body = body.get();
    m_reply = m_network.post(request, body.get());
    body.release()->setParent(m_reply);
}

void ProviderExchange::readSome()
{
    // No more than is there: Qt makes room for all that is asked for.
    m_received += m_reply->read(
        std::min(m_reply->bytesAvailable(), ProviderClient::answerBytes + 1 - m_received.size()));
    if (m_received.size() > ProviderClient::answerBytes)
        m_reply->abort();
}

void ProviderExchange::onFinished()
{
    m_timeLimit.stop();
    if (m_reply->isOpen())
        readSome();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    qCInfo(logSignIn).noquote() << m_question.what << status;
    m_hasLeft = m_body && m_body->wasRead();
    const Result<ProviderAnswer, ApiError> ended = result(status);
    m_reply->deleteLater();
    m_reply = nullptr;
    m_body = nullptr;
    if (ended || status > 0 || !m_context || !mayGoOnAtProxy(ended.error())) {
        answer(ended);
        return;
    }
    m_question.askAtProxy(this, [this, ended](bool goesOn) {
        if (goesOn && m_context)
            start();
        else
            answer(ended);
    });
}

/// Refused by the proxy itself, which has opened no way to the provider.
bool ProviderExchange::mayGoOnAtProxy(const ApiError &error) const
{
    return m_question.askAtProxy && !m_hasLeft && isAtProxy(error);
}

/// Queued: nobody is answered from inside a signal of the network.
void ProviderExchange::answer(const Result<ProviderAnswer, ApiError> &result)
{
    QMetaObject::invokeMethod(
        this,
        [this, result] {
            deleteLater();
            if (m_context)
                m_handler(result);
        },
        Qt::QueuedConnection);
}

/// A reply that is given up ends at once, and this object with it.
void ProviderExchange::onContextGone()
{
    if (m_reply)
        m_reply->abort();
    else
        deleteLater();
}

Result<ProviderAnswer, ApiError> ProviderExchange::result(int status) const
{
    if (m_isLate)
        return ApiError{.kind = ApiError::Kind::Timeout};
    if (m_received.size() > ProviderClient::answerBytes)
        return ApiError{.kind = ApiError::Kind::AnswerTooLarge};
    const QNetworkReply::NetworkError error = m_reply->error();
    // From ContentAccessDenied on Qt's errors only repeat the status.
    const bool isWhole = status > 0 && (error == QNetworkReply::NoError || error >= 201);
    if (isWhole)
        return ProviderAnswer{status, m_received, readDate(m_reply->rawHeader("Date"))};
    return networkFailure(*m_reply, m_sslErrors);
}

} // namespace desk
