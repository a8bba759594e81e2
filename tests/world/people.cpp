// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/world/people.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace desk::world {

namespace {

struct Spelling {
    const char *first;
    const char *last;
    const char *email;
    const char *phone;
};
/// The last one is another last name, as after a marriage: only an e-mail or a phone tells.
constexpr std::size_t spellingCount = 7;

struct Person {
    std::array<Spelling, spellingCount> spellings;
    const char *birthDate;
};

const std::array<Person, peopleCount> people{
    Person{{Spelling{"Jürgen", "Groß", "jg@example.org", "+49 30 1234567"},
            Spelling{"Juergen", "Gross", "JG@example.org", "030 1234567"},
            Spelling{"JURGEN", "GROSS", "jg@example.org", "0049301234567"},
            Spelling{"Groß", "Jürgen", "jg\u200b@example.org", "+49301234567"},
            Spelling{"Jürgen Maria", "Groß", "jg@example.org", "+49 30 1234567 ext. 12"},
            Spelling{"Jürgen", "Gross", "jg@example.org", "030/1234567"},
            Spelling{"Jürgen", "Ahorn", "jg\u200b@example.org", "0049301234567"}},
           "19700102"},
    Person{{Spelling{"Nina", "Groß", "nina@example.org", "+49 30 1234567"},
            Spelling{"NINA", "GROSS", "nina@example.org", "030 1234567"},
            Spelling{"Nina", "Gross", "nina@example.org", "+49301234567"},
            Spelling{"Groß", "Nina", "nina@example.org", "030 1234567"},
            Spelling{"Nina Maria", "Groß", "nina@example.org", "+49 30 1234567"},
            Spelling{"Nina", "Groß", "NINA@example.org", "030/1234567"},
            Spelling{"Nina", "Birke", "nina\u200b@example.org", "+49 30 1234567 ext. 12"}},
           "19991231"},
    Person{{Spelling{"Alice", "Tran", "alice@example.net", "+33 6 55 44 33 22"},
            Spelling{"ALICE", "TRAN", "Alice@example.net", "0655443322"},
            Spelling{"Tran", "Alice", "alice@example.net", "+33655443322"},
            Spelling{"Alice", "Trần", "alice@example.net", "0033655443322"},
            Spelling{"Alice Rose", "Tran", "alice@example.net", "06 55 44 33 22"},
            Spelling{"Alice", "Tran", "alice@example.net", "0655443322 x12"},
            Spelling{"Alice", "Linde", "ALICE@example.net", "+33 6 55 44 33 22"}},
           "19850607"}};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

Edits typedPerson(int person, Choices &choices)
{
    const Person &who = people.at(static_cast<std::size_t>(person));
    const Spelling &spelling = who.spellings.at(choices.draw(spellingCount));
    Edits edits;
    edits.set(field("civility"), QStringLiteral("MR"));
    edits.set(field("first_name"), text(spelling.first));
    edits.set(field("last_name"), text(spelling.last));
    if (choices.chance(60))
        edits.set(field("email"), text(spelling.email));
    if (choices.chance(30)) {
        const QJsonObject phone{{QStringLiteral("number"), text(spelling.phone)},
                                {QStringLiteral("type"), QStringLiteral("MOBILE")}};
        edits.set(field("phones"), QJsonArray{phone});
    }
    if (choices.chance(50))
        edits.set(field("birthdate"), QString::fromLatin1(who.birthDate));
    return edits;
}

QString nameAndEmail(const Edits &edits)
{
    QString all;
    for (const char *path : {"first_name", "last_name", "email"}) {
        const QString part = edits.typed(field(path)).value_or(QJsonValue()).toString();
        if (part.isEmpty())
            return {};
        all += part + QLatin1Char('\n');
    }
    return all;
}

Known knownOf(const Edits &edits)
{
    const QString last = edits.typed(field("last_name")).value_or(QJsonValue()).toString();
    const bool hasNewName = std::any_of(people.begin(), people.end(), [&last](const Person &who) {
        return last == text(who.spellings.back().last);
    });
    return {edits.contains(field("email")), edits.contains(field("phones")), hasNewName};
}

} // namespace desk::world
