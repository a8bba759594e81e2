// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// `customer-desk --check-settings`, the real program on real files: the whole text is compared.
#include "tests/start/startedprogram.h"

#include <QTest>

using namespace desk::test;

class TestCheckSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void check_noFile_saysTheDefaults();
    void check_allKindsOfTrouble_saysWhatHolds();
    void check_locked_isNotChangedFromAbove();
    void check_otherLanguage_saysTheSame();
    void check_managedFile_whateverItIs_isSurvived_data();
    void check_managedFile_whateverItIs_isSurvived();
    void start_serverWhereLocked_isRefused();
    void check_server_isToldAsAnOption();
};

namespace {

const char *const never = "/etc/xdg/CustomerDesk/managed.conf (not there)\n";

} // namespace

void TestCheckSettings::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    if (QFileInfo::exists(QStringLiteral("/etc/xdg/CustomerDesk/managed.conf")))
        QSKIP("this computer has settings of an administrator");
}

void TestCheckSettings::check_noFile_saysTheDefaults()
{
    const StartedProgram program;
    const StartOutcome outcome = program.start({QStringLiteral("--check-settings")});
    QCOMPARE(outcome.complained, QString());
    QCOMPARE(outcome.said,
             QString::fromLatin1(never)
                 + QStringLiteral("SYSTEM/CustomerDesk/managed.conf (not there)\n"
                                  "HOME/CustomerDesk/CustomerDesk.conf (not there)\n"
                                  "\n"
                                  "signIn/environment = [default]\n"
                                  "signIn/acceptLanguage = [default]\n"
                                  "signIn/remember = false [default]\n"
                                  "signIn/allowToken = true [default]\n"
                                  "environments/builtIn = true [default]\n"
                                  "lock/idleMinutes = 10 [default]\n"
                                  "lock/allowPin = true [default]\n"
                                  "clipboard/clearSeconds = 60 [default]\n"
                                  "audit/enabled = false [default]\n"
                                  "audit/publicKey = [default]\n"
                                  "network/proxy = system [default]\n"
                                  "network/caFile = [default]\n"
                                  "history/days = 30 [default]\n"
                                  "history/most = 2000 [default]\n"
                                  "remembered/recents = 200 [default]\n"
                                  "remembered/tabs = true [default]\n"
                                  "look/theme = desktop [default]\n"
                                  "look/textSize = 100 [default]\n"
                                  "look/language = [default]\n"
                                  "window/geometry = [default]\n"
                                  "\n"
                                  "environment production [default]\n"
                                  "  url = https://api.clubmed.com\n"
                                  "  apiKeyFrom = keychain\n"
                                  "  allowToken = true\n"
                                  "environment staging [default]\n"
                                  "  url = https://api.staging.clubmed.com\n"
                                  "  apiKeyFrom = keychain\n"
                                  "  allowToken = true\n"
                                  "environment training [default]\n"
                                  "\n"
                                  "no problems\n"));
    QCOMPARE(outcome.code, 0);
}

void TestCheckSettings::check_allKindsOfTrouble_saysWhatHolds()
{
    const StartedProgram program;
    program.writeManaged("\xef\xbb\xbf# Our call centre\r\n" // 1
                         "[signIn]\r\n"
                         "environment=acceptance\r\n"
                         "environment/locked=true\r\n" // 4
                         "remember=perhaps\r\n"
                         "acceptLanguage=fr-FR\r\n"
                         "[lock]\r\n" // 7
                         "idleMinutes=5\r\n"
                         "idleMinutes/locked=true\r\n"
                         "idelMinutes=6\r\n" // 10
                         "allowPin\r\n"
                         "[clipboard]\r\n"
                         "clearSeconds=9999\r\n" // 13
                         "[history]\r\n"
                         "days=7\r\n"
                         "days=14\r\n" // 16
                         "[network\r\n"
                         "proxy=none\r\n"
                         "[environment/acceptance]\r\n" // 19
                         "name=Acceptance\r\n"
                         "url=https://api.acceptance.example\r\n"
                         "color=#8A1B5A\r\n" // 22
                         "issuer=https://login.example/staff\r\n"
                         "clientId=customer-desk\r\n"
                         "scopes=profile offline_access\r\n" // 25
                         "apiKey=canary.acceptance.clubmed.com\r\n"
                         "languages=fr-FR, en-GB\r\n"
                         "allowToken=false\r\n" // 28
                         "[environment/broken]\r\n"
                         "url=http://api.broken.example\r\n");
    program.writeAgents("[history]\ndays=90\n\n[lock]\nidleMinutes=0\n\n[look]\ntextSize=300\n"
                        "theme=dark\nsize=3\n");
    program.write("system/CustomerDesk/environments.json",
                  "[{\"name\": \"Second\", \"url\": \"https://second.example\"},\n"
                  " {\"name\": \"Bad\", \"url\": \"http://bad.example\"}]\n");
    const StartOutcome outcome = program.start(
        {QStringLiteral("--check-settings"), QStringLiteral("--language"), QStringLiteral("fr")});
    QCOMPARE(outcome.complained, QString());
    const QString expected
        = QString::fromLatin1(never)
        + QStringLiteral(
              "MANAGED (read)\n"
              "AGENT (read)\n"
              "\n"
              "signIn/environment = acceptance [MANAGED:3] locked\n"
              "signIn/acceptLanguage = fr-FR [MANAGED:6]\n"
              "signIn/remember = false [default]\n"
              "signIn/allowToken = true [default]\n"
              "environments/builtIn = true [default]\n"
              "lock/idleMinutes = 5 [MANAGED:8] locked\n"
              "lock/allowPin = true [default]\n"
              "clipboard/clearSeconds = 60 [default]\n"
              "audit/enabled = false [default]\n"
              "audit/publicKey = [default]\n"
              "network/proxy = system [default]\n"
              "network/caFile = [default]\n"
              "history/days = 90 [AGENT:2]\n"
              "history/most = 2000 [default]\n"
              "remembered/recents = 200 [default]\n"
              "remembered/tabs = true [default]\n"
              "look/theme = dark [AGENT:9]\n"
              "look/textSize = 100 [default]\n"
              "look/language = fr [option --language]\n"
              "window/geometry = [default]\n"
              "\n"
              "environment acceptance [MANAGED:19]\n"
              "  name = Acceptance\n"
              "  url = https://api.acceptance.example\n"
              "  color = #8a1b5a\n"
              "  issuer = https://login.example/staff\n"
              "  clientId = customer-desk\n"
              "  scopes = profile offline_access\n"
              "  apiKey = set\n"
              "  languages = fr-FR en-GB\n"
              "  allowToken = false\n"
              "environment training [default]\n"
              "\n"
              "problems:\n"
              "MANAGED:11: neither [group], key=value nor a comment\n"
              "MANAGED:16: history/days is set in line 15 already; this line counts\n"
              "MANAGED:17: a group is written [name]; what stands below does not count\n"
              "MANAGED:5: signIn/remember: expected: true or false\n"
              "MANAGED:10: there is no setting lock/idelMinutes\n"
              "MANAGED:13: clipboard/clearSeconds: expected: a whole number from 0 to 3600\n"
              "AGENT:10: there is no setting look/size\n"
              "AGENT:8: look/textSize: expected: a whole number from 80 to 200\n"
              "MANAGED:30: environment broken is left out: url: expected: an address with "
              "https:// (http:// for this computer only), without user, query and fragment\n"
              "SYSTEM/CustomerDesk/environments.json:2: this environment is left out: url: "
              "expected: an address with https:// (http:// for this computer only), without user, "
              "query and fragment\n");
    QString said = outcome.said;
    said.replace(QStringLiteral("SYSTEM/CustomerDesk/managed.conf"), QStringLiteral("MANAGED"));
    said.replace(QStringLiteral("HOME/CustomerDesk/CustomerDesk.conf"), QStringLiteral("AGENT"));
    QCOMPARE(said.split(u'\n'), expected.split(u'\n'));
    QCOMPARE(outcome.code, 1);
}

void TestCheckSettings::check_locked_isNotChangedFromAbove()
{
    const StartedProgram program;
    program.writeManaged("[look]\nlanguage=en\nlanguage/locked=true\ntheme/locked=true\n");
    program.writeAgents("[look]\nlanguage=de\ntheme=dark\n");
    const StartOutcome outcome
        = program.start({QStringLiteral("--check-settings"), QStringLiteral("--language=fr")});
    QVERIFY(outcome.said.contains(
        QStringLiteral("\nlook/theme = desktop [default] locked\nlook/textSize = 100 [default]\n"
                       "look/language = en [SYSTEM/CustomerDesk/managed.conf:2] locked\n")));
    QVERIFY(
        outcome.said.endsWith(QStringLiteral("problems:\n--language: look/language is locked by "
                                             "SYSTEM/CustomerDesk/managed.conf:3\n")));
    QCOMPARE(outcome.code, 1);
    QCOMPARE(program.start({QStringLiteral("--check-settings")}).code, 0);
}

void TestCheckSettings::check_otherLanguage_saysTheSame()
{
    StartedProgram program;
    program.writeManaged("[lock]\nidleMinutes=many\n");
    const StartOutcome english = program.start({QStringLiteral("--check-settings")});
    program.setVariable("LC_ALL", QStringLiteral("fr_FR.UTF-8"));
    program.setVariable("LANG", QStringLiteral("fr_FR.UTF-8"));
    const StartOutcome french = program.start({QStringLiteral("--check-settings")});
    QCOMPARE(french.said, english.said);
    QCOMPARE(french.code, 1);
}

void TestCheckSettings::check_managedFile_whateverItIs_isSurvived_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("10 MiB") << QByteArray("[look]\ntheme=dark\n").repeated(600'000)
                            << QStringLiteral(
                                   "this file has more than 1 MiB; nothing of it counts");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\1\2\3",
                                          8)
                                   .repeated(1000)
                            << QStringLiteral("this is no text in UTF-8; nothing of it counts");
    QTest::newRow("a folder") << QByteArray()
                              << QStringLiteral("this is no file; nothing of it counts");
}

void TestCheckSettings::check_managedFile_whateverItIs_isSurvived()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const StartedProgram program;
    if (text.isEmpty())
        program.write("system/CustomerDesk/managed.conf/inside", "x");
    else
        program.writeManaged(text);
    const StartOutcome outcome = program.start({QStringLiteral("--check-settings")});
    QVERIFY(
        outcome.said.contains(QStringLiteral("SYSTEM/CustomerDesk/managed.conf (not usable)\n")));
    QVERIFY(outcome.said.endsWith(
        QStringLiteral("problems:\nSYSTEM/CustomerDesk/managed.conf: %1\n").arg(problem)));
    QCOMPARE(outcome.code, 1);
}

void TestCheckSettings::start_serverWhereLocked_isRefused()
{
    const StartedProgram program;
    program.writeManaged("[signIn]\nenvironment=staging\nenvironment/locked=true\n");
    const QString other = QStringLiteral("--server=https://other.example");
    const StartOutcome started = program.start({other});
    QCOMPARE(started.complained,
             QStringLiteral("--server: where to sign in is set by your administrator.\n"));
    QCOMPARE(started.code, 2);
    const StartOutcome checked = program.start({QStringLiteral("--check-settings"), other});
    QVERIFY(checked.said.contains(
        QStringLiteral("signIn/environment = staging [SYSTEM/CustomerDesk/managed.conf:2] "
                       "locked\n")));
    QVERIFY(
        checked.said.endsWith(QStringLiteral("problems:\n--server: signIn/environment is locked by "
                                             "SYSTEM/CustomerDesk/managed.conf:3\n")));
    QVERIFY(!checked.said.contains(QStringLiteral("other.example")));
    QCOMPARE(checked.code, 1);
}

void TestCheckSettings::check_server_isToldAsAnOption()
{
    const StartedProgram program;
    const StartOutcome outcome
        = program.start({QStringLiteral("--check-settings"), QStringLiteral("--server"),
                         QStringLiteral("https://other.example/base")});
    QVERIFY(outcome.said.contains(
        QStringLiteral("\nsignIn/environment = https://other.example [option --server]\n")));
    QVERIFY(outcome.said.contains(
        QStringLiteral("\nenvironment https://other.example [option --server]\n"
                       "  name = other.example\n"
                       "  url = https://other.example/base\n")));
    QCOMPARE(outcome.code, 0);
}

QTEST_GUILESS_MAIN(TestCheckSettings)
#include "tst_checksettings.moc"
