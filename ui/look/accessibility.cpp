// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/accessibility.h"

#include "ui/look/comboaccess.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QWidget>

namespace desk {

namespace {

/// Its children are the widget's, and an index beyond them is nobody's.
class ScrollAreaInterface final : public QAccessibleWidget {
public:
    explicit ScrollAreaInterface(QWidget *area)
        : QAccessibleWidget(area, QAccessible::Client)
    {
    }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1String("QComboBox")) {
        auto *combo = qobject_cast<QComboBox *>(object);
        return combo ? makeComboInterface(*combo) : nullptr;
    }
    const bool isScrollArea = className == QLatin1String("QScrollArea")
        || className == QLatin1String("QAbstractScrollArea");
    auto *widget = isScrollArea ? qobject_cast<QWidget *>(object) : nullptr;
    return widget ? new ScrollAreaInterface(widget) : nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace desk
