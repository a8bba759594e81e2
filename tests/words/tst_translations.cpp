// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/translations.h"

#include "ui/fields/pastedialog.h"

#include <QPushButton>
#include <QTest>

using namespace desk;

class TestTranslations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void language_program_hasRightPlurals_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        const auto row = [](const char *language, const char *one, const char *two) {
            QTest::newRow(language) << QString::fromUtf8(one) << QString::fromUtf8(two);
        };
        const char *one = "Fill in 1 field";
        const char *two = "Fill in 2 fields";
        for (const char *language : {"en", "en_GB", "en_US", "C", "de", "ja_JP", "pt_BR", "ru"})
            row(language, one, two);
        row("fr", "Remplir 1 champ", "Remplir 2 champs");
        row("fr_CA", "Remplir 1 champ", "Remplir 2 champs");
    }

    void language_program_hasRightPlurals()
    {
        const Translations translations(QLocale(QString::fromLatin1(QTest::currentDataTag())),
                                        QStringLiteral(DESK_I18N));
        const auto said
            = [](int count) { return PasteDialog::tr("Fill in %n field(s)", nullptr, count); };
        QTEST(said(1), "one");
        QTEST(said(2), "two");
    }

    void language_withoutACatalogue_takesNoHalfFromQt()
    {
        const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
        const Translations translations(QLocale(QStringLiteral("de")), QStringLiteral(DESK_I18N));
        QCOMPARE(cancel(), QStringLiteral("Cancel"));
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
