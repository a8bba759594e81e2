// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/profile/edits.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace desk {

/// Looks for a customer by what was typed: by e-mail, then by each phone, then by name. One search
/// at a time; results are collected, each customer once.
class CustomerLookup final : public QObject {
    Q_OBJECT

public:
    explicit CustomerLookup(CustomersApi &api, QObject *parent = nullptr);
    ~CustomerLookup() override;

    /// Starts anew; what is under way is given up.
    void start(const Edits &edits);
    [[nodiscard]] bool isRunning() const { return m_call; }

Q_SIGNALS:
    /// Once a start(). With an error the list holds what was found until then.
    void finished(const QList<desk::FoundCustomer> &found,
                  const std::optional<desk::ApiError> &error);

private:
    void next();
    void onAnswer(const ApiCall<QList<FoundCustomer>>::Outcome &outcome);

    CustomersApi &m_api;
    QList<QList<SearchFilter>> m_searches; ///< still to do
    QList<FoundCustomer> m_found;
    QPointer<ApiCallBase> m_call;
};

} // namespace desk
