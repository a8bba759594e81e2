// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/time/clock.h"
#include "tests/support/uibench.h"
#include "ui/window/referencereader.h"

#include <QSignalSpy>

using namespace desk;
using namespace desk::test;

namespace {

/// Stands still until it is told otherwise.
class HeldClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return {}; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return time; }
    void after(std::chrono::milliseconds, QObject *, std::function<void()>) override { }

    std::chrono::milliseconds time{1000};
};

/// A reader at a server whose lists can fail.
struct Bench {
    Bench()
    {
        server.setHandler([this](const RecordingServer::Request &request) {
            return request.target == "/v0/civilities" ? civilities
                : request.target == "/v0/countries"   ? countries
                : request.target == "/v0/locales"     ? locales
                                                      : RecordingServer::Reply();
        });
    }

    /// How often a list was asked for, once whatever was asked before has been answered.
    [[nodiscard]] qsizetype asked(const QByteArray &list = "/v0/civilities")
    {
        static_cast<void>(outcomeOf(api.profile()));
        return std::count_if(server.requests().cbegin(), server.requests().cend(),
                             [&list](const auto &request) { return request.target == list; });
    }

    RecordingServer server;
    ApiBench api{server};
    ReferenceData reference{QStringLiteral("en")};
    HeldClock clock;
    ReferenceReader reader{api.api, reference, clock};
    RecordingServer::Reply civilities = reply(500);
    RecordingServer::Reply countries = reply(200, R"([{"id":"XK","label":"Kosovo"}])");
    RecordingServer::Reply locales = reply(200, R"(["fr-FR","en-GB"])");
};

const QByteArray doctors = R"([{"code":"MR","label":"Mister"},{"code":"DR","label":"Doctor"}])";

} // namespace

class TestReferenceReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void read_lists_areTakenOver()
    {
        Bench bench;
        bench.civilities = reply(200, doctors);
        QSignalSpy locales(&bench.reader, &ReferenceReader::localesRead);
        bench.reader.read(QStringLiteral("en-US"));
        QTRY_COMPARE(bench.reference.civilityName(QStringLiteral("DR")), QStringLiteral("Doctor"));
        QTRY_COMPARE(locales.count(), 1);
        QCOMPARE(locales.constFirst().constFirst().toStringList().join(QLatin1Char(' ')),
                 QStringLiteral("fr-FR en-GB"));
        bench.reference.askForChoices();
        QCOMPARE(bench.asked(), 1);
    }

    void read_failure_leavesTheBundledLists()
    {
        Bench bench;
        bench.countries = reply(500);
        bench.locales = reply(200, "[]");
        const QList<Choice> before = bench.reference.civilities();
        const qsizetype countries = bench.reference.countries().size();
        QSignalSpy locales(&bench.reader, &ReferenceReader::localesRead);
        bench.reader.read(QStringLiteral("en-US"));
        QCOMPARE(bench.asked(), 1);
        QCOMPARE(bench.reference.civilities(), before);
        QCOMPARE(bench.reference.countries().size(), countries);
        QCOMPARE(locales.count(), 0);
    }

    void civilities_failed_areReadAgainWhenWanted()
    {
        Bench bench;
        bench.reader.read(QStringLiteral("en-US"));
        QCOMPARE(bench.asked(), 1);
        bench.civilities = reply(200, doctors);
        bench.reference.askForChoices(); // too soon
        QCOMPARE(bench.asked(), 1);
        bench.clock.time += ReferenceReader::firstPause;
        bench.reference.askForChoices();
        bench.reference.askForChoices(); // under way
        QTRY_COMPARE(bench.reference.civilities().size(), 2);
        bench.clock.time += ReferenceReader::longestPause;
        bench.reference.askForChoices(); // there is nothing missing any more
        QCOMPARE(bench.asked(), 2);
    }

    void countriesAndLocales_failed_areReadAgainWhenAnyListIsWanted()
    {
        Bench bench;
        bench.civilities = reply(200, doctors);
        bench.countries = reply(500);
        const RecordingServer::Reply locales = std::exchange(bench.locales, reply(200, "[]"));
        QSignalSpy told(&bench.reader, &ReferenceReader::localesRead);
        bench.reader.read(QStringLiteral("en-US"));
        QCOMPARE(bench.asked("/v0/countries"), 1);
        QCOMPARE(bench.asked("/v0/locales"), 1);
        bench.countries = reply(200, R"([{"id":"QX","label":"Quux"}])");
        bench.locales = locales;
        bench.reference.askForChoices(); // too soon
        QCOMPARE(bench.asked("/v0/countries"), 1);
        bench.clock.time += ReferenceReader::firstPause;
        bench.reference.askForChoices();
        QTRY_COMPARE(bench.reference.countryName(QStringLiteral("QX")), QStringLiteral("Quux"));
        QTRY_COMPARE(told.count(), 1);
        bench.clock.time += ReferenceReader::longestPause;
        bench.reference.askForChoices(); // there is nothing missing any more
        QCOMPARE(bench.asked("/v0/countries"), 2);
        QCOMPARE(bench.asked("/v0/locales"), 2);
        QCOMPARE(bench.asked(), 1); // the civilities were there
    }

    void read_answerToAnEarlierSignIn_isNotTakenOver()
    {
        Bench bench;
        bench.civilities = reply(200, doctors);
        bench.civilities.fault = RecordingServer::Fault::Held;
        bench.reader.read(QStringLiteral("en-US"));
        QTRY_COMPARE(bench.server.deliveries("GET"), 3);
        bench.civilities = reply(200, R"([{"code":"MME","label":"Madame"}])");
        bench.reader.read(QStringLiteral("en-US"));
        QTRY_COMPARE(bench.reference.civilityName(QStringLiteral("MME")), QStringLiteral("Madame"));
        bench.server.release();
        static_cast<void>(bench.asked());
        QVERIFY(bench.reference.civilityName(QStringLiteral("DR")).isEmpty());
    }

    void civilities_failAgain_pausesGrow()
    {
        Bench bench;
        bench.reader.read(QStringLiteral("en-US"));
        QCOMPARE(bench.asked(), 1);
        std::chrono::milliseconds pause = ReferenceReader::firstPause;
        for (int attempt = 2; attempt < 12; ++attempt) {
            bench.clock.time += pause - std::chrono::milliseconds(1);
            bench.reference.askForChoices();
            QCOMPARE(bench.asked(), attempt - 1);
            bench.clock.time += std::chrono::milliseconds(1);
            bench.reference.askForChoices();
            QCOMPARE(bench.asked(), attempt);
            pause = std::min<std::chrono::milliseconds>(2 * pause, ReferenceReader::longestPause);
        }
        bench.reader.read(QStringLiteral("en-US")); // another sign-in starts anew
        QCOMPARE(bench.asked(), 12);
        bench.clock.time += ReferenceReader::firstPause;
        bench.reference.askForChoices();
        QCOMPARE(bench.asked(), 13);
    }

    void civilities_serverNamesAPause_isHonoured()
    {
        Bench bench;
        bench.civilities = reply(503);
        bench.civilities.headers.emplaceBack("Retry-After", "100");
        bench.reader.read(QStringLiteral("en-US"));
        QCOMPARE(bench.asked(), 1);
        bench.clock.time += std::chrono::seconds(99);
        bench.reference.askForChoices();
        QCOMPARE(bench.asked(), 1);
        bench.clock.time += std::chrono::seconds(1);
        bench.reference.askForChoices();
        QCOMPARE(bench.asked(), 2);
    }

    void civilities_beforeAnySignIn_areNotRead()
    {
        Bench bench;
        bench.reference.askForChoices();
        QCOMPARE(bench.asked(), 0);
    }
};

QTEST_GUILESS_MAIN(TestReferenceReader)
#include "tst_referencereader.moc"
