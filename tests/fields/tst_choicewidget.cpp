// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/value.h"
#include "tests/support/uibench.h"
#include "ui/fields/fieldwidget.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;

namespace {

std::unique_ptr<FieldWidget> make(const char *path, ReferenceData &reference)
{
    return std::unique_ptr<FieldWidget>(makeFieldWidget(desk::field(path), reference, nullptr));
}

/// More than fit side by side.
QList<Choice> manyCivilities()
{
    return {{QStringLiteral("MR"), QStringLiteral("Mr")},
            {QStringLiteral("MS"), QStringLiteral("Ms")},
            {QStringLiteral("DR"), QStringLiteral("Doctor")},
            {QStringLiteral("PROF"), QStringLiteral("Professor")}};
}

bool hasSegment(const FieldWidget &widget, const char *code)
{
    const QList<Segment> segments
        = part<Segments>(widget, objectNameOf(widget.field()).toLatin1().constData())->segments();
    return std::any_of(segments.cbegin(), segments.cend(),
                       [code](const Segment &one) { return one.code == QLatin1String(code); });
}

} // namespace

/// Choices whose list changes, or has not what the customer has.
class TestChoiceWidget final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ReferenceData> m_reference; ///< of many civilities

private Q_SLOTS:
    void initTestCase()
    {
        failOnWarnings();
        m_reference = std::make_unique<ReferenceData>(QStringLiteral("en"));
        m_reference->setCivilities(manyCivilities());
    }

    void civilities_arriveLater_keepTheValue()
    {
        ReferenceData reference(QStringLiteral("en"));
        const auto widget = make("civility", reference);
        widget->setValue(QStringLiteral("MS"));
        QSignalSpy edited(widget.get(), &FieldWidget::edited);
        reference.setCivilities({{QStringLiteral("DR"), QStringLiteral("Doctor")}});
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("MS")));
        QCOMPARE(edited.count(), 0);
        QVERIFY(hasSegment(*widget, "DR"));
        reference.setCivilities(manyCivilities());
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("MS")));
        QCOMPARE(edited.count(), 0);
        QVERIFY(part<QComboBox>(*widget, "civility")->findData(QStringLiteral("PROF")) > 0);
    }

    void civility_notInTheList_canAlwaysBeKept()
    {
        ReferenceData reference(QStringLiteral("en"));
        const auto widget = make("civility", reference);
        widget->setStored(QStringLiteral("DR"));
        widget->setValue(QStringLiteral("MR"));
        QVERIFY(hasSegment(*widget, "DR"));
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("MR")));
        reference.setCivilities({{QStringLiteral("MME"), QStringLiteral("Madame")}});
        QVERIFY(hasSegment(*widget, "DR"));
        QVERIFY(hasSegment(*widget, "MR"));
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("MR")));
        widget->setValue(QStringLiteral("DR"));
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("DR")));
    }

    void typed_key_takesTheLikeliest_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *path, const char *typed,
                            const QList<int> &keys, const char *value) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(typed) << keys
                                << QString::fromLatin1(value);
        };
        const char *language = "language_code";
        const char *country = "address.country_code";
        row("beginning, Tab", language, "fre", {Qt::Key_Tab}, "FR");
        row("beginning, Enter", language, "fre", {Qt::Key_Return}, "FR");
        row("code before what contains it", language, "en", {Qt::Key_Tab}, "EN");
        row("down enters at the first", language, "en", {Qt::Key_Down}, "EN");
        row("down, then taken", language, "en", {Qt::Key_Down, Qt::Key_Tab}, "EN");
        row("down twice is the second", country, "austr", {Qt::Key_Down, Qt::Key_Down}, "AT");
        row("code alone", language, "fr", {}, "FR");
        row("beginning before what contains it", country, "ger", {Qt::Key_Tab}, "DE");
        row("what people call it", country, "uk", {Qt::Key_Tab}, "GB");
        row("nothing fits", country, "xyzzy", {Qt::Key_Tab}, "xyzzy");
        row("given up", language, "fre", {Qt::Key_Escape, Qt::Key_Tab}, "fre");
        row("given up in the list", language, "fre", {Qt::Key_Down, Qt::Key_Escape}, "fre");
        row("cleared", language, "", {Qt::Key_Tab}, "");
    }

    void typed_key_takesTheLikeliest()
    {
        QFETCH(QString, path);
        QFETCH(QString, typed);
        QFETCH(QList<int>, keys);
        QFETCH(QString, value);
        QWidget page;
        auto *widget
            = makeFieldWidget(desk::field(path.toLatin1().constData()), *m_reference, &page);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        widget->takeFocus();
        QTest::keyClicks(widget->mainInput(), typed);
        for (const int key : keys) {
            QWidget *list = QApplication::activePopupWidget();
            QTest::keyClick(list ? list : widget->mainInput(), static_cast<Qt::Key>(key));
        }
        QCOMPARE(plainText(widget->value()), value);
        QVERIFY(keys.isEmpty() || keys.last() == Qt::Key_Down
                || !QApplication::activePopupWidget());
    }

    void suggestion_takenByTab_goesOnToTheNextField()
    {
        QWidget page;
        auto *before = new QLineEdit(&page);
        FieldWidget *language = makeFieldWidget(desk::field("language_code"), *m_reference, &page);
        auto *behind = new QLineEdit(&page);
        auto *last = new QLineEdit(&page);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), language->mainInput());
        QTest::keyClicks(language->mainInput(), QStringLiteral("fre"));
        QWidget *list = QApplication::activePopupWidget();
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), behind);
        QTest::keyClick(behind, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), last);
    }

    void suggestions_contained_usedBeforeComeFirst()
    {
        ReferenceData reference(QStringLiteral("en"));
        reference.noteUsed(FieldKind::Country, QStringLiteral("CH"));
        const auto widget = make("address.country_code", reference);
        QCompleter *completer = widget->findChild<QComboBox *>()->completer();
        completer->setCompletionPrefix(QStringLiteral("land"));
        QCOMPARE(completer->currentCompletion(), QStringLiteral("Switzerland (CH)"));
        completer->setCompletionPrefix(QStringLiteral("ice"));
        QCOMPARE(completer->currentCompletion(), QStringLiteral("Iceland (IS)"));
    }

    void list_arrivedAt_movingKeysSetNothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("key");
        for (const char *path : {"address.country_code", "language_code", "civility"}) {
            for (const int key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_End})
                QTest::addRow("%s %d", path, key) << QString::fromLatin1(path) << key;
        }
    }

    void list_arrivedAt_movingKeysSetNothing()
    {
        QFETCH(QString, path);
        QFETCH(int, key);
        const auto widget = make(path.toLatin1().constData(), *m_reference);
        widget->show();
        QVERIFY(QTest::qWaitForWindowActive(widget.get()));
        QSignalSpy edited(widget.get(), &FieldWidget::edited);
        widget->takeFocus();
        QTest::keyClick(widget->mainInput(), static_cast<Qt::Key>(key));
        QVERIFY(widget->value().isNull());
        QCOMPARE(edited.count(), 0);
    }

    void civility_ofFew_isOneKey_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("one") << "m"
                             << "MR";
        QTest::newRow("two, quickly") << "ms"
                                      << "MS";
    }

    void civility_ofFew_isOneKey()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        ReferenceData reference(QStringLiteral("en"));
        const auto widget = make("civility", reference);
        QTest::keyClicks(widget->mainInput(), typed);
        QCOMPARE(widget->value(), QJsonValue(code));
        QTest::keyClick(widget->mainInput(), Qt::Key_Delete);
        QCOMPARE(widget->value(), QJsonValue(code)); // it can't be empty
    }

    void listOfFew_becomesMany_keepsTheFocusAndItsPlace()
    {
        ReferenceData reference(QStringLiteral("en"));
        QWidget page;
        auto *civility = makeFieldWidget(desk::field("civility"), reference, &page);
        auto *name = new QLineEdit(&page);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        civility->takeFocus();
        civility->mainInput()->setAccessibleDescription(QStringLiteral("This is required."));
        reference.setCivilities(manyCivilities());
        QCOMPARE(QApplication::focusWidget(), civility->mainInput());
        QVERIFY(qobject_cast<QComboBox *>(civility->mainInput())->isVisible());
        QCOMPARE(civility->mainInput()->accessibleDescription(),
                 QStringLiteral("This is required."));
        QTest::keyClick(civility->mainInput(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), name);
    }

    void yesOrNo_keys_answer()
    {
        const auto widget = make("personal_data_usage_allowed", *m_reference);
        QVERIFY(widget->value().isNull());
        QTest::keyClick(widget->mainInput(), Qt::Key_O);
        QCOMPARE(widget->value(), QJsonValue(false));
        QTest::keyClick(widget->mainInput(), Qt::Key_Y);
        QCOMPARE(widget->value(), QJsonValue(true));
        QTest::keyClick(widget->mainInput(), Qt::Key_N);
        QVERIFY(widget->value().isNull());
    }

    void enumerationOfFew_chosenAgain_isTakenBack()
    {
        const auto widget = make("customer_type", *m_reference);
        QTest::keyClick(widget->mainInput(), Qt::Key_P);
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("PROSPECT")));
        QTest::keyClick(widget->mainInput(), Qt::Key_Space);
        QVERIFY(widget->value().isNull());
    }

    void civility_ofMany_isFoundByItsLetters()
    {
        const auto widget = make("civility", *m_reference);
        widget->show();
        QVERIFY(QTest::qWaitForWindowActive(widget.get()));
        widget->takeFocus();
        QTest::keyClicks(widget->mainInput(), QStringLiteral("pr"));
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("PROF")));
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
        QCoreApplication::sendEvent(widget->mainInput(), &focus);
        QCOMPARE(wanted.count(), 2);
    }
};

QTEST_MAIN(TestChoiceWidget)
#include "tst_choicewidget.moc"
