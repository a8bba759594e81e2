// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;

namespace desk {

/// The first screen after sign-in: what can be done, with its keys.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    /// The actions are not owned and must outlive the page.
    StartPage(QAction &create, QAction &open, QWidget *parent = nullptr);
};

} // namespace desk
