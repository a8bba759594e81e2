// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/digits.h"

#include <QList>

#include <algorithm>

namespace desk {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QString withAsciiDigits(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    // By code point: several scripts have their digits beyond the first plane.
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isDigit(c))
            plain.append(QChar(u'0' + QChar::digitValue(c)));
        else
            plain.append(QChar::fromUcs4(c));
    }
    return plain;
}

QString digitsOf(const QString &text)
{
    QString digits = withAsciiDigits(text);
    digits.removeIf([](QChar c) { return !isAsciiDigit(c); });
    return digits;
}

QString dialledOf(const QString &number)
{
    const QString plain = withAsciiDigits(number);
    const auto first = std::find_if(plain.begin(), plain.end(), isAsciiDigit);
    const bool hasPlus = first != plain.end()
        && std::any_of(plain.begin(), first, [](QChar c) { return c == u'+' || c == u'\uff0b'; });
    return (hasPlus ? QStringLiteral("+") : QString()) + digitsOf(plain);
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && digitsOf(text) == withAsciiDigits(text);
}

bool hasDigit(const QString &text)
{
    return !digitsOf(text).isEmpty();
}

} // namespace desk
