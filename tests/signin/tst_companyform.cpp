// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signindialog.h"
#include "ui/signin/signinform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace {

enum class Key { Given, Kept, TypedEachTime };

Environment company(bool allowToken = true, Key key = Key::Given)
{
    return {
        .kind = Environment::Kind::Production,
        .id = QStringLiteral("production"),
        .name = {},
        .baseUrl = QUrl(QStringLiteral("https://api.example")),
        .identityProvider
        = IdentityProvider{QUrl(QStringLiteral("https://id.example")), QStringLiteral("desk"), {}},
        .apiKey = key == Key::Given ? QStringLiteral("canary-given") : QString(),
        .apiKeyFrom = key == Key::TypedEachTime ? Environment::ApiKeyFrom::Prompt
                                                : Environment::ApiKeyFrom::Keychain,
        .allowToken = allowToken};
}

QList<Environment> environments(bool allowToken, Key key)
{
    return {company(allowToken, key),
            {Environment::Kind::Custom, QStringLiteral("own"), QStringLiteral("Own"),
             QUrl(QStringLiteral("https://own.example"))},
            {Environment::Kind::Training, QStringLiteral("training"), {}, {}}};
}

template <typename T> T *part(const QWidget &in, const char *name)
{
    T *found = in.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("No %s", name);
    return found;
}

bool isShown(const QWidget &in, const char *name)
{
    return part<QWidget>(in, name)->isVisible();
}

struct Shown {
    SignInForm form;
    QSignalSpy asked{&form, &SignInForm::companySignInRequested};
    QSignalSpy typed{&form, &SignInForm::signInRequested};
    QSignalSpy cancelled{&form, &SignInForm::cancelRequested};
    QSignalSpy again{&form, &SignInForm::openBrowserAgainRequested};
    QSignalSpy chosen{&form, &SignInForm::environmentChosen};

    explicit Shown(bool allowToken = true, Key key = Key::Given)
        : form(environments(allowToken, key), QStringLiteral("production"), QStringLiteral("fr-FR"),
               false)
    {
        form.show();
        form.activateWindow();
        if (!QTest::qWaitForWindowActive(&form)
            || !QTest::qWaitFor([this] { return chosen.size() == 1; }))
            qFatal("Not shown");
    }
};

} // namespace

class TestCompanyForm final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void company_isOneButtonWithTheFocus()
    {
        Shown shown;
        QVERIFY(isShown(shown.form, "companySignIn"));
        QCOMPARE(shown.form.focusWidget(), part<QWidget>(shown.form, "companySignIn"));
        for (const char *typed : {"apiKey", "accessToken", "remember", "signIn", "companyWaiting",
                                  "openBrowserAgain", "cancelCompanySignIn"})
            QVERIFY2(!isShown(shown.form, typed), typed);
        for (const char *there : {"environment", "language", "otherWay", "practise"})
            QVERIFY2(isShown(shown.form, there), there);
        QTest::keyClick(&shown.form, Qt::Key_Return);
        QCOMPARE(shown.asked.size(), 1);
        QCOMPARE(shown.asked.at(0).at(0).value<Environment>(), company());
        QCOMPARE(shown.asked.at(0).at(1).toString(), QStringLiteral("fr-FR"));
        part<QPushButton>(shown.form, "companySignIn")->click();
        QCOMPARE(shown.asked.size(), 2);
        QCOMPARE(shown.asked.at(1).at(2).toString(), QString());
        QCOMPARE(shown.typed.size(), 0);
    }

    void company_withoutAKey_asksForItFirst_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("keychain") << true;
        QTest::newRow("prompt") << false;
    }
    void company_withoutAKey_asksForItFirst()
    {
        QFETCH(bool, isKept);
        Shown shown(true, isKept ? Key::Kept : Key::TypedEachTime);
        auto *key = part<QLineEdit>(shown.form, "apiKey");
        QVERIFY(key->isVisible());
        QVERIFY(isShown(shown.form, "companySignIn"));
        QVERIFY(!isShown(shown.form, "accessToken"));
        QCOMPARE(isShown(shown.form, "remember"), isKept);
        const auto hints = shown.form.findChildren<QLabel *>();
        QVERIFY(std::none_of(hints.begin(), hints.end(), [](const QLabel *each) {
            return each->isVisible() && each->text().contains(QStringLiteral("Nothing is typed"));
        }));
        QCOMPARE(shown.form.focusWidget(), key);
        part<QPushButton>(shown.form, "companySignIn")->click();
        QCOMPARE(shown.asked.size(), 0);
        QVERIFY(isShown(shown.form, "apiKeyProblem"));
        QCOMPARE(shown.form.focusWidget(), key);
        QTest::keyClicks(key, QStringLiteral(" word.key.clubmed.com "));
        QTest::keyClick(key, Qt::Key_Return);
        QCOMPARE(shown.asked.size(), 1);
        QCOMPARE(shown.asked.at(0).at(2).toString(), QStringLiteral("word.key.clubmed.com"));
        shown.form.showStarting();
        QVERIFY(!key->isEnabled());
        // Given up in the browser: the key is not typed twice.
        shown.form.showProblem(QStringLiteral("It was refused."), false);
        part<QPushButton>(shown.form, "companySignIn")->click();
        QCOMPARE(shown.asked.size(), 2);
        QCOMPARE(shown.asked.at(1).at(2).toString(), QStringLiteral("word.key.clubmed.com"));
        shown.form.showTaken();
        QVERIFY(key->text().isEmpty());
    }

    void company_keyOfTheKeychain_isFilledIn()
    {
        Shown shown(true, Key::Kept);
        shown.form.setCredentials(company(true, Key::Kept), {QStringLiteral("kept.key"), {}});
        QCOMPARE(shown.form.focusWidget(), part<QWidget>(shown.form, "companySignIn"));
        QTest::keyClick(&shown.form, Qt::Key_Return);
        QCOMPARE(shown.asked.size(), 1);
        QCOMPARE(shown.asked.at(0).at(2).toString(), QStringLiteral("kept.key"));
        QCOMPARE(shown.asked.at(0).at(3).toBool(), true);
    }

    void otherWay_leadsToATokenAndBack()
    {
        Shown shown(true, Key::TypedEachTime);
        part<QPushButton>(shown.form, "otherWay")->click();
        QVERIFY(!isShown(shown.form, "companySignIn"));
        QCOMPARE(shown.form.focusWidget(), part<QWidget>(shown.form, "apiKey"));
        part<QLineEdit>(shown.form, "apiKey")->setText(QStringLiteral("word.key.clubmed.com"));
        part<QLineEdit>(shown.form, "accessToken")->setText(QStringLiteral("canary-token"));
        QTest::keyClick(part<QLineEdit>(shown.form, "accessToken"), Qt::Key_Return);
        QCOMPARE(shown.typed.size(), 1);
        QCOMPARE(shown.asked.size(), 0);
        part<QPushButton>(shown.form, "otherWay")->click();
        QVERIFY(isShown(shown.form, "companySignIn"));
        QVERIFY(!isShown(shown.form, "accessToken"));
    }

    void token_notAllowed_isNotOffered()
    {
        Shown shown(false);
        QVERIFY(!isShown(shown.form, "otherWay"));
        shown.form.setUsesToken(true);
        QVERIFY(isShown(shown.form, "companySignIn"));
        QVERIFY(!isShown(shown.form, "accessToken"));
    }

    void environmentWithoutProvider_isAsEver()
    {
        Shown shown;
        part<QComboBox>(shown.form, "environment")->setCurrentIndex(1);
        for (const char *typed : {"apiKey", "accessToken", "remember", "signIn"})
            QVERIFY2(isShown(shown.form, typed), typed);
        for (const char *gone : {"companySignIn", "otherWay"})
            QVERIFY2(!isShown(shown.form, gone), gone);
        part<QComboBox>(shown.form, "environment")->setCurrentIndex(0);
        QVERIFY(isShown(shown.form, "companySignIn"));
    }

    void waiting_saysSoAndCanBeCancelled()
    {
        Shown shown;
        shown.form.showStarting();
        QVERIFY(!part<QWidget>(shown.form, "companySignIn")->isEnabled());
        QVERIFY(!part<QWidget>(shown.form, "environment")->isEnabled());
        QVERIFY(isShown(shown.form, "cancelCompanySignIn"));
        shown.form.showWaiting();
        QCOMPARE(part<QLabel>(shown.form, "companyWaiting")->text(),
                 QStringLiteral("Finish signing in in your browser"));
        QVERIFY(isShown(shown.form, "companyWaiting"));
        QVERIFY(!isShown(shown.form, "companySignIn"));
        part<QPushButton>(shown.form, "openBrowserAgain")->click();
        QCOMPARE(shown.again.size(), 1);
        part<QPushButton>(shown.form, "cancelCompanySignIn")->click();
        QTest::keyClick(part<QWidget>(shown.form, "openBrowserAgain"), Qt::Key_Escape);
        QCOMPARE(shown.cancelled.size(), 2);
        QCOMPARE(shown.asked.size(), 0);
        shown.form.showProblem(QStringLiteral("It was refused."), false);
        QVERIFY(isShown(shown.form, "companySignIn"));
        QVERIFY(part<QWidget>(shown.form, "companySignIn")->isEnabled());
        QVERIFY(isShown(shown.form, "signInProblem"));
        QCOMPARE(shown.form.focusWidget(), part<QWidget>(shown.form, "companySignIn"));
    }

    void dialog_asksTheSameWay()
    {
        SignInDialog dialog(company(), QStringLiteral("fr-FR"), false);
        QSignalSpy asked(&dialog, &SignInDialog::companySignInRequested);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QSignalSpy cancelled(&dialog, &SignInDialog::cancelRequested);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(!isShown(dialog, "accessToken"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        dialog.showStarting();
        dialog.showWaiting();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(rejected.size(), 0);
        dialog.showProblem({});
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }

    void dialog_waiting_hasOneCancel()
    {
        SignInDialog dialog(company(), QStringLiteral("fr-FR"), false);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QSignalSpy cancelled(&dialog, &SignInDialog::cancelRequested);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto cancels = [&dialog] {
            QList<QPushButton *> found;
            for (auto *each : dialog.findChildren<QPushButton *>()) {
                if (each->isVisible() && each->text().remove(u'&') == QStringLiteral("Cancel"))
                    found.append(each);
            }
            return found;
        };
        QCOMPARE(cancels().size(), 1);
        dialog.showStarting();
        QCOMPARE(cancels().size(), 1);
        dialog.showWaiting();
        QCOMPARE(cancels().size(), 1);
        cancels().first()->click();
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(rejected.size(), 0);
        dialog.showProblem({});
        cancels().first()->click();
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(cancelled.size(), 1);
    }

    void dialog_withoutAKey_keepsTheOneInUseOrTakesAnother()
    {
        SignInDialog dialog(company(true, Key::TypedEachTime), QStringLiteral("fr-FR"), false);
        QSignalSpy asked(&dialog, &SignInDialog::companySignInRequested);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(!isShown(dialog, "apiKey"));
        part<QPushButton>(dialog, "companySignIn")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), QString());
        part<QPushButton>(dialog, "otherKey")->click();
        QVERIFY(isShown(dialog, "apiKey"));
        QVERIFY(!isShown(dialog, "accessToken"));
        QCOMPARE(dialog.focusWidget(), part<QWidget>(dialog, "apiKey"));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("other.key"));
        part<QPushButton>(dialog, "companySignIn")->click();
        QCOMPARE(asked.at(1).at(0).toString(), QStringLiteral("other.key"));
        SignInDialog given(company(), QStringLiteral("fr-FR"), false);
        given.show();
        QVERIFY(!isShown(given, "otherKey"));
    }

    void dialog_ofWhoPastedAToken_asksForOne()
    {
        SignInDialog dialog(company(), QStringLiteral("fr-FR"), false);
        dialog.open();
        dialog.useToken();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(isShown(dialog, "accessToken"));
        QVERIFY(!isShown(dialog, "apiKey"));
        QCOMPARE(dialog.focusWidget(), part<QWidget>(dialog, "accessToken"));
    }
};

QTEST_MAIN(TestCompanyForm)
#include "tst_companyform.moc"
