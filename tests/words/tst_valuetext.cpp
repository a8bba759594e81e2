// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/valuetext.h"

#include "app/reference/referencedata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace desk;

class TestValueText final : public QObject {
    Q_OBJECT

private:
    ReferenceData m_reference{QStringLiteral("en")};

private Q_SLOTS:
    void valueText_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        const auto row
            = [](const char *name, const char *path, const char *value, const char *text) {
                  QTest::newRow(name)
                      << QString::fromLatin1(path) << QByteArray(value) << QString::fromUtf8(text);
              };
        row("none", "first_name", "null", "");
        row("country", "birth_country_code", R"("FR")", "France (FR)");
        row("unknown country", "birth_country_code", R"("QQ")", "QQ");
        row("language", "language_code", R"("FR")", "French (FR)");
        row("date", "birthdate", R"("19840201")", "01/02/1984");
        row("no date", "birthdate", R"("soon")", "soon");
        row("boolean", "blacklisted", "false", "No");
        row("status", "loyalty_program.status", R"("GOLD")", "Gold");
        row("unknown status", "loyalty_program.status", R"("DIAMOND")", "DIAMOND");
        row("identifier", "identity", R"({"number":"1","type":"CPF"})", "1 (CPF (Brazil))");
        row("phones", "phones", R"([{"number":"1","type":"HOME"},{"number":"%1"}])",
            "1 (Home)\n%1");
        row("consents", "optins",
            R"([{"channel":"EMAIL","optin":true,"optin_partners":false},{"channel":"PIGEON"}])",
            "E-mail: Yes, partners: No\nPIGEON: Not said");
    }

    void valueText()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QJsonArray wrapped = QJsonDocument::fromJson('[' + value + ']').array();
        QCOMPARE(wrapped.size(), 1);
        QCOMPARE(desk::valueText(*findField(path), wrapped.at(0), m_reference), text);
    }

    void enumerationText_everyCode_hasAName()
    {
        for (const char *code : optInChannels()) {
            // These read the same in English.
            const QString text = QString::fromLatin1(code);
            if (text != QLatin1String("SMS"))
                QVERIFY2(enumerationText(text) != text, code);
        }
        QCOMPARE(enumerationText(QStringLiteral("TELEX")), QStringLiteral("TELEX"));
    }

    void noDate_problem_namesTheFormThatIsAskedFor_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("form");
        const auto row = [](const char *locale, const char *form) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(form);
        };
        row("en_GB", "DD/MM/YYYY");
        row("en_US", "M/D/YYYY");
        row("de_DE", "DD.MM.YYYY");
        row("fr_FR", "DD/MM/YYYY");
        row("sv_SE", "YYYY-MM-DD");
        row("ja_JP", "YYYY/MM/DD");
    }

    void noDate_problem_namesTheFormThatIsAskedFor()
    {
        QFETCH(QString, locale);
        QFETCH(QString, form);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const QString text = problemText({ProblemKey::NotADate, 0});
        QLocale::setDefault(before);
        QCOMPARE(text, QStringLiteral("This is no date. Write it as %1.").arg(form));
    }

    void problemText_everyKey_hasWordsOfItsOwn()
    {
        QSet<QString> texts;
        constexpr int count = static_cast<int>(ProblemKey::ConsentWithoutAnswer) + 1;
        for (int key = 0; key < count; ++key)
            texts.insert(problemText({static_cast<ProblemKey>(key), 50}));
        QCOMPARE(texts.size(), count);
        QVERIFY(problemText({ProblemKey::TooLong, 50}).contains(QStringLiteral("50")));
    }
};

QTEST_MAIN(TestValueText)
#include "tst_valuetext.moc"
