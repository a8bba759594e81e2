// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/prefill.h"

#include "app/profile/numbereditem.h"

#include <QJsonArray>
#include <QStringList>

namespace desk {

namespace {

using Kind = QueryPartKind;

const char *pathOf(Kind kind)
{
    switch (kind) {
    case Kind::Email:
        return "email";
    case Kind::Phone:
        return "phones";
    case Kind::BirthDate:
        return "birthdate";
    case Kind::PostalCode:
        return "address.zip_code";
    case Kind::FirstName:
        return "first_name";
    case Kind::LastName:
        return "last_name";
    case Kind::CustomerId:
    case Kind::GmNumber:
    case Kind::Unknown:
        return nullptr;
    }
    Q_UNREACHABLE();
}

QString joined(const FindQuery &query, std::initializer_list<Kind> kinds)
{
    QStringList texts;
    for (const Kind kind : kinds) {
        for (const QueryPart &part : query.parts) {
            if (part.kind == kind)
                texts.append(part.text);
        }
    }
    return texts.join(u' ');
}

} // namespace

Edits prefillOf(const FindQuery &query)
{
    Edits edits;
    for (const QueryPart &part : query.parts) {
        const char *path = pathOf(part.kind);
        const Field *row = path ? findField(QString::fromLatin1(path)) : nullptr;
        if (!row || edits.contains(*row))
            continue;
        if (part.kind == Kind::Phone)
            edits.set(*row, QJsonArray{NumberedItem(part.text, QString()).toJson()});
        else
            edits.set(*row, part.kind == Kind::BirthDate ? part.value : part.text);
    }
    return edits;
}

QString prefillName(const FindQuery &query)
{
    const QString name = joined(query, {Kind::FirstName, Kind::LastName});
    return name.isEmpty() ? joined(query, {Kind::Email, Kind::Phone}) : name;
}

} // namespace desk
