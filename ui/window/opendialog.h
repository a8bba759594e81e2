// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace desk {

/// Opens a customer by id at once, or searches by e-mail or last name and lists what was found.
class OpenDialog final : public QDialog {
    Q_OBJECT

public:
    explicit OpenDialog(CustomersApi &api, QWidget *parent = nullptr);

Q_SIGNALS:
    void customerChosen(const QString &customerId);

private:
    void go();
    void search(const QString &text);
    void showFound(const QList<FoundCustomer> &found);
    void showError(const ApiError &error);
    void choose();

    CustomersApi &m_api;
    QLineEdit *m_input;
    QPushButton *m_go;
    QLabel *m_message;
    QListWidget *m_results;
    QPointer<ApiCallBase> m_call;
};

} // namespace desk
