// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pop/poplink.h"

#include <QJsonDocument>
#include <QTest>

using namespace desk;
using namespace Qt::Literals::StringLiterals;

class TestPopLink final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readLink_honest_isRead_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("json");
        const auto row = [](const char *link, const char *json) {
            QTest::newRow(link) << QString::fromLatin1(link) << QString::fromUtf8(json);
        };
        row("customerdesk:open/123456789", R"({"kind":"open","values":{"id":"123456789"}})");
        row("customerdesk://open/123", R"({"kind":"open","values":{"id":"123"}})");
        row("CustomerDesk:open/1?call_id=A%201",
            R"({"kind":"open","values":{"call_id":"A 1","id":"1"}})");
        row("customerdesk:new", R"({"kind":"new","values":{}})");
        row("customerdesk:new?phone=&email=", R"({"kind":"new","values":{}})");
        row("customerdesk:new?phone=+33612345678&first_name=Zo%C3%AB&last_name=O'Brien",
            R"({"kind":"new","values":{"first_name":"Zoë","last_name":"O\u0027Brien","phone":"+33612345678"}})");
        row("customerdesk:find?phone=%2B33%206%2012%2034%2056%2078",
            R"({"kind":"find","values":{"phone":"+33 6 12 34 56 78"}})");
        row("customerdesk://find/?email=tom@example.org",
            R"({"kind":"find","values":{"email":"tom@example.org"}})");
        row("customerdesk:find?q=Smith%2C%20Tom&call_id=4711",
            R"({"kind":"find","values":{"call_id":"4711","q":"Smith, Tom"}})");
        row("customerdesk:new?email=sean.o%27neill@example.org",
            R"({"kind":"new","values":{"email":"sean.o\u0027neill@example.org"}})");
        row("customerdesk:find?q=%E7%94%B0%E4%B8%AD", R"({"kind":"find","values":{"q":"田中"}})");
        // Decoded once: what looks encoded is the text itself.
        row("customerdesk:find?q=a%252Fb", R"({"kind":"find","values":{"q":"a%2Fb"}})");
    }

    void readLink_honest_isRead()
    {
        QFETCH(QString, link);
        QFETCH(QString, json);
        const auto pop = readLink(link);
        if (!pop)
            QFAIL(qPrintable(u"problem %1"_s.arg(static_cast<int>(pop.error()))));
        const auto expected = QJsonDocument::fromJson(json.toUtf8()).object();
        QCOMPARE(pop.value().toJson(), expected);
        QCOMPARE(ScreenPop::fromJson(expected).value(), pop.value());
    }

    void readLink_hostile_isRefused_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, const QString &rest, PopProblem problem) {
            QTest::newRow(name) << u"customerdesk:"_s + rest << static_cast<int>(problem);
        };
        using P = PopProblem;
        QTest::newRow("another scheme")
            << u"javascript:alert(1)"_s << static_cast<int>(P::NotALink);
        QTest::newRow("nothing") << QString() << static_cast<int>(P::NotALink);
        row("a MiB", u"find?q="_s + QString(1 << 20, u'a'), P::TooLong);
        row("2049 bytes", u"find?q="_s + QString(2049 - 20, u'a'), P::TooLong);
        row("2048 bytes", u"find?q="_s + QString(2048 - 20, u'a'), P::ValueTooLong);
        row("no action", u""_s, P::UnknownAction);
        row("slashes", u"//"_s, P::UnknownAction);
        row("another action", u"send/123"_s, P::UnknownAction);
        row("action in capitals", u"OPEN/123"_s, P::UnknownAction);
        row("encoded action", u"%6Fpen/123"_s, P::ForbiddenCharacter);
        row("open nothing", u"open"_s, P::BadCustomerId);
        row("open slash", u"open/"_s, P::BadCustomerId);
        row("open climbing", u"open/../123"_s, P::ForbiddenCharacter);
        row("open below", u"open/123/profile"_s, P::BadCustomerId);
        row("open encoded slash", u"open/123%2F4"_s, P::ForbiddenCharacter);
        row("open command", u"open/1;id"_s, P::BadCustomerId);
        row("open with a host", u"//evil.example/open/1"_s, P::UnknownAction);
        row("new below", u"new/1"_s, P::NotALink);
        row("find below", u"find/1?q=a"_s, P::NotALink);
        row("find nothing", u"find"_s, P::NothingToFind);
        row("find empty", u"find?phone="_s, P::NothingToFind);
        row("empty query", u"find?"_s, P::NotALink);
        row("no value", u"find?phone"_s, P::NotALink);
        row("unknown value", u"find?phone=0612345678&send=1"_s, P::UnknownValue);
        row("id as a value", u"new?id=1"_s, P::UnknownValue);
        row("encoded name", u"find?%70hone=0612345678"_s, P::UnknownValue);
        row("capitals", u"find?Phone=0612345678"_s, P::UnknownValue);
        row("double", u"find?q=a&q=b"_s, P::DoubleValue);
        row("two question marks", u"find?q=a?b"_s, P::ForbiddenCharacter);
        row("fragment", u"find?q=a#b"_s, P::ForbiddenCharacter);
        row("blank", u"find?q=a b"_s, P::ForbiddenCharacter);
        row("line end", u"find?q=a\nb"_s, P::ForbiddenCharacter);
        row("line end behind", u"open/123\n"_s, P::ForbiddenCharacter);
        row("encoded line end", u"find?q=a%0Ab"_s, P::ForbiddenCharacter);
        row("encoded nul", u"find?q=a%00"_s, P::ForbiddenCharacter);
        row("quotation mark", u"find?q=\"a\""_s, P::ForbiddenCharacter);
        row("encoded quotation mark", u"find?q=%22a%22"_s, P::ForbiddenCharacter);
        row("joiners alone", u"new?last_name=%E2%80%8D%E2%80%8D"_s, P::ForbiddenCharacter);
        row("filler", u"new?last_name=%E3%85%A4"_s, P::ForbiddenCharacter);
        row("two dots", u"find?q=../../a"_s, P::ForbiddenCharacter);
        row("encoded dots", u"find?q=%2e%2e%2fa"_s, P::ForbiddenCharacter);
        row("raw letters", u"find?q=Zoë"_s, P::ForbiddenCharacter);
        row("half a code", u"find?q=a%2"_s, P::BadEncoding);
        row("no code", u"find?q=%zz"_s, P::BadEncoding);
        row("not UTF-8", u"find?q=%ff%fe"_s, P::BadEncoding);
        row("cut UTF-8", u"find?q=%E7%94"_s, P::BadEncoding);
        row("overlong", u"find?q=%C0%AF"_s, P::BadEncoding);
        row("half a pair", u"find?q=%ED%A0%80"_s, P::BadEncoding);
        row("override", u"new?last_name=%E2%80%AEmoT"_s, P::ForbiddenCharacter);
        row("letters in a phone", u"find?phone=0612;rm"_s, P::BadPhone);
        row("no e-mail", u"find?email=tom"_s, P::BadEmail);
    }

    void readLink_hostile_isRefused()
    {
        QFETCH(QString, link);
        QFETCH(int, problem);
        const auto pop = readLink(link);
        QVERIFY(!pop.isOk());
        QCOMPARE(static_cast<int>(pop.error()), problem);
    }
};

QTEST_GUILESS_MAIN(TestPopLink)
#include "tst_poplink.moc"
