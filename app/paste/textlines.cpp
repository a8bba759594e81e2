// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/textlines.h"

#include "app/paste/textwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

QList<QStringView> split(QStringView text, const QRegularExpression &at)
{
    QList<QStringView> parts;
    qsizetype from = 0;
    auto matches = at.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        parts.append(text.mid(from, match.capturedStart() - from).trimmed());
        from = match.capturedEnd();
    }
    parts.append(text.mid(from).trimmed());
    return parts;
}

bool isForwardedHead(QStringView line)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[-_]{3,}\\s*(?:original|forwarded|ursprüngliche|weitergeleitete|message "
                       "d|message t|"
                       "mensaje|mensagem|messaggio|oorspronkelijk|doorgestuurd)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(line).hasMatch();
}

/// `Le 12 mars 2026 à 10:22, Agence <a@b.example> a écrit :` above quoted lines.
bool introducesQuote(QStringView line)
{
    return line.endsWith(QLatin1Char(':')) || line.endsWith(QChar(0xFF1A))
        || (line.contains(QLatin1Char('@')) && line.contains(QLatin1Char(',')));
}

} // namespace

QList<TextLine> linesOf(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("\\r\\n|[\\n\\r\\x{2028}\\x{85}]"));
    static const QRegularExpression delimiter(
        QStringLiteral("\\A(?:--|—|_{3,}|-{3,}|={3,}|\\*{3,})\\z"));
    QList<TextLine> lines;
    bool isInDisclaimer = false;
    bool isAfterQuote = false;
    for (const QStringView line : split(QStringView(text), ends)) {
        if (line.isEmpty()) {
            isInDisclaimer = false;
            continue;
        }
        if (isForwardedHead(line))
            break;
        if (line.startsWith(QLatin1Char('>'))) {
            if (!isAfterQuote && !lines.isEmpty() && introducesQuote(lines.last().text))
                lines.removeLast();
            isAfterQuote = true;
            continue;
        }
        isAfterQuote = false;
        isInDisclaimer = isInDisclaimer || (isDisclaimer(line) && isProse(line));
        if (!isInDisclaimer)
            lines.append({line, delimiter.match(line).hasMatch()});
    }
    return lines;
}

QList<QStringView> cellsOf(QStringView line)
{
    static const QRegularExpression separators(
        QStringLiteral("\\s*[|│¦•●▪·⋅◦～]\\s*|\\t+|\\s{2,}[-–—/]\\s{2,}|\\s{4,}|\\s//\\s|"
                       // A form prints leaders or arrows between the label and the value.
                       "\\s*\\.{4,}\\s*|\\s\\.{2,3}\\s+|\\s*…\\s*|\\s+(?:=>|->|→|»)\\s+"));
    QList<QStringView> cells = split(line, separators);
    cells.removeIf([](QStringView cell) { return cell.isEmpty(); });
    return cells;
}

QList<QStringView> wordsIn(QStringView text)
{
    static const QRegularExpression word(QStringLiteral("[^\\s\\x{3000}]+"));
    QList<QStringView> words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext())
        words.append(matches.next().capturedView());
    return words;
}

QList<qsizetype> colonsIn(QStringView text)
{
    static const QRegularExpression colon(
        QStringLiteral("(?<!\\d)[:：](?!//)|(?<=\\d)[:：](?!\\d)|】"));
    QList<qsizetype> colons;
    auto matches = colon.globalMatch(text);
    while (matches.hasNext())
        colons.append(matches.next().capturedStart());
    return colons;
}

QStringView withoutSeparators(QStringView text)
{
    static const QString around = QStringLiteral(" \t\u00a0\u3000,;:|/-–—<>[]【】·•*_");
    while (!text.isEmpty() && around.contains(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && around.contains(text.back()))
        text = text.chopped(1);
    return text;
}

bool isProse(QStringView text)
{
    const qsizetype words = wordsIn(text).size();
    const qsizetype commas = text.count(QLatin1Char(','));
    // `Pza. de la Encina, 3 - 2.º dcha.` ends with an abbreviation.
    static const QRegularExpression plainWord(QStringLiteral("(?<!\\S)\\p{Ll}{3,}(?=[\\s,.])"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    const auto isSentence = [&] { return text.toString().count(plainWord) > 1; };
    const bool endsLikeSentence = text.endsWith(QChar(0x3002))
        || (text.endsWith(QLatin1Char('.')) && words > 7 && isSentence());
    return (words > 12 && words / (commas + 1) > 5) || endsLikeSentence;
}

QList<QStringView> webAddressesIn(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral(
            "(?<![@\\w.])(?:https?://\\S+|www\\.\\S+|"
            "[a-z\\d-]+\\.(?:com|org|net|example|fr|de|it|es|pt|nl|jp|co|eu|io)(?:/\\S*)?"
            "(?![\\w@.-]))"),
        QRegularExpression::CaseInsensitiveOption);
    QList<QStringView> found;
    auto matches = form.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().capturedView());
    return found;
}

QList<QStringView> without(QStringView text, QList<QStringView> parts)
{
    std::sort(parts.begin(), parts.end(),
              [](QStringView a, QStringView b) { return a.data() < b.data(); });
    QList<QStringView> left;
    qsizetype from = 0;
    for (const QStringView part : parts) {
        const qsizetype start = part.data() - text.data();
        if (start < from)
            continue;
        left.append(text.mid(from, start - from));
        from = start + part.size();
    }
    left.append(text.mid(from));
    left.removeIf([](QStringView rest) { return withoutSeparators(rest).isEmpty(); });
    return left.isEmpty() ? QList<QStringView>{QStringView()} : left;
}

} // namespace desk
