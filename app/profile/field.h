// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <span>

namespace desk {

/// What a value is made of; decides the widget, the canonical form and the validation.
enum class FieldKind {
    Civility, ///< string, a code of GET /v0/civilities
    Name, ///< string
    Text, ///< string
    Date, ///< string, `YYYYMMDD` on the wire
    Country, ///< string, ISO 3166-1 alpha-2
    NationalId, ///< object {number, type}
    Email, ///< string
    Phones, ///< array of {number, type}
    Language, ///< string, ISO 639-1
    Boolean, ///< bool
    OptIns, ///< array of {channel, optin, optin_partners}
    Enumeration, ///< string, one of `choices`, or one the API added later
    Number, ///< number, shown as it came
    Links, ///< array of {rel, method, href, label}; read-only
};

/// Where a field stands on the profile page. Identity to Consent are wizard pages too.
enum class Section { Identity, Contact, Address, Consent, Membership, Other };

enum class OnCreate { Never, Optional, Required };
enum class OnPatch { Never, Accepted };

/// How the wire says "erase this" (contract, section 4.2).
enum class ClearWith { Never, EmptyText, Null, EmptyList };

/// How the objects of a field are read: those of a list (phones, consents), or the only one (the
/// national identifier), which is treated like a list of one. Made of the value type of the items,
/// so that a new type of item has to answer all of it.
struct ListRule {
    enum class Shape { List, One };
    Shape shape;
    std::span<const char *const> keys; ///< the contract's; the first tells two items apart
    /// The canonical form of an item as it came (value.h); empty when nothing shows it.
    QJsonObject (*shown)(const QJsonValue &item);
    /// An item that is shown, but without any answer, so that it makes no difference.
    bool (*saysNothing)(const QJsonValue &item);
    /// What of an item is spelled to a caller; "" for nothing.
    QString (*spelled)(const QJsonValue &item);

    [[nodiscard]] bool isList() const { return shape == Shape::List; }
    /// What tells an item apart from the others; the item in its canonical form.
    [[nodiscard]] QString identityOf(const QJsonObject &item) const
    {
        return item.value(QLatin1String(keys.front())).toString();
    }
};

/// One row of the catalogue. Rows are constants: a field is identified by its address.
struct Field {
    const char *path; ///< JSON path in the profile, e.g. `address.city`
    const char *label; ///< English label; translated in the context "Field"
    FieldKind kind;
    Section section;
    OnCreate onCreate;
    OnPatch onPatch;
    ClearWith clearWith;
    int maxLength = 0; ///< characters, 0 = the contract states none
    std::span<const char *const> choices = {}; ///< of an Enumeration
    const ListRule *items = nullptr; ///< of the kinds whose values are objects, and of them always

    [[nodiscard]] bool isEditable() const { return onPatch == OnPatch::Accepted; }
    [[nodiscard]] bool isCreatable() const { return onCreate != OnCreate::Never; }
    /// The top-level key this field travels in: `address` for `address.city` (design, rule 2).
    [[nodiscard]] QString unit() const;
    /// The key inside the unit (`city`), empty when the field is a unit of its own.
    [[nodiscard]] QString part() const;
    [[nodiscard]] QString pathText() const { return QString::fromLatin1(path); }
};

/// The whole catalogue, in the order in which it is shown (design, section 2).
[[nodiscard]] std::span<const Field> fields();

/// The row with this JSON path, or nullptr.
[[nodiscard]] const Field *findField(QStringView path);

/// The row with this JSON path; the path must exist (for code and tests that name a field).
[[nodiscard]] const Field &field(const char *path);

/// The rows of one section, in catalogue order.
[[nodiscard]] QList<const Field *> fieldsOf(Section section);

/// The path under which the customer id is listed; it is not part of the profile's body.
inline constexpr const char *customerIdPath = "id";

/// Closed lists of the contract (section 8). Values outside them are shown as they came.
[[nodiscard]] std::span<const char *const> phoneTypes(); ///< 8.1
[[nodiscard]] std::span<const char *const> nationalIdTypes(); ///< 8.5
[[nodiscard]] std::span<const char *const> optInChannels(); ///< 8.6
/// The channel on which `optin_partners` has a meaning (contract, section 6.4).
inline constexpr const char *partnersChannel = "EMAIL";

} // namespace desk
