// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace desk;

class TestSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void values_neverSet_areEmptyAndNothingIsRemembered();
    void values_set_areThereAtTheNextStart();
    void history_nonsense_isWhatIsUsual();
    void recentsLimit_nonsense_fallsBack_data();
    void recentsLimit_nonsense_fallsBack();

private:
    QTemporaryDir m_folder;
};

void TestSettings::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void TestSettings::values_neverSet_areEmptyAndNothingIsRemembered()
{
    const Settings settings;
    QVERIFY(settings.environmentId().isEmpty());
    QVERIFY(settings.acceptLanguage().isEmpty());
    QVERIFY(!settings.remember());
    QVERIFY(settings.geometry().isEmpty());
    QVERIFY(settings.theme().isEmpty());
    QCOMPARE(settings.textSize(), 100);
    QVERIFY(settings.programLanguage().isEmpty());
    QCOMPARE(settings.historyDays(), 30);
    QCOMPARE(settings.historyMost(), 2000);
    QCOMPARE(settings.recentsLimit(), 200);
    QVERIFY(settings.restoreTabs());
}

void TestSettings::values_set_areThereAtTheNextStart()
{
    {
        Settings settings;
        settings.setEnvironmentId(QStringLiteral("https://api.example:8443"));
        settings.setAcceptLanguage(QStringLiteral("fr-FR"));
        settings.setRemember(true);
        settings.setGeometry(QByteArray("\0\1geometry", 10));
        settings.setTheme(QStringLiteral("dark"));
        settings.setTextSize(150);
        settings.setProgramLanguage(QStringLiteral("fr"));
        settings.setHistoryDays(0);
        settings.setHistoryMost(500);
        settings.setRecentsLimit(50);
        settings.setRestoreTabs(false);
    }
    const Settings settings;
    QCOMPARE(settings.environmentId(), QStringLiteral("https://api.example:8443"));
    QCOMPARE(settings.acceptLanguage(), QStringLiteral("fr-FR"));
    QVERIFY(settings.remember());
    QCOMPARE(settings.geometry(), QByteArray("\0\1geometry", 10));
    QCOMPARE(settings.theme(), QStringLiteral("dark"));
    QCOMPARE(settings.textSize(), 150);
    QCOMPARE(settings.programLanguage(), QStringLiteral("fr"));
    QCOMPARE(settings.historyDays(), 0);
    QCOMPARE(settings.historyMost(), 500);
    QCOMPARE(settings.recentsLimit(), 50);
    QVERIFY(!settings.restoreTabs());
}

void TestSettings::history_nonsense_isWhatIsUsual()
{
    Settings settings;
    settings.setHistoryDays(-1);
    settings.setHistoryMost(2'000'000'000);
    QCOMPARE(settings.historyDays(), 30);
    QCOMPARE(settings.historyMost(), 10000);
}

void TestSettings::recentsLimit_nonsense_fallsBack_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<int>("limit");
    QTest::newRow("negative") << QVariant(-1) << 0;
    QTest::newRow("none") << QVariant(0) << 0;
    QTest::newRow("text") << QVariant(QStringLiteral("many")) << 200;
    QTest::newRow("huge") << QVariant(1'000'000) << 10'000;
}

void TestSettings::recentsLimit_nonsense_fallsBack()
{
    QFETCH(QVariant, stored);
    QSettings raw(QStringLiteral("CustomerDesk"), QStringLiteral("CustomerDesk"));
    raw.setValue(QStringLiteral("remembered/recents"), stored);
    raw.sync();
    QTEST(Settings().recentsLimit(), "limit");
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
