// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/signaturereader.h"

#include "app/paste/addressparts.h"
#include "app/paste/labelledvalues.h"
#include "app/paste/labelspots.h"
#include "app/paste/namereader.h"
#include "app/paste/pasteddates.h"
#include "app/paste/pastedruns.h"
#include "app/paste/placenames.h"
#include "app/paste/prose.h"
#include "app/paste/streetparts.h"
#include "app/paste/textlines.h"
#include "app/paste/textwords.h"
#include "app/paste/words.h"
#include "app/reference/phonenumbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

/// `Frau Petra Lang, Hauptstr. 7`: a person first in an address.
bool beginsWithPerson(QStringView address)
{
    const auto comma = address.indexOf(QLatin1Char(','));
    const QStringView head = comma < 0 ? address : address.left(comma);
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
class Reading {
public:
    Reading(const QString &text, const QString &country)
        : m_text(text)
        , m_country(country)
        , m_finds(m_text)
        , m_labelled(country, m_finds)
    {
    }

    Pasted read();

private:
    void readLine(const TextLine &line);
    void readCells(QStringView text);
    void readSentences(QStringView text);
    void introduce(QStringView text);
    void readCell(QStringView cell);
    void readLabelled(Label label, QStringView value, bool isLast);
    void readFree(QStringView text);
    bool takeUnmarked(QStringView text, const QList<QStringView> &words, qsizetype &from,
                      qsizetype &word);
    qsizetype valueEnd(Label label, QStringView rest);
    void readRest(QStringView text);
    void addPiece(QStringView text);
    [[nodiscard]] QString namedCountry() const;

    QString m_text;
    QString m_country;
    Finds m_finds;
    LabelledValues m_labelled;
    QList<Piece> m_pieces;
    QList<QStringView> m_emails; ///< without a label, best first
    QList<QStringView> m_emailsInProse;
    std::optional<Label> m_waiting; ///< a label at the end of a line; its value comes next
    int m_line = 0;
    QStringView m_below; ///< the line after this one
    bool m_isAfterClosing = false;
    bool m_isRunning = false; ///< inside sentences nothing is taken without a label
    QList<Piece> m_introduced;
    Piece m_zip; ///< the first one with a label
    qsizetype m_zipAt = 0; ///< where it stands among the pieces
};

QString Reading::namedCountry() const
{
    for (const TextLine &line : linesOf(m_text)) {
        for (const QStringView cell : cellsOf(line.text)) {
            const QList<AddressPart> parts = addressParts({{cell}}, m_country);
            if (parts.isEmpty())
                continue;
            const QString code = countryOfName(withoutBrackets(parts.last().text));
            if (!code.isEmpty())
                return code;
        }
    }
    return m_country;
}

Pasted Reading::read()
{
    m_country = namedCountry();
    const QList<TextLine> lines = linesOf(m_text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_below = i + 1 < lines.size() ? lines.at(i + 1).text : QStringView();
        readLine(lines.at(i));
    }
    QStringList emails;
    for (const QStringView email : m_emails + m_emailsInProse)
        emails.append(emailOf(email));
    if (m_finds.has("email"))
        emails.prepend(m_finds.text("email"));
    if (!m_emails.isEmpty())
        m_finds.addEmail(m_emails.first(), true);
    else if (!m_emailsInProse.isEmpty())
        m_finds.addEmail(m_emailsInProse.first(), false);
    m_labelled.finish(emails);
    // `Curitiba/PR` above `CEP: 80210-150`: the code says where the city is.
    if (m_finds.has("address.zip_code") && !m_finds.has("address.city") && !m_zip.text.isEmpty())
        m_pieces.insert(m_zipAt, m_zip);
    const QList<Piece> left = readAddress(m_pieces, m_country, m_finds) + m_introduced;
    if (!m_labelled.isNameKnown())
        readName(left, {m_country, emails}, m_finds);
    return m_finds.result(PastedShape::Text);
}

void Reading::readLine(const TextLine &line)
{
    m_line += 1;
    if (line.isDelimiter) {
        m_isAfterClosing = true;
        return;
    }
    QStringView text = line.text;
    if (const ChatLine chat = chatLine(text); chat.isFound()) {
        if (chat.isAgent)
            return;
        text = chat.text;
    }
    introduce(text);
    if (isGreeting(text)) {
        m_waiting.reset();
        readSentences(behindGreeting(text));
        return;
    }
    if (isClosing(text)) {
        m_isAfterClosing = true;
        const auto comma = text.indexOf(QLatin1Char(','));
        text = comma < 0 ? QStringView() : text.mid(comma + 1).trimmed();
        if (text.isEmpty())
            return;
    }
    if (!m_waiting && isProse(text) && cellsOf(text).size() == 1)
        readSentences(text);
    else
        readCells(text);
}

void Reading::readCells(QStringView text)
{
    bool isSkipped = false;
    for (const QStringView cell : cellsOf(text)) {
        const auto label = labelOf(cell);
        if (isSkipped) {
            isSkipped = false;
        } else if (m_waiting && !label) {
            const Label waiting = *m_waiting;
            m_waiting.reset();
            // `Lieferadresse` above `Herr Mag. Stefan Hinterleitner`: the address follows.
            const bool isAbove = waiting == Label::Address && isAddressee(cell, m_below);
            readLabelled(isAbove ? Label::Recipient : waiting, cell, false);
        } else {
            readCell(cell);
            isSkipped
                = label == Label::Other && !hasDigit(cell); // `Comments ..... a room with a view`
        }
    }
}

/// Somebody who says who he is: a name as good as one below a closing.
void Reading::introduce(QStringView text)
{
    const QStringView name = introducedName(text);
    if (!name.isEmpty())
        m_introduced.append({name, m_line, false, true});
}

void Reading::readSentences(QStringView text)
{
    m_isRunning = true;
    for (const QStringView sentence : sentencesIn(text)) {
        const QStringView address = addressInSentence(sentence, m_country);
        if (!address.isEmpty())
            m_pieces.append({address, m_line, true, false});
        const QList<QStringView> taken = address.isEmpty() ? QList<QStringView>() : QList{address};
        for (const QStringView rest : without(sentence, taken))
            readCell(withoutSeparators(rest));
    }
    m_isRunning = false;
}

void Reading::readCell(QStringView cell)
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
    readFree(cell.left(spots.isEmpty() ? cell.size() : spots.first().from));
    for (qsizetype i = 0; i < spots.size(); ++i) {
        const bool isLast = i + 1 == spots.size();
        const qsizetype end = isLast ? cell.size() : spots.at(i + 1).from;
        const QStringView value
            = cell.mid(spots.at(i).valueFrom, end - spots.at(i).valueFrom).trimmed();
        if (spots.at(i).label)
            readLabelled(*spots.at(i).label, value, isLast);
        else if (!beginsWithNumber(value))
            readFree(value);
        else if (const auto comma = value.indexOf(QLatin1Char(',')); comma > 0)
            readFree(value.mid(comma + 1));
    }
}

void Reading::readLabelled(Label label, QStringView value, bool isLast)
{
    value = withoutSeparators(value);
    if (!hasContent(value)) {
        if (isLast && label != Label::Other)
            m_waiting = label;
        return;
    }
    if (label == Label::Recipient || (label == Label::Address && beginsWithPerson(value))) {
        readFree(value);
        return;
    }
    if (label == Label::Address) {
        m_pieces.append({value, m_line, true, false});
        return;
    }
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

/// Where the value of a label without a colon ends; 0 when the text does not fit the label.
qsizetype Reading::valueEnd(Label label, QStringView rest)
{
    static const auto useless
        = rule(R"(\A(?:[A-Za-z]{0,3}\s?(?:\+|\()?\d[\d .\-/()]*|(?:www|http)\S+))");
    if (isPhoneLabel(label)) {
        const QList<PhoneRun> runs = phoneRunsIn(rest);
        if (runs.isEmpty() || runs.first().number.data() != rest.data())
            return 0;
        return endIn(rest, runs.first().number);
    }
    if (isIdentityLabel(label))
        return identityIn(rest, label).size();
    if (label == Label::Email) {
        const QList<QStringView> emails = emailsIn(rest);
        return emails.isEmpty() || emails.first().data() != rest.data() ? 0 : emails.first().size();
    }
    if (label == Label::Birthdate) {
        const auto date = dateIn(rest, m_country);
        if (!date)
            return 0;
        const QStringView before(rest.data(), date->where.data());
        if (!before.isEmpty() && !isBirthplace(before))
            return 0;
        if (m_isRunning)
            return endIn(rest, date->where);
        // `born on 3 May 1972 in Leeds`: the place is not the customer's address.
        const auto comma = rest.indexOf(QLatin1Char(','), endIn(rest, date->where));
        return comma < 0 ? rest.size() : comma;
    }
    return label == Label::Other ? useless.match(rest).capturedLength() : 0;
}

bool Reading::takeUnmarked(QStringView text, const QList<QStringView> &words, qsizetype &from,
                           qsizetype &word)
{
    const qsizetype start = words.at(word).data() - text.data();
    const qsizetype most = std::min<qsizetype>(mostLabelWords, words.size() - word - 1);
    for (qsizetype count = most; count > 0; --count) {
        const qsizetype labelEnd = endIn(text, words.at(word + count - 1));
        const auto label = spokenLabel(text.mid(start, labelEnd - start), count == 1);
        const bool isLetter = plainForm(text.mid(start, labelEnd - start)).size() < 3;
        if (!label || (*label == Label::Other && isLetter && !isFaxLetter(text, start)))
            continue;
        const qsizetype valueFrom = words.at(word + count).data() - text.data();
        const QStringView rest = text.mid(valueFrom);
        qsizetype length = valueEnd(*label, rest);
        if (length == 0)
            continue;
        readRest(text.mid(from, start - from));
        if (const auto behind = labelBehind(rest.mid(length)); behind && isPhoneLabel(*label))
            length = rest.indexOf(QLatin1Char(')'), length) + 1;
        m_labelled.take(meant(*label, text.mid(start), m_country), rest.left(length));
        from = valueFrom + length;
        while (word < words.size() && words.at(word).data() - text.data() < from)
            ++word;
        return true;
    }
    return false;
}

void Reading::readFree(QStringView text)
{
    const QList<QStringView> words = wordsIn(text);
    qsizetype from = 0;
    qsizetype word = 0;
    while (word < words.size()) {
        if (!takeUnmarked(text, words, from, word))
            ++word;
    }
    readRest(text.mid(from));
}

void Reading::readRest(QStringView text)
{
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
        const auto label = labelBehind(behind);
        const bool isAlone = run.number.data() == alone.data();
        // A customer's number is as long as a telephone's, and seldom of a known range.
        const bool isStray = !label && !run.isInternational && !run.isNational
            && phoneLevel(run.number.toString(), m_country) > PhoneLevel::Possible;
        if (isStray || !looksLikePhone(run) || !(run.isInternational || isAlone || label))
            continue;
        const qsizetype close
            = label ? behind.indexOf(QRegularExpression(QStringLiteral("[)）]"))) + 1 : 0;
        taken.append(QStringView(run.number.data(), run.number.size() + close));
        if (!label || isPhoneLabel(*label))
            m_finds.addPhone(run.number.toString(), label ? typeOf(*label) : QString(),
                             m_finds.placeOf(run.number), run.isInternational || run.isNational);
    }
    for (const QStringView left : without(text, taken))
        addPiece(withoutSeparators(left));
}

void Reading::addPiece(QStringView text)
{
    if (!hasContent(text))
        return;
    m_pieces.append({text, m_line, false, m_isAfterClosing});
    m_isAfterClosing = false;
}

} // namespace

Pasted readSignature(const QString &text, const QString &defaultCountry)
{
    return Reading(text, defaultCountry).read();
}

} // namespace desk
