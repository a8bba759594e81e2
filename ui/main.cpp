// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The only place that wires things together: what lives as long as the program is made here and
// handed on by reference.
#include "app/api/customersapi.h"
#include "app/api/transport.h"
#include "app/lock/pinkeeper.h"
#include "app/pop/handover.h"
#include "app/pop/handoversender.h"
#include "app/reference/referencedata.h"
#include "app/security/keychainstore.h"
#include "app/security/sealkeyring.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "app/time/clock.h"
#include "app/training/practiceserver.h"
#include "ui/kept.h"
#include "ui/lock/desktoplock.h"
#include "ui/look/accessibility.h"
#include "ui/look/heldkeys.h"
#include "ui/look/theme.h"
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

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSessionManager>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <memory>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace {

using namespace desk;

/// A core dump would leave personal data and the token readable on the disk (design, section 7).
void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

/// The system's proxy, except for this computer itself, where Training runs.
class ProxyFactory final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QHostAddress address(query.peerHostName());
        if (address.isLoopback() || query.peerHostName() == QLatin1String("localhost"))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

int refuse(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return 2;
}

/// The key comes from the keychain when it comes; the window does not wait for it.
void wireKept(Kept &kept, SealKeyring &keyring, MainWindow &window)
{
    QObject::connect(&keyring, &SealKeyring::ready, &window, [&kept, &window](const SealKey &key) {
        kept.setKey(key);
        window.onJournalReady();
    });
    QObject::connect(&keyring, &SealKeyring::unavailable, &window,
                     &MainWindow::onJournalUnavailable);
    QObject::connect(&window, &MainWindow::newSealKeyWanted, &keyring, [&kept, &keyring] {
        kept.setAllAside();
        keyring.load(SealKeyring::IfMissing::Make);
    });
    keyring.load(kept.hasFiles() ? SealKeyring::IfMissing::GiveUp : SealKeyring::IfMissing::Make);
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
    QTimer::singleShot(0, &desktop, [&desktop] {
        setWipingFreedMemory(true);
        desktop.start();
    });
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

std::optional<HandoverPlace> placeOfHandover()
{
    return handoverPlace(qEnvironmentVariable("XDG_RUNTIME_DIR"), dataFolder());
}

HandoverAnswer tellRunningProgram(const HandoverRequest &request)
{
    const auto place = placeOfHandover();
    return place ? handOver(*place, request) : HandoverAnswer::NobodyThere;
}

/// What needs neither a display nor a window: help, version, what is wrong with the options, and
/// what a program that runs already does. The exit code; nullopt where this one is to go on.
std::optional<int> endsEarly(int &argc, char *argv[])
{
    const QCoreApplication core(argc, argv);
    const QLocale locale = wishedLocale(QCoreApplication::arguments());
    QLocale::setDefault(locale);
    const Translations translations(locale);
    const auto options = readOptions(core, true);
    nameData();
    if (!options) {
        if (options.error().problem)
            tellRunningProgram({*options.error().problem, {}});
        return refuse(options.error().sentence);
    }
    const auto &pop = options.value().pop;
    if (!pop)
        return std::nullopt;
    const HandoverAnswer answer = tellRunningProgram({*pop, options.value().popEnvironmentId()});
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

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    QCoreApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));
    if (const auto code = endsEarly(argc, argv))
        return *code;
    DeskApplication app(argc, argv);
    nameProgram();

    const QLocale locale
        = wishedLocale(QCoreApplication::arguments(), Settings().programLanguage());
    QLocale::setDefault(locale);
    const Translations translations(locale);
    const auto options = readOptions(app, false);
    if (!options)
        return refuse(options.error().sentence);
    Settings settings;
    Dresser dresser(app);
    new HeldKeys(&app);
    dresser.wear(storedAppearance(settings));
    installAccessibility();
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyFactory); // Qt takes it over
    QNetworkAccessManager network;
    Transport transport(network);
    CustomersApi api(transport);
    KeychainStore secrets;
    Session session(transport, secrets);
    ReferenceData reference(locale.bcp47Name());
    PracticeServer practice;
    SystemClock clock;
    Kept kept(dataFolder(), clock, settings);
    SealKeyring keyring(secrets, dataFolder());
    PinKeeper pins(secrets);

    QList<Environment> environments = availableEnvironments();
    if (options.value().server)
        environments.prepend(*options.value().server);
    const Environment training = environments.last();
    Desk desk{session,      api,   reference,    settings,
              kept.journal, clock, environments, trainingStarter(practice, training)};
    desk.dresser = &dresser;
    desk.recents = &kept.recents;
    desk.openTabs = &kept.openTabs;
    desk.history = &kept.history;
    desk.calls = &transport.calls();
    desk.stalls = &app.stalls();
    desk.pins = &pins;
    MainWindow window(desk, options.value().wish);
    window.show();
    wireKept(kept, keyring, window);
    quitOnSignals(window);
    const auto handover = hearSecondStarts(window, clock, options.value().ownPop());
    DesktopLock desktopLock;
    wireLock(window, desktopLock);
    DesktopScheme desktopScheme;
    followDesktop(desktopScheme, dresser);
    return QApplication::exec();
}
