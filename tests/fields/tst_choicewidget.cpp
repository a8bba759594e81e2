// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uibench.h"
#include "ui/fields/fieldwidget.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;

namespace {

std::unique_ptr<FieldWidget> make(const char *path, ReferenceData &reference)
{
    return std::unique_ptr<FieldWidget>(makeFieldWidget(desk::field(path), reference, nullptr));
}

} // namespace

/// Choices whose list changes, or has not what the customer has.
class TestChoiceWidget final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void civilities_arriveLater_keepTheValue()
    {
        ReferenceData reference(QStringLiteral("en"));
        const auto widget = make("civility", reference);
        widget->setValue(QStringLiteral("MS"));
        QSignalSpy edited(widget.get(), &FieldWidget::edited);
        reference.setCivilities({{QStringLiteral("DR"), QStringLiteral("Doctor")}});
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("MS")));
        QCOMPARE(edited.count(), 0);
        QVERIFY(part<QComboBox>(*widget, "civility")->findData(QStringLiteral("DR")) > 0);
    }

    void civility_notInTheList_canAlwaysBeKept()
    {
        ReferenceData reference(QStringLiteral("en"));
        const auto widget = make("civility", reference);
        widget->setStored(QStringLiteral("DR"));
        widget->setValue(QStringLiteral("MR"));
        const auto *combo = part<QComboBox>(*widget, "civility");
        QVERIFY(combo->findData(QStringLiteral("DR")) > 0);
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("MR")));
        reference.setCivilities({{QStringLiteral("MME"), QStringLiteral("Madame")}});
        QVERIFY(combo->findData(QStringLiteral("DR")) > 0);
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("MR")));
        widget->setValue(QStringLiteral("DR"));
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("DR")));
    }

    void list_shownOrFocused_asksForWhatTheApiHas_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("civility") << QStringLiteral("civility");
        QTest::newRow("country") << QStringLiteral("address.country_code");
    }

    void list_shownOrFocused_asksForWhatTheApiHas()
    {
        QFETCH(QString, path);
        ReferenceData reference(QStringLiteral("en"));
        QSignalSpy wanted(&reference, &ReferenceData::choicesWanted);
        const auto language = make("language_code", reference);
        language->show();
        QCOMPARE(wanted.count(), 0);
        const auto widget = make(path.toLatin1().constData(), reference);
        widget->show();
        QCOMPARE(wanted.count(), 1);
        QFocusEvent focus(QEvent::FocusIn);
        QCoreApplication::sendEvent(widget->findChild<QComboBox *>(), &focus);
        QCOMPARE(wanted.count(), 2);
    }
};

QTEST_MAIN(TestChoiceWidget)
#include "tst_choicewidget.moc"
