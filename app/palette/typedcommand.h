// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/palette/fieldnames.h"
#include "app/profile/customerid.h"
#include "app/profile/validation.h"
#include "app/reference/fieldadvice.h"
#include "app/reference/typeddate.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace desk {

class ReferenceData;

/// The agent's words for what can be typed beside the names of fields; the English ones are
/// understood always.
struct TypedWords {
    QStringList open, find, create, clear, yes, no;
    struct CodeName {
        QString code; ///< of the contract's enumerations
        QString name;
    };
    QList<CodeName> codes;
};

/// What a typed line is understood by.
struct PageFacts {
    enum class Page { None, Profile, Creation };
    Page page = Page::None; ///< in front
    AdviceSource source; ///< the values in front, and the agent's day; not asked without a page
    const ReferenceData *reference = nullptr; ///< never nullptr where a line is read
    DateOrder dateOrder = DateOrder::DayFirst;
    FieldNames names;
    TypedWords words;
};

namespace typed {

struct OpenCustomer {
    CustomerId id;
};
/// Searches for whatever stands in the line.
struct Find {
    QString line;
};
struct NewCustomer { };
/// A change on the page in front.
struct SetField {
    const Field *field = nullptr;
    QJsonValue value; ///< canonical; of phones all there are then
    QJsonValue brought; ///< what is new in it, to be shown
};
struct ClearField {
    const Field *field = nullptr;
};

enum class Why {
    NoCommand, ///< it begins with nothing that is known: something to look for
    TooLong,
    ValueMissing, ///< a command or a field, and nothing behind it
    NotAnId, ///< behind `open`
    UnknownField, ///< behind `clear`
    NoPage, ///< neither a profile nor a creation is in front
    ReadOnly, ///< the field can't be changed here
    CannotBeCleared,
    IsEmpty, ///< there is nothing to clear
    IsSoAlready, ///< the field has that value
    NotYesOrNo,
    NotAChoice, ///< none of the codes and names of the field
    OnPageOnly, ///< too much for one line: consents
    Invalid, ///< see `problem`
};
struct NotUnderstood {
    Why why = Why::NoCommand;
    const Field *field = nullptr; ///< where it is about one
    Problem problem = {}; ///< of Invalid: what the field's input would say
};

} // namespace typed

using TypedCommand = std::variant<typed::NotUnderstood, typed::OpenCustomer, typed::Find,
                                  typed::NewCustomer, typed::SetField, typed::ClearField>;

inline constexpr qsizetype longestTyped = 1000; ///< UTF-16 units; no value is as long

/// Understands `open 123456789`, `find anything`, `new`, `email x@y.org`, `city Lyon`,
/// `phone +33 6 12 34 56 78 home` (one more phone), `clear birthdate`. A value is data: whatever is
/// in it, it is a value of that field or no value at all. Nothing is done here, and no command
/// sends anything.
[[nodiscard]] TypedCommand readTyped(const QString &line, const PageFacts &facts);

} // namespace desk
