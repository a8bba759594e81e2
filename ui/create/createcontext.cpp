// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/createcontext.h"

#include "app/profile/patch.h"
#include "app/profile/validation.h"

#include <QDate>

namespace desk {

bool CreateContext::canCreate() const
{
    return state == State::Typing && createProblems(edits, QDate::currentDate()).isEmpty();
}

bool CreateContext::hasContent() const
{
    return !createBody(edits).isEmpty();
}

AdviceSource CreateContext::adviceSource() const
{
    return {[this](const Field &field) { return editedValue({}, edits, field); },
            QDate::currentDate()};
}

} // namespace desk
