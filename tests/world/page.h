// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/patchattempt.h"
#include "app/profile/customerid.h"
#include "app/profile/workingcopy.h"
#include "tests/world/choices.h"
#include "tests/world/patchwitness.h"

#include <QObject>

#include <array>

namespace desk::world {

/// The fields that agents type into.
inline constexpr std::array typedPaths{"email",        "first_name",  "address.street",
                                       "address.city", "second_name", "phones"};

/// A customer's profile on an agent's screen: what the profile page does with the outcomes of its
/// attempt, without a widget.
class Page final : public QObject {
    Q_OBJECT

public:
    Page(const CustomerId &customerId, CustomersApi &api, Journal &journal, Clock &clock,
         PatchWitness &witness);

    [[nodiscard]] const QString &customerId() const { return m_customerId.text(); }
    [[nodiscard]] PatchAttempt &attempt() { return m_attempt; }
    [[nodiscard]] bool hasOpenWrites() const { return m_attempt.hasOpenWrites(); }
    [[nodiscard]] const WorkingCopy &copy() const { return m_copy; }
    /// The one typed into last.
    [[nodiscard]] const Field &lastField() const { return field(typedPaths.at(m_field)); }
    [[nodiscard]] bool mustBeLookedAt() const
    {
        return std::holds_alternative<patch::MustBeLookedAt>(m_attempt.state());
    }
    [[nodiscard]] bool isRead() const { return !m_copy.profile().customerId().isEmpty(); }
    /// The decision that the PATCH which leaves now belongs to.
    [[nodiscard]] int press() const { return m_press; }
    [[nodiscard]] std::chrono::milliseconds typedAt() const { return m_typedAt; }
    [[nodiscard]] const QString &said() const { return m_said; } ///< for the log

    void type(Choices &choices);
    void send(Choices &choices);
    void keepOrTakeTheirs(Choices &choices);
    void discard();
    void restore(const Draft &draft);
    void adopt(const Attempt &attempt, const std::optional<Draft> &later);

private:
    void read();
    void save();
    void onEnded(const patch::Outcome &outcome);
    void take(const Seen &seen);
    [[nodiscard]] QJsonValue typedPhones(Choices &choices) const;
    [[nodiscard]] QStringList replacedPhones() const;

    CustomerId m_customerId;
    CustomersApi &m_api;
    Journal &m_journal;
    Clock &m_clock;
    PatchWitness &m_witness;
    PatchAttempt m_attempt;
    WorkingCopy m_copy;
    std::optional<Draft> m_restored;
    QString m_draftId;
    QString m_said;
    QHash<QString, int> m_pressByAttempt;
    int m_press = 0;
    bool m_isUnnoted = false;
    Profile m_sentOn; ///< as it was shown when the changes were sent
    QList<const Field *> m_notYet; ///< not seen stored at the last look
    std::chrono::milliseconds m_typedAt{0};
    int m_typed = 0;
    std::size_t m_field = 0; ///< the one typed into last
};

} // namespace desk::world
