// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/cardlines.h"

#include "app/paste/textlines.h"
#include "app/paste/words.h"

#include <algorithm>

namespace desk {

namespace {

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

} // namespace

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
    const auto match = form.match(written);
    return match.capturedLength() > 0 ? match.capturedView() : written;
}

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

} // namespace desk
