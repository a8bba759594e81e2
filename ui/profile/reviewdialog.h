// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/profile/patch.h"

#include <QDialog>

class QGridLayout;
class QPlainTextEdit;

namespace desk {

class ReferenceData;

/// Shows what will be sent, line by line and to the byte, and asks for the decision. Opened with
/// open(); accepted means "send".
class ReviewDialog final : public QDialog {
    Q_OBJECT

public:
    struct Request {
        Profile profile;
        Edits edits;
        QString acceptLanguage;
        AddressCheck check = AddressCheck::Normal;
        QString note = {}; ///< said above the changes: why they are shown again
    };
    ReviewDialog(const Request &request, const ReferenceData &reference, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeContent(const Request &request, const ReferenceData &reference);
    [[nodiscard]] QPlainTextEdit *makeRequest(const Request &request);
    [[nodiscard]] QWidget *makeButtons(QPlainTextEdit *request);
    void addChanges(QGridLayout *grid, const QList<Change> &changes,
                    const ReferenceData &reference);
};

/// The request as it will leave, secrets masked: request line, headers, body.
[[nodiscard]] QString requestText(const QString &customerId, const QByteArray &body,
                                  const QString &acceptLanguage, AddressCheck check);

} // namespace desk
