// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/fieldwidget.h"

#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "tests/support/uibench.h"
#include "ui/look/accessibility.h"

#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
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
        failOnWarnings();
        installAccessibility();
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
        QVERIFY(widget->mainInput());

        widget->setValue(QJsonValue::Null);
        QVERIFY(canonical(row, widget->value()).isNull());
        QCOMPARE(edited.count(), 0);
    }

    void screenReader_everyInput_hasTheFieldsNameAndTheValue_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *path, const char *value, const char *part, const char *name,
                            const char *said) {
            QTest::newRow(part) << QString::fromLatin1(path) << QByteArray(value)
                                << QString::fromLatin1(part) << QString::fromLatin1(name)
                                << QString::fromUtf8(said);
        };
        row("civility", R"("MR")", "civility", "Civility", "Mr");
        row("email", R"("a@example.com")", "email", "E-mail", "a@example.com");
        row("language_code", R"("FR")", "language_code", "Customer language", "French (FR)");
        row("address.country_code", R"("FR")", "address_country_code", "Country", "France (FR)");
        row("identity", R"({"number":"123","type":"CPF"})", "identity_type",
            "National identifier type", "CPF (Brazil)");
        const char *phones = R"([{"number":"0102030405","type":"HOME"}])";
        row("phones", phones, "phones_0_type", "Phone type 1", "Home");
        row("phones", phones, "phones_0_country", "Phone country 1", "—");
        row("phones", phones, "phones_0_number", "Phone number 1", "0102030405");
        row("personal_data_usage_allowed", "true", "personal_data_usage_allowed",
            "Consent to use personal data", "Yes");
        row("optins", R"([{"channel":"SMS","optin":false}])", "optins_SMS", "SMS consent", "No");
    }

    void screenReader_everyInput_hasTheFieldsNameAndTheValue()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, value);
        QFETCH(QString, part);
        QFETCH(QString, name);
        QFETCH(QString, said);
        const auto widget = make(path.toLatin1().constData());
        widget->setValue(json(value.constData()));
        QAccessibleInterface *input
            = QAccessible::queryAccessibleInterface(widget->findChild<QWidget *>(part));
        QVERIFY(input);
        QCOMPARE(input->text(QAccessible::Name), name);
        QCOMPARE(input->text(QAccessible::Value), said);
    }

    void printableKeys_inAnyInput_areNoCommand_data() { everyField_data(); }

    void printableKeys_inAnyInput_areNoCommand()
    {
        QFETCH(QString, path);
        const Field &row = *findField(path);
        QWidget page;
        FieldWidget *widget = makeFieldWidget(row, *m_reference, &page);
        widget->setValue(json(sampleOf(row.kind)));
        int commands = 0;
        for (char c = ' '; c <= '~'; ++c) {
            auto *shortcut = new QShortcut(QKeySequence(QString(QLatin1Char(c))), &page);
            connect(shortcut, &QShortcut::activated, &page, [&commands] { ++commands; });
            connect(shortcut, &QShortcut::activatedAmbiguously, &page, [&commands] { ++commands; });
        }
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page, Qt::Key_X);
        QCOMPARE(commands, 1); // where the focus is no text
        commands = 0;
        for (QWidget *input : widget->findChildren<QWidget *>()) {
            const auto *line = qobject_cast<QLineEdit *>(input);
            const bool isText = line && !line->isReadOnly();
            const bool isChoice
                = qobject_cast<Segments *>(input) || qobject_cast<QComboBox *>(input);
            if (!(isText || isChoice) || !input->isEnabled() || input->window() != &page)
                continue;
            input->setFocus();
            for (char c = '!'; c <= '~'; ++c) {
                if (isText || QChar(QLatin1Char(c)).isLetterOrNumber())
                    QTest::keyClick(QApplication::focusWidget(), c);
                if (QWidget *list = QApplication::activePopupWidget())
                    list->hide();
            }
            QVERIFY2(commands == 0, qPrintable(input->objectName()));
        }
    }

    void describe_field_isSaidWhereTheFocusIs_data() { everyField_data(); }

    void describe_field_isSaidWhereTheFocusIs()
    {
        QFETCH(QString, path);
        const Field &row = *findField(path);
        QWidget page;
        FieldWidget *widget = makeFieldWidget(row, *m_reference, &page);
        widget->setValue(json(sampleOf(row.kind)));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        widget->takeFocus();
        const QString problem = QStringLiteral("This is required.");
        widget->describe(problem);
        QCOMPARE(widget->mainInput()->accessibleDescription(), problem);
        QWidget *focus = QApplication::focusWidget();
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(focus);
        if (QAccessibleInterface *within = node->focusChild())
            node = within;
        QCOMPARE(node->text(QAccessible::Description), problem);
        widget->describe({});
        QVERIFY(widget->mainInput()->accessibleDescription().isEmpty());
    }

    void setText_byAssistiveTechnology_emitsEdited()
    {
        const auto widget = make("first_name");
        QSignalSpy edited(widget.get(), &FieldWidget::edited);
        part<QLineEdit>(*widget, "first_name")->setText(QStringLiteral("Ana"));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(widget->value(), QJsonValue(QStringLiteral("Ana")));
    }

    void field_opened_isReplacedByWhatIsTyped_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *path, const char *stored, const char *typed) {
            QTest::newRow(path) << QString::fromLatin1(path) << QByteArray(stored)
                                << QString::fromLatin1(typed);
        };
        row("email", R"("customer010@example.com")", "new@example.com");
        row("first_name", R"("Olivier")", "Anna");
        row("birthdate", R"("19840101")", "1990-02-28");
        row("address.country_code", R"("FR")", "Italy");
        row("identity", R"({"number":"123","type":"CPF"})", "77");
        row("phones", R"([{"number":"0102030405","type":"HOME"}])", "+33");
    }

    void field_opened_isReplacedByWhatIsTyped()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, stored);
        QFETCH(QString, typed);
        const auto widget = make(path.toLatin1().constData());
        widget->setValue(json(stored.constData()));
        widget->show();
        QVERIFY(QTest::qWaitForWindowActive(widget.get()));
        widget->takeFocus();
        auto *line = qobject_cast<QLineEdit *>(widget->mainInput());
        if (!line)
            line = widget->mainInput()->findChild<QLineEdit *>();
        QTRY_COMPARE(line->selectedText(), line->text());
        QTest::keyClicks(line, typed);
        QCOMPARE(line->text(), typed);
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
        QTest::keyClicks(widget->mainInput(), typed);
        QCOMPARE(widget->value(), QJsonValue(value));
        QCOMPARE(part<QLineEdit>(*widget, "birthdate")->text(), typed);
        widget->setValue(widget->value());
        QCOMPARE(part<QLineEdit>(*widget, "birthdate")->text(), typed);
    }

    void date_right_isSaidInFullBesideIt()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        const auto widget = make("birthdate");
        const auto *said = part<QLabel>(*widget, "birthdateUnderstood");
        widget->resize(600, 40);
        widget->show();
        QVERIFY(said->text().isEmpty());
        const QString twelve = QDate::currentDate().addYears(-12).toString(Qt::ISODate);
        QTest::keyClicks(widget->mainInput(), twelve);
        const QLocale agents;
        const QString full
            = agents.toString(QDate::currentDate().addYears(-12), QLocale::LongFormat);
        QCOMPARE(said->text(), full + QStringLiteral(" · 12 year(s)"));
        QVERIFY(said->isVisible());
        QVERIFY(said->x() > widget->mainInput()->x());
        widget->resize(200, 80);
        QTRY_VERIFY(said->y() > widget->mainInput()->y());
        QVERIFY(widget->minimumSizeHint().width() < 200);
        for (const char *wrong : {"1984-02-31", "2150-01-01", "1801-01-01", ""}) {
            widget->setValue(QString::fromLatin1(wrong));
            QVERIFY2(!said->isVisible(), wrong);
        }
        widget->setValue(QStringLiteral("19840101"));
        QVERIFY(said->text().startsWith(QStringLiteral("Sunday, 1 January 1984 · ")));
        QLocale::setDefault(before);
    }

    void date_set_isShownInTheAgentsForm_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("shown"); // "" for whatever reads back
        for (const auto &[locale, shown] :
             QList<std::pair<const char *, const char *>>{{"C", "01/02/1984"},
                                                          {"en_GB", "01/02/1984"},
                                                          {"en_US", "2/1/1984"},
                                                          {"de_DE", "01.02.1984"},
                                                          {"fr_FR", "01/02/1984"},
                                                          {"ja_JP", "1984/02/01"},
                                                          {"sv_SE", "1984-02-01"},
                                                          {"ar_EG", ""},
                                                          {"fa_IR", ""},
                                                          {"hu_HU", ""},
                                                          {"ko_KR", ""},
                                                          {"he_IL", ""},
                                                          {"zh_TW", ""}})
            QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(shown);
    }

    void date_set_isShownInTheAgentsForm()
    {
        QFETCH(QString, locale);
        QFETCH(QString, shown);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const auto widget = make("birthdate");
        widget->setValue(QStringLiteral("19840201"));
        const QString text = part<QLineEdit>(*widget, "birthdate")->text();
        const QJsonValue value = widget->value();
        QLocale::setDefault(before);
        QCOMPARE(value, QJsonValue(QStringLiteral("19840201")));
        QVERIFY2(shown.isEmpty() || text == shown, qPrintable(text));
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

    void country_halfTyped_isSuggested_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("suggested"); // the first ones
        const auto row = [](const char *typed, const char *suggested) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(suggested);
        };
        row("germ", "Germany (DE)");
        row("cote", "Côte d’Ivoire (CI)");
        row("many", "Germany (DE)");
        row("allem", "Germany (DE)");
        row("Deutschl", "Germany (DE)");
        row("日本", "Japan (JP)");
        row("scotl", "United Kingdom (GB)");
        row("xyzzy", "");
    }

    void country_halfTyped_isSuggested()
    {
        QFETCH(QString, typed);
        const auto widget = make("address.country_code");
        QTRY_VERIFY(!m_reference->codeOf(FieldKind::Country, QStringLiteral("日本")).isEmpty());
        auto *combo = part<QComboBox>(*widget, "address_country_code");
        QCompleter *completer = combo->completer();
        // Letter by letter: what a shorter text has found must not hide what this one finds.
        for (qsizetype length = 1; length <= typed.size(); ++length)
            completer->setCompletionPrefix(typed.left(length));
        completer->setCurrentRow(0);
        QTEST(completer->completionCount() > 0 ? completer->currentCompletion() : QString(),
              "suggested");
    }

    void country_learntFromTheServer_isOfferedWithoutDisturbing()
    {
        ReferenceData reference(QStringLiteral("en"));
        const std::unique_ptr<FieldWidget> country(
            makeFieldWidget(desk::field("address.country_code"), reference, nullptr));
        const std::unique_ptr<FieldWidget> phones(
            makeFieldWidget(desk::field("phones"), reference, nullptr));
        const QJsonArray number{QJsonObject{{QStringLiteral("number"), QStringLiteral("0612")}}};
        phones->setCountry(QStringLiteral("FR"));
        phones->setValue(number);
        auto *combo = part<QComboBox>(*country, "address_country_code");
        combo->lineEdit()->setText(QStringLiteral("Fra"));
        combo->lineEdit()->setSelection(0, 2);
        QSignalSpy edited(country.get(), &FieldWidget::edited);
        QSignalSpy dialled(phones.get(), &FieldWidget::edited);
        reference.addCountries(
            {{QStringLiteral("DG"), QStringLiteral("A new one")}, {QStringLiteral("FR"), {}}});
        QCOMPARE(combo->currentText(), QStringLiteral("Fra"));
        QCOMPARE(combo->lineEdit()->selectedText(), QStringLiteral("Fr"));
        QVERIFY(combo->findData(QStringLiteral("DG")) > 0);
        combo->completer()->setCompletionPrefix(QStringLiteral("a new"));
        QCOMPARE(combo->completer()->completionCount(), 1);
        const auto *dialledIn = part<QComboBox>(*phones, "phones_0_country");
        QCOMPARE(dialledIn->currentData().toString(), QStringLiteral("FR"));
        QVERIFY(dialledIn->findData(QStringLiteral("DG")) > 0);
        QCOMPARE(dialledIn->findData(QStringLiteral("ZW")), dialledIn->count() - 1);
        QCOMPARE(edited.count(), 0);
        QCOMPARE(dialled.count(), 0);
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
        QTest::keyClicks(widget->mainInput(), QStringLiteral("1"));
        QCOMPARE(widget->value(), json(R"({"number":"1","type":"CPF"})"));
    }

    void wheel_withoutFocus_changesNothing()
    {
        const auto widget = make("loyalty_program.status");
        auto *combo = part<QComboBox>(*widget, "loyalty_program_status");
        QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(combo, &wheel);
        QCOMPARE(combo->currentIndex(), 0);
    }
};

QTEST_MAIN(TestFieldWidget)
#include "tst_fieldwidget.moc"
