// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/addressformat.h"

#include "app/reference/addresstable.h"
#include "app/reference/streetnumber.h"
#include "app/text/digits.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace desk {

namespace {

constexpr const char *countryCode = "address.country_code";
constexpr const char *number = "address.number";
constexpr const char *street = "address.street";
constexpr const char *town = "address.town";
constexpr const char *postalCode = "address.zip_code";
constexpr const char *line1 = "address.additional_information_1";
constexpr const char *line2 = "address.additional_information_2";

/// What every address ends with, in the catalogue's order.
constexpr std::array lastParts{"address.country", line1, line2};

/// The letters of addresstable.h.
constexpr std::string_view letterParts = "NSATCZD";

const char *pathOf(char letter)
{
    switch (letter) {
    case 'N':
        return number;
    case 'S':
        return street;
    case 'A':
        return "address.add_on";
    case 'T':
        return town;
    case 'C':
        return "address.city";
    case 'Z':
        return postalCode;
    default:
        return "address.state_or_district";
    }
}

QStringList pathsOf(std::string_view letters)
{
    QStringList paths;
    for (const char letter : letters)
        paths.append(QString::fromLatin1(pathOf(letter)));
    return paths;
}

/// A row as the program uses it.
struct KnownFormat {
    AddressFormat format;
    QRegularExpression postalCodes;
};

KnownFormat knownFormat(const AddressRow &row)
{
    KnownFormat known;
    AddressFormat &format = known.format;
    format.country = QString::fromLatin1(row.country);
    format.order = QStringList{QString::fromLatin1(countryCode)} + pathsOf(row.order);
    for (const char *path : lastParts)
        format.order.append(QString::fromLatin1(path));
    format.required = pathsOf(row.required);
    if (*row.postalPattern != '\0') {
        format.postalPattern
            = QRegularExpression::anchoredPattern(QString::fromLatin1(row.postalPattern));
        known.postalCodes.setPattern(format.postalPattern);
    }
    format.postalExample = QString::fromLatin1(row.postalExample);
    format.postalTerm = row.postalTerm;
    format.divisionTerm = row.divisionTerm;
    format.localityTerm = row.localityTerm;
    format.cityTerm = row.cityTerm;
    return known;
}

const std::vector<KnownFormat> &knownFormats()
{
    static const std::vector<KnownFormat> formats = [] {
        std::vector<KnownFormat> built;
        built.reserve(addressRows().size());
        for (const AddressRow &row : addressRows())
            built.push_back(knownFormat(row));
        return built;
    }();
    return formats;
}

const KnownFormat &formatOf(const QString &country)
{
    static const KnownFormat generic = knownFormat(genericAddressRow());
    const QString code = country.trimmed();
    const auto &formats = knownFormats();
    const auto found
        = std::find_if(formats.begin(), formats.end(), [&code](const KnownFormat &known) {
              return known.format.country.compare(code, Qt::CaseInsensitive) == 0;
          });
    return found == formats.end() ? generic : *found;
}

/// A code as the patterns expect it: upper case, and the digits, hyphens and blanks that an Arabic
/// or Japanese keyboard gives as the plain ones.
QString plainCode(const QString &code)
{
    return withAsciiDigits(code.normalized(QString::NormalizationForm_KC).trimmed().toUpper());
}

using ValueOf = std::function<QString(const char *path)>;

bool isFilled(const ValueOf &valueOf, const char *path)
{
    return !valueOf(path).trimmed().isEmpty();
}

/// A village without street names, a post-office box or an address written into a free line has no
/// street, and arrives.
bool arrivesWithoutStreet(const ValueOf &valueOf)
{
    return isFilled(valueOf, town) || isFilled(valueOf, line1) || isFilled(valueOf, line2);
}

bool hasMoreThanCountry(const ValueOf &valueOf)
{
    const auto filled = [&valueOf](const char *path) { return isFilled(valueOf, path); };
    return std::any_of(lastParts.begin(), lastParts.end(), filled)
        || std::any_of(letterParts.begin(), letterParts.end(),
                       [&filled](char letter) { return filled(pathOf(letter)); });
}

bool isMissing(const Field &field, const AddressFormat &format, const ValueOf &valueOf)
{
    if (!format.required.contains(field.pathText()))
        return false;
    if (std::string_view(field.path) == street && arrivesWithoutStreet(valueOf))
        return false;
    return hasMoreThanCountry(valueOf);
}

} // namespace

const AddressFormat &addressFormat(const QString &country)
{
    return formatOf(country).format;
}

QStringList addressFormatCountries()
{
    QStringList countries;
    for (const KnownFormat &known : knownFormats())
        countries.append(known.format.country);
    return countries;
}

namespace {

/// To be taken apart where that replaces no other street.
QList<Advice> numberAdvice(const QString &typed, const QString &country, const ValueOf &valueOf)
{
    const auto parts = numberAndStreet(typed, country);
    const QString present = valueOf(street).trimmed();
    if (!parts || !(present.isEmpty() || present.compare(parts->street, Qt::CaseInsensitive) == 0))
        return {};
    return {{.key = AdviceKey::NumberWithStreet,
             .details = {parts->number, parts->street},
             .suggestion = {{&field(number), parts->number}, {&field(street), parts->street}}}};
}

} // namespace

QList<Advice> addressAdvice(const Field &field, const ValueOf &valueOf)
{
    const QString country = valueOf(countryCode);
    const AddressFormat &format = addressFormat(country);
    const QString value = valueOf(field.path).trimmed();
    if (value.isEmpty()) {
        return isMissing(field, format, valueOf)
            ? QList<Advice>{{.key = AdviceKey::AddressPartMissing}}
            : QList<Advice>{};
    }
    if (std::string_view(field.path) == postalCode && !fitsPostalCode(country, value))
        return {{.key = AdviceKey::PostalCodeShape, .details = {format.postalExample}}};
    if (std::string_view(field.path) == number)
        return numberAdvice(value, country, valueOf);
    return {};
}

bool fitsPostalCode(const QString &country, const QString &code)
{
    const KnownFormat &known = formatOf(country);
    return known.format.postalPattern.isEmpty()
        || known.postalCodes.match(plainCode(code)).hasMatch();
}

} // namespace desk
