// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// A program that the build runs: maketables FILE writes what tabledata.h declares, as C++, from
// what ICU knows.
#include "app/reference/icunames.h"
#include "app/text/folding.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QTextStream>

#include <array>
#include <memory>

namespace {

using namespace desk;

/// The languages whose names of countries and languages are understood; where two use one name for
/// different things the first one is.
constexpr std::array nameLanguages{"en", "fr", "de", "it", "es", "pt", "nl", "ja", "zh", "zh_Hant",
                                   "ko", "ar", "he", "ru", "uk", "pl", "tr", "el", "ro", "cs",
                                   "sk", "hu", "bg", "hr", "sr", "sl", "sv", "nb", "da", "fi",
                                   "et", "lv", "lt", "vi", "th", "id", "ms", "hi", "fa", "ca"};

/// The letters of the first plane; the rarer ones are left to ICU.
constexpr std::array<std::pair<char32_t, char32_t>, 2> hanBlocks{
    {{0x3400, 0x9fff}, {0xf900, 0xfaff}}};

/// Escaped for a string of C++, an entry a line. Letters beyond ASCII are written as they are.
void writeText(QTextStream &out, const QByteArray &entry)
{
    QByteArray escaped = entry;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    out << "    \"" << escaped << "\\0\"\n";
}

QMap<QByteArray, QByteArray> codesByName(FieldKind kind)
{
    QMap<QByteArray, QByteArray> codes;
    for (const char *language : nameLanguages) {
        for (const IcuName &known : icuNames(kind, icu::Locale(language))) {
            const QByteArray name = foldedName(known.name).toUtf8();
            if (!codes.contains(name))
                codes.insert(name, QByteArray(known.code).toUpper());
        }
    }
    return codes;
}

template <typename Numbers> void writeNumbers(QTextStream &out, const Numbers &numbers)
{
    int column = 0;
    for (const auto number : numbers)
        out << number << (++column % 16 == 0 ? ",\n" : ",");
    out << "};\n";
}

/// QMap sorts as std::string_view does: byte by byte.
void writeNames(QTextStream &out, const char *table, FieldKind kind)
{
    const QMap<QByteArray, QByteArray> codes = codesByName(kind);
    QList<qsizetype> starts;
    qsizetype length = 0;
    out << "constexpr char " << table << "Text[] =\n";
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        const QByteArray entry = it.value() + it.key();
        writeText(out, entry);
        starts.append(length);
        length += entry.size() + 1;
    }
    out << "    ;\nconstexpr uint32_t " << table << "Starts[] = {";
    writeNumbers(out, starts);
}

/// Empty where ICU has no reading.
QByteArray readingOf(const icu::Transliterator &rules, char32_t letter)
{
    icu::UnicodeString text(static_cast<UChar32>(letter));
    rules.transliterate(text);
    const QString reading = QString::fromUtf16(text.getBuffer(), text.length());
    for (const QChar c : reading) {
        if (c < QLatin1Char('a') || c > QLatin1Char('z'))
            return {};
    }
    return reading.toLatin1();
}

bool writeReadings(QTextStream &out)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> rules(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    if (!rules)
        return false;
    QMap<QByteArray, qsizetype> places{{{}, 0}};
    QList<QByteArray> syllables{{}};
    qsizetype length = 1;
    for (size_t block = 0; block < hanBlocks.size(); ++block) {
        QList<qsizetype> readings;
        for (char32_t letter = hanBlocks[block].first; letter <= hanBlocks[block].second;
             ++letter) {
            const QByteArray reading = readingOf(*rules, letter);
            if (!places.contains(reading)) {
                places.insert(reading, length);
                syllables.append(reading);
                length += reading.size() + 1;
            }
            readings.append(places.value(reading));
        }
        out << "constexpr uint16_t readings" << block << "[] = {";
        writeNumbers(out, readings);
    }
    out << "constexpr char syllables[] =\n";
    for (const QByteArray &syllable : syllables)
        writeText(out, syllable);
    out << "    ;\nconstexpr HanRange ranges[] = {";
    for (size_t block = 0; block < hanBlocks.size(); ++block)
        out << "{" << static_cast<uint>(hanBlocks[block].first) << ", readings" << block << "}, ";
    out << "};\n";
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    QTextStream out(&file);
    out << "// Made by maketables.cpp.\n#include \"app/reference/tabledata.h\"\n"
           "namespace desk {\nnamespace {\n";
    writeNames(out, "countries", FieldKind::Country);
    writeNames(out, "languages", FieldKind::Language);
    if (!writeReadings(out))
        return 1;
    out << "} // namespace\n"
           "const NameTable countryNameTable{countriesText, countriesStarts};\n"
           "const NameTable languageNameTable{languagesText, languagesStarts};\n"
           "const char *const hanSyllables = syllables;\n"
           "const std::span<const HanRange> hanRanges{ranges};\n"
           "} // namespace desk\n";
    out.flush();
    return file.error() == QFile::NoError ? 0 : 1;
}
