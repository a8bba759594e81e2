// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/screens/screens.h"

#include "app/pop/poplink.h"
#include "app/training/samplecustomers.h"
#include "ui/create/creationpage.h"
#include "ui/window/recoverypanel.h"
#include "ui/window/screenpops.h"

#include <QJsonArray>
#include <QListView>
#include <QPlainTextEdit>
#include <QTreeWidget>

namespace desk::test {

namespace {

const QString usualId = QStringLiteral("700000010");

QJsonObject found(const QString &id)
{
    QJsonObject customer = sampleCustomers().value(id);
    customer.insert(QStringLiteral("id"), id);
    return customer;
}

Draft newCustomer()
{
    Draft draft{.id = Journal::newId(), .kind = WorkKind::Create};
    const std::pair<const char *, const char *> address[]{{"address.number", "12"},
                                                          {"address.street", "rue de Rivoli"},
                                                          {"address.zip_code", "75004"},
                                                          {"address.city", "Paris"},
                                                          {"address.country_code", "FR"}};
    draft.edits.set(field("civility"), QStringLiteral("MR"));
    draft.edits.set(field("first_name"), QStringLiteral("Tom"));
    draft.edits.set(field("last_name"), QStringLiteral("Smith"));
    draft.edits.set(field("email"), QStringLiteral("tom.smith@example"));
    draft.edits.set(field("birthdate"), QStringLiteral("1984-01-31"));
    for (const auto &[path, value] : address)
        draft.edits.set(field(path), QString::fromLatin1(value));
    return draft;
}

/// For who wants to see what is checked: into the folder that SCREEN_PICTURES names.
void keepPicture(QWidget &screen)
{
    const QString folder = qEnvironmentVariable("SCREEN_PICTURES");
    if (!folder.isEmpty())
        screen.grab().save(
            QStringLiteral("%1/%2.png")
                .arg(folder, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')));
}

} // namespace

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

Screens::Screens()
{
    profile = QJsonDocument(sampleCustomers().value(usualId)).toJson(QJsonDocument::Compact);
    window->resize(1280, 692);
    settle();
}

QList<QByteArray> Screens::names()
{
    return {"sign-in",       "start",         "unfinished",
            "found",         "found-nobody",  "profile",
            "editing",       "changes",       "conflict",
            "creation-1",    "creation-2",    "creation-3",
            "creation-4",    "creation-5",    "settings",
            "about",         "paste",         "sign-in-again",
            "palette",       "palette-typed", "palette-not-understood",
            "keys",          "activity",      "history",
            "history-empty", "history-asked", "card",
            "guide",         "call-several",  "call-behind",
            "recents",       "recents-asked"};
}

QWidget *Screens::open(const QByteArray &name)
{
    if (name == "sign-in") {
        keepPicture(*window);
        return window.get();
    }
    signIn();
    settle();
    Ways ways = waysToPages();
    ways.insert(waysToTools());
    const auto way = ways.constFind(name);
    if (way == ways.constEnd())
        qFatal("No screen %s", name.constData());
    QWidget *screen = (*way)();
    settle();
    keepPicture(*screen);
    return screen;
}

Screens::Ways Screens::waysToPages()
{
    return {
        {"start", [this] { return window.get(); }},
        {"unfinished", [this] { return recovered(); }},
        {"found",
         [this] {
             onSearch = reply(
                 200,
                 QJsonDocument(QJsonArray{found(QStringLiteral("123456789")), found(usualId)})
                     .toJson());
             return find(QStringLiteral("smith"));
         }},
        {"found-nobody", [this] { return find(QStringLiteral("zzzz@example.org")); }},
        {"profile", [this] { return profilePage()->window(); }},
        {"editing", [this] { return editing()->window(); }},
        {"changes",
         [this] {
             editing()->review();
             return window.get();
         }},
        {"conflict", [this] { return conflict(); }},
        {"creation-1", [this] { return creation(0); }},
        {"creation-2", [this] { return creation(1); }},
        {"creation-3", [this] { return creation(2); }},
        {"creation-4", [this] { return creation(3); }},
        {"creation-5", [this] { return creation(4); }},
        {"settings", [this] { return dialog("settings", "settings"); }},
        {"about", [this] { return dialog("about", "about"); }},
        {"paste",
         [this] {
             static_cast<void>(profilePage());
             auto *pasting = dialog("paste", "pasteDialog");
             part<QPlainTextEdit>(*pasting, "pastedText")
                 ->setPlainText(QStringLiteral("Mme Anne Martin\n12 rue de Rivoli\n75004 Paris\n"
                                               "anne@example.org\n+33 6 12 34 56 78"));
             auto *rows = part<QTreeWidget>(*pasting, "pasteFound");
             if (!QTest::qWaitFor([rows] { return rows->topLevelItemCount() > 0; }))
                 qFatal("Nothing is found in the pasted text");
             return pasting;
         }},
        {"sign-in-again",
         [this]() -> QWidget * {
             auto *page = profilePage();
             refusals = 1;
             page->reload();
             if (!QTest::qWaitFor([this] { return signInDialog(); }))
                 qFatal("No sign-in over the window");
             return signInDialog();
         }},
    };
}

Screens::Ways Screens::waysToTools()
{
    return {
        {"palette", [this] { return palette({}); }},
        {"palette-typed", [this] { return palette(QStringLiteral("email x@y.org")); }},
        {"palette-not-understood",
         [this] { return palette(QStringLiteral("birthdate 45.13.90")); }},
        {"keys",
         [this] {
             command("keys")->trigger();
             return window.get();
         }},
        {"activity", [this] { return activity(); }},
        {"history", [this] { return history(false); }},
        {"history-asked", [this] { return history(true); }},
        {"history-empty", [this] { return dialog("history", "history"); }},
        {"card",
         [this] {
             static_cast<void>(profilePage());
             return dialog("print", "readBackCard");
         }},
        {"guide", [this] { return dialog("guide", "guide"); }},
        {"call-several",
         [this] {
             onSearch = reply(
                 200,
                 QJsonDocument(QJsonArray{found(QStringLiteral("123456789")), found(usualId)})
                     .toJson());
             return call(QStringLiteral("customerdesk:find?phone=%2B33612345678"), "openResults");
         }},
        {"call-behind",
         [this] {
             static_cast<void>(creation(0));
             part<QLineEdit>(*tabs()->currentWidget(), "last_name")->setFocus();
             return call(QStringLiteral("customerdesk:open/%1?phone=0612345678").arg(usualId),
                         "callOffer");
         }},
        {"recents", [this] { return recent(); }},
        {"recents-asked",
         [this] {
             QWidget *screen = recent();
             part<QAbstractButton>(*screen, "moreRecents")->click();
             part<QAbstractButton>(*screen, "forgetRecents")->click();
             return screen;
         }},
    };
}

QWidget *Screens::palette(const QString &line)
{
    noteRecents();
    static_cast<void>(profilePage());
    command("palette")->trigger();
    commit(*part<QLineEdit>(*window, "paletteLine"), line);
    return window.get();
}

QWidget *Screens::activity()
{
    static_cast<void>(profilePage());
    onPatch = reply(400, R"({"errors":[{"concerned_key":"email","error_description":"Odd"}]})");
    static_cast<void>(errorOf(bench.patch()));
    stalls.ran(std::chrono::milliseconds(63), {});
    command("activity")->trigger();
    return window.get();
}

QWidget *Screens::history(bool isForgettingAsked)
{
    sendSome();
    QWidget *shown = dialog("history", "history");
    const auto *list = part<QListView>(*shown, "historyList");
    if (!QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }))
        qFatal("Nothing was sent");
    if (isForgettingAsked)
        part<QAbstractButton>(*shown, "historyForget")->click();
    return shown;
}

/// Until this part of the window is there.
QWidget *Screens::call(const QString &link, const char *shows)
{
    window->findChild<ScreenPops *>()->take(readLink(link).value());
    if (!QTest::qWaitFor([this, shows] {
            const auto *shown = window->findChild<QWidget *>(QLatin1String(shows));
            return shown && shown->isVisible();
        }))
        qFatal("The call does not come up");
    return window.get();
}

QWidget *Screens::recent()
{
    noteRecents();
    return window.get();
}

void Screens::noteRecents()
{
    static const std::pair<const char *, const char *> people[]{
        {"Haruka Tanaka", "Kyoto"},
        {"Tom Smith", "Leeds"},
        {"Maria-Magdalena Konstantinopoulou-Papadimitriou von und zu Hohenstein",
         "Saint-Germain-en-Laye"},
        {"Anne Martin", "Paris"},
        {"Olivier Bouchard", "Gatineau"},
        {"Ann Other", ""}};
    for (std::size_t i = 0; i < 12; ++i) {
        const auto &[name, town] = people[i % std::size(people)];
        recents.note(idOf(QString::number(700000020 + i)), QString::fromUtf8(name),
                     QString::fromUtf8(town));
    }
}

/// By the agent who is signed in: of every kind one.
void Screens::sendSome()
{
    const auto send = [this](Attempt attempt, Attempt::State end) {
        attempt.id = Journal::newId();
        bool isBegun = false;
        journal.begin(attempt, {}, window.get(),
                      [&isBegun](const Journal::Begun &begun) { isBegun = begun.mayBeSent; });
        if (!QTest::qWaitFor([&isBegun] { return isBegun; }))
            qFatal("Not begun");
        if (end != Attempt::State::Unknown)
            journal.settle(attempt.id, end);
    };
    Attempt creation;
    creation.title = QStringLiteral("Tom Smith");
    creation.edits = newCustomer().edits;
    send(creation, Attempt::State::Unknown);
    Attempt edit;
    edit.kind = WorkKind::Edit;
    edit.title = QStringLiteral("Haruka Tanaka");
    edit.base = Profile(QStringLiteral("123456789"),
                        sampleCustomers().value(QStringLiteral("123456789")), {});
    edit.edits.set(field("email"), QStringLiteral("new@example.org"));
    send(edit, Attempt::State::Confirmed);
    edit.title = QStringLiteral("Olivier Bouchard");
    edit.base = Profile(usualId, sampleCustomers().value(usualId), {});
    edit.edits.set(field("address.city"), QStringLiteral("Saint-Germain-en-Laye"));
    edit.edits.clear(field("birthdate"));
    edit.isForced = true;
    edit.reason = QStringLiteral("The caller spelt it, and has a letter from there.");
    send(edit, Attempt::State::Confirmed);
}

ProfilePage *Screens::profilePage()
{
    ProfilePage *page = openCustomer(usualId);
    settle();
    return page;
}

ProfilePage *Screens::editing()
{
    ProfilePage *page = profilePage();
    change(*page, QStringLiteral("o.bouchard@example.net"));
    part<QToolButton>(*page, "clear_birthdate")->click();
    part<QToolButton>(*page, "edit_address_city")->click();
    settle();
    return page;
}

QWidget *Screens::conflict()
{
    ProfilePage *page = editing();
    QJsonObject theirs = sampleCustomers().value(usualId);
    theirs.insert(QStringLiteral("email"), QStringLiteral("somebody.else@example.org"));
    profile = QJsonDocument(theirs).toJson(QJsonDocument::Compact);
    page->reload();
    if (!QTest::qWaitFor(
            [page] { return page->findChild<QWidget *>(QStringLiteral("conflict_email")); }))
        qFatal("No choice: %s", qPrintable(textOf(*page)));
    return window.get();
}

QWidget *Screens::creation(int step)
{
    onSearch = reply(200, QJsonDocument(QJsonArray{found(QStringLiteral("123456789"))}).toJson());
    command("new-customer")->trigger();
    auto *page = qobject_cast<CreationPage *>(tabs()->currentWidget());
    page->restore(newCustomer());
    page->goTo(allSteps.at(static_cast<size_t>(step)));
    if (!QTest::qWaitFor([this] { return !targets("GET").isEmpty(); }))
        qFatal("Nobody looks for duplicates");
    settle();
    return window.get();
}

QWidget *Screens::find(const QString &line)
{
    auto *input = part<QLineEdit>(*window, "openInput");
    input->setFocus();
    commit(*input, line);
    QTest::keyClick(input, Qt::Key_Return);
    auto *panel = part<QWidget>(*window, "findPanel");
    if (!QTest::qWaitFor([panel] { return panel->isVisible(); }))
        qFatal("No results");
    return window.get();
}

QWidget *Screens::dialog(const char *name, const char *objectName)
{
    command(name)->trigger();
    settle();
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top->objectName() == QLatin1String(objectName))
            return top;
    }
    qFatal("No dialog %s", objectName);
}

QWidget *Screens::recovered()
{
    Draft creation = newCustomer();
    creation.title = QStringLiteral("Tom Smith");
    creation.savedAt = clock.now().addSecs(-3600);
    Draft edit{.id = Journal::newId(), .kind = WorkKind::Edit};
    edit.title = QStringLiteral("Olivier Bouchard");
    edit.edits.set(field("email"), QStringLiteral("new@example.org"));
    edit.savedAt = creation.savedAt;
    Attempt attempt{.id = Journal::newId(), .kind = WorkKind::Create};
    attempt.title = QStringLiteral("Haruka Tanaka");
    attempt.startedAt = creation.savedAt;
    Journal::Offers offers;
    offers.drafts = {creation, edit};
    offers.attempts = {attempt};
    part<RecoveryPanel>(*window, "recovery")->setOffers(offers);
    return window.get();
}

} // namespace desk::test
