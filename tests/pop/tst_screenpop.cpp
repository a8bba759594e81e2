// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pop/screenpop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace desk;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(desk::PopKind)
Q_DECLARE_METATYPE(desk::PopValue)

class TestScreenPop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void make_whatBelongsTogether_isKept()
    {
        const auto pop = ScreenPop::make(PopKind::Create,
                                         {{PopValue::Phone, u" +33 6 12 34 56 78 "_s},
                                          {PopValue::Email, u"tom@example.org"_s},
                                          {PopValue::FirstName, u"Zoë-Anne"_s},
                                          {PopValue::LastName, u"O'Brien"_s},
                                          {PopValue::CallId, u"A-17/4"_s}});
        QVERIFY(pop.isOk());
        QCOMPARE(pop.value().value(PopValue::Phone), u"+33 6 12 34 56 78"_s);
        QCOMPARE(pop.value().line(), QString());
        const Edits known = pop.value().known();
        QCOMPARE(known.touched().size(), 5);
        QCOMPARE(known.typed(field("phones"))->toArray().size(), 1);
        QCOMPARE(known.typed(field("call_id")), QJsonValue(u"A-17/4"_s));
        QCOMPARE(ScreenPop::fromJson(pop.value().toJson()).value(), pop.value());
    }

    void make_emptyValues_areAbsent()
    {
        const auto pop = ScreenPop::make(PopKind::Create,
                                         {{PopValue::Phone, u""_s}, {PopValue::Email, u"  "_s}});
        QVERIFY(pop.isOk());
        QVERIFY(pop.value().known().isEmpty());
        QCOMPARE(ScreenPop::make(PopKind::Find, {{PopValue::Phone, u" "_s}}).error(),
                 PopProblem::NothingToFind);
        QCOMPARE(ScreenPop::make(PopKind::Open, {}).error(), PopProblem::BadCustomerId);
    }

    void line_aPhone_isSaidToBeOne()
    {
        const auto line = [](const ScreenPop::Values &values) {
            return ScreenPop::make(PopKind::Find, values).value().line();
        };
        QCOMPARE(line({{PopValue::Phone, u"912 345 678"_s}}), u"tel:912345678"_s);
        QCOMPARE(line({{PopValue::Phone, u"+33 (0)6.12"_s}, {PopValue::Email, u"a@b.org"_s}}),
                 u"a@b.org tel:+330612"_s);
        QCOMPARE(line({{PopValue::Line, u"Smith, Tom"_s}}), u"Smith, Tom"_s);
    }

    void make_aValue_isHeldToItsRule_data()
    {
        QTest::addColumn<PopKind>("kind");
        QTest::addColumn<PopValue>("which");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problem"); // -1: none
        const auto row = [](const char *name, PopKind kind, PopValue which, const QString &text,
                            std::optional<PopProblem> problem) {
            QTest::newRow(name) << kind << which << text
                                << (problem ? static_cast<int>(*problem) : -1);
        };
        using P = PopProblem;
        using V = PopValue;
        const auto forbidden = P::ForbiddenCharacter;
        row("id", PopKind::Open, V::Id, u"123456789"_s, {});
        row("id with letters", PopKind::Open, V::Id, u"12a"_s, P::BadCustomerId);
        row("id of zeros", PopKind::Open, V::Id, u"000"_s, P::BadCustomerId);
        row("id of 33 digits", PopKind::Open, V::Id, QString(33, u'1'), P::ValueTooLong);
        row("id climbing", PopKind::Open, V::Id, u"../1"_s, forbidden);
        row("id in Create", PopKind::Create, V::Id, u"1"_s, P::UnknownValue);
        row("line in Create", PopKind::Create, V::Line, u"Smith"_s, P::UnknownValue);
        row("e-mail in Open", PopKind::Open, V::Email, u"a@b.org"_s, P::UnknownValue);
        row("phone", PopKind::Find, V::Phone, u"+33612345678"_s, {});
        row("phone with marks", PopKind::Find, V::Phone, u"(030) 12/34-56.7"_s, {});
        row("phone with letters", PopKind::Find, V::Phone, u"0612x"_s, P::BadPhone);
        row("phone of two digits", PopKind::Find, V::Phone, u"12 "_s, P::BadPhone);
        row("phone of 18 digits", PopKind::Find, V::Phone, QString(18, u'1'), P::BadPhone);
        row("phone too long", PopKind::Find, V::Phone, QString(33, u'1'), P::ValueTooLong);
        row("digits of Egypt", PopKind::Find, V::Phone, u"٠١٢٣٤٥"_s, P::BadPhone);
        row("e-mail", PopKind::Find, V::Email, u"tom+1@example.org"_s, {});
        row("e-mail without @", PopKind::Find, V::Email, u"tom"_s, P::BadEmail);
        row("two e-mails", PopKind::Find, V::Email, u"a@b.org,c@d.org"_s, P::BadEmail);
        row("e-mail with a blank", PopKind::Find, V::Email, u"a b@c.org"_s, P::BadEmail);
        row("Japanese", PopKind::Create, V::LastName, u"田中"_s, {});
        row("emoji", PopKind::Create, V::LastName, u"😀"_s, {});
        row("joiner in a name", PopKind::Create, V::FirstName, u"علی\u200cرضا"_s, {});
        row("joiner in a call id", PopKind::Create, V::CallId, u"a\u200cb"_s, forbidden);
        row("name of 101", PopKind::Create, V::FirstName, QString(101, u'a'), P::ValueTooLong);
        row("line end", PopKind::Create, V::FirstName, u"a\nb"_s, forbidden);
        row("line end at the end", PopKind::Create, V::FirstName, u"a\n"_s, forbidden);
        row("carriage return", PopKind::Find, V::Line, u"a\rb"_s, forbidden);
        row("tab", PopKind::Find, V::Line, u"a\tb"_s, forbidden);
        row("nul", PopKind::Find, V::Line, u"a"_s + QChar(0), forbidden);
        row("escape", PopKind::Find, V::Line, u"\u001b[2J"_s, forbidden);
        row("C1 control", PopKind::Find, V::Line, u"a\u0085b"_s, forbidden);
        row("right to left override", PopKind::Create, V::LastName, u"a\u202eb"_s, forbidden);
        row("isolate", PopKind::Create, V::LastName, u"a\u2066b"_s, forbidden);
        row("zero-width space", PopKind::Create, V::LastName, u"a\u200bb"_s, forbidden);
        row("byte order mark", PopKind::Create, V::LastName, u"\ufeffa"_s, forbidden);
        row("line separator", PopKind::Create, V::LastName, u"a\u2028b"_s, forbidden);
        row("tag characters", PopKind::Create, V::LastName, u"a\U000E0041"_s, forbidden);
        row("private use", PopKind::Create, V::LastName, u"\ue000"_s, forbidden);
        row("half a pair", PopKind::Create, V::LastName, QString(QChar(0xd800)), forbidden);
        row("replacement", PopKind::Create, V::LastName, u"\ufffd"_s, forbidden);
        row("quotation mark", PopKind::Find, V::Line, u"\"a\""_s, forbidden);
        row("backtick", PopKind::Find, V::Line, u"`id`"_s, forbidden);
        row("markup", PopKind::Create, V::LastName, u"<b>a</b>"_s, forbidden);
        row("two dots", PopKind::Find, V::Line, u"../../etc/passwd"_s, forbidden);
    }

    void make_aValue_isHeldToItsRule()
    {
        QFETCH(PopKind, kind);
        QFETCH(PopValue, which);
        QFETCH(QString, text);
        QFETCH(int, problem);
        const auto pop = ScreenPop::make(kind, {{which, text}});
        QCOMPARE(pop.isOk() ? -1 : static_cast<int>(pop.error()), problem);
    }

    void make_twice_isRefused()
    {
        QCOMPARE(ScreenPop::make(PopKind::Find,
                                 {{PopValue::Phone, u"0612345678"_s}, {PopValue::Phone, u""_s}})
                     .error(),
                 PopProblem::DoubleValue);
    }

    void fromJson_whatNobodyWrote_isRefused()
    {
        const auto read = [](const char *json) {
            return ScreenPop::fromJson(QJsonDocument::fromJson(json).object()).error();
        };
        QCOMPARE(read("{}"), PopProblem::UnknownAction);
        QCOMPARE(read(R"({"kind":"send","values":{}})"), PopProblem::UnknownAction);
        QCOMPARE(read(R"({"kind":"find","values":{"phone":12}})"), PopProblem::UnknownValue);
        QCOMPARE(read(R"({"kind":"find","values":{"token":"x"}})"), PopProblem::UnknownValue);
        QCOMPARE(read(R"({"kind":"find","values":{"q":"a\nb"}})"), PopProblem::ForbiddenCharacter);
        QCOMPARE(read(R"({"kind":"find","values":7})"), PopProblem::NothingToFind);
    }
};

QTEST_GUILESS_MAIN(TestScreenPop)
#include "tst_screenpop.moc"
