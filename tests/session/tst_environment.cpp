// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/environmentlist.h"
#include "app/session/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace desk;

namespace {

QList<Environment> available()
{
    return readEnvironments(Settings(QStringList())).environments();
}

} // namespace

class TestEnvironment final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void available_noFile_areProductionStagingTraining();
    void available_file_addsItsEntriesBeforeTraining();
    void available_urlNotAllowed_isLeftOut_data();
    void available_urlNotAllowed_isLeftOut();
    void available_entryWithoutName_isCalledByItsHost();
    void available_oneHost_hasDistinctIdsAndNames();
    void available_wrongEntry_isAProblemWithItsLine();
    void available_brokenFile_isIgnored_data();
    void available_brokenFile_isIgnored();
    void custom_idAndName_areOfTheHost_data();
    void custom_idAndName_areOfTheHost();
    void needsCredentials_trainingAlone_doesNot();

private:
    void writeFile(const QByteArray &json) const;
    static QStringList ids();

    std::unique_ptr<QTemporaryDir> m_config;
};

void TestEnvironment::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_config = std::make_unique<QTemporaryDir>();
    QVERIFY(m_config->isValid());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config->path()));
    qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_config->filePath(QStringLiteral("none"))));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_config->path());
}

void TestEnvironment::cleanup()
{
    m_config.reset();
}

void TestEnvironment::writeFile(const QByteArray &json) const
{
    QVERIFY(QDir(m_config->path()).mkpath(QStringLiteral("CustomerDesk")));
    QFile file(m_config->filePath(QStringLiteral("CustomerDesk/environments.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(json), json.size());
}

QStringList TestEnvironment::ids()
{
    QStringList all;
    for (const Environment &environment : available())
        all.append(environment.id);
    return all;
}

void TestEnvironment::available_noFile_areProductionStagingTraining()
{
    QCOMPARE(ids(),
             QStringList({QStringLiteral("production"), QStringLiteral("staging"),
                          QStringLiteral("training")}));
    const auto all = available();
    QCOMPARE(all.at(0).baseUrl, QUrl(QStringLiteral("https://api.clubmed.com")));
    QCOMPARE(all.at(1).baseUrl, QUrl(QStringLiteral("https://api.staging.clubmed.com")));
    QVERIFY(all.at(2).baseUrl.isEmpty());
}

void TestEnvironment::available_file_addsItsEntriesBeforeTraining()
{
    writeFile(R"([{"name":"Acceptance","url":"https://api.acceptance.example:8443/base"}])");
    const auto all = available();
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.at(2).kind, Environment::Kind::Custom);
    QCOMPARE(all.at(2).name, QStringLiteral("Acceptance"));
    QCOMPARE(all.at(2).id, QStringLiteral("https://api.acceptance.example:8443"));
    QCOMPARE(all.at(2).baseUrl, QUrl(QStringLiteral("https://api.acceptance.example:8443/base")));
    QCOMPARE(all.at(3).kind, Environment::Kind::Training);
}

void TestEnvironment::available_urlNotAllowed_isLeftOut_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("plain http elsewhere") << QByteArray("http://api.example.org");
    QTest::newRow("another scheme") << QByteArray("ftp://api.example.org");
    QTest::newRow("with a password") << QByteArray("https://a:b@api.example.org");
    QTest::newRow("with a query") << QByteArray("https://api.example.org/?a=b");
    QTest::newRow("no host") << QByteArray("https://");
    QTest::newRow("no URL") << QByteArray("api.example.org");
    QTest::newRow("empty") << QByteArray();
}

void TestEnvironment::available_urlNotAllowed_isLeftOut()
{
    QFETCH(QByteArray, url);
    writeFile(R"([{"name":"Bad","url":")" + url
              + R"("},{"name":"Good","url":"http://127.0.0.1:8080"}])");
    QCOMPARE(ids(),
             QStringList({QStringLiteral("production"), QStringLiteral("staging"),
                          QStringLiteral("http://127.0.0.1:8080"), QStringLiteral("training")}));
}

void TestEnvironment::available_entryWithoutName_isCalledByItsHost()
{
    writeFile(R"([{"url":"https://one.example"},{"name":"  ","url":"https://two.example:1"}])");
    const auto all = available();
    QCOMPARE(all.at(2).name, QStringLiteral("one.example"));
    QCOMPARE(all.at(3).name, QStringLiteral("two.example:1"));
}

void TestEnvironment::available_oneHost_hasDistinctIdsAndNames()
{
    writeFile(
        R"([{"name":"A","url":"https://one.example/a"},{"name":"B","url":"https://one.example/b"},
                  {"name":"b","url":"https://one.example/c"},{"url":"https://one.example/d"},
                  {"url":"https://one.example/e"},{"name":"Staging","url":"https://two.example"}])");
    const EnvironmentList list = readEnvironments(Settings(QStringList()));
    QStringList found;
    for (const ListedEnvironment &each : list.listed)
        found.append(each.environment.id + u' ' + each.environment.name);
    QCOMPARE(found,
             QStringList({QStringLiteral("production "), QStringLiteral("staging "),
                          QStringLiteral("https://one.example A"),
                          QStringLiteral("https://one.example#B B"),
                          QStringLiteral("https://one.example#one.example one.example"),
                          QStringLiteral("training ")}));
    const QString file = m_config->filePath(QStringLiteral("CustomerDesk/environments.json"));
    QStringList problems;
    for (const SettingProblem &problem : list.problems)
        problems.append(problem.text());
    const QString taken = QStringLiteral(" is left out: another one is called so already");
    QCOMPARE(problems,
             QStringList({file + QStringLiteral(":2: environment b") + taken,
                          file + QStringLiteral(":3: environment one.example") + taken,
                          file + QStringLiteral(":3: environment Staging") + taken}));
}

void TestEnvironment::available_wrongEntry_isAProblemWithItsLine()
{
    writeFile(
        "[\n  {\"name\": \"[,{\\\"\",\n   \"url\": \"https://a.example\"},\n  7,\n  {\"url\": "
        "\"http://b.example\"}, {\"url\": \"https://c.example\", \"name\": "
        "\"\\u202e\"}\n]");
    const EnvironmentList list = readEnvironments(Settings(QStringList()));
    QCOMPARE(list.listed.size(), 5);
    QCOMPARE(list.listed.at(2).place.line, 2);
    QCOMPARE(list.listed.at(2).environment.name, QStringLiteral("[,{\""));
    QList<int> lines;
    for (const SettingProblem &problem : list.problems)
        lines.append(problem.place.line);
    QCOMPARE(lines, QList<int>({4, 5, 5}));
}

void TestEnvironment::available_brokenFile_isIgnored_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("an object") << QByteArray(R"({"name":"A","url":"https://a.example"})");
    QTest::newRow("other things") << QByteArray(R"([1, null, "https://a.example", [], {"url":7}])");
}

void TestEnvironment::available_brokenFile_isIgnored()
{
    QFETCH(QByteArray, json);
    writeFile(json);
    QCOMPARE(ids().size(), 3);
}

void TestEnvironment::custom_idAndName_areOfTheHost_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("port") << QStringLiteral("http://127.0.0.1:8080/x")
                          << QStringLiteral("http://127.0.0.1:8080")
                          << QStringLiteral("127.0.0.1:8080");
    QTest::newRow("no port") << QStringLiteral("https://Api.Example.org")
                             << QStringLiteral("https://api.example.org")
                             << QStringLiteral("api.example.org");
}

void TestEnvironment::custom_idAndName_areOfTheHost()
{
    QFETCH(QString, url);
    QFETCH(QString, id);
    QFETCH(QString, name);
    const Environment environment = customEnvironment(QUrl(url));
    QCOMPARE(environment.kind, Environment::Kind::Custom);
    QCOMPARE(environment.id, id);
    QCOMPARE(environment.name, name);
    QCOMPARE(environment.baseUrl, QUrl(url));
}

void TestEnvironment::needsCredentials_trainingAlone_doesNot()
{
    for (const Environment &environment : available())
        QCOMPARE(environment.needsCredentials(), environment.id != QLatin1String("training"));
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
