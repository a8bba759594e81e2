// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"

#include <QWizard>

#include <memory>

namespace desk {

class CustomersApi;
class ReferenceData;
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
    /// 401: the owner signs in again over the wizard, then calls resumeAfterSignIn().
    void signInRequired();

public Q_SLOTS:
    void resumeAfterSignIn();

private:
    std::unique_ptr<CreateContext> m_context;
};

} // namespace desk
