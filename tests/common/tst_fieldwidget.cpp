// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fieldwidget.h"

#include "app/profile/value.h"
#include "app/reference/referencedata.h"

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

namespace {

QJsonValue json(const char *text)
{
    const QByteArray wrapped = QByteArray("[") + text + "]";
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    Q_ASSERT(document.isArray());
    return document.array().at(0);
}

const char *sampleOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Civility:
        return R"("MR")";
    case FieldKind::Name:
    case FieldKind::Text:
        return "\"Zoë d'Été\"";
    case FieldKind::Date:
        return R"("19840101")";
    case FieldKind::Country:
        return R"("FR")";
    case FieldKind::NationalId:
        return R"({"number":"123","type":"CPF"})";
    case FieldKind::Email:
        return R"("zoe@example.com")";
    case FieldKind::Phones:
        return R"([{"number":"0102030405","type":"HOME"},{"number":"06"}])";
    case FieldKind::Language:
        return R"("FR")";
    case FieldKind::Boolean:
        return "false";
    case FieldKind::OptIns:
        return R"([{"channel":"SMS","optin":false},
                   {"channel":"EMAIL","optin":true,"optin_partners":false}])";
    case FieldKind::Enumeration:
        return R"("CLIENT")";
    case FieldKind::Number:
        return R"("1250")";
    case FieldKind::Links:
        return R"([{"rel":"self","href":"/x"}])";
    }
    Q_UNREACHABLE();
}

template <typename T> T *part(const FieldWidget &widget, const char *objectName)
{
    return widget.findChild<T *>(QString::fromLatin1(objectName));
}

} // namespace

class TestFieldWidget final : public QObject {
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

    void everyField_data()
    {
        QTest::addColumn<QString>("path");
        for (const Field &row : fields())
            QTest::newRow(row.path) << row.pathText();
    }

    void everyField()
    {
        QFETCH(QString, path);
        const Field &row = *findField(path);
        const std::unique_ptr<FieldWidget> widget(makeFieldWidget(row, *m_reference, nullptr));
        QSignalSpy edited(widget.get(), &FieldWidget::edited);
        QVERIFY(canonical(row, widget->value()).isNull());

        const QJsonValue sample = json(sampleOf(row.kind));
        widget->setValue(sample);
        QCOMPARE(widget->value(), sample);
        for (const QWidget *child : widget->findChildren<QWidget *>()) {
            // The popup of a combo box belongs to Qt.
            if (child->focusPolicy() == Qt::NoFocus || child->window() != widget.get())
                continue;
            QVERIFY2(!child->accessibleName().isEmpty(), child->metaObject()->className());
            QVERIFY2(!child->objectName().isEmpty(), child->metaObject()->className());
        }
        QVERIFY(widget->focusProxy());

        widget->setValue(QJsonValue::Null);
        QVERIFY(canonical(row, widget->value()).isNull());
        QCOMPARE(edited.count(), 0);
    }

    void setText_byAssistiveTechnology_emitsEdited()
    {
        const auto widget = make("first_name");
        QSignalSpy edited(widget.get(), &FieldWidget::edited);
        part<QLineEdit>(*widget, "first_name")->setText(QStringLiteral("Ana"));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("Ana")));
    }

    void longText_isNotCut()
    {
        const auto widget = make("address.number");
        const QString text(80, QLatin1Char('7'));
        widget->setValue(text);
        QCOMPARE(widget->value(), QJsonValue(text));
    }

    void unknownCode_isKept_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("civility") << "civility"
                                  << "DR_PROF";
        QTest::newRow("country") << "birth_country_code"
                                 << "XQ";
        QTest::newRow("country in lower case") << "birth_country_code"
                                               << "fr";
        QTest::newRow("language") << "language_code"
                                  << "qx";
        QTest::newRow("status") << "loyalty_program.status"
                                << "DIAMOND";
    }

    void unknownCode_isKept()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        const auto widget = make(path.toLatin1().constData());
        widget->setValue(code);
        QCOMPARE(widget->value(), QJsonValue(code));
    }

    void country_typed_becomesItsCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        QTest::newRow("code") << "fr"
                              << "FR";
        QTest::newRow("name") << "france"
                              << "FR";
        QTest::newRow("entry") << "France (FR)"
                               << "FR";
        QTest::newRow("unfinished") << "Fra"
                                    << "Fra";
    }

    void country_typed_becomesItsCode()
    {
        QFETCH(QString, typed);
        QFETCH(QString, value);
        const auto widget = make("address.country_code");
        QSignalSpy edited(widget.get(), &FieldWidget::edited);
        part<QComboBox>(*widget, "address_country_code")->lineEdit()->setText(typed);
        QCOMPARE(widget->value(), QJsonValue(value));
        QVERIFY(edited.count() > 0);
    }

    void civilities_arriveLater_keepTheValue()
    {
        const auto widget = make("civility");
        widget->setValue(QStringLiteral("MS"));
        QSignalSpy edited(widget.get(), &FieldWidget::edited);
        const QList<Choice> before = m_reference->civilities();
        m_reference->setCivilities({{QStringLiteral("DR"), QStringLiteral("Doctor")}});
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("MS")));
        QCOMPARE(edited.count(), 0);
        QVERIFY(part<QComboBox>(*widget, "civility")->findData(QStringLiteral("DR")) > 0);
        m_reference->setCivilities(before);
    }

    void date_typed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        QTest::newRow("ISO") << "1984-02-01"
                             << "19840201";
        QTest::newRow("wire") << "19840201"
                              << "19840201";
        QTest::newRow("slashes, day first") << "01/02/1984"
                                            << "19840201";
        QTest::newRow("dots, day first") << "1.2.1984"
                                         << "19840201";
        QTest::newRow("no date") << "1984-02-31"
                                 << "1984-02-31";
        QTest::newRow("unfinished") << "1984-0"
                                    << "1984-0";
    }

    void date_typed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, value);
        const auto widget = make("birthdate");
        QTest::keyClicks(widget->focusProxy(), typed);
        QCOMPARE(widget->value(), QJsonValue(value));
        QCOMPARE(part<QLineEdit>(*widget, "birthdate")->text(), typed);
        widget->setValue(widget->value());
        QCOMPARE(part<QLineEdit>(*widget, "birthdate")->text(), typed);
    }

    void date_set_isShownAsIso()
    {
        const auto widget = make("birthdate");
        widget->setValue(QStringLiteral("19840101"));
        QCOMPARE(part<QLineEdit>(*widget, "birthdate")->text(), QStringLiteral("1984-01-01"));
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

    void country_typed_isFoundInAnyLanguageWithoutAccents_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("German") << QStringLiteral("Deutschland") << QStringLiteral("DE");
        QTest::newRow("French, accents left out")
            << QStringLiteral("etats-unis") << QStringLiteral("US");
        QTest::newRow("Japanese") << QStringLiteral("日本") << QStringLiteral("JP");
        QTest::newRow("own language, accent left out")
            << QStringLiteral("cote d’ivoire") << QStringLiteral("CI");
        QTest::newRow("code") << QStringLiteral("it") << QStringLiteral("IT");
    }

    void country_typed_isFoundInAnyLanguageWithoutAccents()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const auto widget = make("address.country_code");
        // The names of other languages are read by a thread.
        QTRY_VERIFY(!m_reference->codeOf(FieldKind::Country, QStringLiteral("日本")).isEmpty());
        part<QComboBox>(*widget, "address_country_code")->lineEdit()->setText(typed);
        QCOMPARE(widget->value(), QJsonValue(code));
    }

    void country_usedBefore_comesFirst()
    {
        ReferenceData reference(QStringLiteral("en"));
        reference.noteUsed(FieldKind::Country, QStringLiteral("it"));
        reference.noteUsed(FieldKind::Country, QStringLiteral("FR"));
        reference.noteUsed(FieldKind::Country, QStringLiteral("nowhere"));
        const std::unique_ptr<FieldWidget> widget(
            makeFieldWidget(desk::field("address.country_code"), reference, nullptr));
        const auto *combo = part<QComboBox>(*widget, "address_country_code");
        QCOMPARE(combo->itemData(1).toString(), QStringLiteral("FR"));
        QCOMPARE(combo->itemData(2).toString(), QStringLiteral("IT"));
        QVERIFY(combo->count() > 240);
    }

    void identifier_typed_takesTheTypeOfTheCountry()
    {
        const auto widget = make("identity");
        widget->setCountry(QStringLiteral("BR"));
        QTest::keyClicks(widget->focusProxy(), QStringLiteral("1"));
        QCOMPARE(widget->value(), json(R"({"number":"1","type":"CPF"})"));
    }

    void phones_add_startsAsMobileAndTakesTheFocus()
    {
        const auto widget = make("phones");
        QSignalSpy edited(widget.get(), &FieldWidget::edited);
        part<QPushButton>(*widget, "phones_add")->click();
        QCOMPARE(edited.count(), 1);
        QCOMPARE(widget->value(), json(R"([{"type":"MOBILE"}])"));
        QVERIFY(canonical(widget->field(), widget->value()).isNull());
        QCOMPARE(widget->focusProxy(), part<QLineEdit>(*widget, "phones_0_number"));
        QCOMPARE(widget->focusProxy()->accessibleName(), QStringLiteral("Phone number 1"));
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
        QVERIFY(!part<QLineEdit>(*widget, "phones_2_number"));
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

    void wheel_withoutFocus_changesNothing()
    {
        const auto widget = make("customer_type");
        auto *combo = part<QComboBox>(*widget, "customer_type");
        QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(combo, &wheel);
        QCOMPARE(combo->currentIndex(), 0);
    }
};

QTEST_MAIN(TestFieldWidget)
#include "tst_fieldwidget.moc"
