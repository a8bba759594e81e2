// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/cellrules.h"

#include "app/profile/value.h"
#include "ui/words/readingtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace desk {

bool isIdle(const Field &field, const QJsonValue &value)
{
    return field.kind == FieldKind::Boolean && !field.isEditable() && value.isBool()
        && !value.toBool();
}

bool isNothing(const QJsonValue &value)
{
    return plainText(value).isEmpty() && value.toArray().isEmpty() && value.toObject().isEmpty();
}

bool takesLetters(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Date:
    case FieldKind::Country:
    case FieldKind::Language:
        return field.isEditable();
    case FieldKind::Civility:
    case FieldKind::NationalId:
    case FieldKind::Phones:
    case FieldKind::Boolean:
    case FieldKind::OptIns:
    case FieldKind::Enumeration:
    case FieldKind::Number:
    case FieldKind::Links:
        return false;
    }
    Q_UNREACHABLE();
}

std::pair<QString, Colour> cellState(const Field &field, const WorkingCopy &copy,
                                     const ReferenceData &reference)
{
    const auto say = [](const char *english) {
        return QCoreApplication::translate("desk::CardCell", english);
    };
    const QString was = readingText(field, copy.profile().value(field), reference);
    if (copy.conflict(field))
        return {copy.isOffered(field)
                    ? say(QT_TRANSLATE_NOOP("desk::CardCell",
                                            "The profile has another value. The choice "
                                            "is among the changes."))
                    : say(QT_TRANSLATE_NOOP("desk::CardCell",
                                            "Somebody else has changed this. The choice "
                                            "is among the changes.")),
                Colour::Warning};
    switch (copy.state(field)) {
    case FieldState::ToBeCleared:
        return {say(QT_TRANSLATE_NOOP("desk::CardCell", "Will be cleared. Was: %1")).arg(was),
                Colour::Cleared};
    case FieldState::Changed:
        return {was.isEmpty()
                    ? say(QT_TRANSLATE_NOOP("desk::CardCell", "Changed. Was empty"))
                    : say(QT_TRANSLATE_NOOP("desk::CardCell", "Changed. Was: %1")).arg(was),
                Colour::Changed};
    case FieldState::Untouched:
        break;
    }
    return {QString(), Colour::Muted};
}

} // namespace desk
