// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The environments of administrators' files: what each key does, what is left out and why.
#include "app/session/environmentkeys.h"
#include "app/session/environmentlist.h"
#include "app/session/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace desk;

class TestEnvironmentList final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void group_allKeys_makeAnEnvironment();
    void group_urlAlone_isEnough();
    void group_names_keepUrlsApart();
    void group_value_isTakenOrNot_data();
    void group_value_isTakenOrNot();
    void group_problems_areSaidWithTheirLines();
    void group_ofTheProgramsOwn_describesIt();
    void group_ofTheProgramsOwnBroken_isLeftOut();
    void group_inTwoFiles_theLessImportantCounts();
    void group_behindALock_doesNotCount_data();
    void group_behindALock_doesNotCount();
    void builtIn_off_areNotOffered();
    void token_notAllowed_leavesOnlyProviders();
    void locked_environment_isTheOnlyOne();
    void locked_unknown_offersAll();
    void server_url_isOneOfThemOrInFront_data();
    void server_url_isOneOfThemOrInFront();
    void server_locked_isRefused();
    void server_noTokens_isRefused();
    void table_keys_areAllInIt();

private:
    QString write(const char *name, const QByteArray &text);
    EnvironmentList read(const QByteArray &text);
    static QStringList ids(const EnvironmentList &list);
    [[nodiscard]] QStringList texts(const EnvironmentList &list) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEnvironmentList::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
    qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_folder->filePath(QStringLiteral("none"))));
}

QString TestEnvironmentList::write(const char *name, const QByteArray &text)
{
    QFile file(m_folder->filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s could not be written", name);
    return file.fileName();
}

EnvironmentList TestEnvironmentList::read(const QByteArray &text)
{
    return readEnvironments(Settings({write("managed.conf", text)}));
}

QStringList TestEnvironmentList::ids(const EnvironmentList &list)
{
    QStringList all;
    for (const ListedEnvironment &each : list.listed)
        all.append(each.environment.id);
    return all;
}

/// Without the folder, which is another one in every run.
QStringList TestEnvironmentList::texts(const EnvironmentList &list) const
{
    QStringList all;
    for (const SettingProblem &problem : list.problems)
        all.append(problem.text().remove(m_folder->path() + u'/'));
    return all;
}

void TestEnvironmentList::group_allKeys_makeAnEnvironment()
{
    const EnvironmentList list = read("[environment/acceptance]\n"
                                      "name=Acceptance\n"
                                      "url=https://api.acceptance.example/base\n"
                                      "color=#8A1B5A\n"
                                      "issuer=https://login.example/realms/staff\n"
                                      "clientId=customer-desk\n"
                                      "scopes=profile, customers.read  customers.write\n"
                                      "apiKey=Key.code\n"
                                      "apiKeyFrom=prompt\n"
                                      "languages=fr-FR, en-GB fr-FR\n"
                                      "allowToken=false\n");
    QCOMPARE(texts(list), QStringList());
    QCOMPARE(ids(list),
             QStringList({QStringLiteral("production"), QStringLiteral("staging"),
                          QStringLiteral("acceptance"), QStringLiteral("training")}));
    const Environment expected{
        Environment::Kind::Custom,
        QStringLiteral("acceptance"),
        QStringLiteral("Acceptance"),
        QUrl(QStringLiteral("https://api.acceptance.example/base")),
        QStringLiteral("#8a1b5a"),
        IdentityProvider{QUrl(QStringLiteral("https://login.example/realms/staff")),
                         QStringLiteral("customer-desk"),
                         {QStringLiteral("profile"), QStringLiteral("customers.read"),
                          QStringLiteral("customers.write")}},
        QStringLiteral("Key.code"),
        Environment::ApiKeyFrom::Prompt,
        {QStringLiteral("fr-FR"), QStringLiteral("en-GB")},
        false};
    QCOMPARE(list.listed.at(2).environment, expected);
    QCOMPARE(list.listed.at(2).place.line, 1);
}

void TestEnvironmentList::group_urlAlone_isEnough()
{
    const EnvironmentList list = read("[environment/Second desk]\nurl=http://127.0.0.1:8080\n");
    const Environment expected{Environment::Kind::Custom, QStringLiteral("Second desk"),
                               QStringLiteral("Second desk"),
                               QUrl(QStringLiteral("http://127.0.0.1:8080"))};
    QCOMPARE(list.listed.at(2).environment, expected);
    QVERIFY(list.problems.isEmpty());
}

/// Keychain and drafts hang on the id: two of one URL share nothing.
void TestEnvironmentList::group_names_keepUrlsApart()
{
    const EnvironmentList list = read("[environment/north]\nurl=https://api.example\n"
                                      "[environment/south]\nurl=https://api.example\n");
    QCOMPARE(ids(list).mid(2, 2), QStringList({QStringLiteral("north"), QStringLiteral("south")}));
    QVERIFY(list.problems.isEmpty());
}

void TestEnvironmentList::group_value_isTakenOrNot_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isThere"); // the environment
    QTest::addColumn<bool>("isProblem");
    const auto row = [](const char *line, bool isThere, bool isProblem) {
        QTest::newRow(line) << QByteArray(line) << isThere << isProblem;
    };
    row("url=http://api.example", false, true);
    row("url=ftp://api.example", false, true);
    row("url=https://a:b@api.example", false, true);
    row("url=https://api.example/?a=b", false, true);
    row("url=", false, true);
    row("issuer=http://login.example\nclientId=a", false, true);
    row("issuer=http://localhost:1\nclientId=a", true, false);
    row("issuer=http://127.0.0.1.example\nclientId=a", false, true);
    row("issuer=https://login.example", false, true);
    row("clientId=a", false, true);
    row("issuer=https://login.example\nclientId=a b", false, true);
    row("issuer=https://login.example\nclientId=a\nscopes=a\"b", true, true);
    row("issuer=https://login.example\nclientId=a\nscopes=", true, false);
    row("color=red", true, true);
    row("color=#1234567", true, true);
    row("color=#ABCDEF", true, false);
    row("name=", true, true);
    row("name=\xe2\x80\xae"
        "abc",
        true, true);
    row("apiKey=a b", true, true);
    row("apiKeyFrom=file", true, true);
    row("apiKeyFrom=keychain", true, false);
    row("languages=fr-FR, xx-XX", true, true);
    row("allowToken=no", true, true);
    row("allowToken=false", false, true);
    row("password=secret", true, true);
}

void TestEnvironmentList::group_value_isTakenOrNot()
{
    QFETCH(QByteArray, line);
    const QByteArray url = line.startsWith("url") ? QByteArray() : "url=https://api.example\n";
    const EnvironmentList list = read("[environment/a]\n" + url + line + '\n');
    QTEST(ids(list).contains(QStringLiteral("a")), "isThere");
    QFETCH(bool, isProblem);
    QCOMPARE(list.problems.size(), isProblem ? 1 : 0);
    for (const QString &text : texts(list)) {
        QVERIFY(text.startsWith(QLatin1String("managed.conf:")));
        QVERIFY(!text.contains(QLatin1String("secret")));
    }
}

void TestEnvironmentList::group_problems_areSaidWithTheirLines()
{
    const EnvironmentList list = read("[environment/a]\n" // 1
                                      "url=http://a.example\n"
                                      "[environment/b]\n"
                                      "color=blue\n" // 4
                                      "[environment/c]\n"
                                      "url=https://c.example\n"
                                      "issuer=https://login.example\n" // 7
                                      "[environment/training]\n"
                                      "[environment/x/y]\n"
                                      "[environment/ ]\n" // 10
                                      "[environment/D]\n"
                                      "url=https://d.example\n"
                                      "name=Production\n" // 13
                                      "[environment/d]\n"
                                      "[environment/D]\n"
                                      "[environment/E]\n" // 16
                                      "url=https://e.example\n"
                                      "client_id=secret\n"
                                      "name=One\n" // 19
                                      "[environment/F]\n"
                                      "url=https://e.example\n"
                                      "name=one\n"); // 22
    const QString called = QStringLiteral(": an environment is called by 1 to 60 characters that "
                                          "can be seen, without / and :, and not training");
    const QStringList expected{
        QStringLiteral("managed.conf:2: environment a is left out: url: expected: an address with "
                       "https:// (http:// for this computer only), without user, query and "
                       "fragment"),
        QStringLiteral("managed.conf:4: environment b: color: expected: a colour such as #1d6b4f"),
        QStringLiteral("managed.conf:3: environment b is left out: url is missing"),
        QStringLiteral("managed.conf:5: environment c is left out: issuer and clientId go "
                       "together"),
        QStringLiteral("managed.conf:8") + called,
        QStringLiteral("managed.conf:9") + called,
        QStringLiteral("managed.conf:10") + called,
        QStringLiteral("managed.conf:14: environment d is described in managed.conf:11 already"),
        QStringLiteral("managed.conf:18: environment E: there is no key client_id"),
        QStringLiteral("managed.conf:11: environment Production is left out: another one is "
                       "called so already"),
        QStringLiteral("managed.conf:20: environment one is left out: another one is called so "
                       "already"),
    };
    QCOMPARE(texts(list), expected);
    QCOMPARE(ids(list),
             QStringList({QStringLiteral("production"), QStringLiteral("staging"),
                          QStringLiteral("E"), QStringLiteral("training")}));
}

void TestEnvironmentList::group_ofTheProgramsOwn_describesIt()
{
    const EnvironmentList list = read("[environments]\nbuiltIn=false\n"
                                      "[environment/Production]\nissuer=https://login.example\n"
                                      "clientId=desk\nallowToken=false\n");
    QCOMPARE(ids(list), QStringList({QStringLiteral("production"), QStringLiteral("training")}));
    const Environment &production = list.listed.at(0).environment;
    QCOMPARE(production.kind, Environment::Kind::Production);
    QCOMPARE(production.baseUrl, productionEnvironment().baseUrl);
    QCOMPARE(production.identityProvider->clientId, QStringLiteral("desk"));
    QVERIFY(!production.allowToken);
    QCOMPARE(list.listed.at(0).place.line, 3);
}

void TestEnvironmentList::group_ofTheProgramsOwnBroken_isLeftOut()
{
    const EnvironmentList list = read("[environment/production]\nissuer=http://login.example\n"
                                      "clientId=desk\n");
    QCOMPARE(ids(list), QStringList({QStringLiteral("staging"), QStringLiteral("training")}));
    QCOMPARE(list.problems.size(), 1);
}

void TestEnvironmentList::group_inTwoFiles_theLessImportantCounts()
{
    const Settings settings({write("low.conf", "[environment/a]\nurl=https://low.example\n"),
                             write("high.conf",
                                   "[environment/A]\nurl=https://high.example\n[environment/b]\n"
                                   "url=https://b.example\n")});
    const EnvironmentList list = readEnvironments(settings);
    QCOMPARE(list.listed.at(2).environment.baseUrl, QUrl(QStringLiteral("https://low.example")));
    QCOMPARE(list.listed.at(3).environment.id, QStringLiteral("b"));
    QCOMPARE(list.problems.size(), 1);
    QVERIFY(list.problems.at(0).place.file.endsWith(QLatin1String("high.conf")));
    QCOMPARE(list.problems.at(0).place.line, 1);
}

void TestEnvironmentList::group_behindALock_doesNotCount_data()
{
    QTest::addColumn<QByteArray>("low");
    QTest::addColumn<QByteArray>("high");
    QTest::addColumn<QStringList>("expected"); // id, address, whether a token may be pasted
    QTest::addColumn<QStringList>("problems");
    const QByteArray provider
        = "url=https://high.example\nissuer=https://evil.example\nclientId=a\n";
    const QString locks = QStringLiteral(" locks which ones there are");
    QTest::newRow("environment")
        << QByteArray("[signIn]\nenvironment=production\nenvironment/locked=true\n")
        << QByteArray("[environment/Production]\n" + provider)
        << QStringList(QStringLiteral("production usual 1"))
        << QStringList(QStringLiteral("high.conf:1: environment Production is left out: low.conf:3")
                       + locks);
    QTest::newRow("an environment of its own")
        << QByteArray("[signIn]\nenvironment=corp\nenvironment/locked=true\n")
        << QByteArray("[environment/corp]\n" + provider)
        << QStringList({QStringLiteral("production usual 1"), QStringLiteral("staging usual 1")})
        << QStringList(
               {QStringLiteral("high.conf:1: environment corp is left out: low.conf:3") + locks,
                QStringLiteral("low.conf:2: signIn/environment: there is no such "
                               "environment")});
    QTest::newRow("built in") << QByteArray("environments/builtIn=false\n"
                                            "environments/builtIn/locked=true\n")
                              << QByteArray("[environment/staging]\n" + provider
                                            + "[environment/b]\n" + provider)
                              << QStringList(QStringLiteral("b https://high.example 1"))
                              << QStringList(QStringLiteral("high.conf:1: environment staging is "
                                                            "left out: low.conf:2")
                                             + locks);
    QTest::newRow("allowToken")
        << QByteArray("[environments]\nbuiltIn=false\n[signIn]\nallowToken=false\n"
                      "allowToken/locked=true\n[environment/own]\nurl=https://own.example\n"
                      "allowToken=true\n")
        << QByteArray("[environment/b]\nallowToken=true\n" + provider)
        << QStringList({QStringLiteral("own https://own.example 1"),
                        QStringLiteral("b https://high.example 0")})
        << QStringList(
               QStringLiteral("high.conf:2: environment b: allowToken: locked by low.conf:5"));
    QTest::newRow("a lock in the same file")
        << QByteArray()
        << QByteArray("[signIn]\nenvironment=b\nenvironment/locked=true\n[environment/b]\n"
                      "url=https://high.example\nallowToken=true\n")
        << QStringList(QStringLiteral("b https://high.example 1")) << QStringList();
}

void TestEnvironmentList::group_behindALock_doesNotCount()
{
    QFETCH(const QByteArray, low);
    QFETCH(const QByteArray, high);
    const Settings settings({write("low.conf", low), write("high.conf", high)});
    const EnvironmentList list = readEnvironments(settings);
    QStringList found;
    for (const ListedEnvironment &each : list.listed) {
        const Environment &one = each.environment;
        const bool isUsual = one.baseUrl == productionEnvironment().baseUrl
            || one.baseUrl == stagingEnvironment().baseUrl;
        if (one.kind != Environment::Kind::Training)
            found.append(
                QStringLiteral("%1 %2 %3")
                    .arg(one.id, isUsual ? QStringLiteral("usual") : one.baseUrl.toString())
                    .arg(one.allowToken ? 1 : 0));
    }
    QTEST(found, "expected");
    QTEST(texts(list), "problems");
}

void TestEnvironmentList::builtIn_off_areNotOffered()
{
    const EnvironmentList list = read("environments/builtIn=false\n");
    QCOMPARE(ids(list), QStringList{QStringLiteral("training")});
    QVERIFY(list.problems.isEmpty());
}

void TestEnvironmentList::token_notAllowed_leavesOnlyProviders()
{
    const EnvironmentList list
        = read("[signIn]\nallowToken=false\n"
               "[environment/staging]\nallowToken=true\n"
               "[environment/a]\nurl=https://a.example\nissuer=https://login.example\nclientId=a\n"
               "[environment/b]\nurl=https://b.example\n");
    QCOMPARE(
        ids(list),
        QStringList({QStringLiteral("staging"), QStringLiteral("a"), QStringLiteral("training")}));
    QVERIFY(list.listed.at(0).environment.allowToken);
    QVERIFY(!list.listed.at(1).environment.allowToken);
    const QString nobody
        = QStringLiteral(" is left out: nobody could sign in, with neither issuer nor allowToken");
    QCOMPARE(texts(list),
             QStringList({QStringLiteral("managed.conf:2: environment Production") + nobody,
                          QStringLiteral("managed.conf:9: environment b") + nobody}));
}

void TestEnvironmentList::locked_environment_isTheOnlyOne()
{
    const EnvironmentList list = read("[signIn]\nenvironment=b\nenvironment/locked=true\n"
                                      "[environment/a]\nurl=https://a.example\n"
                                      "[environment/b]\nurl=https://b.example\n");
    QCOMPARE(ids(list), QStringList({QStringLiteral("b"), QStringLiteral("training")}));
    QVERIFY(list.problems.isEmpty());
}

void TestEnvironmentList::locked_unknown_offersAll()
{
    const EnvironmentList list = read("[signIn]\nenvironment=c\nenvironment/locked=true\n");
    QCOMPARE(ids(list).size(), 3);
    QCOMPARE(texts(list),
             QStringList{QStringLiteral(
                 "managed.conf:2: signIn/environment: there is no such environment")});
}

void TestEnvironmentList::server_url_isOneOfThemOrInFront_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("new") << QStringLiteral("https://new.example")
                         << QStringLiteral("https://new.example") << true;
    QTest::newRow("the program's own")
        << QStringLiteral("https://api.clubmed.com:443/") << QStringLiteral("production") << false;
    QTest::newRow("the administrator's")
        << QStringLiteral("https://a.example/base") << QStringLiteral("a") << false;
    QTest::newRow("another path") << QStringLiteral("https://a.example/other")
                                  << QStringLiteral("https://a.example") << true;
}

void TestEnvironmentList::server_url_isOneOfThemOrInFront()
{
    QFETCH(QString, url);
    QFETCH(bool, isNew);
    const Settings settings(
        {write("managed.conf", "[environment/a]\nurl=https://a.example/base\n")});
    EnvironmentList list = readEnvironments(settings);
    const auto id = addServer(list, customEnvironment(QUrl(url)), settings);
    QVERIFY(id);
    QTEST(id.value(), "id");
    QCOMPARE(list.listed.size(), isNew ? 5 : 4);
    QCOMPARE(list.listed.at(0).environment.id == id.value(),
             isNew || id.value() == QLatin1String("production"));
    // A second one of the host is told apart.
    const auto other
        = addServer(list, customEnvironment(QUrl(url + QStringLiteral("/2"))), settings);
    QVERIFY(other && other.value() != id.value());
}

void TestEnvironmentList::server_locked_isRefused()
{
    const Settings settings({write("managed.conf",
                                   "[signIn]\nenvironment=staging\n"
                                   "environment/locked=true\n")});
    EnvironmentList list = readEnvironments(settings);
    const auto other
        = addServer(list, customEnvironment(QUrl(QStringLiteral("https://a.example"))), settings);
    QVERIFY(!other);
    QCOMPARE(other.error(), ServerRefusal::EnvironmentLocked);
    QCOMPARE(list.listed.size(), 2);
    QVERIFY(addServer(list, customEnvironment(stagingEnvironment().baseUrl), settings));
}

void TestEnvironmentList::server_noTokens_isRefused()
{
    const Settings settings({write("managed.conf", "signIn/allowToken=false\n")});
    EnvironmentList list = readEnvironments(settings);
    const auto other
        = addServer(list, customEnvironment(QUrl(QStringLiteral("https://a.example"))), settings);
    QVERIFY(!other);
    QCOMPARE(other.error(), ServerRefusal::TokensNotAllowed);
}

void TestEnvironmentList::table_keys_areAllInIt()
{
    const QString table = environmentTable();
    for (const EnvironmentKey &key : environmentKeys()) {
        QCOMPARE(table.count(QStringLiteral("\n| `%1` | ").arg(QLatin1String(key.name))), 1);
        QVERIFY(QString::fromLatin1(key.about).endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(TestEnvironmentList)
#include "tst_environmentlist.moc"
