// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What the check says about the agent's own file; the whole text is compared in tests/start.
#include "app/session/settings.h"
#include "app/session/settingscheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace desk;

class TestSettingsCheck final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void check_nothingWritten_hasNoProblems();
    void check_agentsFile_isToldWithItsLines();
    void check_agentsFile_whateverItIs_isSurvived_data();
    void check_agentsFile_whateverItIs_isSurvived();
    void check_secrets_areNotInIt();

private:
    void writeAgent(const QByteArray &text);
    [[nodiscard]] QString agentPath() const
    {
        return m_folder->filePath(QStringLiteral("CustomerDesk/CustomerDesk.conf"));
    }
    static SettingsCheck check(const QStringList &files = {})
    {
        const Settings settings(files);
        return checkSettings(settings, readEnvironments(settings));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettingsCheck::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
    qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_folder->filePath(QStringLiteral("none"))));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("CustomerDesk")));
}

void TestSettingsCheck::writeAgent(const QByteArray &text)
{
    QFile file(agentPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestSettingsCheck::check_nothingWritten_hasNoProblems()
{
    const SettingsCheck said = check();
    QVERIFY(!said.hasProblems);
    QVERIFY(said.text.startsWith(agentPath() + QStringLiteral(" (not there)\n\n")));
    QVERIFY(said.text.contains(QStringLiteral("\nlock/idleMinutes = 10 [default]\n")));
    QVERIFY(
        said.text.endsWith(QStringLiteral("\nenvironment training [default]\n\nno problems\n")));
}

void TestSettingsCheck::check_agentsFile_isToldWithItsLines()
{
    {
        Settings settings{QStringList()};
        settings.setGeometry(QByteArray("\0\1,\"=\n", 6));
        settings.setTextSize(125);
    }
    QFile file(agentPath());
    QVERIFY(file.open(QIODevice::Append));
    file.write("[history]\ndays=-1\n[old]\nkey=1\nbroken\n");
    file.close();
    const SettingsCheck said = check();
    QVERIFY(said.hasProblems);
    const QString path = agentPath();
    QVERIFY2(
        said.text.contains(QStringLiteral("look/textSize = 125 [%1:2]\nlook/language = [default]\n"
                                          "window/geometry = 6 bytes [%1:5]\n")
                               .arg(path)),
        qPrintable(said.text));
    QVERIFY2(said.text.endsWith(
                 QStringLiteral("problems:\n"
                                "%1:10: neither [group], key=value nor a comment\n"
                                "%1:7: history/days: expected: a whole number from 0 to 3650\n"
                                "%1:9: there is no setting old/key\n")
                     .arg(path)),
             qPrintable(said.text));
}

void TestSettingsCheck::check_agentsFile_whateverItIs_isSurvived_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("10 MiB") << QByteArray("[look]\ntheme=dark\n").repeated(600'000);
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\1\2\3\0\0\0",
                                          11)
                                   .repeated(1000);
    QTest::newRow("a name that steers a terminal") << QByteArray("[a]\n\x1b[31mb=1\n");
}

void TestSettingsCheck::check_agentsFile_whateverItIs_isSurvived()
{
    QFETCH(QByteArray, text);
    writeAgent(text);
    const SettingsCheck said = check();
    QVERIFY(said.hasProblems);
    QVERIFY(!said.text.contains(u'\u001b'));
}

void TestSettingsCheck::check_secrets_areNotInIt()
{
    QFile file(m_folder->filePath(QStringLiteral("managed.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[environment/a]\nurl=https://a.example\napiKey=canary-1\napikey=canary-2\n"
               "[environment/b]\nurl=https://b:canary-3@b.example\n"
               "[network]\nproxy=http://tom:canary-4@proxy.example:1\ncanary-5\n");
    file.close();
    const SettingsCheck said = check({file.fileName()});
    QVERIFY(said.text.contains(QStringLiteral("\n  apiKey = set\n")));
    QVERIFY2(!said.text.contains(QStringLiteral("canary")), qPrintable(said.text));
    QCOMPARE(said.text.count(QStringLiteral("managed.conf:")), 5); // an environment, four problems
}

QTEST_GUILESS_MAIN(TestSettingsCheck)
#include "tst_settingscheck.moc"
