// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/startpage.h"

#include "ui/find/findline.h"
#include "ui/look/flowlayout.h"
#include "ui/look/keycap.h"
#include "ui/look/labels.h"
#include "ui/look/tabchain.h"
#include "ui/look/theme.h"
#include "ui/window/commands.h"
#include "ui/window/recentpart.h"
#include "ui/window/recoverypanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace desk {

namespace {

constexpr int columnWidth = 640;
constexpr int leastAbove = 16; ///< over the title
constexpr int mostAbove = 84;

QPushButton *commandButton(QAction &action, bool isPrimary, QWidget *parent)
{
    auto *button
        = new KeyedButton(action.text(), isPrimary ? action.shortcut() : QKeySequence(), parent);
    button->setObjectName(action.objectName() + QStringLiteral("Button"));
    button->setIcon(isPrimary ? icon(QStringLiteral("new-customer"), Colour::OnAccent)
                              : action.icon());
    button->setAutoDefault(false);
    setLook(*button, isPrimary ? ButtonLook::Primary : ButtonLook::Plain);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

} // namespace

StartPage::StartPage(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_findPlace(new QVBoxLayout)
    , m_unfinishedPlace(new QVBoxLayout)
    , m_buttons(new QWidget(this))
    , m_recentPlace(new QVBoxLayout)
{
    setObjectName(QStringLiteral("startPage"));
    auto *column = new QWidget(this);
    setWidths(*column, 280, columnWidth);
    auto *title = plainLabel(tr("Who is on the line?"), column);
    setType(*title, Type::Title);
    makeButtons(commands);

    auto *parts = new QVBoxLayout(column);
    parts->addWidget(title);
    parts->addLayout(m_findPlace);
    parts->addWidget(m_buttons);
    parts->addLayout(m_unfinishedPlace);
    parts->addLayout(m_recentPlace);
    parts->addStretch(1);
    setSpaces(*m_findPlace, {0, 14, 0, 0}, 0);
    setSpaces(*m_unfinishedPlace, {0, 0, 0, 0}, 0);
    setSpaces(*m_recentPlace, {0, 0, 0, 0}, 0);
    setSpaces(*parts, {0, 0, 0, 0}, 0);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    setSpaces(*row, {16, mostAbove, 16, 24}, 0);
}

/// In a low window, or at large text, the room is needed for what drops below the line.
void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int seen = parentWidget() ? parentWidget()->height() : height();
    const int above = seen / 8 * mostAbove / px(mostAbove);
    setSpaces(*layout(), {16, qBound(leastAbove, above, mostAbove), 16, 24}, 0);
}

void StartPage::makeButtons(const Commands &commands)
{
    auto *row = new FlowLayout(m_buttons);
    row->addWidget(commandButton(*commands.action(Command::New), true, m_buttons));
    row->addWidget(commandButton(*commands.action(Command::NewFromClipboard), false, m_buttons));
    setSpaces(*row, {0, 9, 0, 0}, 8);
}

void StartPage::takeIn(FindLine &line, RecoveryPanel &unfinished)
{
    if (m_recents)
        m_recents->startAnew();
    line.setLarge(true);
    m_findPlace->addWidget(&line);
    line.show();
    unfinished.setOnFirstScreen(true);
    const bool isOffered = !unfinished.isHidden();
    m_unfinishedPlace->addWidget(&unfinished);
    unfinished.setVisible(isOffered);
    m_lastStop = chainTabs(chainTabs(chainTabs(nullptr, line), *m_buttons), unfinished);
    if (m_recents)
        chainTabs(m_lastStop, *m_recents);
}

void StartPage::showRecents(const QList<RecentCustomer> &recents)
{
    if (recents.isEmpty() && !m_recents)
        return;
    if (!m_recents) {
        m_recents = new RecentPart(this);
        m_recentPlace->addWidget(m_recents);
        connect(m_recents, &RecentPart::customerChosen, this, &StartPage::customerChosen);
        connect(m_recents, &RecentPart::forgetChosen, this, &StartPage::forgetRecentsChosen);
        chainTabs(m_lastStop, *m_recents);
    }
    m_recents->showRecents(recents);
}

} // namespace desk
