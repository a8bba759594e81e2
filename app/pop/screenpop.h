// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/customerid.h"
#include "app/profile/edits.h"
#include "app/profile/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <utility>

namespace desk {

enum class PopKind { Open, Create, Find };

/// What a telephone system may say about a call.
enum class PopValue { Id, Phone, Email, FirstName, LastName, CallId, Line };

/// Why what was asked for is ignored.
enum class PopProblem {
    NotALink, ///< not `customerdesk:`, or not of its form
    TooLong, ///< all of it
    BadEncoding, ///< no percent-encoded UTF-8
    UnknownAction,
    UnknownValue, ///< one that has no name here, or does not belong to this action
    DoubleValue,
    ForbiddenCharacter, ///< one that can't be seen or typed, a quotation mark, `..`
    ValueTooLong,
    BadCustomerId,
    BadPhone,
    BadEmail,
    NothingToFind,
    OtherUser, ///< of this computer
};

/// What another program asks this one to show: a customer, a new customer, a search. Every value in
/// it is checked, so that it can be shown and typed in like one the agent typed; none is a command,
/// and nothing in it can send. A value type; there is none with an illegal value.
class ScreenPop {
public:
    using Values = QList<std::pair<PopValue, QString>>;

    /// Outer blanks go, and so do empty values: a telephone system fills in what it has. Open needs
    /// an id; Find a phone, an e-mail or a line.
    [[nodiscard]] static Result<ScreenPop, PopProblem> make(PopKind kind, const Values &values);
    /// What toJson() wrote, checked as everything else.
    [[nodiscard]] static Result<ScreenPop, PopProblem> fromJson(const QJsonObject &json);
    /// {"kind":"find","values":{"phone":"+33..."}}.
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] PopKind kind() const { return m_kind; }
    /// "" for one that was not given.
    [[nodiscard]] QString value(PopValue which) const { return m_values.value(which); }
    /// Of Open; nullopt for the others.
    [[nodiscard]] std::optional<CustomerId> customerId() const;
    /// Of Find: what would be typed into the find line; "" for the others.
    [[nodiscard]] QString line() const;
    /// What is known of a customer to be created: phone, e-mail, names, call id.
    [[nodiscard]] Edits known() const;

    /// A customer to open or a new one, and not a word about a call.
    [[nodiscard]] bool isPlain() const
    {
        return m_kind != PopKind::Find && m_values.size() == (m_kind == PopKind::Open ? 1 : 0);
    }

    bool operator==(const ScreenPop &) const = default;

private:
    ScreenPop(PopKind kind, QMap<PopValue, QString> values)
        : m_kind(kind)
        , m_values(std::move(values))
    {
    }

    PopKind m_kind;
    QMap<PopValue, QString> m_values; ///< none is empty
};

/// `open`, `new`, `find`: the action of a link.
[[nodiscard]] std::optional<PopKind> popKindOf(QStringView name);
/// The name of a value in a link: `phone`, `first_name`; the id has none there.
[[nodiscard]] std::optional<PopValue> popValueOf(QStringView name);

} // namespace desk
