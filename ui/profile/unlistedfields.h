// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"

#include <QWidget>

namespace desk {

/// What the API sent and the catalogue has no row for, keys as they came.
class UnlistedFields final : public QWidget {
    Q_OBJECT

public:
    UnlistedFields(const QList<Profile::Unlisted> &items, QWidget *parent);
};

} // namespace desk
