// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/attempts/identityanswers.h"

#include "app/find/namelikeness.h"
#include "app/journal/attemptrules.h"
#include "app/profile/value.h"

#include <utility>

namespace desk {

namespace {

QString textOf(const Edits &edits, const char *path)
{
    return plainText(editedValue({}, edits, field(path)));
}

PersonName nameOf(const Edits &edits)
{
    return {textOf(edits, "first_name"), textOf(edits, "last_name"),
            textOf(edits, "unicode_first_name"), textOf(edits, "unicode_last_name")};
}

bool areNamesAlike(const Edits &a, const Edits &b)
{
    switch (matchOfNames(nameOf(a), nameOf(b))) {
    case NameMatch::Same:
    case NameMatch::Close:
    case NameMatch::LastSlip:
    case NameMatch::FirstSlip:
        return true;
    case NameMatch::SameLast:
    case NameMatch::SameFirst:
    case NameMatch::Different:
    case NameMatch::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

bool isContradicted(const Edits &a, const Edits &b)
{
    const QString one = textOf(a, "birthdate");
    const QString other = textOf(b, "birthdate");
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

} // namespace

bool mayBeOnePerson(const Edits &a, const Edits &b)
{
    return a == b || (areNamesAlike(a, b) && !isContradicted(a, b));
}

void IdentityAnswers::keepFor(const Edits &edits)
{
    const bool isNothingSaid = m_explained.isEmpty() && m_overruled.isEmpty();
    if (isNothingSaid || mayBeOnePerson(m_person, edits))
        return;
    m_explained.clear();
    m_overruled.clear();
    m_superseded.clear();
}

void IdentityAnswers::explain(const QStringList &customerIds, const QString &reason)
{
    for (const QString &id : customerIds)
        m_explained.insert(id, reason);
}

void IdentityAnswers::explain(const QList<Likeness> &matches, const QString &reason)
{
    for (const Likeness &match : matches)
        m_explained.insert(match.customer.id.text(), reason);
}

void IdentityAnswers::explain(const QList<FoundCustomer> &customers, const QString &reason)
{
    for (const FoundCustomer &customer : customers)
        m_explained.insert(customer.id.text(), reason);
}

void IdentityAnswers::overrule(const Attempt &attempt, const QString &reason)
{
    m_overruled.insert(shownAs(attempt));
    m_explained.insert(attempt.customerId, reason);
}

void IdentityAnswers::overruleUnknown(const QString &attemptId)
{
    m_overruled.insert(attemptId);
}

void IdentityAnswers::supersede(const QString &attemptId, const QString &reason)
{
    m_superseded.insert(attemptId, reason);
}

QList<Likeness> IdentityAnswers::unexplained(const QList<Likeness> &matches) const
{
    QList<Likeness> open = matches;
    const bool mayBeThere = !m_superseded.isEmpty();
    open.removeIf([this, mayBeThere](const Likeness &match) {
        return !(match.isStrong() || mayBeThere) || m_explained.contains(match.customer.id.text());
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
