// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Sources: RFC 5321 sections 4.1.2, 4.1.3 and 4.5.3.1; RFC 6531 section 3.3; RFC 1035
// section 2.3.4.
#include "app/reference/emailadvice.h"

#include "app/profile/validation.h"
#include "tests/reference/advicebench.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

class TestEmailAdvice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emailAdvice_realAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("meant");
        int number = 0;
        const auto row = [&number](const char16_t *address, const char *keys, const char *meant) {
            const QString text = QString::fromUtf16(address);
            QTest::addRow("%d %s", ++number, text.left(30).toUtf8().constData())
                << text << QString::fromLatin1(keys) << QString::fromLatin1(meant);
        };
        row(u"tom@example.com", "", "");
        row(u"a@b.co", "", "");
        row(u"first.last@example.org", "", "");
        row(u"tom+tag@example.org", "", "");
        row(u"o'brien@example.ie", "", "");
        row(u"user_name@sub.example.co.uk", "", "");
        row(u"x@example.museum", "", "");
        row(u"\"a b\"@example.org", "", "");
        row(u"\"a@b\"@example.org", "", "");
        row(u"tom@[192.0.2.1]", "", "");
        row(u"tom@[IPv6:2001:db8::1]", "", "");
        row(u"jörg@müller.de", "", "");
        row(u"用户@例子.广告", "", "");
        row(u"δοκιμή@παράδειγμα.ελ", "", "");
        row(u"tom@xn--mller-kva.de", "", "");
        row(u"!#$%&'*+-/=?^_`{|}~@example.org", "", "");
        row(u"1@example.org", "", "");
        row(u"tom@ex-ample.org", "", "");
        row(u"tom@gmail.com", "", "");
        row(u"tom@yahoo.fr", "", "");
        row(u"tom@gmx.net", "", "");
        row(u"tom@gmx.at", "", "");
        row(u"tom@mail.com", "", "");
        row(u"tom@ymail.com", "", "");
        row(u"tom@aol.de", "", "");
        row(u"tom@me.com", "", "");
        row(u"tom@love.com", "", "");
        row(u"tom@hotmail.be", "", "");
        row(u"tom@email.com", "", "");
        row(u"tom@orange.com", "", "");
        row(u"tom@example.net", "", "");
        row(u"tom@mycompany-gmail.com", "", "");
        row(u"TOM@EXAMPLE.ORG", "", "");
        row(u"tom@t-online.de", "", "");
        row(u"tom@example", "EmailSyntax", "");
        row(u"tom@.com", "EmailSyntax", "");
        row(u"tom@example..com", "EmailSyntax", "");
        row(u".tom@example.com", "EmailSyntax", "");
        row(u"tom.@example.com", "EmailSyntax", "");
        row(u"t..m@example.com", "EmailSyntax", "");
        row(u"tom@-example.com", "EmailSyntax", "");
        row(u"tom@example-.com", "EmailSyntax", "");
        row(u"tom@example.c", "EmailSyntax", "");
        row(u"tom@example.123", "EmailSyntax", "");
        row(u"tom@exam_ple.com", "EmailSyntax", "");
        row(u"@example.com", "EmailSyntax", "");
        row(u"tom", "EmailSyntax", "");
        row(u"tom@", "EmailSyntax", "");
        row(u"a b@example.com", "EmailSyntax", "");
        row(u"a\"b@example.com", "EmailSyntax", "");
        row(u"\"a\"b\"@example.com", "EmailSyntax", "");
        row(u"tom@example.com.", "EmailSyntax", "");
        row(u"(tom)@example.com", "EmailSyntax", "");
        row(u"tom@exa mple.com", "EmailSyntax", "");
        row(u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.com",
            "EmailSyntax", "");
        row(u"tom@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.com",
            "EmailSyntax", "");
        row(u"tom@[1]", "EmailSyntax", "");
        row(u"tom@gmial.com", "EmailDomainTypo", "gmail.com");
        row(u"tom@gmail.con", "EmailDomainTypo", "gmail.com");
        row(u"tom@gmail.co", "EmailDomainTypo", "gmail.com");
        row(u"tom@gmai.com", "EmailDomainTypo", "gmail.com");
        row(u"tom@gmaill.com", "EmailDomainTypo", "gmail.com");
        row(u"tom@gnail.com", "EmailDomainTypo", "gmail.com");
        row(u"tom@hotmial.fr", "EmailDomainTypo", "hotmail.fr");
        row(u"tom@hotmail.con", "EmailDomainTypo", "hotmail.com");
        row(u"tom@hotmai.com", "EmailDomainTypo", "hotmail.com");
        row(u"tom@yahoo.con", "EmailDomainTypo", "yahoo.com");
        row(u"tom@yaho.com", "EmailDomainTypo", "yahoo.com");
        row(u"tom@yahooo.fr", "EmailDomainTypo", "yahoo.fr");
        row(u"tom@outlok.com", "EmailDomainTypo", "outlook.com");
        row(u"tom@outloook.com", "EmailDomainTypo", "outlook.com");
        row(u"tom@orage.fr", "EmailDomainTypo", "orange.fr");
        row(u"tom@wanado.fr", "EmailDomainTypo", "wanadoo.fr");
        row(u"tom@icloud.co", "EmailDomainTypo", "icloud.com");
        row(u"tom@icluod.com", "EmailDomainTypo", "icloud.com");
        row(u"tom@laposte.nte", "EmailDomainTypo", "laposte.net");
        row(u"TOM@GMIAL.COM", "EmailDomainTypo", "gmail.com");
        row(u"to\u200bm@example.com", "InvisibleCharacters", "");
        row(u"tom@exam\u00adple.com", "InvisibleCharacters", "");
        row(u"t\ufeffom@example.com", "InvisibleCharacters", "");
    }

    void emailAdvice_realAddresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, keys);
        QFETCH(QString, meant);
        const QList<Advice> advice = emailAdvice(field("email"), address);
        const QString found = keysOf(advice);
        // What is invisible may be what is wrong with the syntax too.
        if (keys == QLatin1String("InvisibleCharacters"))
            QVERIFY2(found.startsWith(keys), qPrintable(found));
        else
            QCOMPARE(found, keys);
        if (meant.isEmpty())
            return;
        QCOMPARE(advice.at(0).details, QStringList{meant});
        QCOMPARE(advice.at(0).suggestion.at(0).second,
                 QJsonValue(address.left(address.indexOf(u'@') + 1) + meant));
    }

    void validate_whatTheApiWouldSurelyRefuse_isRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isRefused");
        const auto row = [](const char *address, bool isRefused) {
            QTest::newRow(address) << QString::fromUtf8(address) << isRefused;
        };
        row("tom@example.com", false);
        row("tom@example", false);
        row("jörg@müller.de", false);
        row("\"a@b\"@example.org", false);
        row("tom", true);
        row("tom@", true);
        row("@example.com", true);
        row("a b@example.com", true);
        row("tom@exam ple.com", true);
        row("tom\t@example.com", true);
    }

    void validate_whatTheApiWouldSurelyRefuse_isRefused()
    {
        QFETCH(QString, address);
        QFETCH(bool, isRefused);
        const auto problem
            = validate(field("email"), address, Purpose::Create, QDate(2026, 11, 24));
        QCOMPARE(problem.has_value(), isRefused);
    }

    void advice_addressWithSomethingAround_offersItAlone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered");
        int number = 0;
        const auto row = [&number](const char16_t *typed, const char *offered) {
            QTest::addRow("%d", ++number)
                << QString::fromUtf16(typed) << QString::fromLatin1(offered);
        };
        row(u"mailto:tom@example.com", "tom@example.com");
        row(u"Tom Smith <tom@example.com>", "tom@example.com");
        row(u"<tom@example.com>", "tom@example.com");
        row(u"\"Smith, Tom\" <tom@example.com>;", "tom@example.com");
        row(u"tom@example.com,", "tom@example.com");
        row(u"tom @ example.com", "tom@example.com");
        row(u"to\u00a0m@example.com", "tom@example.com");
        row(u"tom\u200b@example.com", "tom@example.com");
        row(u"a b@example.com", "");
        row(u"Tom <tom@example>", "");
        row(u"tom@example.com tim@example.com", "");
    }

    void advice_addressWithSomethingAround_offersItAlone()
    {
        QFETCH(QString, typed);
        QString offered;
        for (const Advice &advice : emailAdvice(field("email"), typed)) {
            if (!advice.suggestion.isEmpty() && offered.isEmpty())
                offered = advice.suggestion.first().second.toString();
        }
        QTEST(offered, "offered");
    }
};

QTEST_GUILESS_MAIN(TestEmailAdvice)
#include "tst_emailadvice.moc"
