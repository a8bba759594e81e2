// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/valuetext.h"

#include "app/profile/consent.h"
#include "app/profile/numbereditem.h"
#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/words/dateform.h"
#include "ui/words/fieldlabel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

namespace desk {

namespace {

QString yesOrNo(bool value)
{
    return value ? QCoreApplication::translate("ValueText", "Yes")
                 : QCoreApplication::translate("ValueText", "No");
}

QString withCode(const QString &name, const QString &code)
{
    return name.isEmpty() || name == code ? code : QStringLiteral("%1 (%2)").arg(name, code);
}

/// The agent's short date, always with four digits for the year.
QString dateText(const QString &text)
{
    const auto date = wireDate(text);
    if (!date)
        return text;
    const QLocale locale;
    return locale.toString(*date, shortDateFormat(locale));
}

QString numberAndTypeText(const QJsonValue &value)
{
    const NumberedItem item(value);
    const QString type = enumerationText(item.type());
    if (item.number().isEmpty() || type.isEmpty())
        return item.number() + type;
    return QStringLiteral("%1 (%2)").arg(item.number(), type);
}

QString optInText(const QJsonValue &value)
{
    const auto consent = Consent::fromJson(value);
    if (!consent)
        return {};
    const QString answer = consent->answer() ? yesOrNo(*consent->answer())
                                             : QCoreApplication::translate("ValueText", "Not said");
    const QString line = labelled(enumerationText(consent->channel()), answer);
    if (!consent->partners())
        return line;
    return QCoreApplication::translate("ValueText", "%1, partners: %2")
        .arg(line, yesOrNo(*consent->partners()));
}

QString linkText(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    QStringList parts;
    for (const char *key : {"rel", "method", "href", "label"}) {
        const QString text = plainText(object.value(QLatin1String(key)));
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(QLatin1Char(' '));
}

QString listText(const QJsonArray &list, QString (*itemText)(const QJsonValue &))
{
    QStringList lines;
    for (const QJsonValue &item : list)
        lines.append(itemText(item));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString shortDateFormat(const QLocale &locale)
{
    QString form = locale.dateFormat(QLocale::ShortFormat);
    if (!form.contains(QLatin1String("yyyy")))
        form.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return form;
}

QString valueText(const Field &field, const QJsonValue &value, const ReferenceData &reference)
{
    const QString text = plainText(value);
    switch (field.kind) {
    case FieldKind::Civility:
        return withCode(reference.civilityName(text), text);
    case FieldKind::Country:
        return withCode(reference.countryName(text), text);
    case FieldKind::Language:
        return withCode(reference.languageName(text), text);
    case FieldKind::Date:
        return dateText(text);
    case FieldKind::Boolean:
        return value.isBool() ? yesOrNo(value.toBool()) : text;
    case FieldKind::Enumeration:
        return enumerationText(text);
    case FieldKind::NationalId:
        return numberAndTypeText(value);
    case FieldKind::Phones:
        return listText(value.toArray(), numberAndTypeText);
    case FieldKind::OptIns:
        return listText(value.toArray(), optInText);
    case FieldKind::Links:
        return listText(value.toArray(), linkText);
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Number:
        return text;
    }
    Q_UNREACHABLE();
}

QString problemText(const Problem &problem)
{
    switch (problem.key) {
    case ProblemKey::Required:
        return QCoreApplication::translate("ProblemText", "This is required.");
    case ProblemKey::CannotBeCleared:
        return QCoreApplication::translate("ProblemText",
                                           "This can't be cleared. Type a value, or undo.");
    case ProblemKey::TooLong:
        return QCoreApplication::translate("ProblemText", "At most %n character(s) are possible.",
                                           nullptr, problem.limit);
    case ProblemKey::ControlCharacter:
        return QCoreApplication::translate(
            "ProblemText", "A line break or another invisible character is inside. Remove it.");
    case ProblemKey::NotADate:
        return QCoreApplication::translate("ProblemText", "This is no date. Write it as %1.")
            .arg(dateFormHint());
    case ProblemKey::DateInFuture:
        return QCoreApplication::translate("ProblemText", "This date is in the future.");
    case ProblemKey::NotAnEmail:
        return QCoreApplication::translate(
            "ProblemText", "This is no e-mail address. One looks like name@example.com.");
    case ProblemKey::NotACountry:
        return QCoreApplication::translate(
            "ProblemText", "This country is not known. Choose one, or type its two letters.");
    case ProblemKey::NotALanguage:
        return QCoreApplication::translate(
            "ProblemText", "This language is not known. Choose one, or type its two letters.");
    case ProblemKey::PhoneWithoutNumber:
        return QCoreApplication::translate("ProblemText", "A phone number needs digits.");
    case ProblemKey::IdentifierIncomplete:
        return QCoreApplication::translate("ProblemText",
                                           "Give both the number and the type, or neither.");
    case ProblemKey::ConsentWithoutAnswer:
        return QCoreApplication::translate(
            "ProblemText", "A stored consent has no answer. Choose Yes or No for each channel.");
    }
    Q_UNREACHABLE();
}

QString enumerationText(const QString &code)
{
    struct Name {
        const char *code;
        const char *english;
    };
    // clang-format off
    static constexpr Name names[] = {
        {"MOBILE",            QT_TRANSLATE_NOOP("Enumeration", "Mobile")},
        {"HOME",              QT_TRANSLATE_NOOP("Enumeration", "Home")},
        {"OFFICE",            QT_TRANSLATE_NOOP("Enumeration", "Office")},
        {"CPF",               QT_TRANSLATE_NOOP("Enumeration", "CPF (Brazil)")},
        {"CUIL",              QT_TRANSLATE_NOOP("Enumeration", "CUIL (Argentina)")},
        {"TAX_NUMBER",        QT_TRANSLATE_NOOP("Enumeration", "Tax number (Italy)")},
        {"SECURITY_NUMBER",   QT_TRANSLATE_NOOP("Enumeration", "Social security number (France)")},
        {"ID_NUMBER",         QT_TRANSLATE_NOOP("Enumeration", "Identity number (China)")},
        {"NATIONAL_REGISTER", QT_TRANSLATE_NOOP("Enumeration", "National register (Belgium)")},
        {"DNI",               QT_TRANSLATE_NOOP("Enumeration", "DNI")},
        {"EMAIL",             QT_TRANSLATE_NOOP("Enumeration", "E-mail")},
        {"SMS",               QT_TRANSLATE_NOOP("Enumeration", "SMS")},
        {"PHONE",             QT_TRANSLATE_NOOP("Enumeration", "Phone")},
        {"MAIL",              QT_TRANSLATE_NOOP("Enumeration", "Mail")},
        {"WHATSAPP",          QT_TRANSLATE_NOOP("Enumeration", "WhatsApp")},
        {"WECHAT",            QT_TRANSLATE_NOOP("Enumeration", "WeChat")},
        {"ALL",               QT_TRANSLATE_NOOP("Enumeration", "All channels")},
        {"PROFILING",         QT_TRANSLATE_NOOP("Enumeration", "Profiling")},
        {"CLUBMED_PLUS",      QT_TRANSLATE_NOOP("Enumeration", "Club Med Plus")},
        {"FOSUN_PARTNERS",    QT_TRANSLATE_NOOP("Enumeration", "Fosun partners")},
        {"CGU_2",             QT_TRANSLATE_NOOP("Enumeration", "Terms of use 2")},
        {"CONFORMITY",        QT_TRANSLATE_NOOP("Enumeration", "Conformity")},
        {"CLIENT",            QT_TRANSLATE_NOOP("Enumeration", "Customer")},
        {"PROSPECT",          QT_TRANSLATE_NOOP("Enumeration", "Prospect")},
        {"NEW_CUSTOMER",      QT_TRANSLATE_NOOP("Enumeration", "New customer")},
        {"UNAVAILABLE",       QT_TRANSLATE_NOOP("Enumeration", "Unavailable")},
        {"NONE",              QT_TRANSLATE_NOOP("Enumeration", "None")},
        {"TURQUOISE",         QT_TRANSLATE_NOOP("Enumeration", "Turquoise")},
        {"SILVER",            QT_TRANSLATE_NOOP("Enumeration", "Silver")},
        {"GOLD",              QT_TRANSLATE_NOOP("Enumeration", "Gold")},
        {"PLATINUM",          QT_TRANSLATE_NOOP("Enumeration", "Platinum")},
        {"UNAVAILABLE_FOR_THIS_COUNTRY", QT_TRANSLATE_NOOP("Enumeration", "Unavailable for this country")},
        {"EXCLUDED",          QT_TRANSLATE_NOOP("Enumeration", "Excluded")},
    };
    // clang-format on
    for (const Name &name : names) {
        if (code == QLatin1String(name.code))
            return QCoreApplication::translate("Enumeration", name.english);
    }
    return code;
}

} // namespace desk
