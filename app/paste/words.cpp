// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/words.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>

#include <algorithm>

/// The files are in a static library: nothing but this call keeps the linker from leaving them out.
/// The macro wants to stand outside a namespace.
static QDir wordsDir()
{
    Q_INIT_RESOURCE(words);
    return QDir(QStringLiteral(":/paste/words"));
}

namespace desk {

namespace {

struct Heading {
    QStringList written;
    QStringList plain;
    QSet<QString> letters;
};

/// Without comments and what is empty.
QStringList linesOfFile(const QString &file)
{
    QFile opened(wordsDir().filePath(file));
    const bool isOpen = opened.open(QIODevice::ReadOnly);
    QStringList lines
        = QString::fromUtf8(isOpen ? opened.readAll() : QByteArray()).split(QLatin1Char('\n'));
    lines.removeIf(
        [](const QString &line) { return line.isEmpty() || line.startsWith(QLatin1String("# ")); });
    return lines;
}

const QMap<QByteArray, Heading> &allHeadings()
{
    static const QMap<QByteArray, Heading> all = [] {
        QMap<QByteArray, Heading> headings;
        QByteArray name;
        for (const QString &file : wordsDir().entryList({QStringLiteral("*.txt")})) {
            for (const QString &line : linesOfFile(file)) {
                if (line.startsWith(QLatin1Char('['))) {
                    name = line.mid(1, line.size() - 2).toLatin1();
                    continue;
                }
                headings[name].written.append(line);
                headings[name].plain.append(plainForm(line));
                headings[name].letters.insert(lettersOf(line));
            }
        }
        return headings;
    }();
    return all;
}

const Heading &headingOf(const char *name)
{
    static const Heading none;
    const auto found = allHeadings().constFind(QByteArray(name));
    return found == allHeadings().constEnd() ? none : *found;
}

QString anyOf(const char *heading)
{
    QStringList words = headingOf(heading).written;
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &word : words) {
        const bool needsStop = word.size() > 1 && word.endsWith(QLatin1Char('.'));
        word = QRegularExpression::escape(needsStop ? word.chopped(1) : word);
        word.replace(QLatin1String("\\'"), QStringLiteral("['’]"));
        word += needsStop ? QLatin1String("(?=\\.)") : QLatin1String();
    }
    return words.join(QLatin1Char('|'));
}

/// What stands in the columns, by country; the names of the columns under `country`.
const QMap<QString, QStringList> &customs()
{
    static const QMap<QString, QStringList> all = [] {
        QMap<QString, QStringList> made;
        for (const QStringList &cells : tableRows(QStringLiteral("customs.tab")))
            made.insert(cells.first(), cells.mid(1));
        return made;
    }();
    return all;
}

QString cell(const QString &country, Custom custom)
{
    return customs().value(country).value(static_cast<qsizetype>(custom), QStringLiteral("-"));
}

} // namespace

const QStringList &words(const char *heading)
{
    return headingOf(heading).written;
}

QList<QStringList> tableRows(const QString &file)
{
    QList<QStringList> rows;
    for (const QString &line : linesOfFile(file))
        rows.append(line.simplified().split(QLatin1Char(' ')));
    return rows;
}

QStringList headingsFor(const char *beginning)
{
    QStringList names;
    for (const auto &[name, heading] : allHeadings().asKeyValueRange()) {
        if (name.startsWith(beginning))
            names.append(QString::fromUtf8(name));
    }
    return names;
}

QString plainForm(QStringView text)
{
    QString plain;
    const QString apart = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (c.isMark())
            continue;
        const bool isPostMark = c.unicode() == 0x3012; // the sign of Japan's postal code
        plain += c.isLetterOrNumber() || c.isSurrogate() || isPostMark ? c : QLatin1Char(' ');
    }
    return plain.simplified();
}

QString lettersOf(QStringView text)
{
    return plainForm(text).remove(QLatin1Char(' '));
}

bool isWordOf(const char *heading, QStringView text)
{
    return headingOf(heading).letters.contains(lettersOf(text));
}

bool hasWordOf(const char *heading, QStringView line)
{
    const QStringList all = plainForm(line).split(QLatin1Char(' '));
    const QSet<QString> &known = headingOf(heading).letters;
    return std::any_of(all.begin(), all.end(),
                       [&](const auto &word) { return known.contains(word); });
}

bool beginsWithWordOf(const char *heading, QStringView line)
{
    const QString plain = plainForm(line);
    const QStringList &all = headingOf(heading).plain;
    return std::any_of(all.begin(), all.end(), [&](const QString &phrase) {
        return plain == phrase || plain.startsWith(phrase + QLatin1Char(' '))
            || (phrase.front().unicode() > 0x3000 && plain.startsWith(phrase));
    });
}

QRegularExpression rule(const char *pattern, std::initializer_list<const char *> headings)
{
    QString text = QString::fromUtf8(pattern);
    for (const char *heading : headings)
        text = text.arg(anyOf(heading));
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

bool hasCustom(const QString &country, Custom custom)
{
    return cell(country, custom) != QLatin1String("-");
}

QStringList countriesWith(Custom custom)
{
    QStringList countries = customs().keys();
    countries.removeIf(
        [=](const QString &country) { return country.size() != 2 || !hasCustom(country, custom); });
    return countries;
}

QString countryOfSign(const QString &sign)
{
    for (const QString &country : countriesWith(Custom::Sign)) {
        if (cell(country, Custom::Sign) == sign)
            return country;
    }
    return sign;
}

QStringList customColumns()
{
    return customs().value(QStringLiteral("country"));
}

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

} // namespace desk
