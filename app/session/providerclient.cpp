// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/providerclient.h"

#include "app/session/providerexchange.h"

namespace desk {

ProviderClient::ProviderClient(QNetworkAccessManager &network, std::chrono::milliseconds patience,
                               QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_patience(patience)
{
}

void ProviderClient::get(const char *what, const QUrl &url, QObject *context, Handler handler)
{
    ask(what, url, std::nullopt, context, std::move(handler));
}

void ProviderClient::post(const char *what, const QUrl &url, const FormValues &form,
                          QObject *context, Handler handler)
{
    ask(what, url, toForm(form), context, std::move(handler));
}

void ProviderClient::ask(const char *what, const QUrl &url, const std::optional<QByteArray> &form,
                         QObject *context, Handler handler)
{
    // A child; deletes itself once it has answered.
    auto *exchange = new ProviderExchange(m_network, {what, url, form, m_patience, m_askAtProxy},
                                          context, std::move(handler), this);
    if (m_findWay)
        m_findWay(url, exchange, [exchange] { exchange->start(); });
    else
        exchange->start();
}

} // namespace desk
