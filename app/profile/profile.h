// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace desk {

/// An immutable snapshot of a customer's profile around the JSON object the API sent, so that
/// nothing the API adds is lost (contract, section 3). A value type; cheap to copy. An object is
/// for one thread at a time: it keeps lists in their canonical form once they were asked for.
class Profile {
public:
    Profile() = default;
    Profile(QString customerId, QJsonObject json, QDateTime readAt);

    [[nodiscard]] const QString &customerId() const { return m_customerId; }
    [[nodiscard]] const QJsonObject &json() const { return m_json; }
    /// When the answer arrived, UTC.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }

    /// The canonical value of a field (value.h); Null when there is none.
    [[nodiscard]] QJsonValue value(const Field &field) const;

    /// A value the catalogue has no row for.
    struct Unlisted {
        QString path; ///< e.g. `phones[0].extension`
        QString text; ///< the value as it came
    };
    /// Every leaf of the JSON that no catalogue row shows: unknown keys at any depth, and known
    /// keys whose value has a shape their field can't have. Nulls of unknown keys are listed too.
    [[nodiscard]] QList<Unlisted> unlisted() const;

private:
    QString m_customerId;
    QJsonObject m_json;
    QDateTime m_readAt;
    mutable QHash<const Field *, QJsonValue> m_lists; ///< canonical values
};

} // namespace desk
