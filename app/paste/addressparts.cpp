// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/addressparts.h"

#include "app/paste/labels.h"
#include "app/paste/textlines.h"
#include "app/paste/textwords.h"

#include <QRegularExpression>

namespace desk {

QList<AddressPart> addressParts(const QList<Piece> &pieces)
{
    static const QRegularExpression separators(QStringLiteral("[,;、]|\\s+[-–—]\\s+"));
    QList<AddressPart> parts;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QStringView text = pieces.at(i).text;
        qsizetype from = 0;
        const auto add = [&](qsizetype to) {
            const QStringView part = text.mid(from, to - from).trimmed();
            if (!part.isEmpty())
                parts.append({part, i});
        };
        auto matches = separators.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            add(match.capturedStart());
            from = match.capturedEnd();
        }
        add(text.size());
    }
    return parts;
}

QStringView withoutBrackets(QStringView text)
{
    if (text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')')))
        return text.mid(1, text.size() - 2);
    return text.endsWith(QLatin1Char('.')) && text.size() > 5 ? text.chopped(1) : text;
}

bool looksLikeCity(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:[\\p{Lu}\\p{Lo}]|['’]s|[ld]['’]|den |de |la |le |el )"
                       "[\\p{L}\\p{M}\\s.'’()/-]*(?:\\s(?:cedex\\s)?\\d{1,2}(?:e|er|ème)?)?\\z"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 60 && text.count(QLatin1Char(' ')) < 7 && form.match(text).hasMatch()
        && (text.front().isUpper() || text.front().category() == QChar::Letter_Other
            || text.contains(QLatin1Char('\'')) || text.contains(QLatin1Char(' ')));
}

bool isPerson(QStringView text)
{
    const QStringView first = wordsIn(text).value(0);
    return isAcademicTitle(first) || (first.size() > 1 && !civilityOf(first).isEmpty());
}

} // namespace desk
