// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/training/practicerules.h"

#include "app/profile/field.h"
#include "app/profile/value.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

void add(QJsonArray &problems, const char *code, const QString &key, const char *text)
{
    problems.append(QJsonObject{{QStringLiteral("error_code"), QString::fromLatin1(code)},
                                {QStringLiteral("concerned_key"), key},
                                {QStringLiteral("error_description"), QString::fromLatin1(text)}});
}

bool isOneOf(std::span<const char *const> list, const QString &text)
{
    return std::any_of(list.begin(), list.end(),
                       [&text](const char *item) { return text == QLatin1String(item); });
}

bool takes(const Field &row, PracticeRoute route)
{
    return route == PracticeRoute::Create ? row.isCreatable() : row.isEditable();
}

/// Contract, 2.1 and 4.2: the only keys whose schema allows null.
bool allowsNull(const QString &key, PracticeRoute route)
{
    static const QStringList create{QStringLiteral("unicode_civility"), QStringLiteral("birthdate"),
                                    QStringLiteral("address"), QStringLiteral("identity")};
    static const QStringList patch{QStringLiteral("email"), QStringLiteral("birthdate"),
                                   QStringLiteral("birth_country_code"), QStringLiteral("address"),
                                   QStringLiteral("identity")};
    return (route == PracticeRoute::Create ? create : patch).contains(key);
}

void checkText(QJsonArray &problems, const Field &row, const QString &key, const QString &text,
               QDate today)
{
    if (text.isEmpty())
        return;
    const auto date = wireDate(text);
    if (row.kind == FieldKind::Date && (!date || *date > today))
        add(problems, "INVALID_DATE", key, "Not a date in the past, written YYYYMMDD");
    if (row.kind == FieldKind::Email
        && (text.count(QLatin1Char('@')) != 1 || text.startsWith(QLatin1Char('@'))
            || text.endsWith(QLatin1Char('@'))))
        add(problems, "INVALID_EMAIL", key, "Not an e-mail address");
    if ((row.kind == FieldKind::Country || row.kind == FieldKind::Language) && text.size() != 2)
        add(problems, "INVALID_CODE", key, "Not a two-letter code");
    if (row.kind == FieldKind::Civility && text != QLatin1String("MR")
        && text != QLatin1String("MS"))
        add(problems, "UNKNOWN_VALUE", key, "Unknown civility");
    if (row.kind == FieldKind::Enumeration && !isOneOf(row.choices, text))
        add(problems, "UNKNOWN_VALUE", key, "Unknown value");
    if (row.maxLength > 0 && text.toUcs4().size() > row.maxLength)
        add(problems, "TOO_LONG", key, "Too long");
}

/// {number, type}: `needsBoth` for the national identifier (contract, 6.3).
void checkNumbered(QJsonArray &problems, const QString &key, const QJsonValue &value,
                   std::span<const char *const> types, bool needsBoth)
{
    const QJsonObject object = value.toObject();
    for (const QString &name : object.keys()) {
        if (name != QLatin1String("number") && name != QLatin1String("type"))
            add(problems, "UNKNOWN_KEY", key + QLatin1Char('.') + name, "Unknown key");
    }
    const QJsonValue number = object.value(QStringLiteral("number"));
    const QJsonValue type = object.value(QStringLiteral("type"));
    const bool isNumberRight = number.isString() || (!needsBoth && number.isUndefined());
    const bool isTypeRight = (type.isString() && isOneOf(types, type.toString()))
        || (!needsBoth && type.isUndefined());
    if (!value.isObject() || !isNumberRight)
        add(problems, "INVALID_VALUE", key + QStringLiteral(".number"), "A text is expected");
    if (!isTypeRight)
        add(problems, "UNKNOWN_VALUE", key + QStringLiteral(".type"), "Unknown type");
}

void checkOptIn(QJsonArray &problems, const QString &key, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonValue partners = object.value(QStringLiteral("optin_partners"));
    if (!isOneOf(optInChannels(), object.value(QStringLiteral("channel")).toString()))
        add(problems, "UNKNOWN_VALUE", key + QStringLiteral(".channel"), "Unknown channel");
    if (!object.value(QStringLiteral("optin")).isBool())
        add(problems, "INVALID_VALUE", key + QStringLiteral(".optin"), "true or false is expected");
    if (!partners.isBool() && !partners.isUndefined())
        add(problems, "INVALID_VALUE", key + QStringLiteral(".optin_partners"),
            "true or false is expected");
}

void checkValue(QJsonArray &problems, const Field &row, const QString &key, const QJsonValue &value,
                QDate today)
{
    switch (row.kind) {
    case FieldKind::Boolean:
        if (!value.isBool())
            add(problems, "INVALID_VALUE", key, "true or false is expected");
        return;
    case FieldKind::NationalId:
        checkNumbered(problems, key, value, nationalIdTypes(), true);
        return;
    case FieldKind::Phones:
    case FieldKind::OptIns: {
        if (!value.isArray())
            add(problems, "INVALID_VALUE", key, "A list is expected");
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString itemKey = QStringLiteral("%1[%2]").arg(key).arg(i);
            if (row.kind == FieldKind::Phones)
                checkNumbered(problems, itemKey, list.at(i), phoneTypes(), false);
            else
                checkOptIn(problems, itemKey, list.at(i));
        }
        return;
    }
    default:
        if (value.isString())
            checkText(problems, row, key, value.toString(), today);
        else
            add(problems, "INVALID_VALUE", key, "A text is expected");
    }
}

/// Shapes published by the postal services; only what a practice needs.
QRegularExpression postalCodeOf(const QString &country)
{
    static const QHash<QString, QString> shapes{
        {QStringLiteral("FR"), QStringLiteral("\\d{5}")},
        {QStringLiteral("DE"), QStringLiteral("\\d{5}")},
        {QStringLiteral("IT"), QStringLiteral("\\d{5}")},
        {QStringLiteral("ES"), QStringLiteral("\\d{5}")},
        {QStringLiteral("BE"), QStringLiteral("\\d{4}")},
        {QStringLiteral("CH"), QStringLiteral("\\d{4}")},
        {QStringLiteral("NL"), QStringLiteral("\\d{4} ?[A-Z]{2}")},
        {QStringLiteral("US"), QStringLiteral("\\d{5}(-\\d{4})?")},
        {QStringLiteral("BR"), QStringLiteral("\\d{5}-?\\d{3}")},
        {QStringLiteral("JP"), QStringLiteral("\\d{3}-?\\d{4}")},
        {QStringLiteral("PT"), QStringLiteral("\\d{4}-\\d{3}")},
        {QStringLiteral("CA"), QStringLiteral("[A-Z]\\d[A-Z] ?\\d[A-Z]\\d")},
        {QStringLiteral("GB"), QStringLiteral("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}")},
    };
    return QRegularExpression(
        QRegularExpression::anchoredPattern(shapes.value(country, QStringLiteral(".*"))));
}

void checkUnit(QJsonArray &problems, const QString &unit, const QJsonValue &value,
               PracticeRoute route, QDate today)
{
    if (!value.isObject()) {
        add(problems, "INVALID_VALUE", unit, "An object is expected");
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = unit + QLatin1Char('.') + it.key();
        const Field *row = findField(key);
        const bool isNullAllowed
            = route == PracticeRoute::Create || it.key() != QLatin1String("country_code");
        if (!row || !takes(*row, route))
            add(problems, "UNKNOWN_KEY", key, "Unknown key");
        else if (!(it.value().isNull() && isNullAllowed))
            checkValue(problems, *row, key, it.value(), today);
    }
}

bool isUnit(const QString &key)
{
    const auto all = fields();
    return std::any_of(all.begin(), all.end(), [&key](const Field &row) {
        return !row.part().isEmpty() && row.unit() == key;
    });
}

} // namespace

QJsonArray problemsOf(const QJsonObject &body, PracticeRoute route, bool forceAddress, QDate today)
{
    QJsonArray problems;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const Field *row = findField(it.key());
        if (it.value().isNull()) {
            if (!allowsNull(it.key(), route))
                add(problems, "INVALID_VALUE", it.key(), "null is not allowed");
        } else if (isUnit(it.key())) {
            checkUnit(problems, it.key(), it.value(), route, today);
        } else if (!row || !takes(*row, route)) {
            add(problems, "UNKNOWN_KEY", it.key(), "Unknown key");
        } else {
            checkValue(problems, *row, it.key(), it.value(), today);
        }
    }
    for (const Field &row : fields()) {
        const bool isMissing = !body.contains(row.unit()) && route == PracticeRoute::Create;
        const bool isEmptied
            = body.contains(row.unit()) && body.value(row.unit()).toString().trimmed().isEmpty();
        if (row.onCreate == OnCreate::Required && (isMissing || isEmptied))
            add(problems, "REQUIRED", row.pathText(), "Value is missing");
    }
    const QJsonObject address = body.value(QStringLiteral("address")).toObject();
    const QString postalCode = address.value(QStringLiteral("zip_code")).toString();
    const QString country = address.value(QStringLiteral("country_code")).toString();
    if (!forceAddress && !postalCode.isEmpty()
        && !postalCodeOf(country).match(postalCode).hasMatch())
        add(problems, "UNKNOWN_ADDRESS", QStringLiteral("address.zip_code"), "Unknown postal code");
    return problems;
}

} // namespace desk
