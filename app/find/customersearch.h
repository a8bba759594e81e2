// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace desk {

/// Runs searches one after another, one request at a time, and collects what they find, each
/// customer once. It may stop early when one has found somebody; the agent may ask for the rest,
/// and for further pages. Owned by a dialog; the main thread.
class CustomerSearch final : public QObject {
    Q_OBJECT

public:
    static constexpr int pageSize = 50;

    explicit CustomerSearch(CustomersApi &api, QObject *parent = nullptr);
    ~CustomerSearch() override;

    /// With All whoever is found is no answer to the others: one search that is refused fails it
    /// all, with what was found by the rest.
    enum class Extent { UntilFound, All };

    /// Starts anew; what was running is cancelled, what was found is forgotten.
    void start(const QList<QList<SearchFilter>> &searches, Extent extent = Extent::UntilFound);
    /// Runs the searches that were left out.
    void widen();
    /// Reads the next page of the first search that has one.
    void readMore();
    /// Ends what is running; nothing is emitted for it. What was found stays.
    void cancel();

    [[nodiscard]] bool isRunning() const { return !m_call.isNull(); }
    [[nodiscard]] bool canWiden() const { return !isRunning() && !m_waiting.isEmpty(); }
    [[nodiscard]] bool canReadMore() const { return !isRunning() && !m_pages.isEmpty(); }
    [[nodiscard]] const QList<FoundCustomer> &found() const { return m_found; }
    /// The search that found somebody first; empty when none did.
    [[nodiscard]] const QList<SearchFilter> &foundBy() const { return m_foundBy; }
    /// How many the server says it has for that search, where that is more than has come and no
    /// other search has added anybody.
    [[nodiscard]] std::optional<qint64> total() const;
    /// Of customers whose ids can't be asked for, as they came; they are not in found().
    [[nodiscard]] const QStringList &unusableIds() const { return m_unusableIds; }
    [[nodiscard]] int unusableCount() const { return static_cast<int>(m_unusableIds.size()); }

Q_SIGNALS:
    /// Later, and once for each start(), widen() or readMore() that is not cancelled; found() is
    /// complete.
    void finished();
    /// Instead of finished(); found() holds what came before.
    void failed(const desk::ApiError &error);
    /// The server is busy; the request goes out again by itself.
    void waitStarted(int seconds);

private:
    struct Page {
        QList<SearchFilter> filters;
        int search = 0; ///< the how manieth of this run
        int number = 1; ///< from 1
    };

    void next();
    void send(const Page &page);
    void onAnswer(const Page &page, const ApiCall<FoundPage>::Outcome &outcome);
    /// Whether the others may go on after this error.
    [[nodiscard]] static bool isOfOneSearch(const ApiError &error, const Page &page);
    /// What failed can be asked for again.
    void putBack(const Page &page);
    void collect(const Page &page, const FoundPage &answer);
    /// Adds whoever is not there yet.
    void add(const Page &page, const QList<FoundCustomer> &customers);
    void end();

    CustomersApi &m_api;
    QList<QList<SearchFilter>> m_waiting;
    QList<Page> m_pages; ///< the next ones of searches that have more
    QList<FoundCustomer> m_found;
    QStringList m_unusableIds; ///< as they came, each once, but those that are empty
    QList<SearchFilter> m_foundBy;
    int m_started = 0; ///< searches of this run
    std::optional<int> m_finder; ///< the search that found somebody first
    bool m_isMixed = false; ///< another search has added somebody
    std::optional<qint64> m_total; ///< as the server said last
    std::optional<ApiError> m_refusal; ///< of one search while others went on
    Extent m_extent = Extent::UntilFound;
    bool m_isWidening = false;
    bool m_isEmptyRun = false; ///< nothing to search; finished() is on its way
    QPointer<ApiCallBase> m_call;
};

} // namespace desk
