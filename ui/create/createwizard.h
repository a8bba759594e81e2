// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/likeness.h"
#include "app/journal/journal.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWizard>

#include <memory>

class QListWidget;

namespace desk {

class CustomerSearch;
class DuplicateWatch;
class FieldsPage;
class MatchesPanel;
class ReferenceData;
class ReviewPage;
struct CreateContext;

/// The create-customer wizard: Identity, Contact, Address, Consent, Review. Every page can be
/// reached at any time; only the creation itself demands that all is valid. One idempotency
/// key a request; a POST leaves at most once per press of the agent's and never by itself again.
class CreateWizard final : public QWizard {
    Q_OBJECT

public:
    CreateWizard(CustomersApi &api, ReferenceData &reference, Journal &journal,
                 QWidget *parent = nullptr);
    ~CreateWizard() override;

    /// What was typed in an earlier run.
    void restore(const Draft &draft);
    /// An attempt of unknown outcome of an earlier run: the customer is looked for at once.
    /// `later`: what had been typed after it was sent.
    void restore(const Attempt &attempt, const std::optional<Draft> &later = {});
    /// Forgets what is kept on the disk for this wizard.
    void discardDraft();
    [[nodiscard]] bool hasUnsentWork() const;
    [[nodiscard]] bool isSending() const;
    [[nodiscard]] bool isCreated() const;

Q_SIGNALS:
    /// After 201: the id to open; emitted once.
    void customerCreated(const QString &customerId);
    /// The agent takes a customer who exists already; `carried` is what was typed here and is to
    /// go along as unsent changes, empty when nothing is.
    void existingChosen(const QString &customerId, const desk::Edits &carried);

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
    void onEdited();
    void pasteToFill();
    [[nodiscard]] QString customerLanguage() const;
    void fill(const QList<std::pair<const Field *, QJsonValue>> &values);
    void saveDraft();
    /// What an idempotency key stands for.
    [[nodiscard]] QByteArray keyedRequest(AddressCheck check) const;
    void createUnlessKnown();
    [[nodiscard]] bool isLookedFor();
    void goOnWithoutLooking();
    void createUnlessStrong();
    void stopLookingFirst();
    void askWhyInSpiteOf(const QList<Likeness> &strong);
    void showMatches();
    void askOpenInstead(const FoundCustomer &customer);
    void openInstead(const QString &id, const Edits &carried);
    void create(AddressCheck check, bool mayGoUnnoted = false);
    void tellSending(const QString &text);
    void onBegun(const Journal::Begun &begun, const QJsonObject &body);
    void askWithoutNote(const QJsonObject &body);
    void becomeTyping();
    void createForced(const Edits &refused);
    void post(const QJsonObject &body);
    void onCreated(const CreatedCustomer &created);
    void onFailed(const ApiError &error);
    void showFieldErrors(const ApiError &error);
    void becomeUnknown(const QString &text);
    void lookAgain();
    void onLookedUp(const std::optional<ApiError> &error);
    void addUnknownActions();
    void askWhyAnyway();
    void createAnyway(const QString &reason);
    void takeFound(const QString &id);
    void readBack(const QString &id);

    std::unique_ptr<CreateContext> m_context;
    QList<FieldsPage *> m_pages;
    ReviewPage *m_review = nullptr;
    QListWidget *m_steps = nullptr;
    CustomerSearch *m_lookup;
    DuplicateWatch *m_watch;
    MatchesPanel *m_matches = nullptr;
    QHash<QString, QString> m_notTheSame; ///< why customers, by id, are somebody else
    QTimer m_lookingFirst; ///< runs while a creation waits for the search
    QPointer<ApiCallBase> m_call; ///< the POST
    QString m_unknownText; ///< why the outcome is unknown
    bool m_mayClose = false;
};

} // namespace desk
