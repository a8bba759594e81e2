// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/patchattempt.h"
#include "app/journal/takeback.h"
#include "app/reference/carryover.h"

#include <QTimer>

class QWidget;

namespace desk {

class MessageBar;
class ProfileEditor;
class ChangesPanel;
class ProfileCards;
class ReferenceData;
struct ErrorText;

/// Shows what becomes of the changes of a profile page on their way to the server, and hands in
/// what the agent decides: the review, a choice, a look at what was stored. It decides nothing
/// about a write itself; that is PatchAttempt's.
class ChangeSender final : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts {
        PatchAttempt &attempt;
        ProfileEditor &editor;
        ProfileCards &cards;
        ChangesPanel &panel;
        MessageBar &messages;
        const ReferenceData &reference;
        CustomersApi &api;
    };
    ChangeSender(const Parts &parts, QWidget *page);

    [[nodiscard]] bool canReview() const;
    /// Shows what will be sent; reviewRequested() follows.
    void review();
    /// Sends what the panel shows.
    void sendReviewed();
    /// Reads the profile and says what was stored of what is open.
    void check();
    /// Says, and leads to, what has to be chosen; nothing when there is nothing.
    void tellConflicts();
    void tellNotCarriedOver(const CarryOver::Values &left);
    void tellTakenBack(const TakeBack &result);

Q_SIGNALS:
    void statusMessage(const QString &text);
    void reviewRequested(); ///< the changes have to be in sight, the focus at what sends them
    void sendingStarted(); ///< on its way: a sheet over the page has done its work
    void choiceNeeded(); ///< the conflicts have to be in sight, the focus at the first

private:
    void openReview(const PatchAttempt::Wish &wish, const QString &note = {});
    void dropStaleTerms();
    /// What the editor has now, as it would be sent.
    [[nodiscard]] PatchAttempt::Wish wish(AddressCheck check = AddressCheck::Normal,
                                          const QString &reason = {}) const;
    void send(const PatchAttempt::Wish &wish);
    void sendAnyway(const PatchAttempt::Wish &refused, const QString &reason);
    void sendUnnoted();
    void sayThatItTakesLong();
    void onEnded(const patch::Outcome &outcome);
    void show(const patch::Conflicted &conflicted);
    void show(const patch::Rebased &rebased);
    void show(const patch::NothingToSend &nothing);
    void show(const patch::Blocked &blocked);
    void show(const patch::NotNoted &notNoted);
    void show(const patch::ReadFailed &failed);
    void show(const patch::Refused &refused);
    void show(const patch::Unknown &unknown);
    void show(const patch::StoredUnread &unread);
    void show(const patch::Stored &stored);
    void show(const patch::NotYetStored &notYet);
    void show(const patch::Overtaken &overtaken);
    void show(const patch::Checked &checked);
    void show(const patch::CheckFailed &failed);
    void take(const Seen &seen);
    void addAction(const QString &text, std::function<void()> work);
    void addCheckAction();
    void dropStaleConflictText();

    Parts m_parts;
    QWidget *m_page = nullptr;
    QTimer m_slow; ///< runs while something is sent
    PatchAttempt::Wish m_sent; ///< the last that was handed in
    PatchAttempt::Wish m_shown; ///< the terms on which the panel shows the changes
    QString m_conflictText; ///< the last that was said about conflicts
};

} // namespace desk
