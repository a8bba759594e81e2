// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/pastedvalues.h"

#include <QTest>

using namespace desk;

class TestPastedRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void run_numbersAndEmails_areFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("numbers");
        const auto row = [](const char *name, const char *text, const char *numbers) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(numbers);
        };
        row("international", "call +49 (0)30 23125-012 now", "+49 (0)30 23125-012");
        row("two with a slash", "01 99 00 45 67 / 06 39 98 11 22", "01 99 00 45 67|06 39 98 11 22");
        row("a date", "born 14.03.1979", "");
        row("a bank account", "DE02120300000000202051", "");
        row("too short", "12345", "");
        row("no-break blanks", "06 39 98 11 22", "06 39 98 11 22");
        row("e-mail", "<b.larkin+x@mail.example>", "b.larkin+x@mail.example");
        row("hidden e-mail", "b.larkin (at) mail.example", "b.larkin@mail.example");
        row("no e-mail", "user@localhost", "");
    }

    void run_numbersAndEmails_areFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, numbers);
        QStringList found;
        for (const PhoneRun &run : phoneRunsIn(text)) {
            if (looksLikePhone(run))
                found.append(run.number.toString());
        }
        for (const QStringView email : emailsIn(text))
            found.append(emailOf(email));
        QCOMPARE(found.join(QLatin1Char('|')), numbers);
    }
};

QTEST_GUILESS_MAIN(TestPastedRuns)
#include "tst_pastedruns.moc"
