// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The tables say what ICU says, which is slow to be asked.
#include "app/reference/builttables.h"

#include "app/reference/icunames.h"
#include "app/reference/nameadvice.h"
#include "app/text/folding.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <QRandomGenerator>
#include <QTest>

using namespace desk;

class TestBuiltTables final : public QObject {
    Q_OBJECT

private:
    QString byIcu(const QString &text) const
    {
        icu::UnicodeString letters = icu::UnicodeString::fromUTF8(text.toStdString());
        m_icu->transliterate(letters);
        return QString::fromUtf16(letters.getBuffer(), letters.length());
    }

    std::unique_ptr<icu::Transliterator> m_icu;

private Q_SLOTS:
    void initTestCase()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_icu.reset(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
        QVERIFY(m_icu);
    }

    void codeOfForeignName_everyName_isKnown()
    {
        for (const FieldKind kind : {FieldKind::Country, FieldKind::Language}) {
            for (const char *language : {"en", "ca", "ja", "ar"}) {
                for (const IcuName &known : icuNames(kind, icu::Locale(language))) {
                    const QString code = codeOfForeignName(kind, foldedName(known.name));
                    QVERIFY2(code.size() == 2 && code == code.toUpper(), qPrintable(known.name));
                    if (QLatin1String(language) == QLatin1String("en"))
                        QCOMPARE(code, QString::fromLatin1(known.code).toUpper());
                }
            }
        }
    }

    void codeOfForeignName_noName_isNothing()
    {
        for (const char *text : {"", "a", "germa", "germany2", "zzz", "\xf0\x9f\x98\x80"})
            QCOMPARE(codeOfForeignName(FieldKind::Country, QString::fromUtf8(text)), QString());
        QCOMPARE(codeOfForeignName(FieldKind::Civility, QStringLiteral("germany")), QString());
        // A country's name is no language's.
        QCOMPARE(codeOfForeignName(FieldKind::Language, QStringLiteral("germany")), QString());
    }

    void codesOfForeignNames_beginning_findsEachOnce()
    {
        const auto codes = [](const char *text) {
            QStringList found = codesOfForeignNames(FieldKind::Country, QString::fromUtf8(text));
            found.sort();
            return found.join(u' ');
        };
        QCOMPARE(codes("allem"), QStringLiteral("DE"));
        QCOMPARE(codes("\u65e5"), QStringLiteral("JP"));
        QCOMPARE(codes("duits"), QStringLiteral("DE"));
        QCOMPARE(codes("qqq"), QString());
    }

    void readingOfHan_everyLetter_isIcus()
    {
        int known = 0;
        for (char32_t letter = 0x3400; letter <= 0xfaff; ++letter) {
            if (letter == 0xa000)
                letter = 0xf900;
            const QString reading = readingOfHan(letter);
            known += reading.isEmpty() ? 0 : 1;
            const QString icus = byIcu(QString::fromUcs4(&letter, 1));
            const bool isWord = std::all_of(icus.begin(), icus.end(), [](QChar c) {
                return c >= QLatin1Char('a') && c <= QLatin1Char('z');
            });
            if (reading != (isWord ? icus : QString()))
                QCOMPARE(reading, icus);
        }
        QVERIFY2(known > 20000, qPrintable(QString::number(known)));
        for (const char32_t other :
             {U'a', char32_t(0x33ff), char32_t(0xa000), char32_t(0xfb00), char32_t(0x20000)})
            QVERIFY(readingOfHan(other).isEmpty());
    }

    void inLatinLetters_anyNames_areAsIcuWritesThem()
    {
        // Chinese names with Latin ones, as they stand in one field.
        const QString signs
            = QStringLiteral("\u738b\u5c0f\u660e\u674e\u9673\u7530\u4e2d\u9065aLi -'3");
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int length = 1 + random.bounded(7); length > 0; --length)
                text += signs.at(random.bounded(static_cast<int>(signs.size())));
            icu::UnicodeString title = icu::UnicodeString::fromUTF8(byIcu(text).toStdString());
            title.toTitle(nullptr, icu::Locale::getRoot());
            const QString wanted
                = QString::fromUtf16(title.getBuffer(), title.length()).simplified();
            QCOMPARE(inLatinLetters(text), wanted);
        }
    }
};

QTEST_GUILESS_MAIN(TestBuiltTables)
#include "tst_builttables.moc"
