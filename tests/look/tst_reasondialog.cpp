// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/reasondialog.h"

#include "tests/support/uibench.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;

namespace {

const QStringList &usual()
{
    static const QStringList reasons{QStringLiteral("A relative"), QStringLiteral("A colleague"),
                                     QStringLiteral("To be merged")};
    return reasons;
}

} // namespace

class TestReasonDialog final : public QObject {
    Q_OBJECT

private:
    static QPointer<ReasonDialog> open(QWidget &window, const QStringList &reasons)
    {
        window.show();
        auto *dialog
            = new ReasonDialog(QStringLiteral("Already a customer?"), QStringLiteral("Why?"),
                               QStringLiteral("Create"), &window, reasons);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("No window");
        return dialog;
    }

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void number_picksAReason_data()
    {
        QTest::addColumn<int>("number");
        for (const int number : {1, 2, 3})
            QTest::addRow("%d", number) << number;
    }

    void number_picksAReason()
    {
        QFETCH(int, number);
        QWidget window;
        const auto dialog = open(window, usual());
        QSignalSpy given(dialog, &ReasonDialog::reasonGiven);
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus, Qt::Key_Return);
        QCOMPARE(given.count(), 0); // arriving picks nothing
        QTest::keyClick(focus, static_cast<Qt::Key>(Qt::Key_0 + number));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(given.count(), 1);
        QCOMPARE(given.at(0).at(0).toString(), usual().at(number - 1));
    }

    void lastNumber_leadsToTheText_whichTakesDigits()
    {
        QWidget window;
        const auto dialog = open(window, usual());
        QSignalSpy given(dialog, &ReasonDialog::reasonGiven);
        auto *line = part<QLineEdit>(*dialog, "reason");
        auto *go = dialog->findChild<QDialogButtonBox *>()->buttons().last();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
        QCOMPARE(QApplication::focusWidget(), line);
        QVERIFY(!go->isEnabled() || line->text().isEmpty());
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(given.count(), 0);
        QTest::keyClicks(line, QStringLiteral(" 2 sons "));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(given.count(), 1);
        QCOMPARE(given.at(0).at(0).toString(), QStringLiteral("2 sons"));
    }

    void typed_withoutPicking_isTheReason()
    {
        QWidget window;
        const auto dialog = open(window, usual());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QVERIFY(part<QRadioButton>(*dialog, "reason_1")->isChecked());
        part<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("by a screen reader"));
        QVERIFY(part<QRadioButton>(*dialog, "reason_4")->isChecked());
    }

    void withoutUsualReasons_hasTheTextAlone()
    {
        QWidget window;
        const auto dialog = open(window, {});
        QCOMPARE(QApplication::focusWidget(), part<QLineEdit>(*dialog, "reason"));
        QVERIFY(dialog->findChildren<QRadioButton *>().isEmpty());
    }
};

QTEST_MAIN(TestReasonDialog)
#include "tst_reasondialog.moc"
