// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/pagestate.h"

namespace desk {

class CardCell;
class ProfilePage;

/// The state of a profile page: the profile as it was read, what is typed on top of it and on what
/// it was begun, so that every conflict comes back; which fields are open; writes that may still
/// land. What could be undone is forgotten. A child of its page.
class ProfileState final : public PageState {
    Q_OBJECT

public:
    explicit ProfileState(ProfilePage &page);

    [[nodiscard]] bool isSettled() const override;
    void callOff() override;
    [[nodiscard]] QJsonObject take() const override;
    void putBack(const QJsonObject &state) override;

private:
    [[nodiscard]] QJsonObject workState() const;
    void putBackWork(const QJsonObject &state);
    void putBackCells(const QJsonArray &cells);
    static QJsonArray cellState(const CardCell &cell);

    ProfilePage &m_page;
};

} // namespace desk
