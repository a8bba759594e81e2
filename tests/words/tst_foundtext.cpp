// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/foundtext.h"

#include "app/reference/referencedata.h"
#include "tests/support/ids.h"

#include <QLocale>
#include <QTest>

using namespace desk;
using desk::test::idOf;

namespace {

const QDate today(2026, 11, 23);

FoundCustomer tom()
{
    FoundCustomer found{.id = idOf(QStringLiteral("700000123"))};
    found.firstName = QStringLiteral("TOM");
    found.lastName = QStringLiteral("SMITH");
    found.birthdate = QStringLiteral("19841124");
    found.countryCode = QStringLiteral("FR");
    found.nationalId = QStringLiteral("CANARYID1");
    return found;
}

} // namespace

class TestFoundText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    }

    void foundText_birthDate_givesTheAge()
    {
        const FoundText text = foundText(tom(), m_reference, today);
        QCOMPARE(text.born, QStringLiteral("24/11/1984"));
        QVERIFY(text.age.startsWith(QStringLiteral("41 year"))); // tomorrow 42
        QCOMPARE(text.country, QStringLiteral("France"));
    }

    void foundText_strangeBirthDate_isShownAsItCame_data()
    {
        QTest::addColumn<QString>("birthdate");
        QTest::newRow("none") << QString();
        QTest::newRow("partial") << QStringLiteral("1984");
        QTest::newRow("words") << QStringLiteral("unknown");
    }

    void foundText_strangeBirthDate_isShownAsItCame()
    {
        QFETCH(QString, birthdate);
        FoundCustomer found = tom();
        found.birthdate = birthdate;
        const FoundText text = foundText(found, m_reference, today);
        QCOMPARE(text.born, birthdate);
        QCOMPARE(text.age, QString());
    }

    void foundText_originalScript_standsBesideTheName()
    {
        FoundCustomer found = tom();
        found.originalFirstName = QStringLiteral("太郎");
        found.originalLastName = QStringLiteral("山田");
        QCOMPARE(foundText(found, m_reference, today).originalName, QStringLiteral("太郎 山田"));
        // Where it is the only one it is the name, once.
        found.firstName = found.originalFirstName;
        found.lastName = found.originalLastName;
        const FoundText text = foundText(found, m_reference, today);
        QCOMPARE(text.name, QStringLiteral("太郎 山田"));
        QCOMPARE(text.originalName, QString());
    }

    void foundText_hardlyAnything_hasAName()
    {
        FoundCustomer found{.id = idOf(QStringLiteral("5"))};
        found.countryCode = QStringLiteral("XQ");
        const FoundText text = foundText(found, m_reference, today);
        QCOMPARE(text.name, QStringLiteral("Customer 5"));
        QCOMPARE(text.country, QStringLiteral("XQ"));
        QCOMPARE(text.spoken(), QStringLiteral("Customer 5, XQ, id 5"));
    }

    void spoken_identifier_isNeverSaid()
    {
        QVERIFY(!foundText(tom(), m_reference, today).spoken().contains(QLatin1String("CANARY")));
    }

private:
    ReferenceData m_reference{QStringLiteral("en")};
};

QTEST_GUILESS_MAIN(TestFoundText)
#include "tst_foundtext.moc"
