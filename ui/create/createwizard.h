// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/journal/journal.h"

#include <QPointer>
#include <QWizard>

#include <memory>

class QListWidget;

namespace desk {

class CustomerLookup;
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
    CreateWizard(CustomersApi &api, ReferenceData &reference, Journal &journal,
                 QWidget *parent = nullptr);
    ~CreateWizard() override;

    /// What was typed in an earlier run.
    void restore(const Draft &draft);
    /// An attempt of unknown outcome of an earlier run: the customer is looked for at once.
    void restore(const Attempt &attempt);
    /// Forgets what is kept on the disk for this wizard.
    void discardDraft();
    [[nodiscard]] bool hasUnsentWork() const;
    [[nodiscard]] bool isSending() const;
    [[nodiscard]] bool isCreated() const;

Q_SIGNALS:
    /// After 201: the id to open; emitted once.
    void customerCreated(const QString &customerId);

public Q_SLOTS:
    void accept() override;
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] static bool isHeldEnter(const QEvent &event);
    void makePages();
    void makeSteps();
    void goTo(int page);
    void goToField(const Field &field);
    void onPageChanged(int page);
    void updateButtons();

    void load(const Edits &edits);
    void saveDraft();
    /// What an idempotency key stands for.
    [[nodiscard]] QByteArray keyedRequest(AddressCheck check) const;
    void create(AddressCheck check);
    void tellSending(const QString &text);
    void onBegun(const Journal::Begun &begun, const QJsonObject &body);
    void onCreated(const CreatedCustomer &created);
    void onFailed(const ApiError &error);
    void showFieldErrors(const ApiError &error);
    void becomeUnknown(const QString &text);
    void lookAgain();
    void onLookedUp(const QList<FoundCustomer> &found, const std::optional<ApiError> &error);
    void addUnknownActions();
    void askWhyAnyway();
    void createAnyway(const QString &reason);
    void takeFound(const QString &id);
    void readBack(const QString &id);

    std::unique_ptr<CreateContext> m_context;
    QList<FieldsPage *> m_pages;
    ReviewPage *m_review = nullptr;
    QListWidget *m_steps = nullptr;
    CustomerLookup *m_lookup;
    AddressCheck m_lastCheck = AddressCheck::Normal;
    QPointer<ApiCallBase> m_call; ///< the POST
    QString m_unknownText; ///< why the outcome is unknown
    bool m_mayClose = false;
};

} // namespace desk
