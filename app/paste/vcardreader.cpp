// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/shapereaders.h"

#include "app/paste/addressparts.h"
#include "app/paste/labels.h"
#include "app/paste/namereader.h"
#include "app/paste/places.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"
#include "app/profile/value.h"

#include <QHash>

#include <algorithm>

namespace desk {

namespace {

/// One property of a vCard.
struct CardLine {
    QString group; ///< `ITEM1`, "" for none
    QString name; ///< upper case
    /// In upper case: `TYPE=home,voice;TYPE=pref`, and the bare `HOME`, are values of `TYPE`.
    QHash<QString, QStringList> params;
    QString value; ///< still escaped
    QStringView written; ///< the value as it stands in the text, with its folds

    /// Its preference: 1 is the first choice, 101 none.
    [[nodiscard]] int preference() const;
    /// The value split at semicolons that are not escaped, each unescaped.
    [[nodiscard]] QStringList components() const;
    [[nodiscard]] QString text() const; ///< unescaped
    /// Where a part of the value stands in the text, folds included; the whole value when the
    /// part is not in it.
    [[nodiscard]] QStringView placeOf(const QString &part) const;
};

/// The letters of bytes (`=C3=A9`), as version 2.1 of the card has them (RFC 2045, section 6.7).
QString decoded(const QString &value, bool isLatin1)
{
    const QByteArray bytes = isLatin1 ? value.toLatin1() : value.toUtf8();
    const QByteArray plain = QByteArray::fromPercentEncoding(bytes, '=');
    return isLatin1 ? QString::fromLatin1(plain) : QString::fromUtf8(plain);
}

QString unescaped(QString text)
{
    static const auto lineEnd = rule(R"((?<!\\)(?:\\\\)*\K\\[nN])");
    static const auto escape = rule(R"((?s)\\(.))");
    return text.replace(lineEnd, QStringLiteral("\n")).replace(escape, QStringLiteral("\\1"));
}

/// A property without its folds; one without a name when there is no colon.
CardLine read(QStringView line)
{
    static const auto form
        = rule(R"((?s)\A\s*(?:([^.;:]*)\.)?([^;:]+)((?:;(?:"[^"]*"|[^";:])*+)*+))"
               R"(:(.*)\z)");
    static const auto param = rule(R"(;(?:([^=;"]*)=)?((?:"[^"]*"|[^";])*))");
    static const auto fold = rule(R"(\r?\n[ \t])");
    static const auto softBreak = rule(R"(=\r?\n)");
    static const auto letterBytes = rule(R"(=[CDE][0-9A-F]=[89AB][0-9A-F])");
    const auto match = form.match(line);
    CardLine card{match.captured(1).remove(fold).toUpper(),
                  match.captured(2).remove(fold).trimmed().toUpper(),
                  {},
                  match.captured(4),
                  match.capturedView(4)};
    auto params = param.globalMatch(match.captured(3).remove(fold).toUpper());
    while (params.hasNext()) {
        const auto found = params.next();
        // Version 2.1 and careless writers leave the name out: `TEL;HOME`.
        const QString name = found.hasCaptured(1) ? found.captured(1) : QStringLiteral("TYPE");
        card.params[name] += found.captured(2).remove(QLatin1Char('"')).split(QLatin1Char(','));
    }
    const bool isDeclared
        = match.captured(3).contains(QLatin1String("PRINTABLE"), Qt::CaseInsensitive);
    if (isDeclared)
        card.value.remove(softBreak);
    card.value.remove(fold);
    if (isDeclared || card.value.contains(letterBytes)) // careless writers leave it out
        card.value = decoded(card.value,
                             card.params.value(QStringLiteral("CHARSET"))
                                 .value(0)
                                 .startsWith(QLatin1String("ISO-8859")));
    return card;
}

int CardLine::preference() const
{
    constexpr int none = 101;
    if (const QStringList values = params.value(QStringLiteral("PREF")); !values.isEmpty())
        return values.first().toInt();
    return params.value(QStringLiteral("TYPE")).contains(QLatin1String("PREF")) ? 1 : none;
}

QStringList CardLine::components() const
{
    static const auto semicolon = rule(R"((?<!\\)(?:\\\\)*\K;)");
    QStringList parts = value.split(semicolon);
    std::transform(parts.begin(), parts.end(), parts.begin(),
                   [](const QString &part) { return unescaped(part).trimmed(); });
    return parts;
}

QString CardLine::text() const
{
    return unescaped(value).trimmed();
}

QStringView CardLine::placeOf(const QString &part) const
{
    if (const auto at = written.indexOf(part); at >= 0 && !part.isEmpty())
        return written.mid(at, part.size());
    QStringList signs;
    for (const QChar c : part) {
        const QString bytes = QString::fromLatin1(QString(c).toUtf8().toHex('='));
        const QString sign = QRegularExpression::escape(QString(c));
        signs.append(QStringLiteral("(?:\\\\?%1|(?i:=%2))")
                         .arg(c == QLatin1Char('\n') ? QStringLiteral("[nN\n]") : sign, bytes));
    }
    // A fold, or a soft line break, may stand between any two of them.
    const QRegularExpression form(signs.join(QLatin1String("(?:\r?\n[ \t]|=\r?\n)?")));
    const auto match = form.match(written); // clazy:exclude=use-static-qregularexpression
    return match.capturedLength() > 0 ? match.capturedView() : written;
}

/// The properties of the first vCard in a text, unfolded (RFC 6350, section 3.2); views into it.
QList<CardLine> cardLines(const QString &text)
{
    static const auto first = rule(R"((?i)(?ms)^\s*BEGIN:VCARD\s*$(.*?)(?:^\s*END:VCARD\s*$|\z))");
    // Behind `=` a value in bytes goes on in the next line, others where that begins with a blank.
    static const auto property = rule(
        R"((?i)(?m)^[^\r\n:]*QUOTED-PRINTABLE[^\r\n]*(?:(?:(?<==)\r?\n|\r?\n[ \t])[^\r\n]*)*+|)"
        R"(^[^\r\n]+(?:\r?\n[ \t][^\r\n]*)*+)");
    QList<CardLine> lines;
    for (const QStringView line : allIn(first.match(text).capturedView(1), property))
        lines.append(read(line));
    return lines;
}

/// Reads one card; lives for one call of readVCard.
class CardReading {
public:
    CardReading(const QString &text, const QString &country)
        : m_lines(cardLines(text))
        , m_country(country)
        , m_finds(text)
    {
    }

    Pasted read();

private:
    void readName();
    void readCivility();
    void readPhones();
    void readAddress();
    void readStreet(const CardLine &line, const QStringList &parts, const QString &country);
    void readBirthdate();

    /// The most preferred line of a property that has a value; an empty one when there is none.
    [[nodiscard]] CardLine preferred(const char *name, const char *type = "") const;
    /// What a telephone is by its types, and by `X-ABLabel` of the same group.
    [[nodiscard]] std::optional<Label> labelFor(const CardLine &line) const;
    void add(const char *path, const QString &value, const CardLine &line, bool isSure = true)
    {
        m_finds.add(path, value, line.placeOf(value), isSure);
    }

    QList<CardLine> m_lines;
    QString m_country;
    Finds m_finds;
};

CardLine CardReading::preferred(const char *name, const char *type) const
{
    static const auto content = rule(R"([^;\s])");
    CardLine best;
    for (const CardLine &line : m_lines) {
        const bool isFitting = *type == '\0'
            || line.params.value(QStringLiteral("TYPE")).contains(QLatin1String(type));
        if (line.name == QLatin1String(name) && line.value.contains(content) && isFitting
            && (best.name.isEmpty() || line.preference() < best.preference()))
            best = line;
    }
    return best;
}

std::optional<Label> CardReading::labelFor(const CardLine &line) const
{
    QStringList names = line.params.value(QStringLiteral("TYPE"));
    for (const CardLine &other : m_lines) {
        if (!line.group.isEmpty() && other.group == line.group
            && other.name == QLatin1String("X-ABLABEL")) // Apple puts its own words in brackets
            names += other.text().remove(QLatin1String("_$!<")).remove(QLatin1String(">!$_"));
    }
    names.removeIf([](const QString &name) { return !labelOf(name); }); // `VOICE`, `PREF`
    return labelOf(names.join(QLatin1Char(' ')));
}

/// N: family, given, additional names, prefixes, suffixes; several of a kind between commas.
void CardReading::readName()
{
    static const auto between = rule(R"([,\s]+)");
    const CardLine line = preferred("N");
    const QStringList names = line.components();
    add("last_name", names.value(0), line);
    add("first_name", names.value(1), line);
    add("second_name", names.value(2), line);
    for (const QString &prefix : names.value(3).split(between))
        m_finds.add("civility", civilityOf(prefix), line.placeOf(prefix), true);
    if (!names.join(QString()).isEmpty())
        return;
    const CardLine formatted = preferred("FN");
    const QString name = formatted.text();
    const NameParts parts = nameParts(name, {m_country, {preferred("EMAIL").text()}});
    add("civility", parts.civility, formatted);
    add("first_name", parts.first.toString(), formatted, parts.isSure);
    add("last_name", parts.last.toString(), formatted, parts.isSure);
}

/// GENDER (RFC 6350, section 6.2.7) is no civility, but what the card says comes nearest to one.
void CardReading::readCivility()
{
    const CardLine line = preferred("GENDER");
    const QString sex = line.components().value(0).toUpper();
    if (sex == QLatin1String("M") || sex == QLatin1String("F"))
        add("civility", QLatin1String(sex == QLatin1String("M") ? "MR" : "MS"), line, false);
}

void CardReading::readPhones()
{
    static const auto address = rule(R"((?i)\Atel:|;.*)"); // RFC 3966
    for (const CardLine &line : m_lines) {
        const auto label = labelFor(line);
        const QString number = line.text().remove(address);
        if (line.name == QLatin1String("TEL") && label != Label::Other && hasDigit(number))
            m_finds.addPhone(number, label ? typeOf(*label) : QString(), line.placeOf(number),
                             true);
    }
}

/// ADR: box, extended address, street, locality, region, postal code, country.
void CardReading::readAddress()
{
    CardLine line = preferred("ADR");
    if (const CardLine home = preferred("ADR", "HOME");
        line.preference() > 100 && !home.name.isEmpty())
        line = home;
    const QStringList parts = line.components();
    const QString name = parts.value(6);
    QString country = countryOfNameOrCode(name);
    if (country.isEmpty()) // RFC 8605
        country = countryOfNameOrCode(line.params.value(QStringLiteral("CC")).value(0));
    m_finds.add("address.country_code", country, line.placeOf(name), true);
    if (name.size() > 3 || !countryOfName(name).isEmpty())
        add("address.country", name, line);
    add("address.zip_code", parts.value(5), line);
    add("address.city", parts.value(3), line);
    add("address.state_or_district", parts.value(4), line);
    readStreet(line, parts, country.isEmpty() ? m_country : country);
}

void CardReading::readStreet(const CardLine &line, const QStringList &parts, const QString &country)
{
    static const auto between = rule(R"(\s*[\n;]\s*)");
    const bool isBoxAlone = parts.value(2).isEmpty();
    const QStringList lines = parts.value(isBoxAlone ? 0 : 2).split(between, Qt::SkipEmptyParts);
    QStringList addOns{parts.value(1)};
    QString street;
    for (const QString &text : lines) {
        const bool isStreet = street.isEmpty() && (lines.size() == 1 || !isAddOn(text));
        (isStreet ? street : addOns.emplaceBack()) = text;
    }
    const StreetLine whole = streetLine(street);
    for (const QStringView addOn : whole.addOns)
        addOns.append(addOn.toString());
    const StreetParts taken = streetParts(whole.street, country);
    add("address.number", taken.number.toString(), line);
    add("address.street", taken.street.toString(), line);
    addOns.append(taken.addOn.toString());
    if (!isBoxAlone) // the box stands beside the street
        addOns.append(parts.value(0));
    addOns.removeAll(QString());
    m_finds.add("address.add_on", addOns.join(QLatin1String(", ")), line.placeOf(addOns.value(0)),
                true);
}

/// BDAY of RFC 6350 section 4.3.1 and RFC 2426; not without a year, a month or a day.
void CardReading::readBirthdate()
{
    const CardLine line = preferred("BDAY");
    const auto date = wireDate(line.text().section(QLatin1Char('T'), 0, 0)); // without the time
    // Apple writes a year that means none.
    const QString omitted = line.params.value(QStringLiteral("X-APPLE-OMIT-YEAR")).value(0);
    if (date && *date <= QDate::currentDate() && omitted != QString::number(date->year()))
        add("birthdate", toWireDate(*date), line);
}

Pasted CardReading::read()
{
    static const auto scheme = rule(R"((?i)\Amailto:)");
    readName();
    readCivility();
    readBirthdate();
    const CardLine email = preferred("EMAIL");
    add("email", email.text().remove(scheme), email);
    readPhones();
    const CardLine language = preferred("LANG");
    add("language_code", languageOfNameOrCode(language.text()), language);
    readAddress();
    return m_finds.result(PastedShape::VCard);
}

} // namespace

bool isVCard(const QString &text)
{
    static const auto begin = rule(R"((?i)(?m)^\s*BEGIN:VCARD\s*$)");
    return begin.match(text).hasMatch();
}

Pasted readVCard(const QString &text, const QString &defaultCountry)
{
    return CardReading(text, defaultCountry).read();
}

} // namespace desk
