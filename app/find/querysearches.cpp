// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/querysearches.h"

#include <algorithm>

namespace desk {

namespace {

using Kind = QueryPartKind;
using Filters = QList<SearchFilter>;

/// The search's name of a part (contract, 5.1); "" where there is none.
QString filterField(Kind kind)
{
    switch (kind) {
    case Kind::Email:
        return QStringLiteral("email");
    case Kind::Phone:
        return QStringLiteral("phones.number");
    case Kind::GmNumber:
        return QStringLiteral("gm_number");
    case Kind::BirthDate:
        return QStringLiteral("birthdate");
    case Kind::PostalCode:
        return QStringLiteral("address.zip_code");
    case Kind::FirstName:
        return QStringLiteral("first_name");
    case Kind::LastName:
        return QStringLiteral("last_name");
    case Kind::CustomerId:
    case Kind::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

bool isStrong(Kind kind)
{
    return kind == Kind::Email || kind == Kind::Phone || kind == Kind::GmNumber;
}

bool areSame(const Filters &a, const Filters &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.field == y.field && x.value == y.value;
    });
}

Filters filtersOf(const NameSplit &name)
{
    Filters filters;
    if (!name.first.isEmpty())
        filters.append({filterField(Kind::FirstName), name.first});
    if (!name.last.isEmpty())
        filters.append({filterField(Kind::LastName), name.last});
    return filters;
}

/// Every form of every reading of a part as a filter, best first; empty for Unknown.
Filters formsOf(const QueryNumber &part)
{
    Filters forms;
    for (const NumberReading &reading : part.readings) {
        for (const QString &value : reading.values)
            forms.append({filterField(reading.kind), value});
    }
    return forms;
}

/// All parts in their best form, then one part at a time in another.
QList<Filters> combinationsOf(const QList<Filters> &forms)
{
    Filters best;
    for (const Filters &part : forms)
        best.append(part.constFirst());
    QList<Filters> combinations{best};
    for (qsizetype i = 0; i < forms.size(); ++i) {
        for (const SearchFilter &other : forms.at(i).mid(1)) {
            Filters changed = best;
            changed[i] = other;
            combinations.append(changed);
        }
    }
    return combinations;
}

/// With an e-mail, a phone or a GM number: everything together, then each of these alone, for
/// the rest may be stored otherwise.
QList<Filters> strongSearches(const QList<Filters> &names, const QList<Filters> &forms)
{
    QList<Filters> searches;
    const Filters best = combinationsOf(forms).constFirst();
    searches.append(names.isEmpty() ? best : names.constFirst() + best);
    for (const Filters &part : forms) {
        for (const SearchFilter &form : part) {
            if (form.field == filterField(Kind::Email) || form.field == filterField(Kind::Phone)
                || form.field == filterField(Kind::GmNumber))
                searches.append(Filters{form});
        }
    }
    return searches;
}

/// Names with a date or a postal code: all together in every way, then the best name with less,
/// for a date may have been misheard.
QList<Filters> mixedSearches(const QList<Filters> &names, const QList<Filters> &forms)
{
    const QList<Filters> combinations = combinationsOf(forms);
    if (names.isEmpty())
        return combinations;
    QList<Filters> wider;
    if (forms.size() > 1) {
        for (const Filters &part : forms)
            wider.append(names.constFirst() + Filters{part.constFirst()});
    } else {
        wider.append(names.constFirst());
    }
    QList<Filters> searches;
    const qsizetype room = std::max<qsizetype>(1, maxSearches - wider.size());
    for (const Filters &combination : combinations) {
        for (const Filters &name : names) {
            if (searches.size() < room)
                searches.append(name + combination);
        }
    }
    return searches + wider;
}

QList<Filters> unique(const QList<Filters> &searches)
{
    QList<Filters> kept;
    for (const Filters &search : searches) {
        const bool isNew = std::none_of(kept.begin(), kept.end(), [&search](const Filters &other) {
            return areSame(search, other);
        });
        if (isNew && kept.size() < maxSearches)
            kept.append(search);
    }
    return kept;
}

} // namespace

QList<QList<SearchFilter>> searchesFor(const QList<NameSplit> &names,
                                       const QList<QueryNumber> &parts)
{
    QList<Filters> forms;
    bool hasStrong = false;
    for (const QueryNumber &part : parts) {
        if (const Filters partForms = formsOf(part); !partForms.isEmpty()) {
            forms.append(partForms);
            hasStrong = hasStrong || isStrong(part.readings.constFirst().kind);
        }
    }
    QList<Filters> nameFilters;
    for (const NameSplit &name : names)
        nameFilters.append(filtersOf(name));
    QList<Filters> searches;
    if (forms.isEmpty())
        searches = nameFilters;
    else if (nameFilters.isEmpty() && forms.size() == 1)
        searches = combinationsOf(forms);
    else
        searches
            = hasStrong ? strongSearches(nameFilters, forms) : mixedSearches(nameFilters, forms);
    return unique(searches);
}

} // namespace desk
