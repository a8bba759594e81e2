// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"

#include <QDate>
#include <QMetaType>
#include <QString>

namespace desk {

class ReferenceData;

/// What is shown of a found customer to tell people apart. Never an identifier or a document.
struct FoundText {
    QString name; ///< in Latin letters where there are any; the id when there is no name
    QString originalName; ///< "" when there is none, or it is the name itself
    QString numbers; ///< `Customer · id 700000123 · GM 29000456`
    QString born; ///< in the agent's short format, "" when unknown
    QString age; ///< `42 years`
    QString email;
    QString phones;
    QString place; ///< postal code and city
    QString country;
    QString mark; ///< `Blacklisted`, or ""

    /// All of it in one line, for a screen reader and the tool tip.
    [[nodiscard]] QString spoken() const;
};

/// Words a found customer; `today` gives the age.
[[nodiscard]] FoundText foundText(const FoundCustomer &found, const ReferenceData &reference,
                                  QDate today);

} // namespace desk

Q_DECLARE_METATYPE(desk::FoundText)
