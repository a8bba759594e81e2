// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"
#include "app/journal/sealedstore.h"
#include "app/time/clock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace desk {

/// The computer's clock, some time ahead.
class MovableClock final : public Clock {
public:
    std::chrono::milliseconds ahead{0};

    [[nodiscard]] QDateTime now() const override { return m_real.now().addMSecs(ahead.count()); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_real.elapsed(); }
    void after(std::chrono::milliseconds time, QObject *context,
               std::function<void()> work) override
    {
        m_real.after(time, context, std::move(work));
    }

private:
    SystemClock m_real;
};

/// Runs of the program after one another, and beside one another, on one folder.
class JournalBench : public QObject {
protected:
    void startAnew()
    {
        m_stores.clear();
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.ahead = {};
    }
    /// Without a key, and owned by nobody. Its store lives as long as the bench.
    std::unique_ptr<Journal> runIn(const QString &folder)
    {
        m_stores.push_back(std::make_unique<SealedStore>(folder));
        return std::make_unique<Journal>(*m_stores.back(), m_clock);
    }
    std::unique_ptr<Journal> run()
    {
        auto journal = runIn(m_dir->path());
        journal->setKey(m_key);
        journal->setOwner(m_owner);
        return journal;
    }
    static Edits named(const char *name)
    {
        Edits edits;
        edits.set(field("first_name"), QString::fromLatin1(name));
        return edits;
    }
    static Draft draft(const char *id, const char *name)
    {
        Draft made{.id = QString::fromLatin1(id)};
        made.edits = named(name);
        return made;
    }
    static Attempt create(const char *id, const char *name)
    {
        Attempt made{.id = QString::fromLatin1(id)};
        made.edits = named(name);
        made.traits = {{Trait::Kind::Name, QString::fromLatin1(name)}};
        return made;
    }
    QByteArray bytesOf(const char *name) const
    {
        QFile file(m_dir->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Journal::Begun begin(Journal &journal, const Attempt &attempt,
                         const Journal::Decision &decision = {})
    {
        std::optional<Journal::Begun> begun;
        journal.begin(attempt, decision, this, [&begun](const auto &outcome) { begun = outcome; });
        if (!QTest::qWaitFor([&begun] { return begun.has_value(); }))
            qFatal("No answer");
        return *begun;
    }
    std::optional<Draft> claim(Journal &journal, const char *id,
                               Journal::Take take = Journal::Take::IfFree)
    {
        std::optional<std::optional<Draft>> answer;
        journal.claim(
            QString::fromLatin1(id), this, [&answer](const auto &draft) { answer.emplace(draft); },
            take);
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("No answer");
        return *answer;
    }
    std::optional<Attempt> claimAttempt(Journal &journal, const char *id,
                                        Journal::Take take = Journal::Take::IfFree)
    {
        std::optional<std::optional<Attempt>> answer;
        journal.claimAttempt(
            QString::fromLatin1(id), this,
            [&answer](const auto &attempt) { answer.emplace(attempt); }, take);
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("No answer");
        return *answer;
    }
    Journal::Offers offers(Journal &journal)
    {
        std::optional<Journal::Offers> found;
        journal.readOffers(this, [&found](const auto &outcome) { found = outcome; });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }))
            qFatal("No answer");
        return *found;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    MovableClock m_clock;
    std::vector<std::unique_ptr<SealedStore>> m_stores;
    const SealKey m_key = SealKey::generate();
    const WorkOwner m_owner{QStringLiteral("here"), QStringLiteral("tom")};
};

} // namespace desk
