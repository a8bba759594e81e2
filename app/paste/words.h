// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace desk {

/// The words a text is judged by: app/paste/words/<language>.txt, compiled in and read once. A
/// heading (`[greeting]`) holds the words of all languages together, as people write them: nobody
/// says in which language a text is. words/README.md says what each heading means.
[[nodiscard]] const QStringList &words(const char *heading);
/// The rows of a table beside those files, in cells.
[[nodiscard]] QList<QStringList> tableRows(const QString &file);
/// The headings that begin like this, in the order of the alphabet.
[[nodiscard]] QStringList headingsFor(const char *beginning);

/// Lower case, without marks, every sign a blank: how words are compared. Full-width letters and
/// digits become plain ones (NFKD).
[[nodiscard]] QString plainForm(QStringView text);
/// The same without blanks: `Dr. med.` is `drmed`.
[[nodiscard]] QString lettersOf(QStringView text);

/// Whether a word or phrase is one of a heading, case, marks and signs aside.
[[nodiscard]] bool isWordOf(const char *heading, QStringView text);
/// Whether one of a line's words is.
[[nodiscard]] bool hasWordOf(const char *heading, QStringView line);
/// Whether a line begins with one; Japanese and Chinese write no blank behind it.
[[nodiscard]] bool beginsWithWordOf(const char *heading, QStringView line);

/// A pattern (UTF-8, Unicode properties on) in which `%1` stands for any word of the first
/// heading, `%2` of the second: longest first, any apostrophe; a word that ends with a full stop
/// counts before one only.
[[nodiscard]] QRegularExpression rule(const char *pattern,
                                      std::initializer_list<const char *> headings = {});

/// What differs by country in how texts are read: the columns of app/paste/words/customs.tab, in
/// their order.
enum class Custom {
    Sign,
    CodeAnywhere,
    TellingCode,
    SuburbIsCity,
    StateLetters,
    StateBehindCity,
    StateNameBeforeCode,
    TwoSurnames,
    FamilyFirst,
    MonthFirst,
    PIsMobile,
};

/// Whether people in a country (ISO 3166-1 alpha-2) do so; false for one without a row.
[[nodiscard]] bool hasCustom(const QString &country, Custom custom);
/// The countries with a custom.
[[nodiscard]] QStringList countriesWith(Custom custom);
/// The country of a vehicle's sign, or the sign itself when it is none.
[[nodiscard]] QString countryOfSign(const QString &sign);
/// The names of the columns, to be held against the enumeration.
[[nodiscard]] QStringList customColumns();

/// Mr, Dr., Prof., Dipl.-Ing.: stands before or after a name and is none.
[[nodiscard]] bool isAcademicTitle(QStringView word);
/// de, van, von der, della: belongs to the last name behind it.
[[nodiscard]] bool isParticle(QStringView word);
/// Ltd, GmbH, S.p.A., 株式会社, Travel, Hotel.
[[nodiscard]] bool hasCompanyWord(QStringView line);
/// Manager, Directrice, Leiter, 課長.
[[nodiscard]] bool hasJobWord(QStringView line);

} // namespace desk
