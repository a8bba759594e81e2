// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The table of settings: each row is whole, and takes what it says and nothing else.
#include "app/settings/settingstable.h"
#include "app/settings/settingvalue.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace desk;

class TestSetting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void rows_all_areWhole();
    void value_written_isTakenOrNot_data();
    void value_written_isTakenOrNot();
    void value_storedAsList_isOneText();
    void wrongValue_types_sayWhatIsExpected();
    void printable_text_steersNothing();
    void table_keys_areAllInIt();
};

void TestSetting::rows_all_areWhole()
{
    QSet<QString> names;
    for (const Setting &setting : allSettings()) {
        const QString name = QString::fromLatin1(setting.name);
        QVERIFY2(QRegularExpression(QStringLiteral("\\A[a-z][A-Za-z]+/[a-z][A-Za-z]+\\z"))
                     .match(name)
                     .hasMatch(),
                 setting.name);
        QVERIFY2(!names.contains(name), setting.name);
        names.insert(name);
        QCOMPARE(findSetting(name), &setting);
        QVERIFY2(settingValue(setting, QString::fromLatin1(setting.usual)), setting.name);
        const QString about = QString::fromLatin1(setting.about).remove(QStringLiteral("e.g. "));
        QVERIFY2(about.endsWith(u'.') && about.count(QLatin1String(". ")) == 0, setting.name);
        QVERIFY2(!about.contains(u'|'), setting.name);
    }
    QCOMPARE(names.size(), settingCount);
    QVERIFY(!findSetting(u"Look/Theme"));
    QVERIFY(!findSetting(u""));
}

void TestSetting::value_written_isTakenOrNot_data()
{
    QTest::addColumn<SettingKey>("key");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QVariant>("expected");
    const auto row = [](SettingKey key, const char *written, const QVariant &expected = {}) {
        QTest::addRow("%s=%s", settingOf(key).name, written)
            << key << QString::fromUtf8(written) << expected;
    };
    using K = SettingKey;
    row(K::Remember, "true", true);
    row(K::Remember, "1", true);
    row(K::Remember, " false ", false);
    row(K::Remember, "0", false);
    row(K::Remember, "yes");
    row(K::Remember, "TRUE");
    row(K::Remember, "");
    row(K::IdleMinutes, "0", 0);
    row(K::IdleMinutes, "240", 240);
    row(K::IdleMinutes, "241");
    row(K::IdleMinutes, "-1");
    row(K::IdleMinutes, "5.5");
    row(K::IdleMinutes, "5 # minutes");
    row(K::IdleMinutes, "99999999999999999999");
    row(K::IdleMinutes, "");
    row(K::TextSize, "79");
    row(K::Theme, "dark", QStringLiteral("dark"));
    row(K::Theme, "Dark");
    row(K::Theme, "light dark");
    row(K::Theme, "");
    row(K::AcceptLanguage, "fr-FR", QStringLiteral("fr-FR"));
    row(K::AcceptLanguage, "", QString());
    row(K::AcceptLanguage, "French");
    row(K::AcceptLanguage, "fr-FR\r\nX: y");
    row(K::ProgramLanguage, "pt_BR", QStringLiteral("pt_BR"));
    row(K::Environment, "Acceptance 2", QStringLiteral("Acceptance 2"));
    row(K::Environment, "a\x1b[31mb");
    row(K::CaFile, "/etc/ssl/company.pem", QStringLiteral("/etc/ssl/company.pem"));
    row(K::CaFile, "company.pem");
    row(K::Proxy, "system", QStringLiteral("system"));
    row(K::Proxy, "none", QStringLiteral("none"));
    row(K::Proxy, "http://proxy.example:3128", QStringLiteral("http://proxy.example:3128"));
    row(K::Proxy, "http://proxy.example");
    row(K::Proxy, "https://proxy.example:3128");
    row(K::Proxy, "http://tom:secret@proxy.example:3128");
    row(K::Proxy, "http://proxy.example:3128/path");
    row(K::Proxy, "proxy.example:3128");
    row(K::Proxy, "");
    row(K::AuditPublicKey, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
        QStringLiteral("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
    row(K::AuditPublicKey, "", QString());
    row(K::AuditPublicKey, "AAECAwQ=");
    row(K::AuditPublicKey, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8*");
}

void TestSetting::value_written_isTakenOrNot()
{
    QFETCH(SettingKey, key);
    QFETCH(QString, written);
    QFETCH(QVariant, expected);
    const auto value = settingValue(settingOf(key), written);
    QCOMPARE(value.has_value(), expected.isValid());
    if (value) {
        QCOMPARE(*value, expected);
        QCOMPARE(value->typeId(), expected.typeId());
    }
}

void TestSetting::value_storedAsList_isOneText()
{
    const QVariant stored(QStringList{QStringLiteral("a"), QStringLiteral("b")});
    QCOMPARE(settingValue(settingOf(SettingKey::Environment), stored),
             std::optional(QVariant(QStringLiteral("a, b"))));
    QCOMPARE(settingValue(settingOf(SettingKey::Geometry), QVariant(QByteArray("\0\1", 2))),
             std::optional(QVariant(QByteArray("\0\1", 2))));
}

void TestSetting::wrongValue_types_sayWhatIsExpected()
{
    const auto said = [](SettingKey key) { return wrongValue(settingOf(key)); };
    QCOMPARE(said(SettingKey::Remember),
             QStringLiteral("signIn/remember: expected: true or false"));
    QCOMPARE(said(SettingKey::IdleMinutes),
             QStringLiteral("lock/idleMinutes: expected: a whole number from 0 to 240"));
    QCOMPARE(said(SettingKey::Theme),
             QStringLiteral("look/theme: expected: one of desktop, light, dark, high-contrast"));
    QCOMPARE(said(SettingKey::Proxy),
             QStringLiteral("network/proxy: expected: system, none or http://host:port"));
    QCOMPARE(said(SettingKey::AuditPublicKey),
             QStringLiteral("audit/publicKey: expected: 32 bytes in base64"));
}

void TestSetting::printable_text_steersNothing()
{
    QCOMPARE(printable(QStringLiteral("a\u001b[1m\nb\u202ec\u2028d \u00e9")),
             QStringLiteral("a?[1m?b?c?d \u00e9"));
    QCOMPARE(printable(QString(5000, u'x')).size(), 501);
}

void TestSetting::table_keys_areAllInIt()
{
    const QString table = settingsTable();
    for (const Setting &setting : allSettings()) {
        const QString start = QStringLiteral("\n| `%1` | ").arg(QLatin1String(setting.name));
        QCOMPARE(table.count(start), setting.type == SettingType::Bytes ? 0 : 1);
    }
    QVERIFY(table.contains(QStringLiteral(
        "| `lock/idleMinutes` | `0` to `240` | `10` | After how many minutes without a key or a "
        "click the program locks; 0: never. |\n")));
}

QTEST_GUILESS_MAIN(TestSetting)
#include "tst_setting.moc"
