// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"
#include "app/journal/takeback.h"
#include "app/profile/customerid.h"
#include "app/reference/carryover.h"

#include <QObject>

namespace desk {

class ProfileEditor;

/// Keeps what is typed on a profile page in the journal, and brings back what an earlier run, or
/// the wizard, has left for it. Follows the editor by itself.
class UnsentWork final : public QObject {
    Q_OBJECT

public:
    /// The references must outlive it.
    UnsentWork(const CustomerId &customerId, ProfileEditor &editor, Journal &journal,
               QObject *parent = nullptr);

    /// The page's draft: attempts are noted as sent from it.
    [[nodiscard]] const QString &draftId() const { return m_draftId; }
    /// Something waits for the profile, or for the page to be at rest.
    [[nodiscard]] bool isWaiting() const
    {
        return m_restored || !m_carried.isEmpty() || !m_inverses.isEmpty();
    }
    /// All that is kept here, for a page that takes the place of this one.
    struct Kept {
        Draft draft; ///< what is typed, or waits for the profile; without edits it is none
        bool isWaiting = false;
        QString carriedId = {};
        Edits carried = {};
        QList<Inverse> inverses = {};
    };
    [[nodiscard]] Kept kept() const;
    /// Before the profile is there, if it is to come.
    void putBack(const Kept &kept);
    /// Changes of an earlier run: on top of the profile once it is there.
    void restore(const Draft &draft);
    /// What was typed for a new customer who turned out to be this one: see putCarried(). Sealed at
    /// once, beside the page's own work: the wizard is about to forget it.
    void carryOver(const Edits &typed);
    /// Changes that were sent from here, to be taken back: see putCarried(). They are kept in the
    /// history, and on no other disk.
    void takeBack(const Inverse &inverse);
    /// The profile was read: the editor has it now, with what waited for it on top.
    void putBack(const Profile &profile);
    /// The page is at rest: what was carried over, and what is taken back, goes on top;
    /// carriedOver() and takenBack() follow.
    void putCarried();
    /// Forgets what is kept on the disk for the page.
    void discard();

Q_SIGNALS:
    /// `left` could not be carried over.
    void carriedOver(const desk::CarryOver::Values &left);
    void takenBack(const desk::TakeBack &result);

private:
    void putTyped();
    void putInverses();
    void save();
    [[nodiscard]] Draft typed() const;
    [[nodiscard]] bool isRead() const;

    CustomerId m_customerId;
    ProfileEditor &m_editor;
    Journal &m_journal;
    QString m_draftId = Journal::newId();
    QString m_carriedId = Journal::newId();
    std::optional<Draft> m_restored; ///< until the profile has been read
    Edits m_carried; ///< until the page is at rest
    QList<Inverse> m_inverses; ///< the same
};

} // namespace desk
