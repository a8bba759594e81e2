// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/errortext.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace desk;

namespace {

using Kind = ApiError::Kind;

const QList<Kind> kinds{
    Kind::Cancelled,     Kind::Offline,          Kind::HostNotFound,   Kind::Tls,
    Kind::Proxy,         Kind::Timeout,          Kind::ConnectionLost, Kind::BadRequest,
    Kind::Unauthorised,  Kind::Forbidden,        Kind::NotFound,       Kind::TooManyRequests,
    Kind::ServerTrouble, Kind::UnexpectedStatus, Kind::BadAnswer,      Kind::AnswerTooLarge,
    Kind::Conflict};

ApiError errorOf(Kind kind, bool outcomeUnknown = false)
{
    ApiError error;
    error.kind = kind;
    error.outcomeUnknown = outcomeUnknown;
    return error;
}

} // namespace

class TestErrorText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKind_hasWordsOfItsOwn_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::newRow("read") << static_cast<int>(Doing::Read);
        QTest::newRow("create") << static_cast<int>(Doing::Create);
        QTest::newRow("patch") << static_cast<int>(Doing::Patch);
        QTest::newRow("search") << static_cast<int>(Doing::Search);
    }

    void everyKind_hasWordsOfItsOwn()
    {
        QFETCH(int, attempt);
        QSet<QString> summaries;
        for (const Kind kind : kinds) {
            const ErrorText text = errorText(errorOf(kind), static_cast<Doing>(attempt));
            QVERIFY(!text.nextStep.isEmpty());
            QVERIFY(text.details.isEmpty());
            summaries.insert(text.summary);
        }
        QCOMPARE(summaries.size(), kinds.size());
    }

    void outcomeUnknown_saysSo()
    {
        const ApiError error = errorOf(Kind::ConnectionLost, true);
        const ErrorText create = errorText(error, Doing::Create);
        QVERIFY(create.summary.contains(
            QStringLiteral("It is not known whether the customer was created.")));
        QVERIFY(create.nextStep.startsWith(QStringLiteral("Search for the customer")));
        const ErrorText patch = errorText(error, Doing::Patch);
        QVERIFY(patch.summary.contains(
            QStringLiteral("It is not known whether the changes were stored.")));
        QVERIFY(patch.nextStep.startsWith(QStringLiteral("Read the profile again")));
    }

    void outcomeKnown_saysNotCreated()
    {
        const ErrorText text = errorText(errorOf(Kind::Offline), Doing::Create);
        QVERIFY(text.summary.contains(QStringLiteral("The customer was not created.")));
        QVERIFY(!text.summary.contains(QStringLiteral("not known")));
    }

    void details_holdStatusWordsAndId()
    {
        ApiError error = errorOf(Kind::BadRequest);
        error.httpStatus = 400;
        error.detail = QStringLiteral("zip %1 <b>");
        error.requestId = QStringLiteral("req-7");
        error.serverRequestId = QStringLiteral("srv-8");
        QCOMPARE(errorText(error, Doing::Create).details,
                 QStringLiteral("HTTP status: 400\nThe server says: zip %1 <b>\n"
                                "Request id: req-7\nRequest id of the server: srv-8"));
    }

    void retryAfter_isSaidInUnitsOfItsSize_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        const auto row = [](int seconds, const char *words) {
            QTest::addRow("%d", seconds) << seconds << QString::fromLatin1(words);
        };
        row(-1, "Wait a moment, then try again.");
        row(0, "Wait a moment, then try again.");
        row(17, "Try again in 17 second(s).");
        row(119, "Try again in 119 second(s).");
        row(120, "Try again in 2 minute(s).");
        row(121, "Try again in 3 minute(s).");
        row(3101, "Try again in 52 minute(s).");
        row(7199, "Try again in 120 minute(s).");
        row(7200, "Try again in 2 hour(s).");
        row(7201, "Try again in 3 hour(s).");
        row(std::numeric_limits<int>::max(), "Try again in 596524 hour(s).");
    }

    void retryAfter_isSaidInUnitsOfItsSize()
    {
        QFETCH(int, seconds);
        ApiError error = errorOf(Kind::TooManyRequests);
        error.retryAfterSeconds = seconds;
        QTEST(errorText(error, Doing::Read).nextStep, "words");
    }

    void tlsTroubles_haveSentencesOfTheirOwn()
    {
        QSet<QString> summaries;
        const QList<TlsTrouble> troubles{
            TlsTrouble::Other,       TlsTrouble::UnknownAuthority, TlsTrouble::SelfSigned,
            TlsTrouble::WrongHost,   TlsTrouble::Expired,          TlsTrouble::NotYetValid,
            TlsTrouble::OldProtocol, TlsTrouble::Revoked,          TlsTrouble::Weak};
        for (const TlsTrouble trouble : troubles) {
            ApiError error = errorOf(Kind::Tls);
            error.tls = trouble;
            const ErrorText text = errorText(error, Doing::Read);
            summaries.insert(text.summary);
            const bool isOfTime
                = trouble == TlsTrouble::Expired || trouble == TlsTrouble::NotYetValid;
            QCOMPARE(text.nextStep.contains(QStringLiteral("date and time")), isOfTime);
        }
        QCOMPARE(summaries.size(), troubles.size());
    }

    void unknownAuthority_saysWhatItLooksLikeAndWhoSigned()
    {
        ApiError error = errorOf(Kind::Tls);
        error.tls = TlsTrouble::UnknownAuthority;
        error.signedBy = QStringLiteral("<b>Some CA</b>");
        const ErrorText text = errorText(error, Doing::Read);
        QVERIFY(text.nextStep.contains(QStringLiteral("to read along")));
        QCOMPARE(text.details, QStringLiteral("The certificate is signed by: <b>Some CA</b>"));
    }

    void proxyTroubles_haveSentencesOfTheirOwn()
    {
        QSet<QString> summaries;
        const QList<ProxyTrouble> troubles{ProxyTrouble::Other,    ProxyTrouble::SignIn,
                                           ProxyTrouble::NotFound, ProxyTrouble::NoConnection,
                                           ProxyTrouble::Closed,   ProxyTrouble::Refused};
        for (const ProxyTrouble trouble : troubles) {
            ApiError error = errorOf(Kind::Proxy);
            error.proxy = trouble;
            const ErrorText text = errorText(error, Doing::Create);
            QVERIFY(text.summary.startsWith(QStringLiteral("The proxy")));
            QVERIFY(text.summary.endsWith(
                QStringLiteral("The customer was not created. What you typed is kept.")));
            QVERIFY(!text.nextStep.isEmpty());
            summaries.insert(text.summary);
        }
        QCOMPARE(summaries.size(), troubles.size());
    }

    void refusal_saysMarkedOnlyWhereSomethingIs_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("no errors") << QString() << false;
        QTest::newRow("a field") << QStringLiteral("address.zip_code") << true;
        QTest::newRow("no field of ours") << QStringLiteral("favourite_colour") << false;
    }

    void refusal_saysMarkedOnlyWhereSomethingIs()
    {
        QFETCH(QString, key);
        ApiError error = errorOf(Kind::BadRequest);
        if (!key.isEmpty())
            error.fieldErrors = {{{}, key, QStringLiteral("Because")}};
        for (const Doing doing : {Doing::Create, Doing::Patch})
            QTEST(errorText(error, doing).nextStep.contains(QStringLiteral("marked")), "isMarked");
    }
};

QTEST_MAIN(TestErrorText)
#include "tst_errortext.moc"
