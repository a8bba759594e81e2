// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace desk {

/// What may be typed to find a customer, by example; shown while there is nobody to show.
class FindHints final : public QWidget {
    Q_OBJECT

public:
    explicit FindHints(QWidget *parent = nullptr);
};

} // namespace desk
