// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/pagefields.h"

#include <QWidget>

namespace desk {

PageFields *PageFields::of(const QWidget &page)
{
    return page.findChild<PageFields *>({}, Qt::FindDirectChildrenOnly);
}

} // namespace desk
