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
static void initialiseWords()
{
    Q_INIT_RESOURCE(words);
}

namespace desk {

namespace {

struct Heading {
    QStringList written;
    QStringList plain;
    QSet<QString> letters;
};

void readWords(const QString &path, QMap<QByteArray, Heading> &headings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    Heading *heading = nullptr;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith('[')) {
            heading = &headings[line.mid(1, line.size() - 2)];
        } else if (heading && !line.isEmpty() && !line.startsWith("# ")) {
            heading->written.append(QString::fromUtf8(line));
            heading->plain.append(plainForm(heading->written.last()));
            heading->letters.insert(lettersOf(heading->written.last()));
        }
    }
}

const QMap<QByteArray, Heading> &allHeadings()
{
    static const QMap<QByteArray, Heading> all = [] {
        initialiseWords();
        QMap<QByteArray, Heading> headings;
        const QDir dir(QStringLiteral(":/paste/words"));
        for (const QString &name : dir.entryList({QStringLiteral("*.txt")}))
            readWords(dir.filePath(name), headings);
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

QRegularExpression made(const char *pattern, std::initializer_list<const char *> headings,
                        QRegularExpression::PatternOptions options)
{
    QString text = QString::fromUtf8(pattern);
    for (const char *heading : headings)
        text = text.arg(anyOf(heading));
    return QRegularExpression(text, options | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

const QStringList &words(const char *heading)
{
    return headingOf(heading).written;
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
    const QString folded = text.toString().toCaseFolded();
    for (const QString apart = folded.normalized(QString::NormalizationForm_KD);
         const QChar c : apart) {
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
    return made(pattern, headings, QRegularExpression::NoPatternOption);
}

QRegularExpression anyCaseRule(const char *pattern, std::initializer_list<const char *> headings)
{
    return made(pattern, headings, QRegularExpression::CaseInsensitiveOption);
}

} // namespace desk
