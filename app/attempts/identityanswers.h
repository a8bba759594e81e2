// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/likeness.h"
#include "app/journal/records.h"
#include "app/profile/edits.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace desk {

/// Whether what was typed may be of one person: the names are alike, and no date of birth speaks
/// against it.
[[nodiscard]] bool mayBeOnePerson(const Edits &a, const Edits &b);

/// What the agent has said about customers and attempts that looked like the person being typed:
/// that it is somebody else, or that the person is to be created all the same. It counts for that
/// person only, and not for another one who is typed in the same place. A value type.
class IdentityAnswers {
public:
    /// What is said next is said of this person.
    void setPerson(const Edits &edits) { m_person = edits; }
    /// Forgets all that was said, unless this may be the same person.
    void keepFor(const Edits &edits);
    /// Those customers are somebody else, or are known of, and why. Ids as they came, "" for all
    /// who have none.
    void explain(const QStringList &customerIds, const QString &reason);
    void explain(const QList<Likeness> &matches, const QString &reason);
    void explain(const QList<FoundCustomer> &customers, const QString &reason);
    /// The agent was shown that attempt as it stands, or as one of unknown outcome, and goes on in
    /// spite of it.
    void overrule(const Attempt &attempt, const QString &reason);
    void overruleUnknown(const QString &attemptId);
    /// That attempt of unknown outcome is to be settled when the person's customer is there.
    void supersede(const QString &attemptId, const QString &reason);

    /// Of these the strong ones, and of these ids the ones, that nobody has explained. Of somebody
    /// who may have been created already by an attempt that is superseded, the weak ones as well:
    /// the search may have come to know that customer since.
    [[nodiscard]] QList<Likeness> unexplained(const QList<Likeness> &matches) const;
    [[nodiscard]] QStringList unexplained(const QStringList &customerIds) const;
    [[nodiscard]] const QSet<QString> &overruled() const { return m_overruled; }
    /// Each once, sorted.
    [[nodiscard]] QStringList reasons() const;
    /// Reasons by attempt; none are left.
    [[nodiscard]] QHash<QString, QString> takeSuperseded();

private:
    friend class AttemptMemory;
    Edits m_person;
    QHash<QString, QString> m_explained; ///< reasons by customer
    QSet<QString> m_overruled;
    QHash<QString, QString> m_superseded; ///< reasons by attempt
};

} // namespace desk
