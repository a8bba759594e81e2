// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pop/screenpop.h"

#include "app/profile/numbereditem.h"
#include "app/text/digits.h"
#include "app/text/invisible.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace desk {

namespace {

struct KindName {
    PopKind kind;
    const char *name;
};
constexpr std::array kindNames{KindName{PopKind::Open, "open"}, KindName{PopKind::Create, "new"},
                               KindName{PopKind::Find, "find"}};

struct ValueRule {
    PopValue which;
    const char *name; ///< in a link
    const char *path; ///< of the catalogue's field; nullptr where it is none of a new customer
    int maxLength; ///< where the catalogue states none: what an honest one stays below
    bool isOfFind; ///< beside a search as well as beside a new customer
};
constexpr std::array valueRules{
    ValueRule{PopValue::Id, "id", nullptr, 32, false},
    ValueRule{PopValue::Phone, "phone", "phones", 32, true},
    ValueRule{PopValue::Email, "email", "email", 254, true}, // RFC 5321, section 4.5.3.1.3
    ValueRule{PopValue::FirstName, "first_name", "first_name", 100, true},
    ValueRule{PopValue::LastName, "last_name", "last_name", 100, true},
    ValueRule{PopValue::CallId, "call_id", "call_id", 100, true},
    ValueRule{PopValue::Line, "q", nullptr, 200, true},
};

const ValueRule &ruleOf(PopValue which)
{
    return *std::find_if(valueRules.begin(), valueRules.end(),
                         [which](const ValueRule &rule) { return rule.which == which; });
}

QString nameOf(PopKind kind)
{
    const auto found = std::find_if(kindNames.begin(), kindNames.end(),
                                    [kind](const KindName &row) { return row.kind == kind; });
    return QString::fromLatin1(found->name);
}

bool belongsTo(PopKind kind, PopValue which)
{
    switch (kind) {
    case PopKind::Open:
        return which == PopValue::Id || which == PopValue::Phone || which == PopValue::CallId;
    case PopKind::Create:
        return ruleOf(which).path != nullptr;
    case PopKind::Find:
        return ruleOf(which).isOfFind;
    }
    Q_UNREACHABLE();
}

/// The two joiners, which Persian and Indic names are spelled with.
bool isJoiner(char32_t c)
{
    return c == U'\u200c' || c == U'\u200d';
}

/// A letter of Hangul that stands for none.
bool isFiller(char32_t c)
{
    return c == U'\u115f' || c == U'\u1160' || c == U'\u3164' || c == U'\uffa0';
}

/// What can't be seen, or is no character: controls, line ends, direction marks, halves of pairs.
bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == QChar::ReplacementCharacter || isFiller(c);
    }
}

bool hasForbidden(PopValue which, const QString &text)
{
    const bool isName = which == PopValue::FirstName || which == PopValue::LastName;
    static const QString marks = QStringLiteral("\"`\\<>{}|^");
    const QList<uint> characters = text.toUcs4();
    return text.contains(QStringLiteral("..")) || withoutInvisible(text).trimmed().isEmpty()
        || std::any_of(characters.cbegin(), characters.cend(), [isName](uint c) {
               const auto character = static_cast<char32_t>(c);
               return (isHidden(character) && !(isName && isJoiner(character)))
                   || (c < 0x80 && marks.contains(QChar(static_cast<ushort>(c))));
           });
}

bool isPhone(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A\\+?[0-9(][0-9 ()./\\-]{2,30}\\z"));
    const qsizetype digits = digitsOf(text).size();
    return pattern.match(text).hasMatch() && digits >= 3 && digits <= 17;
}

bool isEmail(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[^@\\s,;:()\\[\\]]{1,64}@[^@\\s,;:()\\[\\]'/]+\\z"));
    return pattern.match(text).hasMatch();
}

std::optional<PopProblem> problemOf(PopValue which, const QString &text)
{
    if (hasForbidden(which, text))
        return PopProblem::ForbiddenCharacter;
    const ValueRule &rule = ruleOf(which);
    const int stated = rule.path ? field(rule.path).maxLength : 0;
    if (text.size() > (stated > 0 ? stated : rule.maxLength))
        return PopProblem::ValueTooLong;
    if (which == PopValue::Id && !CustomerId::fromText(text))
        return PopProblem::BadCustomerId;
    if (which == PopValue::Phone && !isPhone(text))
        return PopProblem::BadPhone;
    if (which == PopValue::Email && !isEmail(text))
        return PopProblem::BadEmail;
    return std::nullopt;
}

} // namespace

std::optional<PopKind> popKindOf(QStringView name)
{
    const auto found
        = std::find_if(kindNames.begin(), kindNames.end(),
                       [name](const KindName &row) { return name == QLatin1String(row.name); });
    return found == kindNames.end() ? std::nullopt : std::optional(found->kind);
}

std::optional<PopValue> popValueOf(QStringView name)
{
    const auto found
        = std::find_if(valueRules.begin(), valueRules.end(),
                       [name](const ValueRule &rule) { return name == QLatin1String(rule.name); });
    return found == valueRules.end() ? std::nullopt : std::optional(found->which);
}

Result<ScreenPop, PopProblem> ScreenPop::make(PopKind kind, const Values &values)
{
    QMap<PopValue, QString> kept;
    QList<PopValue> seen;
    for (const auto &[which, given] : values) {
        if (!belongsTo(kind, which))
            return PopProblem::UnknownValue;
        if (seen.contains(which))
            return PopProblem::DoubleValue;
        seen.append(which);
        // Only blanks go: trimmed() would take a line end along with them.
        static const QRegularExpression outer(QStringLiteral("\\A +| +\\z"));
        const QString text = QString(given).remove(outer);
        if (text.isEmpty())
            continue;
        if (const auto problem = problemOf(which, text))
            return *problem;
        kept.insert(which, text);
    }
    if (kind == PopKind::Open && !kept.contains(PopValue::Id))
        return PopProblem::BadCustomerId;
    const bool canBeFound = kept.contains(PopValue::Phone) || kept.contains(PopValue::Email)
        || kept.contains(PopValue::Line);
    if (kind == PopKind::Find && !canBeFound)
        return PopProblem::NothingToFind;
    return ScreenPop(kind, kept);
}

Result<ScreenPop, PopProblem> ScreenPop::fromJson(const QJsonObject &json)
{
    const auto kind = popKindOf(json.value(QLatin1String("kind")).toString());
    if (!kind)
        return PopProblem::UnknownAction;
    const QJsonObject given = json.value(QLatin1String("values")).toObject();
    Values values;
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto which = popValueOf(it.key());
        if (!which || !it.value().isString())
            return PopProblem::UnknownValue;
        values.append({*which, it.value().toString()});
    }
    return make(*kind, values);
}

QJsonObject ScreenPop::toJson() const
{
    QJsonObject values;
    for (auto it = m_values.begin(); it != m_values.end(); ++it)
        values.insert(QString::fromLatin1(ruleOf(it.key()).name), it.value());
    return {{QStringLiteral("kind"), nameOf(m_kind)}, {QStringLiteral("values"), values}};
}

std::optional<CustomerId> ScreenPop::customerId() const
{
    return CustomerId::fromText(value(PopValue::Id));
}

/// A phone is said to be one: eight digits alone would be read as a customer id or a date.
QString ScreenPop::line() const
{
    if (m_kind != PopKind::Find)
        return {};
    QStringList words;
    if (const QString typed = value(PopValue::Line); !typed.isEmpty())
        words.append(typed);
    if (const QString email = value(PopValue::Email); !email.isEmpty())
        words.append(email);
    if (const QString phone = value(PopValue::Phone); !phone.isEmpty())
        words.append(QStringLiteral("tel:") + dialledOf(phone));
    return words.join(u' ');
}

Edits ScreenPop::known() const
{
    Edits edits;
    for (const ValueRule &rule : valueRules) {
        const QString text = value(rule.which);
        if (!rule.path || text.isEmpty())
            continue;
        if (rule.which == PopValue::Phone)
            edits.set(field(rule.path), QJsonArray{NumberedItem(text, QString()).toJson()});
        else
            edits.set(field(rule.path), text);
    }
    return edits;
}

} // namespace desk
