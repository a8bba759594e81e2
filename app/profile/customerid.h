// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace desk {

/// What the API calls one customer by. Whoever holds one may put it into a path as it is: a text
/// that is none can't be made into one. A value type.
class CustomerId {
public:
    /// An id that was created, or typed by the agent: `^[1-9][0-9]*$` (contract, section 3), at
    /// most 32 digits. nullopt for everything else.
    [[nodiscard]] static std::optional<CustomerId> fromText(const QString &text);
    /// An id found by a search: an odd one is better shown than hidden, as long as it stands in a
    /// path as it is (unreserved characters of RFC 3986, section 2.3, not starting with a dot, at
    /// most 64). Every id of fromText() is one of these.
    [[nodiscard]] static std::optional<CustomerId> fromSearch(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    bool operator==(const CustomerId &) const = default;

private:
    explicit CustomerId(const QString &text)
        : m_text(text)
    {
    }

    QString m_text;
};

} // namespace desk
