// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/idtoken.h"

#include <QObject>

#include <functional>
#include <optional>

namespace desk {

class ProviderClient;

/// Judges ID tokens of one provider: algorithm, signature by its published keys, claims. Keys are
/// fetched when they are needed, and once more when a token names one that is not among them, or
/// names none and was signed with none of them: providers change their keys. Main thread only.
class IdTokenCheck final : public QObject {
    Q_OBJECT

public:
    /// `client` must outlive it; not owned.
    IdTokenCheck(ProviderClient &client, Discovery discovery, QObject *parent = nullptr);

    using Handler = std::function<void(const Result<AgentIdentity, SignInProblem> &)>;
    /// Answered once, perhaps before this returns; not if `context` has died by then.
    void check(const QByteArray &token, const IdTokenRules &rules, QObject *context,
               Handler handler);

private:
    struct Question {
        QByteArray token;
        TokenHead head;
        IdTokenRules rules;
        Handler handler;
    };
    void fetchKeys(const Question &question, QObject *context);
    [[nodiscard]] bool mayJudge(const Question &question) const;
    void judge(const Question &question) const;

    ProviderClient &m_client;
    Discovery m_discovery;
    std::optional<SigningKeys> m_keys;
};

} // namespace desk
