// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/audit/auditcheck.h"

#include "app/audit/auditfiles.h"

#include <algorithm>
#include <optional>

namespace desk {

namespace {

using Fault = AuditFindings::Fault;

/// Goes from line to line.
class Walk final {
public:
    Walk(const SealKey &key, AuditEnd begin, QList<AuditEnd> ends)
        : m_key(key)
        , m_end(std::move(begin))
        , m_ends(std::move(ends))
    {
    }

    [[nodiscard]] const AuditEnd &end() const { return m_end; }
    [[nodiscard]] AuditFindings findings() const { return m_found; }

    /// False once a bad line is found.
    bool through(const QString &file)
    {
        m_found.file = file;
        m_found.line = 0;
        const auto text = auditTextOf(file);
        if (!text)
            return stop(Fault::Unreadable);
        for (const QByteArray &line : text->lines) {
            ++m_found.line;
            if (!step(line, m_found.line == 1))
                return false;
        }
        // A write that was cut short is no entry. One that has been counted is.
        const auto last = auditLineFrom(text->rest);
        const bool isEntry = last && follows(m_key, m_end, *last);
        if (text->rest.isEmpty() || !(isEntry || isMoreKnown()))
            return true;
        ++m_found.line;
        return step(text->rest, m_found.line == 1);
    }

    [[nodiscard]] bool isMoreKnown() const
    {
        return std::any_of(m_ends.begin(), m_ends.end(),
                           [this](const AuditEnd &known) { return known.number > m_end.number; });
    }

    /// Behind the last line: whether it is the end that is known.
    void finish()
    {
        for (const AuditEnd &known : std::as_const(m_ends)) {
            if (known.number <= m_end.number || m_found.fault != Fault::None)
                continue;
            m_found.number = m_end.number + 1;
            m_found.missing = known.number - m_end.number;
            stop(Fault::EndCut);
        }
    }

private:
    bool stop(Fault fault)
    {
        m_found.fault = fault;
        return false;
    }

    bool step(const QByteArray &bytes, bool isFirst)
    {
        const auto line = auditLineFrom(bytes);
        m_found.number = m_end.number + 1;
        if (!line || isFirst != line->after.has_value())
            return stop(line && isGenuine(*line) ? faultOfPlace(*line) : Fault::Changed);
        if (!follows(m_key, m_end, *line))
            return stop(isGenuine(*line) ? faultOfPlace(*line) : Fault::Changed);
        m_end = {line->number, line->hash};
        // A whole trail that is not the one whose end is known was put in its place.
        for (const AuditEnd &known : std::as_const(m_ends)) {
            if (known.number == m_end.number && known.hash != m_end.hash)
                return stop(Fault::Changed);
        }
        ++m_found.entries;
        return true;
    }

    /// Whether the line was written by this program, under this number, in another place.
    [[nodiscard]] bool isGenuine(const AuditLine &line) const
    {
        return line.number != m_end.number + 1 && entryIn(m_key, line);
    }

    [[nodiscard]] Fault faultOfPlace(const AuditLine &line)
    {
        m_found.missing = line.number - m_end.number - 1;
        if (m_found.missing > 0)
            return Fault::Missing;
        m_found.missing = 0;
        return Fault::OutOfOrder;
    }

    const SealKey &m_key;
    AuditEnd m_end;
    const QList<AuditEnd> m_ends; ///< known from elsewhere
    AuditFindings m_found;
};

/// Whether an entry of this number stands anywhere in these files: then it is not missing.
bool isThere(qint64 number, const SealKey &key, const QStringList &files)
{
    for (const QString &file : files) {
        const auto text = auditTextOf(file);
        if (!text)
            continue;
        for (const QByteArray &bytes : text->lines) {
            const auto line = auditLineFrom(bytes);
            if (line && line->number == number && entryIn(key, *line))
                return true;
        }
    }
    return false;
}

AuditFindings judged(AuditFindings found, const SealKey &key, const QStringList &files)
{
    if (found.fault == Fault::Missing && isThere(found.number, key, files)) {
        found.fault = Fault::OutOfOrder;
        found.missing = 0;
    }
    return found;
}

/// The first line of a file.
std::optional<AuditLine> firstLineOf(const QString &file)
{
    const auto text = auditTextOf(file);
    return text && !text->lines.isEmpty() ? auditLineFrom(text->lines.constFirst()) : std::nullopt;
}

/// The number in a file's last line that is one.
std::optional<qint64> lastNumberIn(const QString &file)
{
    const auto text = auditTextOf(file);
    std::optional<qint64> number;
    for (const QByteArray &bytes : text ? text->lines : QByteArrayList()) {
        if (const auto line = auditLineFrom(bytes))
            number = line->number;
    }
    return number;
}

/// The end before the file that follows in the folder; nullopt where none does.
std::optional<AuditEnd> endBeforeNext(const AuditEnd &end, const QString &folder)
{
    for (const QStringList files = auditFilesIn(folder); const QString &file : files) {
        const auto line = firstLineOf(file);
        if (line && line->after && line->number > end.number)
            return AuditEnd{line->number - 1, *line->after};
    }
    return std::nullopt;
}

} // namespace

AuditFindings checkAudit(const QString &folder, const SealKey &key, const AuditEnd &known)
{
    const QStringList files = auditFilesIn(folder);
    const auto guarded = guardedEnd(folder, key);
    Walk walk(key, {}, {known, guarded.value_or(AuditEnd())});
    for (const QString &file : files) {
        if (!walk.through(file))
            return judged(walk.findings(), key, files);
    }
    walk.finish();
    AuditFindings found = walk.findings();
    if (found.fault == Fault::None && !guarded)
        found.fault = files.isEmpty() ? Fault::NoTrail : Fault::EndUnknown;
    else if (found.fault == Fault::None && found.entries == 0)
        found.fault = Fault::NoTrail;
    return found;
}

AuditFindings checkAuditFile(const QString &file, const QString &folder, const SealKey &key,
                             const AuditEnd &known)
{
    const auto first = firstLineOf(file);
    AuditEnd begin;
    if (first && first->after)
        begin = {first->number - 1, *first->after};
    const auto guarded = guardedEnd(folder, key);
    QList<AuditEnd> ends{known, guarded.value_or(AuditEnd())};
    // The end of one that others follow is known from the next one.
    if (const auto last = first ? lastNumberIn(file) : std::nullopt) {
        if (const auto before = endBeforeNext({*last, {}}, folder))
            ends = {*before};
    }
    Walk walk(key, begin, ends);
    if (!walk.through(file))
        return judged(walk.findings(), key, {file});
    walk.finish();
    AuditFindings found = walk.findings();
    if (found.fault == Fault::None && found.entries == 0)
        found.fault = Fault::NoTrail;
    else if (found.fault == Fault::None && !guarded)
        found.fault = Fault::EndUnknown;
    return found;
}

} // namespace desk
