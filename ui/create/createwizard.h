// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"

#include <QWizard>

#include <memory>

class QListWidget;

namespace desk {

class FieldsPage;
class ReferenceData;
class ReviewPage;
struct CreateContext;

/// The create-customer wizard: Identity, Contact, Address, Consent, Review. Every page can be
/// reached at any time; only the creation itself demands that all is valid. One idempotency key a
/// run; a POST leaves at most once per press of the agent's and never by itself again.
class CreateWizard final : public QWizard {
    Q_OBJECT

public:
    CreateWizard(CustomersApi &api, ReferenceData &reference, QWidget *parent = nullptr);
    ~CreateWizard() override;

Q_SIGNALS:
    /// After 201: the id to open; emitted once.
    void customerCreated(const QString &customerId);

public Q_SLOTS:
    void accept() override;
    void reject() override;

private:
    void makePages();
    void makeSteps();
    void goTo(int page);
    void goToField(const Field &field);
    void onPageChanged(int page);
    void updateButtons();

    void create(AddressCheck check);
    void onCreated(const CreatedCustomer &created);
    void onFailed(const ApiError &error);
    void showFieldErrors(const ApiError &error);
    void offerCheck(const ApiError &error);
    void checkWhetherItExists();
    void onChecked(const QList<FoundCustomer> &found);
    void readBack(const QString &id);

    std::unique_ptr<CreateContext> m_context;
    QList<FieldsPage *> m_pages;
    ReviewPage *m_review = nullptr;
    QListWidget *m_steps = nullptr;
    AddressCheck m_lastCheck = AddressCheck::Normal;
    bool m_mayClose = false;
};

} // namespace desk
