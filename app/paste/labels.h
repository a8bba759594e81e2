// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace desk {

/// What a label in a text or a heading of a column says about its value.
enum class Label {
    FirstName,
    LastName,
    LastNameParticle, ///< Dutch `Tussenvoegsel`: stands before the last name
    LastNameEnd, ///< `2º apellido`: stands behind the last name
    SecondName,
    AnyName, ///< a full name, or the half that has no label of its own (`Nom` beside `Prénom`)
    Civility,
    Birthdate,
    BirthCity,
    Email,
    Phone,
    Mobile,
    HomePhone,
    OfficePhone,
    Language,
    Address, ///< one or more lines
    Recipient, ///< `Ship to`: a person, and maybe the address too
    Street,
    HouseNumber,
    AddOn,
    Zip,
    City,
    Town,
    State,
    Country,
    Cpf,
    Cuil,
    TaxNumber,
    SecurityNumber,
    IdNumber,
    NationalRegister,
    Dni,
    Nif, ///< the DNI of Spain when it has its shape, the tax number of Portugal otherwise
    Other, ///< known to be of no use: fax, company, job, bank, register, booking
};

/// What a label means, whole and without its colon: `Tél. prof.`, `E-Mail`, `Geboortedatum`,
/// `電話番号（自宅）`. Single letters (`T`, `M`, `E`) only when they stand before a number or an
/// address: `withLetters`. Two that belong together are one: `Strasse/Nr.`, `PLZ + Ort`.
[[nodiscard]] std::optional<Label> labelOf(QStringView text, bool withLetters = false);

/// `P.` is the portable where French is spoken, the phone elsewhere.
[[nodiscard]] Label meant(Label label, QStringView written, const QString &country);

/// A label without a colon has no more words.
inline constexpr qsizetype mostLabelWords = 6;

/// A label found inside a line, with the value behind it.
struct LabelledSpot {
    qsizetype from = 0; ///< of the label
    qsizetype valueFrom = 0;
    std::optional<Label> label; ///< nullopt: a label nobody knows
};
/// The longest known label at the end of a text, e.g. `Mob` in `01 99 00 45 67 - Mob `.
[[nodiscard]] LabelledSpot labelBefore(QStringView text, qsizetype from, qsizetype colon,
                                       const QString &country);
/// The label of a phrase in a sentence: `CPF é`, `date de naissance est`.
[[nodiscard]] std::optional<Label> spokenLabel(QStringView phrase, bool withLetters);

[[nodiscard]] bool isPhoneLabel(Label label);
[[nodiscard]] bool isIdentityLabel(Label label);
/// `MOBILE`, `HOME`, `OFFICE` of a telephone, `CPF`… of an identifier (contract, 8.5); "" when the
/// label does not say.
[[nodiscard]] QString typeOf(Label label);

/// `MR` or `MS` for `Herrn`, `Mme`, `Sig.ra`; "" for what is no civility.
[[nodiscard]] QString civilityOf(QStringView word);

} // namespace desk
