// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMutex>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>
#include <QWaitCondition>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace desk {

/// Asks the system which proxy leads to a server, and remembers the answers. The system may fetch
/// and run a script for that (PAC), which takes as long as its network takes: it is asked on a
/// thread of its own, one question at a time. Lives in the main thread; proxiesFor() may be called
/// from any.
class SystemProxies final : public QObject {
    Q_OBJECT

public:
    using Ask = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;
    struct Limits {
        /// How long a request waits for the first answer about its server; then it goes without a
        /// proxy, as a browser does where no script can be had.
        std::chrono::milliseconds patience{10'000};
        /// How long proxiesFor() waits for an answer that nobody asked for ahead of time.
        std::chrono::milliseconds unprepared{300};
        /// An answer is used for as long as there is no newer one, and asked anew after this time.
        std::chrono::milliseconds freshness{60'000};
    };

    SystemProxies();
    SystemProxies(Ask ask, const Limits &limits);
    /// Waits for the question that is under way: the system can't be interrupted.
    ~SystemProxies() override;

    /// Runs `go` once: at once where the answer for the server of `url` is known, else later; not
    /// if `context` is gone by then. Never waits.
    void whenKnown(const QUrl &url, QObject *context, std::function<void()> go);
    /// What is known about the server of a query; no proxy where nothing is.
    [[nodiscard]] QList<QNetworkProxy> proxiesFor(const QNetworkProxyQuery &query);

Q_SIGNALS:
    /// The system has answered: requests to a server go through this proxy. Main thread.
    void proxyFound(const QNetworkProxy &proxy);

private:
    /// Scheme, host and port, by which answers are told apart.
    using Server = QString;
    struct Answer {
        QList<QNetworkProxy> proxies;
        qint64 at = 0; ///< monotonic, ms
    };
    struct Waiting {
        Server server;
        QPointer<QObject> context;
        std::function<void()> go;
    };

    [[nodiscard]] std::optional<Answer> known(const Server &server);
    void ask(const QUrl &url);
    void work(const QUrl &url);
    void onAnswered(const Server &server);
    void giveUp(const Server &server);
    void releaseWaiting(const Server &server);

    const Ask m_ask;
    const Limits m_limits;
    QMutex m_mutex; ///< of the next three
    QWaitCondition m_answered;
    QHash<Server, Answer> m_answers;
    QHash<Server, bool> m_underWay;
    std::vector<Waiting> m_waiting;
    QThreadPool m_thread; ///< one thread; last, so that it ends before what it uses
};

} // namespace desk
