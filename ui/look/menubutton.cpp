// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/menubutton.h"

#include <QAccessibleWidget>
#include <QMenu>

namespace desk {

namespace {

class MenuButtonInterface final : public QAccessibleWidget {
public:
    explicit MenuButtonInterface(MenuButton &button)
        : QAccessibleWidget(&button, QAccessible::Button)
    {
    }

    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(&button().opens()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == &button().opens() ? 0 : -1;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] MenuButton &button() const { return *static_cast<MenuButton *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *button = className == QLatin1String("desk::MenuButton")
        ? qobject_cast<MenuButton *>(object)
        : nullptr;
    return button ? new MenuButtonInterface(*button) : nullptr;
}

} // namespace

MenuButton::MenuButton(QMenu &menu, QWidget *parent)
    : QToolButton(parent)
    , m_menu(menu)
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

} // namespace desk
