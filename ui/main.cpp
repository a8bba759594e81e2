// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The only place that wires things together: what lives as long as the program is made here and
// handed on by reference.
#include "app/pop/handover.h"
#include "app/pop/handoversender.h"
#include "app/session/environmentkeys.h"
#include "app/session/environmentlist.h"
#include "app/session/settings.h"
#include "app/session/settingscheck.h"
#include "app/settings/settingstable.h"
#include "app/settings/settingvalue.h"
#include "ui/auditing.h"
#include "ui/audittask.h"
#include "ui/fields/messagebar.h"
#include "ui/lock/desktoplock.h"
#include "ui/look/accessibility.h"
#include "ui/look/heldkeys.h"
#include "ui/look/personalclipboard.h"
#include "ui/look/theme.h"
#include "ui/network/cafiletext.h"
#include "ui/network/proxysigninflow.h"
#include "ui/secretmemory.h"
#include "ui/startoptions.h"
#include "ui/window/appearancestore.h"
#include "ui/window/deskapplication.h"
#include "ui/window/desktopscheme.h"
#include "ui/window/locking.h"
#include "ui/window/mainwindow.h"
#include "ui/window/screenpops.h"
#include "ui/wipingfree.h"
#include "ui/words/poptext.h"
#include "ui/words/translations.h"
#include "ui/works.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QSessionManager>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <functional>
#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace {

using namespace desk;

int refuse(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return 2;
}

/// What an administrator has written that does not count: said to whoever starts the program from a
/// terminal, never fatal.
void sayProblems(const SettingProblems &problems)
{
    QTextStream out(stderr);
    for (const SettingProblem &problem : problems)
        out << printable(problem.text()) << Qt::endl;
}

/// An agent's key comes from the keychain when it comes; the window does not wait for it. It goes
/// when he signs out, once the window has taken leave of him.
void wireKept(Kept &kept, const Session &session, MainWindow &window)
{
    QObject::connect(&kept, &Kept::ready, &window, &MainWindow::onJournalReady);
    QObject::connect(&kept, &Kept::unavailable, &window, &MainWindow::onJournalUnavailable);
    QObject::connect(&window, &MainWindow::newSealKeyWanted, &kept, &Kept::beginAnew);
    QObject::connect(&session, &Session::signedOut, &kept, &Kept::close);
}

/// Asked once the window is on screen; the answer is taken whenever it comes.
void followDesktop(DesktopScheme &scheme, Dresser &dresser)
{
    QObject::connect(&scheme, &DesktopScheme::changed, qApp,
                     [&dresser](std::optional<bool> isDark) { dresser.onDesktopSays(isDark); });
    QTimer::singleShot(0, &scheme, &DesktopScheme::start);
}

/// What the desktop says about locking, and what is left of the customers in memory that has been
/// given back. Nothing personal is there before the first paint.
void wireLock(const MainWindow &window, DesktopLock &desktop)
{
    constexpr std::chrono::milliseconds untilAllIsGone{150}; // what is deleted later, and threads
    auto *locking = window.findChild<Locking *>();
    QObject::connect(&desktop, &DesktopLock::locked, locking, &Locking::onDesktopLocked);
    QObject::connect(&desktop, &DesktopLock::sleeping, locking, &Locking::onSleeping);
    QObject::connect(locking, &Locking::hidden, &desktop, [&desktop, untilAllIsGone] {
        QTimer::singleShot(untilAllIsGone, &desktop, [&desktop] {
            giveBackFreedMemory();
            desktop.sleepMayGoOn();
        });
    });
    QTimer::singleShot(0, &desktop, &DesktopLock::start);
}

#ifdef Q_OS_UNIX
int signalPipe[2];

void onSignal(int)
{
    const char byte = 1;
    const ssize_t written = write(signalPipe[1], &byte, 1);
    static_cast<void>(written);
}
#endif

/// The end of the desktop session, however it is said: what is typed is sealed, nobody is asked.
void quitOnSignals(MainWindow &window)
{
    QObject::connect(
        qApp, &QGuiApplication::commitDataRequest, &window,
        [&window](QSessionManager &) { window.sealAndQuit(); }, Qt::DirectConnection);
#ifdef Q_OS_UNIX
    if (pipe(signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &window);
    QObject::connect(notifier, &QSocketNotifier::activated, &window, &MainWindow::sealAndQuit);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaction(signal, &action, nullptr);
#endif
}

/// Whose data it works on; where a second start looks for the running program hangs on it.
void nameData()
{
    QCoreApplication::setOrganizationName(QStringLiteral("CustomerDesk"));
    QCoreApplication::setApplicationName(QStringLiteral("CustomerDesk"));
}

void nameProgram()
{
    nameData();
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.customerdesk.CustomerDesk"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString auditFolder()
{
    return dataFolder() + QStringLiteral("/audit");
}

std::optional<HandoverPlace> placeOfHandover()
{
    return handoverPlace(qEnvironmentVariable("XDG_RUNTIME_DIR"), dataFolder());
}

HandoverAnswer tellRunningProgram(const HandoverRequest &request)
{
    const auto place = placeOfHandover();
    return place ? handOver(*place, request) : HandoverAnswer::NobodyThere;
}

/// `--check-settings` and the tables of the guide. The exit code; nullopt where neither is asked
/// for.
std::optional<int> saysSettings(StartOptions &options, Settings &settings)
{
    if (options.showSettingsTable) {
        QTextStream(stdout) << settingsTable() << u'\n' << environmentTable();
        return 0;
    }
    if (!options.checkSettings)
        return std::nullopt;
    EnvironmentList environments = readEnvironments(settings);
    const auto refusal = placeServer(options, environments, settings);
    const SettingsCheck check = checkSettings(settings, environments);
    QTextStream(stdout) << check.text;
    return check.hasProblems || refusal ? 1 : 0;
}

/// What needs neither a display nor a window: help, version, the settings in force, what is wrong
/// with the options, and what a program that runs already does. The exit code; nullopt where this
/// one is to go on.
std::optional<int> endsEarly(int &argc, char *argv[], Settings &settings)
{
    const QCoreApplication core(argc, argv);
    applyLanguage(settings, QCoreApplication::arguments());
    const QLocale locale = wishedLocale(settings);
    QLocale::setDefault(locale);
    const Translations translations(locale);
    const auto read = readOptions(core, true);
    nameData();
    if (const auto task = auditTaskIn(QCoreApplication::arguments()))
        return runAuditTask(*task, auditFolder(),
                            QString::fromLatin1(settings.auditPublicKey().toBase64()));
    if (!read) {
        if (read.error().problem)
            tellRunningProgram({*read.error().problem, {}});
        return refuse(read.error().sentence);
    }
    StartOptions options = read.value();
    if (const auto code = saysSettings(options, settings))
        return code;
    if (options.server) {
        EnvironmentList environments = readEnvironments(settings);
        if (const auto refusal = placeServer(options, environments, settings))
            return refuse(*refusal);
    }
    const auto &pop = options.pop;
    if (!pop)
        return std::nullopt;
    const HandoverAnswer answer = tellRunningProgram({*pop, options.popEnvironmentId()});
    if (answer == HandoverAnswer::OtherUser)
        return refuse(popProblemText(PopProblem::OtherUser));
    const bool isAsked = answer == HandoverAnswer::Taken || answer == HandoverAnswer::NoAnswer;
    return isAsked ? std::optional(0) : std::nullopt;
}

/// From now on a second start is heard, without delaying the first paint. `pop`: what this start
/// itself asks for.
std::unique_ptr<Handover> hearSecondStarts(const MainWindow &window, Clock &clock,
                                           const std::optional<ScreenPop> &pop)
{
    auto *pops = window.findChild<ScreenPops *>();
    if (pop)
        pops->take(*pop);
    const auto place = placeOfHandover();
    if (!place)
        return nullptr;
    auto handover = std::make_unique<Handover>(
        *place, clock, [pops](const QString &id) { return pops->isHere(id); });
    QObject::connect(handover.get(), &Handover::popped, pops, &ScreenPops::take);
    QObject::connect(handover.get(), &Handover::ignored, pops, &ScreenPops::sayIgnored);
    QTimer::singleShot(0, handover.get(), &Handover::start);
    return handover;
}

/// See Desk::startTraining.
auto trainingStarter(PracticeServer &practice, const Environment &training)
{
    return [&practice, training]() -> Result<std::pair<Environment, Credentials>, QString> {
        const auto url = practice.start();
        if (!url)
            return url.error();
        Environment environment = training;
        environment.baseUrl = url.value();
        return std::pair(environment, Credentials{practice.apiKey(), practice.accessToken()});
    };
}

/// What the window needs of it. `app`: the one application there is.
Desk deskOf(Works &works, Settings &settings, const EnvironmentList &environments,
            DeskApplication &app, Dresser &dresser)
{
    Desk desk{works.session,
              works.api,
              works.reference,
              settings,
              works.kept.journal,
              works.clock,
              environments.environments(),
              trainingStarter(works.practice, trainingEnvironment())};
    desk.dresser = &dresser;
    desk.recents = &works.kept.recents;
    desk.openTabs = &works.kept.openTabs;
    desk.history = &works.kept.history;
    desk.calls = &works.transport.calls();
    desk.stalls = &app.stalls();
    desk.companySignIn = &works.companySignIn;
    desk.pins = &works.pins;
    return desk;
}

/// Copies go away after a time, and with the agent.
void followCopies(PersonalClipboard &clipboard, const Settings &settings, const Session &session)
{
    clipboard.setClearSeconds(static_cast<int>(settings.clipboardTime().count()));
    QObject::connect(&session, &Session::signedOut, &clipboard, &PersonalClipboard::clear);
}

std::unique_ptr<Auditing> startAuditing(Works &works, const Settings &settings, MainWindow &window)
{
    if (!settings.isAuditEnabled())
        return nullptr;
    auto auditing = std::make_unique<Auditing>(
        Auditing::Seen{works.session, works.transport, works.kept.journal}, works.secrets,
        works.clock, auditFolder(), window);
    const auto *locking = window.findChild<Locking *>();
    AuditWatch *watch = &auditing->watch();
    QObject::connect(locking, &Locking::hidingChanged, watch, [locking, watch] {
        if (locking->isHiding())
            watch->noteLocked();
    });
    QObject::connect(locking, &Locking::revealed, watch, &AuditWatch::noteUnlocked);
    QObject::connect(locking, &Locking::pinRefused, watch, &AuditWatch::noteWrongPin);
    return auditing;
}

/// The keychain answers through the event loop, which ended with the window: it goes on, for a few
/// seconds at most, until the end of the trail is there.
void awaitLastEntry(const Auditing &auditing)
{
    QObject::connect(&auditing, &Auditing::finished, qApp, &QCoreApplication::quit);
    while (!auditing.isFinished())
        QApplication::exec();
}

/// The proxy's question goes when nobody may look; what is wrong with the company's certificates is
/// said in the window.
void showNetworkTrouble(Works &works, MainWindow &window)
{
    auto *flow = new ProxySignInFlow(works.proxySignIn, window);
    const auto *locking = window.findChild<Locking *>();
    QObject::connect(locking, &Locking::hidingChanged, flow, [flow, locking] {
        if (locking->isHiding())
            flow->close();
    });
    auto *messages = window.findChild<MessageBar *>(QStringLiteral("messages"));
    QObject::connect(&works.networkRules, &NetworkRules::caFileFailed, messages,
                     [messages](CaFileProblem problem) {
                         messages->showMessage(MessageBar::Tone::Warning, caFileText(problem));
                     });
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    QCoreApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));
    Settings settings;
    if (const auto code = endsEarly(argc, argv, settings))
        return *code;
    DeskApplication app(argc, argv);
    nameProgram();

    const QLocale locale = wishedLocale(settings);
    QLocale::setDefault(locale);
    const Translations translations(locale);
    const auto read = readOptions(app, false);
    if (!read)
        return refuse(read.error().sentence);
    StartOptions options = read.value();
    EnvironmentList environments = readEnvironments(settings);
    if (const auto refusal = placeServer(options, environments, settings))
        return refuse(*refusal);
    sayProblems(settings.layers().problems() + environments.problems);
    Dresser dresser(app);
    new HeldKeys(&app);
    dresser.wear(storedAppearance(settings));
    installAccessibility();
    PersonalClipboard clipboard;
    Works works(settings, locale, dataFolder());
    followCopies(clipboard, settings, works.session);
    auto window = std::make_unique<MainWindow>(deskOf(works, settings, environments, app, dresser),
                                               options.wish);
    showNetworkTrouble(works, *window);
    window->show();
    wireKept(works.kept, works.session, *window);
    const auto auditing = startAuditing(works, settings, *window);
    quitOnSignals(*window);
    auto handover = hearSecondStarts(*window, works.clock, options.ownPop());
    DesktopLock desktopLock;
    wireLock(*window, desktopLock);
    wipeFromFirstSecret(*window, works.session);
    DesktopScheme desktopScheme;
    followDesktop(desktopScheme, dresser);
    const int code = QApplication::exec();
    handover.reset();
    if (auditing)
        auditing->finish();
    window.reset();
    if (auditing)
        awaitLastEntry(*auditing);
    return code;
}
