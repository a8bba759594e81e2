// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/palette/typedcommand.h"

#include "app/palette/foldedtext.h"
#include "app/palette/typedvalue.h"
#include "app/profile/value.h"
#include "app/text/invisible.h"

#include <algorithm>

namespace desk {

namespace {

using typed::ClearField;
using typed::Find;
using typed::NewCustomer;
using typed::NotUnderstood;
using typed::OpenCustomer;
using typed::Why;

/// Half a line: its first word, and what stands behind it.
struct Parts {
    QString word; ///< folded
    QString rest; ///< as typed, trimmed
};

Parts partsOf(const QString &line)
{
    const auto end = std::find_if(line.cbegin(), line.cend(), [](QChar c) { return c.isSpace(); });
    const auto length = static_cast<qsizetype>(std::distance(line.cbegin(), end));
    return {FoldedText(line.left(length)).letters(), line.mid(length).trimmed()};
}

bool isWord(const QString &word, const QStringList &own, const char *english)
{
    return word == QLatin1String(english)
        || std::any_of(own.begin(), own.end(),
                       [&word](const QString &each) { return FoldedText(each).letters() == word; });
}

TypedCommand open(const QString &rest)
{
    if (rest.isEmpty())
        return NotUnderstood{Why::ValueMissing};
    // `#12345`, as it is written in mails.
    const bool isMarked = rest.startsWith(QLatin1Char('#'));
    const auto id = CustomerId::fromText(isMarked ? rest.mid(1).trimmed() : rest);
    return id ? TypedCommand(OpenCustomer{*id}) : NotUnderstood{Why::NotAnId};
}

bool isChangeable(const Field &field, PageFacts::Page page)
{
    return page == PageFacts::Page::Creation ? field.isCreatable() : field.isEditable();
}

std::optional<NotUnderstood> hindrance(const Field &field, const PageFacts &facts)
{
    if (facts.page == PageFacts::Page::None)
        return NotUnderstood{Why::NoPage, &field};
    if (!isChangeable(field, facts.page))
        return NotUnderstood{Why::ReadOnly, &field};
    return std::nullopt;
}

TypedCommand clear(const QString &rest, const PageFacts &facts)
{
    if (rest.isEmpty())
        return NotUnderstood{Why::ValueMissing};
    const auto spot = facts.names.startOf(rest);
    if (!spot || spot->valueFrom < rest.size())
        return NotUnderstood{Why::UnknownField};
    const Field &field = *spot->field;
    if (const auto why = hindrance(field, facts))
        return *why;
    // What is typed for a new customer can always be taken back.
    if (facts.page == PageFacts::Page::Profile && field.clearWith == ClearWith::Never)
        return NotUnderstood{Why::CannotBeCleared, &field};
    if (canonical(field, facts.source.valueOf(field)).isNull())
        return NotUnderstood{Why::IsEmpty, &field};
    return ClearField{&field};
}

} // namespace

TypedCommand readTyped(const QString &line, const PageFacts &facts)
{
    if (line.size() > longestTyped)
        return NotUnderstood{Why::TooLong};
    const QString typed = line.trimmed();
    const auto [word, rest] = partsOf(typed);
    const TypedWords &words = facts.words;
    if (isWord(word, words.create, "new"))
        return rest.isEmpty() ? TypedCommand(NewCustomer{}) : NotUnderstood{Why::NoCommand};
    if (typed.startsWith(QLatin1Char('#')))
        return open(typed);
    // `id 12345`, as the find line has it; `id number …` is the national identifier.
    if (word == QLatin1String("id") && CustomerId::fromText(rest))
        return open(rest);
    if (isWord(word, words.open, "open"))
        return open(rest);
    if (isWord(word, words.find, "find"))
        return rest.isEmpty() ? TypedCommand(NotUnderstood{Why::ValueMissing}) : Find{rest};
    if (isWord(word, words.clear, "clear"))
        return clear(rest, facts);
    const auto spot = facts.names.startOf(typed);
    if (!spot)
        return NotUnderstood{Why::NoCommand};
    if (const auto why = hindrance(*spot->field, facts))
        return *why;
    const QString value = typed.mid(spot->valueFrom);
    const bool isBlank = withoutInvisible(value).trimmed().isEmpty();
    return isBlank ? TypedCommand(NotUnderstood{Why::ValueMissing, spot->field})
                   : readTypedValue(*spot->field, value, facts);
}

} // namespace desk
