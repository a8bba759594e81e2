// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/profile/patch.h"

#include <QDialog>

class QGridLayout;

namespace desk {

class ReferenceData;

/// Shows what will be sent, line by line and to the byte, and asks for the decision. Opened with
/// open(); accepted means "send".
class ReviewDialog final : public QDialog {
    Q_OBJECT

public:
    ReviewDialog(const Profile &profile, const Edits &edits, const ReferenceData &reference,
                 const QString &acceptLanguage, AddressCheck check, QWidget *parent = nullptr);

private:
    void addChanges(QGridLayout *grid, const QList<Change> &changes,
                    const ReferenceData &reference);
};

/// The request as it will leave, secrets masked: request line, headers, body.
[[nodiscard]] QString requestText(const QString &customerId, const QByteArray &body,
                                  const QString &acceptLanguage, AddressCheck check);

} // namespace desk
