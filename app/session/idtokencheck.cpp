// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/idtokencheck.h"

#include "app/session/providerclient.h"
#include "app/session/tokenanswer.h"

namespace desk {

using Kind = SignInProblem::Kind;

IdTokenCheck::IdTokenCheck(ProviderClient &client, Discovery discovery, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_discovery(std::move(discovery))
{
}

void IdTokenCheck::check(const QByteArray &token, const IdTokenRules &rules, QObject *context,
                         Handler handler)
{
    const auto head = readHead(token, m_discovery.algorithms);
    if (!head) {
        handler(head.error());
        return;
    }
    const Question question{token, head.value(), rules, std::move(handler)};
    if (mayJudge(question))
        judge(question);
    else
        fetchKeys(question, context);
}

/// With the keys of before; whether others are there by now shows in what these can't say.
bool IdTokenCheck::mayJudge(const Question &question) const
{
    using Verdict = SigningKeys::Verdict;
    if (!m_keys)
        return false;
    const Verdict verdict = m_keys->verify(question.token, question.head);
    return verdict == Verdict::Signed
        || (verdict == Verdict::BadSignature && !question.head.keyId.isEmpty());
}

void IdTokenCheck::fetchKeys(const Question &question, QObject *context)
{
    m_client.get("keys", m_discovery.keys, context,
                 [this, question](const Result<ProviderAnswer, ApiError> &answer) {
                     if (!answer) {
                         question.handler(unreachable(answer.error()));
                         return;
                     }
                     auto keys = answer.value().status == 200
                         ? SigningKeys::fromJson(answer.value().body)
                         : std::nullopt;
                     if (!keys) {
                         question.handler(SignInProblem{Kind::NotAProvider});
                         return;
                     }
                     m_keys = std::move(keys);
                     judge(question);
                 });
}

/// The signature first: what an unsigned token claims is nobody's claim.
void IdTokenCheck::judge(const Question &question) const
{
    switch (m_keys->verify(question.token, question.head)) {
    case SigningKeys::Verdict::NoKey:
        question.handler(SignInProblem{Kind::UnknownKey});
        return;
    case SigningKeys::Verdict::BadSignature:
        question.handler(SignInProblem{Kind::BadSignature});
        return;
    case SigningKeys::Verdict::Signed:
        question.handler(readClaims(question.token, question.rules));
        return;
    }
    Q_UNREACHABLE();
}

} // namespace desk
