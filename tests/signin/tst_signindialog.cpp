// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signindialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

class TestSignInDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void environment_signedInTo_isTheOnlyOne();
    void enter_complete_requestsOnceAndIsNoRejection();
    void enter_incomplete_staysOpen();
    void escape_pressed_rejects();
    void cancel_pressed_rejects();
    void open_token_isAllThatIsAskedFor();
    void otherKey_wanted_canBeTyped();
    void refused_token_isSaidAndTheFieldsStayAsHigh();

private:
    static QLineEdit *input(SignInDialog &dialog, const char *name)
    {
        return dialog.findChild<QLineEdit *>(QString::fromLatin1(name));
    }

    const Environment m_place{Environment::Kind::Custom, QStringLiteral("https://a.example"),
                              QStringLiteral("a.example"),
                              QUrl(QStringLiteral("https://a.example"))};
};

void TestSignInDialog::init()
{
    // Of the platform plugin "offscreen" alone, whatever the window.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void TestSignInDialog::environment_signedInTo_isTheOnlyOne()
{
    SignInDialog dialog(m_place, QStringLiteral("fr-FR"), false);
    const auto *environments = dialog.findChild<QComboBox *>(QStringLiteral("environment"));
    QVERIFY(environments);
    QCOMPARE(environments->count(), 1);
    QCOMPARE(environments->currentData().toString(), m_place.id);
    const auto *language = dialog.findChild<QComboBox *>(QStringLiteral("language"));
    QVERIFY(language);
    QCOMPARE(language->currentData().toString(), QStringLiteral("fr-FR"));
}

void TestSignInDialog::enter_complete_requestsOnceAndIsNoRejection()
{
    SignInDialog dialog(m_place, QStringLiteral("fr-FR"), true);
    QSignalSpy requested(&dialog, &SignInDialog::signInRequested);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    // As the window does.
    connect(&dialog, &SignInDialog::signInRequested, &dialog, [&dialog] { dialog.accept(); });
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(input(dialog, "accessToken"), QStringLiteral("canary-token"));
    QTest::keyClick(input(dialog, "accessToken"), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(0).value<Environment>(), m_place);
    QCOMPARE(requested.at(0).at(1).value<Credentials>().accessToken,
             QStringLiteral("canary-token"));
    QCOMPARE(requested.at(0).at(2).toString(), QStringLiteral("fr-FR"));
    QVERIFY(requested.at(0).at(3).toBool());
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(rejected.size(), 0);
    QVERIFY(!dialog.isVisible());
}

void TestSignInDialog::enter_incomplete_staysOpen()
{
    SignInDialog dialog(m_place, QStringLiteral("fr-FR"), true);
    QSignalSpy requested(&dialog, &SignInDialog::signInRequested);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(input(dialog, "accessToken"), Qt::Key_Return);
    QCOMPARE(requested.size(), 0);
    QVERIFY(dialog.isVisible());
    QVERIFY(!input(dialog, "accessToken")->accessibleDescription().isEmpty());
}

void TestSignInDialog::escape_pressed_rejects()
{
    SignInDialog dialog(m_place, QStringLiteral("fr-FR"), true);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(input(dialog, "accessToken"), Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
}

void TestSignInDialog::cancel_pressed_rejects()
{
    SignInDialog dialog(m_place, QStringLiteral("fr-FR"), true);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    QVERIFY(buttons);
    buttons->button(QDialogButtonBox::Cancel)->click();
    QCOMPARE(rejected.size(), 1);
}

void TestSignInDialog::open_token_isAllThatIsAskedFor()
{
    SignInDialog dialog(m_place, QStringLiteral("fr-FR"), true);
    QSignalSpy requested(&dialog, &SignInDialog::signInRequested);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(dialog.focusWidget(), input(dialog, "accessToken"));
    for (const char *known : {"apiKey", "environment", "language", "remember"})
        QVERIFY2(!dialog.findChild<QWidget *>(QString::fromLatin1(known))->isVisible(), known);
    QTest::keyClicks(input(dialog, "accessToken"), QStringLiteral("canary-token"));
    QTest::keyClick(input(dialog, "accessToken"), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested.at(0).at(1).value<Credentials>().apiKey.isEmpty());
}

void TestSignInDialog::otherKey_wanted_canBeTyped()
{
    SignInDialog dialog(m_place, QStringLiteral("fr-FR"), true);
    QSignalSpy requested(&dialog, &SignInDialog::signInRequested);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.findChild<QPushButton *>(QStringLiteral("otherKey"))->click();
    QCOMPARE(dialog.focusWidget(), input(dialog, "apiKey"));
    QTest::keyClicks(input(dialog, "apiKey"), QStringLiteral("canary-key"));
    QTest::keyClicks(input(dialog, "accessToken"), QStringLiteral("canary-token"));
    QTest::keyClick(input(dialog, "accessToken"), Qt::Key_Return);
    QCOMPARE(requested.at(0).at(1).value<Credentials>().apiKey, QStringLiteral("canary-key"));
}

void TestSignInDialog::refused_token_isSaidAndTheFieldsStayAsHigh()
{
    SignInDialog dialog(m_place, QStringLiteral("fr-FR"), true);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const int high = input(dialog, "accessToken")->height();
    dialog.showRefused();
    const auto *problem = dialog.findChild<QLabel *>(QStringLiteral("signInProblem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("refused")));
    dialog.showProblem(QString(200, QLatin1Char('m')) + QStringLiteral(" and on and on"));
    QTRY_VERIFY(dialog.height() >= dialog.layout()->heightForWidth(dialog.width()));
    QCOMPARE(input(dialog, "accessToken")->height(), high);
}

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
