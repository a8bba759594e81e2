// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"

#include <QWidget>

namespace desk {

/// What the API sent and the catalogue has no row for, keys as they came; folded under `Technical`
/// the whole answer.
class UnlistedFields final : public QWidget {
    Q_OBJECT

public:
    UnlistedFields(const Profile &profile, QWidget *parent);

Q_SIGNALS:
    void copied(const QString &key); ///< a value is on the clipboard

private:
    [[nodiscard]] QWidget *makeTechnical(const Profile &profile);
};

} // namespace desk
