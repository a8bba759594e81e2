// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/servererrors.h"

#include "app/profile/field.h"

#include <QTest>

using namespace desk;

class TestServerErrors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void key_inAnySpelling_isItsField_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("mayBeAddress");
        const auto row = [](const char *key, const char *path, bool mayBeAddress) {
            QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(path)
                               << mayBeAddress;
        };
        row("address.zip_code", "address.zip_code", true);
        row("zip_code", "address.zip_code", true);
        row("address[zip_code]", "address.zip_code", true);
        row("address['zip_code']", "address.zip_code", true);
        row("/address/zip_code", "address.zip_code", true);
        row("ADDRESS.ZIP_CODE", "address.zip_code", true);
        row("phones[0].number", "phones", false);
        row("/phones/0/number", "phones", false);
        row("last_name", "last_name", false);
        row("favourite_colour", "", true);
        row("", "", true);
    }

    void key_inAnySpelling_isItsField()
    {
        QFETCH(QString, key);
        QFETCH(QString, path);
        QFETCH(bool, mayBeAddress);
        FieldError error;
        error.concernedKey = key;
        error.description = QStringLiteral("Unknown");
        const MappedErrors mapped = mapFieldErrors({error});
        QCOMPARE(mapped.byField.isEmpty(), path.isEmpty());
        QCOMPARE(mapped.rest.isEmpty(), !path.isEmpty());
        if (!path.isEmpty())
            QVERIFY(mapped.byField.contains(findField(path)));
        QCOMPARE(mapped.concernsAddress, mayBeAddress);
        QCOMPARE(addressWords(mapped).isEmpty(), !mayBeAddress);
    }

    void address_asSuch_isSaidAtOneOfItsParts_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"address", "ADDRESS", "/address"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void address_asSuch_isSaidAtOneOfItsParts()
    {
        QFETCH(QString, key);
        FieldError error;
        error.concernedKey = key;
        error.description = QStringLiteral("Unknown");
        const MappedErrors mapped = mapFieldErrors({error});
        QCOMPARE(mapped.byField.size(), 1);
        QVERIFY(mapped.byField.cbegin().key()->section == Section::Address);
        QVERIFY(mapped.concernsAddress);
    }
};

QTEST_GUILESS_MAIN(TestServerErrors)
#include "tst_servererrors.moc"
