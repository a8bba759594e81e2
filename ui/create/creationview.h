// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/createattempt.h"

#include <QObject>
#include <QPointer>

namespace desk {

class CreatedPanel;
class MessageBar;
class ReviewStep;
class SidePanel;
struct CreateContext;

/// Says in words, above the form and beside it, how a creation stands, and hands the agent's
/// decisions to it. Owned by the page.
class CreationView final : public QObject {
    Q_OBJECT

public:
    /// Where it is said. All but `created` must outlive the view.
    struct Places {
        ReviewStep &review;
        SidePanel &side;
        MessageBar &messages;
        CreatedPanel &created;
    };

    /// Dialogs open over `page`. All must outlive the view.
    CreationView(CreateContext &context, const Places &places, QWidget &page);

    /// Whether what is typed is read back at the moment.
    void setReviewing(bool isReviewing);

    /// The agent wants to close the page while the POST is on its way.
    void sayThatItIsOnItsWay();

Q_SIGNALS:
    /// The server said something about this field; the agent should see it.
    void fieldRequested(const desk::Field *field);
    /// The agent takes a customer who is there instead; `carried` goes along as unsent changes.
    void openInsteadChosen(const desk::CustomerId &customerId, const desk::Edits &carried);

private:
    void showState();
    void showObstacle(const CreateAttempt::Obstacle &obstacle);
    void showSending(const QString &text);
    void showRefused(const CreateAttempt::Refused &refused);
    void showNotNoted();
    void showAlike(const CreateAttempt::LooksAlike &alike);
    void showUnknown(const CreateAttempt::Unknown &unknown);
    void addUnknownActions(const CreateAttempt::Unknown &unknown);
    void showCreated(const CreateAttempt::Created &created);
    void askWhyAnyway();
    void showMatches();
    void carryOver(const FoundCustomer &customer);
    void askOpenInstead(const FoundCustomer &customer);
    /// What of what is typed no profile takes, a line each.
    [[nodiscard]] QStringList leftBehind() const;
    void askWhy();

    CreateContext &m_context;
    ReviewStep &m_review;
    SidePanel &m_side;
    MessageBar &m_messages;
    QPointer<CreatedPanel> m_created;
    QWidget &m_page;
    bool m_isReviewing = false;
    bool m_hasNumbers = false; ///< the created customer's are on screen
};

} // namespace desk
