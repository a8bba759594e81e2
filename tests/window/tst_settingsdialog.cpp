// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What can be chosen in the settings, what is kept of it, and that the window follows at once.
#include "tests/window/windowbench.h"
#include "ui/look/theme.h"
#include "ui/look/toast.h"
#include "ui/window/appearancestore.h"
#include "ui/window/settingsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;

namespace {

class Settled final : public WindowBench {
public:
    [[nodiscard]] SettingsDialog *open()
    {
        command("settings")->trigger();
        auto *dialog = window->findChild<SettingsDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("No settings");
        return dialog;
    }
    /// An administrator has set this.
    void manage(const QByteArray &text)
    {
        QFile file(dir.filePath(QStringLiteral("managed.conf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("managed.conf could not be written");
        file.close();
        window.reset(); // it refers to the settings
        settings = std::make_unique<Settings>(QStringList{file.fileName()});
        start();
    }
    static void choose(const QWidget &in, const char *box, const QVariant &value)
    {
        auto *combo = part<QComboBox>(in, box);
        combo->setCurrentIndex(combo->findData(value));
    }
};

} // namespace

class TestSettingsDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void open_focus_isInTheSearch();
    void inputs_all_haveNamesAndSayWhatTheyDo();
    void look_chosen_isKept();
    void search_word_leavesWhatItIsAbout();
    void search_nonsense_saysSo();
    void remember_unticked_takesTheCredentialsOut();
    void history_chosen_isKept();
    void recents_fewer_countsWhenClosed();
    void recents_oddLimit_isAChoice();
    void tabs_unticked_isKept();
    void idle_chosen_isKept();
    void locked_all_areShownAndCantBeChosen();
    void locked_textSize_noKeyChangesIt();
    void dresser_textSizeChanged_leavesWhatIsTyped();
    void stored_nonsense_fallsBack_data();
    void stored_nonsense_fallsBack();
    void nextTextSize_steps_stayInside();
    void toast_said_goesByItself();
    void about_libraries_areNamed();
};

void TestSettingsDialog::history_chosen_isKept()
{
    Settled bench;
    bench.signIn();
    const SettingsDialog *dialog = bench.open();
    QCOMPARE(part<QComboBox>(*dialog, "historyDays")->currentData().toInt(), 30);
    Settled::choose(*dialog, "historyDays", 0);
    Settled::choose(*dialog, "historyMost", 500);
    QCOMPARE(Settings().historyDays(), 0);
    QCOMPARE(Settings().historyMost(), 500);
}

void TestSettingsDialog::idle_chosen_isKept()
{
    Settled bench;
    bench.signIn();
    const SettingsDialog *dialog = bench.open();
    QCOMPARE(part<QComboBox>(*dialog, "idleMinutes")->currentData().toInt(), 10);
    Settled::choose(*dialog, "idleMinutes", 0);
    QCOMPARE(Settings().idleTime(), std::chrono::minutes(0));
}

void TestSettingsDialog::locked_all_areShownAndCantBeChosen()
{
    Settled bench;
    const std::pair<const char *, const char *> inputs[]
        = {{"theme", "look/theme=dark"},
           {"textSize", "look/textSize=125"},
           {"programLanguage", "look/language=fr"},
           {"rememberCredentials", "signIn/remember=true"},
           {"recentsLimit", "remembered/recents=50"},
           {"restoreTabs", "remembered/tabs=false"},
           {"historyDays", "history/days=7"},
           {"historyMost", "history/most=100"},
           {"idleMinutes", "lock/idleMinutes=3"}};
    QByteArray text;
    for (const auto &[name, line] : inputs)
        text += QByteArray(line) + '\n' + QByteArray(line).split('=').constFirst()
            + "/locked=true\n";
    bench.manage(text);
    bench.signIn();
    const SettingsDialog *dialog = bench.open();
    for (const auto &[name, line] : inputs) {
        const auto *input = part<QWidget>(*dialog, name);
        QVERIFY2(!input->isEnabled(), name);
        QVERIFY2(
            input->accessibleDescription().startsWith(QStringLiteral("Set by your administrator.")),
            name);
    }
    QCOMPARE(part<QComboBox>(*dialog, "idleMinutes")->currentData().toInt(), 3);
    QCOMPARE(part<QComboBox>(*dialog, "textSize")->currentData().toInt(), 125);
    QVERIFY(part<QCheckBox>(*dialog, "rememberCredentials")->isChecked());
    QVERIFY(!part<QCheckBox>(*dialog, "restoreTabs")->isChecked());
}

void TestSettingsDialog::locked_textSize_noKeyChangesIt()
{
    Settled bench;
    bench.manage("[look]\ntextSize=125\ntextSize/locked=true\n");
    bench.signIn();
    bench.command("text-larger")->trigger();
    QCOMPARE(bench.settings->textSize(), 125);
    QCOMPARE(bench.status(), QStringLiteral("The text size is set by your administrator"));
}

void TestSettingsDialog::open_focus_isInTheSearch()
{
    Settled bench;
    bench.signIn();
    const SettingsDialog *dialog = bench.open();
    QTRY_VERIFY(part<QLineEdit>(*dialog, "settingsSearch")->hasFocus());
    bench.command("settings")->trigger(); // a second time opens no second one
    QCOMPARE(bench.window->findChildren<SettingsDialog *>().size(), 1);
}

void TestSettingsDialog::inputs_all_haveNamesAndSayWhatTheyDo()
{
    Settled bench;
    bench.signIn();
    const SettingsDialog *dialog = bench.open();
    for (const char *name : {"theme", "textSize", "programLanguage", "rememberCredentials",
                             "recentsLimit", "restoreTabs"}) {
        const auto *input = part<QWidget>(*dialog, name);
        QVERIFY2(!input->accessibleName().isEmpty(), name);
        QVERIFY2(!input->accessibleDescription().isEmpty(), name);
    }
    QVERIFY(part<QWidget>(*dialog, "programLanguage")
                ->accessibleDescription()
                .contains(QStringLiteral("next start")));
}

void TestSettingsDialog::look_chosen_isKept()
{
    Settled bench;
    bench.signIn();
    const SettingsDialog *dialog = bench.open();
    bench.choose(*dialog, "theme", static_cast<int>(Appearance::Scheme::Dark));
    bench.choose(*dialog, "textSize", 150);
    const Appearance wished{Appearance::Scheme::Dark, 150};
    QCOMPARE(storedAppearance(Settings()), wished);
    // A key changes what the dialog shows, and the theme stays.
    bench.command("text-larger")->trigger();
    QCOMPARE(part<QComboBox>(*dialog, "textSize")->currentData().toInt(), 175);
    QCOMPARE(storedAppearance(Settings()).scheme, Appearance::Scheme::Dark);
    bench.choose(*dialog, "programLanguage", QStringLiteral("en"));
    QCOMPARE(Settings().programLanguage(), QStringLiteral("en"));
}

void TestSettingsDialog::search_word_leavesWhatItIsAbout()
{
    Settled bench;
    bench.signIn();
    const SettingsDialog *dialog = bench.open();
    auto *search = part<QLineEdit>(*dialog, "settingsSearch");
    QTest::keyClicks(search, QStringLiteral("keychain"));
    QVERIFY(part<QWidget>(*dialog, "rememberCredentials")->isVisible());
    QVERIFY(!part<QWidget>(*dialog, "theme")->isVisible());
    search->setText(QStringLiteral("CONTRAST"));
    QVERIFY(part<QWidget>(*dialog, "theme")->isVisible());
    QVERIFY(!part<QWidget>(*dialog, "textSize")->isVisible());
    search->clear();
    QVERIFY(part<QWidget>(*dialog, "textSize")->isVisible());
    QVERIFY(!part<QWidget>(*dialog, "settingsNothing")->isVisible());
}

void TestSettingsDialog::search_nonsense_saysSo()
{
    Settled bench;
    bench.signIn();
    const SettingsDialog *dialog = bench.open();
    part<QLineEdit>(*dialog, "settingsSearch")->setText(QStringLiteral("zzyyx"));
    QVERIFY(part<QWidget>(*dialog, "settingsNothing")->isVisible());
    QVERIFY(!part<QWidget>(*dialog, "theme")->isVisible());
}

void TestSettingsDialog::remember_unticked_takesTheCredentialsOut()
{
    Settled bench;
    bench.signIn(QStringLiteral("key"), true);
    QTRY_VERIFY(!bench.secrets.entries.isEmpty());
    const SettingsDialog *dialog = bench.open();
    auto *remember = part<QCheckBox>(*dialog, "rememberCredentials");
    QVERIFY(remember->isChecked());
    remember->click();
    QTRY_VERIFY(bench.secrets.entries.isEmpty());
    QVERIFY(!bench.settings->remember());
    QVERIFY(bench.session.isSignedIn());
    remember->click();
    QTRY_COMPARE(bench.secrets.entries.size(), 1);
    QVERIFY(bench.secrets.entries.first().contains("token"));
}

/// Who walks through the choices by key passes by `None`.
void TestSettingsDialog::recents_fewer_countsWhenClosed()
{
    Settled bench;
    bench.signIn();
    bench.recents.note(idOf(QStringLiteral("700")), QStringLiteral("Tom Smith"), {});
    SettingsDialog *dialog = bench.open();
    auto *search = part<QLineEdit>(*dialog, "settingsSearch");
    QTest::keyClicks(search, QStringLiteral("recent"));
    auto *limit = part<QComboBox>(*dialog, "recentsLimit");
    QVERIFY(limit->isVisible());
    QVERIFY(!part<QWidget>(*dialog, "theme")->isVisible());
    QCOMPARE(limit->currentData().toInt(), 200);
    bench.choose(*dialog, "recentsLimit", 0);
    QCOMPARE(bench.settings->recentsLimit(), 0);
    QCOMPARE(bench.recents.all().size(), 1);
    dialog->close();
    QCOMPARE(bench.recents.all().size(), 0);
    QCOMPARE(bench.recents.limit(), 0);
}

void TestSettingsDialog::recents_oddLimit_isAChoice()
{
    Settled bench;
    bench.settings->setRecentsLimit(333);
    bench.signIn();
    const auto *limit = part<QComboBox>(*bench.open(), "recentsLimit");
    QCOMPARE(limit->currentData().toInt(), 333);
    QCOMPARE(limit->count(), 10);
    QCOMPARE(limit->itemText(0), QStringLiteral("None"));
}

void TestSettingsDialog::tabs_unticked_isKept()
{
    Settled bench;
    bench.signIn();
    const SettingsDialog *dialog = bench.open();
    part<QLineEdit>(*dialog, "settingsSearch")->setText(QStringLiteral("restart tabs"));
    auto *tabs = part<QCheckBox>(*dialog, "restoreTabs");
    QVERIFY(tabs->isVisible() && tabs->isChecked());
    tabs->click();
    QVERIFY(!bench.settings->restoreTabs());
    QVERIFY(!Settings().restoreTabs());
}

/// With the program's own dress: what is typed, marked and focused stays through every change.
void TestSettingsDialog::dresser_textSizeChanged_leavesWhatIsTyped()
{
    Settled bench;
    bench.signIn();
    auto *line = part<QLineEdit>(*bench.window, "openInput");
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("Smith"));
    line->setSelection(1, 2);
    Dresser dresser(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    const int before = line->height();
    for (const Appearance &look : {Appearance{Appearance::Scheme::Dark, 200},
                                   Appearance{Appearance::Scheme::HighContrast, 80},
                                   Appearance{Appearance::Scheme::Light, 200}}) {
        dresser.wear(look);
        QVERIFY(line->hasFocus());
        QCOMPARE(line->text(), QStringLiteral("Smith"));
        QCOMPARE(line->selectedText(), QStringLiteral("mi"));
        QVERIFY(line->isUndoAvailable());
    }
    QTRY_VERIFY(line->height() > before); // it has grown with its letters
    dresser.wear({});
}

void TestSettingsDialog::stored_nonsense_fallsBack_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QVariant>("size");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing") << QString() << QVariant() << 100;
    QTest::newRow("an old theme") << QStringLiteral("sepia") << QVariant(110) << 110;
    QTest::newRow("huge") << QString() << QVariant(5000) << 100;
    QTest::newRow("negative") << QString() << QVariant(-3) << 100;
    QTest::newRow("no number") << QString() << QVariant(QStringLiteral("big")) << 100;
}

void TestSettingsDialog::stored_nonsense_fallsBack()
{
    QFETCH(QString, theme);
    QFETCH(QVariant, size);
    QFETCH(int, expected);
    const QTemporaryDir dir;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, dir.path());
    QSettings raw(QStringLiteral("CustomerDesk"), QStringLiteral("CustomerDesk"));
    raw.setValue(QStringLiteral("look/theme"), theme);
    if (size.isValid())
        raw.setValue(QStringLiteral("look/textSize"), size);
    raw.sync();
    const Appearance stored = storedAppearance(Settings());
    QCOMPARE(stored.scheme, Appearance::Scheme::Desktop);
    QCOMPARE(stored.textSize, expected);
}

void TestSettingsDialog::nextTextSize_steps_stayInside()
{
    QList<int> up;
    for (int size = Appearance::leastTextSize;; size = nextTextSize(size, true)) {
        up.append(size);
        if (size == nextTextSize(size, true))
            break;
    }
    QCOMPARE(up.last(), Appearance::mostTextSize);
    QVERIFY(up.contains(100));
    QCOMPARE(nextTextSize(Appearance::leastTextSize, false), Appearance::leastTextSize);
    QCOMPARE(nextTextSize(130, false), 125); // between two steps
    QCOMPARE(nextTextSize(130, true), 150);
}

void TestSettingsDialog::toast_said_goesByItself()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(window, 44);
    window.show();
    QVERIFY(!toast.isVisible());
    toast.say(QString(300, QLatin1Char('m'))); // longer than the window is wide
    QVERIFY(toast.isVisible());
    QVERIFY(window.rect().contains(toast.geometry()));
    toast.say(QStringLiteral("<b>Stored</b>"));
    QCOMPARE(toast.textFormat(), Qt::PlainText);
    window.resize(300, 200);
    QTRY_VERIFY(window.rect().contains(toast.geometry()));
    QTRY_VERIFY_WITH_TIMEOUT(!toast.isVisible(), 3 * 4000);
}

void TestSettingsDialog::about_libraries_areNamed()
{
    Settled bench;
    bench.command("about")->trigger();
    const auto *about = bench.window->findChild<QDialog *>(QStringLiteral("about"));
    QVERIFY(about && about->isVisible());
    const QString text = textOf(*about);
    for (const char *library : {"Qt 6", "Qt HTTP Server", "QtKeychain", "libsodium",
                                "libphonenumber", "ICU", "Protocol Buffers", "GPL-3.0", "LGPL-3.0"})
        QVERIFY2(text.contains(QLatin1String(library)), library);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
