// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The only place that wires things together: what lives as long as the program is made here and
// handed on by reference.
#include "app/api/customersapi.h"
#include "app/api/transport.h"
#include "app/journal/changehistory.h"
#include "app/journal/journal.h"
#include "app/journal/sealedstore.h"
#include "app/profile/customerid.h"
#include "app/reference/referencedata.h"
#include "app/security/keychainstore.h"
#include "app/security/sealkeyring.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "app/time/clock.h"
#include "app/training/practiceserver.h"
#include "ui/look/accessibility.h"
#include "ui/look/heldkeys.h"
#include "ui/look/theme.h"
#include "ui/window/appearancestore.h"
#include "ui/window/desktopscheme.h"
#include "ui/window/mainwindow.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSessionManager>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

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

struct Options {
    StartWish wish;
    std::optional<Environment> server;
    QLocale locale;
};

int refuse(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return 2;
}

/// --language is needed before anything is translated, so it is looked up ahead of the parser.
/// `chosen`: in the settings, may be empty.
QLocale wishedLocale(const QStringList &arguments, const QString &chosen = {})
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--language") && i + 1 < arguments.size())
            return QLocale(arguments.at(i + 1));
        if (arguments.at(i).startsWith(QLatin1String("--language=")))
            return QLocale(arguments.at(i).section(QLatin1Char('='), 1));
    }
    return chosen.isEmpty() ? QLocale() : QLocale(chosen);
}

/// With `isLenient` options of Qt itself, which only QApplication takes out, are no mistake.
Result<Options, QString> readOptions(const QCoreApplication &app, bool isLenient)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Create customers and keep their profiles right."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption training(
        QStringLiteral("training"),
        QCoreApplication::translate("main", "Practise with invented customers on this computer."));
    const QCommandLineOption server(
        QStringLiteral("server"),
        QCoreApplication::translate("main",
                                    "Sign in to this server (https, or http on this computer)."),
        QStringLiteral("URL"));
    const QCommandLineOption open(QStringLiteral("open"),
                                  QCoreApplication::translate("main", "Open this customer."),
                                  QStringLiteral("ID"));
    const QCommandLineOption create(
        QStringLiteral("new"), QCoreApplication::translate("main", "Start with a new customer."));
    const QCommandLineOption language(
        QStringLiteral("language"),
        QCoreApplication::translate("main", "Language of the program, e.g. en or fr."),
        QStringLiteral("LANG"));
    parser.addOptions({training, server, open, create, language});
    parser.parse(QCoreApplication::arguments());
    const bool endsHere = parser.isSet(QStringLiteral("help"))
        || parser.isSet(QStringLiteral("version")) || parser.isSet(QStringLiteral("help-all"));
    if (endsHere || !isLenient)
        parser.process(app);

    Options options;
    options.wish.signInToTraining = parser.isSet(training);
    options.wish.createCustomer = parser.isSet(create);
    options.wish.openCustomerId = CustomerId::fromText(parser.value(open));
    if (parser.isSet(open) && !options.wish.openCustomerId)
        return QCoreApplication::translate("main", "--open: a customer id has digits only.");
    if (parser.isSet(training) && parser.isSet(server))
        return QCoreApplication::translate("main", "--training and --server exclude each other.");
    if (parser.isSet(server)) {
        const QUrl url(parser.value(server), QUrl::StrictMode);
        if (!isAllowedBaseUrl(url))
            return QCoreApplication::translate(
                "main",
                "--server: this address is refused. It must begin with "
                "https://; http:// is accepted for this computer only "
                "(127.0.0.1, localhost), because credentials would travel "
                "readable by others.");
        options.server = customEnvironment(url);
        options.wish.environmentId = options.server->id;
    }
    return options;
}

/// What is sealed on this computer: unfinished work, and what was sent.
struct Kept {
    SealedStore store;
    Journal journal;
    SealedStore historyStore;
    ChangeHistory history;

    Kept(const QString &folder, Clock &clock, const Settings &settings)
        : store(folder + QStringLiteral("/journal"))
        , journal(store, clock)
        , historyStore(folder + QStringLiteral("/history"))
        , history(historyStore, clock)
    {
        history.setLimits({settings.historyDays(), settings.historyMost()});
        history.follow(journal);
    }
};

/// The key comes from the keychain when it comes; the window does not wait for it.
void wireJournal(Kept &kept, SealKeyring &keyring, MainWindow &window)
{
    QObject::connect(&keyring, &SealKeyring::ready, &window, [&kept, &window](const SealKey &key) {
        kept.journal.setKey(key);
        kept.history.setKey(key);
        window.onJournalReady();
    });
    QObject::connect(&keyring, &SealKeyring::unavailable, &window,
                     &MainWindow::onJournalUnavailable);
    QObject::connect(&window, &MainWindow::newSealKeyWanted, &keyring, [&kept, &keyring] {
        kept.history.setAllAside();
        keyring.load(SealKeyring::IfMissing::Make);
    });
    keyring.load(kept.journal.hasFiles() || kept.history.hasFiles() ? SealKeyring::IfMissing::GiveUp
                                                                    : SealKeyring::IfMissing::Make);
}

/// Asked once the window is on screen; the answer is taken whenever it comes.
void followDesktop(DesktopScheme &scheme, Dresser &dresser)
{
    QObject::connect(&scheme, &DesktopScheme::changed, qApp,
                     [&dresser](std::optional<bool> isDark) { dresser.onDesktopSays(isDark); });
    QTimer::singleShot(0, &scheme, &DesktopScheme::start);
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

/// What can be said without a display: help, version, and what is wrong with the options.
std::optional<QString> refusal(int &argc, char *argv[])
{
    const QCoreApplication core(argc, argv);
    const QLocale locale = wishedLocale(QCoreApplication::arguments());
    QLocale::setDefault(locale);
    const Translations translations(locale);
    const auto options = readOptions(core, true);
    return options ? std::nullopt : std::optional(options.error());
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("CustomerDesk"));
    QCoreApplication::setApplicationName(QStringLiteral("CustomerDesk"));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.customerdesk.CustomerDesk"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    QCoreApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));
    if (const auto sentence = refusal(argc, argv))
        return refuse(*sentence);
    QApplication app(argc, argv);
    nameProgram();

    const QLocale locale
        = wishedLocale(QCoreApplication::arguments(), Settings().programLanguage());
    QLocale::setDefault(locale);
    const Translations translations(locale);
    const auto options = readOptions(app, false);
    if (!options)
        return refuse(options.error());
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
    const QString dataFolder
        = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    Kept kept(dataFolder, clock, settings);
    SealKeyring keyring(secrets, dataFolder);

    QList<Environment> environments = availableEnvironments();
    if (options.value().server)
        environments.prepend(*options.value().server);
    const Environment training = environments.last();
    const auto startTraining
        = [&practice, training]() -> Result<std::pair<Environment, Credentials>, QString> {
        const auto url = practice.start();
        if (!url)
            return url.error();
        Environment environment = training;
        environment.baseUrl = url.value();
        return std::pair(environment, Credentials{practice.apiKey(), practice.accessToken()});
    };

    MainWindow window({session, api, reference, settings, kept.journal, clock, environments,
                       startTraining, &dresser},
                      options.value().wish);
    window.show();
    wireJournal(kept, keyring, window);
    quitOnSignals(window);
    DesktopScheme desktopScheme;
    followDesktop(desktopScheme, dresser);
    return QApplication::exec();
}
