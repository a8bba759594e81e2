// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/customersearch.h"
#include "tests/api/apibench.h"

#include <QSignalSpy>
#include <QStringList>

using namespace desk;
using namespace desk::test;

namespace {

/// A search by last name, as the dialog makes them.
QList<SearchFilter> named(const char *name)
{
    return {{QStringLiteral("last_name"), QString::fromLatin1(name)}};
}

/// `[{"id":"first"},...]`, as many as asked for.
QByteArray page(int first, int count)
{
    QByteArray body = "[";
    for (int i = 0; i < count; ++i)
        body += QByteArray(i > 0 ? "," : "") + R"({"id":")" + QByteArray::number(first + i) + "\"}";
    return body + "]";
}

/// Answers by the value searched and the page.
class Bench {
public:
    Bench()
    {
        server.setHandler([this](const RecordingServer::Request &request) {
            const QString target = QString::fromLatin1(request.target);
            const QString value
                = target.section(QStringLiteral("%3D"), -1).section(QLatin1Char('&'), 0, 0);
            return answers.value(value + target.right(1), reply(200, "[]"));
        });
    }

    /// `Smith1 Miller1`: what was asked, in order.
    [[nodiscard]] QString asked() const
    {
        QStringList all;
        for (const RecordingServer::Request &request : server.requests()) {
            const QString target = QString::fromLatin1(request.target);
            all.append(target.section(QStringLiteral("%3D"), -1).section(QLatin1Char('&'), 0, 0)
                       + target.right(1));
        }
        return all.join(QLatin1Char(' '));
    }

    [[nodiscard]] QString ids() const
    {
        QStringList all;
        for (const FoundCustomer &customer : search.found())
            all.append(customer.id.text());
        return all.join(QLatin1Char(' '));
    }

    RecordingServer server;
    ApiBench api{server};
    QHash<QString, RecordingServer::Reply> answers;
    CustomerSearch search{api.api};
};

} // namespace

class TestCustomerSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void start_firstFindsSomebody_restWaits()
    {
        Bench bench;
        bench.answers = {{QStringLiteral("A1"), reply(200, page(1, 2))},
                         {QStringLiteral("B1"), reply(200, page(2, 2))}};
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        bench.search.start({named("A"), named("B"), named("C")});
        QVERIFY(bench.search.isRunning());
        QVERIFY(!bench.search.canWiden());
        QVERIFY(finished.wait());
        QCOMPARE(bench.asked(), QStringLiteral("A1"));
        QCOMPARE(bench.ids(), QStringLiteral("1 2"));
        QCOMPARE(bench.search.foundBy().constFirst().value, QStringLiteral("A"));
        QVERIFY(bench.search.canWiden());
        QVERIFY(!bench.search.canReadMore());

        bench.search.widen();
        QVERIFY(finished.wait());
        QCOMPARE(bench.asked(), QStringLiteral("A1 B1 C1"));
        QCOMPARE(bench.ids(), QStringLiteral("1 2 3"));
        QVERIFY(!bench.search.canWiden());
        QCOMPARE(finished.count(), 2);
    }

    void start_nobodyAtFirst_goesOn()
    {
        Bench bench;
        bench.answers
            = {{QStringLiteral("A1"), reply(404)}, {QStringLiteral("C1"), reply(206, page(7, 1))}};
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        bench.search.start({named("A"), named("B"), named("C"), named("D")});
        QVERIFY(finished.wait());
        QCOMPARE(bench.asked(), QStringLiteral("A1 B1 C1"));
        QCOMPARE(bench.ids(), QStringLiteral("7"));
        QCOMPARE(bench.search.foundBy().constFirst().value, QStringLiteral("C"));
    }

    void start_nobodyAtAll_finishesEmpty()
    {
        Bench bench;
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        bench.search.start({named("A"), named("B")});
        QVERIFY(finished.wait());
        QCOMPARE(bench.asked(), QStringLiteral("A1 B1"));
        QVERIFY(bench.search.found().isEmpty());
        QVERIFY(bench.search.foundBy().isEmpty());
        QVERIFY(!bench.search.canWiden());
    }

    void start_firstUnanswered_noneElseLeaves()
    {
        Bench bench;
        RecordingServer::Reply hanging = reply(200, "[]");
        hanging.fault = RecordingServer::Fault::Hang;
        bench.answers = {{QStringLiteral("A1"), hanging}};
        QSignalSpy received(&bench.server, &RecordingServer::requestReceived);
        bench.search.start({named("A"), named("B"), named("C")});
        QVERIFY(received.wait());
        QVERIFY(outcomeOf(bench.api.api.civilities()).isOk());
        QCOMPARE(bench.server.deliveries(), 2);
        QCOMPARE(bench.server.requests().constLast().target, QByteArray("/v0/civilities"));
    }

    void readMore_fullPages_areReadOneByOne()
    {
        Bench bench;
        const int size = CustomerSearch::pageSize;
        bench.answers = {{QStringLiteral("A1"), reply(206, page(1, size))},
                         {QStringLiteral("A2"), reply(206, page(1 + size, size))},
                         {QStringLiteral("A3"), reply(206, page(1 + 2 * size, 3))}};
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        bench.search.start({named("A")});
        QVERIFY(finished.wait());
        QVERIFY(bench.search.canReadMore());
        bench.search.readMore();
        bench.search.readMore(); // while one is running: nothing
        QVERIFY(finished.wait());
        QVERIFY(bench.search.canReadMore());
        bench.search.readMore();
        QVERIFY(finished.wait());
        QVERIFY(!bench.search.canReadMore());
        QCOMPARE(bench.asked(), QStringLiteral("A1 A2 A3"));
        QCOMPARE(bench.search.found().size(), 2 * size + 3);
    }

    /// How the page after the last one is answered is not documented (contract, 1.4 and 7).
    void readMore_pastTheEnd_isTheEnd_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 404, 416})
            QTest::addRow("%d", status) << status;
    }

    void readMore_pastTheEnd_isTheEnd()
    {
        QFETCH(int, status);
        Bench bench;
        bench.answers = {{QStringLiteral("A1"), reply(206, page(1, CustomerSearch::pageSize))},
                         {QStringLiteral("A2"), reply(status, "[]")}};
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        bench.search.start({named("A")});
        QVERIFY(finished.wait());
        bench.search.readMore();
        QVERIFY(finished.wait());
        QVERIFY(!bench.search.canReadMore());
        QCOMPARE(bench.search.found().size(), CustomerSearch::pageSize);
    }

    void start_answerSaysWhetherMoreFollows_isBelieved_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("canReadMore");
        QTest::newRow("three of seven") << QByteArray("0-2/7") << 3 << true;
        QTest::newRow("a full page, the last") << QByteArray("0-49/50") << 50 << false;
        QTest::newRow("a round number, all of it") << QByteArray("0-9/10") << 10 << false;
        QTest::newRow("forty-five, all of it") << QByteArray("0-44/45") << 45 << false;
        QTest::newRow("forty-five, not said") << QByteArray() << 45 << true;
        QTest::newRow("nobody, of many") << QByteArray("0-0/7") << 0 << false;
    }

    void start_answerSaysWhetherMoreFollows_isBelieved()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, count);
        Bench bench;
        RecordingServer::Reply answer = reply(206, page(1, count));
        if (!range.isEmpty())
            answer.headers.append({"Content-Range", range});
        bench.answers = {{QStringLiteral("A1"), answer}};
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        bench.search.start({named("A")});
        QVERIFY(finished.wait());
        QTEST(bench.search.canReadMore(), "canReadMore");
    }

    void total_isWhatTheServerSaysOfOneSearch()
    {
        Bench bench;
        const auto pageOf = [](const QByteArray &range, const QByteArray &body) {
            RecordingServer::Reply answer = reply(206, body);
            answer.headers.append({"Content-Range", range});
            return answer;
        };
        bench.answers = {{QStringLiteral("A1"), pageOf("0-49/120", page(1, 50))},
                         {QStringLiteral("A2"), pageOf("50-99/121", page(51, 50))},
                         {QStringLiteral("A3"), pageOf("100-120/121", page(101, 21))},
                         {QStringLiteral("B1"), pageOf("0-1/900", page(500, 2))}};
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        bench.search.start({named("A"), named("B")});
        QVERIFY(finished.wait());
        QCOMPARE(bench.search.total(), std::optional<qint64>(120));
        bench.search.readMore();
        QVERIFY(finished.wait());
        QCOMPARE(bench.search.total(), std::optional<qint64>(121));
        bench.search.widen(); // a second search adds to the first: nobody knows how many in all
        QVERIFY(finished.wait());
        QCOMPARE(bench.search.total(), std::nullopt);

        bench.answers.insert(QStringLiteral("C1"), pageOf("0-2/2", page(1, 3)));
        bench.search.start({named("C")}); // fewer than there are
        QVERIFY(finished.wait());
        QCOMPARE(bench.search.total(), std::nullopt);
    }

    void unusableIds_areCounted_eachOnce()
    {
        Bench bench;
        bench.answers
            = {{QStringLiteral("A1"), reply(200, R"([{"id":"a/b"},{"id":"c d"},{"id":null}])")},
               {QStringLiteral("B1"), reply(200, R"([{"id":"a/b"},{"id":"7"}])")}};
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        bench.search.start({named("A"), named("B")});
        QVERIFY(finished.wait());
        QCOMPARE(bench.ids(), QStringLiteral("7")); // the first found nobody who can be opened
        QCOMPARE(bench.search.foundBy().constFirst().value, QStringLiteral("B"));
        QCOMPARE(bench.search.unusableCount(), 3);
        bench.search.start({named("C")});
        QVERIFY(finished.wait());
        QCOMPARE(bench.search.unusableCount(), 0);
    }

    void start_all_doesNotStopAtTheFirstNorAtARefusal()
    {
        Bench bench;
        bench.answers = {{QStringLiteral("A1"), reply(200, page(1, 2))},
                         {QStringLiteral("B1"), reply(400)},
                         {QStringLiteral("C1"), reply(200, page(2, 2))}};
        QSignalSpy failed(&bench.search, &CustomerSearch::failed);
        bench.search.start({named("A"), named("B"), named("C")}, CustomerSearch::Extent::All);
        QVERIFY(failed.wait()); // whom B would have found nobody knows
        QCOMPARE(bench.asked(), QStringLiteral("A1 B1 C1"));
        QCOMPARE(bench.ids(), QStringLiteral("1 2 3"));
    }

    void start_nothingToSearch_finishesLater()
    {
        Bench bench;
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        bench.search.start({});
        QCOMPARE(finished.count(), 0);
        QVERIFY(finished.wait());
        QCOMPARE(finished.count(), 1);
    }

    void start_afterNothingToSearch_finishesOnce()
    {
        Bench bench;
        bench.answers = {{QStringLiteral("A1"), reply(200, page(1, 2))}};
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        bench.search.start({});
        bench.search.start({named("A")});
        QVERIFY(finished.wait());
        QCOMPARE(bench.ids(), QStringLiteral("1 2"));
        bench.search.start({});
        bench.search.cancel();
        QVERIFY(outcomeOf(bench.api.api.civilities()).isOk());
        QCOMPARE(finished.count(), 1);
    }

    void start_oneSearchRefused_othersGoOn()
    {
        Bench bench;
        bench.answers
            = {{QStringLiteral("A1"), reply(400)}, {QStringLiteral("B1"), reply(200, page(5, 1))}};
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        bench.search.start({named("A"), named("B")});
        QVERIFY(finished.wait());
        QCOMPARE(bench.ids(), QStringLiteral("5"));
    }

    void start_refusedAndNobodyElse_saysSo()
    {
        Bench bench;
        bench.answers = {{QStringLiteral("A1"), reply(400)}};
        QSignalSpy failed(&bench.search, &CustomerSearch::failed);
        bench.search.start({named("A"), named("B")});
        QVERIFY(failed.wait());
        QCOMPARE(failed.constFirst().constFirst().value<ApiError>().kind,
                 ApiError::Kind::BadRequest);
        QCOMPARE(bench.asked(), QStringLiteral("A1 B1"));
    }

    void start_forbidden_stopsAtOnce()
    {
        Bench bench;
        bench.answers = {{QStringLiteral("A1"), reply(403)}};
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        QSignalSpy failed(&bench.search, &CustomerSearch::failed);
        bench.search.start({named("A"), named("B")});
        QVERIFY(failed.wait());
        QCOMPARE(bench.asked(), QStringLiteral("A1"));
        QVERIFY(!bench.search.isRunning());
        QCOMPARE(finished.count(), 0);
    }

    void readMore_failed_canBeTriedAgain()
    {
        Bench bench;
        bench.answers = {{QStringLiteral("A1"), reply(206, page(1, CustomerSearch::pageSize))},
                         {QStringLiteral("A2"), reply(403)}};
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        QSignalSpy failed(&bench.search, &CustomerSearch::failed);
        bench.search.start({named("A")});
        QVERIFY(finished.wait());
        bench.search.readMore();
        QVERIFY(failed.wait());
        QCOMPARE(bench.search.found().size(), CustomerSearch::pageSize);
        bench.answers.insert(QStringLiteral("A2"), reply(200, page(900, 1)));
        bench.search.readMore();
        QVERIFY(finished.wait());
        QCOMPARE(bench.search.found().size(), CustomerSearch::pageSize + 1);
    }

    void start_whileRunning_cancelsTheOld()
    {
        Bench bench;
        RecordingServer::Reply hanging = reply(200, page(1, 1));
        hanging.fault = RecordingServer::Fault::Hang;
        bench.answers
            = {{QStringLiteral("A1"), hanging}, {QStringLiteral("B1"), reply(200, page(2, 1))}};
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        QSignalSpy failed(&bench.search, &CustomerSearch::failed);
        QSignalSpy received(&bench.server, &RecordingServer::requestReceived);
        bench.search.start({named("A")});
        QVERIFY(received.wait());
        bench.search.start({named("B")});
        QVERIFY(finished.wait());
        QCOMPARE(bench.ids(), QStringLiteral("2"));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(failed.count(), 0);
    }

    void cancel_whileRunning_isSilent()
    {
        Bench bench;
        QSignalSpy finished(&bench.search, &CustomerSearch::finished);
        QSignalSpy failed(&bench.search, &CustomerSearch::failed);
        QSignalSpy received(&bench.server, &RecordingServer::requestReceived);
        bench.search.start({named("A"), named("B")});
        QVERIFY(received.wait());
        bench.search.cancel();
        QVERIFY(!bench.search.isRunning());
        bench.search.start({named("C")});
        QVERIFY(finished.wait());
        QCOMPARE(bench.asked(), QStringLiteral("A1 C1"));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(failed.count(), 0);
    }

    void destroyed_whileRunning_isSilent()
    {
        RecordingServer server;
        ApiBench api(server);
        auto search = std::make_unique<CustomerSearch>(api.api);
        search->start({named("A")});
        search.reset();
        QVERIFY(outcomeOf(api.profile()).isOk());
    }
};

QTEST_GUILESS_MAIN(TestCustomerSearch)
#include "tst_customersearch.moc"
