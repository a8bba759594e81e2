// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/security/keychainstore.h"

#include <QDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace desk;
using namespace std::chrono_literals;
using Status = SecretStore::Status;

/// A computer without a session bus, and what the store promises however the keychain behaves.
class TestNoKeychain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void read_withoutSessionBus_isUnavailableOnceAndLater();
    void write_withoutSessionBus_isUnavailableAndLeavesNoFile();
    void remove_withoutSessionBus_isUnavailable();
    void read_contextDies_isNotCalled();
    void read_storeDies_isNotCalled();
    void read_noPatience_answersOnce();
};

void TestNoKeychain::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("KDE_FULL_SESSION");
}

void TestNoKeychain::read_withoutSessionBus_isUnavailableOnceAndLater()
{
    KeychainStore store;
    int calls = 0;
    std::optional<Status> answer;
    QByteArray secret = "untouched";
    store.read(QStringLiteral("canary"), this, [&](Status status, const QByteArray &found) {
        ++calls;
        answer = status;
        secret = found;
    });
    QCOMPARE(calls, 0); // never synchronously
    QTRY_COMPARE(calls, 1);
    QCOMPARE(*answer, Status::Unavailable);
    QVERIFY(secret.isEmpty());
    // A second answer would overtake this one: both are queued in order.
    bool isSecondDone = false;
    store.read(QStringLiteral("other"), this,
               [&](Status, const QByteArray &) { isSecondDone = true; });
    QTRY_VERIFY(isSecondDone);
    QCOMPARE(calls, 1);
}

void TestNoKeychain::write_withoutSessionBus_isUnavailableAndLeavesNoFile()
{
    KeychainStore store;
    std::optional<Status> answer;
    store.write(QStringLiteral("canary"), "canary-token", this,
                [&](Status status) { answer = status; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(*answer, Status::Unavailable);
    // The insecure fallback would write a settings file of the service's name.
    const QDir config(
        qEnvironmentVariable("XDG_CONFIG_HOME", QDir::homePath() + QStringLiteral("/.config")));
    QVERIFY(!config.exists(QStringLiteral("CustomerDesk.conf")));
}

void TestNoKeychain::remove_withoutSessionBus_isUnavailable()
{
    KeychainStore store;
    std::optional<Status> answer;
    store.remove(QStringLiteral("canary"), this, [&](Status status) { answer = status; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(*answer, Status::Unavailable);
}

void TestNoKeychain::read_contextDies_isNotCalled()
{
    KeychainStore store;
    bool isCalled = false;
    auto context = std::make_unique<QObject>();
    store.read(QStringLiteral("canary"), context.get(),
               [&](Status, const QByteArray &) { isCalled = true; });
    context.reset();
    bool isNextDone = false;
    store.read(QStringLiteral("other"), this,
               [&](Status, const QByteArray &) { isNextDone = true; });
    QTRY_VERIFY(isNextDone);
    QVERIFY(!isCalled);
}

void TestNoKeychain::read_storeDies_isNotCalled()
{
    bool isCalled = false;
    auto store = std::make_unique<KeychainStore>();
    store->read(QStringLiteral("canary"), this,
                [&](Status, const QByteArray &) { isCalled = true; });
    store.reset();
    KeychainStore other;
    bool isNextDone = false;
    other.read(QStringLiteral("other"), this,
               [&](Status, const QByteArray &) { isNextDone = true; });
    QTRY_VERIFY(isNextDone);
    QVERIFY(!isCalled);
}

void TestNoKeychain::read_noPatience_answersOnce()
{
    // Whoever comes first answers, the other one is dropped: one call in any case.
    KeychainStore store(0ms);
    int calls = 0;
    store.read(QStringLiteral("canary"), this, [&](Status status, const QByteArray &) {
        ++calls;
        QVERIFY(status == Status::TimedOut || status == Status::Unavailable);
    });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    KeychainStore patient;
    bool isNextDone = false;
    patient.read(QStringLiteral("other"), this,
                 [&](Status, const QByteArray &) { isNextDone = true; });
    QTRY_VERIFY(isNextDone);
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
