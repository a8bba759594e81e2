// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/namewords.h"

#include "app/paste/labels.h"
#include "app/paste/textwords.h"
#include "app/paste/words.h"

#include <algorithm>

namespace desk {

QStringView span(const Words &words, qsizetype from, qsizetype to)
{
    if (from >= to)
        return {};
    const QStringView last = words.at(to - 1);
    return {words.at(from).data(), last.data() + last.size()};
}

bool isCapitals(QStringView word)
{
    const auto letters
        = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return letters > 1 && !word.contains(QLatin1Char('.')) && !word.endsWith(QChar(0xAA))
        && word.toString() == word.toString().toUpper()
        && word.toString() != word.toString().toLower();
}

bool isFamilyFirstScript(QStringView text)
{
    static const auto form = rule(R"([\x{3040}-\x{30ff}\x{3400}-\x{9fff}\x{ac00}-\x{d7af}])");
    return form.match(text).hasMatch();
}

ScriptPair scriptPair(QStringView text)
{
    static const auto brackets = rule(R"(\A([^(（]*[^(（\s])\s*[(（]([^)）]+)[)）]\s*\z)");
    static const auto slash = rule(R"(\A([^/／]*[^/／\s])\s*[/／]\s*([^/／]+)\z)");
    for (const auto *form : {&brackets, &slash}) {
        const auto match = form->match(text);
        if (!match.hasMatch())
            continue;
        const ScriptPair pair{match.capturedView(1), match.capturedView(2)};
        if (isFamilyFirstScript(pair.first) != isFamilyFirstScript(pair.second))
            return pair;
        if (form == &brackets)
            return {pair.first, {}};
    }
    return {};
}

bool isNameWord(QStringView word)
{
    static const auto form = rule(R"(\A[\p{L}\p{M}][\p{L}\p{M}'’.\-ʼ・]*\z)");
    return form.match(word).hasMatch();
}

bool isSurnameJoint(QStringView word)
{
    return word.compare(QLatin1String("y")) == 0 || word.compare(QLatin1String("i")) == 0;
}

bool isJoint(QStringView word)
{
    return words("joint").contains(word, Qt::CaseInsensitive);
}

bool isPair(const Words &words)
{
    return words.size() > 3 && isJoint(words.at(1));
}

qsizetype coupleWords(const Words &words)
{
    const qsizetype first
        = words.size() > 1 && lettersOf(words.at(0)) == QLatin1String("de") ? 1 : 0;
    const bool isCouple = words.size() > first + 3 && !civilityOf(words.at(first)).isEmpty()
        && isJoint(words.at(first + 1)) && !civilityOf(words.at(first + 2)).isEmpty();
    return isCouple ? first + 3 : 0;
}

bool isFamilyWord(QStringView word)
{
    return isWordOf("family", word);
}

bool isAddressing(const Words &words)
{
    return words.size() > 1 && isWordOf("addressing", words.at(0))
        && (!civilityOf(words.at(1)).isEmpty() || isAcademicTitle(words.at(1)));
}

} // namespace desk
