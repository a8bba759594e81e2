// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/palettecontent.h"

#include "app/profile/value.h"
#include "ui/palette/typedtext.h"
#include "ui/words/addresslabels.h"
#include "ui/words/sectiontext.h"
#include "ui/words/valuetext.h"

#include <QLocale>

#include <algorithm>

namespace desk {

namespace {

using Kind = PaletteEntry::Kind;
using typed::Why;

constexpr int typedRank = -1; ///< before all that is found
/// To search for a line is likelier meant than what has its letters scattered in its name.
constexpr int findRank = 15;
constexpr qsizetype mostFound = 8; ///< of a kind
constexpr qsizetype mostUnasked = 3; ///< of a kind while nothing is typed; of commands all
constexpr qsizetype allCommands = 200;
constexpr int longestShown = 120; ///< of a value in a row

/// A value in one line.
QString inOneLine(QString text)
{
    text.replace(u'\n', QStringLiteral(", "));
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

/// A text with what was typed at its end.
PaletteRow rowOf(Kind kind, const QString &before, const QString &typed, const QString &icon)
{
    const QString lead = before + QStringLiteral("  ");
    PaletteRow row;
    row.entry = {.kind = kind, .text = lead + typed, .icon = icon};
    row.strong = {{lead.size(), typed.size()}};
    return row;
}

const typed::NotUnderstood *notUnderstood(const TypedCommand &command)
{
    return std::get_if<typed::NotUnderstood>(&command);
}

/// The whole line is the best that can be looked for.
bool isSearchable(const TypedCommand &command)
{
    const auto *no = notUnderstood(command);
    return no && (no->why == Why::NoCommand || no->why == Why::TooLong);
}

} // namespace

QString groupTitle(PaletteEntry::Kind kind, bool isCreation)
{
    const auto say
        = [](const char *text) { return QCoreApplication::translate("PaletteContent", text); };
    switch (kind) {
    case Kind::Field:
        return isCreation ? say(QT_TRANSLATE_NOOP("PaletteContent", "For this new customer"))
                          : say(QT_TRANSLATE_NOOP("PaletteContent", "In this profile"));
    case Kind::Tab:
        return say(QT_TRANSLATE_NOOP("PaletteContent", "Open tabs"));
    case Kind::Customer:
        return say(QT_TRANSLATE_NOOP("PaletteContent", "Customers"));
    case Kind::Command:
        return say(QT_TRANSLATE_NOOP("PaletteContent", "Commands"));
    }
    Q_UNREACHABLE();
}

PaletteContent::PaletteContent(const PaletteSource &source)
    : m_source(source)
{
    m_facts.reference = &m_source.reference;
    m_facts.dateOrder = dateOrderOf(QLocale().dateFormat(QLocale::ShortFormat));
    m_facts.words = typedWords();
}

PageFacts PaletteContent::facts() const
{
    PageFacts facts = m_facts;
    facts.page = m_source.page ? m_source.page() : PageFacts::Page::None;
    if (facts.page != PageFacts::Page::None && m_source.values)
        facts.source = m_source.values();
    else
        facts.page = PageFacts::Page::None;
    return facts;
}

void PaletteContent::refresh()
{
    m_entries.clear();
    addFields();
    for (const auto &list : {m_source.tabs, m_source.recents, m_source.commands}) {
        if (list)
            m_entries += list();
    }
    QList<FuzzyEntry> entries;
    entries.reserve(m_entries.size());
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        const int weight = m_used.isEmpty() ? 0 : m_used.value(entry.text);
        entries.append({entry.text, entry.words, static_cast<int>(entry.kind), weight});
    }
    // Folding ten thousand names takes longer than a key may.
    if (entries == m_indexed)
        return;
    m_index = FuzzyIndex(entries);
    m_indexed = entries;
}

void PaletteContent::addFields()
{
    const PageFacts now = facts();
    const bool isPage = now.page != PageFacts::Page::None;
    const QString country = isPage ? customerCountry(now.source) : QString();
    m_facts.names = typedNames(country);
    if (!isPage || !m_source.goTo)
        return;
    for (const Field &row : fields()) {
        if (m_source.isOnPage && !m_source.isOnPage(row))
            continue;
        PaletteEntry entry{.kind = Kind::Field,
                           .text = tr("Go to %1").arg(addressLabel(row, country)),
                           .words = m_facts.names.namesOf(row).join(u' '),
                           .icon = sectionIcon(row.section)};
        entry.act = [goTo = m_source.goTo, &row] { goTo(row); };
        m_entries.append(entry);
    }
}

PaletteContent::Shown PaletteContent::shownFor(const QString &line) const
{
    const QString typedLine = line.trimmed();
    const PageFacts now = facts();
    const TypedCommand command = readTyped(typedLine, now);
    const auto *no = notUnderstood(command);
    const auto spot = now.names.startOf(typedLine);
    const bool isNamed = spot && !isSearchable(command);
    const QString value = isNamed ? typedLine.mid(spot->valueFrom) : QString();
    QString query = isNamed ? typedLine.left(spot->valueFrom) : typedLine;
    if (no && no->why == Why::NotAnId)
        query = typedLine.section(QLatin1Char(' '), 1);
    else if (const auto *find = std::get_if<typed::Find>(&command))
        query = find->line;
    Rows rows;
    addTyped(command, typedLine, rows);
    addFound(query, !value.isEmpty(), rows);
    Shown shown;
    if (no && !typedLine.isEmpty())
        shown.said = sentenceFor(*no, !rows.isEmpty());
    if (!value.isEmpty())
        addFind(value, 0, rows);
    else if (isSearchable(command) && !typedLine.isEmpty())
        addFind(typedLine, findRank, rows);
    sortGroups(rows);
    for (const Ranked &ranked : std::as_const(rows))
        shown.rows.append(ranked.row);
    return shown;
}

QString PaletteContent::sentenceFor(const typed::NotUnderstood &no, bool isFound) const
{
    if (no.why != Why::NoCommand)
        return notUnderstoodText(no);
    if (isFound)
        return {};
    return m_source.find
        ? tr("No command, field, tab or recent customer has this name. Enter searches.")
        : tr("No command, field, tab or recent customer has this name.");
}

/// The best group first, equals in the order of the kinds; in each the best row.
void PaletteContent::sortGroups(Rows &rows)
{
    QHash<int, int> bestOf;
    for (const Ranked &ranked : std::as_const(rows)) {
        const int kind = static_cast<int>(ranked.row.entry.kind);
        bestOf.insert(kind, std::min(bestOf.value(kind, ranked.rank), ranked.rank));
    }
    std::stable_sort(rows.begin(), rows.end(), [&bestOf](const Ranked &a, const Ranked &b) {
        const int kindOfA = static_cast<int>(a.row.entry.kind);
        const int kindOfB = static_cast<int>(b.row.entry.kind);
        if (kindOfA == kindOfB)
            return a.rank < b.rank;
        const int bestA = bestOf.value(kindOfA);
        const int bestB = bestOf.value(kindOfB);
        return bestA != bestB ? bestA < bestB : kindOfA < kindOfB;
    });
}

void PaletteContent::addTyped(const TypedCommand &command, const QString &line, Rows &rows) const
{
    if (const auto *set = std::get_if<typed::SetField>(&command)) {
        addSet(*set, line, rows);
    } else if (const auto *clear = std::get_if<typed::ClearField>(&command)) {
        addClear(*clear, line, rows);
    } else if (const auto *find = std::get_if<typed::Find>(&command)) {
        addFind(find->line, typedRank, rows);
    } else if (const auto *open = std::get_if<typed::OpenCustomer>(&command);
               open && m_source.open) {
        PaletteRow row = rowOf(Kind::Customer, tr("Open customer"), open->id.text(),
                               QStringLiteral("open-customer"));
        row.entry.act = [act = m_source.open, id = open->id] { act(id); };
        rows.append({typedRank, row});
    } else if (std::holds_alternative<typed::NewCustomer>(command) && m_source.create) {
        PaletteRow row;
        row.entry = {.kind = Kind::Customer,
                     .text = tr("New customer"),
                     .icon = QStringLiteral("new-customer"),
                     .act = m_source.create};
        rows.append({typedRank, row});
    }
}

QString PaletteContent::changeDetail() const
{
    const bool isCreation = m_source.page && m_source.page() == PageFacts::Page::Creation;
    return isCreation ? tr("into the form, not sent") : tr("as a change, not sent");
}

/// Read again when it is made: of phones the present ones are a part of the value.
std::function<bool()> PaletteContent::changeOf(const QString &line) const
{
    return [this, line] {
        const TypedCommand command = readTyped(line, facts());
        Edits edits;
        if (const auto *set = std::get_if<typed::SetField>(&command))
            edits.set(*set->field, set->value);
        else if (const auto *clear = std::get_if<typed::ClearField>(&command))
            edits.clear(*clear->field);
        return !edits.isEmpty() && m_source.putIn(edits);
    };
}

void PaletteContent::addSet(const typed::SetField &set, const QString &line, Rows &rows) const
{
    if (!m_source.putIn)
        return;
    const PageFacts now = facts();
    const QString label = addressLabel(*set.field, customerCountry(now.source));
    const bool isAdded = set.value != set.brought;
    const QString value = inOneLine(valueText(*set.field, set.brought, m_source.reference));
    PaletteRow row
        = rowOf(Kind::Field, isAdded ? tr("Add to %1").arg(label) : tr("Set %1 to").arg(label),
                value, QStringLiteral("edit"));
    row.entry.detail = changeDetail();
    row.change = changeOf(line);
    rows.append({typedRank, row});
}

void PaletteContent::addClear(const typed::ClearField &clear, const QString &line, Rows &rows) const
{
    if (!m_source.putIn)
        return;
    const PageFacts now = facts();
    PaletteRow row
        = rowOf(Kind::Field, tr("Clear"), addressLabel(*clear.field, customerCountry(now.source)),
                QStringLiteral("clear"));
    row.entry.detail = changeDetail();
    row.change = changeOf(line);
    rows.append({typedRank, row});
}

void PaletteContent::addFind(const QString &what, int rank, Rows &rows) const
{
    if (!m_source.find)
        return;
    PaletteRow row = rowOf(Kind::Customer, tr("Find"), inOneLine(what), QStringLiteral("search"));
    row.entry.act = [act = m_source.find, what] { act(what); };
    rows.append({rank, row});
}

/// `isNamed`: the query is the name of a field that has a value behind it, so nobody is meant, and
/// nothing that only has its letters.
void PaletteContent::addFound(const QString &query, bool isNamed, Rows &rows) const
{
    const bool isUnasked = query.isEmpty();
    QHash<int, qsizetype> counts;
    for (const FuzzyMatch &match : m_index.search(query, isUnasked ? allCommands : mostFound)) {
        const PaletteEntry &entry = m_entries.at(match.entry);
        const bool isSomebody = entry.kind == Kind::Tab || entry.kind == Kind::Customer;
        if (isNamed && (isSomebody || match.rank > findRank))
            continue;
        if (isUnasked && entry.kind != Kind::Command
            && ++counts[static_cast<int>(entry.kind)] > mostUnasked)
            continue;
        rows.append({match.rank, {entry, match.ranges, {}}});
    }
}

void PaletteContent::noteUsed(const PaletteEntry &entry)
{
    if (entry.kind == Kind::Command)
        m_used.insert(entry.text, ++m_uses);
}

} // namespace desk
