// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lock/lockscreen.h"

#include "app/lock/pin.h"
#include "ui/look/labels.h"
#include "ui/look/rowsbox.h"
#include "ui/look/symbol.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr int formWidth = 420; // of the sign-in screen

} // namespace

LockScreen::LockScreen(QWidget *parent)
    : QWidget(parent)
    , m_why(plainLabel({}, this))
    , m_who(plainLabel({}, this))
    , m_problem(plainLabel({}, this))
{
    setObjectName(QStringLiteral("lockScreen"));
    setAccessibleName(tr("Locked"));
    auto *form = new QWidget(this);
    auto *rows = new QVBoxLayout(form);
    rows->addWidget(makeHeading());
    rows->addWidget(makeCard());
    m_signOut = new QPushButton(form);
    m_signOut->setObjectName(QStringLiteral("lockSignOut"));
    m_signOut->setAutoDefault(false);
    setLook(*m_signOut, ButtonLook::Link);
    connect(m_signOut, &QPushButton::clicked, this, &LockScreen::signOutWanted);
    auto *links = new QHBoxLayout;
    links->addStretch(1);
    links->addWidget(m_signOut);
    rows->addLayout(links);
    setSpaces(*links, {0, 4, 0, 0}, 8);
    setSpaces(*rows, {0, 0, 0, 0}, 8);
    desk::setFixedWidth(*form, formWidth);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(form);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    askToSignOut(false);
    setWay(Way::SignIn);
}

QWidget *LockScreen::makeHeading()
{
    auto *heading = new QWidget(this);
    auto *picture = new Symbol(heading);
    picture->setSymbol(QStringLiteral("lock"), Colour::Accent, 28);
    QLabel *title = plainLabel(tr("Locked"), heading);
    title->setObjectName(QStringLiteral("lockTitle"));
    setType(*title, Type::Name);
    m_why->setObjectName(QStringLiteral("lockWhy"));
    setColour(*m_why, Colour::Muted);
    auto *texts = new QVBoxLayout;
    texts->addWidget(title);
    texts->addWidget(m_why);
    auto *row = new QHBoxLayout(heading);
    row->addWidget(picture, 0, Qt::AlignVCenter);
    row->addLayout(texts, 1);
    setSpaces(*texts, {0, 0, 0, 0}, 0);
    setSpaces(*row, {0, 0, 0, 8}, 12);
    return heading;
}

QWidget *LockScreen::makeCard()
{
    auto *box = new RowsBox(this);
    auto *card = new QWidget(box);
    m_problem->setObjectName(QStringLiteral("lockProblem"));
    setColour(*m_problem, Colour::Problem);
    m_problem->hide();
    m_who->setObjectName(QStringLiteral("lockWho"));
    m_pinRow = new QWidget(card);
    m_pin = new QLineEdit(m_pinRow);
    m_pin->setObjectName(QStringLiteral("lockPin"));
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhHiddenText);
    m_pin->setMaxLength(static_cast<int>(mostPinDigits));
    auto *label = new QLabel(tr("&PIN"), m_pinRow);
    label->setBuddy(m_pin);
    setType(*label, Type::Label, Colour::Muted);
    auto *pinColumn = new QVBoxLayout(m_pinRow);
    pinColumn->addWidget(label);
    pinColumn->addWidget(m_pin);
    setSpaces(*pinColumn, {0, 8, 0, 0}, 4);
    m_unlock = new QPushButton(card);
    m_unlock->setObjectName(QStringLiteral("lockUnlock"));
    m_unlock->setAutoDefault(false);
    setLook(*m_unlock, ButtonLook::Primary);
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::goOn);
    m_signIn = new QPushButton(tr("Sign in instead"), card);
    m_signIn->setObjectName(QStringLiteral("lockSignIn"));
    m_signIn->setAutoDefault(false);
    setLook(*m_signIn, ButtonLook::Link);
    connect(m_signIn, &QPushButton::clicked, this, &LockScreen::signInWanted);
    auto *column = new QVBoxLayout(card);
    column->addWidget(m_problem);
    column->addWidget(m_who);
    column->addWidget(m_pinRow);
    column->addSpacing(px(8));
    column->addWidget(m_unlock);
    column->addWidget(m_signIn, 0, Qt::AlignHCenter);
    setSpaces(*column, {20, 20, 20, 20}, 4);
    box->rows()->addWidget(card);
    return box;
}

void LockScreen::begin(LockState::Why why)
{
    switch (why) {
    case LockState::Why::Agent:
        m_why->setText(tr("Everything that was open is put away."));
        break;
    case LockState::Why::Idle:
        m_why->setText(tr("Nothing was done for a while. Everything that was open is put away."));
        break;
    case LockState::Why::Desktop:
        m_why->setText(tr("The screen was locked. Everything that was open is put away."));
        break;
    case LockState::Why::Sleep:
        m_why->setText(tr("The computer was asleep. Everything that was open is put away."));
        break;
    }
    m_pin->clear();
    setBusy(false);
    showProblem({});
    askToSignOut(false);
}

void LockScreen::setWay(Way way)
{
    m_way = way;
    m_pinRow->setVisible(way == Way::Pin);
    m_signIn->setVisible(way == Way::Pin);
    m_unlock->setText(way == Way::SignIn ? tr("Sign in") : tr("Unlock"));
    m_who->setText(way == Way::Button
                       ? tr("This is Training: nobody's data is in it.")
                       : tr("Only the agent who is signed in can unlock it. It comes back as it "
                            "was, down to the word."));
}

void LockScreen::enter()
{
    (m_way == Way::Pin ? static_cast<QWidget *>(m_pin) : m_unlock)->setFocus(Qt::OtherFocusReason);
}

void LockScreen::setBusy(bool isBusy)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_pin, m_unlock, m_signIn, m_signOut})
        part->setEnabled(!isBusy);
}

void LockScreen::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_pin->clear();
    m_pin->setAccessibleDescription(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent announcement(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void LockScreen::askToSignOut(bool isAsked)
{
    m_signOut->setText(isAsked ? tr("Discard what is unsent and sign out") : tr("Sign out"));
    setLook(*m_signOut, isAsked ? ButtonLook::Risk : ButtonLook::Link);
}

void LockScreen::goOn()
{
    switch (m_way) {
    case Way::SignIn:
        Q_EMIT signInWanted();
        break;
    case Way::Button:
        Q_EMIT unlockWanted();
        break;
    case Way::Pin:
        if (m_pin->text().isEmpty())
            m_pin->setFocus();
        else
            Q_EMIT pinEntered(m_pin->text());
        break;
    }
}

void LockScreen::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->isAutoRepeat()) {
        QWidget::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && button->hasFocus())
        button->click();
    else
        goOn();
}

} // namespace desk
