// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/field.h"

#include "app/profile/consent.h"
#include "app/profile/nationalid.h"
#include "app/profile/phone.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

// Marks a label for lupdate in the context "Field" and leaves it as it is.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace desk {

namespace {

using K = FieldKind;
using S = Section;

constexpr std::array customerTypes{"CLIENT", "PROSPECT"};
constexpr std::array customerStatuses{"NEW_CUSTOMER", "UNAVAILABLE", "PROSPECT", "CLIENT"};
constexpr std::array loyaltyStatuses{"NONE",     "TURQUOISE",  "SILVER",
                                     "GOLD",     "PLATINUM",   "UNAVAILABLE_FOR_THIS_COUNTRY",
                                     "EXCLUDED", "UNAVAILABLE"};
constexpr std::array phoneTypeList{"MOBILE", "HOME", "OFFICE"};
constexpr std::array nationalIdTypeList{
    "CPF", "CUIL", "TAX_NUMBER", "SECURITY_NUMBER", "ID_NUMBER", "NATIONAL_REGISTER", "DNI"};
constexpr std::array optInChannelList{
    "EMAIL", "SMS",       "PHONE",        "MAIL",           "WHATSAPP", "WECHAT",
    "ALL",   "PROFILING", "CLUBMED_PLUS", "FOSUN_PARTNERS", "CGU_2",    "CONFORMITY"};

template <typename Item> QJsonObject shownOf(const QJsonValue &json)
{
    const auto item = Item::fromJson(json);
    return item ? item->shown() : QJsonObject();
}

template <typename Item> bool saysNothing(const QJsonValue &json)
{
    const auto item = Item::fromJson(json);
    return item && item->saysNothing();
}

template <typename Item> QString spelledOf(const QJsonValue &json)
{
    const auto item = Item::fromJson(json);
    return item ? item->spelled() : QString();
}

template <typename Item> constexpr ListRule ruleOf(ListRule::Shape shape)
{
    return {shape, Item::keys, shownOf<Item>, saysNothing<Item>, spelledOf<Item>};
}

constexpr ListRule identifier = ruleOf<NationalId>(ListRule::Shape::One);
constexpr ListRule phones = ruleOf<Phone>(ListRule::Shape::List);
constexpr ListRule consents = ruleOf<Consent>(ListRule::Shape::List);

/// The kinds of which a row needs a rule for its items.
constexpr bool hasItems(FieldKind kind)
{
    switch (kind) {
    case K::NationalId:
    case K::Phones:
    case K::OptIns:
        return true;
    case K::Civility:
    case K::Name:
    case K::Text:
    case K::Date:
    case K::Country:
    case K::Email:
    case K::Language:
    case K::Boolean:
    case K::Enumeration:
    case K::Number:
    case K::Links: // read-only, shown as it came
        return false;
    }
    Q_UNREACHABLE();
}

constexpr auto no = OnCreate::Never;
constexpr auto may = OnCreate::Optional;
constexpr auto must = OnCreate::Required;
constexpr auto patch = OnPatch::Accepted;
constexpr auto fixed = OnPatch::Never;
constexpr auto never = ClearWith::Never;
constexpr auto emptyText = ClearWith::EmptyText;
constexpr auto null = ClearWith::Null;
constexpr auto emptyList = ClearWith::EmptyList;

// clang-format off
constexpr std::array catalogue{
    Field{"civility",             QT_TRANSLATE_NOOP("Field", "Civility"),                       K::Civility, S::Identity, must, patch, never},
    Field{"first_name",           QT_TRANSLATE_NOOP("Field", "First name"),                     K::Name,     S::Identity, must, patch, never},
    Field{"last_name",            QT_TRANSLATE_NOOP("Field", "Last name"),                      K::Name,     S::Identity, must, patch, never},
    Field{"birthdate",            QT_TRANSLATE_NOOP("Field", "Date of birth"),                  K::Date,     S::Identity, may,  patch, null},
    Field{"second_name",          QT_TRANSLATE_NOOP("Field", "Second name"),                    K::Name,     S::Identity, no,   patch, emptyText},
    Field{"third_name",           QT_TRANSLATE_NOOP("Field", "Third name"),                     K::Name,     S::Identity, no,   patch, emptyText},
    Field{"fourth_name",          QT_TRANSLATE_NOOP("Field", "Fourth name"),                    K::Name,     S::Identity, no,   patch, emptyText},
    Field{"unicode_civility",     QT_TRANSLATE_NOOP("Field", "Civility (original script)"),     K::Text,     S::Identity, may,  patch, emptyText},
    Field{"unicode_first_name",   QT_TRANSLATE_NOOP("Field", "First name (original script)"),   K::Name,     S::Identity, may,  patch, emptyText},
    Field{"unicode_last_name",    QT_TRANSLATE_NOOP("Field", "Last name (original script)"),    K::Name,     S::Identity, may,  patch, emptyText},
    Field{"unicode_second_name",  QT_TRANSLATE_NOOP("Field", "Second name (original script)"),  K::Name,     S::Identity, no,   patch, emptyText},
    Field{"unicode_third_name",   QT_TRANSLATE_NOOP("Field", "Third name (original script)"),   K::Name,     S::Identity, no,   patch, emptyText},
    Field{"unicode_fourth_name",  QT_TRANSLATE_NOOP("Field", "Fourth name (original script)"),  K::Name,     S::Identity, no,   patch, emptyText},
    Field{"birth_country_code",   QT_TRANSLATE_NOOP("Field", "Country of birth"),               K::Country,  S::Identity, no,   patch, null},
    Field{"birth_city",           QT_TRANSLATE_NOOP("Field", "City of birth"),                  K::Text,     S::Identity, no,   patch, emptyText},
    Field{"identity",             QT_TRANSLATE_NOOP("Field", "National identifier"),            K::NationalId, S::Identity, may, patch, null, 0, {}, &identifier},
    Field{"gender",               QT_TRANSLATE_NOOP("Field", "Gender"),                         K::Text,     S::Identity, no,   fixed, never},

    Field{"email",                QT_TRANSLATE_NOOP("Field", "E-mail"),                         K::Email,    S::Contact,  may,  patch, null},
    Field{"phones",               QT_TRANSLATE_NOOP("Field", "Phones"),                         K::Phones,   S::Contact,  may,  patch, emptyList, 0, {}, &phones},
    Field{"language_code",        QT_TRANSLATE_NOOP("Field", "Customer language"),              K::Language, S::Contact,  may,  patch, emptyText},
    Field{"locale",               QT_TRANSLATE_NOOP("Field", "Locale"),                         K::Text,     S::Contact,  no,   fixed, never},

    Field{"address.country_code", QT_TRANSLATE_NOOP("Field", "Country"),                        K::Country,  S::Address,  may,  patch, emptyText, 3},
    Field{"address.number",       QT_TRANSLATE_NOOP("Field", "Street number"),                  K::Text,     S::Address,  may,  patch, emptyText, 50},
    Field{"address.street",       QT_TRANSLATE_NOOP("Field", "Street"),                         K::Text,     S::Address,  may,  patch, emptyText, 100},
    Field{"address.add_on",       QT_TRANSLATE_NOOP("Field", "Floor or unit"),                  K::Text,     S::Address,  may,  patch, emptyText, 50},
    Field{"address.zip_code",     QT_TRANSLATE_NOOP("Field", "Postal code"),                    K::Text,     S::Address,  may,  patch, emptyText, 50},
    Field{"address.city",         QT_TRANSLATE_NOOP("Field", "City"),                           K::Text,     S::Address,  may,  patch, emptyText, 150},
    Field{"address.town",         QT_TRANSLATE_NOOP("Field", "Locality"),                       K::Text,     S::Address,  may,  patch, emptyText, 100},
    Field{"address.state_or_district", QT_TRANSLATE_NOOP("Field", "State or district"),         K::Text,     S::Address,  may,  patch, emptyText, 100},
    Field{"address.country",      QT_TRANSLATE_NOOP("Field", "Country name"),                   K::Text,     S::Address,  may,  patch, emptyText, 100},
    Field{"address.additional_information_1", QT_TRANSLATE_NOOP("Field", "Address line 1"),     K::Text,     S::Address,  may,  patch, emptyText, 100},
    Field{"address.additional_information_2", QT_TRANSLATE_NOOP("Field", "Address line 2"),     K::Text,     S::Address,  may,  patch, emptyText, 100},

    Field{"personal_data_usage_allowed", QT_TRANSLATE_NOOP("Field", "Consent to use personal data"), K::Boolean, S::Consent, no, patch, never},
    Field{"optins",               QT_TRANSLATE_NOOP("Field", "Contact consents"),               K::OptIns,   S::Consent,  may,  patch, emptyList, 0, {}, &consents},

    Field{"id",                   QT_TRANSLATE_NOOP("Field", "Customer id"),                    K::Text,     S::Membership, no, fixed, never},
    Field{"gm_number",            QT_TRANSLATE_NOOP("Field", "GM number"),                      K::Text,     S::Membership, no, fixed, never},
    Field{"customer_type",        QT_TRANSLATE_NOOP("Field", "Customer type"),                  K::Enumeration, S::Membership, may, fixed, never, 0, customerTypes},
    Field{"call_id",              QT_TRANSLATE_NOOP("Field", "Call motive"),                    K::Text,     S::Membership, may, fixed, never},
    Field{"customer_status",      QT_TRANSLATE_NOOP("Field", "Customer status"),                K::Enumeration, S::Membership, no, fixed, never, 0, customerStatuses},
    Field{"loyalty_program.status", QT_TRANSLATE_NOOP("Field", "Loyalty status"),               K::Enumeration, S::Membership, no, fixed, never, 0, loyaltyStatuses},
    Field{"loyalty_program.points", QT_TRANSLATE_NOOP("Field", "Points"),                       K::Number,   S::Membership, no, fixed, never},
    Field{"loyalty_program.previous_status", QT_TRANSLATE_NOOP("Field", "Previous status"),     K::Enumeration, S::Membership, no, fixed, never, 0, loyaltyStatuses},
    Field{"loyalty_program.is_platinum_for_life", QT_TRANSLATE_NOOP("Field", "Platinum for life"), K::Boolean, S::Membership, no, fixed, never},
    Field{"loyalty_program.platinum_for_life_since", QT_TRANSLATE_NOOP("Field", "Platinum for life since"), K::Text, S::Membership, no, fixed, never},
    Field{"filiation_number",     QT_TRANSLATE_NOOP("Field", "Household position"),             K::Text,     S::Membership, no, fixed, never},
    Field{"blacklisted",          QT_TRANSLATE_NOOP("Field", "Blacklisted"),                    K::Boolean,  S::Membership, no, fixed, never},
    Field{"health_pass_id",       QT_TRANSLATE_NOOP("Field", "Health pass"),                    K::Text,     S::Membership, no, fixed, never},

    Field{"_links",               QT_TRANSLATE_NOOP("Field", "Links"),                          K::Links,    S::Other,    no,   fixed, never},
};
// clang-format on

static_assert(std::all_of(catalogue.begin(), catalogue.end(),
                          [](const Field &row) {
                              return hasItems(row.kind) == (row.items != nullptr);
                          }),
              "a row whose values are objects has a rule for its items, and no other row");

} // namespace

QString Field::unit() const
{
    const QString text = pathText();
    const auto dot = text.indexOf(QLatin1Char('.'));
    return dot < 0 ? text : text.left(dot);
}

QString Field::part() const
{
    const QString text = pathText();
    const auto dot = text.indexOf(QLatin1Char('.'));
    return dot < 0 ? QString() : text.mid(dot + 1);
}

std::span<const Field> fields()
{
    return catalogue;
}

const Field *findField(QStringView path)
{
    const auto found = std::find_if(catalogue.begin(), catalogue.end(), [path](const Field &row) {
        return path == QLatin1String(row.path);
    });
    return found == catalogue.end() ? nullptr : &*found;
}

const Field &field(const char *path)
{
    const Field *found = findField(QString::fromLatin1(path));
    Q_ASSERT_X(found, "desk::field", path);
    return *found;
}

QList<const Field *> fieldsOf(Section section)
{
    QList<const Field *> rows;
    for (const Field &row : catalogue) {
        if (row.section == section)
            rows.append(&row);
    }
    return rows;
}

std::span<const char *const> phoneTypes()
{
    return phoneTypeList;
}

std::span<const char *const> nationalIdTypes()
{
    return nationalIdTypeList;
}

std::span<const char *const> optInChannels()
{
    return optInChannelList;
}

} // namespace desk
