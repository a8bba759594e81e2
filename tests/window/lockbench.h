// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lock/pinkeeper.h"
#include "tests/support/handclock.h"
#include "tests/window/windowbench.h"
#include "ui/create/creationpage.h"
#include "ui/lock/lockscreen.h"
#include "ui/window/locking.h"

#include <QSignalSpy>
#include <QTabBar>

namespace desk::test {

/// The program's window with a clock of the test's own and somewhere to keep PINs.
class LockBench final : public WindowBench {
public:
    LockBench() { startWithPins(); }
    ~LockBench() { window.reset(); } // before the clock and the PINs

    /// The same window, with somewhere to keep PINs.
    void startWithPins()
    {
        window.reset();
        tabsOfRun.reset(); // it has ended with its window
        tabsOfRun = std::make_unique<TabsOfRun>(*this);
        desk::Desk desk{session,
                        bench.api,
                        reference,
                        *settings,
                        journal,
                        hand,
                        {place},
                        noTraining,
                        nullptr,
                        &recents,
                        &tabsOfRun->openTabs,
                        &history,
                        &bench.transport.calls(),
                        &stalls};
        desk.pins = &pins;
        window = std::make_unique<MainWindow>(desk, StartWish{});
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not become active");
    }

    [[nodiscard]] Locking &locking() const { return *window->findChild<Locking *>(); }
    [[nodiscard]] LockScreen *screen() const { return window->findChild<LockScreen *>(); }
    /// Everything is put away.
    void lock() const
    {
        QSignalSpy hidden(&locking(), &Locking::hidden);
        command("lock")->trigger();
        if (!QTest::qWaitFor([&hidden] { return !hidden.isEmpty(); }))
            qFatal("Not hidden");
        // What is deleted later has gone.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void setPin(const QString &pin)
    {
        bool isDone = false;
        pins.set(session.agent(), pin, window.get(), [&isDone](auto) { isDone = true; });
        if (!QTest::qWaitFor([&isDone] { return isDone; }))
            qFatal("No PIN");
    }
    void typePin(const QString &pin) const
    {
        auto *line = part<QLineEdit>(*window, "lockPin");
        if (!QTest::qWaitFor([line] { return line->isVisible() && line->isEnabled(); }))
            qFatal("No line for the PIN");
        line->setFocus();
        QTest::keyClicks(line, pin);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void unlock() const
    {
        QSignalSpy revealed(&locking(), &Locking::revealed);
        typePin(QStringLiteral("273915"));
        if (!QTest::qWaitFor([&revealed] { return !revealed.isEmpty(); }))
            qFatal("Not unlocked");
    }
    /// All texts that anything in the window holds, in sight or not.
    [[nodiscard]] QString everything() const
    {
        QStringList texts{window->windowTitle()};
        for (const QWidget *each : qApp->allWidgets()) {
            texts += {each->accessibleName(), each->accessibleDescription(), each->toolTip(),
                      each->windowTitle()};
            for (const char *name : {"text", "currentText", "placeholderText", "plainText"})
                texts.append(each->property(name).toString());
            if (const auto *tabs = qobject_cast<const QTabBar *>(each)) {
                for (int i = 0; i < tabs->count(); ++i)
                    texts.append(tabs->tabText(i));
            }
        }
        for (const QAction *each : window->findChildren<QAction *>())
            texts.append(each->text());
        return texts.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QLineEdit *line(const QWidget &in, const char *name) const
    {
        return part<QLineEdit>(in, name);
    }
    [[nodiscard]] ProfilePage *profileAt(int index) const
    {
        return qobject_cast<ProfilePage *>(tabs()->widget(index));
    }
    [[nodiscard]] CreationPage *creationAt(int index) const
    {
        return qobject_cast<CreationPage *>(tabs()->widget(index));
    }
    /// Another editor has changed the e-mail; the page knows, and asks.
    void makeConflict(ProfilePage &page)
    {
        change(page, QStringLiteral("mine@example.org"));
        QJsonObject json = QJsonDocument::fromJson(profile).object();
        json.insert(QStringLiteral("email"), QStringLiteral("theirs@example.org"));
        profile = QJsonDocument(json).toJson(QJsonDocument::Compact);
        page.reload();
        if (!QTest::qWaitFor(
                [&page] { return buttonWith(page, QStringLiteral("Send mine")) != nullptr; }))
            qFatal("No conflict");
    }

    /// The keychain has said whether there is a PIN.
    void askedForPin()
    {
        bool isAnswered = false;
        pins.look(session.agent(), window.get(), [&isAnswered](auto) { isAnswered = true; });
        if (!QTest::qWaitFor([&isAnswered] { return isAnswered; }))
            qFatal("No answer");
    }
    /// Whom something was sent to, as the history has it; the last one first.
    [[nodiscard]] QStringList sentTo()
    {
        std::optional<QStringList> ids;
        history.read(window.get(), [&ids](const QList<SentChange> &changes) {
            ids.emplace();
            for (const SentChange &change : changes)
                ids->append(change.customerId);
        });
        if (!QTest::qWaitFor([&ids] { return ids.has_value(); }))
            qFatal("No history");
        return *ids;
    }

    HandClock hand; ///< of the window; the journal has the system's
    PinKeeper pins{secrets};
};

} // namespace desk::test
