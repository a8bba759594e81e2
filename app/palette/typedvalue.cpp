// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/palette/typedvalue.h"

#include "app/palette/foldedtext.h"
#include "app/profile/numbereditem.h"
#include "app/profile/value.h"
#include "app/reference/phonelists.h"
#include "app/reference/referencedata.h"

#include <algorithm>
#include <optional>
#include <span>

namespace desk {

namespace {

using typed::NotUnderstood;
using typed::SetField;
using typed::Why;

QString folded(const QString &text)
{
    return FoldedText(text).letters();
}

/// Reads a text as a value of one field.
class Reader {
public:
    Reader(const Field &field, const QString &text, const PageFacts &facts)
        : m_field(field)
        , m_text(text)
        , m_facts(facts)
    {
    }

    [[nodiscard]] TypedCommand read() const
    {
        switch (m_field.kind) {
        case FieldKind::Civility:
            return coded();
        case FieldKind::Country:
        case FieldKind::Language:
            return codedOrTyped();
        case FieldKind::Date:
            return date();
        case FieldKind::Boolean:
            return yesOrNo();
        case FieldKind::Enumeration:
            return enumeration();
        case FieldKind::Phones:
            return phone();
        case FieldKind::NationalId:
            return identifier();
        case FieldKind::Name:
        case FieldKind::Text:
        case FieldKind::Email:
            return set(m_text);
        case FieldKind::OptIns:
            return no(Why::OnPageOnly);
        case FieldKind::Number:
        case FieldKind::Links:
            return no(Why::ReadOnly);
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] NotUnderstood no(Why why) const { return {why, &m_field, {}}; }

    [[nodiscard]] QJsonValue present() const
    {
        return canonical(m_field, m_facts.source.valueOf(m_field));
    }

    [[nodiscard]] std::optional<Problem> problemOf(const QJsonValue &value) const
    {
        const Purpose purpose
            = m_facts.page == PageFacts::Page::Creation ? Purpose::Create : Purpose::Patch;
        return validate(m_field, value, purpose, m_facts.source.today);
    }

    [[nodiscard]] TypedCommand set(const QJsonValue &typed) const
    {
        if (const auto problem = problemOf(typed))
            return NotUnderstood{Why::Invalid, &m_field, *problem};
        const QJsonValue value = canonical(m_field, typed);
        if (value == present())
            return no(Why::IsSoAlready);
        return SetField{&m_field, value, value};
    }

    [[nodiscard]] QString codeOf() const { return m_facts.reference->codeOf(m_field.kind, m_text); }

    [[nodiscard]] TypedCommand coded() const
    {
        const QString code = codeOf();
        return code.isEmpty() ? no(Why::NotAChoice) : set(code);
    }

    /// Two letters nobody knows may be a code that is newer than the program.
    [[nodiscard]] TypedCommand codedOrTyped() const
    {
        const QString code = codeOf();
        return set(code.isEmpty() ? m_text.toUpper() : code);
    }

    [[nodiscard]] TypedCommand date() const
    {
        const auto read = readTypedDate(m_text, m_facts.dateOrder, m_facts.source.today);
        return set(read ? toWireDate(read->date) : m_text);
    }

    [[nodiscard]] TypedCommand yesOrNo() const
    {
        const QString word = folded(m_text);
        const auto isAmong
            = [&word](const QStringList &own, std::initializer_list<const char *> all) {
                  return std::any_of(own.begin(), own.end(),
                                     [&](const QString &each) { return folded(each) == word; })
                      || std::any_of(all.begin(), all.end(),
                                     [&](const char *each) { return word == QLatin1String(each); });
              };
        if (isAmong(m_facts.words.yes, {"yes", "y", "true"}))
            return set(true);
        if (isAmong(m_facts.words.no, {"no", "n", "false"}))
            return set(false);
        return no(Why::NotYesOrNo);
    }

    /// The code among these that a text means; "" for none.
    [[nodiscard]] QString codeAmong(std::span<const char *const> codes, const QString &text) const
    {
        const QString wanted = folded(text);
        for (const char *each : codes) {
            const QString code = QString::fromLatin1(each);
            if (folded(code) == wanted)
                return code;
            for (const TypedWords::CodeName &row : m_facts.words.codes) {
                if (row.code == code && folded(row.name) == wanted)
                    return code;
            }
        }
        return {};
    }

    [[nodiscard]] TypedCommand enumeration() const
    {
        const QString code = codeAmong(m_field.choices, m_text);
        return code.isEmpty() ? no(Why::NotAChoice) : set(code);
    }

    struct Numbered {
        QString number;
        QString type;
    };

    /// A type stands before or behind the number; of types the longest name is taken.
    [[nodiscard]] Numbered numbered(std::span<const char *const> types) const
    {
        QList<qsizetype> blanks;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (m_text.at(at).isSpace())
                blanks.append(at);
        }
        for (const qsizetype at : std::as_const(blanks)) {
            if (const QString type = codeAmong(types, m_text.mid(at)); !type.isEmpty())
                return {m_text.left(at).trimmed(), type};
        }
        std::reverse(blanks.begin(), blanks.end());
        for (const qsizetype at : std::as_const(blanks)) {
            if (const QString type = codeAmong(types, m_text.left(at)); !type.isEmpty())
                return {m_text.mid(at).trimmed(), type};
        }
        return {m_text, {}};
    }

    [[nodiscard]] TypedCommand phone() const
    {
        Numbered typed = numbered(phoneTypes());
        if (typed.type.isEmpty())
            typed.type = QString::fromLatin1(phoneTypes().front());
        const QJsonArray added{NumberedItem(typed.number, typed.type).toJson()};
        const QString country = customerCountry(m_facts.source);
        const NumberCountries countries{country, country};
        const QJsonValue before = present();
        if (const auto problem = problemOf(added))
            return NotUnderstood{Why::Invalid, &m_field, *problem};
        const QJsonValue brought = broughtTo(m_field, before, added, countries);
        if (brought.isNull())
            return no(Why::IsSoAlready);
        return SetField{&m_field, withBrought(m_field, before, added, countries), brought};
    }

    [[nodiscard]] TypedCommand identifier() const
    {
        const Numbered typed = numbered(nationalIdTypes());
        return set(NumberedItem(typed.number, typed.type).toJson());
    }

    const Field &m_field;
    const QString m_text;
    const PageFacts &m_facts;
};

} // namespace

TypedCommand readTypedValue(const Field &field, const QString &text, const PageFacts &facts)
{
    return Reader(field, normalised(text), facts).read();
}

} // namespace desk
