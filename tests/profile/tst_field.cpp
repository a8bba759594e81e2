// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/field.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace desk;

namespace {

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(QLatin1Char(' '));
    return {list.cbegin(), list.cend()};
}

QSet<QString> unitsWhere(const std::function<bool(const Field &)> &isWanted)
{
    QSet<QString> units;
    for (const Field &row : fields()) {
        if (isWanted(row))
            units.insert(row.unit());
    }
    return units;
}

// Contract, section 4.4.
const char *const both = "email civility unicode_civility first_name unicode_first_name last_name "
                         "unicode_last_name birthdate phones address optins language_code "
                         "identity";
const char *const createOnly = "customer_type call_id";
const char *const patchOnly
    = "second_name third_name fourth_name unicode_second_name unicode_third_name "
      "unicode_fourth_name birth_country_code birth_city personal_data_usage_allowed";

} // namespace

class TestField final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catalogue_creatable_isTheContractsKeySet()
    {
        QCOMPARE(unitsWhere([](const Field &row) { return row.isCreatable(); }),
                 words(both) + words(createOnly));
    }

    void catalogue_editable_isTheContractsKeySet()
    {
        QCOMPARE(unitsWhere([](const Field &row) { return row.isEditable(); }),
                 words(both) + words(patchOnly));
    }

    void catalogue_required_isTheContractsKeySet()
    {
        QCOMPARE(unitsWhere([](const Field &row) { return row.onCreate == OnCreate::Required; }),
                 words("first_name last_name civility"));
    }

    void catalogue_profileKeys_allHaveARow()
    {
        // The deprecated twin of `birthdate` is shown under Other (contract, 3.1).
        const QSet<QString> readOnly = words("gm_number gender health_pass_id customer_type "
                                             "customer_status loyalty_program blacklisted "
                                             "filiation_number locale _links");
        const QSet<QString> all = unitsWhere([](const Field &) { return true; });
        QVERIFY(all.contains(words(both) + words(patchOnly) + readOnly));
    }

    void catalogue_addressParts_haveTheContractsLimits()
    {
        const QHash<QString, int> limits{{QStringLiteral("number"), 50},
                                         {QStringLiteral("street"), 100},
                                         {QStringLiteral("add_on"), 50},
                                         {QStringLiteral("town"), 100},
                                         {QStringLiteral("city"), 150},
                                         {QStringLiteral("zip_code"), 50},
                                         {QStringLiteral("state_or_district"), 100},
                                         {QStringLiteral("country"), 100},
                                         {QStringLiteral("country_code"), 3},
                                         {QStringLiteral("additional_information_1"), 100},
                                         {QStringLiteral("additional_information_2"), 100}};
        QHash<QString, int> found;
        for (const Field &row : fields()) {
            if (row.unit() == QLatin1String("address"))
                found.insert(row.part(), row.maxLength);
            else
                QCOMPARE(row.maxLength, 0);
        }
        QCOMPARE(found, limits);
    }

    void catalogue_clear_followsTheContract()
    {
        // Contract, 4.2: null only for five keys; design, section 2: these may never be cleared.
        const QSet<QString> never
            = words("civility first_name last_name personal_data_usage_allowed");
        const QSet<QString> null = words("email birthdate birth_country_code identity");
        const QSet<QString> list = words("phones optins");
        for (const Field &row : fields()) {
            const QString path = row.pathText();
            const ClearWith expected = !row.isEditable() || never.contains(path) ? ClearWith::Never
                : null.contains(path)                                            ? ClearWith::Null
                : list.contains(path) ? ClearWith::EmptyList
                                      : ClearWith::EmptyText;
            QVERIFY2(row.clearWith == expected, row.path);
        }
    }

    void catalogue_pathsAndLabels_areUnique()
    {
        QSet<QByteArray> paths;
        QSet<QByteArray> labels;
        for (const Field &row : fields()) {
            paths.insert(row.path);
            labels.insert(row.label);
        }
        QCOMPARE(paths.size(), static_cast<qsizetype>(fields().size()));
        QCOMPARE(labels.size(), static_cast<qsizetype>(fields().size()));
    }

    void catalogue_labels_areThoseOfTheDesign_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("label");
        QTest::newRow("email") << QByteArray("email") << QByteArray("E-mail");
        QTest::newRow("civility") << QByteArray("civility") << QByteArray("Civility");
        QTest::newRow("first_name") << QByteArray("first_name") << QByteArray("First name");
        QTest::newRow("birthdate") << QByteArray("birthdate") << QByteArray("Date of birth");
        QTest::newRow("zip_code") << QByteArray("address.zip_code") << QByteArray("Postal code");
        QTest::newRow("gm_number") << QByteArray("gm_number") << QByteArray("GM number");
    }

    void catalogue_labels_areThoseOfTheDesign()
    {
        QFETCH(QByteArray, path);
        QTEST(QByteArray(field(path.constData()).label), "label");
    }

    void unitAndPart_path_isSplitAtTheDot()
    {
        QCOMPARE(field("address.city").unit(), QStringLiteral("address"));
        QCOMPARE(field("address.city").part(), QStringLiteral("city"));
        QCOMPARE(field("email").unit(), QStringLiteral("email"));
        QCOMPARE(field("email").part(), QString());
    }

    void findField_unknownPath_isNull()
    {
        QCOMPARE(findField(u"no_such_key"), nullptr);
        QCOMPARE(findField(u"address"), nullptr);
        QCOMPARE(findField(u"email"), &field("email"));
    }

    void fieldsOf_allSections_coverTheCatalogueInOrder()
    {
        qsizetype count = 0;
        for (const Section section : {Section::Identity, Section::Contact, Section::Address,
                                      Section::Consent, Section::Membership, Section::Other}) {
            const QList<const Field *> rows = fieldsOf(section);
            QVERIFY(std::is_sorted(rows.cbegin(), rows.cend(), std::less<>()));
            count += rows.size();
        }
        QCOMPARE(count, static_cast<qsizetype>(fields().size()));
    }

    void closedLists_sizes_areThoseOfTheContract()
    {
        QCOMPARE(phoneTypes().size(), size_t(3));
        QVERIFY(!nationalIdTypes().empty());
        QVERIFY(!optInChannels().empty());
    }
};

QTEST_GUILESS_MAIN(TestField)
#include "tst_field.moc"
