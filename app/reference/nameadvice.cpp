// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/nameadvice.h"

#include "app/reference/builttables.h"
#include "app/text/folding.h"

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <memory>

namespace desk {

namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200c;
constexpr char32_t zeroWidthJoiner = 0x200d;

QString toQString(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

icu::UnicodeString toIcu(const QString &text)
{
    return icu::UnicodeString(reinterpret_cast<const char16_t *>(text.utf16()),
                              static_cast<int32_t>(text.size()));
}

UScriptCode scriptOf(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
    return U_SUCCESS(status) ? script : USCRIPT_COMMON;
}

bool isLetter(char32_t c)
{
    return u_isalpha(static_cast<UChar32>(c));
}

/// A blank that looks like one and is another (U+3000 is as wide as the letters beside it, and
/// seen).
bool isOtherBlank(char32_t c)
{
    return c != U' ' && c != 0x3000 && u_charType(static_cast<UChar32>(c)) == U_SPACE_SEPARATOR;
}

bool isUnseen(char32_t c)
{
    const bool isVariationSelector = (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
    const bool isFiller = c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x034f;
    return isVariationSelector || isFiller || isOtherBlank(c)
        || u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR;
}

/// Joiners shape letters where letters join, and are part of the spelling there (Unicode, 23.2).
bool isJoinerInPlace(const QList<uint> &text, qsizetype at)
{
    const char32_t c = text.at(at);
    if ((c != zeroWidthJoiner && c != zeroWidthNonJoiner) || at == 0 || at + 1 >= text.size())
        return false;
    const UScriptCode before = scriptOf(text.at(at - 1));
    return before != USCRIPT_LATIN && before != USCRIPT_CYRILLIC && before != USCRIPT_GREEK
        && before != USCRIPT_COMMON && !isUnseen(text.at(at - 1));
}

QString codePoint(char32_t c)
{
    return QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

QList<Advice> invisibleAdvice(const Field &field, const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    QStringList found;
    QString visible;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters.at(i);
        if (!isUnseen(c) || isJoinerInPlace(characters, i)) {
            visible += QString::fromUcs4(&c, 1);
            continue;
        }
        if (!found.contains(codePoint(c)))
            found.append(codePoint(c));
        if (isOtherBlank(c))
            visible += QLatin1Char(' ');
    }
    if (found.isEmpty())
        return {};
    return {{AdviceKey::InvisibleCharacters, found, {{&field, QJsonValue(visible)}}}};
}

/// Scripts whose letters can be taken for one another's.
bool isConfusable(UScriptCode script)
{
    return script == USCRIPT_LATIN || script == USCRIPT_CYRILLIC || script == USCRIPT_GREEK
        || script == USCRIPT_ARMENIAN || script == USCRIPT_CHEROKEE;
}

/// In one word the letters of the script that has fewer of them (Unicode TR 39 calls it mixed).
QStringList foreignLetters(const QString &word)
{
    QHash<UScriptCode, QStringList> byScript;
    for (const char32_t c : word.toUcs4()) {
        if (isLetter(c) && isConfusable(scriptOf(c)))
            byScript[scriptOf(c)].append(QString::fromUcs4(&c, 1));
    }
    if (byScript.size() < 2)
        return {};
    const auto fewest = std::min_element(
        byScript.cbegin(), byScript.cend(),
        [](const QStringList &a, const QStringList &b) { return a.size() < b.size(); });
    return *fewest;
}

QList<Advice> lookAlikeAdvice(const QString &text)
{
    QStringList letters;
    QString word;
    for (const QChar c : text + QLatin1Char(' ')) {
        if (c.isLetter() || c.isMark() || c.isSurrogate()) {
            word += c;
            continue;
        }
        letters += foreignLetters(word);
        word.clear();
    }
    letters.removeDuplicates();
    return letters.isEmpty() ? QList<Advice>() : QList<Advice>{{AdviceKey::LookAlikes, letters}};
}

bool hasScript(const QString &text, UScriptCode script)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [script](char32_t c) { return scriptOf(c) == script; });
}

bool hasOtherThanLatin(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](char32_t c) {
        return isLetter(c) && scriptOf(c) != USCRIPT_LATIN && scriptOf(c) != USCRIPT_COMMON
            && scriptOf(c) != USCRIPT_INHERITED;
    });
}

QList<Advice> otherScriptAdvice(const Field &field, const QString &text)
{
    const Field *twin = findField(QStringLiteral("unicode_") + field.pathText());
    if (!twin || !hasOtherThanLatin(text) || hasScript(text, USCRIPT_LATIN))
        return {};
    Advice advice{AdviceKey::OtherScript};
    const QString latin = inLatinLetters(text);
    if (!latin.isEmpty())
        advice.suggestion = {{&field, QJsonValue(latin)}, {twin, QJsonValue(text)}};
    return {advice};
}

/// Made once: reading ICU's rules takes some milliseconds. nullptr where ICU has no such rules.
const icu::Transliterator *toAscii()
{
    static const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    }();
    return made.get();
}

/// Chinese letters as they are read, each a word after another letter, as ICU would write them: its
/// own rules for them take a third of a second to read. Those the table lacks stay.
QString withHanRead(const QString &text)
{
    QString read;
    bool isAfterLetter = false;
    for (const char32_t c : text.toUcs4()) {
        const QLatin1String reading = readingOfHan(c);
        if (reading.isEmpty()) {
            read += QChar::fromUcs4(c);
        } else {
            if (isAfterLetter)
                read += QLatin1Char(' ');
            read += reading;
        }
        isAfterLetter = isLetter(c);
    }
    return read;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString asciiOf(const QString &text)
{
    const QString read = withHanRead(text);
    if (isAscii(read) || !toAscii())
        return read;
    icu::UnicodeString letters = toIcu(read);
    toAscii()->transliterate(letters);
    return toQString(letters);
}

/// Each word with a capital and small letters, as ICU would make them of ASCII: its own rules of
/// what a word is take a third of a second to read.
QString withCapitals(const QString &ascii)
{
    const auto isLetterAt = [&ascii](qsizetype at) {
        return at >= 0 && at < ascii.size() && ascii.at(at).isLetter();
    };
    const auto joins = [](QChar c) { return c == u'\'' || c == u'.' || c == u':'; };
    QString text = ascii.toLower();
    bool isInWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isLetterOrNumber()) {
            if (!isInWord)
                text[i] = text.at(i).toUpper();
            isInWord = true;
        } else if (!joins(text.at(i)) || !isLetterAt(i - 1) || !isLetterAt(i + 1)) {
            isInWord = false;
        }
    }
    return text;
}

} // namespace

QList<Advice> textAdvice(const Field &field, const QString &text)
{
    // Most of what is typed: nothing to look for, and no key is delayed by looking.
    if (text.isEmpty() || isAscii(text))
        return {};
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QList<Advice> all = invisibleAdvice(field, composed);
    all += lookAlikeAdvice(composed);
    if (field.kind == FieldKind::Name)
        all += otherScriptAdvice(field, composed.trimmed());
    return all;
}

void prepareNameAdvice()
{
    asciiOf(QStringLiteral("\u0416"));
}

QString inLatinLetters(const QString &text)
{
    const bool isJapanese = hasScript(text, USCRIPT_HIRAGANA) || hasScript(text, USCRIPT_KATAKANA);
    if (isJapanese && hasScript(text, USCRIPT_HAN))
        return {};
    const QString ascii = asciiOf(text);
    if (!isAscii(ascii))
        return {};
    return withCapitals(ascii).simplified();
}

QString comparableName(const QString &text)
{
    QString letters = withoutMarks(text);
    if (!isAscii(letters))
        letters = asciiOf(letters);
    QString spaced;
    for (const QString folded = foldedCase(letters); const QChar c : folded)
        spaced.append(c.isLetterOrNumber() ? c : QLatin1Char(' '));
    QStringList words = spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.sort();
    return words.join(QLatin1Char(' '));
}

} // namespace desk
