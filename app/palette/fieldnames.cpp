// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/palette/fieldnames.h"

#include "app/palette/foldedtext.h"

#include <algorithm>
#include <array>

namespace desk {

namespace {

struct ShortName {
    const char *path;
    const char *name;
};

/// What people type for the catalogue's labels.
constexpr std::array shortNames{
    ShortName{"civility", "title"},
    ShortName{"civility", "salutation"},
    ShortName{"first_name", "given name"},
    ShortName{"first_name", "first"},
    ShortName{"last_name", "surname"},
    ShortName{"last_name", "family name"},
    ShortName{"last_name", "last"},
    ShortName{"second_name", "middle name"},
    ShortName{"birthdate", "birth date"},
    ShortName{"birthdate", "birthday"},
    ShortName{"birthdate", "born"},
    ShortName{"birthdate", "dob"},
    ShortName{"birth_country_code", "birth country"},
    ShortName{"birth_city", "birth city"},
    ShortName{"birth_city", "birthplace"},
    ShortName{"identity", "id number"},
    ShortName{"identity", "identifier"},
    ShortName{"email", "mail"},
    ShortName{"phones", "phone"},
    ShortName{"phones", "phone number"},
    ShortName{"phones", "telephone"},
    ShortName{"phones", "tel"},
    ShortName{"language_code", "language"},
    ShortName{"address.number", "house number"},
    ShortName{"address.add_on", "floor"},
    ShortName{"address.add_on", "unit"},
    ShortName{"address.zip_code", "zip"},
    ShortName{"address.zip_code", "zip code"},
    ShortName{"address.zip_code", "postcode"},
    ShortName{"address.zip_code", "post code"},
    ShortName{"address.state_or_district", "state"},
    ShortName{"address.state_or_district", "province"},
    ShortName{"address.state_or_district", "district"},
    ShortName{"address.state_or_district", "region"},
    ShortName{"address.additional_information_1", "line 1"},
    ShortName{"address.additional_information_2", "line 2"},
    ShortName{"personal_data_usage_allowed", "consent"},
    ShortName{"personal_data_usage_allowed", "personal data"},
    ShortName{"optins", "consents"},
    ShortName{"call_id", "motive"},
};

/// Between a name and its value.
bool isBetween(QChar c)
{
    return c.isSpace() || c == QLatin1Char(':') || c == QLatin1Char('=') || c == QChar(u'：');
}

/// A name is followed by something that is between, or by nothing.
bool endsThere(const QString &line, qsizetype at)
{
    return at >= line.size() || isBetween(line.at(at));
}

} // namespace

FieldNames::FieldNames()
    : FieldNames(QList<Name>())
{
}

FieldNames::FieldNames(const QList<Name> &own)
{
    for (const Name &name : own)
        add(*name.field, name.text);
    for (const Field &row : fields())
        add(row, QString::fromLatin1(row.label));
    for (const ShortName &row : shortNames)
        add(field(row.path), QString::fromLatin1(row.name));
    for (const Field &row : fields())
        add(row, row.pathText());
    for (const Field &row : fields()) {
        if (!row.part().isEmpty())
            add(row, row.part());
    }
    std::stable_sort(m_names.begin(), m_names.end(), [](const Folded &a, const Folded &b) {
        return a.letters.size() > b.letters.size();
    });
}

void FieldNames::add(const Field &field, const QString &name)
{
    const QString letters = FoldedText(name).letters();
    const bool isTaken = std::any_of(m_names.cbegin(), m_names.cend(),
                                     [&](const Folded &known) { return known.letters == letters; });
    if (!isTaken && !letters.isEmpty())
        m_names.append({&field, letters});
}

std::optional<FieldNames::Spot> FieldNames::startOf(const QString &line) const
{
    constexpr qsizetype longestStart = 128; // no name is longer
    const FoldedText folded(line.left(longestStart));
    for (const Folded &name : m_names) {
        if (!folded.letters().startsWith(name.letters))
            continue;
        const TextRange range = folded.rangeOf(0, name.letters.size());
        qsizetype at = range.from + range.length;
        if (!endsThere(line, at))
            continue;
        while (at < line.size() && isBetween(line.at(at)))
            ++at;
        return Spot{name.field, at};
    }
    return std::nullopt;
}

QStringList FieldNames::namesOf(const Field &field) const
{
    QStringList names;
    for (const Folded &name : m_names) {
        if (name.field == &field)
            names.append(name.letters);
    }
    return names;
}

} // namespace desk
