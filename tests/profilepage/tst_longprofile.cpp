// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// A profile that is larger than anybody's: only what is in sight is made. Counts are held, not
// time.
#include "tests/profilepage/profilebench.h"

#include <QComboBox>
#include <QJsonArray>

using namespace desk;
using namespace desk::test;

namespace {

QJsonArray phonesOfNumber(int count)
{
    QJsonArray phones;
    for (int i = 0; i < count; ++i)
        phones.append(QJsonObject{{QStringLiteral("number"), QString::number(600000000 + i)},
                                  {QStringLiteral("type"), QStringLiteral("HOME")},
                                  {QStringLiteral("extension"), i}});
    return phones;
}

QByteArray profileWith(const char *key, const QJsonValue &value)
{
    QJsonObject profile = QJsonDocument::fromJson(fullProfile).object();
    profile.insert(QString::fromLatin1(key), value);
    return QJsonDocument(profile).toJson(QJsonDocument::Compact);
}

qsizetype widgetsIn(const QWidget &page)
{
    return page.findChildren<QWidget *>().size();
}

} // namespace

class TestLongProfile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void phones_fiveThousand_takeFewWidgetsAndAreSentWhole()
    {
        UiBench bench;
        QJsonArray phones = phonesOfNumber(5000);
        bench.profile = profileWith("phones", phones);
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        const qsizetype read = widgetsIn(page);
        QVERIFY2(read < 1200, qPrintable(QString::number(read)));
        startEditing(page, "phones");
        // What is said about the numbers comes after a pause.
        QTRY_VERIFY(part<QWidget>(page, "phonesAdvice")->isVisible());
        const qsizetype edited = widgetsIn(page);
        QVERIFY2(edited < read + 600, qPrintable(QString::number(edited)));

        selectCode(*part<QComboBox>(page, "phones_4_type"), QStringLiteral("OFFICE"));
        QJsonObject changed = phones.at(4).toObject();
        changed.insert(QStringLiteral("type"), QStringLiteral("OFFICE"));
        phones[4] = changed;
        send(page);
        // A list that is longer than the panel is gone through before it can be sent.
        auto *button = part<QPushButton>(page, "sendChanges");
        QVERIFY(!page.isSending());
        for (int shown = 0; shown < 40 && !page.isSending(); ++shown)
            button->click();
        const QJsonObject body{{QStringLiteral("phones"), phones}};
        QTRY_COMPARE(bench.bodies("PATCH"),
                     QList<QByteArray>{QJsonDocument(body).toJson(QJsonDocument::Compact)});
        QTRY_VERIFY(!page.isSending());
    }

    void text_ofAMebibyte_isShownShortAndKeptWhole()
    {
        UiBench bench;
        const QString text(1024 * 1024, u'\u00e9');
        bench.profile = profileWith("birth_city", text);
        ProfilePage page(customerId, bench.bench.api, bench.reference, bench.journal,
                         bench.run.clock);
        open(page);
        QVERIFY(textOf(page).size() < 20000);
        startEditing(page, "birth_city");
        QVERIFY(part<QLineEdit>(page, "birth_city")->text().size() < 5000);
        edit(page, "email", QStringLiteral("new@example.org"));
        send(page);
        QTRY_COMPARE(bench.bodies("PATCH"), QList<QByteArray>{R"({"email":"new@example.org"})"});
        QTRY_VERIFY(!page.isSending());
    }
};

QTEST_MAIN(TestLongProfile)
#include "tst_longprofile.moc"
