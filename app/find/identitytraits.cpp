// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/identitytraits.h"

#include "app/find/cyrillic.h"
#include "app/find/likeness.h"
#include "app/find/namelikeness.h"
#include "app/profile/numbereditem.h"
#include "app/profile/value.h"
#include "app/reference/phonenumbers.h"
#include "app/text/digits.h"
#include "app/text/folding.h"
#include "app/text/invisible.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace desk {

namespace {

/// A word of more letters is never a particle (`van`, `de`, `bin`).
constexpr qsizetype longestParticle = 3;

/// What is written in several ways and means one sound, in this order; the right side is what ICU
/// makes of the letter in another script, where there is one. `i` stands for `j` and `y`.
struct Respelling {
    QLatin1String from;
    QLatin1String to;
};
const Respelling respellings[] = {
    {QLatin1String("shch"), QLatin1String("s")}, // Щ
    {QLatin1String("tsch"), QLatin1String("c")}, // Ч
    {QLatin1String("sch"), QLatin1String("s")}, // Ш
    {QLatin1String("tch"), QLatin1String("c")},
    {QLatin1String("sh"), QLatin1String("s")},
    {QLatin1String("ch"), QLatin1String("c")},
    {QLatin1String("ck"), QLatin1String("c")},
    {QLatin1String("zh"), QLatin1String("z")}, // Ж
    {QLatin1String("ts"), QLatin1String("c")}, // Ц
    {QLatin1String("tz"), QLatin1String("c")},
    {QLatin1String("ph"), QLatin1String("f")},
    {QLatin1String("dj"), QLatin1String("d")}, // Đ
    {QLatin1String("x"), QLatin1String("ks")},
    {QLatin1String("kh"), QLatin1String("")}, // Х, also `h`
    {QLatin1String("h"), QLatin1String("")}, // `th`, `gh` and others
    {QLatin1String("c"), QLatin1String("k")},
    {QLatin1String("q"), QLatin1String("k")},
    {QLatin1String("w"), QLatin1String("v")},
    {QLatin1String("j"), QLatin1String("i")},
    {QLatin1String("y"), QLatin1String("i")},
};
/// After `i` has gone before another vowel: Ä, Ö, Ü; a long Ō; Η is `e` or `i`.
const Respelling vowelRespellings[] = {
    {QLatin1String("ae"), QLatin1String("a")}, {QLatin1String("oe"), QLatin1String("o")},
    {QLatin1String("ue"), QLatin1String("u")}, {QLatin1String("ou"), QLatin1String("o")},
    {QLatin1String("e"), QLatin1String("i")},
};

QString respelled(const QString &word, std::span<const Respelling> rules)
{
    QString spelled = word;
    for (const Respelling &rule : rules) {
        if (spelled.contains(rule.from)) // replace() alone is slow to find nothing
            spelled.replace(rule.from, rule.to);
    }
    return spelled;
}

QString withoutDoubles(const QString &word)
{
    QString single;
    for (const QChar c : word) {
        if (!single.endsWith(c))
            single.append(c);
    }
    return single;
}

bool isOpenVowel(QChar c)
{
    return c == u'a' || c == u'e' || c == u'o' || c == u'u';
}

/// `Yuliya`, `Julia`, `Ulia`: the glide before a vowel is written or not.
QString withoutGlides(const QString &word)
{
    QString kept;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word.at(i) != u'i' || i + 1 == word.size() || !isOpenVowel(word.at(i + 1)))
            kept.append(word.at(i));
    }
    return kept;
}

QString typedText(const Edits &edits, const char *path)
{
    const Field &row = field(path);
    return withoutInvisible(plainText(canonical(row, edits.typed(row).value_or(QJsonValue::Null))));
}

/// In either order: who takes a name down may mistake the one for the other.
QString pairOf(const QString &a, const QString &b)
{
    return a < b ? a + QLatin1Char(' ') + b : b + QLatin1Char(' ') + a;
}

/// The words of one field of a name.
struct NameWords {
    explicit NameWords(const QString &name)
        : words(comparableWords(name))
        , inOnePiece(foldedNameWord(words.join(QString())))
    {
        for (const QString &word : words)
            folded.append(foldedNameWord(word));
    }

    QStringList words;
    QStringList folded; ///< the same one by one, in the form that spellings have in common
    QString inOnePiece; ///< folded
};

/// The words that may be all that somebody gives of a name of several, and the whole in one piece.
/// `always`: the place of the word that is no particle however short: `Tom Lee`, `de Wit`.
QStringList standAlone(const NameWords &name, qsizetype always)
{
    QStringList parts = {name.inOnePiece};
    for (qsizetype i = 0; i < name.words.size(); ++i) {
        if (i == always || name.words.at(i).size() > longestParticle)
            parts.append(name.folded.at(i));
    }
    return parts;
}

/// A form a way to give the same name: all its words in any order, and any word of one field with
/// all of the other, so that neither the order of the fields nor a name left out makes another.
QStringList nameForms(const NameWords &first, const NameWords &last)
{
    QStringList all = first.folded + last.folded;
    all.sort();
    if (all.isEmpty())
        return {};
    QStringList forms = {all.join(QLatin1Char(' '))};
    if (!first.words.isEmpty() && !last.words.isEmpty()) {
        for (const QString &word : standAlone(first, 0))
            forms.append(pairOf(word, last.inOnePiece));
        for (const QString &word : standAlone(last, last.words.size() - 1))
            forms.append(pairOf(word, first.inOnePiece));
    }
    return forms;
}

QStringList nameForms(const Edits &edits)
{
    const QString first = typedText(edits, "first_name");
    const NameWords last(typedText(edits, "last_name"));
    QStringList given = {first};
    for (const char *path : {"second_name", "third_name", "fourth_name"})
        given.append(typedText(edits, path));
    given.removeAll(QString());
    const QString allGiven = given.join(QLatin1Char(' '));
    QStringList forms = nameForms(NameWords(first), last);
    if (allGiven != first)
        forms += nameForms(NameWords(allGiven), last);
    forms += nameForms(NameWords(typedText(edits, "unicode_first_name")),
                       NameWords(typedText(edits, "unicode_last_name")));
    forms.removeDuplicates();
    return forms;
}

bool hasCyrillicName(const Edits &edits)
{
    const QList<const Field *> touched = edits.touched();
    return std::any_of(touched.begin(), touched.end(), [&edits](const Field *row) {
        return row->kind == FieldKind::Name && hasCyrillic(edits.typed(*row)->toString());
    });
}

/// A name in Cyrillic letters has forms of its own for each custom of spelling it in Latin ones;
/// ICU's custom is one that nobody writes by hand. Nothing for any other name.
QStringList cyrillicNameForms(const Edits &edits)
{
    using Custom = CyrillicSpelling;
    QStringList forms;
    if (!hasCyrillicName(edits))
        return forms;
    for (const Custom custom : {Custom::English, Custom::French, Custom::German}) {
        Edits spelled;
        for (const Field *row : edits.touched()) {
            if (row->kind == FieldKind::Name)
                spelled.set(*row, spelledInLatin(edits.typed(*row)->toString(), custom));
        }
        forms += nameForms(spelled);
    }
    return forms;
}

/// The digits of a number, ASCII, `+` before those of an international one, without the trunk zero
/// (`+44 (0)20`) and without an extension: what comes after a whole number and a letter, `#`, `;`
/// or `,` (RFC 3966 writes `;ext=12`).
QString bareNumber(const QString &typed)
{
    constexpr qsizetype wholeNumber = 6;
    static const QRegularExpression trunkZero(QStringLiteral("\\(\\s*0\\s*\\)"));
    QString number = withAsciiDigits(typed.normalized(QString::NormalizationForm_KC)).trimmed();
    if (number.startsWith(u'+') || number.startsWith(QLatin1String("00")))
        number.remove(trunkZero);
    QString digits;
    for (const QChar c : number) {
        const bool endsNumber = c.isLetter() || c == u'#' || c == u';' || c == u',';
        if (endsNumber && digits.size() >= wholeNumber)
            break;
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits.append(c);
    }
    if (digits.startsWith(QLatin1String("00")))
        digits.replace(0, 2, u'+');
    // libphonenumber knows where a zero after the country code belongs to the number.
    return digits.startsWith(u'+') ? phoneForWire(digits, {}) : digits;
}

/// Numbers of less than nine digits are told by their whole length, which a country code (one to
/// three digits, ITU-T E.164) hides: `22 12 34 56` and `+47 22 12 34 56`.
QList<Trait> phoneTraits(const QString &number)
{
    constexpr qsizetype compared = 9;
    constexpr qsizetype shortest = 6;
    QString digits = bareNumber(number);
    const bool isInternational = digits.startsWith(u'+');
    // The national prefix is no part of the number.
    while (digits.startsWith(u'0') || digits.startsWith(u'+'))
        digits.remove(0, 1);
    if (digits.size() < shortest)
        return {};
    QList<Trait> traits = {{Trait::Kind::Phone, digits.right(compared)}};
    if (!isInternational && digits.size() < compared)
        traits.append({Trait::Kind::ShortPhone, digits});
    for (qsizetype size = shortest; isInternational && size < compared; ++size) {
        const auto countryCode = digits.size() - size;
        if (countryCode >= 1 && countryCode <= 3)
            traits.append({Trait::Kind::PhoneTail, digits.right(size)});
    }
    return traits;
}

QString comparableEmail(const QString &typed)
{
    QString email = foldedEmail(typed.normalized(QString::NormalizationForm_KC));
    return email.removeIf([](QChar c) { return c.isSpace(); });
}

} // namespace

QString foldedNameWord(const QString &comparableWord)
{
    QString word = respelled(comparableWord, respellings);
    word = withoutGlides(withoutDoubles(word));
    word = withoutDoubles(respelled(word, vowelRespellings));
    return word.isEmpty() ? comparableWord : word;
}

QList<Trait> traitsOf(const Edits &edits)
{
    QList<Trait> traits;
    const QString email = comparableEmail(typedText(edits, "email"));
    if (!email.isEmpty())
        traits.append({Trait::Kind::Email, email});
    const Field &phones = field("phones");
    const QJsonArray numbers
        = canonical(phones, edits.typed(phones).value_or(QJsonValue::Null)).toArray();
    for (const QJsonValue &phone : numbers)
        traits += phoneTraits(withoutInvisible(NumberedItem(phone).number()));
    QStringList forms = nameForms(edits) + cyrillicNameForms(edits);
    forms.removeDuplicates();
    for (const QString &form : std::as_const(forms))
        traits.append({Trait::Kind::Name, form});
    const QString born = typedText(edits, "birthdate");
    if (!born.isEmpty())
        traits.append({Trait::Kind::Born, born});
    return traits;
}

} // namespace desk
