// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/invisible.h"

#include <QTest>

using namespace desk;
using namespace Qt::Literals::StringLiterals;

class TestInvisible final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutInvisible_text_keepsWhatCanBeSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("visible");
        QTest::addColumn<QString>("spelled");
        const auto row
            = [](const char *name, const QString &text, const QString &visible,
                 const QString &spelled) { QTest::newRow(name) << text << visible << spelled; };
        row("plain", u"a b"_s, u"a b"_s, u"a b"_s);
        row("zero-width space", u"a\u200bb"_s, u"ab"_s, u"ab"_s);
        row("direction marks", u"\u202aab\u200f"_s, u"ab"_s, u"ab"_s);
        row("byte order mark", u"\ufeffab"_s, u"ab"_s, u"ab"_s);
        row("soft hyphen", u"a\u00adb"_s, u"ab"_s, u"ab"_s);
        row("joiners", u"a\u200cb\u200dc"_s, u"abc"_s, u"a\u200cb\u200dc"_s);
        row("accents and blanks", u"e\u0301\u00a0"_s, u"e\u0301\u00a0"_s, u"e\u0301\u00a0"_s);
    }

    void withoutInvisible_text_keepsWhatCanBeSeen()
    {
        QFETCH(QString, text);
        QTEST(withoutInvisible(text), "visible");
        QTEST(withoutInvisibleButJoiners(text), "spelled");
    }
};

QTEST_GUILESS_MAIN(TestInvisible)
#include "tst_invisible.moc"
