// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/palette/typedcommand.h"

#include "app/profile/value.h"
#include "app/reference/referencedata.h"

#include <QJsonDocument>
#include <QTest>

using namespace desk;
using namespace Qt::Literals::StringLiterals;

namespace {

QString jsonOf(const QJsonValue &value)
{
    const QByteArray all = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(all.mid(1, all.size() - 2));
}

QString nameOf(typed::Why why)
{
    static const QStringList names{
        u"NoCommand"_s,  u"TooLong"_s,    u"ValueMissing"_s,    u"NotAnId"_s, u"UnknownField"_s,
        u"NoPage"_s,     u"ReadOnly"_s,   u"CannotBeCleared"_s, u"IsEmpty"_s, u"IsSoAlready"_s,
        u"NotYesOrNo"_s, u"NotAChoice"_s, u"OnPageOnly"_s,      u"Invalid"_s};
    return names.at(static_cast<int>(why));
}

/// What a line was understood as, in one line.
struct Described {
    QString operator()(const typed::OpenCustomer &open) const
    {
        return u"open "_s + open.id.text();
    }
    QString operator()(const typed::Find &find) const { return u"find "_s + find.line; }
    QString operator()(const typed::NewCustomer &) const { return u"new"_s; }
    QString operator()(const typed::SetField &set) const
    {
        return set.field->pathText() + u" = "_s + jsonOf(set.value);
    }
    QString operator()(const typed::ClearField &clear) const
    {
        return u"clear "_s + clear.field->pathText();
    }
    QString operator()(const typed::NotUnderstood &no) const
    {
        QString text = nameOf(no.why);
        if (no.field)
            text += u' ' + no.field->pathText();
        if (no.why == typed::Why::Invalid)
            text += u' ' + QString::number(static_cast<int>(no.problem.key));
        return text;
    }
};

QString invalid(const char *path, ProblemKey key)
{
    return u"Invalid %1 %2"_s.arg(QString::fromLatin1(path)).arg(static_cast<int>(key));
}

QList<FieldNames::Name> frenchNames()
{
    return {{&field("email"), u"E-mail"_s},
            {&field("first_name"), u"Prénom"_s},
            {&field("last_name"), u"Nom"_s},
            {&field("birthdate"), u"Date de naissance"_s},
            {&field("birth_country_code"), u"Pays de naissance"_s},
            {&field("address.country_code"), u"Pays"_s},
            {&field("address.city"), u"Ville"_s},
            {&field("address.zip_code"), u"Code postal"_s},
            {&field("phones"), u"Téléphones"_s},
            {&field("phones"), u"Téléphone"_s},
            {&field("personal_data_usage_allowed"), u"Consentement"_s}};
}

struct Desk {
    ReferenceData reference;
    QHash<const Field *, QJsonValue> values{
        {&field("first_name"), u"Olivier"_s},
        {&field("email"), u"olivier@example.org"_s},
        {&field("birthdate"), u"19500523"_s},
        {&field("address.country_code"), u"FR"_s},
        {&field("address.city"), u"Paris"_s},
        {&field("phones"),
         QJsonArray{QJsonObject{{u"number"_s, u"0199004567"_s}, {u"type"_s, u"HOME"_s}}}}};
    PageFacts facts;

    explicit Desk(bool isFrench, PageFacts::Page page = PageFacts::Page::Profile)
        : reference(isFrench ? u"fr"_s : u"en"_s)
    {
        facts.page = page;
        facts.source
            = {[this](const Field &row) { return values.value(&row); }, QDate(2026, 11, 30)};
        facts.reference = &reference;
        facts.names = isFrench ? FieldNames(frenchNames()) : FieldNames();
        if (isFrench)
            facts.words = {.open = {u"ouvrir"_s},
                           .find = {u"chercher"_s},
                           .create = {u"nouveau"_s},
                           .clear = {u"effacer"_s},
                           .yes = {u"oui"_s},
                           .no = {u"non"_s},
                           .codes = {{u"HOME"_s, u"Domicile"_s}}};
        else
            facts.words.codes = {{u"SECURITY_NUMBER"_s, u"Social security number (France)"_s}};
    }
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] QString read(const QString &line) const
    {
        return std::visit(Described(), readTyped(line, facts));
    }
};

} // namespace

class TestTypedCommand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readTyped_english_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const QString &line, const QString &meaning) {
            QTest::newRow(qPrintable(line)) << line << meaning;
        };
        row(u"open 123456789"_s, u"open 123456789"_s);
        row(u"  OPEN   123 "_s, u"open 123"_s);
        row(u"open #123"_s, u"open 123"_s);
        row(u"#123"_s, u"open 123"_s);
        row(u"id 123"_s, u"open 123"_s);
        row(u"open"_s, u"ValueMissing"_s);
        row(u"open tom"_s, u"NotAnId"_s);
        row(u"open 12/../34"_s, u"NotAnId"_s);
        row(u"find Smith, Tom 1984"_s, u"find Smith, Tom 1984"_s);
        row(u"find"_s, u"ValueMissing"_s);
        row(u"new"_s, u"new"_s);
        row(u"new customer"_s, u"NoCommand"_s);
        row(u""_s, u"NoCommand"_s);
        row(u"smith"_s, u"NoCommand"_s);
        row(u"cityscape x"_s, u"NoCommand"_s);
        row(u"email x@y.org"_s, u"email = \"x@y.org\""_s);
        row(u"E-Mail: x@y.org"_s, u"email = \"x@y.org\""_s);
        row(u"email=x@y.org"_s, u"email = \"x@y.org\""_s);
        row(u"email"_s, u"ValueMissing email"_s);
        row(u"email x"_s, invalid("email", ProblemKey::NotAnEmail));
        row(u"email olivier@example.org"_s, u"IsSoAlready email"_s);
        row(u"first name Zoé Anne"_s, u"first_name = \"Zoé Anne\""_s);
        row(u"first_name Zoe"_s, u"first_name = \"Zoe\""_s);
        row(u"city Lyon"_s, u"address.city = \"Lyon\""_s);
        row(u"address.city Lyon"_s, u"address.city = \"Lyon\""_s);
        row(u"city of birth Lyon"_s, u"birth_city = \"Lyon\""_s);
        row(u"postal code 69001"_s, u"address.zip_code = \"69001\""_s);
        row(u"zip 69001"_s, u"address.zip_code = \"69001\""_s);
        row(u"street number 12 bis"_s, u"address.number = \"12 bis\""_s);
        row(u"street Rue du Lac"_s, u"address.street = \"Rue du Lac\""_s);
        row(u"floor or unit 3B"_s, u"address.add_on = \"3B\""_s);
        row(u"locality Le Bourg"_s, u"address.town = \"Le Bourg\""_s);
        row(u"province Québec"_s, u"address.state_or_district = \"Québec\""_s);
        row(u"country name France"_s, u"address.country = \"France\""_s);
        row(u"address line 1 c/o Smith"_s, u"address.additional_information_1 = \"c/o Smith\""_s);
        row(u"country Germany"_s, u"address.country_code = \"DE\""_s);
        row(u"country de"_s, u"address.country_code = \"DE\""_s);
        row(u"country Allemagne"_s, u"address.country_code = \"DE\""_s);
        row(u"country Atlantis"_s, invalid("address.country_code", ProblemKey::NotACountry));
        row(u"country of birth Canada"_s, u"birth_country_code = \"CA\""_s);
        row(u"language french"_s, u"language_code = \"FR\""_s);
        row(u"customer language Klingonese"_s, invalid("language_code", ProblemKey::NotALanguage));
        row(u"civility ms"_s, u"civility = \"MS\""_s);
        row(u"civility Doctor"_s, u"NotAChoice civility"_s);
        row(u"birthdate 23/05/1951"_s, u"birthdate = \"19510523\""_s);
        row(u"date of birth 23 5 51"_s, u"birthdate = \"19510523\""_s);
        row(u"dob 1951-05-23"_s, u"birthdate = \"19510523\""_s);
        row(u"birthdate 1950-05-23"_s, u"IsSoAlready birthdate"_s);
        row(u"birthdate 31/02/1951"_s, invalid("birthdate", ProblemKey::NotADate));
        row(u"birthdate 01/01/2030"_s, invalid("birthdate", ProblemKey::DateInFuture));
        row(u"consent yes"_s, u"personal_data_usage_allowed = true"_s);
        row(u"consent no"_s, u"personal_data_usage_allowed = false"_s);
        row(u"consent maybe"_s, u"NotYesOrNo personal_data_usage_allowed"_s);
        row(u"contact consents sms"_s, u"OnPageOnly optins"_s);
        row(u"national identifier DNI 12345678Z"_s,
            u"identity = {\"number\":\"12345678Z\",\"type\":\"DNI\"}"_s);
        row(u"id number 1 85 05 social security number (france)"_s,
            u"identity = {\"number\":\"1 85 05\",\"type\":\"SECURITY_NUMBER\"}"_s);
        row(u"identity 123"_s, invalid("identity", ProblemKey::IdentifierIncomplete));
        row(u"points 5"_s, u"ReadOnly loyalty_program.points"_s);
        row(u"customer type client"_s, u"ReadOnly customer_type"_s);
        row(u"gm number 5"_s, u"ReadOnly gm_number"_s);
        row(u"clear"_s, u"ValueMissing"_s);
        row(u"clear birthdate"_s, u"clear birthdate"_s);
        row(u"clear date of birth"_s, u"clear birthdate"_s);
        row(u"clear first name"_s, u"CannotBeCleared first_name"_s);
        row(u"clear second name"_s, u"IsEmpty second_name"_s);
        row(u"clear city"_s, u"clear address.city"_s);
        row(u"clear points"_s, u"ReadOnly loyalty_program.points"_s);
        row(u"clear sky"_s, u"UnknownField"_s);
        row(u"clear email now"_s, u"UnknownField"_s);
    }

    void readTyped_english()
    {
        QFETCH(QString, line);
        const Desk desk(false);
        QTEST(desk.read(line), "meaning");
    }

    void readTyped_phone_isOneMore_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("brought");
        const QString none = u"IsSoAlready phones"_s;
        QTest::newRow("abroad") << u"phone +44 7400 123456"_s
                                << u"[{\"number\":\"+447400123456\",\"type\":\"MOBILE\"}]"_s;
        QTest::newRow("national form") << u"phone +33 6 12 34 56 78"_s
                                       << u"[{\"number\":\"0612345678\",\"type\":\"MOBILE\"}]"_s;
        QTest::newRow("with a type") << u"phone home 06 12 34 56 78"_s
                                     << u"[{\"number\":\"0612345678\",\"type\":\"HOME\"}]"_s;
        QTest::newRow("a type behind")
            << u"tel 0612345678 Office"_s << u"[{\"number\":\"0612345678\",\"type\":\"OFFICE\"}]"_s;
        QTest::newRow("there already") << u"phones +33 1 99 00 45 67"_s << none;
        QTest::newRow("no number")
            << u"phone abc"_s << invalid("phones", ProblemKey::PhoneWithoutNumber);
    }

    void readTyped_phone_isOneMore()
    {
        QFETCH(QString, line);
        QFETCH(QString, brought);
        const Desk desk(false);
        const TypedCommand read = readTyped(line, desk.facts);
        const auto *set = std::get_if<typed::SetField>(&read);
        if (!set) {
            QCOMPARE(std::visit(Described(), read), brought);
            return;
        }
        QCOMPARE(jsonOf(set->brought), brought);
        QJsonArray all = desk.values.value(&field("phones")).toArray();
        all.append(set->brought.toArray().first());
        QCOMPARE(set->value.toArray(), all);
    }

    void readTyped_french_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const QString &line, const QString &meaning) {
            QTest::newRow(qPrintable(line)) << line << meaning;
        };
        row(u"ouvrir 12"_s, u"open 12"_s);
        row(u"open 12"_s, u"open 12"_s);
        row(u"chercher Dupont"_s, u"find Dupont"_s);
        row(u"nouveau"_s, u"new"_s);
        row(u"PRENOM Zoé"_s, u"first_name = \"Zoé\""_s);
        row(u"prénom : Zoé"_s, u"first_name = \"Zoé\""_s);
        row(u"first name Zoé"_s, u"first_name = \"Zoé\""_s);
        row(u"date de naissance 01/02/1970"_s, u"birthdate = \"19700201\""_s);
        row(u"pays allemagne"_s, u"address.country_code = \"DE\""_s);
        row(u"pays de naissance Canada"_s, u"birth_country_code = \"CA\""_s);
        row(u"ville Lyon"_s, u"address.city = \"Lyon\""_s);
        row(u"city Lyon"_s, u"address.city = \"Lyon\""_s);
        row(u"code postal 69001"_s, u"address.zip_code = \"69001\""_s);
        row(u"consentement OUI"_s, u"personal_data_usage_allowed = true"_s);
        row(u"consentement yes"_s, u"personal_data_usage_allowed = true"_s);
        row(u"effacer prenom"_s, u"CannotBeCleared first_name"_s);
        row(u"effacer date de naissance"_s, u"clear birthdate"_s);
        row(u"clear ville"_s, u"clear address.city"_s);
        row(u"effacer"_s, u"ValueMissing"_s);
    }

    void readTyped_french()
    {
        QFETCH(QString, line);
        const Desk desk(true);
        QTEST(desk.read(line), "meaning");
    }

    void readTyped_creation_takesWhatCanBeCreated()
    {
        const Desk desk(false, PageFacts::Page::Creation);
        QCOMPARE(desk.read(u"customer type prospect"_s), u"customer_type = \"PROSPECT\""_s);
        QCOMPARE(desk.read(u"customer type king"_s), u"NotAChoice customer_type"_s);
        QCOMPARE(desk.read(u"clear first name"_s), u"clear first_name"_s);
        QCOMPARE(desk.read(u"city of birth Lyon"_s), u"ReadOnly birth_city"_s);
        QCOMPARE(desk.read(u"email x@y.org"_s), u"email = \"x@y.org\""_s);
    }

    void readTyped_noPage_opensAndFindsOnly()
    {
        Desk desk(false, PageFacts::Page::None);
        desk.facts.source.valueOf = nullptr;
        QCOMPARE(desk.read(u"open 12"_s), u"open 12"_s);
        QCOMPARE(desk.read(u"find x"_s), u"find x"_s);
        QCOMPARE(desk.read(u"email x@y.org"_s), u"NoPage email"_s);
        QCOMPARE(desk.read(u"clear email"_s), u"NoPage email"_s);
    }

    void readTyped_hostile_isDataOrNothing()
    {
        const Desk desk(false);
        QCOMPARE(desk.read(u"email "_s + QString(1 << 20, u'x')), u"TooLong"_s);
        QCOMPARE(desk.read(QString(1 << 20, u'\n')), u"TooLong"_s);
        QCOMPARE(desk.read(u"city Lyon\nopen 12"_s),
                 invalid("address.city", ProblemKey::ControlCharacter));
        QCOMPARE(desk.read(u"city a"_s + QChar(u'\0') + u"b"_s),
                 invalid("address.city", ProblemKey::ControlCharacter));
        QCOMPARE(desk.read(u"city "_s + QChar(0xd800)),
                 invalid("address.city", ProblemKey::ControlCharacter));
        QCOMPARE(desk.read(u"city "_s + QString(151, u'x')),
                 invalid("address.city", ProblemKey::TooLong));
        QCOMPARE(desk.read(u"phone 0\u20286 12"_s),
                 invalid("phones", ProblemKey::ControlCharacter));
        QCOMPARE(desk.read(u"city \"; rm -rf / $(id) <b>"_s),
                 u"address.city = \"\\\"; rm -rf / $(id) <b>\""_s);
        QCOMPARE(desk.read(u"city \u200b"_s), u"ValueMissing address.city"_s);
    }
};

QTEST_GUILESS_MAIN(TestTypedCommand)
#include "tst_typedcommand.moc"
