// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/validation.h"
#include "tests/profile/profilebench.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

namespace {

const QDate today(2026, 11, 23);
constexpr int fine = -1;

constexpr int key(ProblemKey problem)
{
    return static_cast<int>(problem);
}

QByteArray quoted(const QByteArray &text)
{
    return "\"" + text + "\"";
}

} // namespace

class TestValidation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validate_typed_givesTheProblem_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("create");
        QTest::addColumn<int>("patch");
        const auto row = [](const char *path, const QByteArray &typed, int create, int patch) {
            QTest::addRow("%s %s", path, typed.left(40).constData())
                << QByteArray(path) << typed << create << patch;
        };
        const auto both = [&row](const char *path, const QByteArray &typed, int problem) {
            row(path, typed, problem, problem);
        };
        const int required = key(ProblemKey::Required);
        const int mustStay = key(ProblemKey::CannotBeCleared);
        row("first_name", "null", required, mustStay);
        row("last_name", R"("  ")", required, mustStay);
        row("civility", R"("")", required, mustStay);
        row("last_name", R"("\u200b\u00ad")", required, mustStay);
        both("second_name", R"("\u200b")", fine);
        row("personal_data_usage_allowed", "null", fine, mustStay);
        both("email", "null", fine);
        both("phones", "[]", fine);
        both("second_name", R"("")", fine);

        both("first_name", "\"Anne-Marie O'Hara\"", fine);
        both("first_name", R"("太郎")", fine);
        both("first_name", "\"a\\nb\"", key(ProblemKey::ControlCharacter));
        both("first_name", "\"a\\tb\"", key(ProblemKey::ControlCharacter));
        both("first_name", "\"a\\u0000b\"", key(ProblemKey::ControlCharacter));
        both("first_name", "\"a\\u2028b\"", key(ProblemKey::ControlCharacter));

        both("birthdate", R"("19790314")", fine);
        both("birthdate", R"("1979-03-14")", fine);
        both("birthdate", R"("20261123")", fine);
        both("birthdate", R"("20261124")", key(ProblemKey::DateInFuture));
        both("birthdate", R"("19790231")", key(ProblemKey::NotADate));
        both("birthdate", R"("yesterday")", key(ProblemKey::NotADate));

        both("email", R"("canary@example.org")", fine);
        both("email", R"("a@b")", fine);
        both("email", "\"\\\"a@b\\\"@c.d\"", fine);
        both("email", "\"\\\"a b\\\"@c.d\"", fine);
        both("email", "\"\\\"a b\\\"@c d\"", key(ProblemKey::NotAnEmail));
        both("email", R"("canary")", key(ProblemKey::NotAnEmail));
        both("email", R"("@b.c")", key(ProblemKey::NotAnEmail));
        both("email", R"("a@")", key(ProblemKey::NotAnEmail));
        both("email", R"("a b@c.d")", key(ProblemKey::NotAnEmail));

        both("address.country_code", R"("FR")", fine);
        both("address.country_code", R"("fr")", fine);
        both("address.country_code", R"("FRA")", key(ProblemKey::NotACountry));
        both("birth_country_code", R"("France")", key(ProblemKey::NotACountry));
        both("birth_country_code", R"("ÉÀ")", key(ProblemKey::NotACountry));
        both("language_code", R"("FR")", fine);
        both("language_code", R"("fr-FR")", key(ProblemKey::NotALanguage));

        both("address.number", quoted(QByteArray(50, 'x')), fine);
        both("address.number", quoted(QByteArray(51, 'x')), key(ProblemKey::TooLong));
        both("address.city", quoted(QByteArray(150, 'x')), fine);
        both("address.city", quoted(QByteArray(151, 'x')), key(ProblemKey::TooLong));
        both("address.number", quoted(QByteArray("𠮷").repeated(50)), fine);
        both("first_name", quoted(QByteArray(500, 'x')), fine);

        both("phones", R"([{"number":"+33 6 23","type":"MOBILE"}])", fine);
        both("phones", R"([{"number":"123"}])", fine);
        both("phones", R"([{"number":"home","type":"HOME"}])", key(ProblemKey::PhoneWithoutNumber));
        both("phones", "[{\"number\":\"1\\n2\",\"type\":\"HOME\"}]",
             key(ProblemKey::ControlCharacter));
        both("identity", R"({"number":"X1","type":"DNI"})", fine);
        both("identity", R"({"number":"X1"})", key(ProblemKey::IdentifierIncomplete));
        both("identity", R"({"type":"DNI"})", key(ProblemKey::IdentifierIncomplete));

        both("first_name", R"("\ud800")", key(ProblemKey::ControlCharacter));
        both("first_name", R"("a\ud83d\ude00b")", fine);
        both("optins", R"([{"channel":"EMAIL","optin":false}])", fine);
        both("optins", R"([{"channel":"EMAIL","optin":"true"}])", fine);
        both("optins", R"([{"channel":"EMAIL"}])", key(ProblemKey::ConsentWithoutAnswer));
        both("optins", R"([{"channel":"EMAIL","optin":"maybe","optin_partners":true}])",
             key(ProblemKey::ConsentWithoutAnswer));
    }

    void validate_typed_givesTheProblem()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, typed);
        const Field &row = field(path.constData());
        const auto keyFor = [&](Purpose purpose) {
            const std::optional<Problem> problem = validate(row, json(typed), purpose, today);
            return problem ? key(problem->key) : fine;
        };
        QTEST(keyFor(Purpose::Create), "create");
        QTEST(keyFor(Purpose::Patch), "patch");
    }

    void validate_tooLong_tellsTheLimit()
    {
        const auto problem = validate(field("address.street"), QString(101, QLatin1Char('x')),
                                      Purpose::Patch, today);
        QVERIFY(problem.has_value());
        QCOMPARE(problem->limit, 100);
    }

    void createProblems_nothingTyped_namesTheRequired()
    {
        const auto problems = createProblems(Edits(), today);
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems.at(0).first, &field("civility"));
        QCOMPARE(problems.at(1).first, &field("first_name"));
        QCOMPARE(problems.at(2).first, &field("last_name"));
    }

    void createProblems_requiredTyped_isEmpty()
    {
        Edits edits;
        edits.set(field("civility"), json(R"("MR")"));
        edits.set(field("first_name"), json(R"("Canaryname")"));
        edits.set(field("last_name"), json(R"("Bellini")"));
        QVERIFY(createProblems(edits, today).isEmpty());
    }

    void patchProblems_untouchedOddValue_isNobodysProblem()
    {
        const Profile odd = profileOf(R"({"email":"odd","first_name":"A","birthdate":"29991231"})");
        QVERIFY(patchProblems(odd, Edits(), today).isEmpty());
        Edits edits;
        edits.set(field("email"), json(R"("odd ")")); // no change
        QVERIFY(patchProblems(odd, edits, today).isEmpty());
        edits.clear(field("first_name"));
        edits.set(field("email"), json(R"("odder")"));
        const auto problems = patchProblems(odd, edits, today);
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.at(0).second.key, ProblemKey::CannotBeCleared);
        QCOMPARE(problems.at(1).second.key, ProblemKey::NotAnEmail);
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
