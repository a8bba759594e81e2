// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace desk;

class TestSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void values_neverSet_areEmptyAndNothingIsRemembered();
    void values_set_areThereAtTheNextStart();
    void history_nonsense_isWhatIsUsual();
    void managed_values_areInForce();
    void managed_locked_isNotSet();
    void recentsLimit_nonsense_fallsBack_data();
    void recentsLimit_nonsense_fallsBack();

private:
    [[nodiscard]] QStringList managed(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
}

void TestSettings::values_neverSet_areEmptyAndNothingIsRemembered()
{
    const Settings settings;
    QVERIFY(settings.environmentId().isEmpty());
    QVERIFY(settings.acceptLanguage().isEmpty());
    QVERIFY(!settings.remember());
    QVERIFY(settings.geometry().isEmpty());
    QCOMPARE(settings.theme(), QStringLiteral("desktop"));
    QCOMPARE(settings.textSize(), 100);
    QVERIFY(settings.programLanguage().isEmpty());
    QCOMPARE(settings.historyDays(), 30);
    QCOMPARE(settings.historyMost(), 2000);
    QCOMPARE(settings.recentsLimit(), 200);
    QVERIFY(settings.restoreTabs());
    QVERIFY(settings.allowToken());
    QCOMPARE(settings.idleTime(), std::chrono::minutes(10));
    QVERIFY(settings.allowPin());
    QCOMPARE(settings.clipboardTime(), std::chrono::seconds(60));
    QVERIFY(!settings.isAuditEnabled());
    QVERIFY(settings.auditPublicKey().isEmpty());
    QCOMPARE(settings.proxy(), QStringLiteral("system"));
    QVERIFY(settings.caFile().isEmpty());
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
    QCOMPARE(settings.historyMost(), 2000);
}

QStringList TestSettings::managed(const QByteArray &text) const
{
    QFile file(m_folder->filePath(QStringLiteral("managed.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("managed.conf could not be written");
    return {file.fileName()};
}

void TestSettings::managed_values_areInForce()
{
    const Settings settings(managed("[signIn]\nallowToken=false\n[lock]\nidleMinutes=3\n"
                                    "allowPin=false\n[clipboard]\nclearSeconds=15\n"
                                    "[audit]\nenabled=true\n"
                                    "publicKey=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n"
                                    "[network]\nproxy=http://proxy.example:3128\n"
                                    "caFile=/etc/ssl/company.pem\n"));
    QVERIFY(settings.isManaged());
    QVERIFY(!settings.allowToken());
    QCOMPARE(settings.idleTime(), std::chrono::minutes(3));
    QVERIFY(!settings.allowPin());
    QCOMPARE(settings.clipboardTime(), std::chrono::seconds(15));
    QVERIFY(settings.isAuditEnabled());
    QCOMPARE(settings.auditPublicKey().size(), 32);
    QCOMPARE(settings.auditPublicKey().back(), '\x1f');
    QCOMPARE(settings.proxy(), QStringLiteral("http://proxy.example:3128"));
    QCOMPARE(settings.caFile(), QStringLiteral("/etc/ssl/company.pem"));
}

void TestSettings::managed_locked_isNotSet()
{
    {
        Settings settings(managed("signIn/remember/locked=true\nhistory/days=7\n"
                                  "history/days/locked=true\n"));
        settings.setRemember(true);
        settings.setHistoryDays(365);
        QVERIFY(settings.isLocked(SettingKey::Remember));
        QVERIFY(!settings.isLocked(SettingKey::HistoryMost));
        QVERIFY(!settings.remember());
        QCOMPARE(settings.historyDays(), 7);
    }
    QSettings raw(QStringLiteral("CustomerDesk"), QStringLiteral("CustomerDesk"));
    QVERIFY(!raw.contains(QStringLiteral("signIn/remember")));
    raw.setValue(QStringLiteral("signIn/remember"), true);
    raw.sync();
    QVERIFY(Settings(QStringList()).remember());
    QVERIFY(!Settings(managed("signIn/remember/locked=true\n")).remember());
}

void TestSettings::recentsLimit_nonsense_fallsBack_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<int>("limit");
    QTest::newRow("negative") << QVariant(-1) << 200;
    QTest::newRow("none") << QVariant(0) << 0;
    QTest::newRow("text") << QVariant(QStringLiteral("many")) << 200;
    QTest::newRow("huge") << QVariant(1'000'000) << 200;
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
