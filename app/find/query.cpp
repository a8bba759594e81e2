// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/query.h"

#include "app/find/namesplits.h"
#include "app/find/querynumbers.h"
#include "app/find/querysearches.h"
#include "app/find/querytokens.h"
#include "app/profile/customerid.h"
#include "app/reference/phonenumbers.h"
#include "app/text/digits.h"

#include <QRegularExpression>

#include <utility>

namespace desk {

namespace {

using Kind = QueryPartKind;

/// Numbers of the length of a postal code or of a phone are no customer ids unless said so.
constexpr qsizetype shortestCode = 4;
constexpr qsizetype longestCode = 6;
constexpr qsizetype shortestPhone = 10;

/// `id 12345`, `#12345`, `Customer id 12345`, and the id in it; nothing for anything else.
std::optional<CustomerId> explicitId(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:#|(?:customer *)?id *[:#]?|customer *[:#]?) *([0-9]+)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return CustomerId::fromText(pattern.match(plainDigits(line)).captured(1));
}

class Reader {
public:
    Reader(const QString &line, const NumberContext &context)
        : m_tokens(queryTokens(line))
        , m_context(context)
    {
        static const QString telephoneLink = QStringLiteral("tel:"); // RFC 3966
        for (QueryToken &token : m_tokens) {
            if (!token.isQuoted && token.text.startsWith(telephoneLink, Qt::CaseInsensitive)) {
                token.text.remove(0, telephoneLink.size());
                token.isTelephone = true;
            }
        }
        m_context.isAlone = m_tokens.size() == 1;
    }

    FindQuery read()
    {
        FindQuery query;
        QStringList words;
        for (const QueryToken &token : std::as_const(m_tokens))
            words.append(token.text);
        if (const auto id = explicitId(words.join(QLatin1Char(' ')))) {
            query.parts = {{Kind::CustomerId, words.join(QLatin1Char(' ')), id->text()}};
            query.customerId = id;
            return query;
        }
        sortWords();
        const QList<NameSplit> names = nameSplits(m_names);
        query.parts = partsOf(names);
        query.searches = searchesFor(names, m_parts);
        openBareId(query);
        return query;
    }

private:
    /// Puts each word where it belongs: e-mails, numbers, postal codes; the rest are names.
    void sortWords()
    {
        for (qsizetype at = 0; at < m_tokens.size();) {
            if (takeEmail(m_tokens.at(at).text) || takeTelephone(m_tokens.at(at))) {
                ++at;
            } else if (const auto words = takeGmNumber(at); words > 0) {
                at += words;
            } else if (const auto code = letteredPostalCode(m_tokens, at)) {
                m_parts.append({code->code.text, code->code.readings});
                at += code->wordCount;
            } else if (isNumeric(m_tokens.at(at))) {
                at += takeNumbers(at);
            } else {
                m_names.append(m_tokens.at(at));
                ++at;
            }
        }
    }

    bool takeEmail(QString text)
    {
        if (!text.contains(QLatin1Char('@')))
            return false;
        static const QRegularExpression around(QStringLiteral("\\A(?:mailto:)?[<(]*|[>).:]*\\z"),
                                               QRegularExpression::CaseInsensitiveOption);
        text.remove(around);
        if (text.isEmpty())
            return false;
        m_parts.append({text, {{Kind::Email, {text}}}});
        return true;
    }

    /// `tel:912345678`: no id, date or postal code, however it looks. With blanks, as people write
    /// it, it goes on in the words behind.
    bool takeTelephone(const QueryToken &token)
    {
        constexpr qsizetype shortest = 7; // of a whole number
        if (!token.isTelephone || !isNumeric(token) || digitsOf(token.text).size() < shortest)
            return false;
        const QStringList forms = phoneSearchForms(token.text, m_context.countries);
        m_parts.append({token.text, {{Kind::Phone, forms}}});
        return true;
    }

    /// `gm 29000456`, `GM: 29000456`, `gm29000456`, `GM number 29000456`.
    qsizetype takeGmNumber(qsizetype at)
    {
        static const QRegularExpression pattern(
            QStringLiteral("\\Agm *(?:number|no\\.?|nr\\.?|n°)? *[:#]? *([0-9]+)\\z"),
            QRegularExpression::CaseInsensitiveOption);
        QString text;
        for (qsizetype count = 1; count <= 3 && at + count <= m_tokens.size(); ++count) {
            const QueryToken &token = m_tokens.at(at + count - 1);
            if (token.isQuoted)
                return 0;
            text += (count > 1 ? QStringLiteral(" ") : QString()) + token.text;
            const auto match = pattern.match(plainDigits(text));
            if (match.hasMatch()) {
                m_parts.append({text, {{Kind::GmNumber, {match.captured(1)}}}});
                return count;
            }
        }
        return 0;
    }

    qsizetype takeNumbers(qsizetype at)
    {
        QStringList run;
        for (qsizetype i = at; i < m_tokens.size() && isNumeric(m_tokens.at(i)); ++i) {
            if (i > at && letteredPostalCode(m_tokens, i))
                break;
            run.append(m_tokens.at(i).text);
            if (m_tokens.at(i).endsSegment)
                break;
        }
        for (const QueryNumber &number : readNumbers(run, m_context))
            m_parts.append({number.text, number.readings});
        return run.size();
    }

    [[nodiscard]] QList<QueryPart> partsOf(const QList<NameSplit> &names) const
    {
        QList<QueryPart> parts;
        if (!names.isEmpty()) {
            const NameSplit &best = names.constFirst();
            if (!best.first.isEmpty())
                parts.append({Kind::FirstName, best.first, best.first});
            if (!best.last.isEmpty())
                parts.append({Kind::LastName, best.last, best.last});
        }
        for (const QueryNumber &part : m_parts) {
            const NumberReading &reading = part.readings.constFirst();
            parts.append({reading.kind, part.text, reading.values.value(0)});
        }
        return parts;
    }

    /// A number alone opens as an id unless it rather is a postal code, a date or a phone.
    void openBareId(FindQuery &query) const
    {
        if (!m_context.isAlone || m_parts.size() != 1 || !m_names.isEmpty()
            || m_tokens.constFirst().isTelephone)
            return;
        const QString digits = plainDigits(m_parts.constFirst().text);
        const auto id = CustomerId::fromText(digits);
        if (!id)
            return;
        const bool canBeCode = digits.size() >= shortestCode && digits.size() <= longestCode;
        const bool isDate = m_parts.constFirst().readings.constFirst().kind == Kind::BirthDate;
        if (canBeCode || isDate || digits.size() >= shortestPhone) {
            query.possibleId = id;
            return;
        }
        query.parts = {{Kind::CustomerId, m_parts.constFirst().text, digits}};
        query.customerId = id;
    }

    QList<QueryToken> m_tokens;
    NumberContext m_context;
    QList<QueryToken> m_names;
    QList<QueryNumber> m_parts;
};

} // namespace

FindQuery readQuery(const QString &line, const QString &shortDateFormat,
                    const QStringList &countries, QDate today)
{
    const NumberContext context{
        .order = dateOrderOf(shortDateFormat), .countries = countries, .today = today};
    return Reader(line, context).read();
}

} // namespace desk
