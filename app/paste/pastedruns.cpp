// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/pastedruns.h"

#include "app/paste/textlines.h"
#include "app/paste/words.h"
#include "app/text/digits.h"

namespace desk {

namespace {

void append(QList<PhoneRun> &runs, QStringView text)
{
    PhoneRun run{text};
    run.digits = static_cast<int>(digitsOf(text.toString()).size());
    if (run.digits < 5 || run.digits > 15 || isDate(text))
        return;
    run.isInternational = text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1String("00"))
        || text.startsWith(QChar(0xFF0B)) || text.startsWith(QLatin1String("(+"));
    run.isNational = !run.isInternational
        && (text.front().digitValue() == 0 || text.startsWith(QLatin1Char('(')));
    runs.append(run);
}

} // namespace

bool isDate(QStringView text)
{
    static const auto form
        = rule(R"(\A(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})\z)");
    return form.match(text).hasMatch();
}

QList<PhoneRun> phoneRunsIn(QStringView text)
{
    // Blanks (also no-break and thin ones), dots, hyphens, brackets and a slash may stand inside.
    static const auto form = rule(
        R"((?<![\p{L}\d@_/#-])(?:\(?[+＋])?\(?\d(?:[ \x{a0}\x{2009}\x{202f}]{0,2}[().\-/‐‑–−－ー]?[ \x{a0}\x{2009}\x{202f}]?\(?\d){4,}(?![\p{L}\d@]))");
    static const auto wideSlash = rule(R"(\s/\s)");
    QList<PhoneRun> runs;
    for (const QStringView found : allIn(text, form)) {
        const bool isOne = digitsOf(found.toString()).size() <= 15;
        for (const QStringView part : isOne ? QList{found} : splitAt(found, wideSlash))
            append(runs, part);
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
    static const auto grouped = rule(R"([ .\-)])");
    return run.isNational || (run.digits <= 11 && run.number.toString().contains(grouped));
}

QList<QStringView> emailsIn(QStringView text)
{
    static const auto form = rule(
        R"((?<![\p{L}\d._%+\-])[\p{L}\d_%+\-'&](?:[\p{L}\d._%+\-'&]*[\p{L}\d_%+\-&])?(?:@|\s?[(\[](?:at|@|arobase|chiocciola|arroba)[)\]]\s?)(?:[\p{L}\d](?:[\p{L}\d\-]*[\p{L}\d])?\.)+\p{L}{2,})");
    return allIn(text, form);
}

QString emailOf(QStringView written)
{
    static const auto spelt = rule(R"(\s?[(\[][^)\]]+[)\]]\s?)");
    return written.toString().replace(spelt, QStringLiteral("@"));
}

} // namespace desk
