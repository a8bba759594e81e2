// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/namereader.h"

#include <QTest>

using namespace desk;

class TestNameReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void name_parts_areToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const char *text, const char *country,
                            const char *first, const char *last) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(country)
                                << QString::fromUtf8(first) << QString::fromUtf8(last);
        };
        row("last word", "Jean Paul Roux", "FR", "Jean Paul", "Roux");
        row("two surnames", "Ana Prieto Gil", "ES", "Ana", "Prieto Gil");
        row("two given names", "José María Prieto Gil", "ES", "José María", "Prieto Gil");
        row("particle", "Matthias von der Heide", "DE", "Matthias", "von der Heide");
        row("capitals", "ROUX Jean", "FR", "Jean", "ROUX");
        row("comma", "Roux, Jean", "FR", "Jean", "Roux");
        row("title and civility", "Frau Dr. Eva Lang", "DE", "Eva", "Lang");
        row("e-mail", "Nora De Witt", "GB", "Nora", "De Witt");
        row("family first in its script", "田中 美咲 様", "JP", "美咲", "田中");
        row("family first by custom", "Nagy Anna", "HU", "Anna", "Nagy");
    }

    void name_parts_areToldApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const NameParts parts
            = nameParts(text, {country, {QStringLiteral("nora.de.witt@x.example")}});
        QCOMPARE(parts.first.toString(), first);
        QCOMPARE(parts.last.toString(), last);
    }
};

QTEST_GUILESS_MAIN(TestNameReader)
#include "tst_namereader.moc"
