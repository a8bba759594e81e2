// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/folding.h"

#include "app/text/digits.h"
#include "app/text/invisible.h"

namespace desk {

QString normalised(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

QString foldedCase(const QString &text)
{
    return text.toCaseFolded();
}

QString withoutMarks(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar c) { return c.isMark(); });
    return letters;
}

QString foldedName(const QString &text)
{
    QString folded = foldedCase(withoutMarks(text)).remove(QLatin1Char('.'));
    for (const char16_t apostrophe : {u'\u2018', u'\u2019', u'\u02bc'})
        folded.replace(QChar(apostrophe), QLatin1Char('\''));
    folded.replace(QLatin1String(" & "), QLatin1String(" and "));
    return folded.trimmed();
}

QString foldedEmail(const QString &address)
{
    return foldedCase(normalised(withoutInvisible(address)));
}

QString bareCode(const QString &code)
{
    QString bare = withAsciiDigits(code.normalized(QString::NormalizationForm_KC)).toUpper();
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return bare;
}

} // namespace desk
