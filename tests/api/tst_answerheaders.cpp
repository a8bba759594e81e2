// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/answerheaders.h"

#include <QTest>

using namespace desk;

class TestAnswerHeaders final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestId_isTheServersOwn_data()
    {
        QTest::addColumn<QList<QPair<QByteArray, QByteArray>>>("headers");
        QTest::addColumn<QString>("id");
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        const QByteArray trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        QTest::newRow("none") << Headers{{"Date", "today"}} << QString();
        QTest::newRow("own") << Headers{{"x-request-id", " srv-1 "}} << QStringLiteral("srv-1");
        QTest::newRow("ours again") << Headers{{"X-Request-ID", "SENT-7"}} << QString();
        QTest::newRow("ours again, and another")
            << Headers{{"X-Request-ID", "sent-7"}, {"X-CORRELATION-ID", "corr-2"}}
            << QStringLiteral("corr-2");
        QTest::newRow("trace") << Headers{{"traceparent", trace}} << QString::fromLatin1(trace);
        QTest::newRow("first counts")
            << Headers{{"traceparent", trace}, {"X-Request-Id", "a"}} << QStringLiteral("a");
        QTest::newRow("too long") << Headers{{"X-Request-ID", QByteArray(129, 'x')}} << QString();
        QTest::newRow("not printable") << Headers{{"X-Request-ID", "a\xc3\xa9"}} << QString();
    }

    void requestId_isTheServersOwn()
    {
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        QFETCH(Headers, headers);
        QTEST(readServerNotes(headers, QStringLiteral("sent-7")).requestId, "id");
    }

    void notes_areKept_andLoggedWithoutWords()
    {
        const ServerNotes notes
            = readServerNotes({{"Deprecation", "@1688169599"},
                               {"Sunset", "Wed, 31 Dec 2026 23:59:59 GMT"},
                               {"Warning", R"(299 - "Canaryname <canary@example.org>")"},
                               {"X-Request-ID", "srv-1"}},
                              {});
        QCOMPARE(notes.deprecation, QByteArray("@1688169599"));
        QCOMPARE(notes.sunset, QByteArray("Wed, 31 Dec 2026 23:59:59 GMT"));
        QCOMPARE(notes.warning, QByteArray(R"(299 - "Canaryname <canary@example.org>")"));
        QCOMPARE(notesForLog(notes),
                 QByteArray(" server-id=srv-1 deprecation=@1688169599 "
                            "sunset=Wed, 31 Dec 2026 23:59:59 GMT warning=299"));
    }

    void notesForLog_whatIsNoIdOrDate_isLeftOut()
    {
        const ServerNotes notes
            = readServerNotes({{"Deprecation", "for \"Canaryname\""}, {"Warning", "<b>"}}, {});
        QCOMPARE(notesForLog(notes), QByteArray(" deprecation=(unclear) warning=(unclear)"));
        QCOMPARE(notesForLog({}), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestAnswerHeaders)
#include "tst_answerheaders.moc"
