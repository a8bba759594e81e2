// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Where administrators' files are looked for, in which order.
#include "app/settings/systemfiles.h"

#include <QTest>

using namespace desk;

class TestSystemFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void files_folders_areTheSystemsInOrder_data();
    void files_folders_areTheSystemsInOrder();
    void store_linux_isNone();
};

void TestSystemFiles::files_folders_areTheSystemsInOrder_data()
{
    QTest::addColumn<QByteArray>("folders");
    QTest::addColumn<QStringList>("expected");
    const auto conf = [](const char *folder) {
        return QString::fromLatin1(folder) + QStringLiteral("/CustomerDesk/managed.conf");
    };
    const QString always = conf("/etc/xdg");
    QTest::newRow("not said") << QByteArray() << QStringList{always};
    QTest::newRow("two, the first is the most important")
        << QByteArray("/srv/a:/srv/b") << QStringList{always, conf("/srv/b"), conf("/srv/a")};
    QTest::newRow("an agent puts his own above the system's")
        << QByteArray("/etc/xdg:/srv/a") << QStringList{always, conf("/srv/a")};
    QTest::newRow("the agent's folder is none")
        << QByteArray("/srv/home/.config:/srv/a") << QStringList{always, conf("/srv/a")};
}

void TestSystemFiles::files_folders_areTheSystemsInOrder()
{
    QFETCH(QByteArray, folders);
    qputenv("XDG_CONFIG_HOME", "/srv/home/.config");
    qputenv("XDG_CONFIG_DIRS", folders);
    QTEST(systemSettingsFiles(), "expected");
}

void TestSystemFiles::store_linux_isNone()
{
    QVERIFY(!systemSettingsStore().isRead);
}

QTEST_GUILESS_MAIN(TestSystemFiles)
#include "tst_systemfiles.moc"
