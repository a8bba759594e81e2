// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/validation.h"

#include "app/profile/consent.h"
#include "app/profile/nationalid.h"
#include "app/profile/patch.h"
#include "app/profile/value.h"
#include "app/text/digits.h"
#include "app/text/invisible.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

bool hasControlCharacter(const QString &text)
{
    // Half a surrogate pair would leave as something else than was typed.
    return !text.isValidUtf16() || std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
}

/// Nothing but characters that take no room: as good as empty.
bool isBlank(const QString &text)
{
    return withoutInvisible(text).trimmed().isEmpty();
}

bool isTwoLetters(const QString &text)
{
    static const QRegularExpression twoLetters(QStringLiteral("\\A[A-Za-z]{2}\\z"));
    return twoLetters.match(text).hasMatch();
}

bool looksLikeEmail(const QString &text)
{
    const auto at = text.lastIndexOf(QLatin1Char('@'));
    // A quoted local part may hold blanks (RFC 5321, section 4.1.2).
    const bool isQuoted
        = text.startsWith(QLatin1Char('"')) && at > 2 && text.at(at - 1) == QLatin1Char('"');
    const QString unquoted = isQuoted ? text.mid(at) : text;
    const bool hasBlank
        = std::any_of(unquoted.begin(), unquoted.end(), [](QChar c) { return c.isSpace(); });
    return at > 0 && at + 1 < text.size() && !hasBlank;
}

std::optional<Problem> problemOfText(const Field &field, const QString &text, QDate today)
{
    if (hasControlCharacter(text))
        return Problem{ProblemKey::ControlCharacter};
    if (field.kind == FieldKind::Date) {
        const auto date = wireDate(text);
        if (!date)
            return Problem{ProblemKey::NotADate};
        if (*date > today)
            return Problem{ProblemKey::DateInFuture};
    }
    if (field.kind == FieldKind::Email && !looksLikeEmail(text))
        return Problem{ProblemKey::NotAnEmail};
    if (field.kind == FieldKind::Country && !isTwoLetters(text))
        return Problem{ProblemKey::NotACountry};
    if (field.kind == FieldKind::Language && !isTwoLetters(text))
        return Problem{ProblemKey::NotALanguage};
    if (field.maxLength > 0 && text.toUcs4().size() > field.maxLength)
        return Problem{ProblemKey::TooLong, field.maxLength};
    return std::nullopt;
}

std::optional<Problem> problemOfPhones(const QJsonArray &phones)
{
    for (const QJsonValue &phone : phones) {
        const QString number = NumberedItem(phone).number();
        if (hasControlCharacter(number))
            return Problem{ProblemKey::ControlCharacter};
        if (!hasDigit(number))
            return Problem{ProblemKey::PhoneWithoutNumber};
    }
    return std::nullopt;
}

std::optional<Problem> problemOfIdentifier(const QJsonValue &value)
{
    const auto identifier = NationalId::fromJson(value);
    if (!identifier || !identifier->isComplete())
        return Problem{ProblemKey::IdentifierIncomplete};
    if (hasControlCharacter(identifier->number()))
        return Problem{ProblemKey::ControlCharacter};
    return std::nullopt;
}

std::optional<Problem> problemOfOptIns(const QJsonArray &optIns)
{
    const QList<Consent> consents = Consent::listFrom(optIns);
    const bool isAnswered
        = std::all_of(consents.begin(), consents.end(),
                      [](const Consent &consent) { return consent.answer().has_value(); });
    return isAnswered ? std::nullopt : std::optional(Problem{ProblemKey::ConsentWithoutAnswer});
}

std::optional<Problem> problemOfEmpty(const Field &field, Purpose purpose)
{
    if (purpose == Purpose::Create) {
        return field.onCreate == OnCreate::Required ? std::optional(Problem{ProblemKey::Required})
                                                    : std::nullopt;
    }
    return field.clearWith == ClearWith::Never ? std::optional(Problem{ProblemKey::CannotBeCleared})
                                               : std::nullopt;
}

} // namespace

std::optional<Problem> validate(const Field &field, const QJsonValue &typed, Purpose purpose,
                                QDate today)
{
    const QJsonValue value = canonical(field, typed);
    if (value.isNull())
        return problemOfEmpty(field, purpose);
    switch (field.kind) {
    case FieldKind::Phones:
        return problemOfPhones(value.toArray());
    case FieldKind::NationalId:
        return problemOfIdentifier(value);
    case FieldKind::OptIns:
        return problemOfOptIns(value.toArray());
    case FieldKind::Civility:
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Date:
    case FieldKind::Country:
    case FieldKind::Email:
    case FieldKind::Language:
    case FieldKind::Enumeration:
    case FieldKind::Number: {
        const auto empty
            = isBlank(value.toString()) ? problemOfEmpty(field, purpose) : std::nullopt;
        return empty ? empty : problemOfText(field, value.toString(), today);
    }
    case FieldKind::Boolean:
    case FieldKind::Links:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QList<std::pair<const Field *, Problem>> createProblems(const Edits &edits, QDate today)
{
    QList<std::pair<const Field *, Problem>> problems;
    for (const Field &row : fields()) {
        if (!row.isCreatable())
            continue;
        const QJsonValue typed = edits.typed(row).value_or(QJsonValue::Null);
        if (const auto problem = validate(row, typed, Purpose::Create, today))
            problems.append({&row, *problem});
    }
    return problems;
}

std::optional<Problem> problemOf(const Change &change, QDate today)
{
    if (!change.after.isArray())
        return validate(*change.field, change.after, Purpose::Patch, today);
    // An item that is stored goes as it came: it is nobody's problem.
    const QJsonArray before = change.before.toArray();
    const QSet<QJsonValue> stored(before.begin(), before.end());
    QJsonArray mine;
    for (const QJsonArray array = change.after.toArray(); const QJsonValue &item : array) {
        if (!stored.contains(item))
            mine.append(item);
    }
    return mine.isEmpty() ? std::nullopt : validate(*change.field, mine, Purpose::Patch, today);
}

QList<std::pair<const Field *, Problem>> patchProblems(const Profile &profile, const Edits &edits,
                                                       QDate today)
{
    QList<std::pair<const Field *, Problem>> problems;
    for (const Change &change : changesOf(profile, edits)) {
        if (const auto problem = problemOf(change, today))
            problems.append({change.field, *problem});
    }
    return problems;
}

} // namespace desk
