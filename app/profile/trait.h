// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

/// One thing that tells a customer from others, in the one form in which all its spellings are
/// alike. Two customers with a trait of the same kind and text in common may be one.
struct Trait {
    enum class Kind : char {
        Email = 'e',
        Phone = 'p', ///< the last nine digits: a national and an international form end alike
        ShortPhone = 's', ///< a national number of less than nine
        PhoneTail = 't', ///< what may be the national part of an international number, if short
        Name = 'n', ///< one of the forms of the whole name; a name has several
        Born = 'b', ///< the date of birth
    };
    Kind kind;
    QString text;
    bool operator==(const Trait &) const = default;
};

} // namespace desk
