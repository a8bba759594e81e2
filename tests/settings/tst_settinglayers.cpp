// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Which of the layers holds, what a lock settles, and where each value comes from; real files.
#include "app/settings/settinglayers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace desk;

using Layer = SettingInForce::Layer;

class TestSettingLayers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void value_nobodySaysAnything_isTheDefault();
    void value_layers_theUppermostHolds();
    void value_wrong_theLayerBelowHolds_data();
    void value_wrong_theLayerBelowHolds();
    void lock_key_isSettledForAllAbove();
    void lock_withoutValue_settlesWhatHolds();
    void lock_inUpperFile_leavesTheValueOfTheLower();
    void lock_wrongValue_staysLocked();
    void lock_problems_areSaid();
    void store_locked_writesNothing();
    void store_afterAnOption_holds();
    void option_wrong_isAProblem();
    void agent_oldFallbacks_areNoLayer();
    void managed_files_countOnceRead();

private:
    QString write(const char *name, const QByteArray &text);
    void writeAgent(const QByteArray &text);
    static QStringList texts(const SettingLayers &layers);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettingLayers::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       m_folder->filePath(QStringLiteral("home")));
    QSettings::setPath(QSettings::NativeFormat, QSettings::SystemScope,
                       m_folder->filePath(QStringLiteral("system")));
}

QString TestSettingLayers::write(const char *name, const QByteArray &text)
{
    const QString path = m_folder->filePath(QString::fromLatin1(name));
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s could not be written", name);
    return path;
}

void TestSettingLayers::writeAgent(const QByteArray &text)
{
    write("home/CustomerDesk/CustomerDesk.conf", text);
}

QStringList TestSettingLayers::texts(const SettingLayers &layers)
{
    QStringList all;
    for (const SettingProblem &problem : layers.problems())
        all.append(problem.text());
    return all;
}

void TestSettingLayers::value_nobodySaysAnything_isTheDefault()
{
    const SettingLayers layers({m_folder->filePath(QStringLiteral("none.conf"))});
    QVERIFY(!layers.isManaged());
    QVERIFY(layers.problems().isEmpty());
    for (const Setting &setting : allSettings()) {
        const SettingInForce inForce = layers.inForce(setting.key);
        QVERIFY2(inForce.value.isValid(), setting.name);
        QCOMPARE(inForce.layer, Layer::Default);
        QVERIFY(inForce.place.file.isEmpty());
        QVERIFY(!inForce.isLocked);
    }
    QCOMPARE(layers.value(SettingKey::IdleMinutes), QVariant(10));
    QCOMPARE(layers.value(SettingKey::Theme), QVariant(QStringLiteral("desktop")));
    QCOMPARE(layers.value(SettingKey::AllowToken), QVariant(true));
}

void TestSettingLayers::value_layers_theUppermostHolds()
{
    const QString low = write("low.conf",
                              "[history]\ndays=1\nmost=11\n[look]\ntheme=light\n"
                              "[remembered]\nrecents=21\n");
    const QString high = write("high.conf",
                               "[history]\n\nmost=12\n[look]\ntheme=dark\n"
                               "textSize=110\nlanguage=en\n");
    writeAgent("[look]\ntheme=high-contrast\nlanguage=de\n");
    SettingLayers layers({low, high});
    layers.setOption(SettingKey::ProgramLanguage, QStringLiteral("fr"),
                     QStringLiteral("--language"));
    const auto isInForce = [&layers](SettingKey key, const QVariant &value, Layer layer,
                                     const QString &place) {
        const SettingInForce inForce = layers.inForce(key);
        return inForce.value == value && inForce.layer == layer && inForce.place.text() == place;
    };
    QVERIFY(isInForce(SettingKey::HistoryDays, 1, Layer::System, low + QStringLiteral(":2")));
    QVERIFY(isInForce(SettingKey::HistoryMost, 12, Layer::System, high + QStringLiteral(":3")));
    QVERIFY(isInForce(SettingKey::RecentsLimit, 21, Layer::System, low + QStringLiteral(":7")));
    QVERIFY(isInForce(SettingKey::TextSize, 110, Layer::System, high + QStringLiteral(":6")));
    QVERIFY(isInForce(SettingKey::Theme, QStringLiteral("high-contrast"), Layer::Agent,
                      layers.agentsFile().fileName()));
    QVERIFY(isInForce(SettingKey::ProgramLanguage, QStringLiteral("fr"), Layer::Option,
                      QStringLiteral("--language")));
    QVERIFY(layers.problems().isEmpty());
}

void TestSettingLayers::value_wrong_theLayerBelowHolds_data()
{
    QTest::addColumn<QByteArray>("low");
    QTest::addColumn<QByteArray>("high");
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("problems");
    const QByteArray none;
    QTest::newRow("agent's is no number")
        << none << QByteArray("5") << QByteArray("many") << 5 << 0;
    QTest::newRow("agent's is too much") << none << QByteArray("5") << QByteArray("241") << 5 << 0;
    QTest::newRow("upper file's is wrong")
        << QByteArray("4") << QByteArray("4 min") << none << 4 << 1;
    QTest::newRow("both are") << QByteArray("-4") << QByteArray("4 min") << none << 10 << 2;
    QTest::newRow("all are") << QByteArray("-4") << QByteArray("x") << QByteArray("y") << 10 << 2;
}

void TestSettingLayers::value_wrong_theLayerBelowHolds()
{
    QFETCH(QByteArray, low);
    QFETCH(QByteArray, high);
    QFETCH(QByteArray, agent);
    const auto text = [](const QByteArray &value) {
        return value.isEmpty() ? QByteArray() : "[lock]\nidleMinutes=" + value + "\n";
    };
    writeAgent(text(agent));
    const SettingLayers layers({write("low.conf", text(low)), write("high.conf", text(high))});
    QTEST(layers.value(SettingKey::IdleMinutes).toInt(), "expected");
    QTEST(static_cast<int>(layers.problems().size()), "problems");
}

void TestSettingLayers::lock_key_isSettledForAllAbove()
{
    const QString low = write("low.conf", "[look]\nlanguage/locked=true\nlanguage=en\n");
    const QString high = write("high.conf", "[look]\nlanguage=de\nlanguage/locked=false\n");
    writeAgent("[look]\nlanguage=fr\n");
    SettingLayers layers({low, high});
    layers.setOption(SettingKey::ProgramLanguage, QStringLiteral("it"),
                     QStringLiteral("--language"));
    const SettingInForce inForce = layers.inForce(SettingKey::ProgramLanguage);
    QCOMPARE(inForce.value, QVariant(QStringLiteral("en")));
    QCOMPARE(inForce.layer, Layer::System);
    QCOMPARE(inForce.place.text(), low + QStringLiteral(":3"));
    QVERIFY(inForce.isLocked);
    const QString locked
        = QStringLiteral(": look/language is locked by ") + low + QStringLiteral(":2");
    QCOMPARE(
        texts(layers),
        QStringList({high + QStringLiteral(":2") + locked, high + QStringLiteral(":3") + locked,
                     QStringLiteral("--language") + locked}));
}

void TestSettingLayers::lock_withoutValue_settlesWhatHolds()
{
    writeAgent("[lock]\nidleMinutes=0\n");
    const SettingLayers layers({write("a.conf", "[lock]\nidleMinutes/locked=true\n")});
    QCOMPARE(layers.value(SettingKey::IdleMinutes), QVariant(10));
    QCOMPARE(layers.inForce(SettingKey::IdleMinutes).layer, Layer::Default);
    QVERIFY(layers.isLocked(SettingKey::IdleMinutes));
    QVERIFY(layers.problems().isEmpty());
}

void TestSettingLayers::lock_inUpperFile_leavesTheValueOfTheLower()
{
    writeAgent("[lock]\nidleMinutes=0\n");
    const QString low = write("low.conf", "[lock]\nidleMinutes=3\n");
    const SettingLayers layers({low, write("high.conf", "lock/idleMinutes/locked=1\n")});
    QCOMPARE(layers.value(SettingKey::IdleMinutes), QVariant(3));
    QVERIFY(layers.isLocked(SettingKey::IdleMinutes));
}

void TestSettingLayers::lock_wrongValue_staysLocked()
{
    writeAgent("[lock]\nidleMinutes=0\n");
    const SettingLayers layers(
        {write("a.conf", "[lock]\nidleMinutes=never\nidleMinutes/locked=true\n")});
    QCOMPARE(layers.value(SettingKey::IdleMinutes), QVariant(10));
    QVERIFY(layers.isLocked(SettingKey::IdleMinutes));
    QCOMPARE(layers.problems().size(), 1);
}

void TestSettingLayers::lock_problems_areSaid()
{
    const QString file = write("a.conf",
                               "[lock]\nidleMinutes/locked=yes\nnothing/locked=true\n"
                               "[window]\ngeometry/locked=true\n[locked]\nlook=true\n");
    const SettingLayers layers({file});
    QVERIFY(!layers.isLocked(SettingKey::IdleMinutes));
    QVERIFY(!layers.isLocked(SettingKey::Geometry));
    QCOMPARE(
        texts(layers),
        QStringList({file + QStringLiteral(":7: there is no setting locked/look"),
                     file + QStringLiteral(":2: lock/idleMinutes/locked: expected: true or false"),
                     file + QStringLiteral(":3: there is no setting lock/nothing"),
                     file + QStringLiteral(":5: window/geometry can't be locked")}));
}

void TestSettingLayers::store_locked_writesNothing()
{
    SettingLayers layers({write("a.conf", "[look]\ntheme=dark\ntheme/locked=true\n")});
    layers.store(SettingKey::Theme, QStringLiteral("light"));
    layers.store(SettingKey::TextSize, 125);
    QCOMPARE(layers.value(SettingKey::Theme), QVariant(QStringLiteral("dark")));
    QCOMPARE(layers.value(SettingKey::TextSize), QVariant(125));
    QCOMPARE(layers.agentsFile().allKeys(), QStringList{QStringLiteral("look/textSize")});
}

void TestSettingLayers::store_afterAnOption_holds()
{
    SettingLayers layers{QStringList()};
    layers.setOption(SettingKey::ProgramLanguage, QStringLiteral("fr"),
                     QStringLiteral("--language"));
    layers.store(SettingKey::ProgramLanguage, QStringLiteral("en"));
    QCOMPARE(layers.value(SettingKey::ProgramLanguage), QVariant(QStringLiteral("en")));
    QCOMPARE(SettingLayers(QStringList()).value(SettingKey::ProgramLanguage),
             QVariant(QStringLiteral("en")));
}

void TestSettingLayers::option_wrong_isAProblem()
{
    SettingLayers layers{QStringList()};
    layers.setOption(SettingKey::ProgramLanguage, QStringLiteral("../x"),
                     QStringLiteral("--language"));
    QCOMPARE(layers.inForce(SettingKey::ProgramLanguage).layer, Layer::Default);
    QCOMPARE(texts(layers),
             QStringList{QStringLiteral(
                 "--language: look/language: expected: a language such as fr or fr-FR")});
}

void TestSettingLayers::agent_oldFallbacks_areNoLayer()
{
    write("system/CustomerDesk/CustomerDesk.conf", "[history]\ndays=1\n");
    write("home/CustomerDesk.conf", "[history]\ndays=2\n");
    QCOMPARE(SettingLayers(QStringList()).value(SettingKey::HistoryDays), QVariant(30));
}

void TestSettingLayers::managed_files_countOnceRead()
{
    QVERIFY(!SettingLayers({m_folder->path()}).isManaged());
    QCOMPARE(SettingLayers({m_folder->path()}).problems().size(), 1);
    QVERIFY(SettingLayers({write("a.conf", "")}).isManaged());
}

QTEST_GUILESS_MAIN(TestSettingLayers)
#include "tst_settinglayers.moc"
