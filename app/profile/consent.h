// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace desk {

/// A contact consent of one channel (contract, 6.4) around everything it came with: keys the API
/// has added and odd members (`"optin":"maybe"`, `1`, null) stay in it until they are set. A value
/// type.
class Consent final {
public:
    static constexpr const char *channelKey = "channel";
    static constexpr const char *answerKey = "optin";
    static constexpr const char *partnersKey = "optin_partners";
    /// The contract's keys; the first one tells two items apart.
    static constexpr std::array keys{channelKey, answerKey, partnersKey};

    /// nullopt without a channel: nothing shows such an item.
    [[nodiscard]] static std::optional<Consent> fromJson(const QJsonValue &json);
    /// The consents of a list, in its order; items that are none are left out.
    [[nodiscard]] static QList<Consent> listFrom(const QJsonValue &list);
    /// A new consent, unanswered; nullopt without a channel.
    [[nodiscard]] static std::optional<Consent> of(const QString &channel);

    /// As it came; never empty.
    [[nodiscard]] QString channel() const;
    /// nullopt when there is no answer that can be used.
    [[nodiscard]] std::optional<bool> answer() const;
    [[nodiscard]] std::optional<bool> partners() const;
    /// nullopt takes the member away. The answer that is there already leaves it as it came.
    void setAnswer(std::optional<bool> answer);
    void setPartners(std::optional<bool> partners);

    /// Neither the answer nor, on the channel where it has a meaning, that of the partners.
    [[nodiscard]] bool saysNothing() const;
    /// A consent has nothing that is spelled to a caller.
    [[nodiscard]] static QString spelled() { return {}; }
    /// The canonical form (value.h): only the contract's keys, those without a use left out.
    [[nodiscard]] QJsonObject shown() const;
    /// All of it, as it came but for what was set.
    [[nodiscard]] const QJsonObject &toJson() const { return m_json; }

private:
    explicit Consent(const QJsonObject &json)
        : m_json(json)
    {
    }

    QJsonObject m_json;
};

} // namespace desk
