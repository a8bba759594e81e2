// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/security/keychainstore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>

#include <csignal>
#include <optional>

using namespace desk;
using namespace std::chrono_literals;
using Status = SecretStore::Status;

namespace {
const QString service = QStringLiteral("org.freedesktop.secrets");
}

/// The real gnome-keyring; with-keyring.sh starts it. Fails, and does not skip, without one.
class TestKeychainStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void read_nothingStored_isNotFound();
    void write_thenReadByAnotherStore_givesTheBytes();
    void write_twice_keepsTheSecond();
    void remove_stored_isGoneForAnotherStore();
    void remove_nothingStored_isNoFailure();
    void calls_withoutWaiting_takeEffectInOrder();
    void entries_ofTwoEnvironments_stayApart();
    void read_keyringHangs_timesOutOnceAndDropsTheLateAnswer();
    void read_lockedKeyring_isNoSecretAndNoCrash();
    void write_lockedKeyring_isNotOk();

private:
    // A store of its own each time, as after a restart.
    static Status write(const QString &key, const QByteArray &secret);
    static Status remove(const QString &key);
    static std::pair<Status, QByteArray> read(const QString &key);
    static pid_t keyringProcess();
    static bool lockAll();
};

Status TestKeychainStore::write(const QString &key, const QByteArray &secret)
{
    KeychainStore store(3s);
    std::optional<Status> answer;
    store.write(key, secret, &store, [&](Status status) { answer = status; });
    return QTest::qWaitFor([&] { return answer.has_value(); }, 6000) ? *answer : Status::Denied;
}

Status TestKeychainStore::remove(const QString &key)
{
    KeychainStore store(3s);
    std::optional<Status> answer;
    store.remove(key, &store, [&](Status status) { answer = status; });
    return QTest::qWaitFor([&] { return answer.has_value(); }, 6000) ? *answer : Status::Denied;
}

std::pair<Status, QByteArray> TestKeychainStore::read(const QString &key)
{
    KeychainStore store(3s);
    std::optional<std::pair<Status, QByteArray>> answer;
    store.read(key, &store, [&](Status status, const QByteArray &secret) {
        answer = {status, secret};
    });
    return QTest::qWaitFor([&] { return answer.has_value(); }, 6000)
        ? *answer
        : std::pair(Status::Denied, QByteArray());
}

pid_t TestKeychainStore::keyringProcess()
{
    const auto pid = QDBusConnection::sessionBus().interface()->servicePid(service);
    return pid.isValid() ? static_cast<pid_t>(pid.value()) : 0;
}

bool TestKeychainStore::lockAll()
{
    const QString interface = QStringLiteral("org.freedesktop.Secret.Service");
    const QString path = QStringLiteral("/org/freedesktop/secrets");
    QDBusMessage lock
        = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Lock"));
    const QList<QDBusObjectPath> collections{
        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    lock.setArguments({QVariant::fromValue(collections)});
    const QDBusMessage answer = QDBusConnection::sessionBus().call(lock);
    return answer.type() == QDBusMessage::ReplyMessage;
}

void TestKeychainStore::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QVERIFY2(QDBusConnection::sessionBus().isConnected(), "run this through with-keyring.sh");
}

void TestKeychainStore::read_nothingStored_isNotFound()
{
    QCOMPARE(read(QStringLiteral("credentials/none")).first, Status::NotFound);
}

void TestKeychainStore::write_thenReadByAnotherStore_givesTheBytes()
{
    const QByteArray secret = "{\"access_token\":\"canary-token\",\"api_key\":\"canary-key\"}";
    QCOMPARE(write(QStringLiteral("credentials/production"), secret), Status::Ok);
    const auto [status, found] = read(QStringLiteral("credentials/production"));
    QCOMPARE(status, Status::Ok);
    QCOMPARE(found, secret);
}

void TestKeychainStore::write_twice_keepsTheSecond()
{
    QCOMPARE(write(QStringLiteral("twice"), "first"), Status::Ok);
    QCOMPARE(write(QStringLiteral("twice"), "second"), Status::Ok);
    QCOMPARE(read(QStringLiteral("twice")).second, QByteArray("second"));
}

void TestKeychainStore::remove_stored_isGoneForAnotherStore()
{
    QCOMPARE(write(QStringLiteral("gone"), "canary-token"), Status::Ok);
    QCOMPARE(remove(QStringLiteral("gone")), Status::Ok);
    const auto [status, found] = read(QStringLiteral("gone"));
    QCOMPARE(status, Status::NotFound);
    QVERIFY(found.isEmpty());
}

void TestKeychainStore::remove_nothingStored_isNoFailure()
{
    // QtKeychain 0.13 with libsecret says Ok, others may know better.
    const Status status = remove(QStringLiteral("never"));
    QVERIFY(status == Status::Ok || status == Status::NotFound);
}

void TestKeychainStore::calls_withoutWaiting_takeEffectInOrder()
{
    KeychainStore store(3s);
    QStringList answers;
    const QString key = QStringLiteral("order");
    const auto note = [&](const QString &what) {
        return [&answers, what](Status status) {
            answers.append(what);
            QCOMPARE(status, Status::Ok);
        };
    };
    store.write(key, "first", this, note(QStringLiteral("write")));
    store.remove(key, this, note(QStringLiteral("remove")));
    store.write(key, "second", this, note(QStringLiteral("write again")));
    store.read(key, this, [&](Status, const QByteArray &found) {
        answers.append(QString::fromLatin1(found));
    });
    QTRY_COMPARE(answers,
                 QStringList({QStringLiteral("write"), QStringLiteral("remove"),
                              QStringLiteral("write again"), QStringLiteral("second")}));
}

void TestKeychainStore::entries_ofTwoEnvironments_stayApart()
{
    QCOMPARE(write(QStringLiteral("credentials/a"), "of a"), Status::Ok);
    QCOMPARE(write(QStringLiteral("credentials/b"), "of b"), Status::Ok);
    QCOMPARE(remove(QStringLiteral("credentials/a")), Status::Ok);
    QCOMPARE(read(QStringLiteral("credentials/b")).second, QByteArray("of b"));
}

void TestKeychainStore::read_keyringHangs_timesOutOnceAndDropsTheLateAnswer()
{
    QCOMPARE(write(QStringLiteral("slow"), "canary-token"), Status::Ok);
    const pid_t keyring = keyringProcess();
    QVERIFY(keyring > 1);
    QCOMPARE(::kill(keyring, SIGSTOP), 0);
    KeychainStore store(300ms);
    QList<Status> answers;
    store.read(QStringLiteral("slow"), this,
               [&](Status status, const QByteArray &) { answers.append(status); });
    const bool isAnswered = QTest::qWaitFor([&] { return !answers.isEmpty(); }, 5000);
    QCOMPARE(::kill(keyring, SIGCONT), 0); // before anything can fail
    QVERIFY(isAnswered);
    QCOMPARE(answers, QList<Status>{Status::TimedOut});
    // Jobs run one after the other: once this one is answered, the late answer has come.
    QCOMPARE(read(QStringLiteral("slow")).second, QByteArray("canary-token"));
    QCOMPARE(answers.size(), 1);
}

void TestKeychainStore::read_lockedKeyring_isNoSecretAndNoCrash()
{
    QCOMPARE(write(QStringLiteral("locked"), "canary-token"), Status::Ok);
    QVERIFY(lockAll());
    const auto [status, found] = read(QStringLiteral("locked"));
    QVERIFY(status != Status::Ok);
    QVERIFY(found.isEmpty());
}

void TestKeychainStore::write_lockedKeyring_isNotOk()
{
    // What Session::forget() relies on: a locked keyring "removes" with success, but refuses this.
    QVERIFY(write(QStringLiteral("locked"), "other") != Status::Ok);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
