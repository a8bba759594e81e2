// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/pagestate.h"

#include <QWidget>

namespace desk {

PageState *PageState::of(const QWidget &page)
{
    return page.findChild<PageState *>({}, Qt::FindDirectChildrenOnly);
}

} // namespace desk
