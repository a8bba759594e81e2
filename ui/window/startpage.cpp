// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/startpage.h"

#include "ui/look/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

namespace {

QPushButton *bigButton(QAction &action, const QString &hint, bool isPrimary, QWidget *parent)
{
    auto *button = new QPushButton(
        isPrimary ? icon(QStringLiteral("new-customer"), Colour::OnAccent) : action.icon(),
        action.text(), parent);
    button->setObjectName(action.objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action.text());
    button->setAccessibleDescription(hint);
    setLook(*button, isPrimary ? ButtonLook::Primary : ButtonLook::Plain);
    button->setMinimumSize(240, 44);
    button->setIconSize({20, 20});
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

QLabel *hintLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignHCenter);
    setColour(*label, Colour::Muted);
    return label;
}

} // namespace

StartPage::StartPage(QAction &create, QAction &open, QWidget *parent)
    : QWidget(parent)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/app.svg")).pixmap(72, 72));
    picture->setAlignment(Qt::AlignHCenter);
    auto *title = new QLabel(tr("Who is on the line?"), this);
    title->setAlignment(Qt::AlignHCenter);
    setType(*title, Type::Name);

    const QString createHint = create.shortcut().toString(QKeySequence::NativeText);
    const QString openHint = open.shortcut().toString(QKeySequence::NativeText);

    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(picture);
    column->addSpacing(8);
    column->addWidget(title);
    column->addWidget(
        hintLabel(tr("Create a new customer, or open one by id, e-mail or name."), this));
    column->addSpacing(20);
    column->addWidget(bigButton(create, createHint, true, this), 0, Qt::AlignHCenter);
    column->addWidget(hintLabel(createHint, this));
    column->addSpacing(8);
    column->addWidget(bigButton(open, openHint, false, this), 0, Qt::AlignHCenter);
    column->addWidget(hintLabel(openHint, this));
    column->addStretch(3);
}

} // namespace desk
