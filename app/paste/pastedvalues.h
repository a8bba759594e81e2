// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace desk {

struct PastedDate {
    QDate date;
    QStringView where;
    bool isSure = false; ///< neither the century nor the order of day and month was a guess
};

/// The first date in a text, as people write dates of birth: `14/03/1979`, `1979-03-14`,
/// `3 May 1972`, `1. März 1990`, `5 de marzo de 1980`, `1984年2月1日`, `昭和59年2月1日`. Month
/// first when it can't be otherwise, and for numbers between slashes or hyphens in the United
/// States. Two digits mean the latest such year that is not after this one. nullopt for what is no
/// day.
[[nodiscard]] std::optional<PastedDate> dateIn(QStringView text, const QString &country);

/// A stretch of digits that can be a telephone number, with the signs between them.
struct PhoneRun {
    QStringView number;
    bool isInternational = false; ///< begins with `+` or `00`
    bool isNational = false; ///< begins with `0` or an area code in brackets
    int digits = 0;
};

/// The runs of 5 to 15 digits (ITU-T E.164 allows 15) in a text, dates left out. Whether a run is a
/// telephone number is the caller's decision: bank accounts and registers look the same.
[[nodiscard]] QList<PhoneRun> phoneRunsIn(QStringView text);

/// Whether a run may be taken without a label when it stands alone.
[[nodiscard]] bool looksLikePhone(const PhoneRun &run);

/// `14.03.1979`, `1979-03-14`: a day in digits, and no number.
[[nodiscard]] bool isDate(QStringView text);

/// The e-mail addresses in a text, in order; syntax by the common subset of RFC 5322 and 6531.
[[nodiscard]] QList<QStringView> emailsIn(QStringView text);
/// An e-mail with its sign: people write `(at)` to hide it from machines.
[[nodiscard]] QString emailOf(QStringView written);

} // namespace desk
