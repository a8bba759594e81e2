// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/createcontext.h"

#include <QDate>

namespace desk {

AdviceSource CreateContext::adviceSource() const
{
    return {[this](const Field &field) { return editedValue({}, attempt.edits(), field); },
            QDate::currentDate()};
}

} // namespace desk
