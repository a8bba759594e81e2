// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reference/advice.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace desk {

/// Telephone numbers by libphonenumber; its metadata ages, so all of this advises and nothing
/// blocks. `country`: ISO 3166-1 alpha-2 of the customer's address or as chosen, "" when unknown.

enum class PhoneLevel {
    Unknown, ///< not to be judged: empty, or no country and no leading `+` or `00`
    Possible,
    Unlikely, ///< the length fits, no known range
    Impossible, ///< too short, too long, or no number at all
};

[[nodiscard]] PhoneLevel phoneLevel(const QString &number, const QString &country);

/// The number with blanks as the country writes it, while it is being typed; digits and `+` are
/// those of `typed`, nothing is added or taken away. `typed` itself where no format is known.
[[nodiscard]] QString formattedWhileTyped(const QString &typed, const QString &country);

/// The number for people: national format for its own country, else international; as it is when
/// it can't be read or has letters (vanity numbers, extensions).
[[nodiscard]] QString phoneForDisplay(const QString &number, const QString &country);

/// What is sent for a number the agent typed (contract, 6.1): digits in national form when it is a
/// number of `customerCountry`, else `+` and country code. `dialledFrom` is the country in which a
/// number without `+` or `00` is read first; "" means `customerCountry`. What can't be read as a
/// number of either, or has letters after its first digit (an extension, a vanity number), is sent
/// as typed without blanks and punctuation: no digit and no letter is lost, a leading `+` stays.
/// Letters before a number of a known range are a label (`Tel.`) and go. Idempotent for what is on
/// the wire: phoneForWire(phoneForWire(x, country, from), country) changes nothing more.
[[nodiscard]] QString phoneForWire(const QString &typed, const QString &customerCountry,
                                   const QString &dialledFrom = {});

/// The forms to search a number under, without repetition: its digits and `+`, national,
/// international with `+`, at last as typed; `00` becomes the `+` it stands for. `countries`:
/// guesses, best first.
[[nodiscard]] QStringList phoneSearchForms(const QString &typed, const QStringList &countries);

/// Whether two numbers can be the same line, formatting and prefixes aside; never for fewer than
/// seven digits, nor for different country codes.
[[nodiscard]] bool samePhone(const QString &a, const QString &b);

/// The country of a number with `+` or `00`, or of a national one read in `country`; "" if unknown.
[[nodiscard]] QString countryOfPhone(const QString &number, const QString &country);

/// `33` for `FR`; 0 when unknown.
[[nodiscard]] int callingCodeOf(const QString &country);

/// One Advice: possible, unlikely or impossible; none for Unknown.
[[nodiscard]] QList<Advice> phoneAdvice(const QString &number, const QString &country);

} // namespace desk
