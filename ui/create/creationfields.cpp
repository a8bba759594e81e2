// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/creationfields.h"

#include "ui/create/createcontext.h"
#include "ui/create/creationpage.h"
#include "ui/create/stepstack.h"

namespace desk {

CreationFields::CreationFields(const CreateContext &context, StepStack &stack, CreationPage &page)
    : PageFields(&page)
    , m_context(context)
    , m_stack(stack)
    , m_page(page)
{
}

bool CreationFields::putIn(const Edits &typed)
{
    QList<std::pair<const Field *, QJsonValue>> values;
    for (const Field *field : typed.touched()) {
        if (!field->isCreatable())
            return false;
        values.append({field, *typed.typed(*field)});
    }
    return !values.isEmpty() && m_page.fill(values);
}

bool CreationFields::hasPlaceFor(const Field &field) const
{
    return field.isCreatable();
}

bool CreationFields::goTo(const Field &field)
{
    if (!field.isCreatable())
        return false;
    const Step step = stepOf(field);
    m_page.goTo(step);
    if (m_page.step() != step) // nothing can be typed now
        return false;
    m_stack.focusField(field);
    return true;
}

AdviceSource CreationFields::values() const
{
    return m_context.adviceSource();
}

} // namespace desk
