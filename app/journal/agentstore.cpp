// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/agentstore.h"

#include "app/journal/recentcustomer.h"
#include "app/journal/recentcustomers.h"
#include "app/journal/sealedstore.h"
#include "app/security/durablefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>
#include <array>

namespace desk {

namespace {

using Who = RecordStore::Holder::Who;

constexpr std::array stores{QLatin1String("journal"), QLatin1String("history"),
                            QLatin1String("kept")};
constexpr QLatin1String extension(".sealed");
constexpr QLatin1String recentsStart("recents-");
constexpr int lockPatience = 2000; // milliseconds
constexpr int nameSize = 16; // bytes
constexpr qint64 largestFile = 8 * 1024 * 1024;

QStringList entriesIn(const QString &folder)
{
    QStringList names
        = QDir(folder).entryList({QStringLiteral("*") + extension}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(extension.size());
    return names;
}

std::optional<QByteArray> contentOf(const QString &folder, const QString &name, const SealKey &key)
{
    QFile file(folder + u'/' + name + extension);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Unsealed opened = unseal(key, file.read(largestFile), SealedStore::purposeOf(name));
    return opened.error ? std::nullopt : std::optional(opened.content);
}

QString textIn(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

/// One of the stores, from the one for all to the agent's own.
class Move final {
public:
    Move(const StorePlace &common, const StorePlace &own, const WorkOwner &owner,
         QLatin1String store)
        : m_from(common.folder + u'/' + store)
        , m_to(own.folder + u'/' + store)
        , m_fromKey(common.key)
        , m_toKey(own.key)
        , m_owner(owner)
        , m_holderOf(SealedStore(m_from).holderOf())
    {
    }

    int all()
    {
        const QStringList names = entriesIn(m_from);
        if (names.isEmpty())
            return 0;
        QLockFile lock(m_from + QStringLiteral("/journal.lock"));
        if (!lock.tryLock(lockPatience))
            return 0; // at the next sign-in
        int moved = 0;
        for (const QString &name : names)
            moved += one(name) ? 1 : 0;
        return moved;
    }

private:
    bool one(const QString &name)
    {
        const auto content = contentOf(m_from, name, m_fromKey);
        if (!content || !isOwn(*content))
            return false;
        const bool isRecents = name.startsWith(recentsStart);
        const QString newName = isRecents ? recentsEntry(m_owner, m_toKey) : name;
        const QString newFile = newName + extension;
        QByteArray moved = *content;
        if (QFile::exists(m_to + u'/' + newFile)) {
            if (!isRecents)
                return false; // nothing is written over
            moved = joined(moved, contentOf(m_to, newName, m_toKey).value_or(QByteArray()));
        }
        const QByteArray box = seal(m_toKey, moved, SealedStore::purposeOf(newName));
        return writeDurably(m_to, newFile, box) && QFile::remove(m_from + u'/' + name + extension);
    }

    /// All kinds of entries say in the same way whose they are, and by which run they are held.
    [[nodiscard]] bool isOwn(const QByteArray &content)
    {
        const QJsonObject json = QJsonDocument::fromJson(content).object();
        const WorkOwner owner{textIn(json, "environment"), textIn(json, "agent")};
        if (!(owner == m_owner))
            return false;
        const QString run = textIn(json, "run");
        const Who who = run.isEmpty() ? Who::Nobody : m_holderOf(run).who;
        if (who == Who::OtherComputer)
            takeLock(QStringLiteral("run-") + run + QStringLiteral(".lock"));
        return who != Who::LiveRun;
    }

    void takeLock(const QString &lock) const
    {
        QDir().mkpath(m_to);
        QFile::copy(m_from + u'/' + lock, m_to + u'/' + lock);
    }

    [[nodiscard]] QByteArray joined(const QByteArray &older, const QByteArray &newer) const
    {
        return toBytes(merged(recentsFromBytes(newer, m_owner).customers,
                              recentsFromBytes(older, m_owner).customers,
                              RecentCustomers::mostLimit, QDateTime::currentDateTimeUtc()),
                       m_owner);
    }

    const QString m_from;
    const QString m_to;
    const SealKey &m_fromKey;
    const SealKey &m_toKey;
    const WorkOwner &m_owner;
    const RecordStore::HolderOf m_holderOf;
};

} // namespace

QString agentStoreName(const WorkOwner &owner)
{
    const QString whose = owner.environmentId + u'\n' + owner.agent;
    const QByteArray hash
        = QCryptographicHash::hash("store of " + whose.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(nameSize).toHex());
}

bool hasCommonStore(const QString &folder)
{
    return std::any_of(stores.begin(), stores.end(), [&folder](QLatin1String store) {
        return !entriesIn(folder + u'/' + store).isEmpty();
    });
}

int moveFromCommonStore(const StorePlace &common, const StorePlace &own, const WorkOwner &owner)
{
    int moved = 0;
    for (const QLatin1String store : stores)
        moved += Move(common, own, owner, store).all();
    return moved;
}

} // namespace desk
