// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/attempts/identityanswers.h"

#include "app/find/identitytraits.h"

#include <utility>

namespace desk {

namespace {

QSet<QString> textsOf(const QList<Trait> &traits, Trait::Kind kind)
{
    QSet<QString> texts;
    for (const Trait &trait : traits) {
        if (trait.kind == kind)
            texts.insert(trait.text);
    }
    return texts;
}

} // namespace

void IdentityAnswers::setTyped(const Edits &edits)
{
    m_typed = edits;
    const bool isEmpty = m_explained.isEmpty() && m_overruled.isEmpty() && m_superseded.isEmpty();
    if (isEmpty || isSamePerson())
        return;
    m_explained.clear();
    m_overruled.clear();
    m_superseded.clear();
}

/// The names have a form in common, and no date of birth speaks against it.
bool IdentityAnswers::isSamePerson() const
{
    const QList<Trait> then = traitsOf(m_person);
    const QList<Trait> now = traitsOf(m_typed);
    const QSet<QString> bornThen = textsOf(then, Trait::Kind::Born);
    const QSet<QString> bornNow = textsOf(now, Trait::Kind::Born);
    const bool isContradicted
        = !bornThen.isEmpty() && !bornNow.isEmpty() && !bornThen.intersects(bornNow);
    return !isContradicted
        && textsOf(then, Trait::Kind::Name).intersects(textsOf(now, Trait::Kind::Name));
}

void IdentityAnswers::explain(const QStringList &customerIds, const QString &reason)
{
    m_person = m_typed;
    for (const QString &id : customerIds)
        m_explained.insert(id, reason);
}

void IdentityAnswers::overrule(const QString &attemptId)
{
    m_person = m_typed;
    m_overruled.insert(attemptId);
}

void IdentityAnswers::supersede(const QString &attemptId, const QString &reason)
{
    m_person = m_typed;
    m_superseded.insert(attemptId, reason);
}

QList<Likeness> IdentityAnswers::unexplained(const QList<Likeness> &matches) const
{
    QList<Likeness> open = matches;
    open.removeIf([this](const Likeness &match) {
        return !match.isStrong() || m_explained.contains(match.customer.id);
    });
    return open;
}

QStringList IdentityAnswers::unexplained(const QStringList &customerIds) const
{
    QStringList open = customerIds;
    open.removeIf([this](const QString &id) { return m_explained.contains(id); });
    return open;
}

QStringList IdentityAnswers::reasons() const
{
    QStringList all = m_explained.values();
    all.sort();
    all.removeDuplicates();
    return all;
}

QHash<QString, QString> IdentityAnswers::takeSuperseded()
{
    return std::exchange(m_superseded, {});
}

} // namespace desk
