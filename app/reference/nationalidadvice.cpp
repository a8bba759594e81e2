// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/nationalidadvice.h"

#include "app/text/folding.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace desk {

namespace {

/// A verdict on a number without its blanks and punctuation, in upper case.
enum class Verdict { Fits, WrongShape, WrongCheck };

int digit(QChar c)
{
    return c.digitValue();
}

bool matches(const QString &text, const char *pattern)
{
    const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return shape.match(text).hasMatch();
}

int weighted(const QString &digits, std::span<const int> weights)
{
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digit(digits.at(static_cast<qsizetype>(i)));
    return sum;
}

Verdict verdict(bool isRight)
{
    return isRight ? Verdict::Fits : Verdict::WrongCheck;
}

/// Brazil, Receita Federal: two check digits by weights down to 2, modulo 11; eleven equal digits
/// pass the sum and are given to nobody.
Verdict cpf(const QString &number)
{
    if (!matches(number, "\\d{11}"))
        return Verdict::WrongShape;
    constexpr std::array first{10, 9, 8, 7, 6, 5, 4, 3, 2};
    constexpr std::array second{11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    const auto check = [](int sum) { return sum % 11 < 2 ? 0 : 11 - sum % 11; };
    return verdict(number.count(number.at(0)) != 11
                   && check(weighted(number, first)) == digit(number.at(9))
                   && check(weighted(number, second)) == digit(number.at(10)));
}

/// Argentina, ANSES and AFIP: two digits of kind (20, 23 to 27 people, 30, 33, 34 companies), the
/// DNI and one check digit modulo 11; who would get 10 got another kind.
Verdict cuil(const QString &number)
{
    if (!matches(number, "\\d{11}"))
        return Verdict::WrongShape;
    constexpr std::array weights{5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    const int rest = weighted(number, weights) % 11;
    return verdict(matches(number.left(2), "2[03-7]|3[034]") && rest != 1
                   && (rest == 0 ? 0 : 11 - rest) == digit(number.at(10)));
}

/// Each second digit from the left twice, its digits added (ISO/IEC 7812-1, annex B, for an odd
/// number of digits).
int luhnSum(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int value = digit(digits.at(i)) * (i % 2 == 0 ? 1 : 2);
        sum += value / 10 + value % 10;
    }
    return sum;
}

/// Italy, decree of 23 December 1976: the sixteenth letter by sums over odd and even places; since
/// two people can have the same code, digits may be replaced by letters (omocodia). A provisional
/// code has eleven digits, the last one by Luhn's sum, as a company's.
Verdict codiceFiscale(const QString &number)
{
    if (matches(number, "\\d{11}"))
        return verdict(luhnSum(number) % 10 == 0);
    if (!matches(number,
                 "[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]"))
        return Verdict::WrongShape;
    constexpr std::array odd{1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                             20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
    int sum = 0;
    for (qsizetype i = 0; i < 15; ++i) {
        const QChar c = number.at(i);
        // Digits stand for the first ten letters.
        const int value = c.isDigit() ? digit(c) : c.unicode() - u'A';
        sum += i % 2 == 0 ? odd.at(static_cast<std::size_t>(value)) : value;
    }
    return verdict(QChar(u'A' + sum % 26) == number.at(15));
}

/// France, INSEE: thirteen signs and a key of two, 97 minus the number modulo 97; Corsica's 2A and
/// 2B count as 19 and 18.
Verdict nir(const QString &number)
{
    if (!matches(number, "[1-478]\\d{4}(\\d{2}|2A|2B)\\d{6}(\\d{2})?"))
        return Verdict::WrongShape;
    if (number.size() == 13)
        return Verdict::Fits;
    QString digits = number.left(13);
    digits.replace(QLatin1String("2A"), QLatin1String("19"));
    digits.replace(QLatin1String("2B"), QLatin1String("18"));
    return verdict(97 - digits.toLongLong() % 97 == number.right(2).toInt());
}

/// Belgium, royal decree of 3 April 1984: 97 minus the first nine digits modulo 97, with a 2 before
/// them for who was born in 2000 or later.
Verdict nationalRegister(const QString &number)
{
    if (!matches(number, "\\d{11}"))
        return Verdict::WrongShape;
    const qlonglong first = number.left(9).toLongLong();
    const int check = number.right(2).toInt();
    return verdict(97 - first % 97 == check || 97 - (2'000'000'000LL + first) % 97 == check);
}

/// China, GB 11643-1999: area, date of birth, order and a check sign by ISO 7064 MOD 11-2; the
/// fifteen digits before 1999 have no check.
Verdict chineseId(const QString &number)
{
    if (matches(number, "\\d{15}"))
        return Verdict::Fits;
    if (!matches(number, "\\d{17}[\\dX]"))
        return Verdict::WrongShape;
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString checks = QStringLiteral("10X98765432");
    const QDate birth = QDate::fromString(number.mid(6, 8), QStringLiteral("yyyyMMdd"));
    return verdict(birth.isValid() && checks.at(weighted(number, weights) % 11) == number.at(17));
}

/// Spain, royal decree 1553/2005: a letter by the number modulo 23; a zero at the front is often
/// left out, and X, Y, Z of foreigners count as 0, 1, 2. Elsewhere (Argentina, Peru) seven or eight
/// digits without a letter.
Verdict dni(const QString &number)
{
    if (matches(number, "\\d{7,8}"))
        return Verdict::Fits;
    if (!matches(number, "(\\d{7,8}|[XYZ]\\d{7})[A-Z]"))
        return Verdict::WrongShape;
    QString digits = number.chopped(1);
    digits.replace(u'X', u'0').replace(u'Y', u'1').replace(u'Z', u'2');
    const QString letters = QStringLiteral("TRWAGMYFPDXBNJZSQVHLCKE");
    return verdict(letters.at(static_cast<qsizetype>(digits.toLongLong() % 23)) == number.back());
}

struct Rule {
    const char *type;
    const char *country; ///< where it is the usual one
    const char *length; ///< in signs
    Verdict (*judge)(const QString &);
};
constexpr std::array rules{Rule{"CPF", "BR", "11", cpf},
                           Rule{"CUIL", "AR", "11", cuil},
                           Rule{"TAX_NUMBER", "IT", "11, 16", codiceFiscale},
                           Rule{"SECURITY_NUMBER", "FR", "13, 15", nir},
                           Rule{"ID_NUMBER", "CN", "18", chineseId},
                           Rule{"NATIONAL_REGISTER", "BE", "11", nationalRegister},
                           Rule{"DNI", "ES", "8, 9", dni}};

} // namespace

QList<Advice> nationalIdAdvice(const QString &number, const QString &type, const QString &country)
{
    QList<Advice> all;
    bool isRight = false; // a right number of another country is a foreigner's, no slip
    for (const Rule &rule : rules) {
        if (type != QLatin1String(rule.type))
            continue;
        const Verdict judged = rule.judge(bareCode(number));
        if (judged == Verdict::WrongShape)
            all.append({AdviceKey::IdentifierShape, {QString::fromLatin1(rule.length)}});
        else if (judged == Verdict::WrongCheck)
            all.append({AdviceKey::IdentifierCheckFails});
        isRight = judged == Verdict::Fits;
    }
    const QString usual = nationalIdTypeOf(country);
    // The contract does not say whose the DNI is; Argentina and Peru have one too.
    if (!isRight && !usual.isEmpty() && !type.isEmpty() && type != usual
        && type != QLatin1String("DNI"))
        all.append({AdviceKey::IdentifierOtherCountry, {usual}});
    return all;
}

QString nationalIdTypeOf(const QString &country)
{
    for (const Rule &rule : rules) {
        if (country.compare(QLatin1String(rule.country), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(rule.type);
    }
    return {};
}

} // namespace desk
