// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/textlines.h"

#include "app/paste/words.h"

#include <algorithm>

namespace desk {

namespace {

/// `Le 12 mars 2026 à 10:22, Agence <a@b.example> a écrit :` above quoted lines.
bool introducesQuote(QStringView line)
{
    return line.endsWith(QLatin1Char(':')) || line.endsWith(QChar(0xFF1A))
        || (line.contains(QLatin1Char('@')) && line.contains(QLatin1Char(',')));
}

QStringView trimmedOf(QStringView text, QStringView around)
{
    while (!text.isEmpty() && around.contains(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && around.contains(text.back()))
        text = text.chopped(1);
    return text;
}

/// What stands around parts of a text, which are in its order.
QList<QStringView> gapsIn(QStringView text, const QList<QStringView> &parts)
{
    QList<QStringView> gaps;
    const QChar *from = text.data();
    for (const QStringView part : parts) {
        if (part.data() < from)
            continue;
        gaps.append(QStringView(from, part.data()).trimmed());
        from = part.data() + part.size();
    }
    gaps.append(QStringView(from, text.data() + text.size()).trimmed());
    return gaps;
}

} // namespace

QList<QStringView> splitAt(QStringView text, const QRegularExpression &separators)
{
    return gapsIn(text, allIn(text, separators));
}

QList<QStringView> allIn(QStringView text, const QRegularExpression &form)
{
    QList<QStringView> found;
    auto matches = form.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().capturedView());
    return found;
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isCjk(QStringView text)
{
    static const auto form = rule(R"([\x{3040}-\x{30ff}\x{3400}-\x{9fff}\x{ac00}-\x{d7af}])");
    return form.match(text).hasMatch();
}

bool hasContent(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

qsizetype endIn(QStringView whole, QStringView part)
{
    return part.data() + part.size() - whole.data();
}

QStringView untilComma(QStringView text)
{
    const auto comma = text.indexOf(QLatin1Char(','));
    return comma < 0 ? text : text.left(comma);
}

QStringView behindComma(QStringView text)
{
    const qsizetype head = untilComma(text).size();
    return head < text.size() ? text.mid(head + 1).trimmed() : QStringView();
}

bool isGreeting(QStringView line)
{
    static const auto end = rule("[,:!、]");
    return beginsWithWordOf("greeting", line)
        || (beginsWithWordOf("greeting or name", line) && end.match(line).hasMatch());
}

bool isClosing(QStringView line)
{
    const QStringView head = untilComma(line);
    constexpr int mostBlanks = 6; // a longer line only begins with thanks
    return isWordOf("closing alone", head)
        || (plainForm(head).count(QLatin1Char(' ')) <= mostBlanks
            && beginsWithWordOf("closing", head));
}

QList<TextLine> linesOf(const QString &text)
{
    static const auto ends = rule(R"(\r\n|[\n\r\x{2028}\x{85}])");
    static const auto delimiter = rule(R"(\A(?:--|—|_{3,}|-{3,}|={3,}|\*{3,})\z)");
    static const auto forwarded = rule(R"((?i)\A[-_]{3,}\s*(?:%1))", {"forwarded"});
    static const auto disclaimer
        = rule(R"((?i)(?<![\p{Latin}])(?:%1)(?!\p{Latin}))", {"disclaimer"});
    QList<TextLine> lines;
    bool isInDisclaimer = false;
    bool isAfterQuote = false;
    for (const QStringView line : splitAt(text, ends)) {
        if (forwarded.match(line).hasMatch())
            break;
        if (line.isEmpty()) {
            isInDisclaimer = false;
            continue;
        }
        const bool isQuote = line.startsWith(QLatin1Char('>'));
        if (isQuote && !isAfterQuote && !lines.isEmpty() && introducesQuote(lines.last().text))
            lines.removeLast();
        isAfterQuote = isQuote;
        isInDisclaimer = isInDisclaimer || (disclaimer.match(line).hasMatch() && isProse(line));
        if (!isQuote && !isInDisclaimer)
            lines.append({line, delimiter.match(line).hasMatch()});
    }
    return lines;
}

QList<QStringView> cellsOf(QStringView line)
{
    // A form prints leaders or arrows between the label and the value.
    static const auto separators
        = rule(R"(\s*[|│¦•●▪·⋅◦～]\s*|\t+|\s{2,}[-–—/]\s{2,}|\s{4,}|\s//\s|)"
               R"(\s*\.{4,}\s*|\s\.{2,3}\s+|\s*…\s*|\s+(?:=>|->|→|»)\s+)");
    QList<QStringView> cells = splitAt(line, separators);
    cells.removeIf([](QStringView cell) { return cell.isEmpty(); });
    return cells;
}

QList<QStringView> wordsIn(QStringView text)
{
    static const auto word = rule(R"([^\s\x{3000}]+)");
    return allIn(text, word);
}

QList<qsizetype> colonsIn(QStringView text)
{
    static const auto colon = rule(R"((?<!\d)[:：](?!//)|(?<=\d)[:：](?!\d)|】)");
    QList<qsizetype> colons;
    for (const QStringView found : allIn(text, colon))
        colons.append(found.data() - text.data());
    return colons;
}

QStringView withoutSeparators(QStringView text)
{
    return trimmedOf(text, u" \t\u00a0\u3000,;:|/-–—<>[]【】·•*_");
}

QStringView withoutAttention(QStringView text)
{
    static const auto form = rule(R"((?i)\A(?:%1)[.:]*\s+(?=.))", {"attention"});
    const QStringView marks = u"\"'<>[]*_“”„«»:,;·|- \t";
    text = trimmedOf(text.trimmed(), marks);
    return trimmedOf(text.mid(form.match(text).capturedLength()).trimmed(), marks);
}

bool isProse(QStringView text)
{
    const qsizetype words = wordsIn(text).size();
    const qsizetype commas = text.count(QLatin1Char(','));
    // `Pza. de la Encina, 3 - 2.º dcha.` ends with an abbreviation.
    static const auto plainWord = rule(R"((?<!\S)\p{Ll}{3,}(?=[\s,.]))");
    const bool endsLikeSentence = text.endsWith(QChar(0x3002))
        || (text.endsWith(QLatin1Char('.')) && words > 7 && allIn(text, plainWord).size() > 1);
    return (words > 12 && words / (commas + 1) > 5) || endsLikeSentence;
}

QList<QStringView> webAddressesIn(QStringView text)
{
    static const auto form = rule(
        R"((?i)(?<![@\w.])(?:https?://\S+|www\.\S+|)"
        R"([a-z\d-]+\.(?:com|org|net|example|fr|de|it|es|pt|nl|jp|co|eu|io)(?:/\S*)?(?![\w@.-])))");
    return allIn(text, form);
}

QList<QStringView> without(QStringView text, QList<QStringView> parts)
{
    std::ranges::sort(parts, {}, &QStringView::data);
    QList<QStringView> left = gapsIn(text, parts);
    left.removeIf([](QStringView rest) { return withoutSeparators(rest).isEmpty(); });
    return left;
}

} // namespace desk
