// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/workingcopy.h"

#include <QWidget>

class QVBoxLayout;

namespace desk {

class ReferenceData;

/// What somebody else has changed meanwhile in fields the agent has not touched: it stands in the
/// cards already, is not sent, and is said once, so that nobody reads an old value out.
class TakenOver final : public QWidget {
    Q_OBJECT

public:
    explicit TakenOver(QWidget *parent);

    /// Nothing hides it.
    void showChanges(const QList<Change> &changes, const ReferenceData &reference);

private:
    QVBoxLayout *m_rows = nullptr;
    QList<Change> m_shown;
};

} // namespace desk
