// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/environment.h"

#include <QComboBox>

namespace desk {

/// The environments to choose from: each with a dot in its colour, its name and its host.
class EnvironmentBox final : public QComboBox {
    Q_OBJECT

public:
    EnvironmentBox(const QList<Environment> &environments, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace desk
