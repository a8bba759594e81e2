// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/world/patchwitness.h"

#include "app/profile/value.h"
#include "tests/world/page.h"

#include <QJsonObject>

namespace desk::world {

namespace {

QString valueKey(const QString &customerId, const Field &field, const QJsonValue &value)
{
    return customerId + QLatin1Char('\n') + field.pathText() + QLatin1Char('\n') + plainText(value);
}

/// Whether everything sent of a key is there: a server that merges keeps parts beside it.
bool holds(const QJsonValue &stored, const QJsonValue &sent)
{
    if (!sent.isObject())
        return stored == sent;
    const QJsonObject parts = sent.toObject();
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (stored.toObject().value(part.key()) != *part)
            return false;
    }
    return true;
}

} // namespace

int PatchWitness::pressed(const QString &customerId, const QByteArray &body,
                          const QStringList &replaced)
{
    Decision decision{.customerId = customerId, .body = body};
    for (const QString &number : replaced)
        decision.isOverDeleted = decision.isOverDeleted || m_deleted.contains({customerId, number});
    m_decisions.push_back(decision);
    return static_cast<int>(m_decisions.size());
}

void PatchWitness::left(int press, const QByteArray &body, int arrival)
{
    if (press == 0) {
        m_witness.violate(QStringLiteral("a PATCH left without a decision of the agent's"));
        return;
    }
    Decision &decision = m_decisions.at(static_cast<std::size_t>(press - 1));
    if (decision.body != body)
        m_witness.violate(QStringLiteral("a PATCH left that is not the one that was reviewed"));
    if (decision.isOverDeleted)
        m_witness.violate(QStringLiteral("a phone that somebody took out came back as another"));
    if (++decision.writes > 1)
        m_witness.violate(QStringLiteral("one decision, two PATCHes"));
    m_pressByArrival.insert(arrival, press);
}

void PatchWitness::patched(const QString &customerId, const QJsonObject &profile,
                           const QJsonObject &body, int arrival)
{
    const int press = m_pressByArrival.value(arrival);
    if (press == 0) {
        m_witness.violate(QStringLiteral("a profile was changed without a decision"));
        return;
    }
    Decision &decision = m_decisions.at(static_cast<std::size_t>(press - 1));
    ++decision.commits;
    if (decision.isSaidNotStored)
        m_witness.violate(QStringLiteral("a change was stored after \"not stored\" was said"));
    for (auto it = body.begin(); it != body.end(); ++it) {
        remember(customerId, profile, it.key());
        const Place place(customerId, it.key());
        const auto youngest = m_youngest.constFind(place);
        if (youngest != m_youngest.cend() && youngest->first > press) {
            if (!holds(profile.value(it.key()), youngest->second)) {
                m_buried.insert(place);
                m_overwritten.insert(place);
            }
            continue;
        }
        m_youngest.insert(place, {press, *it});
        m_buried.remove(place);
        m_overwritten.remove(place);
    }
}

void PatchWitness::changedByOthers(const QString &customerId, const QString &key)
{
    m_youngest.remove({customerId, key});
    m_buried.remove({customerId, key});
}

void PatchWitness::phoneDeleted(const QString &customerId, const QString &number)
{
    m_deleted.insert({customerId, number});
}

void PatchWitness::saidNotStored(int press)
{
    if (press == 0)
        return;
    Decision &decision = m_decisions.at(static_cast<std::size_t>(press - 1));
    decision.isSaidNotStored = true;
    for (auto it = m_youngest.cbegin(); it != m_youngest.cend(); ++it) {
        if (it.key().first == decision.customerId && it->first == press
            && !m_overwritten.contains(it.key()))
            m_witness.violate(QStringLiteral("\"not stored\" was said of what is stored"));
    }
}

void PatchWitness::saidRefused(int press)
{
    saidNotStored(press);
    if (press > 0 && m_decisions.at(static_cast<std::size_t>(press - 1)).commits > 0)
        m_witness.violate(QStringLiteral("\"refused\" was said of a change that was stored"));
}

void PatchWitness::remember(const QString &customerId, const QJsonObject &profile,
                            const QString &key)
{
    const Profile stored(customerId, profile, {});
    for (const char *path : typedPaths) {
        const Field &row = field(path);
        if (row.kind != FieldKind::Phones && (key.isEmpty() || row.unit() == key))
            m_held.insert(valueKey(customerId, row, stored.value(row)));
    }
}

void PatchWitness::saidStored(const QString &customerId, const Field &field,
                              const QJsonValue &value)
{
    // A list may be stored together with what others have put into it.
    const bool isList = field.kind == FieldKind::Phones;
    if (!isList && !m_held.contains(valueKey(customerId, field, canonical(field, value))))
        m_witness.violate(QStringLiteral("\"stored\" was said of %1, which the server never had")
                              .arg(field.pathText()));
}

void PatchWitness::saidOtherValues(const QString &customerId, const QList<const Field *> &fields)
{
    for (const Field *row : fields)
        m_buried.remove({customerId, row->unit()});
}

void PatchWitness::forgive(const QString &customerId)
{
    m_buried.removeIf([&customerId](const Place &place) { return place.first == customerId; });
}

void PatchWitness::end()
{
    if (!m_buried.isEmpty())
        m_witness.violate(QStringLiteral("%1 of %2 lies under an older value, and nobody said so")
                              .arg(m_buried.cbegin()->second, m_buried.cbegin()->first));
}

} // namespace desk::world
