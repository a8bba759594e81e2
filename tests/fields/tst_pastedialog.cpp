// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/pastedialog.h"

#include "app/reference/referencedata.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace desk;

namespace {

using Filled = QList<std::pair<const Field *, QJsonValue>>;

const QString signature = QStringLiteral("Kind regards\n"
                                         "Emma Whitfield\n"
                                         "14 Ashdown Crescent\n"
                                         "Harrogate HG1 4QT\n"
                                         "Mobile: 07700 900123\n"
                                         "emma@whitfield.example\n");

} // namespace

class TestPasteDialog final : public QObject {
    Q_OBJECT

private:
    ReferenceData m_reference{QStringLiteral("en")};
    QHash<QString, QJsonValue> m_present;
    QStringList m_refused;
    QPointer<PasteDialog> m_dialog;
    Filled m_filled;

    void open(const QString &clipboard)
    {
        QGuiApplication::clipboard()->setText(clipboard);
        m_dialog = new PasteDialog(
            m_reference,
            [this](const Field &row) {
                return m_present.value(row.pathText(), QJsonValue(QJsonValue::Null));
            },
            [this](const Field &row) { return !m_refused.contains(row.pathText()); },
            QStringLiteral("GB"));
        connect(m_dialog, &PasteDialog::fillRequested, this,
                [this](const Filled &values) { m_filled = values; });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    template <typename T> T *part(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }

    QTreeWidgetItem *row(const QString &label) const
    {
        return part<QTreeWidget>("pasteFound")
            ->findItems(label, Qt::MatchExactly, 0)
            .value(0, nullptr);
    }

    static bool isTicked(const QTreeWidgetItem *item)
    {
        return item->data(0, Qt::CheckStateRole).toInt() == Qt::Checked;
    }

    QJsonValue filled(const char *path) const
    {
        for (const auto &[field, value] : m_filled) {
            if (field == &desk::field(path))
                return value;
        }
        return QJsonValue::Undefined;
    }

private Q_SLOTS:
    void init()
    {
        // Of the platform plugin "offscreen" alone, whatever the window.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_present.clear();
        m_refused.clear();
        m_filled.clear();
    }

    void cleanup()
    {
        delete m_dialog;
        QGuiApplication::clipboard()->clear();
    }

    void isWorthPasting_text_isToldFromTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWorth");
        QTest::newRow("signature") << signature << true;
        QTest::newRow("e-mail alone") << QStringLiteral("emma@whitfield.example") << true;
        QTest::newRow("Japanese") << QStringLiteral("山田 太郎") << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("blanks") << QStringLiteral(" \n\t") << false;
        QTest::newRow("a token") << QStringLiteral("canary-hunter2-Xy77") << false;
        QTest::newRow("a path") << QStringLiteral("/home/agent/letter.pdf") << false;
        QTest::newRow("digits") << QStringLiteral("4711 0815") << false;
        QTest::newRow("binary") << QStringLiteral("ab cd") + QChar(0x01) << false;
        QTest::newRow("too long") << QStringLiteral("word ").repeated(30000) << false;
    }

    void isWorthPasting_text_isToldFromTokens()
    {
        QFETCH(QString, text);
        QTEST(isWorthPasting(text), "isWorth");
    }

    void open_clipboardWithText_listsWhatIsFound()
    {
        open(signature);
        QCOMPARE(part<QPlainTextEdit>("pastedText")->toPlainText(), signature);
        QCOMPARE(part<QTreeWidget>("pasteFound")->topLevelItemCount(), 8);
        QTreeWidgetItem *phones = row(QStringLiteral("Phones"));
        QVERIFY(phones);
        QCOMPARE(phones->text(1), QStringLiteral("07700900123 (Mobile)"));
        QCOMPARE(phones->text(2), QStringLiteral("empty"));
        QCOMPARE(phones->text(3), QStringLiteral("07700 900123"));
        QVERIFY(isTicked(phones));
        QVERIFY(part<QTreeWidget>("pasteFound")->hasFocus());
    }

    void open_clipboardWithoutText_saysWhatCanBePasted()
    {
        open(QStringLiteral("canary-hunter2"));
        QVERIFY(part<QPlainTextEdit>("pastedText")->toPlainText().isEmpty());
        QVERIFY(part<QPlainTextEdit>("pastedText")->hasFocus());
        QVERIFY(part<QTreeWidget>("pasteFound")->isHidden());
        QVERIFY(part<QLabel>("pasteMessage")->isVisible());
        QVERIFY(part<QLabel>("pasteMessage")->text().contains(QStringLiteral("vCard")));
        QVERIFY(!part<QPushButton>("pasteFill")->isEnabled());
    }

    void open_clipboardOfAPasswordManager_isNotShown()
    {
        auto *secret = new QMimeData;
        secret->setText(QStringLiteral("correct horse battery staple"));
        secret->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
        open(QString());
        delete m_dialog;
        QGuiApplication::clipboard()->setMimeData(secret);
        m_dialog = new PasteDialog(
            m_reference, [](const Field &) { return QJsonValue(); },
            [](const Field &) { return true; }, QString());
        QVERIFY(part<QPlainTextEdit>("pastedText")->toPlainText().isEmpty());
    }

    void typed_text_isReadAgain()
    {
        open(QString());
        auto *text = part<QPlainTextEdit>("pastedText");
        QTest::keyClicks(text, QStringLiteral("we had a nice stay"));
        QVERIFY(part<QLabel>("pasteMessage")->text().contains(QStringLiteral("Nothing was found")));
        text->setPlainText(QStringLiteral("Email: emma@whitfield.example"));
        QVERIFY(row(QStringLiteral("E-mail")));
        QCOMPARE(part<QPushButton>("pasteFill")->text(), QStringLiteral("Fill in 1 field(s)"));
    }

    void typed_longText_isReadAfterAPauseOrRefused()
    {
        open(QString());
        auto *text = part<QPlainTextEdit>("pastedText");
        text->setPlainText(QStringLiteral("we had a nice stay\n").repeated(150) + signature);
        QVERIFY(!row(QStringLiteral("E-mail")));
        QTRY_VERIFY(row(QStringLiteral("E-mail")));
        text->setPlainText(QStringLiteral("we had a nice stay\n").repeated(500) + signature);
        QTRY_VERIFY(part<QLabel>("pasteMessage")->text().contains(QStringLiteral("too long")));
    }

    void present_otherValue_isNotTicked()
    {
        m_present.insert(QStringLiteral("email"), QStringLiteral("old@whitfield.example"));
        open(signature);
        QTreeWidgetItem *email = row(QStringLiteral("E-mail"));
        QCOMPARE(email->text(2), QStringLiteral("old@whitfield.example"));
        QVERIFY(!isTicked(email));
        QVERIFY(!email->data(0, Qt::AccessibleDescriptionRole).toString().isEmpty());
    }

    void present_sameValue_hasNoTick()
    {
        m_present.insert(QStringLiteral("email"), QStringLiteral("EMMA@whitfield.example"));
        open(signature);
        QTreeWidgetItem *email = row(QStringLiteral("E-mail"));
        QVERIFY(!email->data(0, Qt::CheckStateRole).isValid());
        QTest::keyClick(part<QPushButton>("pasteFill"), Qt::Key_Space);
        QVERIFY(filled("email").isUndefined());
        QVERIFY(!m_filled.isEmpty());
    }

    void present_phones_areKept()
    {
        const QJsonArray old{QJsonObject{{QStringLiteral("number"), QStringLiteral("1")}}};
        m_present.insert(QStringLiteral("phones"), old);
        open(signature);
        QTreeWidgetItem *phones = row(QStringLiteral("Phones"));
        QVERIFY(!isTicked(phones));
        phones->setCheckState(0, Qt::Checked);
        part<QPushButton>("pasteFill")->click();
        QCOMPARE(filled("phones").toArray().size(), 2);
        QCOMPARE(filled("phones").toArray().at(0), old.at(0));
    }

    void phone_withoutAType_isSaidToHaveNone()
    {
        open(QStringLiteral("Jean Dupont\n+33 6 23 45 67 89\njean@dupont.example"));
        QTreeWidgetItem *phones = row(QStringLiteral("Phones"));
        QVERIFY(phones);
        QCOMPARE(phones->text(1), QStringLiteral("+33623456789 (no type)"));
        phones->setCheckState(0, Qt::Checked);
        part<QPushButton>("pasteFill")->click();
        const QJsonObject sent = filled("phones").toArray().at(0).toObject();
        QCOMPARE(sent.value(QStringLiteral("number")).toString(), QStringLiteral("+33623456789"));
        QVERIFY(!sent.contains(QStringLiteral("type")));
    }

    void present_phoneInAnotherForm_isNotAddedAgain()
    {
        const QJsonArray old{
            QJsonObject{{QStringLiteral("number"), QStringLiteral("+44 7700 900123")}}};
        m_present.insert(QStringLiteral("phones"), old);
        open(signature);
        QVERIFY(!row(QStringLiteral("Phones"))->data(0, Qt::CheckStateRole).isValid());
    }

    void present_otherAddress_leavesTheAddressUnticked()
    {
        m_present.insert(QStringLiteral("address.add_on"), QStringLiteral("Flat 2"));
        open(signature);
        QVERIFY(!isTicked(row(QStringLiteral("Street"))));
        QVERIFY(!isTicked(row(QStringLiteral("Postal code"))));
        QVERIFY(isTicked(row(QStringLiteral("E-mail"))));
    }

    void phone_ofTheCountryInTheText_isSentForTheCustomers_data()
    {
        QTest::addColumn<bool>("takesCountry");
        QTest::addColumn<QString>("number");
        QTest::newRow("customer elsewhere") << false << QStringLiteral("+33623456789");
        QTest::newRow("customer there too") << true << QStringLiteral("0623456789");
    }

    void phone_ofTheCountryInTheText_isSentForTheCustomers()
    {
        QFETCH(bool, takesCountry);
        QFETCH(QString, number);
        open(QStringLiteral("Jean Dupont\n12 rue des Lilas\n75008 Paris\nFrance\n"
                            "M: 06 23 45 67 89"));
        QTreeWidgetItem *country = row(QStringLiteral("Country"));
        QVERIFY(country);
        country->setCheckState(0, takesCountry ? Qt::Unchecked : Qt::Checked);
        country->setCheckState(0, takesCountry ? Qt::Checked : Qt::Unchecked);
        QCOMPARE(row(QStringLiteral("Phones"))->text(1), number + QStringLiteral(" (Mobile)"));
        part<QPushButton>("pasteFill")->click();
        const QJsonObject phone = filled("phones").toArray().at(0).toObject();
        QCOMPARE(phone.value(QStringLiteral("number")).toString(), number);
    }

    void unsure_value_isNotTicked()
    {
        open(QStringLiteral("John Michael Smith\nEmail: info@stay.example"));
        QTreeWidgetItem *name = row(QStringLiteral("First name"));
        QVERIFY(name);
        QVERIFY(!isTicked(name));
        QVERIFY(isTicked(row(QStringLiteral("E-mail"))));
    }

    void refused_field_isNotListed()
    {
        m_refused.append(QStringLiteral("email"));
        open(signature);
        QVERIFY(!row(QStringLiteral("E-mail")));
        QVERIFY(row(QStringLiteral("Phones")));
    }

    void keyboard_spaceAndEnter_fillTheTicked()
    {
        open(signature);
        auto *found = part<QTreeWidget>("pasteFound");
        found->setCurrentItem(row(QStringLiteral("E-mail")));
        QTest::keyClick(found, Qt::Key_Space);
        QVERIFY(!isTicked(row(QStringLiteral("E-mail"))));
        QSignalSpy accepted(m_dialog, &QDialog::accepted);
        QTest::keyClick(found, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.size(), 1);
        QVERIFY(filled("email").isUndefined());
        QCOMPARE(filled("first_name"), QJsonValue(QStringLiteral("Emma")));
        QCOMPARE(filled("address.zip_code"), QJsonValue(QStringLiteral("HG1 4QT")));
        QTRY_VERIFY(!m_dialog);
    }

    void choice_afterTyping_stays()
    {
        open(signature);
        auto *found = part<QTreeWidget>("pasteFound");
        found->setCurrentItem(row(QStringLiteral("E-mail")));
        QTest::keyClick(found, Qt::Key_Space);
        part<QPlainTextEdit>("pastedText")->appendPlainText(QStringLiteral("United Kingdom"));
        QVERIFY(row(QStringLiteral("Country")));
        QVERIFY(!isTicked(row(QStringLiteral("E-mail"))));
        QVERIFY(isTicked(row(QStringLiteral("Phones"))));
    }

    void selected_row_showsItsPlace()
    {
        open(signature);
        part<QTreeWidget>("pasteFound")->setCurrentItem(row(QStringLiteral("Phones")));
        QCOMPARE(part<QPlainTextEdit>("pastedText")->textCursor().selectedText(),
                 QStringLiteral("07700 900123"));
    }

    void escape_pressed_fillsNothing()
    {
        open(signature);
        QSignalSpy rejected(m_dialog, &QDialog::rejected);
        QTest::keyClick(part<QTreeWidget>("pasteFound"), Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
        QVERIFY(m_filled.isEmpty());
    }

    void controls_all_haveNames()
    {
        open(signature);
        for (const char *name : {"pastedText", "pasteFound"}) {
            const auto *control = part<QWidget>(name);
            QVERIFY2(!control->accessibleName().isEmpty(), name);
            const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
            QVERIFY2(std::any_of(labels.begin(), labels.end(),
                                 [&](const QLabel *label) { return label->buddy() == control; }),
                     name);
        }
    }
};

QTEST_MAIN(TestPasteDialog)
#include "tst_pastedialog.moc"
