// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Fields that are lists: their items are edited one by one, and the others stay as they are.
#include "ui/fields/fieldwidget.h"

#include "app/profile/edits.h"
#include "app/profile/patch.h"
#include "app/profile/profile.h"
#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "tests/support/uibench.h"
#include "ui/fields/inputparts.h"
#include "ui/fields/phoneswidget.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace desk;
using namespace desk::test;

namespace {

QJsonValue json(const char *text)
{
    const QByteArray wrapped = QByteArray("[") + text + "]";
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    Q_ASSERT(document.isArray());
    return document.array().at(0);
}

QJsonArray manyPhones()
{
    QJsonArray phones;
    for (int i = 0; i < 5000; ++i)
        phones.append(QJsonObject{{QStringLiteral("number"), QString::number(1000 + i)},
                                  {QStringLiteral("type"), QStringLiteral("HOME")}});
    return phones;
}

} // namespace

class TestListWidgets final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FieldWidget> make(const char *path)
    {
        return std::unique_ptr<FieldWidget>(
            makeFieldWidget(desk::field(path), *m_reference, nullptr));
    }

    std::unique_ptr<ReferenceData> m_reference;

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_reference = std::make_unique<ReferenceData>(QStringLiteral("en"));
    }

    void phones_editingOne_keepsTheOthersAndUnknownKeys()
    {
        const auto widget = make("phones");
        widget->setValue(json(R"([{"number":"1","type":"HOME","extension":"9"},
                                  {"number":2,"type":"PAGER"},{"number":"3"}])"));
        part<QLineEdit>(*widget, "phones_0_number")->setText(QStringLiteral("11"));
        QCOMPARE(widget->value(), json(R"([{"number":"11","type":"HOME","extension":"9"},
                                           {"number":2,"type":"PAGER"},{"number":"3"}])"));
    }

    void phones_typed_goOutAsTheContractShows_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        const auto row
            = [](const char *name, const char *country, const char *typed, const char *number) {
                  QTest::newRow(name) << QString::fromLatin1(country) << QString::fromLatin1(typed)
                                      << QString::fromLatin1(number);
              };
        row("national", "FR", "06 23 45 67 89", "0623456789");
        row("international of the same country", "fr", "+33 6 23 45 67 89", "0623456789");
        row("another country", "DE", "+33 6 23 45 67 89", "+33623456789");
        row("no country", "", "06.23.45.67.89", "0623456789");
        row("no country, international", "", "+33 6 23 45 67 89", "+33623456789");
    }

    void phones_typed_goOutAsTheContractShows()
    {
        QFETCH(QString, country);
        QFETCH(QString, typed);
        QFETCH(QString, number);
        const auto widget = make("phones");
        widget->setCountry(country);
        part<QPushButton>(*widget, "phones_add")->click();
        QTest::keyClicks(part<QLineEdit>(*widget, "phones_0_number"), typed);
        const QJsonObject phone = widget->value().toArray().at(0).toObject();
        QCOMPARE(phone.value(QStringLiteral("number")).toString(), number);
    }

    void phones_countryAfterwards_readsWhatWasTypedAndLeavesWhatWasStored()
    {
        const auto widget = make("phones");
        widget->setValue(json(R"([{"number":"+33 6-11"},{"number":"+33 6 11 11 11 11"}])"));
        part<QPushButton>(*widget, "phones_add")->click();
        QTest::keyClicks(part<QLineEdit>(*widget, "phones_2_number"),
                         QStringLiteral("+33 6 23 45 67 89"));
        QSignalSpy edited(widget.get(), &FieldWidget::edited);
        widget->setCountry(QStringLiteral("FR"));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(widget->value(), json(R"([{"number":"+33 6-11"},{"number":"+33 6 11 11 11 11"},
                          {"number":"0623456789","type":"MOBILE"}])"));
    }

    void phones_sameDigitsTypedBack_areTheStoredNumber()
    {
        const auto widget = make("phones");
        widget->setCountry(QStringLiteral("FR"));
        const QJsonValue stored = json(R"([{"number":"06 23-45.67.89","type":"MOBILE"}])");
        widget->setValue(stored);
        auto *number = part<QLineEdit>(*widget, "phones_0_number");
        number->setCursorPosition(static_cast<int>(number->text().size()));
        QTest::keyClick(number, Qt::Key_Backspace);
        QVERIFY(widget->value() != stored);
        QTest::keyClick(number, '9');
        QCOMPARE(widget->value(), stored);
    }

    void phones_chosenCountry_dialsTheNumberThere()
    {
        const auto widget = make("phones");
        widget->setCountry(QStringLiteral("DE"));
        part<QPushButton>(*widget, "phones_add")->click();
        auto *country = part<QComboBox>(*widget, "phones_0_country");
        QCOMPARE(country->currentData().toString(), QStringLiteral("DE"));
        country->setCurrentIndex(country->findData(QStringLiteral("FR")));
        QTest::keyClicks(part<QLineEdit>(*widget, "phones_0_number"),
                         QStringLiteral("06 23 45 67 89"));
        widget->setCountry(QStringLiteral("IT"));
        QCOMPARE(country->currentData().toString(), QStringLiteral("FR"));
        QCOMPARE(widget->value(), json(R"([{"number":"+33623456789","type":"MOBILE"}])"));
    }

    void phones_typedNumberLoadedAgain_keepsItsCountryAndAStoredOneItsForm()
    {
        const auto widget = make("phones");
        const QJsonValue stored = json(R"([{"number":"06 11-11.11.11","type":"HOME"}])");
        widget->setStored(stored);
        widget->setCountry(QStringLiteral("FR"));
        widget->setValue(json(R"([{"number":"06 11-11.11.11","type":"HOME"},
                                  {"number":"0623456790","type":"MOBILE"}])"));
        widget->setCountry(QStringLiteral("IT"));
        QCOMPARE(widget->value(), json(R"([{"number":"06 11-11.11.11","type":"HOME"},
                                           {"number":"+33623456790","type":"MOBILE"}])"));
        widget->setCountry(QStringLiteral("FR"));
        QCOMPARE(widget->value(), json(R"([{"number":"06 11-11.11.11","type":"HOME"},
                                           {"number":"0623456790","type":"MOBILE"}])"));
    }

    void phones_chosenCountryOfAStoredNumber_dialsItThere()
    {
        const auto widget = make("phones");
        widget->setCountry(QStringLiteral("FR"));
        const QJsonValue stored = json(R"([{"number":"0711 222 33 44","type":"HOME"}])");
        widget->setValue(stored);
        auto *country = part<QComboBox>(*widget, "phones_0_country");
        const auto choose = [country](const char *code) {
            country->setCurrentIndex(country->findData(QString::fromLatin1(code)));
        };
        choose("DE");
        QCOMPARE(widget->value(), json(R"([{"number":"+497112223344","type":"HOME"}])"));
        choose("FR");
        QCOMPARE(widget->value(), stored);
        choose("DE");
        widget->setValue(stored); // an undo
        QCOMPARE(country->currentData().toString(), QStringLiteral("FR"));
        QCOMPARE(widget->value(), stored);
    }

    void phones_add_startsAsMobileAndTakesTheFocus()
    {
        const auto widget = make("phones");
        QSignalSpy edited(widget.get(), &FieldWidget::edited);
        part<QPushButton>(*widget, "phones_add")->click();
        QCOMPARE(edited.count(), 1);
        QCOMPARE(widget->value(), json(R"([{"type":"MOBILE"}])"));
        QVERIFY(canonical(widget->field(), widget->value()).isNull());
        QCOMPARE(widget->mainInput(), part<QLineEdit>(*widget, "phones_0_number"));
        QCOMPARE(widget->mainInput()->accessibleName(), QStringLiteral("Phone number 1"));
    }

    void phones_remove_keepsTheOthersAndRenumbers()
    {
        const auto widget = make("phones");
        widget->setValue(json(R"([{"number":"1"},{"number":"2"},{"number":"3"}])"));
        QSignalSpy edited(widget.get(), &FieldWidget::edited);
        part<QToolButton>(*widget, "phones_0_remove")->click();
        QCOMPARE(edited.count(), 1);
        QCOMPARE(widget->value(), json(R"([{"number":"2"},{"number":"3"}])"));
        QCOMPARE(part<QLineEdit>(*widget, "phones_0_number")->text(), QStringLiteral("2"));
        QCOMPARE(part<QToolButton>(*widget, "phones_1_remove")->accessibleName(),
                 QStringLiteral("Remove phone 2"));
        QVERIFY(!widget->findChild<QLineEdit *>(QStringLiteral("phones_2_number")));
    }

    void phones_fiveThousand_haveRowsForTheFirstOnly()
    {
        const auto widget = make("phones");
        const QJsonArray all = manyPhones();
        widget->setValue(all);
        QCOMPARE(widget->value(), QJsonValue(all));
        const qsizetype inputs = widget->findChildren<QLineEdit *>().size();
        QCOMPARE(inputs, PhonesWidget::rowsAtFirst);
        QVERIFY(widget->findChildren<QWidget *>().size() < 20 * inputs);

        part<QLineEdit>(*widget, "phones_3_number")->setText(QStringLiteral("777"));
        QJsonArray wanted = all;
        wanted[3] = QJsonObject{{QStringLiteral("number"), QStringLiteral("777")},
                                {QStringLiteral("type"), QStringLiteral("HOME")}};
        QCOMPARE(widget->value(), QJsonValue(wanted));
        // What an edit makes of it comes back as it is.
        widget->setValue(wanted);
        QCOMPARE(widget->value(), QJsonValue(wanted));
        widget->setValue(all);
        QCOMPARE(widget->value(), QJsonValue(all));
        QCOMPARE(part<QLineEdit>(*widget, "phones_3_number")->text(), QStringLiteral("1003"));
    }

    void phones_oneOfFiveThousandChanged_sendsTheOthersAsTheyCame()
    {
        QJsonArray stored;
        for (const QJsonValue &phone : manyPhones()) {
            QJsonObject item = phone.toObject();
            item.insert(QStringLiteral("extension"), stored.size());
            stored.append(item);
        }
        const Profile profile(QStringLiteral("700000123"), {{QStringLiteral("phones"), stored}},
                              QDateTime());
        const Field &phones = desk::field("phones");
        const auto widget = make("phones");
        widget->setStored(profile.value(phones));
        widget->setValue(profile.value(phones));
        Edits edits;
        edits.set(phones, widget->value());
        QVERIFY(patchBody(profile, edits).isEmpty());

        selectCode(*part<QComboBox>(*widget, "phones_7_type"), QStringLiteral("MOBILE"));
        edits.set(phones, widget->value());
        QJsonObject changed = stored.at(7).toObject();
        changed.insert(QStringLiteral("type"), QStringLiteral("MOBILE"));
        stored[7] = changed;
        QCOMPARE(toWire(patchBody(profile, edits)), toWire({{QStringLiteral("phones"), stored}}));
    }

    void phones_more_areShownWhenAskedFor()
    {
        const auto widget = make("phones");
        const QJsonArray all = manyPhones();
        widget->setValue(all);
        widget->show();
        auto *more = part<QPushButton>(*widget, "phones_more");
        QVERIFY(more->isVisible());
        QCOMPARE(more->text(), QStringLiteral("Show 200 more (of 5,000)"));
        more->click();
        QCOMPARE(widget->findChildren<QLineEdit *>().size(),
                 PhonesWidget::rowsAtFirst + PhonesWidget::rowsAtATime);
        QCOMPARE(part<QLineEdit>(*widget, "phones_219_number")->text(), QStringLiteral("1219"));
        QCOMPARE(widget->value(), QJsonValue(all));
        QJsonArray few = all;
        while (few.size() > 21)
            few.removeLast();
        widget->setValue(few);
        QVERIFY(!more->isVisible());
        QCOMPARE(widget->value(), QJsonValue(few));
        QCOMPARE(widget->findChildren<QLineEdit *>().size(), 21);
    }

    void phones_addedToALongList_standAtItsEndAndCanBeTakenAway()
    {
        const auto widget = make("phones");
        QJsonArray all = manyPhones();
        widget->setValue(all);
        part<QPushButton>(*widget, "phones_add")->click();
        part<QLineEdit>(*widget, "phones_5000_number")->setText(QStringLiteral("5"));
        all.append(QJsonObject{{QStringLiteral("number"), QStringLiteral("5")},
                               {QStringLiteral("type"), QStringLiteral("MOBILE")}});
        QCOMPARE(widget->value(), QJsonValue(all));
        part<QToolButton>(*widget, "phones_0_remove")->click();
        all.removeFirst();
        QCOMPARE(widget->value(), QJsonValue(all));
        // The next one has come up; the last one is still the one that was added.
        QCOMPARE(part<QLineEdit>(*widget, "phones_19_number")->text(), QStringLiteral("1020"));
        QCOMPARE(part<QLineEdit>(*widget, "phones_4999_number")->text(), QStringLiteral("5"));
        part<QToolButton>(*widget, "phones_4999_remove")->click();
        all.removeLast();
        QCOMPARE(widget->value(), QJsonValue(all));
        part<QPushButton>(*widget, "phones_more")->click();
        QCOMPARE(part<QLineEdit>(*widget, "phones_219_number")->text(), QStringLiteral("1220"));
        QCOMPARE(widget->value(), QJsonValue(all));
    }

    void phones_countryOfALongList_changesWhatWasTypedOnly()
    {
        const auto widget = make("phones");
        QJsonArray all = manyPhones();
        widget->setStored(all);
        widget->setCountry(QStringLiteral("FR"));
        widget->setValue(all);
        // One that nobody sees was typed: an undo has brought it back.
        const auto phone = [](const char *number) {
            return QJsonObject{{QStringLiteral("number"), QString::fromLatin1(number)},
                               {QStringLiteral("type"), QStringLiteral("HOME")}};
        };
        all[4000] = phone("0623456790");
        widget->setValue(all);
        widget->setCountry(QStringLiteral("IT"));
        all[4000] = phone("+33623456790");
        QCOMPARE(widget->value(), QJsonValue(all));
    }

    void optIns_editingOne_keepsTheOthersInOrder()
    {
        const auto widget = make("optins");
        widget->setValue(json(R"([{"channel":"PIGEON","optin":true},
                                  {"channel":"SMS","optin":false,"since":"2020"},
                                  {"channel":"EMAIL","optin":true,"optin_partners":true}])"));
        part<QComboBox>(*widget, "optins_SMS")->setCurrentIndex(1);
        part<QComboBox>(*widget, "optins_MAIL")->setCurrentIndex(2);
        QCOMPARE(widget->value(), json(R"([{"channel":"PIGEON","optin":true},
                                           {"channel":"SMS","optin":true,"since":"2020"},
                                           {"channel":"EMAIL","optin":true,"optin_partners":true},
                                           {"channel":"MAIL","optin":false}])"));
        QVERIFY(part<QComboBox>(*widget, "optins_PIGEON"));
    }

    void optIns_answeredBack_isTheOriginal()
    {
        const auto widget = make("optins");
        const QJsonValue original = json(R"([{"channel":"SMS"},{"channel":"EMAIL","optin":true}])");
        widget->setValue(original);
        auto *sms = part<QComboBox>(*widget, "optins_SMS");
        sms->setCurrentIndex(1);
        QVERIFY(widget->value() != original);
        sms->setCurrentIndex(0);
        QCOMPARE(widget->value(), original);
    }

    void optIns_notAsked_removesTheChannel()
    {
        const auto widget = make("optins");
        widget->setValue(json(R"([{"channel":"EMAIL","optin":true,"optin_partners":true},
                                  {"channel":"SMS","optin":true}])"));
        part<QComboBox>(*widget, "optins_EMAIL")->setCurrentIndex(0);
        QCOMPARE(widget->value(), json(R"([{"channel":"SMS","optin":true}])"));
    }

    void optIns_partners_isSentWithEmail()
    {
        const auto widget = make("optins");
        part<QComboBox>(*widget, "optins_EMAIL")->setCurrentIndex(1);
        auto *partners = part<QComboBox>(*widget, "optins_EMAIL_partners");
        QCOMPARE(partners->accessibleName(), QStringLiteral("Partners: E-mail"));
        partners->setCurrentIndex(2);
        QCOMPARE(widget->value(),
                 json(R"([{"channel":"EMAIL","optin":true,"optin_partners":false}])"));
    }

    void optIns_whileDisabled_keepTheirValue()
    {
        // A page is disabled while a request is on its way.
        const auto widget = make("optins");
        part<QComboBox>(*widget, "optins_EMAIL")->setCurrentIndex(1);
        part<QComboBox>(*widget, "optins_EMAIL_partners")->setCurrentIndex(1);
        widget->setValue(json(R"([{"channel":"EMAIL","optin":true}])"));
        part<QComboBox>(*widget, "optins_EMAIL_partners")->setCurrentIndex(1);
        const QJsonValue before = widget->value();
        widget->setEnabled(false);
        QCOMPARE(widget->value(), before);
    }
};

QTEST_MAIN(TestListWidgets)
#include "tst_listwidgets.moc"
