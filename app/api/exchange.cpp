// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/exchange.h"

#include "app/api/answerheaders.h"
#include "app/api/answerreader.h"
#include "app/api/apicall.h"
#include "app/api/networkfailure.h"
#include "app/api/oneshotbody.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

Q_LOGGING_CATEGORY(logApi, "desk.api")

namespace desk {

namespace {

constexpr int longestAutomaticWait = 60; // seconds; a longer Retry-After is the agent's decision

qint64 monotonicNow()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &network, Transport &transport, ApiRequest request,
                   ApiCallBase *call, Transport::Answered answered, Transport::Failed failed)
    : QObject(&transport)
    , m_network(network)
    , m_transport(transport)
    , m_endpoint(transport.endpoint())
    , m_limits(transport.limits())
    , m_request(std::move(request))
    , m_call(call)
    , m_answered(std::move(answered))
    , m_failed(std::move(failed))
{
    m_timeLimit.setSingleShot(true);
    m_retryWait.setSingleShot(true);
    connect(&m_timeLimit, &QTimer::timeout, this, [this] { endAttempt(Ended::ByTimeLimit); });
    connect(&m_retryWait, &QTimer::timeout, this, &Exchange::startAttempt);
    connect(call, &ApiCallBase::cancelRequested, this, &Exchange::onCancelRequested);
    connect(call, &ApiCallBase::retryRequested, this, [this] {
        if (m_retryWait.isActive())
            m_retryWait.start(0);
    });
    // Later, so that nothing can be answered from inside the function that made the call.
    QMetaObject::invokeMethod(
        this,
        [this] { m_transport.whenWayKnown(m_endpoint.baseUrl, this, [this] { startAttempt(); }); },
        Qt::QueuedConnection);
}

void Exchange::startAttempt()
{
    if (m_isDone)
        return;
    if (!m_transport.mayLeave(m_request.verb)) {
        fail({.kind = ApiError::Kind::Cancelled, .requestId = m_leftAs});
        return;
    }
    m_received.clear();
    m_sslErrors.clear();
    m_isConnecting = false;
    m_ended = Ended::ByPeer;
    m_requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_startedAt = monotonicNow();
    if (!isAllowedBaseUrl(m_endpoint.baseUrl)) {
        fail({.kind = ApiError::Kind::Offline});
        return;
    }
    const QNetworkRequest request = networkRequest();
    noteCall(request);
    if (m_request.body) {
        auto body = std::make_unique<OneShotBody>(*m_request.body);
        m_body = body.get();
        m_reply = m_network.sendCustomRequest(request, m_request.verb, m_body);
        body.release()->setParent(m_reply);
    } else {
        m_reply = m_network.sendCustomRequest(request, m_request.verb);
    }
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_isConnecting = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_isConnecting = false; });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_isConnecting = false; });
    // Only listened to: nothing ignores these errors, so the request ends with them.
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors += errors; });
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onReplyFinished);
    m_timeLimit.start(m_limits.firstByte);
}

void Exchange::noteCall(const QNetworkRequest &request)
{
    const Call call{.verb = m_request.verb,
                    .pathTemplate = m_request.pathTemplate,
                    .attempt = ++m_attempts,
                    .requestId = m_requestId};
    // What an agent who has signed out had asked for is nobody's to copy.
    std::optional<SentRequest> sent;
    if (m_endpoint.agent == m_transport.endpoint().agent)
        sent = sentRequest(request, m_request.verb, m_request.body);
    m_callNumber = m_transport.calls().begin(call, sent);
}

std::chrono::milliseconds Exchange::spent() const
{
    return std::chrono::milliseconds(monotonicNow() - m_startedAt);
}

QNetworkRequest Exchange::networkRequest()
{
    QUrl url = m_endpoint.baseUrl;
    QString base = url.path();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + m_request.path);
    url.setQuery(m_request.query);

    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "CustomerDesk/" DESK_VERSION);
    request.setRawHeader("Accept-Language", m_endpoint.acceptLanguage.toLatin1());
    if (!m_endpoint.apiKey.isEmpty())
        request.setRawHeader("X-Api-Key", m_endpoint.apiKey.toUtf8());
    if (!m_endpoint.accessToken.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_endpoint.accessToken.toUtf8());
    request.setRawHeader("X-Request-ID", m_requestId.toLatin1());
    if (m_request.body) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body->size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    if (!m_request.idempotencyKey.isEmpty())
        request.setRawHeader("Idempotency-Key", m_request.idempotencyKey);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

void Exchange::readSome()
{
    if (!m_reply)
        return;
    if (m_received.isEmpty()) {
        m_timeLimit.start(std::max(std::chrono::milliseconds(1), m_limits.whole - spent()));
    }
    // No more than is there: Qt makes room for all that is asked for.
    m_received += m_reply->read(
        std::min(m_reply->bytesAvailable(), m_limits.answerBytes + 1 - m_received.size()));
    if (m_received.size() > m_limits.answerBytes)
        endAttempt(Ended::BySizeLimit);
}

void Exchange::endAttempt(Ended why)
{
    QNetworkReply *reply = m_reply;
    if (!reply || reply->isFinished())
        return;
    m_ended = why;
    reply->abort(); // emits finished(), which classifies by m_ended
}

void Exchange::onReplyFinished()
{
    m_timeLimit.stop();
    if (!m_reply || m_isDone)
        return;
    m_reply->deleteLater();
    if (m_ended == Ended::ByPeer)
        readSome();
    // The size limit may have been found in this very read, too late for an abort.
    if (m_received.size() > m_limits.answerBytes)
        m_ended = Ended::BySizeLimit;

    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_transport.noteAnswer(m_endpoint, status);
    // Success is a whole 2xx answer; Qt's own verdict counts only for the transfer, where it knows
    // of a body that was cut short.
    if (m_ended == Ended::ByPeer && status >= 200 && status < 300
        && m_reply->error() == QNetworkReply::NoError) {
        log(status, "answered");
        const ServerNotes notes = readServerNotes(m_reply->rawHeaderPairs(), m_requestId);
        m_transport.calls().answered(m_callNumber, spent(), status, notes.requestId);
        Q_EMIT m_transport.answered(spent());
        succeed({.status = status,
                 .body = m_received,
                 .requestId = m_requestId,
                 .notes = notes,
                 .contentRange = m_reply->rawHeader("Content-Range"),
                 .link = m_reply->rawHeader("Link")});
        return;
    }
    const ApiError error = errorOfAttempt();
    m_leftAs = error.requestId;
    log(status, "failed");
    m_transport.calls().failed(m_callNumber, spent(), error);
    if (mayRetry(error))
        waitBeforeRetry(error);
    else if (error.kind == ApiError::Kind::Unauthorised)
        holdOrFail(error);
    else if (error.kind == ApiError::Kind::Proxy && error.proxy == ProxyTrouble::SignIn)
        holdAtProxy(error);
    else
        fail(error);
}

void Exchange::holdOrFail(const ApiError &error)
{
    m_heldFor = error;
    // It left with the old credentials while others were being entered.
    const Endpoint &now = m_transport.endpoint();
    if (now.accessToken != m_endpoint.accessToken || now.apiKey != m_endpoint.apiKey) {
        resume(now);
        return;
    }
    if (m_request.after401 == After401::Fail || !m_transport.hold(this)) {
        m_heldFor.reset();
        fail(error);
    }
}

/// The proxy has refused to open a way to the server, so not a byte of the request has left this
/// computer, of a write neither: the body is read when the way is open. Should that ever be
/// otherwise the write fails, with its outcome unknown.
void Exchange::holdAtProxy(const ApiError &error)
{
    m_heldFor = error;
    if (error.outcomeUnknown || !m_transport.holdAtProxy(this)) {
        m_heldFor.reset();
        fail(error);
    }
}

void Exchange::resume(const Endpoint &endpoint)
{
    if (m_isDone || !m_heldFor)
        return;
    ApiError error = *std::exchange(m_heldFor, std::nullopt);
    // Credentials of one environment never travel to another's host, nor one agent's work under
    // another's name.
    if (endpoint.baseUrl != m_endpoint.baseUrl || endpoint.agent != m_endpoint.agent) {
        fail(error);
        return;
    }
    if (m_request.after401 == After401::Report) {
        error.signedInAgain = true;
        fail(error);
        return;
    }
    m_endpoint = endpoint;
    m_retries = 0;
    startAttempt();
}

void Exchange::failHeld()
{
    if (!m_isDone && m_heldFor)
        fail(*std::exchange(m_heldFor, std::nullopt));
}

ApiError Exchange::errorOfAttempt() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    ApiError error;
    if (m_ended == Ended::ByPeer && status >= 300) {
        error = readError(status, m_received);
        error.retryAfterSeconds
            = readRetryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    } else if (m_ended == Ended::ByCancel) {
        error.kind = ApiError::Kind::Cancelled;
    } else if (m_ended == Ended::ByTimeLimit) {
        error.kind = ApiError::Kind::Timeout;
    } else if (m_ended == Ended::BySizeLimit) {
        error.kind = ApiError::Kind::AnswerTooLarge;
    } else {
        error = status > 0 ? ApiError{.kind = ApiError::Kind::ConnectionLost}
                           : networkFailure(*m_reply, m_sslErrors);
    }
    error.httpStatus = status;
    if (status > 0 || mayHaveLeft() || !(m_isConnecting || isBeforeAnyRequest(error.kind)))
        error.requestId = m_requestId;
    error.serverRequestId = readServerNotes(m_reply->rawHeaderPairs(), m_requestId).requestId;
    // Whatever is no clear refusal may hide a write that was carried out.
    error.outcomeUnknown
        = mayHaveLeft() && !(m_ended == Ended::ByPeer && isClearRefusal(m_request.verb, status));
    return error;
}

bool Exchange::mayHaveLeft() const
{
    return m_body && m_body->wasRead();
}

bool Exchange::mayRetry(const ApiError &error) const
{
    if (m_request.verb != "GET" || m_retries >= m_limits.getRetries)
        return false;
    if (error.retryAfterSeconds > longestAutomaticWait)
        return false;
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::ConnectionLost:
        return true;
    case ApiError::Kind::ServerTrouble:
    case ApiError::Kind::TooManyRequests:
        return error.httpStatus != 500 && error.httpStatus != 501;
    default:
        return false;
    }
}

void Exchange::waitBeforeRetry(const ApiError &error)
{
    const auto backoff = m_limits.retryBase * (1 << m_retries);
    // Jitter of up to the same again keeps many desks from coming back in step.
    const auto jitter = std::chrono::milliseconds(
        QRandomGenerator::global()->bounded(static_cast<int>(backoff.count()) + 1));
    ++m_retries;
    if (error.retryAfterSeconds >= 0) {
        m_retryWait.start(std::chrono::seconds(error.retryAfterSeconds));
        if (m_call && error.retryAfterSeconds > 0)
            Q_EMIT m_call->waitStarted(error.retryAfterSeconds);
        return;
    }
    m_retryWait.start(backoff + jitter);
}

void Exchange::onCancelRequested()
{
    if (m_isDone)
        return;
    if (m_reply && !m_reply->isFinished()) {
        m_ended = Ended::ByCancel;
        // Queued: nothing may be emitted from inside cancel().
        QMetaObject::invokeMethod(
            this, [this] { endAttempt(Ended::ByCancel); }, Qt::QueuedConnection);
        return;
    }
    m_retryWait.stop();
    m_heldFor.reset();
    fail({.kind = ApiError::Kind::Cancelled, .requestId = m_leftAs});
}

void Exchange::log(int status, const char *outcome) const
{
    const ServerNotes notes = readServerNotes(m_reply->rawHeaderPairs(), m_requestId);
    qCInfo(logApi).noquote() << m_request.verb << m_request.pathTemplate << status << outcome
                             << spent().count() << "ms"
                             << m_requestId.toLatin1() + notesForLog(notes);
}

void Exchange::succeed(const ApiAnswer &answer)
{
    finishWith([answered = m_answered, answer] { answered(answer); });
}

void Exchange::fail(const ApiError &error)
{
    finishWith([failed = m_failed, error] { failed(error); });
}

void Exchange::finishWith(std::function<void()> report)
{
    if (m_isDone)
        return;
    m_isDone = true;
    // Queued: the reply's own signal has returned, and cancel() too, before anybody hears of it.
    const QPointer<ApiCallBase> call = m_call;
    QMetaObject::invokeMethod(
        this,
        [call, report = std::move(report)] {
            if (call)
                report();
        },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &QObject::deleteLater, Qt::QueuedConnection);
}

} // namespace desk
