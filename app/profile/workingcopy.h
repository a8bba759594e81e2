// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/merge.h"
#include "app/profile/patch.h"
#include "app/profile/validation.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace desk {

/// One profile and what the agent has typed on top of it. Every answer is computed from the
/// profile, the edits, and what the profile had when each edit was begun. A value type.
class WorkingCopy {
public:
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const Edits &edits() const { return m_edits; }

    /// A newer snapshot; the edits stay on top. A list that others changed too is combined item by
    /// item; what can't be combined is a conflict until the agent has chosen.
    void setProfile(const Profile &profile);
    /// Edits of an earlier run, made on `base`, some of them `offered`; setProfile() with the
    /// present one comes after it.
    void restore(const Profile &base, const Edits &edits, const QStringList &offered = {});
    /// Forgets all edits.
    void discardEdits();
    /// Sets what is typed in a field; nullopt forgets the edit.
    void apply(const Field &field, const std::optional<QJsonValue> &typed);

    /// What was sent of a field has been stored, in the form `stored`: its edit goes if it is what
    /// was sent; a newer one stays, and the stored value is no change of somebody else's.
    void acknowledge(const Field &field, const std::optional<QJsonValue> &sent,
                     const QJsonValue &stored);

    /// A value that was meant for a customer without one, as it would be typed here: combined with
    /// the profile's list where both are lists.
    struct Offer {
        QJsonValue typed;
        bool isConflict = false; ///< the profile has another value: the agent decides
    };
    [[nodiscard]] Offer offerOf(const Field &field, const QJsonValue &value) const;
    /// A value that is to replace `left`, whatever the profile has: where that is something else,
    /// somebody else has changed it, and the agent decides.
    void applyOver(const Field &field, const QJsonValue &left, const QJsonValue &typed);
    /// The typed value stands against the profile's until the agent has chosen.
    void askAbout(const Field &field);

    /// The profile as it would be with the changes stored.
    [[nodiscard]] Profile profileWithEdits() const;
    /// The profile as it was when the changes were begun, for restore().
    [[nodiscard]] Profile baseOfEdits() const;

    /// Fields that somebody else changed after the agent had, to another value.
    [[nodiscard]] QList<Conflict> conflicts() const;
    [[nodiscard]] std::optional<Conflict> conflict(const Field &field) const;
    /// The conflict is between the profile and a value offered, not with somebody else's change.
    [[nodiscard]] bool isOffered(const Field &field) const { return m_offered.contains(&field); }
    /// The paths of these, for restore().
    [[nodiscard]] QStringList offered() const;
    /// The agent's choice: their value is seen and overwritten. apply(field, {}) is the other one.
    void keepMine(const Field &field);

    [[nodiscard]] FieldState state(const Field &field) const;
    /// What the field's input shows: the typed value, else the profile's.
    [[nodiscard]] QJsonValue shown(const Field &field) const;
    /// `today` is the agent's date.
    [[nodiscard]] std::optional<Problem> problem(const Field &field, QDate today) const;
    [[nodiscard]] QList<Change> changes() const { return changesOf(m_profile, m_edits); }
    /// There are changes, none of them invalid, none in conflict.
    [[nodiscard]] bool canSend(QDate today) const;

private:
    [[nodiscard]] Profile profileWith(const std::function<QJsonValue(const Field &)> &value) const;

    Profile m_profile;
    Edits m_edits;
    QHash<const Field *, QJsonValue> m_originals; ///< what the profile had when an edit was begun
    QSet<const Field *> m_offered;
};

} // namespace desk
