// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reference/emailadvice.h"

#include "app/reference/nameadvice.h"
#include "app/text/digits.h"
#include "app/text/folding.h"
#include "app/text/invisible.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace desk {

namespace {

constexpr qsizetype longestLocalPart = 64; // octets, RFC 5321 section 4.5.3.1.1
constexpr qsizetype longestAddress = 254; // octets: the path of section 4.5.3.1.3 without <>
constexpr qsizetype longestLabel = 63; // octets, RFC 1035 section 2.3.4
constexpr qsizetype longDomain = 9; // from here on two slips are one too few for another domain

/// Large public providers, the only domains a typing error is told of.
constexpr std::array providers{
    "gmail.com",     "googlemail.com", "yahoo.com",    "yahoo.fr",       "yahoo.de",
    "yahoo.it",      "yahoo.es",       "yahoo.co.uk",  "yahoo.com.br",   "yahoo.co.jp",
    "hotmail.com",   "hotmail.fr",     "hotmail.it",   "hotmail.es",     "hotmail.de",
    "hotmail.co.uk", "outlook.com",    "outlook.fr",   "outlook.de",     "outlook.it",
    "outlook.es",    "live.com",       "live.fr",      "live.nl",        "live.co.uk",
    "msn.com",       "icloud.com",     "me.com",       "mac.com",        "aol.com",
    "gmx.de",        "gmx.net",        "gmx.at",       "gmx.ch",         "web.de",
    "t-online.de",   "freenet.de",     "orange.fr",    "wanadoo.fr",     "free.fr",
    "sfr.fr",        "laposte.net",    "libero.it",    "virgilio.it",    "tiscali.it",
    "alice.it",      "telefonica.net", "terra.com.br", "uol.com.br",     "bol.com.br",
    "sapo.pt",       "ziggo.nl",       "kpnmail.nl",   "planet.nl",      "telenet.be",
    "skynet.be",     "bluewin.ch",     "mail.ru",      "yandex.ru",      "qq.com",
    "163.com",       "126.com",        "naver.com",    "protonmail.com", "proton.me",
    "btinternet.com"};

/// RFC 5321 section 4.1.2 with RFC 6531 section 3.3: any character beyond ASCII is a letter.
bool isAtomCharacter(QChar c)
{
    static const QString marks = QStringLiteral("!#$%&'*+-/=?^_`{|}~");
    return c.unicode() > 0x7f || c.isLetterOrNumber() || marks.contains(c);
}

bool isDotString(const QString &local)
{
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(QLatin1String("..")))
        return false;
    return std::all_of(local.begin(), local.end(),
                       [](QChar c) { return c == u'.' || isAtomCharacter(c); });
}

bool isQuotedString(const QString &local)
{
    if (local.size() < 3 || !local.startsWith(u'"') || !local.endsWith(u'"'))
        return false;
    for (qsizetype i = 1; i + 1 < local.size(); ++i) {
        const QChar c = local.at(i);
        if (c == u'\\') {
            if (++i + 1 >= local.size())
                return false;
        } else if (c == u'"' || c < u' ') {
            return false;
        }
    }
    return true;
}

bool isLabel(const QString &label)
{
    if (label.isEmpty() || label.toUtf8().size() > longestLabel || label.startsWith(u'-')
        || label.endsWith(u'-'))
        return false;
    return std::all_of(label.begin(), label.end(), [](QChar c) {
        return c == u'-' || c.unicode() > 0x7f || c.isLetterOrNumber();
    });
}

bool isDomain(const QString &domain)
{
    if (domain.startsWith(u'[') && domain.endsWith(u']'))
        return domain.size() > 4; // an address literal, section 4.1.3
    const QStringList labels = domain.split(u'.');
    const QString &top = labels.last();
    return labels.size() >= 2 && top.size() >= 2 && !isDigits(top)
        && std::all_of(labels.begin(), labels.end(), isLabel);
}

bool isAsWritten(const QString &address)
{
    const auto at = address.lastIndexOf(u'@');
    if (at <= 0)
        return false;
    const QString local = address.left(at);
    return local.toUtf8().size() <= longestLocalPart && address.toUtf8().size() <= longestAddress
        && (isDotString(local) || isQuotedString(local)) && isDomain(address.mid(at + 1));
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
int slips(const QString &a, const QString &b)
{
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(columns);
    std::vector<int> last(columns);
    std::vector<int> now(columns);
    for (std::size_t j = 0; j < columns; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replace = last[at - 1] + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, replace});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                now[at] = std::min(now[at], before[at - 2] + 1);
        }
        before = last;
        std::swap(last, now);
    }
    return last[columns - 1];
}

/// What the part before the first dot is made of: a slip there must leave the provider's name
/// recognisable, so that `mail.com` is not taken for `gmail.com`.
bool beginsAlike(const QString &a, const QString &b)
{
    const QString nameA = a.section(u'.', 0, 0);
    const QString nameB = b.section(u'.', 0, 0);
    return nameB.size() >= 5 && nameA.left(1) == nameB.left(1);
}

QString domainMeant(const QString &domain)
{
    const QString typed = foldedCase(domain);
    QString best;
    int fewest = typed.size() >= longDomain ? 2 : 1;
    for (const char *provider : providers) {
        const QString known = QString::fromLatin1(provider);
        if (typed == known)
            return {};
        // Another country's site of the same provider is no slip.
        const QString typedEnd = typed.section(u'.', 1);
        const bool isOtherCountry = typed.section(u'.', 0, 0) == known.section(u'.', 0, 0)
            && typedEnd.size() == 2 && typedEnd != QLatin1String("co")
            && typedEnd != QLatin1String("cm") && typedEnd != QLatin1String("om");
        if (isOtherCountry || !beginsAlike(typed, known))
            continue;
        const int count = slips(typed, known);
        if (count < fewest || (count == fewest && best.isEmpty())) {
            fewest = count;
            best = known;
        }
    }
    return best;
}

/// What is left without what comes along when an address is copied: `mailto:`, a name before angle
/// brackets, a full stop behind, blanks around the `@`, what can't be seen. A blank between letters
/// stays: it may stand for a point.
QString addressIn(const QString &text)
{
    static const QRegularExpression around(
        QStringLiteral("\\A(?:mailto:|.*<(?=[^<>]*>\\W*\\z))|[>,;.\\s]+\\z"),
        QRegularExpression::CaseInsensitiveOption);
    QString address = text;
    address.remove(around);
    static const QRegularExpression aroundAt(QStringLiteral("\\s*@\\s*"));
    address.replace(aroundAt, QStringLiteral("@"));
    address.removeIf([](QChar c) {
        return (c.isSpace() && c != u' ') || isInvisible(c) || c.category() == QChar::Other_Control;
    });
    return address;
}

} // namespace

QList<Advice> emailAdvice(const Field &field, const QString &text)
{
    QList<Advice> all = textAdvice(field, text);
    const QString address = text.trimmed();
    if (address.isEmpty())
        return all;
    const QString alone = addressIn(address);
    const bool isHidden = alone != address && isAsWritten(alone);
    // What would be put in has to be an address.
    for (Advice &advice : all) {
        if (isHidden && !advice.suggestion.isEmpty())
            advice.suggestion = {{&field, QJsonValue(alone)}};
    }
    if (!isAsWritten(address)) {
        const bool isOffered = isHidden && all.isEmpty();
        all.append({AdviceKey::EmailSyntax,
                    {},
                    isOffered ? QList<std::pair<const Field *, QJsonValue>>{{&field, alone}}
                              : QList<std::pair<const Field *, QJsonValue>>()});
    }
    const auto at = address.lastIndexOf(u'@');
    const QString meant = at > 0 ? domainMeant(address.mid(at + 1)) : QString();
    if (!meant.isEmpty())
        all.append({AdviceKey::EmailDomainTypo,
                    {meant},
                    {{&field, QJsonValue(address.left(at + 1) + meant)}}});
    return all;
}

} // namespace desk
