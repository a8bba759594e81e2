// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/pastedruns.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

QRegularExpression rule(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
                              QRegularExpression::UseUnicodePropertiesOption);
}

int digitsIn(QStringView text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

bool isDate(QStringView text)
{
    static const QRegularExpression form
        = rule(R"(\A(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})\z)");
    return form.match(text).hasMatch();
}

void append(QList<PhoneRun> &runs, QStringView text)
{
    PhoneRun run{text};
    run.digits = digitsIn(text);
    if (run.digits < 5 || run.digits > 15 || isDate(text))
        return;
    run.isInternational = text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1String("00"))
        || text.startsWith(QChar(0xFF0B)) || text.startsWith(QLatin1String("(+"));
    run.isNational = !run.isInternational
        && (text.front().digitValue() == 0 || text.startsWith(QLatin1Char('(')));
    runs.append(run);
}

} // namespace

QList<PhoneRun> phoneRunsIn(QStringView text)
{
    // Blanks (also no-break and thin ones), dots, hyphens, brackets and a slash may stand inside.
    static const QRegularExpression form = rule(
        R"((?<![\p{L}\d@_/#-])(?:\(?[+＋])?\(?\d(?:[ \x{a0}\x{2009}\x{202f}]{0,2}[().\-/‐‑–−－ー]?[ \x{a0}\x{2009}\x{202f}]?\(?\d){4,}(?![\p{L}\d@]))");
    static const QRegularExpression wideSlash(QStringLiteral("\\s/\\s"));
    QList<PhoneRun> runs;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QStringView found = matches.next().capturedView();
        if (digitsIn(found) <= 15) {
            append(runs, found);
            continue;
        }
        qsizetype from = 0;
        auto slashes = wideSlash.globalMatch(found);
        while (slashes.hasNext()) {
            const auto slash = slashes.next();
            append(runs, found.mid(from, slash.capturedStart() - from));
            from = slash.capturedEnd();
        }
        append(runs, found.mid(from));
    }
    return runs;
}

bool looksLikePhone(const PhoneRun &run)
{
    if (run.isInternational)
        return run.digits >= 8;
    // A Brazilian postal code has eight digits, an identity number thirteen and more.
    if (run.digits < 9 || run.digits > 12)
        return false;
    static const QRegularExpression grouped(QStringLiteral("[ .\\-)]"));
    return run.isNational || (run.digits <= 11 && run.number.toString().contains(grouped));
}

QList<QStringView> emailsIn(QStringView text)
{
    static const QRegularExpression form = rule(
        R"((?<![\p{L}\d._%+\-])[\p{L}\d_%+\-'&](?:[\p{L}\d._%+\-'&]*[\p{L}\d_%+\-&])?(?:@|\s?[(\[](?:at|@|arobase|chiocciola|arroba)[)\]]\s?)(?:[\p{L}\d](?:[\p{L}\d\-]*[\p{L}\d])?\.)+\p{L}{2,})");
    QList<QStringView> emails;
    auto matches = form.globalMatch(text);
    while (matches.hasNext())
        emails.append(matches.next().capturedView());
    return emails;
}

QString emailOf(QStringView written)
{
    static const QRegularExpression spelt(QStringLiteral("\\s?[(\\[][^)\\]]+[)\\]]\\s?"));
    return written.toString().replace(spelt, QStringLiteral("@"));
}

} // namespace desk
