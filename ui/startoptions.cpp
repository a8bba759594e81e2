// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/startoptions.h"

#include "app/pop/poplink.h"
#include "app/session/environmentlist.h"
#include "app/session/settings.h"
#include "ui/words/poptext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

namespace desk {

namespace {

/// The texts of the command line.
class Line {
    Q_DECLARE_TR_FUNCTIONS(main)
};

/// What another program may say about a call, each an option and a part of a link.
struct PopOption {
    PopValue value;
    const char *name;
    const char *valueName;
    const char *description;
};
constexpr std::array popOptions{
    PopOption{PopValue::Phone, "phone", "NUMBER",
              QT_TRANSLATE_NOOP("main", "With --new, --open or --find: the caller's number.")},
    PopOption{PopValue::Email, "email", "ADDRESS",
              QT_TRANSLATE_NOOP("main", "With --new or --find: the caller's e-mail address.")},
    PopOption{PopValue::FirstName, "first-name", "NAME",
              QT_TRANSLATE_NOOP("main", "With --new or --find: the caller's first name.")},
    PopOption{PopValue::LastName, "last-name", "NAME",
              QT_TRANSLATE_NOOP("main", "With --new or --find: the caller's last name.")},
    PopOption{
        PopValue::CallId, "call-id", "ID",
        QT_TRANSLATE_NOOP("main", "With --new, --open or --find: the telephone system's call id.")},
};

QCommandLineOption option(const char *name, const QString &description, const char *value = "")
{
    return {QString::fromLatin1(name), description, QString::fromLatin1(value)};
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Line::tr("Create customers and keep their profiles right."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        option("training", Line::tr("Practise with invented customers on this computer.")));
    parser.addOption(option(
        "server", Line::tr("Sign in to this server (https, or http on this computer)."), "URL"));
    parser.addOption(option("open", Line::tr("Open this customer."), "ID"));
    parser.addOption(option("new", Line::tr("Start with a new customer.")));
    parser.addOption(
        option("find", Line::tr("Find a customer by an id, a phone, an e-mail, a name…"), "LINE"));
    for (const PopOption &row : popOptions)
        parser.addOption(option(row.name, Line::tr(row.description), row.valueName));
    parser.addOption(
        option("language", Line::tr("Language of the program, e.g. en or fr."), "LANG"));
    parser.addOption(option(
        "verify-audit",
        Line::tr(
            "Look through this computer's audit trail, or one FILE of it, and say what is bad.")));
    parser.addOption(option("export-audit",
                            Line::tr("Seal the audit trail for the administrator into this file."),
                            "FILE"));
    parser.addOption(option("check-settings",
                            Line::tr("Say which settings are in force and where they come from.")));
    QCommandLineOption table = option("settings-table", {});
    table.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(table);
    parser.addPositionalArgument(
        QStringLiteral("LINK"),
        Line::tr("customerdesk:open/ID, customerdesk:new?phone=…, customerdesk:find?phone=…"),
        QStringLiteral("[LINK]"));
}

OptionsRefusal refusalOf(PopProblem problem)
{
    return {Line::tr("Ignored: %1").arg(popProblemText(problem)), problem};
}

/// The options about a call; each may stand there once, as in a link.
ScreenPop::Values valuesOf(const QCommandLineParser &parser)
{
    ScreenPop::Values values;
    for (const PopOption &row : popOptions) {
        const QStringList given = parser.values(QString::fromLatin1(row.name));
        for (const QString &text : given)
            values.append({row.value, text});
    }
    for (const QString &id : parser.values(QStringLiteral("open")))
        values.append({PopValue::Id, id});
    for (const QString &line : parser.values(QStringLiteral("find")))
        values.append({PopValue::Line, line});
    return values;
}

/// A link, or nothing. Leniently what is none may be the value of an option of Qt.
Result<std::optional<QString>, PopProblem> linkIn(const QCommandLineParser &parser, bool isLenient)
{
    std::optional<QString> link;
    for (const QString &argument : parser.positionalArguments()) {
        if (!isPopLink(argument) && isLenient)
            continue;
        if (link || !isPopLink(argument))
            return PopProblem::NotALink;
        link = argument;
    }
    return link;
}

Result<std::optional<ScreenPop>, OptionsRefusal> popIn(const QCommandLineParser &parser,
                                                       bool isLenient)
{
    const auto link = linkIn(parser, isLenient);
    if (!link)
        return refusalOf(link.error());
    const ScreenPop::Values values = valuesOf(parser);
    std::optional<PopKind> kind;
    int count = link.value() ? 1 : 0;
    for (const auto &[name, itsKind] :
         {std::pair("open", PopKind::Open), std::pair("new", PopKind::Create),
          std::pair("find", PopKind::Find)}) {
        if (!parser.isSet(QString::fromLatin1(name)))
            continue;
        kind = itsKind;
        ++count;
    }
    if (count > 1 || (link.value() && !values.isEmpty()))
        return OptionsRefusal{Line::tr("--open, --new, --find and a link exclude each other."), {}};
    if (count == 0 && !values.isEmpty())
        return OptionsRefusal{
            Line::tr("What is known of a call goes with --new, --open or --find."), {}};
    if (count == 0)
        return std::optional<ScreenPop>();
    const auto pop = link.value() ? readLink(*link.value()) : ScreenPop::make(*kind, values);
    if (!pop)
        return refusalOf(pop.error());
    return std::optional(pop.value());
}

} // namespace

std::optional<ScreenPop> StartOptions::ownPop() const
{
    return wish.openCustomerId || wish.createCustomer ? std::nullopt : pop;
}

QString StartOptions::popEnvironmentId() const
{
    return wish.signInToTraining ? QStringLiteral("training") : wish.environmentId;
}

void applyLanguage(Settings &settings, const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString language;
        if (arguments.at(i) == option && i + 1 < arguments.size())
            language = arguments.at(i + 1);
        else if (arguments.at(i).startsWith(option + u'='))
            language = arguments.at(i).section(u'=', 1);
        else
            continue;
        settings.layers().setOption(SettingKey::ProgramLanguage, language, option);
        return;
    }
}

QLocale wishedLocale(const Settings &settings)
{
    const QString language = settings.programLanguage();
    return language.isEmpty() ? QLocale() : QLocale(language);
}

std::optional<QString> placeServer(StartOptions &options, EnvironmentList &environments,
                                   Settings &settings)
{
    if (!options.server)
        return std::nullopt;
    const QString option = QStringLiteral("--server");
    const auto id = addServer(environments, *options.server, settings);
    options.wish.environmentId = id ? id.value() : options.server->id;
    const bool isTold = (id && settings.environmentId() == id.value())
        || (!id && id.error() == ServerRefusal::TokensNotAllowed);
    if (!isTold)
        settings.layers().setOption(SettingKey::Environment, options.wish.environmentId, option);
    if (id)
        return std::nullopt;
    switch (id.error()) {
    case ServerRefusal::EnvironmentLocked:
        return Line::tr("--server: where to sign in is set by your administrator.");
    case ServerRefusal::TokensNotAllowed:
        environments.problems.append(
            {{option, 0}, QStringLiteral("nobody could sign in, with allowToken off")});
        return Line::tr("--server: your administrator does not allow access tokens, and there is "
                        "no other way to sign in to this server.");
    }
    Q_UNREACHABLE();
}

Result<StartOptions, OptionsRefusal> readOptions(const QCoreApplication &app, bool isLenient)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(QCoreApplication::arguments());
    const bool endsHere = parser.isSet(QStringLiteral("help"))
        || parser.isSet(QStringLiteral("version")) || parser.isSet(QStringLiteral("help-all"));
    if (endsHere || !isLenient)
        parser.process(app);

    StartOptions options;
    options.checkSettings = parser.isSet(QStringLiteral("check-settings"));
    options.showSettingsTable = parser.isSet(QStringLiteral("settings-table"));
    options.wish.signInToTraining = parser.isSet(QStringLiteral("training"));
    const bool hasServer = parser.isSet(QStringLiteral("server"));
    if (options.wish.signInToTraining && hasServer)
        return OptionsRefusal{Line::tr("--training and --server exclude each other."), {}};
    if (hasServer) {
        const QUrl url(parser.value(QStringLiteral("server")), QUrl::StrictMode);
        if (!isAllowedBaseUrl(url))
            return OptionsRefusal{
                Line::tr(
                    "--server: this address is refused. It must begin with https://; http:// is "
                    "accepted for this computer only (127.0.0.1, localhost), because credentials "
                    "would travel readable by others."),
                {}};
        options.server = customEnvironment(url);
        options.wish.environmentId = options.server->id;
    }
    const auto pop = popIn(parser, isLenient);
    if (!pop)
        return pop.error();
    options.pop = pop.value();
    // Started by hand, without a word about a call: the program's own start has no bar for it.
    if (options.pop && options.pop->isPlain() && parser.positionalArguments().isEmpty()) {
        options.wish.openCustomerId = options.pop->customerId();
        options.wish.createCustomer = options.pop->kind() == PopKind::Create;
    }
    return options;
}

} // namespace desk
