// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pop/poplink.h"

#include <QStringDecoder>

#include <algorithm>

namespace desk {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto scheme = "customerdesk:"_L1;

/// What may stand in a link as it is, of RFC 3986, sections 2.2 and 2.3; `?` and `&` besides, and
/// `%` where two digits follow.
bool mayStand(QChar c)
{
    static const QString marks = QStringLiteral("-._~!$'()*+,;=:@/");
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || marks.contains(c);
}

int hexDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c.unicode() - u'A' + 10;
    return -1;
}

/// Once: `%2541` is `%41`.
Result<QString, PopProblem> decoded(QStringView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'%') {
            if (!mayStand(text.at(i)))
                return PopProblem::ForbiddenCharacter;
            bytes.append(static_cast<char>(text.at(i).unicode()));
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text.at(i + 1)) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text.at(i + 2)) : -1;
        if (high < 0 || low < 0)
            return PopProblem::BadEncoding;
        bytes.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString read = decoder(bytes);
    return decoder.hasError() ? Result<QString, PopProblem>(PopProblem::BadEncoding)
                              : Result<QString, PopProblem>(read);
}

/// `phone=...&call_id=...`.
Result<ScreenPop::Values, PopProblem> valuesIn(QStringView query)
{
    ScreenPop::Values values;
    const QList<QStringView> pairs = query.split(u'&');
    for (const QStringView pair : pairs) {
        const qsizetype at = pair.indexOf(u'=');
        if (at < 0)
            return PopProblem::NotALink;
        const auto which = popValueOf(pair.left(at));
        if (!which || *which == PopValue::Id)
            return PopProblem::UnknownValue;
        const auto text = decoded(pair.mid(at + 1));
        if (!text)
            return text.error();
        values.append({*which, text.value()});
    }
    return values;
}

} // namespace

bool isPopLink(QStringView text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

Result<ScreenPop, PopProblem> readLink(QStringView link)
{
    if (link.size() > maxLinkLength)
        return PopProblem::TooLong;
    if (!isPopLink(link))
        return PopProblem::NotALink;
    QStringView rest = link.mid(scheme.size());
    const bool hasAuthority = rest.startsWith("//"_L1);
    if (hasAuthority)
        rest = rest.mid(2);
    const qsizetype mark = rest.indexOf(u'?');
    QStringView path = mark < 0 ? rest : rest.left(mark);
    if (!std::all_of(path.begin(), path.end(), mayStand))
        return PopProblem::ForbiddenCharacter;
    // A browser writes `//find/?phone=` where `//find?phone=` was clicked.
    if (hasAuthority && path.count(u'/') == 1 && path.endsWith(u'/'))
        path.chop(1);

    const qsizetype slash = path.indexOf(u'/');
    const auto kind = popKindOf(slash < 0 ? path : path.left(slash));
    if (!kind)
        return PopProblem::UnknownAction;
    if ((slash >= 0) != (*kind == PopKind::Open))
        return *kind == PopKind::Open ? PopProblem::BadCustomerId : PopProblem::NotALink;
    ScreenPop::Values values;
    if (mark >= 0) {
        const auto read = valuesIn(rest.mid(mark + 1));
        if (!read)
            return read.error();
        values = read.value();
    }
    if (slash >= 0)
        values.append({PopValue::Id, path.mid(slash + 1).toString()});
    return ScreenPop::make(*kind, values);
}

} // namespace desk
