// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// A creation whose answer is lost and whose customer no search finds; then, after a restart, the
// same person typed in another spelling: the journal alone knows them again, and nothing leaves
// before the agent has looked. Somebody else is created at once.
#include "tests/attempts/createbench.h"

using namespace desk;
using namespace desk::test;
using Attempted = CreateAttempt;

namespace {

/// Names that have nothing in common, so that only the contact can tell that it is one person.
Edits asMarried(const char *email)
{
    return with(named("Maria", "Rossi"), "email", email);
}
Edits asUnmarried(const char *email)
{
    return with(named("Ida", "Bianchi"), "email", email);
}
Edits calledOn(const char *phone)
{
    return withPhone(named("Maria", "Rossi"), phone);
}
Edits alsoCalledOn(const char *phone)
{
    return withPhone(named("Ida", "Bianchi"), phone);
}

void row(const char *name, const Edits &sent, const Edits &typed)
{
    QTest::newRow(name) << sent << typed;
}

void namesInOneScript()
{
    row("case", named("Tom", "Smith"), named("TOM", "smith"));
    row("accents", named("José", "Núñez"), named("Jose", "Nunez"));
    row("accents apart", named("José", "Núñez"), named("Jose\u0301", "Nun\u0303ez"));
    row("ß, ss", named("Anna", "Weiß"), named("Anna", "Weiss"));
    row("ø, o", named("Søren", "Bjørk"), named("Soren", "Bjork"));
    row("ü, ue", named("Jürgen", "Müller"), named("Juergen", "Mueller"));
    row("ü, u", named("Jürgen", "Müller"), named("Jurgen", "Muller"));
    row("ł, l", named("Łukasz", "Wałęsa"), named("Lukasz", "Walesa"));
    row("đ, dj", named("Đorđe", "Đurić"), named("Djordje", "Djuric"));
    row("đ, d", named("Đorđe", "Đurić"), named("Dorde", "Duric"));
    row("swapped", named("Tom", "Smith"), named("Smith", "Tom"));
    row("swapped, umlaut", named("Jürgen", "Müller"), named("Mueller", "Juergen"));
    row("second given name left out", named("Anna Maria", "Schmidt"), named("Anna", "Schmidt"));
    row("second given name added", named("Anna", "Schmidt"), named("Anna Maria", "Schmidt"));
    row("hyphen", named("Jean-Pierre", "Martin"), named("Jean Pierre", "Martin"));
    row("zero width in a name", named("Tom", "Smith"), named("T\u200bom", "Smith\u2060"));
    row("date of birth left out", born(named("Tom", "Smith"), "19800201"), named("TOM", "SMITH"));
    row("the same date of birth", born(named("Tom", "Smith"), "19800201"),
        born(named("TOM", "SMITH"), "19800201"));
}

void namesInTwoScripts()
{
    row("Cyrillic", named("Иван", "Петров"), named("Ivan", "Petrov"));
    row("to Cyrillic", named("Ivan", "Petrov"), named("Иван", "Петров"));
    row("Cyrillic, English", named("Юлия", "Чехова"), named("Yulia", "Chekhova"));
    row("Cyrillic, French", named("Юлия", "Чехова"), named("Ioulia", "Tchekhova"));
    row("Cyrillic, German", named("Юлия", "Чехова"), named("Julia", "Tschechowa"));
    row("from German", named("Julia", "Tschechowa"), named("Юлия", "Чехова"));
    row("Cyrillic, swapped", named("Юлия", "Жукова"), named("Zhukova", "Yuliya"));
    row("Greek", named("Νίκος", "Παπαδόπουλος"), named("Nikos", "Papadopoulos"));
    row("Chinese", named("小明", "王"), named("Xiaoming", "Wang"));
}

void contacts()
{
    row("e-mail, case", asMarried("ida@example.org"), asUnmarried("Ida@Example.ORG"));
    row("e-mail, zero width space", asMarried("ida@example.org"),
        asUnmarried("ida@exam\u200bple.org"));
    row("e-mail, zero width joiner", asMarried("ida@example.org"),
        asUnmarried("i\u200dda@example.org"));
    row("e-mail, word joiner", asMarried("ida@exam\u2060ple.org"), asUnmarried("ida@example.org"));
    row("e-mail, byte order mark", asMarried("\ufeffida@example.org"),
        asUnmarried("ida@example.org"));
    row("e-mail, soft hyphen", asMarried("ida@example.org"), asUnmarried("ida@exam\u00adple.org"));
    row("phone, country code", calledOn("06 23 45 67 89"), alsoCalledOn("+33 6 23 45 67 89"));
    row("phone, no country code", calledOn("+33623456789"), alsoCalledOn("06.23.45.67.89"));
    row("phone, 00", calledOn("0033 6 23 45 67 89"), alsoCalledOn("0623456789"));
    row("phone, trunk zero", calledOn("+44 (0)20 7946 0958"), alsoCalledOn("020 7946 0958"));
    row("phone, short", calledOn("22 12 34 56"), alsoCalledOn("+47 22 12 34 56"));
    row("phone, extension", calledOn("06 23 45 67 89"), alsoCalledOn("06 23 45 67 89 ext. 12"));
    row("phone, no extension", calledOn("06 23 45 67 89x12"), alsoCalledOn("0623456789"));
    row("phone, both", calledOn("06 23 45 67 89"), alsoCalledOn("+33 6 23 45 67 89 #12"));
}

} // namespace

Q_DECLARE_METATYPE(Edits)

class TestCreateSpellings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void samePerson_typedAgain_isNotSentBeforeTheAgentHasLooked_data()
    {
        QTest::addColumn<Edits>("sent");
        QTest::addColumn<Edits>("typed");
        namesInOneScript();
        namesInTwoScripts();
        contacts();
    }

    void samePerson_typedAgain_isNotSentBeforeTheAgentHasLooked()
    {
        QFETCH(Edits, sent);
        QFETCH(Edits, typed);
        QVERIFY(!(sent == typed));
        CreateBench bench;
        loseTheAnswer(bench, sent);
        CreateWindow window(bench);
        window.press(typed);
        QCOMPARE(bench.posts().size(), 1);
        const auto *unknown = window.as<Attempted::Unknown>();
        QVERIFY(unknown);
        QVERIFY(std::holds_alternative<Attempted::SentAlready>(unknown->why));
        window.press();
        QCOMPARE(bench.posts().size(), 1);
        // Looked, and decided.
        window.attempt.createAnyway(QStringLiteral("somebody else"));
        window.rest();
        QCOMPARE(bench.posts().size(), 2);
    }

    void differentPerson_typedNext_isCreatedAtOnce_data()
    {
        QTest::addColumn<Edits>("sent");
        QTest::addColumn<Edits>("typed");
        const Edits all
            = withPhone(born(with(named("Tom", "Smith"), "email", "tom@example.org"), "19800201"),
                        "06 23 45 67 89");
        const Edits other
            = withPhone(born(with(named("Ann", "Miller"), "email", "ann@example.org"), "19750317"),
                        "07 11 22 33 44");
        row("nothing in common", all, other);
        row("names only", named("Tom", "Smith"), named("Ann", "Miller"));
        row("one vowel", named("Anna", "Berg"), named("Anna", "Borg"));
        row("the last name only", named("Tom", "Smith"), named("Ann", "Smith"));
        row("the first name only", named("Tom", "Smith"), named("Tom", "Miller"));
        row("namesakes", born(named("Tom", "Smith"), "19800201"),
            born(named("Tom", "Smith"), "19810201"));
        row("another box", asMarried("ida@example.org"), asUnmarried("eda@example.org"));
        row("the last digit", calledOn("06 23 45 67 89"), alsoCalledOn("06 23 45 67 88"));
        row("one extension", calledOn("06 23 45 67 89 ext. 12"),
            alsoCalledOn("07 23 45 67 81 ext. 12"));
        row("two countries", calledOn("+47 22 12 34 56"), alsoCalledOn("+46 22 12 34 56"));
        row("another script", named("Tom", "Smith"), named("Юлия", "Чехова"));
        row("German, another", named("Юлия", "Чехова"), named("Julia", "Tschernowa"));
        row("two in Cyrillic", named("Иван", "Петров"), named("Юлия", "Чехова"));
    }

    void differentPerson_typedNext_isCreatedAtOnce()
    {
        QFETCH(Edits, sent);
        QFETCH(Edits, typed);
        CreateBench bench;
        loseTheAnswer(bench, sent);
        CreateWindow window(bench);
        window.press(typed);
        QCOMPARE(bench.posts().size(), 2);
        QVERIFY(window.as<Attempted::Created>());
    }

private:
    /// The program ends without having learnt what became of it.
    static void loseTheAnswer(CreateBench &bench, const Edits &edits)
    {
        bench.onPost.fault = RecordingServer::Fault::CloseAfterRequest;
        CreateWindow window(bench);
        window.press(edits);
        if (!window.as<Attempted::Unknown>())
            qFatal("Its outcome is known");
        bench.onPost.fault = RecordingServer::Fault::None;
    }
};

QTEST_GUILESS_MAIN(TestCreateSpellings)
#include "tst_createspellings.moc"
