// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <functional>

namespace desk {

class Clock;
class ReferenceData;

/// Reads civilities, countries and locales from the API, once a sign-in, behind everybody's back:
/// nothing waits for an answer, and a failure leaves the bundled lists as they are. Whatever is
/// missing is read again when somebody is about to choose from one of the lists, with growing
/// pauses while the server goes on failing.
class ReferenceReader final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds firstPause{5};
    static constexpr std::chrono::seconds longestPause{300};

    /// All must outlive the reader.
    ReferenceReader(CustomersApi &api, ReferenceData &reference, Clock &clock,
                    QObject *parent = nullptr);

    /// After each sign-in: another environment may have other lists. `acceptLanguage` of the
    /// agent, `fr-FR`: what his customers are most likely to have comes first in the lists.
    void read(const QString &acceptLanguage);

Q_SIGNALS:
    /// The locales the API key may be used with; never empty.
    void localesRead(const QStringList &locales);

private:
    /// How it stands with one of the lists.
    struct List {
        QPointer<ApiCallBase> call; ///< under way
        bool isThere = true; ///< since the last sign-in; before one nobody asks
        std::chrono::milliseconds pause{firstPause}; ///< after the next failure
        std::chrono::milliseconds notBefore{0}; ///< by the clock's elapsed()
    };

    void readMissing();
    template <typename Items>
    void start(List &list, ApiCall<Items> *call, std::function<void(const Items &)> take);
    void noteFailure(List &list, int retryAfter);

    CustomersApi &m_api;
    ReferenceData &m_reference;
    Clock &m_clock;
    List m_civilities;
    List m_countries;
    List m_locales;
};

} // namespace desk
