// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/errortext.h"

#include <QSet>
#include <QTest>

using namespace desk;

namespace {

using Kind = ApiError::Kind;

const QList<Kind> kinds{
    Kind::Cancelled,     Kind::Offline,          Kind::HostNotFound,   Kind::Tls,
    Kind::Proxy,         Kind::Timeout,          Kind::ConnectionLost, Kind::BadRequest,
    Kind::Unauthorised,  Kind::Forbidden,        Kind::NotFound,       Kind::TooManyRequests,
    Kind::ServerTrouble, Kind::UnexpectedStatus, Kind::BadAnswer,      Kind::AnswerTooLarge};

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
        QCOMPARE(errorText(error, Doing::Create).details,
                 QStringLiteral("HTTP status: 400\nThe server says: zip %1 <b>\n"
                                "Request id: req-7"));
    }

    void retryAfter_isNamed()
    {
        ApiError error = errorOf(Kind::TooManyRequests);
        error.retryAfterSeconds = 17;
        QVERIFY(errorText(error, Doing::Read).nextStep.contains(QStringLiteral("17")));
    }
};

QTEST_MAIN(TestErrorText)
#include "tst_errortext.moc"
