// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/signinproblemtext.h"

#include <QSet>
#include <QTest>

using namespace desk;
using Kind = SignInProblem::Kind;

class TestSignInProblemText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_isASentenceOfItsOwn()
    {
        QSet<QString> all;
        for (int kind = int(Kind::NoPort); kind <= int(Kind::Busy); ++kind) {
            const QString text = signInProblemText({.kind = static_cast<Kind>(kind)});
            QVERIFY2(text.size() > 20 && text.endsWith(QLatin1Char('.')), qPrintable(text));
            QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
            QVERIFY2(!all.contains(text), qPrintable(text));
            all.insert(text);
        }
        QCOMPARE(all.size(), int(Kind::Busy));
        QVERIFY(signInProblemText({.kind = Kind::Cancelled}).isEmpty());
    }

    void clock_saysByHowMuch()
    {
        QVERIFY(signInProblemText({.kind = Kind::ClockBehind, .clockMinutes = 10})
                    .contains(QStringLiteral("10 minute")));
    }

    void fromTheFuture_namesTheClockAndNotTheAge()
    {
        const QString text = signInProblemText({.kind = Kind::FromTheFuture});
        QVERIFY(text.contains(QStringLiteral("clock may be wrong")));
        QVERIFY(!text.contains(QStringLiteral("old")));
    }

    void code_isSaidWhereThereIsOne()
    {
        QVERIFY(
            signInProblemText({.kind = Kind::ProviderError, .code = QStringLiteral("server_error")})
                .contains(QStringLiteral("(server_error)")));
    }

    void unreachable_tellsTlsAndTimeApart()
    {
        QSet<QString> all;
        for (const auto kind : {ApiError::Kind::Offline, ApiError::Kind::Tls,
                                ApiError::Kind::Timeout, ApiError::Kind::Proxy})
            all.insert(signInProblemText({.kind = Kind::Unreachable, .network = {.kind = kind}}));
        QCOMPARE(all.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestSignInProblemText)
#include "tst_signinproblemtext.moc"
