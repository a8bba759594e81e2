// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/comboaccess.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace desk {

namespace {

/// Its children are, as those of Qt's own, its list and the line that is typed in.
class ComboInterface final : public QAccessibleWidget {
public:
    explicit ComboInterface(QComboBox &combo)
        : QAccessibleWidget(&combo, QAccessible::ComboBox)
    {
    }

    [[nodiscard]] int childCount() const override { return combo().isEditable() ? 2 : 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        QWidget *part = nullptr;
        if (index == 0)
            part = combo().view();
        else if (index == 1)
            part = combo().lineEdit();
        return part ? QAccessible::queryAccessibleInterface(part) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child && child->object() == combo().view())
            return 0;
        return child && combo().isEditable() && child->object() == combo().lineEdit() ? 1 : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const bool isOnLine = combo().isEditable() && rect().contains(x, y);
        return isOnLine ? child(1) : nullptr;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? combo().currentText() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = isOpen();
        state.editable = combo().isEditable();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {showMenuAction(), pressAction()};
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            return;
        if (isOpen())
            combo().hidePopup();
        else
            combo().showPopup();
    }

private:
    [[nodiscard]] QComboBox &combo() const { return *static_cast<QComboBox *>(widget()); }
    [[nodiscard]] bool isOpen() const { return combo().view()->isVisible(); }
};

} // namespace

QAccessibleInterface *makeComboInterface(QComboBox &combo)
{
    return new ComboInterface(combo);
}

} // namespace desk
