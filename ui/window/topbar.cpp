// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/topbar.h"

#include "ui/find/findline.h"
#include "ui/look/chip.h"
#include "ui/look/keys.h"
#include "ui/look/menubutton.h"
#include "ui/look/theme.h"
#include "ui/signin/environmentcolor.h"
#include "ui/signin/environmenticon.h"
#include "ui/window/commands.h"
#include "ui/words/environmentname.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace desk {

namespace {

constexpr int rowHeight = 50;
constexpr int leastForAll = 700;

void dressIcon(QToolButton &button, const QString &name)
{
    button.setAccessibleName(name);
    button.setAutoRaise(true);
    button.setFocusPolicy(Qt::TabFocus);
    button.setToolButtonStyle(Qt::ToolButtonIconOnly);
    button.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    desk::setFixedWidth(button, 36);
}

} // namespace

TopBar::TopBar(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
    , m_environment(new Chip(m_row))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("topBar"));
    m_environment->setObjectName(QStringLiteral("environmentBadge"));
    commands.fillMenu(*m_menu);
    makeRow(commands);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_row);
    setSpaces(*column, {0, 3, 0, 1}, 0);
    m_row->hide();
    auto *opener = new QShortcut(menuKey(), window());
    connect(opener, &QShortcut::activated, this, &TopBar::openMenu);
    window()->installEventFilter(this);
}

void TopBar::makeRow(const Commands &commands)
{
    QAction *create = commands.action(Command::New);
    m_new = new QPushButton(icon(QStringLiteral("new-customer"), Colour::OnAccent), create->text(),
                            m_row);
    m_new->setObjectName(QStringLiteral("newInBar"));
    m_new->setAutoDefault(false);
    setLook(*m_new, ButtonLook::Primary);
    connect(m_new, &QPushButton::clicked, create, &QAction::trigger);
    m_findPlace = new QHBoxLayout;
    auto *row = new QHBoxLayout(m_row);
    row->addWidget(m_environment);
    row->addLayout(m_findPlace, 10);
    row->addWidget(m_new);
    row->addStretch(1);
    for (const Command command : {Command::Undo, Command::Redo, Command::Activity}) {
        auto *button = new QToolButton(m_row);
        dressIcon(*button, commands.action(command)->text());
        button->setDefaultAction(commands.action(command));
        button->hide();
        row->addWidget(button);
        m_spare.append(button);
    }
    m_lock = new QToolButton(m_row);
    dressIcon(*m_lock, commands.action(Command::Lock)->text());
    m_lock->setObjectName(QStringLiteral("lockButton"));
    m_lock->setDefaultAction(commands.action(Command::Lock));
    row->addWidget(m_lock);
    m_menuButton = new MenuButton(*m_menu, m_row);
    dressIcon(*m_menuButton, tr("Menu"));
    m_menuButton->setObjectName(QStringLiteral("menuButton"));
    m_menuButton->setIcon(icon(QStringLiteral("menu")));
    m_menuButton->setToolTip(tr("All commands (F10)"));
    connect(m_menuButton, &QToolButton::clicked, this, &TopBar::openMenu);
    row->addWidget(m_menuButton);
    setSpaces(*row, {16, 8, 16, 8}, 10);
    fitHeight();
}

void TopBar::showColour(const Environment &environment)
{
    m_colour = environmentLineColor(environment);
    update();
}

void TopBar::showChosen(const Environment &environment)
{
    showColour(environment);
    if (window()->testAttribute(Qt::WA_SetWindowIcon)) // else it is the program's already
        window()->setWindowIcon(QApplication::windowIcon());
    m_row->hide();
}

void TopBar::showSignedIn(const Environment &environment)
{
    showColour(environment);
    m_environment->setText(environmentName(environment));
    m_environment->setFill(environmentColor(environment));
    window()->setWindowIcon(environmentIcon(QApplication::windowIcon(), environment));
    sayEnvironment(environment, false);
    m_row->show();
}

void TopBar::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    for (int i = 0; i < m_findPlace->count(); ++i)
        m_findPlace->itemAt(i)->widget()->setVisible(!isLocked);
    for (QWidget *part : std::initializer_list<QWidget *>{m_new, m_lock, m_menuButton})
        part->setVisible(!isLocked);
    showSpare();
}

void TopBar::sayEnvironment(const Environment &environment, bool isSignedIn)
{
    const QString name = environmentName(environment);
    m_environment->setAccessibleName(isSignedIn ? tr("Signed in to %1").arg(name)
                                                : tr("Environment: %1").arg(name));
}

/// Undo and redo have keys, and stand in the menu: in a narrow window the find line needs the room.
void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSpare();
}

void TopBar::showSpare()
{
    for (QToolButton *button : std::as_const(m_spare))
        button->setVisible(!m_isLocked && width() >= px(leastForAll));
}

void TopBar::setFirstScreen(bool isFirst)
{
    m_new->setVisible(!isFirst);
}

void TopBar::takeFindLine(FindLine &line)
{
    line.setLarge(false);
    m_findPlace->addWidget(&line);
    QWidget::setTabOrder(&line, m_new);
    line.show();
}

void TopBar::openMenu()
{
    // Nobody is signed in: the button is not there, the commands are.
    const bool isSeen = m_menuButton->isVisible();
    const QWidget *under = isSeen ? m_menuButton : static_cast<QWidget *>(this);
    const QPoint corner = isRightToLeft()
        ? under->rect().bottomLeft()
        : under->rect().bottomRight() - QPoint(m_menu->sizeHint().width() - 1, 0);
    m_menu->popup(under->mapToGlobal(corner));
    m_menu->setActiveAction(m_menu->actions().constFirst());
}

/// Alt pressed and let go by itself opens the menu, as in every program.
bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Alt && !m_isAltAlone && !key->isAutoRepeat()
            && key->modifiers() == Qt::AltModifier) {
            m_isAltAlone = true;
            qApp->installEventFilter(this);
        }
    } else if (m_isAltAlone) {
        watchAltKey(watched, event);
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::watchAltKey(QObject *watched, QEvent *event)
{
    const bool isEnd = event->type() == QEvent::KeyRelease;
    const bool isOther = event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Shortcut
        || ((event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
            && static_cast<QKeyEvent *>(event)->key() != Qt::Key_Alt);
    if (!watched->isWidgetType() || (!isEnd && !isOther))
        return;
    m_isAltAlone = false;
    qApp->removeEventFilter(this);
    if (isEnd && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        openMenu();
}

int TopBar::lineHeight() const
{
    return px(3);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_row->isVisible()) {
        painter.fillRect(rect(), colour(Colour::Surface));
        painter.fillRect(0, height() - tokens().lineWidth(), width(), tokens().lineWidth(),
                         colour(Colour::Line));
    }
    painter.fillRect(0, 0, width(), lineHeight(), m_colour);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitHeight();
}

/// The same whether the find line is in it or not.
void TopBar::fitHeight()
{
    m_row->setMinimumHeight(px(rowHeight));
    update();
}

} // namespace desk
