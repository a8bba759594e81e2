// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/providerclient.h"

#include "app/api/networkfailure.h"
#include "app/api/oneshotbody.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <memory>

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

/// One answer on its way; a child of its reply.
class ProviderExchange final : public QObject {
public:
    ProviderExchange(const char *what, QNetworkReply *reply, QObject *context,
                     ProviderClient::Handler handler, std::chrono::milliseconds patience)
        : QObject(reply)
        , m_what(what)
        , m_reply(reply)
        , m_context(context)
        , m_handler(std::move(handler))
    {
        connect(reply, &QNetworkReply::sslErrors, this,
                [this](const QList<QSslError> &errors) { m_sslErrors += errors; });
        connect(reply, &QNetworkReply::readyRead, this, &ProviderExchange::readSome);
        connect(reply, &QNetworkReply::finished, this, &ProviderExchange::onFinished);
        connect(context, &QObject::destroyed, reply, &QNetworkReply::abort);
        QTimer::singleShot(patience, this, [this] {
            m_isLate = true;
            m_reply->abort();
        });
    }

private:
    void readSome()
    {
        // No more than is there: Qt makes room for all that is asked for.
        m_received += m_reply->read(std::min(m_reply->bytesAvailable(),
                                             ProviderClient::answerBytes + 1 - m_received.size()));
        if (m_received.size() > ProviderClient::answerBytes)
            m_reply->abort();
    }

    void onFinished()
    {
        if (m_reply->isOpen())
            readSome();
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        qCInfo(logSignIn).noquote() << m_what << status;
        // Queued: nobody is answered from inside a signal of the network. Through the client, which
        // outlives the reply.
        QMetaObject::invokeMethod(
            m_reply->parent(),
            [context = m_context, handler = m_handler, result = result(status)] {
                if (context)
                    handler(result);
            },
            Qt::QueuedConnection);
        m_reply->deleteLater();
    }

    [[nodiscard]] Result<ProviderAnswer, ApiError> result(int status) const
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
        ApiError failure{.kind = kindOfNetworkError(error)};
        if (failure.kind == ApiError::Kind::Tls)
            failure.tls = tlsTroubleOf(m_sslErrors, m_reply->errorString());
        return failure;
    }

    const char *m_what;
    QNetworkReply *m_reply;
    QPointer<QObject> m_context;
    ProviderClient::Handler m_handler;
    QByteArray m_received;
    QList<QSslError> m_sslErrors;
    bool m_isLate = false;
};

} // namespace

ProviderClient::ProviderClient(QNetworkAccessManager &network, std::chrono::milliseconds patience,
                               QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_patience(patience)
{
}

QNetworkRequest ProviderClient::requestTo(const QUrl &url)
{
    QNetworkRequest request(url);
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

void ProviderClient::whenWayKnown(const QUrl &url, QObject *context, std::function<void()> go)
{
    if (m_findWay)
        m_findWay(url, context, std::move(go));
    else
        go();
}

void ProviderClient::get(const char *what, const QUrl &url, QObject *context, Handler handler)
{
    whenWayKnown(url, context, [this, what, url, context, handler = std::move(handler)] {
        follow(what, m_network.get(requestTo(url)), context, handler);
    });
}

void ProviderClient::post(const char *what, const QUrl &url, const FormValues &form,
                          QObject *context, Handler handler)
{
    whenWayKnown(url, context,
                 [this, what, url, bytes = toForm(form), context, handler = std::move(handler)] {
                     follow(what, send(url, bytes), context, handler);
                 });
}

QNetworkReply *ProviderClient::send(const QUrl &url, const QByteArray &form)
{
    QNetworkRequest request = requestTo(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArray("application/x-www-form-urlencoded"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, form.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto body = std::make_unique<OneShotBody>(form);
    QNetworkReply *reply = m_network.post(request, body.get());
    body.release()->setParent(reply);
    return reply;
}

void ProviderClient::follow(const char *what, QNetworkReply *reply, QObject *context,
                            Handler handler)
{
    reply->setParent(this);
    new ProviderExchange(what, reply, context, std::move(handler), m_patience); // the reply's child
}

} // namespace desk
