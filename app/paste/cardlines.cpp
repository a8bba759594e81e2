// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/cardlines.h"
#include "app/paste/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

/// A line without its folds, and where each of its characters stands in the text.
struct Unfolded {
    QString text;
    QList<qsizetype> origins;
};

bool isQuotedPrintable(QStringView head)
{
    return head.contains(QLatin1String("QUOTED-PRINTABLE"), Qt::CaseInsensitive);
}

/// A soft line break of RFC 2045, section 6.7, as version 2.1 of the card has it.
bool isSoftlyBroken(const QString &line)
{
    const auto colon = line.indexOf(QLatin1Char(':'));
    return colon > 0 && line.endsWith(QLatin1Char('=')) && isQuotedPrintable(line.left(colon));
}

/// The value with its bytes (`=C3=A9`) made letters; each stands where its first byte stood.
Unfolded decoded(const QString &written, const QList<qsizetype> &origins, bool isLatin1)
{
    static const auto bytes = rule(R"((?:=[0-9A-Fa-f]{2})+)");
    Unfolded plain;
    qsizetype from = 0;
    const auto copy = [&](qsizetype to) {
        plain.text += QStringView(written).mid(from, to - from);
        plain.origins += origins.mid(from, to - from);
    };
    auto matches = bytes.globalMatch(written);
    while (matches.hasNext()) {
        const auto match = matches.next();
        copy(match.capturedStart());
        from = match.capturedEnd();
        const QByteArray raw
            = QByteArray::fromHex(match.captured().remove(QLatin1Char('=')).toLatin1());
        const QString text = isLatin1 ? QString::fromLatin1(raw) : QString::fromUtf8(raw);
        plain.text += text;
        plain.origins += QList<qsizetype>(text.size(), origins.at(match.capturedStart()));
    }
    copy(written.size());
    return plain;
}

QList<Unfolded> unfold(const QString &text)
{
    QList<Unfolded> lines;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), from);
        end = end < 0 ? text.size() : end;
        qsizetype to = end;
        if (to > from && text.at(to - 1) == QLatin1Char('\r'))
            --to;
        const bool isSoft = !lines.isEmpty() && isSoftlyBroken(lines.last().text);
        if (isSoft) {
            lines.last().text.chop(1);
            lines.last().origins.removeLast();
        }
        const bool isFold = !isSoft && !lines.isEmpty() && to > from
            && (text.at(from) == QLatin1Char(' ') || text.at(from) == QLatin1Char('\t'));
        if (!isFold && !isSoft)
            lines.append(Unfolded{});
        for (qsizetype at = isFold ? from + 1 : from; at < to; ++at) {
            lines.last().text += text.at(at);
            lines.last().origins.append(at);
        }
        from = end + 1;
    }
    return lines;
}

/// Splits at a sign that stands outside quotes.
QStringList splitOutsideQuotes(const QString &text, QChar at)
{
    QStringList parts{QString()};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            isQuoted = !isQuoted;
        if (c == at && !isQuoted)
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

qsizetype colonOf(const QString &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == QLatin1Char('"'))
            isQuoted = !isQuoted;
        if (line.at(i) == QLatin1Char(':') && !isQuoted)
            return i;
    }
    return -1;
}

/// A text without its escapes, and where each character stands in the escaped one.
struct Unescaped {
    QString text;
    QList<qsizetype> origins;
};

Unescaped unescape(const QString &text)
{
    Unescaped plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        plain.origins.append(i);
        if (text.at(i) != QLatin1Char('\\') || i + 1 == text.size()) {
            plain.text += text.at(i);
            continue;
        }
        const QChar next = text.at(++i);
        const bool isLineEnd = next == QLatin1Char('n') || next == QLatin1Char('N');
        plain.text += isLineEnd ? QLatin1Char('\n') : next;
    }
    return plain;
}

CardLine read(const Unfolded &line, qsizetype colon)
{
    CardLine card;
    const QStringList head = splitOutsideQuotes(line.text.left(colon), QLatin1Char(';'));
    QString name = head.first().trimmed().toUpper();
    if (const auto dot = name.indexOf(QLatin1Char('.')); dot >= 0) {
        card.group = name.left(dot);
        name = name.mid(dot + 1);
    }
    card.name = name;
    for (const QString &param : head.mid(1)) {
        const auto equals = param.indexOf(QLatin1Char('='));
        QString value = param.mid(equals + 1);
        value.remove(QLatin1Char('"'));
        // Version 2.1 and careless writers leave the name out: `TEL;HOME`.
        card.params.append(
            {equals < 0 ? QStringLiteral("TYPE") : param.left(equals).toUpper(), value});
    }
    card.value = line.text.mid(colon + 1);
    card.origins = line.origins.mid(colon + 1);
    static const auto letterBytes = rule(R"(=[CDE][0-9A-F]=[89AB][0-9A-F])");
    // Careless writers leave the parameter out.
    if (isQuotedPrintable(line.text.left(colon)) || card.value.contains(letterBytes)) {
        const QStringList charset = card.paramValues("CHARSET");
        const bool isLatin1
            = !charset.isEmpty() && charset.first().startsWith(QLatin1String("ISO-8859"));
        const Unfolded plain = decoded(card.value, card.origins, isLatin1);
        card.value = plain.text;
        card.origins = plain.origins;
    }
    return card;
}

} // namespace

QStringList CardLine::paramValues(const char *param) const
{
    QStringList values;
    for (const auto &[key, written] : params) {
        if (key == QLatin1String(param))
            values += written.toUpper().split(QLatin1Char(','), Qt::SkipEmptyParts);
    }
    return values;
}

int CardLine::preference() const
{
    constexpr int none = 101;
    const QStringList values = paramValues("PREF");
    if (!values.isEmpty())
        return values.first().toInt();
    return paramValues("TYPE").contains(QLatin1String("PREF")) ? 1 : none;
}

QStringList CardLine::components() const
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == QLatin1Char('\\') && i + 1 < value.size()) {
            parts.last() += value.mid(i, 2);
            ++i;
        } else if (value.at(i) == QLatin1Char(';')) {
            parts.append(QString());
        } else {
            parts.last() += value.at(i);
        }
    }
    std::transform(parts.begin(), parts.end(), parts.begin(),
                   [](const QString &part) { return unescape(part).text.trimmed(); });
    return parts;
}

QString CardLine::text() const
{
    return unescape(value).text.trimmed();
}

Place CardLine::placeOf(const QString &part) const
{
    if (value.isEmpty())
        return {};
    const Unescaped plain = unescape(value);
    qsizetype from = part.isEmpty() ? -1 : plain.text.indexOf(part);
    qsizetype length = part.size();
    if (from < 0) {
        from = 0;
        length = plain.text.size();
    }
    const qsizetype start = origins.at(plain.origins.at(from));
    return {start, origins.at(plain.origins.at(from + length - 1)) + 1 - start};
}

QList<CardLine> cardLines(const QString &text)
{
    QList<CardLine> lines;
    bool isInside = false;
    for (const Unfolded &line : unfold(text)) {
        const qsizetype colon = colonOf(line.text);
        if (colon <= 0)
            continue;
        const CardLine card = read(line, colon);
        const bool isMark = card.text().compare(QLatin1String("VCARD"), Qt::CaseInsensitive) == 0;
        if (card.name == QLatin1String("BEGIN") && isMark)
            isInside = true;
        else if (card.name == QLatin1String("END") && isMark && isInside)
            break;
        else if (isInside)
            lines.append(card);
    }
    return lines;
}

} // namespace desk
