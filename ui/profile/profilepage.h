// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/edits.h"

#include <QWidget>

#include <memory>

namespace desk {

class CustomersApi;
class ReferenceData;

/// The tab of one customer: viewer and in-place editor in one (design, section 1).
class ProfilePage final : public QWidget {
    Q_OBJECT

public:
    /// Reads the profile at once. The references must outlive the page.
    ProfilePage(const QString &customerId, CustomersApi &api, ReferenceData &reference,
                QWidget *parent = nullptr);
    ~ProfilePage() override;

    [[nodiscard]] const QString &customerId() const { return m_customerId; }
    /// For the tab: the customer's name once read, `Customer <id>` until then.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool hasUnsentChanges() const;
    /// A request that changes the profile is on its way.
    [[nodiscard]] bool isSending() const;
    [[nodiscard]] bool canReview() const; ///< there are changes, none of them invalid
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

public Q_SLOTS:
    void reload(); ///< F5; asks nothing when there are unsent changes: they stay on top
    void editAll(); ///< Ctrl+E
    void review(); ///< Ctrl+S
    void undo();
    void redo();
    /// After signInRequired(): what was asked for goes on.
    void resumeAfterSignIn();

Q_SIGNALS:
    void titleChanged();
    void stateChanged(); ///< any of the predicates above may have changed
    void statusMessage(const QString &text); ///< for the status bar
    void signInRequired(); ///< 401

private:
    class Private;
    QString m_customerId;
    std::unique_ptr<Private> d;
};

} // namespace desk
