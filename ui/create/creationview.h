// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/createattempt.h"

#include <QObject>

namespace desk {

class MatchesPanel;
class ReviewPage;
struct CreateContext;

/// Says in words, on the review page and beside the form, how a creation stands, and hands the
/// agent's decisions to it. Owned by the wizard.
class CreationView final : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`. All must outlive the view.
    CreationView(CreateContext &context, ReviewPage &review, MatchesPanel &matches,
                 QWidget &window);

    /// The agent wants to close the window while the POST is on its way.
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
    [[nodiscard]] static QString troubleText(DuplicateWatch::Trouble trouble);
    [[nodiscard]] static QString notShownText(int count);
    void showAlike(const CreateAttempt::LooksAlike &alike);
    [[nodiscard]] QString unknownText(const CreateAttempt::Unknown &unknown) const;
    void showUnknown(const CreateAttempt::Unknown &unknown);
    void addUnknownActions(const CreateAttempt::Unknown &unknown);
    void showCreated(const CreateAttempt::Created &created);
    void askWhyAnyway();
    void showMatches();
    void askOpenInstead(const FoundCustomer &customer);

    CreateContext &m_context;
    ReviewPage &m_review;
    MatchesPanel &m_matches;
    QWidget &m_window;
    bool m_hasNumbers = false; ///< the created customer's are on screen
};

} // namespace desk
