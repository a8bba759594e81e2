// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/edits.h"
#include "tests/world/witness.h"

#include <QMap>

namespace desk::world {

/// Watches the changes of profiles as the Witness watches creations: what was meant, what the
/// server does, what is said.
class PatchWitness {
public:
    explicit PatchWitness(Witness &witness)
        : m_witness(witness)
    {
    }

    /// The agent wants this body sent, which was reviewed, with other numbers in the place of the
    /// phones `replaced`; the number of the decision, from 1.
    int pressed(const QString &customerId, const QByteArray &body, const QStringList &replaced);
    /// A PATCH with this body leaves for the decision, as the so-manyth write.
    void left(int press, const QByteArray &body, int arrival);
    /// The server has changed the profile by that write, into this one.
    void patched(const QString &customerId, const QJsonObject &profile, const QJsonObject &body,
                 int arrival);
    /// Somebody else has.
    void changedByOthers(const QString &customerId, const QString &key);
    /// Somebody else has taken this phone out.
    void phoneDeleted(const QString &customerId, const QString &number);
    /// "Not stored", for good, was said of the decision.
    void saidNotStored(int press);
    /// The server has refused it.
    void saidRefused(int press);
    /// "Stored" was said of a value.
    void saidStored(const QString &customerId, const Field &field, const QJsonValue &value);
    /// The server's profile of a customer has become so: in one key, or in all.
    void remember(const QString &customerId, const QJsonObject &profile, const QString &key = {});
    /// The agent was told that other values than these of his are stored.
    void saidOtherValues(const QString &customerId, const QList<const Field *> &fields);
    /// A newer value lies under an older one, and nobody has said so yet.
    [[nodiscard]] bool hasBuried() const { return !m_buried.isEmpty(); }
    /// A customer's write is still to be looked at, after a restart or by an open page.
    void forgive(const QString &customerId);
    /// Nothing is on its way any more.
    void end();

private:
    struct Decision {
        QString customerId;
        QByteArray body;
        bool isOverDeleted = false; ///< a phone it replaces was gone already
        int writes = 0;
        int commits = 0;
        bool isSaidNotStored = false;
    };
    using Place = std::pair<QString, QString>; ///< customer and top-level key

    Witness &m_witness;
    std::vector<Decision> m_decisions;
    QHash<int, int> m_pressByArrival;
    QMap<Place, std::pair<int, QJsonValue>> m_youngest; ///< the youngest decision carried out
    QSet<Place> m_buried; ///< a newer value lies under an older one, and nobody has said so
    QSet<Place> m_overwritten; ///< the same, said or not
    QSet<Place> m_deleted; ///< customer and number of phones
    QSet<QString> m_held; ///< customer, field and value that the server has had
};

} // namespace desk::world
