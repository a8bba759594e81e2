// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/namewords.h"

#include "app/paste/labels.h"
#include "app/paste/textwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace desk {

Words wordsOf(QStringView text)
{
    Words words;
    static const QRegularExpression word(QStringLiteral("[^\\s\\x{3000}]+"));
    auto matches = word.globalMatch(text);
    while (matches.hasNext())
        words.append(matches.next().capturedView());
    return words;
}

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
    static const QRegularExpression form(
        QStringLiteral("[\\x{3040}-\\x{30ff}\\x{3400}-\\x{9fff}\\x{ac00}-\\x{d7af}]"));
    return form.match(text).hasMatch();
}

ScriptPair scriptPair(QStringView text)
{
    static const QRegularExpression brackets(
        QStringLiteral("\\A([^(（]*[^(（\\s])\\s*[(（]([^)）]+)[)）]\\s*\\z"));
    static const QRegularExpression slash(
        QStringLiteral("\\A([^/／]*[^/／\\s])\\s*[/／]\\s*([^/／]+)\\z"));
    for (const QRegularExpression *form : {&brackets, &slash}) {
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

QString lettersOf(QStringView text)
{
    return plainForm(text).remove(QLatin1Char(' '));
}

bool isNameWord(QStringView word)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[\\p{L}\\p{M}][\\p{L}\\p{M}'’.\\-ʼ・]*\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(word).hasMatch();
}

bool isSurnameJoint(QStringView word)
{
    return word.compare(QLatin1String("y")) == 0 || word.compare(QLatin1String("i")) == 0;
}

bool isJoint(QStringView word)
{
    static const QStringList joints{
        QStringLiteral("&"),  QStringLiteral("and"), QStringLiteral("et"), QStringLiteral("und"),
        QStringLiteral("u."), QStringLiteral("e"),   QStringLiteral("y"),  QStringLiteral("en"),
        QStringLiteral("i"),  QStringLiteral("+"),   QStringLiteral("ed")};
    return joints.contains(word.toString().toLower());
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
    static const QStringList families{
        QStringLiteral("family"),   QStringLiteral("familie"),  QStringLiteral("fam"),
        QStringLiteral("famille"),  QStringLiteral("famiglia"), QStringLiteral("familia"),
        QStringLiteral("senhores"), QStringLiteral("senores"),  QStringLiteral("sres"),
        QStringLiteral("srs"),      QStringLiteral("signori"),  QStringLiteral("sigg"),
        QStringLiteral("messrs"),   QStringLiteral("panstwo"),  QStringLiteral("ehepaar"),
        QStringLiteral("rodzina"),  QStringLiteral("eheleute")};
    return families.contains(lettersOf(word));
}

bool isAddressing(const Words &words)
{
    static const QStringList all{
        QStringLiteral("to"), QStringLiteral("ao"),   QStringLiteral("a"),   QStringLiteral("al"),
        QStringLiteral("an"), QStringLiteral("alla"), QStringLiteral("aan"), QStringLiteral("do")};
    return words.size() > 1 && all.contains(lettersOf(words.at(0)))
        && (!civilityOf(words.at(1)).isEmpty() || isAcademicTitle(words.at(1)));
}

QStringView unquoted(QStringView text)
{
    static const QString around = QStringLiteral("\"'<>[]*_“”„«»:,;·|- \t");
    text = text.trimmed();
    while (!text.isEmpty() && around.contains(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && around.contains(text.back()))
        text = text.chopped(1);
    return text;
}

} // namespace desk
