// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/changehistory.h"
#include "app/journal/opentabs.h"
#include "app/journal/recentcustomers.h"
#include "app/session/settings.h"
#include "app/time/stallwatch.h"
#include "tests/support/ids.h"
#include "tests/support/memorystore.h"
#include "tests/support/uibench.h"
#include "ui/fields/messagebar.h"
#include "ui/profile/profilepage.h"
#include "ui/signin/signindialog.h"
#include "ui/window/mainwindow.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>

#include <memory>

namespace desk::test {

/// The program's window against a loopback server, with a keychain in memory; what main.cpp wires,
/// wired for a test. Settings and journal live in folders of their own.
class WindowBench : public UiBench {
public:
    WindowBench()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           dir.filePath(QStringLiteral("settings")));
        settings = std::make_unique<Settings>();
        history.follow(journal);
        start();
    }

    /// A window that has just been opened, nobody signed in.
    void start(const StartWish &wish = {})
    {
        window.reset();
        window = std::make_unique<MainWindow>(Desk{session,
                                                   bench.api,
                                                   reference,
                                                   *settings,
                                                   journal,
                                                   clock,
                                                   {place},
                                                   noTraining,
                                                   nullptr,
                                                   &recents,
                                                   &tabsOfRun->openTabs,
                                                   &history,
                                                   &bench.transport.calls(),
                                                   &stalls},
                                              wish);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not become active");
    }

    /// The program ends, and is started again on the same folders: nobody is signed in. What it
    /// keeps of the tabs is another run's; the rest goes on.
    void startAgain()
    {
        window.reset();
        session.signOut();
        tabsOfRun.reset();
        tabsOfRun = std::make_unique<TabsOfRun>(*this);
        start();
    }

    /// The keychain has answered.
    void setKey(const SealKey &key)
    {
        journal.setKey(key);
        history.setKey(key);
        recents.setKey(key);
        tabsOfRun->openTabs.setKey(key);
        window->onJournalReady();
    }

    void signIn(const QString &apiKey = QStringLiteral("key"), bool remember = false) const
    {
        part<QAbstractButton>(*window, "remember")->setChecked(remember);
        enter(*window, apiKey);
        // The server is asked first.
        if (!QTest::qWaitFor([this] { return session.isSignedIn(); }))
            qFatal("Not signed in");
    }

    /// Fills in a sign-in form, in the window or in the dialog over it.
    static void enter(const QWidget &in, const QString &apiKey)
    {
        part<QLineEdit>(in, "apiKey")->setText(apiKey);
        part<QLineEdit>(in, "accessToken")->setText(QStringLiteral("token"));
        part<QPushButton>(in, "signIn")->click();
    }

    /// Signed in, with the customer on screen.
    ProfilePage *openCustomer(const QString &id = QStringLiteral("700"))
    {
        window->showCustomer(idOf(id));
        auto *page = qobject_cast<ProfilePage *>(tabs()->currentWidget());
        if (!page || !QTest::qWaitFor([page] { return page->isRead(); }))
            qFatal("The profile is not read");
        return page;
    }

    static void change(const ProfilePage &page, const QString &email)
    {
        part<QToolButton>(page, "edit_email")->click();
        typeInto(page, "email", email);
    }

    static void send(ProfilePage &page)
    {
        page.review();
        if (!QTest::qWaitFor([&page] { return page.findChild<QPushButton *>(sendButton); }))
            qFatal("No review");
        page.findChild<QPushButton *>(sendButton)->click();
    }

    [[nodiscard]] QTabWidget *tabs() const { return part<QTabWidget>(*window, "customers"); }
    [[nodiscard]] QWidget *recovery() const { return part<QWidget>(*window, "recovery"); }
    [[nodiscard]] QAction *command(const char *name) const { return part<QAction>(*window, name); }
    [[nodiscard]] QString status() const { return window->statusBar()->currentMessage(); }
    /// The question over the window, nullptr while nothing is asked.
    [[nodiscard]] QMessageBox *question() const
    {
        for (auto *box : window->findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    [[nodiscard]] SignInDialog *signInDialog() const
    {
        for (auto *dialog : window->findChildren<SignInDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// What the bars of the window say, a line each; those of the pages do not count.
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const auto *bar : window->centralWidget()->findChildren<MessageBar *>(
                 QString(), Qt::FindDirectChildrenOnly)) {
            if (bar->isVisible())
                texts.append(bar->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
    /// As the agent does with each bar's own button.
    void closeBars() const
    {
        for (auto *button : window->centralWidget()->findChildren<QToolButton *>(
                 QStringLiteral("message_close"))) {
            if (button->isVisible())
                button->click();
        }
    }
    void answer(const QString &button) const
    {
        QAbstractButton *found = question() ? buttonWith(*question(), button) : nullptr;
        if (!found)
            qFatal("Nothing is asked that %s would answer", qPrintable(button));
        found->click();
    }

    inline static const QString sendButton = QStringLiteral("sendChanges");
    static Result<std::pair<Environment, Credentials>, QString> noTraining()
    {
        return QStringLiteral("no practice server in this test");
    }

    struct TabsOfRun {
        SealedStore store;
        OpenTabs openTabs;

        explicit TabsOfRun(const WindowBench &bench)
            : store(bench.dir.filePath(QStringLiteral("kept")))
            , openTabs(store, bench.clock)
        {
        }
    };

    MemoryStore secrets;
    SealedStore kept{dir.filePath(QStringLiteral("kept"))};
    RecentCustomers recents{kept, clock};
    SealedStore sent{dir.filePath(QStringLiteral("history"))};
    ChangeHistory history{sent, clock};
    StallWatch stalls;
    std::unique_ptr<TabsOfRun> tabsOfRun = std::make_unique<TabsOfRun>(*this);
    Session session{bench.transport, secrets};
    const Environment place = customEnvironment(server.url());
    std::unique_ptr<Settings> settings;
    std::unique_ptr<MainWindow> window;
};

} // namespace desk::test
