// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <array>

namespace desk {

/// A JSON object {number, type} around everything it came with: keys the API has added and odd
/// members stay in it. It may still be being typed; Phone and NationalId are the complete ones.
/// A value type.
class NumberedItem {
public:
    static constexpr const char *numberKey = "number";
    static constexpr const char *typeKey = "type";
    /// The contract's keys (6.1 and 6.3); the first one tells two items apart.
    static constexpr std::array keys{numberKey, typeKey};

    NumberedItem() = default;
    /// Anything that is no object is an item without number and type.
    explicit NumberedItem(const QJsonValue &json)
        : m_json(json.toObject())
    {
    }
    NumberedItem(const QString &number, const QString &type);

    /// As it came, digits for a number; "" when there is none, or something that is no text.
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString type() const;
    /// "" takes the member away. The text that is there already leaves the member as it came.
    void setNumber(const QString &number);
    void setType(const QString &type);

    /// The canonical form (value.h): only the contract's keys, the empty ones left out.
    [[nodiscard]] QJsonObject shown() const;
    /// All of it, as it came but for what was set.
    [[nodiscard]] const QJsonObject &toJson() const { return m_json; }

private:
    QJsonObject m_json;
};

} // namespace desk
