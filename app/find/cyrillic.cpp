// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/cyrillic.h"

#include <algorithm>

namespace desk {

namespace {

struct Letter {
    char16_t cyrillic = 0; ///< small
    QLatin1String english;
    QLatin1String french;
    QLatin1String german;
};

QLatin1String latin(const char *text)
{
    return QLatin1String(text);
}

/// Russian, with the letters that Ukrainian and Belarusian have besides; in order of code points.
const Letter letters[] = {
    {u'а', latin("a"), latin("a"), latin("a")},
    {u'б', latin("b"), latin("b"), latin("b")},
    {u'в', latin("v"), latin("v"), latin("w")},
    {u'г', latin("g"), latin("g"), latin("g")},
    {u'д', latin("d"), latin("d"), latin("d")},
    {u'е', latin("e"), latin("e"), latin("e")},
    {u'ж', latin("zh"), latin("j"), latin("sch")},
    {u'з', latin("z"), latin("z"), latin("s")},
    {u'и', latin("i"), latin("i"), latin("i")},
    {u'й', latin("y"), latin("i"), latin("i")},
    {u'к', latin("k"), latin("k"), latin("k")},
    {u'л', latin("l"), latin("l"), latin("l")},
    {u'м', latin("m"), latin("m"), latin("m")},
    {u'н', latin("n"), latin("n"), latin("n")},
    {u'о', latin("o"), latin("o"), latin("o")},
    {u'п', latin("p"), latin("p"), latin("p")},
    {u'р', latin("r"), latin("r"), latin("r")},
    {u'с', latin("s"), latin("s"), latin("s")},
    {u'т', latin("t"), latin("t"), latin("t")},
    {u'у', latin("u"), latin("ou"), latin("u")},
    {u'ф', latin("f"), latin("f"), latin("f")},
    {u'х', latin("kh"), latin("kh"), latin("ch")},
    {u'ц', latin("ts"), latin("ts"), latin("z")},
    {u'ч', latin("ch"), latin("tch"), latin("tsch")},
    {u'ш', latin("sh"), latin("ch"), latin("sch")},
    {u'щ', latin("shch"), latin("chtch"), latin("schtsch")},
    {u'ъ', latin(""), latin(""), latin("")},
    {u'ы', latin("y"), latin("y"), latin("y")},
    {u'ь', latin(""), latin(""), latin("")},
    {u'э', latin("e"), latin("e"), latin("e")},
    {u'ю', latin("yu"), latin("iou"), latin("ju")},
    {u'я', latin("ya"), latin("ia"), latin("ja")},
    {u'ё', latin("yo"), latin("io"), latin("jo")},
    {u'є', latin("ye"), latin("ie"), latin("je")},
    {u'і', latin("i"), latin("i"), latin("i")},
    {u'ї', latin("yi"), latin("i"), latin("ji")},
    {u'ў', latin("u"), latin("ou"), latin("u")},
    {u'ґ', latin("g"), latin("g"), latin("g")},
};

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x400 && c.unicode() <= 0x4ff;
}

QLatin1String byCustom(const Letter &letter, CyrillicSpelling custom)
{
    switch (custom) {
    case CyrillicSpelling::English:
        return letter.english;
    case CyrillicSpelling::French:
        return letter.french;
    case CyrillicSpelling::German:
        return letter.german;
    }
    Q_UNREACHABLE();
}

/// French keeps the sound of a letter by one more: `Гергин` is `Guerguine`.
QLatin1String frenchAddition(char16_t before, char16_t letter, char16_t after)
{
    const bool isBeforeFrontVowel = after == u'е' || after == u'и' || after == u'ы';
    if (letter == u'г' && isBeforeFrontVowel)
        return latin("u");
    if (letter == u'н' && (before == u'и' || before == u'ы') && !QChar(after).isLetter())
        return latin("e");
    return {};
}

} // namespace

bool hasCyrillic(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isCyrillic);
}

QString spelledInLatin(const QString &text, CyrillicSpelling custom)
{
    // Composed: `й` and `ё` are one character each.
    const QString composed = text.normalized(QString::NormalizationForm_C);
    const QString small = composed.toLower();
    if (small.size() != composed.size())
        return text;
    QString spelled;
    for (qsizetype i = 0; i < small.size(); ++i) {
        const char16_t code = small.at(i).unicode();
        const auto *letter
            = std::lower_bound(std::begin(letters), std::end(letters), code,
                               [](const Letter &one, char16_t c) { return one.cyrillic < c; });
        if (letter == std::end(letters) || letter->cyrillic != code) {
            spelled += composed.at(i);
            continue;
        }
        const char16_t before = i > 0 ? small.at(i - 1).unicode() : u' ';
        // `Юлия` is Julia, Yulia or Ioulia: nobody writes the glide behind an `i`.
        const bool isAfterI = code == u'я' && before == u'и';
        spelled += isAfterI ? latin("a") : byCustom(*letter, custom);
        const char16_t after = i + 1 < small.size() ? small.at(i + 1).unicode() : u' ';
        if (custom == CyrillicSpelling::French)
            spelled += frenchAddition(before, code, after);
    }
    return spelled;
}

} // namespace desk
