// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fieldwidget.h"

#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "tests/support/uibench.h"

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
