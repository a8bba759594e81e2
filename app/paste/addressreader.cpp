// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/addressreader.h"

#include "app/paste/addressparts.h"
#include "app/paste/places.h"
#include "app/paste/prose.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"

#include <algorithm>

namespace desk {

namespace {

/// Reads one address; lives for one call of readAddress.
class AddressReading {
public:
    AddressReading(const QList<Piece> &pieces, const QString &defaultCountry, Finds &finds)
        : m_pieces(pieces)
        , m_parts(addressParts(pieces, defaultCountry))
        , m_country(defaultCountry)
        , m_finds(finds)
    {
    }

    void read();
    void report() const;
    [[nodiscard]] QList<Piece> unused() const { return unusedPieces(m_pieces, m_parts); }

private:
    void findCountry();
    bool readJapanese();
    bool findPostalCode();
    bool tryPart(qsizetype index, const std::optional<PostalMatch> &match);
    bool placeCity(qsizetype index, const PostalMatch &match);
    bool placeCityAbove(qsizetype index, const PostalMatch &match);
    bool findCityAboveCountry();
    void findState(qsizetype after);
    void findStreet();
    void findAddOnsAbove(qsizetype index);
    void readLabelledOnly();
    bool takeStreet(qsizetype index);
    void splitState();

    [[nodiscard]] QStringView textOf(qsizetype index) const { return m_parts.value(index).text; }
    [[nodiscard]] bool isUsed(qsizetype index) const { return m_parts.value(index).isUsed; }
    [[nodiscard]] bool isTown(qsizetype index) const
    {
        return looksLikeCity(textOf(index)) && !isUsed(index);
    }
    [[nodiscard]] Piece pieceOf(qsizetype index) const
    {
        return m_pieces.value(m_parts.value(index).piece);
    }
    /// Cells of one line, or of one row of a sheet.
    [[nodiscard]] bool isRow(qsizetype a, qsizetype b) const
    {
        return pieceOf(a).line == pieceOf(b).line;
    }
    [[nodiscard]] bool isLine(qsizetype a, qsizetype b) const
    {
        return m_parts.value(a).piece == m_parts.value(b).piece;
    }
    QStringView use(qsizetype index)
    {
        m_parts[index].isUsed = true;
        return textOf(index);
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

void AddressReading::read()
{
    findCountry();
    if (readJapanese())
        return;
    if (findPostalCode() || findCityAboveCountry()) {
        findStreet();
        m_isNamed = m_isNamed || (!m_street.number.isEmpty() && m_cityIndex >= 0);
    } else {
        readLabelledOnly();
    }
}

void AddressReading::findCountry()
{
    QString code;
    for (qsizetype i = m_parts.size() - 1; i >= 0 && code.isEmpty(); --i) {
        // The first words of a text are a person sooner than a country (`Jordan`, `Chad`).
        if (i == 0 && m_parts.size() > 1 && !m_pieces.at(0).isAddress)
            break;
        const QStringView text = withoutBrackets(textOf(i));
        code = countryOfName(text);
        if (code.isEmpty())
            continue;
        m_countryIndex = i;
        use(i);
        m_finds.add("address.country_code", code, text, true);
        m_finds.add("address.country", text, true);
    }
    if (code.isEmpty())
        code = m_finds.text("address.country_code");
    m_isNamed = !code.isEmpty();
    m_country = m_isNamed ? code : m_country;
}

bool AddressReading::readJapanese()
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const JapaneseAddress address = japaneseAddress(textOf(i));
        if (!address.isFound())
            continue;
        use(i);
        m_zip = address.zip;
        if (const auto match = postalMatch(textOf(i - 1), QStringLiteral("JP"));
            match && m_zip.isEmpty()) {
            m_zip = match->code;
            use(i - 1);
        }
        m_state = address.prefecture;
        m_city = address.city;
        m_street = address.street;
        m_isNamed = true;
        if (isLine(i, i + 1))
            use(i + 1);
        return true;
    }
    return false;
}

bool AddressReading::findPostalCode()
{
    const QString known = m_finds.text("address.zip_code"); // labelled
    const qsizetype last = m_countryIndex < 0 ? m_parts.size() - 1 : m_countryIndex;
    for (const bool isAnywhere : {false, true}) {
        for (qsizetype i = isAnywhere ? m_parts.size() - 1 : last; i >= 0; --i) {
            const QStringView text = textOf(i);
            if (!isUsed(i) && (known.isEmpty() || text == known)
                && tryPart(i,
                           isAnywhere ? postalMatchAnywhere(text) : postalMatch(text, m_country)))
                return true;
        }
    }
    return false;
}

bool AddressReading::tryPart(qsizetype index, const std::optional<PostalMatch> &match)
{
    if (!match || !placeCity(index, *match))
        return false;
    use(index);
    m_zip = match->code;
    m_cityIndex = m_cityIndex < 0 ? index : m_cityIndex;
    if (match->isPrefixed) {
        const QStringView sign = textOf(index).left(textOf(index).at(1).isLetter() ? 2 : 1);
        m_finds.add("address.country_code", match->country, sign, true);
    }
    if ((match->isPrefixed || !m_isNamed) && !match->country.isEmpty())
        m_country = match->country;
    splitState();
    findState(index);
    return true;
}

/// The city beside the code, or in the part before it, behind a state, or after it.
bool AddressReading::placeCity(qsizetype index, const PostalMatch &match)
{
    static const auto stateAlone = rule(R"(\A(?:[A-Z]{2,3})?\z)");
    if (!match.after.isEmpty()) {
        m_city = match.after;
        return looksLikeCity(m_city) && !(match.country.isEmpty() && hasStreetWord(m_city));
    }
    // `Tucson, Arizona 85701`
    const bool isStateName = (hasCustom(match.country, Custom::StateNameBeforeCode)
                              || isDivision(match.before, match.country))
        && isLine(index, index - 1) && looksLikeCity(match.before)
        && looksLikeCity(textOf(index - 1)) && !hasStreetWord(textOf(index - 1));
    if (!isStateName && !stateAlone.match(match.before).hasMatch()) {
        m_city = match.before;
        splitState();
        return looksLikeCity(m_city);
    }
    m_state = match.before;
    // `22410-000 – Rio de Janeiro`, and the cells of a sheet: the order of the country counts.
    const qsizetype below = index + 1;
    if (isTown(below) && textOf(index).front().isDigit() && m_state.isEmpty()
        && (isLine(index, below) || (isRow(index, below) && isCodeFirst(match.country)))) {
        m_city = use(below);
        return true;
    }
    return placeCityAbove(index, match) || pieceOf(index).isAddress;
}

bool AddressReading::placeCityAbove(qsizetype index, const PostalMatch &match)
{
    static const auto stateAlone = rule(R"(\A[A-Z]{2,3}\z)");
    qsizetype above = index - 1;
    if (above > 0 && isDivision(textOf(above), match.country))
        m_state = textOf(above--);
    if (m_state.isEmpty() && stateAlone.match(textOf(above)).hasMatch())
        m_state = textOf(above--);
    if (!isTown(above) || hasStreetWord(textOf(above)) || (above == 0 && m_state.isEmpty()))
        return false;
    for (qsizetype i = above; i < index; ++i)
        use(i);
    m_city = textOf(above);
    m_cityIndex = above;
    return true;
}

/// Where there are no postal codes: street, city, country, a line each.
bool AddressReading::findCityAboveCountry()
{
    const auto hasNumber
        = [&](qsizetype index) { return !streetParts(textOf(index), m_country).number.isEmpty(); };
    m_cityIndex = m_countryIndex;
    if (hasNumber(m_countryIndex - 1)) // Hong Kong, Monaco: the country is the city
        return true;
    m_cityIndex = m_countryIndex - 1;
    const bool isFound = looksLikeCity(textOf(m_cityIndex)) && hasNumber(m_cityIndex - 1);
    if (isFound)
        m_city = use(m_cityIndex);
    return isFound;
}

void AddressReading::splitState()
{
    const CityAndState parts = cityAndState(m_city, m_country);
    m_city = parts.city;
    m_state = parts.state.isEmpty() ? m_state : parts.state;
}

void AddressReading::findState(qsizetype after)
{
    static const auto capitals = rule(R"(\A[A-Z]{2,4}\.?\z)");
    qsizetype next = after + 1;
    while (isUsed(next) && isRow(after, next))
        ++next;
    if (!m_state.isEmpty() || !isRow(after, next))
        return;
    const QStringView text = textOf(next);
    const bool isBeside = isLine(after, next);
    const bool isCapitals = capitals.match(text).hasMatch()
        && (isBeside || hasCustom(m_country, Custom::StateLetters));
    const bool isWritten
        = isBeside && hasCustom(m_country, Custom::StateBehindCity) && looksLikeCity(text);
    if (isCapitals || isWritten || isDivision(text, m_country))
        m_state = withoutBrackets(use(next));
}

bool AddressReading::takeStreet(qsizetype index)
{
    const QStringView text = withoutLeadIn(textOf(index), m_country);
    const QStringView before = isLine(index, index - 1) ? textOf(index - 1) : QStringView();
    const StreetParts parts = streetParts(text, m_country);
    // `Via delle Rose, 12 int. 4`: the street stands before the comma.
    const bool isNumber = isStreetNumber(text) || isStreetNumber(parts.street);
    const bool isBehind = isNumber && !before.isEmpty() && !isStreetNumber(before);
    const bool isStreet = isPostBox(text) || (hasStreetWord(text) && !isPerson(text));
    if (!isBehind && parts.number.isEmpty() && !isStreet)
        return false;
    use(index);
    m_street = parts;
    const bool isNumberBefore = !isBehind && parts.number.isEmpty() && isStreetNumber(before);
    if (isBehind)
        m_street = {parts.number.isEmpty() ? parts.street : parts.number, before, parts.addOn};
    else if (isNumberBefore)
        m_street.number = before;
    if (isBehind || isNumberBefore)
        use(--index);
    findAddOnsAbove(index);
    return true;
}

void AddressReading::findAddOnsAbove(qsizetype index)
{
    for (qsizetype i = index - 1; i >= 0 && isAddOn(textOf(i)); --i)
        m_addOns.prepend(use(i));
}

void AddressReading::findStreet()
{
    qsizetype town = -1;
    qsizetype box = -1;
    QList<qsizetype> addOns;
    bool isFound = false;
    for (qsizetype i = m_cityIndex - 1; i >= 0 && i >= m_cityIndex - 6 && !isFound; --i) {
        if (isUsed(i))
            continue;
        if (isAddOn(textOf(i)))
            addOns.prepend(i);
        else if (isPostBox(textOf(i)) && box < 0)
            box = i;
        else if ((box < 0 || isLine(i, box) || hasDigit(textOf(i))) && takeStreet(i))
            isFound = true;
        else if (box >= 0)
            break;
        else if (town >= 0)
            return;
        else
            town = i;
    }
    // A box beside a street is a detail of it; alone it stands for the street.
    if (!isFound && (box < 0 || !takeStreet(box)))
        return;
    for (const qsizetype addOn : addOns) {
        if (!isUsed(addOn)) // else it stands above the box
            m_addOns.append(use(addOn));
    }
    if (isFound && box >= 0)
        m_addOns.append(use(box));
    if (looksLikeCity(textOf(town)))
        m_town = use(town);
}

void AddressReading::readLabelledOnly()
{
    qsizetype i = 0;
    while (i < m_parts.size() && (!pieceOf(i).isAddress || isUsed(i) || isBeforeStreet(m_parts, i)))
        ++i;
    if (i == m_parts.size())
        return;
    const bool isNumberNext = isLine(i, i + 1) && isStreetNumber(textOf(i + 1));
    if (!takeStreet(isNumberNext ? i + 1 : i))
        m_street.street = use(i);
    for (qsizetype j = i + 1; isLine(i, j); ++j) {
        if (isUsed(j))
            continue;
        if (isAddOn(textOf(j)))
            m_addOns.append(use(j));
        else if (m_city.isEmpty() && looksLikeCity(textOf(j)))
            m_city = use(j);
    }
}

void AddressReading::report() const
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
    AddressReading reading(pieces, defaultCountry, finds);
    reading.read();
    reading.report();
    return reading.unused();
}

} // namespace desk
