// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/shapereaders.h"

#include "app/paste/addressparts.h"
#include "app/paste/labelledvalues.h"
#include "app/paste/namereader.h"
#include "app/paste/pastedvalues.h"
#include "app/paste/places.h"
#include "app/paste/prose.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"
#include "app/reference/phonenumbers.h"

#include <QSet>

#include <algorithm>

namespace desk {

namespace {

/// The comma at which a label's value ends: `Vorname: Hannelore, geb. am 30.12.1948`; -1 for none.
qsizetype valueComma(Label label, QStringView value)
{
    static const auto beforeWord = rule(R"(,(?=\s*\p{L}))");
    static const QSet<Label> withoutComma{Label::FirstName,   Label::LastName,  Label::Civility,
                                          Label::Zip,         Label::BirthCity, Label::Country,
                                          Label::HouseNumber, Label::State};
    if (isPhoneLabel(label)) // another number may follow, and a word says something else
        return beforeWord.match(value).capturedStart();
    const bool isEnding = withoutComma.contains(label)
        || (label == Label::City && !hasDigit(value)) // `Portland, OR 97215`
        || (label == Label::AnyName && hasDigit(value)); // `…, dob 4/17/1975`
    return isEnding ? value.indexOf(QLatin1Char(',')) : -1;
}

/// `Frau Petra Lang, Hauptstr. 7`: a person first in an address.
bool beginsWithPerson(QStringView address)
{
    const QStringView head = untilComma(address);
    return isPerson(head) && !hasDigit(head) && !hasStreetWord(head);
}

/// A name alone in the first line of an address, which goes on below.
bool isAddressee(QStringView line, QStringView below)
{
    const bool isName = looksLikeName(line) && !hasDigit(line) && !hasStreetWord(line)
        && !isAddOn(line) && !line.contains(QLatin1Char(','));
    return isName && (isAddOn(below) || (hasDigit(below) && phoneRunsIn(below).isEmpty()));
}

/// Reads one text; lives for one call of readSignature.
class SignatureReading {
public:
    SignatureReading(const QString &text, const QString &country)
        : m_lines(linesOf(text))
        , m_country(namedCountry(country))
        , m_finds(text)
        , m_labelled(country, m_finds)
    {
    }

    Pasted read();

private:
    void readLine(const TextLine &line);
    void readCells(QStringView text);
    void readSentences(QStringView text);
    void readCell(QStringView cell);
    void readLabelled(Label label, QStringView value, bool isLast);
    void readFree(QStringView text);
    /// The value behind a label without a colon; where it ends, else `from`.
    qsizetype takeUnmarked(QStringView text, const QList<QStringView> &words, qsizetype word,
                           qsizetype from);
    [[nodiscard]] qsizetype valueEnd(Label label, QStringView rest) const;
    [[nodiscard]] qsizetype birthdateEnd(QStringView rest) const;
    void readRest(QStringView text);
    [[nodiscard]] bool isPhone(const PhoneRun &run, bool isAlone) const;
    [[nodiscard]] QString namedCountry(const QString &defaultCountry) const;

    QList<TextLine> m_lines;
    QString m_country;
    Finds m_finds;
    LabelledValues m_labelled;
    QList<Piece> m_pieces;
    QList<Piece> m_introduced;
    QList<QStringView> m_emails; ///< without a label, best first
    QList<QStringView> m_emailsInProse;
    std::optional<Label> m_waiting; ///< a label at the end of a line; its value comes next
    int m_line = 0;
    QStringView m_below; ///< the line after this one
    bool m_isAfterClosing = false;
    bool m_isRunning = false; ///< inside sentences nothing is taken without a label
    Piece m_zip; ///< the first one with a label
    qsizetype m_zipAt = 0; ///< where it stands among the pieces
};

QString SignatureReading::namedCountry(const QString &defaultCountry) const
{
    for (const TextLine &line : m_lines) {
        for (const QStringView cell : cellsOf(line.text)) {
            const QList<AddressPart> parts = addressParts({{cell}}, defaultCountry);
            const QStringView last = parts.value(parts.size() - 1).text;
            if (const QString code = countryOfName(withoutBrackets(last)); !code.isEmpty())
                return code;
        }
    }
    return defaultCountry;
}

Pasted SignatureReading::read()
{
    for (const TextLine &line : m_lines) {
        m_below = m_lines.value(++m_line).text;
        readLine(line);
    }
    QStringList emails{m_finds.text("email")};
    for (const QStringView email : m_emails + m_emailsInProse)
        emails.append(emailOf(email));
    m_finds.addEmail(m_emails.value(0), true);
    m_finds.addEmail(m_emailsInProse.value(0), false);
    m_labelled.finish(emails);
    // `Curitiba/PR` above `CEP: 80210-150`: the code says where the city is.
    if (m_finds.has("address.zip_code") && !m_finds.has("address.city") && !m_zip.text.isEmpty())
        m_pieces.insert(m_zipAt, m_zip);
    const QList<Piece> left = readAddress(m_pieces, m_country, m_finds) + m_introduced;
    if (!m_labelled.isNameKnown())
        readName(left, {m_country, emails}, m_finds);
    return m_finds.result(PastedShape::Text);
}

void SignatureReading::readLine(const TextLine &line)
{
    static const auto greeting = rule(R"(\A[^,!.:、]*[,!.:、]\s*)");
    const ChatLine chat = chatLine(line.text);
    m_isAfterClosing = m_isAfterClosing || line.isDelimiter;
    if (line.isDelimiter || chat.isAgent)
        return;
    QStringView text = chat.isFound() ? chat.text : line.text;
    // Somebody who says who he is: a name as good as one below a closing.
    if (const QStringView name = introducedName(text); !name.isEmpty())
        m_introduced.append({name, m_line, false, true});
    if (isGreeting(text)) {
        m_waiting.reset();
        readSentences(text.mid(greeting.match(text).capturedLength()));
        return;
    }
    if (isClosing(text)) {
        m_isAfterClosing = true;
        text = behindComma(text);
    }
    if (!m_waiting && isProse(text) && cellsOf(text).size() == 1)
        readSentences(text);
    else
        readCells(text);
}

void SignatureReading::readCells(QStringView text)
{
    bool isSkipped = false;
    for (const QStringView cell : cellsOf(text)) {
        const auto label = labelOf(cell);
        if (isSkipped) {
            isSkipped = false;
        } else if (m_waiting && !label) {
            // `Lieferadresse` above `Herr Mag. Stefan Hinterleitner`: the address follows.
            const bool isAbove = m_waiting == Label::Address && isAddressee(cell, m_below);
            const Label waiting = isAbove ? Label::Recipient : *m_waiting;
            m_waiting.reset();
            readLabelled(waiting, cell, false);
        } else {
            readCell(cell);
            isSkipped
                = label == Label::Other && !hasDigit(cell); // `Comments ..... a room with a view`
        }
    }
}

void SignatureReading::readSentences(QStringView text)
{
    m_isRunning = true;
    for (const QStringView sentence : sentencesIn(text)) {
        const QStringView address = addressInSentence(sentence, m_country);
        QList<QStringView> taken;
        if (!address.isEmpty()) {
            taken.append(address);
            m_pieces.append({address, m_line, true, false});
        }
        for (const QStringView rest : without(sentence, taken))
            readCell(withoutSeparators(rest));
    }
    m_isRunning = false;
}

void SignatureReading::readCell(QStringView cell)
{
    if (const auto label = labelOf(cell); label && *label != Label::Other) {
        m_waiting = label;
        return;
    }
    QList<LabelledSpot> spots;
    qsizetype from = 0;
    for (const qsizetype colon : colonsIn(cell)) {
        const LabelledSpot spot = labelBefore(cell, from, colon, m_country);
        if (spot.from <= colon)
            spots.append(spot);
        from = colon + 1;
    }
    spots.append({cell.size(), cell.size(), std::nullopt});
    readFree(cell.left(spots.first().from));
    for (qsizetype i = 0; i + 1 < spots.size(); ++i) {
        const LabelledSpot spot = spots.at(i);
        const QStringView value
            = cell.mid(spot.valueFrom, spots.at(i + 1).from - spot.valueFrom).trimmed();
        const QList<PhoneRun> runs = phoneRunsIn(value);
        // What an unknown label names is a number: `Kundennummer: 0049 8812 33`, `IBAN: DE02…`.
        const bool isNumber = !runs.isEmpty() && runs.first().number.data() - value.data() < 6;
        if (spot.label)
            readLabelled(*spot.label, value, i + 2 == spots.size());
        else
            readFree(isNumber ? behindComma(value) : value);
    }
}

void SignatureReading::readLabelled(Label label, QStringView value, bool isLast)
{
    value = withoutSeparators(value);
    if (!hasContent(value)) {
        if (isLast && label != Label::Other)
            m_waiting = label;
    } else if (label == Label::Recipient || (label == Label::Address && beginsWithPerson(value))) {
        readFree(value);
    } else if (label == Label::Address) {
        m_pieces.append({value, m_line, true, false});
    } else {
        const auto comma = valueComma(label, value);
        if (comma > 0) {
            readFree(value.mid(comma + 1));
            value = value.left(comma);
        }
        if (label == Label::Zip && m_zip.text.isEmpty()) {
            m_zip = {value, m_line, false, false};
            m_zipAt = m_pieces.size();
        }
        const qsizetype known = m_labelled.addressPieces().size();
        if (!m_labelled.take(label, value))
            readFree(value);
        m_pieces += m_labelled.addressPieces().mid(known);
    }
}

/// Where the day of birth ends, with a place before it: `a Varese il`, `in Leeds on`.
qsizetype SignatureReading::birthdateEnd(QStringView rest) const
{
    static const auto birthplace
        = rule(R"(\A(?:(?:%1)\s+\p{Lu}[^\d,]{1,30},?\s+)?(?:%2)?\s*\z)", {"in", "before day"});
    const auto date = dateIn(rest, m_country);
    if (!date || !birthplace.match(rest.left(date->where.data() - rest.data())).hasMatch())
        return 0;
    const qsizetype end = endIn(rest, date->where);
    // `born on 3 May 1972 in Leeds`: the place is not the customer's address.
    return m_isRunning ? end : end + untilComma(rest.mid(end)).size();
}

/// Where the value of a label without a colon ends; 0 when the text does not fit the label.
qsizetype SignatureReading::valueEnd(Label label, QStringView rest) const
{
    static const auto useless
        = rule(R"(\A(?:[A-Za-z]{0,3}\s?(?:\+|\()?\d[\d .\-/()]*|(?:www|http)\S+))");
    const QStringView number = phoneRunsIn(rest).value(0).number;
    const QStringView email = emailsIn(rest).value(0);
    if (isPhoneLabel(label))
        return number.data() == rest.data() ? number.size() : 0;
    if (isIdentityLabel(label))
        return identityIn(rest, label).size();
    if (label == Label::Email)
        return email.data() == rest.data() ? email.size() : 0;
    if (label == Label::Birthdate)
        return birthdateEnd(rest);
    return label == Label::Other ? useless.match(rest).capturedLength() : 0;
}

qsizetype SignatureReading::takeUnmarked(QStringView text, const QList<QStringView> &words,
                                         qsizetype word, qsizetype from)
{
    static const auto knownLetter = rule("(?i)\\A[fw]");
    const qsizetype start = words.at(word).data() - text.data();
    for (qsizetype count = std::min(mostLabelWords, words.size() - word - 1); count > 0; --count) {
        const QStringView written(words.at(word).data(), words.at(word + count - 1).end());
        const auto label = spokenLabel(written, count == 1);
        // `F 01 99 00 12 35`, `W www.…`, but not the `à` and `a` of sentences.
        const bool isOtherLetter
            = plainForm(written).size() < 3 && !knownLetter.match(written).hasMatch();
        const qsizetype valueFrom = words.at(word + count).data() - text.data();
        const QStringView rest = text.mid(valueFrom);
        qsizetype length
            = label && !(label == Label::Other && isOtherLetter) ? valueEnd(*label, rest) : 0;
        if (length == 0)
            continue;
        readRest(text.mid(from, start - from));
        if (isPhoneLabel(*label) && labelBehind(rest.mid(length)))
            length = rest.indexOf(QLatin1Char(')'), length) + 1;
        m_labelled.take(meant(*label, text.mid(start), m_country), rest.left(length));
        return valueFrom + length;
    }
    return from;
}

void SignatureReading::readFree(QStringView text)
{
    const QList<QStringView> words = wordsIn(text);
    qsizetype from = 0;
    for (qsizetype word = 0; word < words.size(); ++word) {
        if (words.at(word).data() - text.data() >= from)
            from = takeUnmarked(text, words, word, from);
    }
    readRest(text.mid(from));
}

/// Whether a number without a label of its own before it may be taken.
bool SignatureReading::isPhone(const PhoneRun &run, bool isAlone) const
{
    if (run.isInternational || !isAlone || !looksLikePhone(run))
        return run.isInternational && looksLikePhone(run);
    // A customer's number is as long as a telephone's, and seldom of a known range.
    return run.isNational || phoneLevel(run.number.toString(), m_country) <= PhoneLevel::Possible;
}

void SignatureReading::readRest(QStringView text)
{
    static const auto bracket = rule("\\A[^)）]*[)）]");
    text = withoutSeparators(text);
    const bool isRunning = m_isRunning || isProse(text);
    QList<QStringView> taken = emailsIn(text);
    (isRunning ? m_emailsInProse : m_emails) += taken;
    if (isRunning)
        return;
    taken += webAddressesIn(text);
    const QStringView alone = withoutSeparators(without(text, taken).value(0));
    for (const PhoneRun &run : phoneRunsIn(text)) {
        const QStringView behind = text.mid(endIn(text, run.number));
        const auto label = labelBehind(behind); // in brackets
        if (label ? !looksLikePhone(run) : !isPhone(run, run.number.data() == alone.data()))
            continue;
        const qsizetype close = label ? bracket.match(behind).capturedLength() : 0;
        taken.append(QStringView(run.number.data(), run.number.size() + close));
        if (!label || isPhoneLabel(*label))
            m_finds.addPhone(run.number.toString(), label ? typeOf(*label) : QString(), run.number,
                             run.isInternational || run.isNational);
    }
    for (const QStringView left : without(text, taken)) {
        const QStringView rest = withoutSeparators(left);
        if (!hasContent(rest))
            continue;
        m_pieces.append({rest, m_line, false, m_isAfterClosing});
        m_isAfterClosing = false;
    }
}

} // namespace

Pasted readSignature(const QString &text, const QString &defaultCountry)
{
    return SignatureReading(text, defaultCountry).read();
}

} // namespace desk
