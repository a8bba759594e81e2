// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/pagestate.h"

#include <QTimer>

namespace desk {

class CreationPage;

/// The state of a new customer's page: what is typed, which step is in sight, what was said of
/// customers who look alike, a creation of unknown outcome, one that has ended. A child of its
/// page.
class CreationState final : public PageState {
    Q_OBJECT

public:
    explicit CreationState(CreationPage &page);

    [[nodiscard]] bool isSettled() const override;
    void callOff() override;
    /// Of one whose customer is there it says that: see created().
    [[nodiscard]] QJsonObject take() const override;
    void putBack(const QJsonObject &state) override;

    /// What take() says of a customer who is there: {"id", "gmNumber", "form"}; empty for any
    /// other. `form` is a draft of the journal: its edits are what was sent, its base what is
    /// stored.
    [[nodiscard]] static QJsonObject created(const QJsonObject &state);

private:
    void putBackLate();

    CreationPage &m_page;
    QJsonObject m_late; ///< inputs that come with the customers who look alike
    QTimer m_soon; ///< once what has changed is on screen
};

} // namespace desk
