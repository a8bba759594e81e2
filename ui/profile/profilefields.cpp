// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilefields.h"

#include "app/attempts/patchattempt.h"
#include "ui/profile/profilecards.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profileframe.h"

namespace desk {

ProfileFields::ProfileFields(const Parts &parts, QWidget *page)
    : PageFields(page)
    , m_parts(parts)
{
}

bool ProfileFields::isRead() const
{
    return !m_parts.editor.profile().customerId().isEmpty();
}

bool ProfileFields::putIn(const Edits &typed)
{
    QList<std::pair<const Field *, QJsonValue>> values;
    for (const Field *field : typed.touched()) {
        if (!field->isEditable())
            return false;
        values.append({field, *typed.typed(*field)});
    }
    if (!isRead() || m_parts.attempt.isSending() || values.isEmpty())
        return false;
    m_parts.cards.fill(values);
    return true;
}

bool ProfileFields::hasPlaceFor(const Field &field) const
{
    return isRead() && m_parts.cards.hasPlaceFor(field);
}

bool ProfileFields::goTo(const Field &field)
{
    if (!hasPlaceFor(field))
        return false;
    m_parts.frame.closePanel();
    m_parts.cards.goTo(field);
    return true;
}

AdviceSource ProfileFields::values() const
{
    return m_parts.editor.adviceSource();
}

} // namespace desk
