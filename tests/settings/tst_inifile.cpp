// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What is read out of an administrator's file, with its lines, and that no file ends the program.
#include "app/settings/inifile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace desk;

namespace {

/// Entries as `line name=value`, problems as `line! what`, in the order of lines.
QStringList told(const IniFile &file)
{
    QMap<int, QStringList> lines;
    for (const IniEntry &entry : file.entries)
        lines[entry.line].append(
            QStringLiteral("%1 %2=%3").arg(entry.line).arg(entry.name(), entry.value));
    for (const SettingProblem &problem : file.problems)
        lines[problem.place.line].append(
            QStringLiteral("%1! %2").arg(problem.place.line).arg(problem.what));
    QStringList all;
    for (const QStringList &each : std::as_const(lines))
        all.append(each);
    return all;
}

} // namespace

class TestIniFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void read_text_isUnderstoodLineByLine_data();
    void read_text_isUnderstoodLineByLine();
    void read_groups_areListedWithTheirLines();
    void read_manyProblems_areNotAllListed();
    void readFile_missing_isNoProblem();
    void readFile_unusable_isOneProblem_data();
    void readFile_unusable_isOneProblem();
    void readFile_pipe_doesNotWait();
    void readFile_unreadable_isOneProblem();
};

void TestIniFile::read_text_isUnderstoodLineByLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    const QString neither = QStringLiteral("neither [group], key=value nor a comment");
    row("empty", "", {});
    row("a key in a group", "[look]\ntheme=dark\n", {QStringLiteral("2 look/theme=dark")});
    row("a key without a group", "look/theme=dark", {QStringLiteral("1 look/theme=dark")});
    row("General is no group", "[General]\nlook/theme=dark", {QStringLiteral("2 look/theme=dark")});
    row("a group again", "[a]\nb=1\n[c]\nd=2\n[a]\ne=3",
        {QStringLiteral("2 a/b=1"), QStringLiteral("4 c/d=2"), QStringLiteral("6 a/e=3")});
    row("comments and blank lines", "# one\n; two\n\n  \t\n[a]\n  # three\nb=1",
        {QStringLiteral("7 a/b=1")});
    row("blanks", " [ a ] \n  b  =  1 2  \n", {QStringLiteral("2 a/b=1 2")});
    row("quotes", "[a]\nb=\" 1 \"\nc=\"\nd=\"\"",
        {QStringLiteral("2 a/b= 1 "), QStringLiteral("3 a/c=\""), QStringLiteral("4 a/d=")});
    row("no escapes", "[a]\nb=C:\\new\\table", {QStringLiteral("2 a/b=C:\\new\\table")});
    row("a second sign", "[a]\nb=c=d", {QStringLiteral("2 a/b=c=d")});
    row("a comment behind a value is part of it", "[a]\nb=1 # one",
        {QStringLiteral("2 a/b=1 # one")});
    row("CRLF", "[a]\r\nb=1\r\n\r\nc=2\r\n",
        {QStringLiteral("2 a/b=1"), QStringLiteral("4 a/c=2")});
    row("CR alone", "[a]\rb=1\rc=2", {QStringLiteral("2 a/b=1"), QStringLiteral("3 a/c=2")});
    row("byte order mark", "\xef\xbb\xbf[a]\nb=1", {QStringLiteral("2 a/b=1")});
    row("letters", "[a]\nb=\xc3\xa9", {QStringLiteral("2 a/b=\u00e9")});
    row("twice", "[a]\nb=1\nc=2\nb=3",
        {QStringLiteral("3 a/c=2"), QStringLiteral("4 a/b=3"),
         QStringLiteral("4! a/b is set in line 2 already; this line counts")});
    row("twice, spelled in two ways", "a/b=1\n[a]\nb=3",
        {QStringLiteral("3 a/b=3"),
         QStringLiteral("3! a/b is set in line 1 already; this line counts")});
    row("no sign", "[a]\nb\nc=2", {QStringLiteral("2! ") + neither, QStringLiteral("3 a/c=2")});
    row("no key", "[a]\n=1\nc=2", {QStringLiteral("2! ") + neither, QStringLiteral("3 a/c=2")});
    const QString group
        = QStringLiteral("! a group is written [name]; what stands below does not count");
    row("a broken group", "[a]\nb=1\n[c\nd=2\n[e]\nf=3",
        {QStringLiteral("2 a/b=1"), u'3' + group, QStringLiteral("6 e/f=3")});
    row("a group without a name", "[ ]\nd=2\n", {u'1' + group});
    row("a bracket alone", "[\nd=2\n", {u'1' + group});
    row("a comment behind a group", "[a] # one\nd=2\n", {u'1' + group});
    row("Latin-1", "[a]\nb=\xe9\nc=2",
        {QStringLiteral("2! this line is not in UTF-8"), QStringLiteral("3 a/c=2")});
    row("UTF-16", QByteArray("\xff\xfe[\0a\0]\0", 8),
        {QStringLiteral("0! this is no text in UTF-8; nothing of it counts")});
    row("binary",
        QByteArray("\x7f"
                   "ELF\0\1\2[a]\nb=1\n",
                   16),
        {QStringLiteral("0! this is no text in UTF-8; nothing of it counts")});
    row("a name that steers a terminal", "[a]\n\x1b[31mb=1\n\x1b[31mb=2",
        {QStringLiteral("3 a/\u001b[31mb=2"),
         QStringLiteral("3! a/?[31mb is set in line 2 already; this line counts")});
}

void TestIniFile::read_text_isUnderstoodLineByLine()
{
    QFETCH(QByteArray, text);
    QTEST(told(readIni(text, QStringLiteral("/f"))), "expected");
}

void TestIniFile::read_groups_areListedWithTheirLines()
{
    const IniFile file = readIni("a=1\n[b]\n[c d]\ne=2\n[General]\n[b]", QStringLiteral("/f"));
    QVERIFY(file.isRead);
    QStringList groups;
    for (const IniGroup &group : file.groups)
        groups.append(QStringLiteral("%1 %2").arg(group.line).arg(group.name));
    QCOMPARE(groups,
             QStringList({QStringLiteral("2 b"), QStringLiteral("3 c d"), QStringLiteral("6 b")}));
}

void TestIniFile::read_manyProblems_areNotAllListed()
{
    const IniFile file = readIni(QByteArray("x\n").repeated(400'000) + "a=1", QStringLiteral("/f"));
    QCOMPARE(file.problems.size(), 101);
    QCOMPARE(file.problems.constLast().text(),
             QStringLiteral("/f:101: and more; they are not listed"));
    QCOMPARE(file.entries.size(), 1);
    QCOMPARE(file.entries.constFirst().line, 400'001);
}

void TestIniFile::readFile_missing_isNoProblem()
{
    const IniFile file = readIniFile(QStringLiteral("/nowhere/CustomerDesk/managed.conf"));
    QVERIFY(!file.isRead);
    QVERIFY(file.problems.isEmpty());
}

void TestIniFile::readFile_unusable_isOneProblem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::newRow("10 MiB") << QByteArray("a=1\n").repeated(
        10 * 1024 * 256) << QStringLiteral("this file has more than 1 MiB; nothing of it counts");
    QTest::newRow("binary") << QByteArray(5000, '\0')
                            << QStringLiteral("this is no text in UTF-8; nothing of it counts");
    QTest::newRow("a folder") << QByteArray()
                              << QStringLiteral("this is no file; nothing of it counts");
}

void TestIniFile::readFile_unusable_isOneProblem()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const QTemporaryDir folder;
    QString path = folder.path();
    if (!bytes.isEmpty()) {
        path = folder.filePath(QStringLiteral("managed.conf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    const IniFile file = readIniFile(path);
    QVERIFY(!file.isRead);
    QVERIFY(file.entries.isEmpty());
    QCOMPARE(file.problems, SettingProblems({{{path, 0}, what}}));
}

void TestIniFile::readFile_pipe_doesNotWait()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("managed.conf"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(readIniFile(path).problems.size(), 1);
#endif
}

void TestIniFile::readFile_unreadable_isOneProblem()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root can read every file");
#endif
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("managed.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions({}));
    QCOMPARE(readIniFile(file.fileName()).problems.constFirst().what,
             QStringLiteral("this file can't be read; nothing of it counts"));
}

QTEST_GUILESS_MAIN(TestIniFile)
#include "tst_inifile.moc"
