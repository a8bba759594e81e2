// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/addressreader.h"

#include "app/paste/addressparts.h"
#include "app/paste/customs.h"
#include "app/paste/placenames.h"
#include "app/paste/postalshapes.h"
#include "app/paste/prose.h"
#include "app/paste/streetparts.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"

#include <algorithm>

namespace desk {

namespace {

/// Reads one address; lives for one call of readAddress.
class Reading {
public:
    Reading(const QList<Piece> &pieces, const QString &defaultCountry, Finds &finds)
        : m_pieces(pieces)
        , m_parts(addressParts(pieces, defaultCountry))
        , m_country(defaultCountry)
        , m_finds(finds)
    {
    }

    void read();
    [[nodiscard]] QList<Piece> unused() const { return unusedPieces(m_pieces, m_parts); }

private:
    void findCountry();
    bool readJapanese();
    bool findPostalCode();
    bool tryPart(qsizetype index, const std::optional<PostalMatch> &match);
    bool placeCity(qsizetype index, const PostalMatch &match);
    bool findCityAboveCountry();
    void findState(qsizetype after);
    void findStreet();
    void findAddOnsAbove(qsizetype index);
    void readLabelledOnly();
    bool takeStreet(qsizetype index);
    void splitState(QStringView &city);
    void report() const;

    /// Cells of one line, or of one row of a sheet.
    [[nodiscard]] bool isRow(qsizetype a, qsizetype b) const
    {
        return m_pieces.at(m_parts.at(a).piece).line == m_pieces.at(m_parts.at(b).piece).line;
    }
    [[nodiscard]] bool isLine(qsizetype a, qsizetype b) const
    {
        return m_parts.at(a).piece == m_parts.at(b).piece;
    }
    QStringView use(qsizetype index)
    {
        m_parts[index].isUsed = true;
        return m_parts.at(index).text;
    }

    const QList<Piece> &m_pieces;
    QList<AddressPart> m_parts;
    QString m_country; ///< named, prefixed or the default one
    Finds &m_finds;
    bool m_isNamed = false;
    qsizetype m_countryIndex = -1;
    qsizetype m_cityIndex = -1; ///< the first part the city line takes
    QStringView m_zip;
    QStringView m_city;
    QStringView m_state;
    QStringView m_town;
    StreetParts m_street;
    QList<QStringView> m_addOns;
};

void Reading::read()
{
    findCountry();
    if (readJapanese()) {
        report();
        return;
    }
    if (findPostalCode() || findCityAboveCountry()) {
        findStreet();
        const bool isWhole = !m_street.number.isEmpty() && m_cityIndex >= 0;
        m_isNamed = m_isNamed || isWhole;
    } else {
        readLabelledOnly();
    }
    report();
}

void Reading::findCountry()
{
    for (qsizetype i = m_parts.size() - 1; i >= 0; --i) {
        const QStringView text = withoutBrackets(m_parts.at(i).text);
        const QString code = countryOfName(text);
        // The first words of a text are a person sooner than a country (`Jordan`, `Chad`).
        if (code.isEmpty() || (i == 0 && m_parts.size() > 1 && !m_pieces.at(0).isAddress))
            continue;
        m_country = code;
        m_isNamed = true;
        m_countryIndex = i;
        use(i);
        m_finds.add("address.country_code", code, m_finds.placeOf(text), true);
        m_finds.add("address.country", text, true);
        return;
    }
    const QString known = m_finds.text("address.country_code");
    if (!known.isEmpty()) {
        m_country = known;
        m_isNamed = true;
    }
}

bool Reading::readJapanese()
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const JapaneseAddress address = japaneseAddress(m_parts.at(i).text);
        if (!address.isFound())
            continue;
        use(i);
        m_zip = address.zip;
        if (m_zip.isEmpty() && i > 0) {
            if (const auto match = postalMatch(m_parts.at(i - 1).text, QStringLiteral("JP"))) {
                m_zip = match->code;
                use(i - 1);
            }
        }
        m_state = address.prefecture;
        m_city = address.city;
        m_street = address.street;
        m_isNamed = true;
        if (i + 1 < m_parts.size() && isLine(i, i + 1))
            use(i + 1);
        return true;
    }
    return false;
}

bool Reading::findPostalCode()
{
    const QString known = m_finds.text("address.zip_code"); // labelled
    const auto isCandidate = [&](qsizetype i) {
        return !m_parts.at(i).isUsed && (known.isEmpty() || m_parts.at(i).text == known);
    };
    const qsizetype last = m_countryIndex < 0 ? m_parts.size() - 1 : m_countryIndex;
    for (qsizetype i = last; i >= 0; --i) {
        if (isCandidate(i) && tryPart(i, postalMatch(m_parts.at(i).text, m_country)))
            return true;
    }
    for (qsizetype i = m_parts.size() - 1; i >= 0; --i) {
        if (isCandidate(i) && tryPart(i, postalMatchAnywhere(m_parts.at(i).text)))
            return true;
    }
    return false;
}

bool Reading::tryPart(qsizetype index, const std::optional<PostalMatch> &match)
{
    if (!match || !placeCity(index, *match))
        return false;
    use(index);
    m_zip = match->code;
    m_cityIndex = m_cityIndex < 0 ? index : m_cityIndex;
    if (match->isPrefixed) {
        const QStringView sign = m_parts.at(index).text.left(2);
        m_finds.add("address.country_code", match->country,
                    m_finds.placeOf(sign.endsWith(QLatin1Char('-')) ? sign.left(1) : sign), true);
    }
    if (match->isPrefixed || !m_isNamed)
        m_country = match->country.isEmpty() ? m_country : match->country;
    splitState(m_city);
    findState(index);
    return true;
}

/// The city beside the code, or in the part before it, behind a state, or after it.
bool Reading::placeCity(qsizetype index, const PostalMatch &match)
{
    static const auto stateAlone = rule(R"(\A[A-Z]{2,3}\z)");
    if (!match.after.isEmpty()) {
        m_city = match.after;
        return looksLikeCity(m_city) && !(match.country.isEmpty() && hasStreetWord(m_city));
    }
    // `Tucson, Arizona 85701`
    const bool isStateName = (hasCustom(match.country, Custom::StateNameBeforeCode)
                              || isDivision(match.before, match.country))
        && index > 0 && isLine(index, index - 1) && looksLikeCity(match.before)
        && looksLikeCity(m_parts.at(index - 1).text) && !hasStreetWord(m_parts.at(index - 1).text);
    if (!match.before.isEmpty() && !isStateName && !stateAlone.match(match.before).hasMatch()) {
        m_city = match.before;
        splitState(m_city);
        return looksLikeCity(m_city);
    }
    m_state = match.before;
    const qsizetype below = index + 1;
    const bool isBelow = below < m_parts.size() && looksLikeCity(m_parts.at(below).text)
        && !m_parts.at(below).isUsed && m_parts.at(index).text.front().isDigit();
    // `22410-000 – Rio de Janeiro`, and the cells of a sheet: the order of the country counts.
    if (isBelow && m_state.isEmpty()
        && (isLine(index, below) || (isRow(index, below) && isCodeFirst(match.country)))) {
        m_city = use(below);
        return true;
    }
    qsizetype above = index - 1;
    if (above > 0 && isDivision(m_parts.at(above).text, match.country))
        m_state = m_parts.at(above--).text;
    if (above >= 0 && m_state.isEmpty() && stateAlone.match(m_parts.at(above).text).hasMatch())
        m_state = m_parts.at(above--).text;
    if (above >= 0 && looksLikeCity(m_parts.at(above).text) && !m_parts.at(above).isUsed
        && !hasStreetWord(m_parts.at(above).text) && (above > 0 || !m_state.isEmpty())) {
        for (qsizetype i = above; i < index; ++i)
            use(i);
        m_city = m_parts.at(above).text;
        m_cityIndex = above;
        return true;
    }
    return m_pieces.at(m_parts.at(index).piece).isAddress;
}

/// Where there are no postal codes: street, city, country, a line each.
bool Reading::findCityAboveCountry()
{
    if (m_countryIndex < 1)
        return false;
    const auto hasNumber = [&](qsizetype index) {
        return !streetParts(m_parts.at(index).text, m_country).number.isEmpty();
    };
    if (hasNumber(m_countryIndex - 1)) { // Hong Kong, Monaco: the country is the city
        m_cityIndex = m_countryIndex;
        return true;
    }
    if (m_countryIndex < 2 || !looksLikeCity(m_parts.at(m_countryIndex - 1).text))
        return false;
    if (!hasNumber(m_countryIndex - 2))
        return false;
    m_cityIndex = m_countryIndex - 1;
    m_city = use(m_cityIndex);
    return true;
}

void Reading::splitState(QStringView &city)
{
    const CityAndState parts = cityAndState(city, m_country);
    const bool isSplit = parts.city.size() < city.size();
    city = parts.city;
    if (isSplit && !parts.state.isEmpty())
        m_state = parts.state;
}

void Reading::findState(qsizetype after)
{
    static const auto capitals = rule(R"(\A[A-Z]{2,4}\.?\z)");
    qsizetype next = after + 1;
    while (next < m_parts.size() && m_parts.at(next).isUsed && isRow(after, next))
        ++next;
    if (!m_state.isEmpty() || next >= m_parts.size() || !isRow(after, next))
        return;
    const bool isWritten = hasCustom(m_country, Custom::StateBehindCity);
    const QStringView text = m_parts.at(next).text;
    const bool isCell = !isLine(after, next);
    if ((capitals.match(text).hasMatch() && (!isCell || hasCustom(m_country, Custom::StateLetters)))
        || (isWritten && !isCell && looksLikeCity(text)) || isDivision(text, m_country))
        m_state = withoutBrackets(use(next));
}

bool Reading::takeStreet(qsizetype index)
{
    const QStringView text = withoutLeadIn(m_parts.at(index).text, m_country);
    const bool hasBefore = index > 0 && isLine(index, index - 1);
    const StreetParts parts = streetParts(text, m_country);
    // `Via delle Rose, 12 int. 4`: the street stands before the comma.
    const bool isNumber = isStreetNumber(text) || isStreetNumber(parts.street);
    if (isNumber && hasBefore && !isStreetNumber(m_parts.at(index - 1).text)) {
        m_street = {parts.number.isEmpty() ? parts.street : parts.number,
                    m_parts.at(index - 1).text, parts.addOn};
        use(index);
        use(index - 1);
        findAddOnsAbove(index - 1);
        return true;
    }
    const bool isStreet = isPostBox(text) || (hasStreetWord(text) && !isPerson(text));
    if (parts.number.isEmpty() && !isStreet)
        return false;
    m_street = parts;
    use(index);
    if (parts.number.isEmpty() && hasBefore && isStreetNumber(m_parts.at(index - 1).text)) {
        m_street.number = use(index - 1);
        findAddOnsAbove(index - 1);
    } else {
        findAddOnsAbove(index);
    }
    return true;
}

void Reading::findAddOnsAbove(qsizetype index)
{
    for (qsizetype i = index - 1; i >= 0 && isAddOn(m_parts.at(i).text); --i)
        m_addOns.prepend(use(i));
}

void Reading::findStreet()
{
    if (m_cityIndex < 0)
        return;
    QList<qsizetype> between;
    QList<qsizetype> addOns;
    qsizetype box = -1;
    bool isFound = false;
    for (qsizetype i = m_cityIndex - 1; i >= 0 && i >= m_cityIndex - 6 && !isFound; --i) {
        if (m_parts.at(i).isUsed)
            continue;
        if (isAddOn(m_parts.at(i).text))
            addOns.prepend(i);
        else if (isPostBox(m_parts.at(i).text) && box < 0)
            box = i;
        else if ((box < 0 || isLine(i, box) || hasDigit(m_parts.at(i).text)) && takeStreet(i))
            isFound = true;
        else if (box >= 0)
            break;
        else
            between.append(i);
        if (between.size() > 1)
            return;
    }
    // A box beside a street is a detail of it; alone it stands for the street.
    if (!isFound && (box < 0 || !takeStreet(box)))
        return;
    for (const qsizetype addOn : addOns) {
        if (!m_parts.at(addOn).isUsed) // else it stands above the box
            m_addOns.append(use(addOn));
    }
    if (isFound && box >= 0)
        m_addOns.append(use(box));
    if (!between.isEmpty() && looksLikeCity(m_parts.at(between.first()).text))
        m_town = use(between.first());
}

void Reading::readLabelledOnly()
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (!m_pieces.at(m_parts.at(i).piece).isAddress || m_parts.at(i).isUsed
            || isBeforeStreet(m_parts, i))
            continue;
        const bool isNumberNext
            = i + 1 < m_parts.size() && isLine(i, i + 1) && isStreetNumber(m_parts.at(i + 1).text);
        if (!takeStreet(isNumberNext ? i + 1 : i))
            m_street.street = use(i);
        for (qsizetype j = i + 1; j < m_parts.size() && isLine(i, j); ++j) {
            if (m_parts.at(j).isUsed)
                continue;
            if (isAddOn(m_parts.at(j).text))
                m_addOns.append(use(j));
            else if (m_city.isEmpty() && looksLikeCity(m_parts.at(j).text))
                m_city = use(j);
        }
        return;
    }
}

void Reading::report() const
{
    m_finds.add("address.number", m_street.number, m_isNamed);
    m_finds.add("address.street", m_street.street, m_isNamed);
    reportAddOns(m_addOns, m_street.addOn, m_isNamed, m_finds);
    m_finds.add("address.zip_code", m_zip, m_isNamed);
    m_finds.add("address.city", m_city, m_isNamed);
    m_finds.add("address.town", m_town, m_isNamed);
    m_finds.add("address.state_or_district", m_state, m_isNamed);
}

} // namespace

QList<Piece> readAddress(const QList<Piece> &pieces, const QString &defaultCountry, Finds &finds)
{
    Reading reading(pieces, defaultCountry, finds);
    reading.read();
    return reading.unused();
}

} // namespace desk
