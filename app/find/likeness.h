// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/profile/edits.h"

#include <QList>

namespace desk {

/// Why a found customer may be the one being typed.
enum class LikenessReason {
    Email,
    Phone,
    NameAndBirthDate,
    NationalIdentifier,
    Name,
    BirthDate,
    PostalCode
};

struct Likeness {
    FoundCustomer customer;
    QList<LikenessReason> reasons; ///< strongest first
    int score = 0; ///< 0 to 100
    /// Strong enough that a creation in spite of it needs a reason.
    [[nodiscard]] bool isStrong() const { return score >= 70; }
};

/// Compares what was typed in the wizard with customers found, accents, order, case and formatting
/// ignored, names in other scripts by transliteration. Best first; those without any reason are
/// left out. A shared e-mail or phone alone is a household, strong only with a name that does not
/// differ.
[[nodiscard]] QList<Likeness> rankLikeness(const Edits &edits, const QList<FoundCustomer> &found);

/// All of them, those who are like the one typed first.
[[nodiscard]] QList<FoundCustomer> likestFirst(const Edits &typed,
                                               const QList<FoundCustomer> &found);

} // namespace desk
