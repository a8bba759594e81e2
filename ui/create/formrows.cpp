// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/formrows.h"

#include <algorithm>

namespace desk {

namespace {

enum class Size { Brief, Medium, Wide, Whole };

Size sizeOf(const Field &field)
{
    constexpr const char *brief[]
        = {"unicode_civility", "address.number", "address.add_on", "address.zip_code"};
    switch (field.kind) {
    case FieldKind::Civility:
    case FieldKind::Country:
    case FieldKind::Enumeration:
        return Size::Brief;
    case FieldKind::Email:
    case FieldKind::Phones:
    case FieldKind::OptIns:
        return Size::Whole;
    case FieldKind::Date:
    case FieldKind::NationalId:
    case FieldKind::Links:
        return Size::Wide;
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Language:
    case FieldKind::Boolean:
    case FieldKind::Number:
        break;
    }
    const bool isBrief = std::any_of(std::begin(brief), std::end(brief), [&field](auto *path) {
        return field.pathText() == QLatin1String(path);
    });
    return isBrief ? Size::Brief : Size::Medium;
}

FormPlace briefPlace(const Field &field)
{
    const bool isChoice = field.kind == FieldKind::Civility || field.kind == FieldKind::Enumeration;
    return {.field = &field, .width = formwidth::brief, .mayGrow = isChoice};
}

} // namespace

QList<QList<FormPlace>> formRows(const QList<const Field *> &fields)
{
    QList<QList<FormPlace>> rows;
    bool isHalf = false; // the last line has room for one more
    for (const Field *field : fields) {
        const Size size = sizeOf(*field);
        const FormPlace medium{.field = field, .width = formwidth::medium};
        if (size == Size::Brief && isHalf) {
            rows.last().append(briefPlace(*field));
            isHalf = false;
        } else if (size == Size::Brief) {
            rows.append({briefPlace(*field)});
            isHalf = true;
        } else if (size == Size::Medium && isHalf) {
            rows.last().append(medium);
            isHalf = false;
        } else {
            const bool isName = field->kind == FieldKind::Name;
            if (size == Size::Medium && isName)
                rows.append({FormPlace{.width = formwidth::brief}, medium});
            else if (field->kind == FieldKind::Date)
                rows.append({FormPlace{
                    .field = field, .width = formwidth::wide, .inputWidth = formwidth::brief}});
            else
                rows.append(
                    {FormPlace{.field = field,
                               .width = size == Size::Whole ? formwidth::whole : formwidth::wide}});
            isHalf = false;
        }
    }
    return rows;
}

} // namespace desk
