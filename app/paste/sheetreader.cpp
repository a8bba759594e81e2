// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/shapereaders.h"

#include "app/paste/addressparts.h"
#include "app/paste/labelledvalues.h"
#include "app/paste/namereader.h"
#include "app/paste/pastedvalues.h"
#include "app/paste/places.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"
#include "app/profile/value.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace desk {

namespace {

using Row = QList<QStringView>;

/// A cell without blanks and quotes; a doubled quote inside stays as it is written.
QStringView cellOf(QStringView raw)
{
    raw = raw.trimmed();
    const bool isQuoted
        = raw.size() > 1 && raw.startsWith(QLatin1Char('"')) && raw.endsWith(QLatin1Char('"'));
    return isQuoted ? raw.mid(1, raw.size() - 2).trimmed() : raw;
}

/// A cell and the sign behind it. A quote opens a cell only at its beginning: 5" is five inches.
QRegularExpression cellRule(char separator)
{
    return QRegularExpression(
        QStringLiteral(R"(( *"[^"]*(?:""[^"]*)*"?[^%1\n]*|[^%1\n]*)(%1|\n|\z))")
            .arg(QLatin1Char(separator)));
}

QList<Row> rowsOf(QStringView text, QChar separator)
{
    static const QHash<QChar, QRegularExpression> forms{
        {u'\t', cellRule('\t')}, {u';', cellRule(';')}, {u',', cellRule(',')}};
    QList<Row> rows{Row()};
    auto cells = forms.value(separator).globalMatch(text);
    while (cells.hasNext()) {
        const auto cell = cells.next();
        rows.last().append(cellOf(cell.capturedView(1)));
        if (cell.capturedView(2) != separator)
            rows.append(Row());
    }
    rows.removeIf([](const Row &row) { return row.count(QStringView()) == row.size(); });
    return rows;
}

bool isHeading(const Row &row)
{
    const auto known = std::count_if(row.begin(), row.end(),
                                     [](QStringView cell) { return labelOf(cell).has_value(); });
    return known >= 2 && known * 2 >= row.size() - row.count(QStringView());
}

bool isEmailCell(QStringView cell)
{
    return !cell.isEmpty() && emailsIn(cell).value(0).size() == cell.size();
}

bool isPhoneCell(QStringView cell)
{
    const PhoneRun run = phoneRunsIn(cell).value(0);
    return run.number.size() == cell.size() && looksLikePhone(run);
}

/// Whether the sign before a cell, but for the first of the row, is this one.
bool isBehind(const Row &row, QChar sign)
{
    return std::any_of(row.begin() + 1, row.end(), [sign](QStringView cell) {
        return !cell.isEmpty() && *(cell.data() - 1) == sign;
    });
}

/// Rows without a heading: all as wide, at least three cells, and one nobody can mistake.
bool isTable(const QList<Row> &rows, QChar separator)
{
    const Row &first = rows.first();
    const bool isEven = std::all_of(rows.begin(), rows.end(),
                                    [&](const Row &row) { return row.size() == first.size(); });
    // People put a blank behind a comma, spreadsheets don't, and nobody else puts quotes there.
    const bool isComma = separator == QLatin1Char(',');
    const bool isSentence = isComma && isBehind(first, QLatin1Char(' '));
    const bool isQuoted = isBehind(first, QLatin1Char('"'));
    const bool hasShape = std::any_of(first.begin(), first.end(), [&](QStringView cell) {
        return isEmailCell(cell) || ((!isComma || isQuoted) && isPhoneCell(cell));
    });
    return !isSentence && isEven && first.size() >= 3 && hasShape;
}

Pasted readHeaded(const QString &text, const QList<Row> &rows, const QString &country)
{
    Finds finds(text);
    QString named = country;
    QList<std::pair<Label, QStringView>> cells;
    for (qsizetype i = 0; i < std::min(rows.at(0).size(), rows.at(1).size()); ++i) {
        const auto label = labelOf(rows.at(0).at(i));
        const bool isRowNumber = label == Label::HouseNumber && i == 0;
        if (label && !isRowNumber)
            cells.append({*label, rows.at(1).at(i)});
        if (label == Label::Country && !countryOfNameOrCode(rows.at(1).at(i)).isEmpty())
            named = countryOfNameOrCode(rows.at(1).at(i));
    }
    LabelledValues values(named, finds);
    for (const auto &[label, cell] : cells)
        values.take(label, cell);
    values.finish({finds.text("email")});
    (void)readAddress(values.addressPieces(), named, finds);
    return finds.result(PastedShape::Spreadsheet);
}

/// The first two cells that can be halves of a name, or the one that is a whole.
void readNameCells(const QList<Piece> &pieces, const NameContext &context, Finds &finds)
{
    QList<QStringView> halves;
    for (const Piece &piece : pieces) {
        if (hasDigit(piece.text) || hasCompanyWord(piece.text) || hasJobWord(piece.text))
            continue;
        const NameParts whole = nameParts(piece.text, context);
        if (looksLikeName(piece.text)
            && (whole.isInEmail || pieces.size() == 1 || piece.text.contains(QLatin1Char(',')))) {
            reportName(whole, whole.isSure, finds);
            return;
        }
        halves.append(piece.text);
    }
    NameParts parts;
    if (halves.size() > 1)
        parts = namePartsOfCells(halves.at(0), halves.at(1), context);
    else if (looksLikeName(halves.value(0)))
        parts = nameParts(halves.first(), context);
    const bool isHalf = halves.size() == 1 && parts.civility.isEmpty();
    reportName(parts, parts.isSure && !isHalf, finds);
}

/// The identifiers nobody can mistake: a CPF with its signs, a codice fiscale, the DNI in Spain.
std::optional<Label> identityCell(QStringView cell, const QString &country)
{
    static const std::array forms{
        std::pair(Label::Cpf, rule(R"(\A\d{3}\.\d{3}\.\d{3}-\d{2}\z)")),
        std::pair(Label::TaxNumber,
                  rule(R"((?i)\A[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\z)")),
        std::pair(Label::Dni, rule(R"(\A\d{8}-?[A-Z]\z)"))};
    for (const auto &[label, form] : forms) {
        const bool isUsual = label != Label::Dni || country == QLatin1String("ES");
        if (isUsual && form.match(cell).hasMatch())
            return label;
    }
    return std::nullopt;
}

/// The only date of a row, when no stay or order can be that long ago.
void addBirthdate(const QList<QStringView> &dates, const QString &country, Finds &finds)
{
    constexpr int leastYears = 12;
    const auto date = dateIn(dates.value(0), country);
    if (dates.size() == 1 && date && date->date.addYears(leastYears) < QDate::currentDate())
        finds.add("birthdate", toWireDate(date->date), date->where, false);
}

Pasted readShapes(const QString &text, const Row &cells, const QString &country)
{
    static const auto capitals = rule(R"(\A[A-Z]{2,3}\z)");
    Finds finds(text);
    QList<Piece> pieces;
    QList<QStringView> dates;
    QString named = country;
    for (const QStringView cell : cells) {
        const QString code = countryOfName(cell);
        named = code.isEmpty() ? named : code;
        // `DE` behind the city; but `MO` is Modena sooner than Macau.
        const bool isCode = cell == cells.last() && capitals.match(cell).hasMatch()
            && !hasCustom(country, Custom::StateLetters) && !countryOfNameOrCode(cell).isEmpty();
        if (isEmailCell(cell))
            finds.addEmail(cell, true);
        else if (const auto label = identityCell(cell, country))
            finds.addIdentity(cell, typeOf(*label));
        else if (isDate(cell))
            dates.append(cell);
        else if (isPhoneCell(cell))
            finds.addPhone(cell.toString(), {}, cell,
                           phoneRunsIn(cell).constFirst().isInternational);
        else if (const QString civility = civilityOf(cell); !civility.isEmpty())
            finds.add("civility", civility, cell, true);
        else if (isCode)
            finds.add("address.country_code", countryOfNameOrCode(cell), cell, true);
        else if (!cell.isEmpty())
            pieces.append({cell, 0, false, false});
    }
    addBirthdate(dates, named, finds);
    const QList<Piece> left = readAddress(pieces, named, finds);
    readNameCells(left, {named, {finds.text("email")}}, finds);
    return finds.result(PastedShape::Spreadsheet);
}

} // namespace

std::optional<Pasted> readSheet(const QString &text, const QString &defaultCountry)
{
    const QString separators = QStringLiteral("\t;,");
    for (const QChar separator : separators) {
        const QList<Row> rows = rowsOf(text, separator);
        if (rows.size() > 1 && isHeading(rows.first()) && rows.at(1).size() > 1)
            return readHeaded(text, rows, defaultCountry);
    }
    for (const QChar separator : separators) {
        const QList<Row> rows = rowsOf(text, separator);
        if (!rows.isEmpty() && isTable(rows, separator))
            return readShapes(text, rows.first(), defaultCountry);
    }
    return std::nullopt;
}

} // namespace desk
