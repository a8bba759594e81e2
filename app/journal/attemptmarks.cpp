// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/attemptmarks.h"

#include "app/journal/attemptrules.h"
#include "app/journal/entries.h"

namespace desk {

namespace {

QString markName(const QString &id)
{
    return QStringLiteral("mark-") + id;
}

/// Nothing of it tells who is created, or by whom.
Attempt markOf(const Attempt &attempt, const SealKey &key)
{
    Attempt mark{.id = attempt.id, .kind = attempt.kind};
    mark.owner.environmentId = attempt.owner.environmentId;
    mark.fingerprint = fingerprintOf(attempt.traits, key);
    mark.startedAt = attempt.startedAt;
    return mark;
}

/// Either way: a clock that was wrong must not make a mark stay for years.
bool isOld(const Attempt &mark, const QDateTime &now)
{
    return !mark.startedAt.isValid() || qAbs(mark.startedAt.secsTo(now)) > 24LL * 60 * 60;
}

} // namespace

AttemptMarks::AttemptMarks(RecordStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void AttemptMarks::setKey(const SealKey &key, const QDateTime &now)
{
    m_store.setKey(key);
    m_store.read(this, [this, now](const RecordStore::Contents &contents) {
        for (const RecordStore::Entry &entry : contents.entries) {
            const auto mark = attemptFromBytes(entry.content);
            if (!mark || isOld(*mark, now))
                m_store.remove(entry.name);
        }
    });
}

void AttemptMarks::begin(const Attempt &attempt, const QSet<QString> &overruled, QObject *context,
                         const Handler &handler)
{
    const Attempt mark = markOf(attempt, *m_store.key());
    const auto veto
        = [mark, overruled](const QList<RecordStore::Entry> &entries) -> std::optional<QByteArray> {
        QList<Attempt> earlier = attemptsIn(entries);
        earlier.removeIf([&](const Attempt &other) { return isOld(other, mark.startedAt); });
        const auto obstacle = obstacleTo(mark, earlier, overruled, mark.startedAt);
        return obstacle ? std::optional(toBytes(*obstacle)) : std::nullopt;
    };
    m_store.writeGuarded(markName(mark.id), toBytes(mark), veto, context,
                         [handler](bool, const std::optional<QByteArray> &forbiddenBy) {
                             handler(forbiddenBy ? attemptFromBytes(*forbiddenBy) : std::nullopt);
                         });
}

void AttemptMarks::end(const QString &id)
{
    m_store.remove(markName(id));
}

void AttemptMarks::look(const QString &id, QObject *context, const Handler &handler)
{
    m_store.read(context, [handler, id](const RecordStore::Contents &contents) {
        handler(attemptIn(contents.entries, id));
    });
}

} // namespace desk
