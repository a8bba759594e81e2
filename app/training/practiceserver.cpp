// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/training/practiceserver.h"

#include "app/training/practicestore.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <array>

namespace desk {

namespace {

QString randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QString text;
    for (const quint32 word : words)
        text += QString::number(word, 16).rightJustified(8, QLatin1Char('0'));
    return text;
}

QByteArray verbOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return {};
    }
}

/// Compared in constant time, for form's sake: the token guards invented people only.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a.at(i) ^ b.at(i);
    return difference == 0;
}

} // namespace

class PracticeServer::Worker final : public QObject {
public:
    Worker(const QString &apiKey, const QString &token)
        : m_apiKey(apiKey.toLatin1())
        , m_authorization("Bearer " + token.toLatin1())
    {
    }

    /// In the server's thread; 0 when no port could be had.
    quint16 listen()
    {
        m_server = std::make_unique<QHttpServer>();
        // One handler for everything: the store knows the routes.
        m_server->setMissingHandler(
            [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                const PracticeStore::Answer answer = answerTo(request);
                const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.status);
                if (answer.body.isEmpty())
                    responder.write(status);
                else
                    responder.write(answer.body, "application/json", status);
            });
        return m_server->listen(QHostAddress::LocalHost, 0);
    }

private:
    PracticeStore::Answer answerTo(const QHttpServerRequest &request)
    {
        if (!isSame(request.value("x-api-key"), m_apiKey)
            || !isSame(request.value("authorization"), m_authorization))
            return PracticeStore::error(401,
                                        QStringLiteral("Authentication is missing or invalid"));
        return m_store.handle({verbOf(request.method()), request.url().path(),
                               QUrlQuery(request.url().query(QUrl::FullyEncoded)), request.body(),
                               request.value("idempotency-key"),
                               request.value("accept-language").startsWith("fr")});
    }

    QByteArray m_apiKey;
    QByteArray m_authorization;
    PracticeStore m_store;
    std::unique_ptr<QHttpServer> m_server;
};

PracticeServer::PracticeServer()
    : m_apiKey(QStringLiteral("desk.%1.clubmed.com").arg(randomText()))
    , m_token(randomText())
{
}

PracticeServer::~PracticeServer()
{
    m_thread.quit();
    m_thread.wait();
}

Result<QUrl, QString> PracticeServer::start()
{
    if (!m_url.isEmpty())
        return m_url;
    m_worker = new Worker(m_apiKey, m_token); // deleted by its thread, below
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_worker, [this, &port] { port = m_worker->listen(); }, Qt::BlockingQueuedConnection);
    if (port == 0)
        return QStringLiteral("No port of 127.0.0.1 could be opened.");
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    return m_url;
}

} // namespace desk
