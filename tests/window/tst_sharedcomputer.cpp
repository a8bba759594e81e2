// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Two agents in turn on one account of a computer: the second finds nothing of the first, neither
// in the window nor in a file, and the first finds all of it again.
#include "tests/window/windowbench.h"
#include "ui/create/creationpage.h"
#include "ui/kept.h"
#include "ui/window/leaving.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDirIterator>
#include <QMetaProperty>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList canaries{u"Canaryname"_s, u"CANARYNAME"_s, u"canary@example.org"_s, u"700"_s,
                           u"701"_s};

/// The program's window with all that is kept, as main.cpp wires it.
class Computer final : public UiBench {
public:
    Computer()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           dir.filePath(u"settings"_s));
        profile = R"({"first_name":"CANARYNAME","last_name":"SMITH","civility":"MR",)"
                  R"("email":"old@example.org","personal_data_usage_allowed":true})";
        settings = std::make_unique<Settings>();
        kept = std::make_unique<Kept>(data, clock, *settings, secrets);
        window = std::make_unique<MainWindow>(Desk{session,
                                                   bench.api,
                                                   reference,
                                                   *settings,
                                                   kept->journal,
                                                   clock,
                                                   {place},
                                                   WindowBench::noTraining,
                                                   nullptr,
                                                   &kept->recents,
                                                   &kept->openTabs,
                                                   &kept->history,
                                                   &bench.transport.calls(),
                                                   &stalls},
                                              StartWish());
        QObject::connect(kept.get(), &Kept::ready, window.get(), &MainWindow::onJournalReady);
        QObject::connect(kept.get(), &Kept::unavailable, window.get(),
                         &MainWindow::onJournalUnavailable);
        QObject::connect(window.get(), &MainWindow::newSealKeyWanted, kept.get(), &Kept::beginAnew);
        QObject::connect(&session, &Session::signedOut, kept.get(), &Kept::close);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not become active");
    }

    /// Signed in, with all that was kept for this agent.
    void signIn(const QString &apiKey)
    {
        QSignalSpy ready(kept.get(), &Kept::ready);
        WindowBench::enter(*window, apiKey);
        if (!QTest::qWaitFor([&] { return session.isSignedIn() && !ready.isEmpty(); }))
            qFatal("Not signed in");
    }
    void trigger(const char *command) const { part<QAction>(*window, command)->trigger(); }
    [[nodiscard]] QTabWidget *tabs() const { return part<QTabWidget>(*window, "customers"); }
    ProfilePage *open(const QString &id)
    {
        window->showCustomer(idOf(id));
        auto *page = qobject_cast<ProfilePage *>(tabs()->currentWidget());
        if (!page || !QTest::qWaitFor([page] { return page->isRead(); }))
            qFatal("The profile is not read");
        return page;
    }
    [[nodiscard]] QMessageBox *question() const
    {
        for (auto *box : window->findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    void leave() const
    {
        trigger("sign-out");
        if (session.isSignedIn())
            qFatal("Still signed in");
        // What the window takes leave of is deleted a moment later.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Every text property of every object in the window, and every row of every list.
    [[nodiscard]] QStringList canariesInTheWindow() const
    {
        QStringList found;
        for (QObject *object : window->findChildren<QObject *>()) {
            const QMetaObject *meta = object->metaObject();
            for (int i = 0; i < meta->propertyCount(); ++i)
                look(meta->property(i).read(object).toString(), meta->className(), found);
            const auto *list = qobject_cast<QAbstractItemView *>(object);
            if (!list || !list->model())
                continue;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
                    look(index.data(role).toString(), meta->className(), found);
            }
        }
        look(window->windowTitle(), "title", found);
        look(QGuiApplication::clipboard()->text(), "clipboard", found);
        return found;
    }
    /// In any file of any agent, or in its name.
    [[nodiscard]] QStringList canariesOnTheDisk() const
    {
        QStringList found;
        QDirIterator files(dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QString &canary : canaries.first(3)) {
                const QByteArray utf8 = canary.toUtf8();
                const QByteArray utf16(reinterpret_cast<const char *>(canary.utf16()),
                                       canary.size() * 2);
                if (bytes.contains(utf8) || bytes.contains(utf16)
                    || bytes.contains(utf8.toBase64().left(8)) || file.fileName().contains(canary))
                    found.append(file.fileName() + u": "_s + canary);
            }
        }
        return found;
    }
    [[nodiscard]] QStringList foldersOfAgents() const
    {
        return QDir(data + u"/agents"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QList<SentChange> sent() const
    {
        std::optional<QList<SentChange>> found;
        QObject context;
        kept->history.read(&context, [&](const QList<SentChange> &all) { found = all; });
        if (!QTest::qWaitFor([&] { return found.has_value(); }))
            qFatal("No answer");
        return *found;
    }
    [[nodiscard]] bool isWorkOffered() const
    {
        return part<QWidget>(*window, "recovery")->isVisible();
    }

    const QString data = dir.filePath(u"data"_s);
    MemoryStore secrets;
    StallWatch stalls;
    Session session{bench.transport, secrets};
    const Environment place = customEnvironment(server.url());
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Kept> kept;
    std::unique_ptr<MainWindow> window;

private:
    static void look(const QString &text, const char *where, QStringList &found)
    {
        for (const QString &canary : canaries) {
            if (text.contains(canary))
                found.append(QString::fromLatin1(where) + u": "_s + text);
        }
    }
};

const QString tom = u"key-tom"_s;
const QString ann = u"key-ann"_s;

/// Two customers open, one of them changed and sent, the other changed and not sent, a creation
/// begun, something copied.
void work(Computer &computer)
{
    computer.signIn(tom);
    ProfilePage *sent = computer.open(u"701"_s);
    WindowBench::change(*sent, u"canary@example.org"_s);
    WindowBench::send(*sent);
    QTRY_COMPARE(computer.bodies("PATCH").size(), 1);
    QTRY_VERIFY(!sent->isSending() && !sent->hasUnsentChanges());
    WindowBench::change(*computer.open(u"700"_s), u"second-canary@example.org"_s);
    computer.trigger("copy-profile");
    computer.trigger("new-customer");
    auto *creation = computer.window->findChild<CreationPage *>();
    Draft draft{.id = Journal::newId()};
    draft.edits.set(field("first_name"), u"Canaryname"_s);
    creation->restore(draft);
}

} // namespace

class TestSharedComputer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void twoAgentsInTurn_theSecondFindsNothing_theFirstAllAgain()
    {
        Computer computer;
        work(computer);
        QVERIFY(!computer.canariesInTheWindow().isEmpty()); // the search finds what there is
        const auto tomsKey = computer.kept->journal.key()->id();
        computer.leave();
        QVERIFY(!computer.question());
        QVERIFY(!computer.kept->journal.hasKey());
        QVERIFY(!computer.kept->history.hasKey());
        QVERIFY(!computer.kept->recents.hasKey());
        QCOMPARE(computer.canariesInTheWindow(), QStringList());
        QCOMPARE(computer.canariesOnTheDisk(), QStringList());

        computer.signIn(ann);
        QVERIFY(computer.kept->journal.key()->id() != tomsKey);
        QCOMPARE(computer.tabs()->count(), 0);
        QVERIFY(computer.sent().isEmpty()); // the stores have answered by now
        QVERIFY(computer.kept->recents.all().isEmpty());
        QVERIFY(!computer.isWorkOffered());
        QCOMPARE(computer.canariesInTheWindow(), QStringList());
        computer.open(u"702"_s);
        computer.leave();

        computer.signIn(tom);
        QCOMPARE(computer.kept->journal.key()->id(), tomsKey);
        QTRY_VERIFY(computer.isWorkOffered());
        QTRY_COMPARE(computer.kept->recents.all().size(), 2);
        QTRY_COMPARE(computer.tabs()->count(), 2);
        QCOMPARE(computer.sent().size(), 1);
        QCOMPARE(computer.sent().constFirst().customerId, u"701"_s);
        const QString offered = textOf(*part<QWidget>(*computer.window, "recovery"));
        QVERIFY2(offered.contains(u"Canaryname"_s), qPrintable(offered));
        QVERIFY2(offered.contains(u"changes, 1 field(s)"_s), qPrintable(offered));
        QCOMPARE(computer.foldersOfAgents().size(), 2);
        QCOMPARE(computer.canariesOnTheDisk(), QStringList());
    }

    void keychain_anEntryAnAgent_whoseNameTellsNobody()
    {
        Computer computer;
        for (const QString &agent : {tom, ann, tom}) {
            computer.signIn(agent);
            computer.leave();
        }
        QStringList entries = computer.secrets.entries.keys();
        entries.removeIf([](const QString &entry) { return !entry.startsWith(u"seal-key/"_s); });
        QCOMPARE(entries.size(), 2);
        for (const QString &entry : std::as_const(entries))
            QVERIFY(!entry.contains(u"tom"_s) && !entry.contains(u"127.0.0.1"_s));
    }

    void oldStore_goesToWhoeverItBelongsTo()
    {
        Computer computer;
        const SealKey common = SealKey::generate();
        computer.secrets.entries.insert(u"seal-key"_s, common.toBytes().toBase64());
        {
            SealedStore store(computer.data + u"/journal"_s);
            SystemClock clock;
            Journal journal(store, clock);
            journal.setKey(common);
            journal.setOwner({computer.place.id, agentOf({tom, u"token"_s})});
            Draft draft{.id = u"d1"_s};
            draft.title = u"Canaryname"_s;
            draft.edits.set(field("first_name"), draft.title);
            journal.saveDraft(draft);
        }
        computer.signIn(ann);
        QVERIFY(computer.sent().isEmpty());
        QVERIFY(!computer.isWorkOffered());
        QVERIFY(QFile::exists(computer.data + u"/journal/draft-d1.sealed"_s));
        computer.leave();
        computer.signIn(tom);
        QTRY_VERIFY(computer.isWorkOffered());
        QVERIFY(!QFile::exists(computer.data + u"/journal/draft-d1.sealed"_s));
    }

    void signOut_keychainAnswersLate_opensNothingForTheNextOne()
    {
        Computer computer;
        computer.signIn(ann);
        computer.leave();
        computer.secrets.hold();
        WindowBench::enter(*computer.window, tom);
        QTRY_VERIFY(computer.session.isSignedIn());
        computer.leave();
        QSignalSpy ready(computer.kept.get(), &Kept::ready);
        WindowBench::enter(*computer.window, ann);
        QTRY_VERIFY(computer.session.isSignedIn());
        computer.secrets.release();
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(computer.kept->journal.owner().agent, agentOf({ann, u"token"_s}));
        QVERIFY(computer.kept->journal.flush());
        QCOMPARE(computer.foldersOfAgents().size(), 1);
    }

    void switchAgent_outcomeUnknown_asksNothing()
    {
        Computer computer;
        computer.onPatch = reply(204, {}, RecordingServer::Fault::CloseAfterRequest);
        computer.signIn(tom);
        ProfilePage *page = computer.open(u"700"_s);
        WindowBench::change(*page, u"canary@example.org"_s);
        WindowBench::send(*page);
        QTRY_VERIFY(page->isOutcomeUnknown());
        computer.trigger("sign-out");
        QVERIFY(computer.question()); // only the switch is silent
        buttonWith(*computer.question(), u"Cancel"_s)->click();
        QTRY_VERIFY(!computer.question());
        computer.window->findChild<Leaving *>()->switchAgent(
            [&computer] { computer.session.signOut(); });
        QVERIFY(!computer.session.isSignedIn());
        QVERIFY(!computer.question());
        computer.signIn(tom);
        QTRY_VERIFY(computer.isWorkOffered());
    }

    void signOut_noKeychain_asksAndForgets()
    {
        Computer computer;
        computer.secrets.readFault = SecretStore::Status::Unavailable;
        WindowBench::enter(*computer.window, tom);
        QTRY_VERIFY(computer.session.isSignedIn());
        WindowBench::change(*computer.open(u"700"_s), u"canary@example.org"_s);
        computer.trigger("sign-out");
        QVERIFY(computer.question());
        buttonWith(*computer.question(), u"Discard"_s)->click();
        QVERIFY(!computer.session.isSignedIn());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(computer.canariesInTheWindow(), QStringList());
        WindowBench::enter(*computer.window, tom);
        QTRY_VERIFY(computer.session.isSignedIn());
        QVERIFY(computer.kept->recents.all().isEmpty());
        QVERIFY(computer.sent().isEmpty());
        QVERIFY(!QDir(computer.data + u"/agents"_s).exists());
    }
};

QTEST_MAIN(TestSharedComputer)
#include "tst_sharedcomputer.moc"
