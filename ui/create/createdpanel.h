// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/profile/edits.h"

#include <QWidget>

class QLabel;

namespace desk {

class CopyButton;
class ReferenceData;

/// What is shown after a 201: the numbers with their copy buttons, and what was stored.
class CreatedPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CreatedPanel(QWidget *parent = nullptr);

    void showCreated(const QString &id, const QString &gmNumber);
    /// The profile read back, compared with what was sent.
    void showStored(const Edits &sent, const Profile &stored, const ReferenceData &reference);
    void showReadBackFailed(const ApiError &error);

private:
    QLabel *m_id = nullptr;
    CopyButton *m_copyId = nullptr;
    QLabel *m_gmNumber = nullptr;
    CopyButton *m_copyGmNumber = nullptr;
    QLabel *m_stored = nullptr;
};

} // namespace desk
