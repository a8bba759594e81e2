// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"

#include "app/api/customersapi.h"
#include "tests/support/memorystore.h"
#include "tests/support/recordingserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace desk;
using Status = SecretStore::Status;

namespace {

const Credentials canary{QStringLiteral("canary-key"), QStringLiteral("canary-token")};
const QString english = QStringLiteral("en-GB");

/// An https address that never answers: nothing leaves the computer.
Environment place(const char *id, Environment::Kind kind = Environment::Kind::Custom)
{
    return {kind, QString::fromLatin1(id), QString::fromLatin1(id),
            QUrl(QStringLiteral("https://127.0.0.1:9/") + QString::fromLatin1(id))};
}

struct Bench {
    QNetworkAccessManager network;
    Transport transport{network};
    test::MemoryStore secrets;
    Session session{transport, secrets};
    QSignalSpy signedIn{&session, &Session::signedIn};
    QSignalSpy signedOut{&session, &Session::signedOut};
    QSignalSpy read{&session, &Session::rememberedRead};
    QSignalSpy rememberFailed{&session, &Session::rememberFailed};
    QSignalSpy forgetFailed{&session, &Session::forgetFailed};

    /// Lets everything that is queued happen.
    void settle()
    {
        bool isDone = false;
        secrets.read(QStringLiteral("settle"), &session,
                     [&](Status, const QByteArray &) { isDone = true; });
        QTRY_VERIFY(isDone);
    }
};

} // namespace

class TestSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanToken_pasted_isBare_data();
    void cleanToken_pasted_isBare();
    void cleanApiKey_pasted_isBare_data();
    void cleanApiKey_pasted_isBare();
    void signIn_server_opensAConnectionAndSendsNothing();
    void signIn_credentialsAreTaken_withTheFirstAnswer();
    void signIn_anotherEnvironment_replacesHostAndCredentialsTogether();
    void signIn_remember_writesOneEntryAndTheNextStartReadsIt();
    void signIn_withoutRemember_removesTheOldEntry();
    void signIn_keyTypedEachTime_isNeverKept();
    void signIn_training_touchesNoKeychain();
    void signIn_keychainFails_worksAndSaysSo_data();
    void signIn_keychainFails_worksAndSaysSo();
    void signOut_remembered_removesTheEntryAndTheCredentials();
    void signOut_notSignedIn_doesNothing();
    void signOut_lockedKeychain_saysThatCredentialsMayRemain();
    void signOut_nothingKept_writesNothing();
    void signOut_beforeTheKeychainTookThem_leavesNoEntryAndNoMessage();
    void readRemembered_severalEnvironments_answersNameTheirs();
    void readRemembered_answerAfterSignIn_isDropped();
    void readRemembered_answerAfterSignOut_isDropped();
    void readRemembered_foreignContents_areNoCredentials_data();
    void readRemembered_foreignContents_areNoCredentials();
    void readRemembered_noKeychain_saysSo();
    void session_diesWhileKeychainWorks_isNotCalled();
};

void TestSession::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestSession::cleanToken_pasted_isBare_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("token");
    const QString bare = QStringLiteral("ey.J-a_b/c+d=");
    QTest::newRow("bare") << bare << bare;
    QTest::newRow("Bearer") << QStringLiteral("Bearer ey.J-a_b/c+d=") << bare;
    QTest::newRow("any case") << QStringLiteral("bEARER\tey.J-a_b/c+d=") << bare;
    QTest::newRow("header line") << QStringLiteral("Authorization: Bearer ey.J-a_b/c+d=\r\n")
                                 << bare;
    QTest::newRow("line breaks") << QStringLiteral("  ey.J\r\n -a_b\n/c+d=\n") << bare;
    QTest::newRow("invisible") << QStringLiteral(
        "\uFEFFey.J\u200B-a\u00A0_b\u200D/c\u2060+d=\u00AD")
                               << bare;
    QTest::newRow("invisible first") << QStringLiteral("\u200BBearer ey.J-a_b/c+d=") << bare;
    QTest::newRow("bearer inside") << QStringLiteral("xbearer1") << QStringLiteral("xbearer1");
    QTest::newRow("nothing") << QStringLiteral(" \n\u200B") << QString();
    QTest::newRow("Bearer alone") << QStringLiteral("Bearer ") << QString();
}

void TestSession::cleanToken_pasted_isBare()
{
    QFETCH(QString, pasted);
    QFETCH(QString, token);
    QCOMPARE(cleanToken(pasted), token);
}

void TestSession::cleanApiKey_pasted_isBare_data()
{
    QTest::addColumn<QString>("pasted");
    const QString bare = QStringLiteral("word.some-key.clubmed.com");
    QTest::newRow("bare") << bare;
    QTest::newRow("blanks") << QStringLiteral(" word.some -key\n.clubmed.com\t");
    QTest::newRow("header line") << QStringLiteral("X-API-Key: word.some-key.clubmed.com");
    QTest::newRow("invisible") << QStringLiteral("word.\u200Bsome-key.clubmed.com\uFEFF");
}

void TestSession::cleanApiKey_pasted_isBare()
{
    QFETCH(QString, pasted);
    QCOMPARE(cleanApiKey(pasted), QStringLiteral("word.some-key.clubmed.com"));
}

void TestSession::signIn_server_opensAConnectionAndSendsNothing()
{
    test::RecordingServer server;
    Bench bench;
    bench.session.signIn(customEnvironment(server.url()),
                         {QStringLiteral(" canary-key\n"), QStringLiteral("Bearer canary-token")},
                         english, false);
    QVERIFY(bench.session.isSignedIn());
    QCOMPARE(bench.signedIn.size(), 1);
    QCOMPARE(bench.session.acceptLanguage(), english);
    QCOMPARE(bench.transport.endpoint().apiKey, canary.apiKey);
    QCOMPARE(bench.transport.endpoint().accessToken, canary.accessToken);
    QTRY_COMPARE(server.connections(), 1);
    QCOMPARE(server.deliveries(), 0);
}

void TestSession::signIn_credentialsAreTaken_withTheFirstAnswer()
{
    test::RecordingServer server;
    test::RecordingServer::Reply answer;
    answer.body = "[]";
    server.answerWith(answer);
    Bench bench;
    CustomersApi api(bench.transport);
    QSignalSpy taken(&bench.session, &Session::credentialsTaken);
    bench.session.signIn(customEnvironment(server.url()), canary, english, false);
    QTRY_COMPARE(server.connections(), 1);
    QCOMPARE(taken.size(), 0);
    api.locales();
    api.countries();
    QTRY_COMPARE(server.deliveries(), 2);
    QTRY_COMPARE(taken.size(), 1);
}

void TestSession::signIn_anotherEnvironment_replacesHostAndCredentialsTogether()
{
    Bench bench;
    bench.session.signIn(place("a"), canary, english, false);
    const Credentials other{QStringLiteral("key of b"), QStringLiteral("token of b")};
    bench.session.signIn(place("b"), other, english, false);
    const Endpoint &endpoint = bench.transport.endpoint();
    QCOMPARE(endpoint.baseUrl, place("b").baseUrl);
    QCOMPARE(endpoint.apiKey, QStringLiteral("keyofb"));
    QCOMPARE(endpoint.accessToken, QStringLiteral("tokenofb"));
    QCOMPARE(bench.session.environment(), place("b"));
}

void TestSession::signIn_remember_writesOneEntryAndTheNextStartReadsIt()
{
    Bench bench;
    bench.session.signIn(place("a"), canary, english, true);
    QCOMPARE(bench.secrets.entries.keys(), QStringList{QStringLiteral("credentials/a")});
    QCOMPARE(bench.secrets.entries.first(),
             QByteArray(R"({"access_token":"canary-token","api_key":"canary-key"})"));

    Bench next;
    next.secrets.entries = bench.secrets.entries;
    next.session.readRemembered(place("a"));
    QCOMPARE(next.read.size(), 0); // never at once
    QTRY_COMPARE(next.read.size(), 1);
    QCOMPARE(next.read.at(0).at(0).value<Environment>(), place("a"));
    const auto found = next.read.at(0).at(1).value<std::optional<Credentials>>();
    QVERIFY(found.has_value());
    QCOMPARE(found->apiKey, canary.apiKey);
    QCOMPARE(found->accessToken, canary.accessToken);
    QVERIFY(!next.session.isSignedIn());
}

void TestSession::signIn_withoutRemember_removesTheOldEntry()
{
    Bench bench;
    bench.secrets.entries.insert(QStringLiteral("credentials/a"), "{}");
    bench.secrets.entries.insert(QStringLiteral("credentials/b"), "{}");
    bench.session.signIn(place("a"), canary, english, false);
    bench.settle();
    QCOMPARE(bench.secrets.entries.keys(), QStringList{QStringLiteral("credentials/b")});
    QCOMPARE(bench.forgetFailed.size(), 0);
}

void TestSession::signIn_keyTypedEachTime_isNeverKept()
{
    Bench bench;
    Environment typed = place("a");
    typed.apiKeyFrom = Environment::ApiKeyFrom::Prompt;
    bench.session.signIn(typed, canary, english, true);
    bench.session.setRemembered(true);
    bench.settle();
    QVERIFY(bench.secrets.entries.isEmpty());
}

void TestSession::signIn_training_touchesNoKeychain()
{
    Bench bench;
    const Environment training = place("training", Environment::Kind::Training);
    bench.session.readRemembered(training);
    bench.session.signIn(training, canary, english, true);
    bench.session.signOut();
    QCOMPARE(bench.secrets.calls, QStringList());
    bench.settle();
    QCOMPARE(bench.read.size(), 0);
}

void TestSession::signIn_keychainFails_worksAndSaysSo_data()
{
    QTest::addColumn<Status>("status");
    for (const Status status :
         {Status::NotFound, Status::Unavailable, Status::Denied, Status::TimedOut})
        QTest::addRow("%d", static_cast<int>(status)) << status;
}

void TestSession::signIn_keychainFails_worksAndSaysSo()
{
    QFETCH(Status, status);
    Bench bench;
    bench.secrets.writeFault = status;
    bench.session.signIn(place("a"), canary, english, true);
    QVERIFY(bench.session.isSignedIn());
    QTRY_COMPARE(bench.rememberFailed.size(), 1);
    QCOMPARE(bench.rememberFailed.at(0).at(0).value<Status>(), status);
    QVERIFY(bench.session.isSignedIn());
    QCOMPARE(bench.transport.endpoint().accessToken, canary.accessToken);
}

void TestSession::signOut_remembered_removesTheEntryAndTheCredentials()
{
    Bench bench;
    bench.session.signIn(place("a"), canary, english, true);
    bench.settle();
    bench.session.signOut();
    QCOMPARE(bench.signedOut.size(), 1);
    QVERIFY(!bench.session.isSignedIn());
    QVERIFY(bench.transport.endpoint().apiKey.isEmpty());
    QVERIFY(bench.transport.endpoint().accessToken.isEmpty());
    QVERIFY(bench.transport.endpoint().baseUrl.isEmpty());
    QCOMPARE(bench.session.acceptLanguage(), english);
    bench.settle();
    QVERIFY(bench.secrets.entries.isEmpty());
    QCOMPARE(bench.forgetFailed.size(), 0);
}

void TestSession::signOut_notSignedIn_doesNothing()
{
    Bench bench;
    bench.session.signOut();
    QCOMPARE(bench.signedOut.size(), 0);
    QCOMPARE(bench.secrets.calls, QStringList());
}

void TestSession::signOut_lockedKeychain_saysThatCredentialsMayRemain()
{
    Bench bench;
    bench.session.signIn(place("a"), canary, english, true);
    bench.settle();
    // As measured: a locked keyring refuses writes, and "removes" with success.
    bench.secrets.writeFault = Status::Denied;
    bench.session.signOut();
    QTRY_COMPARE(bench.forgetFailed.size(), 1);
    QCOMPARE(bench.forgetFailed.at(0).at(0).value<Status>(), Status::Denied);
    bench.settle();
    QCOMPARE(bench.forgetFailed.size(), 1);
}

void TestSession::signOut_nothingKept_writesNothing()
{
    Bench bench;
    bench.session.signIn(place("a"), canary, english, false);
    bench.secrets.removeFault = Status::Unavailable; // no keychain, nothing kept: nothing to say
    bench.session.signOut();
    bench.settle();
    QVERIFY(!bench.secrets.calls.contains(QStringLiteral("write credentials/a")));
    QCOMPARE(bench.forgetFailed.size(), 0);
}

void TestSession::signOut_beforeTheKeychainTookThem_leavesNoEntryAndNoMessage()
{
    Bench bench;
    bench.secrets.hold();
    bench.session.signIn(place("a"), canary, english, true);
    bench.session.signOut();
    bench.secrets.release();
    bench.settle();
    QVERIFY(bench.secrets.entries.isEmpty());
    QCOMPARE(bench.rememberFailed.size(), 0);
    QCOMPARE(bench.forgetFailed.size(), 0);
}

void TestSession::readRemembered_severalEnvironments_answersNameTheirs()
{
    Bench bench;
    bench.secrets.entries.insert(QStringLiteral("credentials/a"),
                                 R"({"api_key":"key-a","access_token":"token-a"})");
    bench.secrets.hold();
    bench.session.readRemembered(place("a"));
    bench.session.readRemembered(place("b"));
    bench.secrets.release();
    QCOMPARE(bench.read.size(), 2);
    QCOMPARE(bench.read.at(0).at(0).value<Environment>(), place("a"));
    QCOMPARE(bench.read.at(0).at(1).value<std::optional<Credentials>>()->apiKey,
             QStringLiteral("key-a"));
    QCOMPARE(bench.read.at(1).at(0).value<Environment>(), place("b"));
    QVERIFY(!bench.read.at(1).at(1).value<std::optional<Credentials>>().has_value());
    QCOMPARE(bench.read.at(1).at(2).value<Status>(), Status::NotFound);
}

void TestSession::readRemembered_answerAfterSignIn_isDropped()
{
    Bench bench;
    bench.secrets.entries.insert(QStringLiteral("credentials/a"),
                                 R"({"api_key":"old","access_token":"old"})");
    bench.secrets.hold();
    bench.session.readRemembered(place("a"));
    bench.session.signIn(place("b"), canary, english, false);
    bench.secrets.release();
    bench.settle();
    QCOMPARE(bench.read.size(), 0);
    QCOMPARE(bench.transport.endpoint().apiKey, canary.apiKey);
    QCOMPARE(bench.session.environment(), place("b"));
}

void TestSession::readRemembered_answerAfterSignOut_isDropped()
{
    Bench bench;
    bench.session.signIn(place("a"), canary, english, true);
    bench.settle();
    bench.secrets.hold();
    bench.session.readRemembered(place("a"));
    bench.session.signOut();
    bench.secrets.release();
    bench.settle();
    QCOMPARE(bench.read.size(), 0);
    QVERIFY(bench.secrets.entries.isEmpty());
}

void TestSession::readRemembered_foreignContents_areNoCredentials_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\xff\0secret", 8);
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("other types") << QByteArray(R"({"api_key":1,"access_token":null})");
    QTest::newRow("overwritten") << QByteArray(R"({"access_token":"","api_key":""})");
}

void TestSession::readRemembered_foreignContents_areNoCredentials()
{
    QFETCH(QByteArray, contents);
    Bench bench;
    bench.secrets.entries.insert(QStringLiteral("credentials/a"), contents);
    bench.session.readRemembered(place("a"));
    QTRY_COMPARE(bench.read.size(), 1);
    QVERIFY(!bench.read.at(0).at(1).value<std::optional<Credentials>>().has_value());
}

void TestSession::readRemembered_noKeychain_saysSo()
{
    Bench bench;
    bench.secrets.readFault = Status::Unavailable;
    bench.session.readRemembered(place("a"));
    QTRY_COMPARE(bench.read.size(), 1);
    QCOMPARE(bench.read.at(0).at(2).value<Status>(), Status::Unavailable);
}

void TestSession::session_diesWhileKeychainWorks_isNotCalled()
{
    QNetworkAccessManager network;
    Transport transport(network);
    test::MemoryStore secrets;
    auto session = std::make_unique<Session>(transport, secrets);
    secrets.hold();
    session->readRemembered(place("a"));
    session->signIn(place("a"), canary, english, true);
    session->signOut();
    session.reset();
    secrets.release(); // the sanitizer would tell
    QCOMPARE(secrets.calls.size(), 4);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
