// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/locking.h"

#include "app/journal/journal.h"
#include "app/session/settings.h"
#include "ui/fields/inputstates.h"
#include "ui/fields/messagebar.h"
#include "ui/find/findline.h"
#include "ui/lock/activitywatch.h"
#include "ui/window/commands.h"
#include "ui/window/customertabs.h"
#include "ui/window/pinsetting.h"
#include "ui/window/recentkeeper.h"
#include "ui/window/screenpops.h"
#include "ui/window/tabkeeper.h"
#include "ui/window/tabstates.h"
#include "ui/window/topbar.h"
#include "ui/window/unlocksignin.h"
#include "ui/window/windowtools.h"
#include "ui/window/workrecovery.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>

#include <utility>

namespace desk {

namespace {

using namespace Qt::Literals::StringLiterals;

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject jsonFrom(QByteArray bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    wipe(bytes);
    return json;
}

} // namespace

Locking::Locking(const Places &places)
    : QObject(&places.window)
    , m_places(places)
    , m_state(places.desk.clock)
    , m_remembered(places.desk)
    , m_watch(new ActivityWatch(places.commands.action(Command::Lock)->shortcut(), this))
    , m_tabs(new TabStates(places.desk, places.tabs, this))
    , m_signIn(new UnlockSignIn(places.desk, places.window, this))
    , m_pin(new PinSetting(places.desk, *places.commands.action(Command::Pin), places.window, this))
{
    connectParts();
    keepToSettings();
}

Locking::~Locking() = default;

void Locking::connectParts()
{
    const Session &session = m_places.desk.session;
    connect(m_places.commands.action(Command::Lock), &QAction::triggered, this, &Locking::lock);
    connect(m_watch, &ActivityWatch::lockKeyPressed, this, &Locking::lock);
    connect(m_watch, &ActivityWatch::acted, &m_state, &LockState::noteActivity);
    connect(&session, &Session::signedIn, this, [this] {
        m_state.begin();
        m_watch->setOn(true);
    });
    connect(&session, &Session::signedOut, this, [this] {
        m_state.end();
        m_watch->setOn(false);
        m_tabs->forget();
        m_vault.reset();
        m_places.top.setLocked(false);
        if (std::exchange(m_isHiding, false))
            Q_EMIT hidingChanged();
    });
    // Later: what has the focus, or what is open, may be what brings us here.
    connect(&m_state, &LockState::locked, this, &Locking::hide, Qt::QueuedConnection);
    connect(&m_state, &LockState::warned, this, &Locking::warn);
    connect(&m_state, &LockState::warningOver, this, [this] {
        if (m_warning)
            m_warning->dismiss();
    });
    connect(&m_places.tools, &WindowTools::idleTimeChosen, this, &Locking::keepToSettings);
    connect(m_tabs, &TabStates::settled, this, &Locking::finishHiding);
    connect(m_signIn, &UnlockSignIn::proven, this, &Locking::reveal);
    connect(&m_places.pops, &ScreenPops::waits, this, [this](int count) {
        if (m_screen)
            m_screen->showProblem(
                count == 1 ? tr("A call waits. It comes up once this is unlocked.")
                           : tr("%n call(s) wait. The last one comes up once this is unlocked.",
                                nullptr, count));
    });
}

void Locking::keepToSettings()
{
    const Settings &settings = m_places.desk.settings;
    m_pin->setAllowed(settings.allowPin());
    m_state.setRules({static_cast<int>(settings.idleTime().count())});
}

void Locking::lock()
{
    m_state.lock(LockState::Why::Agent);
}

void Locking::onDesktopLocked()
{
    m_state.lock(LockState::Why::Desktop);
}

void Locking::onSleeping()
{
    if (m_state.phase() == LockState::Phase::Off || isAllHidden())
        Q_EMIT hidden();
    else
        m_state.lock(LockState::Why::Sleep);
}

void Locking::warn(std::chrono::seconds left)
{
    if (!m_warning) {
        m_warning = new MessageBar(&m_places.window);
        m_warning->setObjectName(u"lockWarning"_s);
        m_places.strip.insertWidget(0, m_warning);
    }
    m_warning->showMessage(
        MessageBar::Tone::Information,
        tr("The window locks in %n second(s), as nothing has been done. A key or "
           "the mouse puts it off.",
           nullptr, static_cast<int>(left.count())));
    QApplication::alert(&m_places.window);
}

/// Dialogs, menus and lists: all of them may show something.
void Locking::closeWindows()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            break;
    }
    QList<QPointer<QDialog>> dialogs;
    for (QDialog *dialog : m_places.window.findChildren<QDialog *>())
        dialogs.append(dialog);
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs))
        delete dialog; // it may have gone with the one it was over
}

/// What is half typed in no page: in the find line, in the filter of the first screen.
void Locking::clearInputs()
{
    m_places.findLine.clear();
    for (QLineEdit *line : m_places.stack.widget(1)->findChildren<QLineEdit *>())
        line->setText({}); // without a history of its own
    m_places.messages.dismiss();
}

void Locking::hide()
{
    if (!m_state.isLocked() || m_isHiding)
        return;
    const Desk &desk = m_places.desk;
    m_isHiding = true;
    m_isAskedToSignOut = false;
    m_vault.emplace();
    desk.session.lock(); // from now on nothing leaves
    m_hadFindFocus = m_places.findLine.isAncestorOf(m_places.window.focusWidget());
    m_vault->put(u"find"_s, bytesOf(inputStates(m_places.findLine)));
    m_vault->put(u"tabs"_s, m_places.tabKeeper.pause());
    m_places.pops.lock();
    m_tabs->putAway(*m_vault);
    closeWindows();
    m_places.tools.close();
    clearInputs();
    m_places.recovery.withdraw();
    m_remembered.putAway(*m_vault, [this](WorkKind kind, const QString &customerId) {
        return m_tabs->isOnItsWay(kind, customerId);
    });
    if (!m_screen) {
        m_screen = new LockScreen(&m_places.stack);
        m_places.stack.addWidget(m_screen);
        connect(m_screen, &LockScreen::pinEntered, this, &Locking::tryPin);
        connect(m_screen, &LockScreen::signInWanted, m_signIn, [this] {
            if (const auto stored = storedCredentials())
                m_signIn->ask(stored->apiKey);
        });
        connect(m_screen, &LockScreen::unlockWanted, this, [this] {
            if (const auto stored = storedCredentials())
                reveal(*stored);
        });
        connect(m_screen, &LockScreen::signOutWanted, this, &Locking::signOut);
    }
    m_screen->begin(m_state.why());
    m_places.top.setLocked(true);
    m_places.stack.setCurrentWidget(m_screen);
    Q_EMIT hidingChanged();
    findWay();
    if (m_tabs->isSettled())
        finishHiding();
}

/// The last of what was on its way has ended, and is put away as well.
void Locking::finishHiding()
{
    if (!m_isHiding || !m_vault)
        return;
    store(m_places.desk.session.putAway());
    m_remembered.putRestAway(*m_vault);
    if (std::exchange(m_isEndAwaited, false))
        m_screen->showProblem({});
    Q_EMIT hidden();
}

void Locking::store(const Credentials &credentials)
{
    m_vault->put(u"credentials"_s,
                 bytesOf({{u"key"_s, credentials.apiKey}, {u"token"_s, credentials.accessToken}}));
}

/// As long as something is on its way they are in use, and nothing is unlocked.
std::optional<Credentials> Locking::storedCredentials()
{
    if (!m_vault || !isPutAway())
        return std::nullopt;
    const QJsonObject json = jsonFrom(m_vault->take(u"credentials"_s));
    const Credentials stored{json.value("key"_L1).toString(), json.value("token"_L1).toString()};
    store(stored);
    return stored;
}

bool Locking::isAllHidden() const
{
    return m_vault && m_vault->has(u"credentials"_s);
}

bool Locking::isPutAway()
{
    const bool isAway = isAllHidden();
    if (!isAway && m_screen) {
        m_isEndAwaited = true;
        m_screen->showProblem(tr("A request is on its way. It can be unlocked once that has "
                                 "ended."));
    }
    return isAway;
}

void Locking::findWay()
{
    const Desk &desk = m_places.desk;
    if (!desk.session.environment().needsCredentials()) {
        m_screen->setWay(LockScreen::Way::Button);
    } else {
        m_screen->setWay(LockScreen::Way::SignIn);
        if (m_pin->isAllowed()) {
            desk.pins->look(desk.session.agent(), this, [this](PinKeeper::Answer answer) {
                if (!m_isHiding || answer != PinKeeper::Answer::Right || !m_state.mayTryPin())
                    return;
                m_screen->setWay(LockScreen::Way::Pin);
                m_screen->enter();
            });
        }
    }
    m_screen->enter();
}

void Locking::tryPin(const QString &pin)
{
    if (!m_state.mayTryPin() || !m_places.desk.pins)
        return;
    m_screen->setBusy(true);
    m_places.desk.pins->check(m_places.desk.session.agent(), pin, this,
                              [this](PinKeeper::Answer answer) { onPinAnswer(answer); });
}

void Locking::onPinAnswer(PinKeeper::Answer answer)
{
    if (!m_isHiding || !m_state.mayTryPin())
        return;
    m_screen->setBusy(false);
    switch (answer) {
    case PinKeeper::Answer::Right:
        if (const auto stored = storedCredentials())
            reveal(*stored);
        return;
    case PinKeeper::Answer::Wrong:
        m_state.noteWrongPin();
        Q_EMIT pinRefused();
        if (m_state.mayTryPin()) {
            m_screen->showProblem(
                tr("This PIN is wrong. %n try(s) left.", nullptr, m_state.triesLeft()));
            break;
        }
        m_places.desk.pins->remove(m_places.desk.session.agent(), this, [](SecretStore::Status) {});
        m_screen->setWay(LockScreen::Way::SignIn);
        m_screen->showProblem(tr("This PIN was wrong three times. Sign in to unlock."));
        break;
    case PinKeeper::Answer::NoPin:
    case PinKeeper::Answer::NoKeychain:
        m_screen->setWay(LockScreen::Way::SignIn);
        m_screen->showProblem(tr("The keychain does not give the PIN. Sign in to unlock."));
        break;
    }
    m_screen->enter();
}

/// On screen before it is filled, but not painted: what has the focus has to be visible.
void Locking::reveal(const Credentials &credentials)
{
    if (!m_isHiding || !m_vault || !isPutAway())
        return;
    m_places.desk.session.unlock(credentials);
    m_remembered.putBack(*m_vault);
    m_places.window.setUpdatesEnabled(false);
    m_places.top.setLocked(false);
    m_places.stack.setCurrentIndex(1);
    m_isHiding = false;
    Q_EMIT hidingChanged();
    m_tabs->putBack();
    putBackRest();
    m_places.window.setUpdatesEnabled(true);
    m_vault.reset();
    m_state.unlock();
    Q_EMIT revealed();
}

void Locking::putBackRest()
{
    m_places.tabKeeper.goOn(m_vault->take(u"tabs"_s));
    m_places.recovery.offer();
    const QJsonObject find = jsonFrom(m_vault->take(u"find"_s));
    if (m_hadFindFocus || m_places.tabs.count() == 0) {
        m_places.findLine.setFocus();
        putBackInputs(m_places.findLine, find);
    } else {
        QJsonObject text = find;
        text.remove("focus"_L1);
        putBackInputs(m_places.findLine, text);
    }
    m_places.pops.unlock();
}

/// What is sealed on the disk stays there for its agent; what is in memory alone would be lost.
void Locking::signOut()
{
    if (!m_tabs->isSettled()) {
        m_screen->showProblem(tr("A request is on its way; sign out after that."));
        return;
    }
    if (isInMemoryOnly() && !std::exchange(m_isAskedToSignOut, true)) {
        m_screen->showProblem(m_places.desk.journal.hasKey()
                                  ? tr("What is unsent can't be written to this computer's disk.")
                                  : tr("What is unsent can't be kept on this computer: there is no "
                                       "keychain."));
        m_screen->askToSignOut(true);
        return;
    }
    m_places.desk.session.signOut();
}

/// Without a key, or with a disk that takes nothing; waits for the disk.
bool Locking::isInMemoryOnly() const
{
    Journal &journal = m_places.desk.journal;
    return m_tabs->hasUnsentWork() && (!journal.hasKey() || !journal.flush());
}

bool Locking::mayClose()
{
    if (!m_isHiding)
        return true;
    if (!m_tabs->isSettled()) {
        m_screen->showProblem(tr("A request is on its way; the window can be closed after that."));
        return false;
    }
    if (!isInMemoryOnly())
        return true;
    m_screen->showProblem(tr("There is unsent work that is in memory only. Unlock to close."));
    return false;
}

} // namespace desk
