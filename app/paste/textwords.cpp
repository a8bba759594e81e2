// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/textwords.h"

#include "app/paste/textlines.h"
#include "app/paste/words.h"

namespace desk {

bool isAcademicTitle(QStringView word)
{
    const bool isMaria = word.compare(QStringLiteral("Mª")) == 0; // no master of arts
    return !isMaria && isWordOf("academic title", word);
}

bool isParticle(QStringView word)
{
    return isWordOf("particle", word);
}

bool hasCompanyWord(QStringView line)
{
    // `S.r.l.`, `S.p.A.`, `B.V.`: plainForm would take the letters apart.
    static const auto dotted = rule(R"(\b(?:%1)\b|%2)", {"company letters", "company sign"});
    return dotted.match(line).hasMatch() || hasWordOf("company", line);
}

bool hasJobWord(QStringView line)
{
    // Japanese writes no blanks, German puts such words together.
    static const auto joined
        = rule(R"((?:%1)\s*\S*$|(?:%2)|(?:%3)\b)", {"department", "job part", "job ending"});
    return joined.match(line).hasMatch() || hasWordOf("job", line);
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

bool isDisclaimer(QStringView line)
{
    static const auto form = anyCaseRule(R"((?<![\p{Latin}])(?:%1)(?!\p{Latin}))", {"disclaimer"});
    return form.match(line).hasMatch();
}

QStringView withoutAttention(QStringView line)
{
    static const auto form = anyCaseRule(R"(\A(?:%1)[.:]*\s+(.+)\z)", {"attention"});
    const auto match = form.match(line);
    return match.hasMatch() ? match.capturedView(1) : line;
}

} // namespace desk
