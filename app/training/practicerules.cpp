// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/training/practicerules.h"

#include "app/profile/consent.h"
#include "app/profile/field.h"
#include "app/profile/numbereditem.h"
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

/// A member of an item that the contract does not know, unless it is stored so.
void checkKeys(QJsonArray &problems, const QString &key, const QJsonObject &object,
               const ListRule &rule, const QJsonArray &stored)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isKnown
            = std::any_of(rule.keys.begin(), rule.keys.end(),
                          [&it](const char *name) { return it.key() == QLatin1String(name); });
        const bool isStored = std::any_of(stored.begin(), stored.end(), [&it](const auto &item) {
            return item.toObject().value(it.key()) == it.value();
        });
        if (!isKnown && !isStored)
            add(problems, "UNKNOWN_KEY", key + QLatin1Char('.') + it.key(), "Unknown key");
    }
}

/// {number, type}: `needsBoth` for the national identifier (contract, 6.3).
void checkNumbered(QJsonArray &problems, const QString &key, const QJsonValue &value,
                   std::span<const char *const> types, bool needsBoth)
{
    const QLatin1String numberKey(NumberedItem::numberKey);
    const QLatin1String typeKey(NumberedItem::typeKey);
    const QJsonValue number = value.toObject().value(numberKey);
    const QJsonValue type = value.toObject().value(typeKey);
    const bool isNumberRight = number.isString() || (!needsBoth && number.isUndefined());
    const bool isTypeRight = (type.isString() && isOneOf(types, type.toString()))
        || (!needsBoth && type.isUndefined());
    if (!value.isObject() || !isNumberRight)
        add(problems, "INVALID_VALUE", key + QLatin1Char('.') + numberKey, "A text is expected");
    if (!isTypeRight)
        add(problems, "UNKNOWN_VALUE", key + QLatin1Char('.') + typeKey, "Unknown type");
}

void checkOptIn(QJsonArray &problems, const QString &key, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto check = [&](const char *name, const char *code, bool isRight, const char *text) {
        if (!isRight)
            add(problems, code, key + QLatin1Char('.') + QLatin1String(name), text);
    };
    const QJsonValue partners = object.value(QLatin1String(Consent::partnersKey));
    const auto consent = Consent::fromJson(value);
    check(Consent::channelKey, "UNKNOWN_VALUE",
          consent && isOneOf(optInChannels(), consent->channel()), "Unknown channel");
    check(Consent::answerKey, "INVALID_VALUE",
          object.value(QLatin1String(Consent::answerKey)).isBool(), "true or false is expected");
    check(Consent::partnersKey, "INVALID_VALUE", partners.isBool() || partners.isUndefined(),
          "true or false is expected");
}

/// What is stored already is right as it is: it may come back with what was changed beside it.
void checkItem(QJsonArray &problems, const Field &row, const QString &key, const QJsonValue &item,
               const QJsonArray &stored)
{
    if (stored.contains(item))
        return;
    checkKeys(problems, key, item.toObject(), *row.items, stored);
    switch (row.kind) {
    case FieldKind::NationalId:
        checkNumbered(problems, key, item, nationalIdTypes(), true);
        return;
    case FieldKind::Phones:
        checkNumbered(problems, key, item, phoneTypes(), false);
        return;
    case FieldKind::OptIns:
        checkOptIn(problems, key, item);
        return;
    case FieldKind::Civility:
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Date:
    case FieldKind::Country:
    case FieldKind::Email:
    case FieldKind::Language:
    case FieldKind::Boolean:
    case FieldKind::Enumeration:
    case FieldKind::Number:
    case FieldKind::Links:
        break;
    }
    Q_UNREACHABLE();
}

void checkValue(QJsonArray &problems, const Field &row, const QString &key, const QJsonValue &value,
                const QJsonValue &stored, QDate today)
{
    if (row.items && row.items->isList()) {
        if (!value.isArray())
            add(problems, "INVALID_VALUE", key, "A list is expected");
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            checkItem(problems, row, QStringLiteral("%1[%2]").arg(key).arg(i), list.at(i),
                      stored.toArray());
    } else if (row.items) {
        checkItem(problems, row, key, value, {stored});
    } else if (row.kind == FieldKind::Boolean) {
        if (!value.isBool())
            add(problems, "INVALID_VALUE", key, "true or false is expected");
    } else if (value.isString()) {
        checkText(problems, row, key, value.toString(), today);
    } else {
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
               PracticeRoute route, const QJsonObject &stored, QDate today)
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
        if (stored.contains(it.key()) && stored.value(it.key()) == it.value()
            && !it.value().isNull())
            continue;
        if (!row || !takes(*row, route))
            add(problems, "UNKNOWN_KEY", key, "Unknown key");
        else if (!(it.value().isNull() && isNullAllowed))
            checkValue(problems, *row, key, it.value(), {}, today);
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

QJsonArray problemsOf(const QJsonObject &body, PracticeRoute route, const QJsonObject &stored,
                      bool forceAddress, QDate today)
{
    QJsonArray problems;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const Field *row = findField(it.key());
        if (it.value().isNull()) {
            if (!allowsNull(it.key(), route))
                add(problems, "INVALID_VALUE", it.key(), "null is not allowed");
        } else if (isUnit(it.key())) {
            checkUnit(problems, it.key(), it.value(), route, stored.value(it.key()).toObject(),
                      today);
        } else if (!row || !takes(*row, route)) {
            add(problems, "UNKNOWN_KEY", it.key(), "Unknown key");
        } else {
            checkValue(problems, *row, it.key(), it.value(), stored.value(it.key()), today);
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
