// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinform.h"

#include "app/session/locales.h"
#include "ui/signin/environmentcolor.h"
#include "ui/words/environmentname.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace desk;

namespace {

const QString usualKey = QStringLiteral("word.some-code.clubmed.com");

QList<Environment> environments()
{
    return {{Environment::Kind::Production,
             QStringLiteral("production"),
             {},
             QUrl(QStringLiteral("https://production.example"))},
            {Environment::Kind::Staging,
             QStringLiteral("staging"),
             {},
             QUrl(QStringLiteral("https://staging.example"))},
            {Environment::Kind::Custom, QStringLiteral("https://own.example"),
             QStringLiteral("Own"), QUrl(QStringLiteral("https://own.example"))},
            {Environment::Kind::Training, QStringLiteral("training"), {}, {}}};
}

/// WCAG 2: the share of light a colour gives back.
double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(double(color.redF())) + 0.7152 * part(double(color.greenF()))
        + 0.0722 * part(double(color.blueF()));
}

/// The form as the agent meets it: shown, with its first environment announced.
struct Shown {
    explicit Shown(const char *environment = "production")
        : form(environments(), QString::fromLatin1(environment), QStringLiteral("en-GB"), false)
    {
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QTRY_COMPARE(chosen.size(), 1);
    }

    template <typename T> T *find(const char *name)
    {
        return form.findChild<T *>(QString::fromLatin1(name));
    }
    QLineEdit *key() { return find<QLineEdit>("apiKey"); }
    QLineEdit *token() { return find<QLineEdit>("accessToken"); }
    QLabel *keyProblem() { return find<QLabel>("apiKeyProblem"); }
    QLabel *tokenProblem() { return find<QLabel>("accessTokenProblem"); }
    void choose(int environment) { find<QComboBox>("environment")->setCurrentIndex(environment); }
    void enterAll()
    {
        key()->setText(usualKey);
        token()->setText(QStringLiteral("canary-token"));
    }
    void pressSignIn() { QTest::mouseClick(find<QPushButton>("signIn"), Qt::LeftButton); }

    SignInForm form;
    QSignalSpy requested{&form, &SignInForm::signInRequested};
    QSignalSpy chosen{&form, &SignInForm::environmentChosen};
};

} // namespace

class TestSignInForm final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void inputs_all_haveNameLabelAndAccessibleName_data();
    void inputs_all_haveNameLabelAndAccessibleName();
    void secrets_shown_areHidden();
    void start_selectedEnvironment_isAnnouncedOnce();
    void start_unknownEnvironment_takesTheFirst();
    void language_codes_areAllThereAndTheChosenIsCurrent();
    void signIn_complete_requestsWhatWasEntered();
    void signIn_pastedToken_losesBearerAndLineBreaks();
    void signIn_enterInAnyInput_signsIn_data();
    void signIn_enterInAnyInput_signsIn();
    void signIn_nothingEntered_saysBothAndGoesToTheFirst();
    void signIn_tokenMissing_saysSoAndGoesThere();
    void signIn_taken_keepsNoSecret();
    void signIn_refused_saysSoAndGoesToTheToken();
    void signIn_busy_takesNothingButCancel();
    void signIn_offline_keepsWhatWasTyped();
    void practise_link_signsInToTraining();
    void signIn_training_needsNothingAndNeverRemembers();
    void apiKey_unusual_isWarnedAboutAndTaken();
    void apiKey_unusualOfCustomEnvironment_isNoMatter();
    void environment_changed_dropsSecretsAndProblems();
    void environment_training_hidesTheCredentials();
    void setCredentials_selectedAndEmpty_fills();
    void setCredentials_anotherEnvironment_isIgnored();
    void setCredentials_alreadyTyping_isIgnored();
    void keychainNote_text_isShownUntilTheEnvironmentChanges();
    void environmentColor_whiteText_isReadable();
    void environmentName_kinds_areNamed();
};

void TestSignInForm::init()
{
    // Of the platform plugin "offscreen" alone, whatever the window.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void TestSignInForm::inputs_all_haveNameLabelAndAccessibleName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, const char *label) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(label);
    };
    row("environment", "Environment");
    row("apiKey", "API key");
    row("accessToken", "Access token");
    row("language", "Language of the answers");
}

void TestSignInForm::inputs_all_haveNameLabelAndAccessibleName()
{
    QFETCH(QString, name);
    QFETCH(QString, label);
    Shown shown;
    const auto *input = shown.form.findChild<QWidget *>(name);
    QVERIFY(input);
    QCOMPARE(input->accessibleName(), label);
    const auto labels = shown.form.findChildren<QLabel *>();
    const auto own = std::find_if(labels.begin(), labels.end(),
                                  [&](const QLabel *each) { return each->buddy() == input; });
    QVERIFY(own != labels.end());
    QVERIFY((*own)->text().contains(QLatin1Char('&')));
    QCOMPARE(QString((*own)->text()).remove(QLatin1Char('&')), label);
}

void TestSignInForm::secrets_shown_areHidden()
{
    Shown shown;
    QCOMPARE(shown.key()->echoMode(), QLineEdit::Password);
    QCOMPARE(shown.token()->echoMode(), QLineEdit::Password);
    QCOMPARE(shown.find<QCheckBox>("remember")->accessibleName(),
             QStringLiteral("Remember on this computer"));
    QCOMPARE(shown.find<QPushButton>("signIn")->text(), QStringLiteral("Sign in"));
}

void TestSignInForm::start_selectedEnvironment_isAnnouncedOnce()
{
    Shown shown("staging");
    QCOMPARE(shown.chosen.at(0).at(0).value<Environment>().id, QStringLiteral("staging"));
}

void TestSignInForm::start_unknownEnvironment_takesTheFirst()
{
    Shown shown("no longer configured");
    QCOMPARE(shown.chosen.at(0).at(0).value<Environment>().id, QStringLiteral("production"));
}

void TestSignInForm::language_codes_areAllThereAndTheChosenIsCurrent()
{
    Shown shown;
    const auto *language = shown.find<QComboBox>("language");
    QVERIFY(!language->isEditable());
    QCOMPARE(language->count(), acceptLanguages().size());
    for (const QString &code : acceptLanguages())
        QVERIFY2(language->findData(code) >= 0, qPrintable(code));
    QCOMPARE(language->currentData().toString(), QStringLiteral("en-GB"));
    QCOMPARE(language->itemText(language->findData(QStringLiteral("en-US"))),
             QStringLiteral("American English (United States) · en-US"));
    QCOMPARE(language->itemText(language->findData(QStringLiteral("vn-VN"))),
             QStringLiteral("vn-VN")); // no valid tag: nothing is made up
}

void TestSignInForm::signIn_complete_requestsWhatWasEntered()
{
    Shown shown("staging");
    QTest::keyClicks(shown.key(), usualKey);
    QTest::keyClicks(shown.token(), QStringLiteral("canary-token"));
    shown.find<QCheckBox>("remember")->setChecked(true);
    shown.pressSignIn();
    QCOMPARE(shown.requested.size(), 1);
    const auto &arguments = shown.requested.at(0);
    QCOMPARE(arguments.at(0).value<Environment>(), environments().at(1));
    QCOMPARE(arguments.at(1).value<Credentials>().apiKey, usualKey);
    QCOMPARE(arguments.at(1).value<Credentials>().accessToken, QStringLiteral("canary-token"));
    QCOMPARE(arguments.at(2).toString(), QStringLiteral("en-GB"));
    QVERIFY(arguments.at(3).toBool());
}

void TestSignInForm::signIn_pastedToken_losesBearerAndLineBreaks()
{
    Shown shown;
    QTest::keyClicks(shown.key(), usualKey);
    const QString token(9000, QLatin1Char('x'));
    QGuiApplication::clipboard()->setText(QStringLiteral("Authorization: Bearer ")
                                          + token.left(4000) + QStringLiteral("\r\n ")
                                          + token.mid(4000) + QStringLiteral("\n"));
    shown.token()->paste();
    shown.pressSignIn();
    QCOMPARE(shown.requested.size(), 1);
    QCOMPARE(shown.requested.at(0).at(1).value<Credentials>().accessToken, token);
}

void TestSignInForm::signIn_enterInAnyInput_signsIn_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         {"environment", "apiKey", "accessToken", "language", "remember", "signIn"})
        QTest::newRow(name) << QByteArray(name);
}

void TestSignInForm::signIn_enterInAnyInput_signsIn()
{
    QFETCH(QByteArray, name);
    Shown shown;
    shown.key()->setText(usualKey);
    shown.token()->setText(QStringLiteral("canary-token"));
    auto *input = shown.find<QWidget>(name.constData());
    input->setFocus();
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(shown.requested.size(), 1);
}

void TestSignInForm::signIn_nothingEntered_saysBothAndGoesToTheFirst()
{
    Shown shown;
    shown.pressSignIn();
    QCOMPARE(shown.requested.size(), 0);
    QVERIFY(shown.keyProblem()->isVisible());
    QVERIFY(shown.tokenProblem()->isVisible());
    QCOMPARE(shown.keyProblem()->text(), QStringLiteral("Enter the API key."));
    QCOMPARE(shown.key()->accessibleDescription(), shown.keyProblem()->text());
    QCOMPARE(shown.token()->accessibleDescription(), shown.tokenProblem()->text());
    QCOMPARE(shown.form.focusWidget(), shown.key());
}

void TestSignInForm::signIn_tokenMissing_saysSoAndGoesThere()
{
    Shown shown;
    QTest::keyClicks(shown.key(), usualKey);
    QTest::keyClicks(shown.token(), QStringLiteral("Bearer "));
    shown.pressSignIn();
    QCOMPARE(shown.requested.size(), 0);
    QVERIFY(!shown.keyProblem()->isVisible());
    QCOMPARE(shown.tokenProblem()->text(), QStringLiteral("Enter the access token."));
    QCOMPARE(shown.form.focusWidget(), shown.token());
    // Entered after all: the problem goes.
    QTest::keyClicks(shown.token(), QStringLiteral("canary-token"));
    shown.pressSignIn();
    QCOMPARE(shown.requested.size(), 1);
    QVERIFY(!shown.tokenProblem()->isVisible());
}

void TestSignInForm::signIn_taken_keepsNoSecret()
{
    Shown shown;
    shown.enterAll();
    shown.pressSignIn();
    shown.form.showTaken();
    QVERIFY(shown.key()->text().isEmpty());
    QVERIFY(shown.token()->text().isEmpty());
}

void TestSignInForm::signIn_refused_saysSoAndGoesToTheToken()
{
    Shown shown;
    shown.enterAll();
    shown.pressSignIn();
    shown.form.showBusy();
    shown.form.showProblem(QStringLiteral("Refused."), true);
    const auto *problem = shown.find<QLabel>("signInProblem");
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), QStringLiteral("Refused."));
    QVERIFY(shown.tokenProblem()->isVisible());
    QCOMPARE(shown.form.focusWidget(), shown.token());
    QCOMPARE(shown.key()->text(), usualKey);
    // What is typed now replaces it, and the words go with the next try.
    QTest::keyClicks(shown.token(), QStringLiteral("right"));
    QCOMPARE(shown.token()->text(), QStringLiteral("right"));
    shown.pressSignIn();
    QCOMPARE(shown.requested.size(), 2);
    QVERIFY(!problem->isVisible());
    QVERIFY(!shown.tokenProblem()->isVisible());
}

void TestSignInForm::signIn_busy_takesNothingButCancel()
{
    Shown shown;
    QSignalSpy cancelled(&shown.form, &SignInForm::cancelRequested);
    shown.enterAll();
    shown.form.showBusy();
    QVERIFY(!shown.token()->isEnabled());
    const auto *cancel = shown.find<QPushButton>("cancelSignIn");
    QTRY_VERIFY(cancel->isVisible()); // it takes longer than a blink
    QVERIFY(shown.find<QPushButton>("signIn")->text().startsWith(QStringLiteral("Asking")));
    QTest::keyClick(&shown.form, Qt::Key_Return);
    QCOMPARE(shown.requested.size(), 0);
    QTest::keyClick(&shown.form, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void TestSignInForm::signIn_offline_keepsWhatWasTyped()
{
    Shown shown;
    shown.enterAll();
    shown.pressSignIn();
    shown.form.showBusy();
    shown.form.showProblem(QStringLiteral("No connection."), false);
    QVERIFY(!shown.tokenProblem()->isVisible());
    QCOMPARE(shown.token()->text(), QStringLiteral("canary-token"));
    QTest::keyClick(shown.form.focusWidget(), Qt::Key_Return); // try again
    QCOMPARE(shown.requested.size(), 2);
}

void TestSignInForm::practise_link_signsInToTraining()
{
    Shown shown;
    shown.find<QPushButton>("practise")->click();
    QCOMPARE(shown.requested.size(), 1);
    QCOMPARE(shown.requested.at(0).at(0).value<Environment>().kind, Environment::Kind::Training);
    QVERIFY(!shown.find<QPushButton>("practise")->isVisible());
}

void TestSignInForm::signIn_training_needsNothingAndNeverRemembers()
{
    Shown shown("training");
    shown.find<QCheckBox>("remember")->setChecked(true);
    shown.pressSignIn();
    QCOMPARE(shown.requested.size(), 1);
    QCOMPARE(shown.requested.at(0).at(0).value<Environment>().kind, Environment::Kind::Training);
    QVERIFY(!shown.requested.at(0).at(3).toBool());
}

void TestSignInForm::apiKey_unusual_isWarnedAboutAndTaken()
{
    Shown shown;
    shown.key()->setFocus();
    QTest::keyClicks(shown.key(), QStringLiteral("canary-key"));
    QVERIFY(!shown.keyProblem()->isVisible()); // not while typing
    QTest::keyClick(shown.key(), Qt::Key_Tab);
    QVERIFY(shown.keyProblem()->isVisible());
    QCOMPARE(shown.key()->accessibleDescription(), shown.keyProblem()->text());
    QTest::keyClicks(shown.token(), QStringLiteral("canary-token"));
    shown.pressSignIn();
    QCOMPARE(shown.requested.size(), 1);
}

void TestSignInForm::apiKey_unusualOfCustomEnvironment_isNoMatter()
{
    Shown shown("https://own.example");
    shown.key()->setFocus();
    QTest::keyClicks(shown.key(), QStringLiteral("canary-key"));
    QTest::keyClick(shown.key(), Qt::Key_Tab);
    QVERIFY(!shown.keyProblem()->isVisible());
}

void TestSignInForm::environment_changed_dropsSecretsAndProblems()
{
    Shown shown;
    QTest::keyClicks(shown.key(), QStringLiteral("canary-key"));
    shown.pressSignIn();
    QVERIFY(shown.tokenProblem()->isVisible());
    shown.choose(1);
    QVERIFY(shown.key()->text().isEmpty());
    QVERIFY(shown.token()->text().isEmpty());
    QVERIFY(!shown.keyProblem()->isVisible());
    QVERIFY(!shown.tokenProblem()->isVisible());
    QVERIFY(shown.key()->accessibleDescription().isEmpty());
    QVERIFY(shown.token()->accessibleDescription().isEmpty());
    QCOMPARE(shown.chosen.size(), 2);
    QCOMPARE(shown.chosen.at(1).at(0).value<Environment>().id, QStringLiteral("staging"));
}

void TestSignInForm::environment_training_hidesTheCredentials()
{
    Shown shown;
    shown.choose(3);
    QVERIFY(!shown.key()->isVisible());
    QVERIFY(!shown.token()->isVisible());
    QVERIFY(!shown.find<QCheckBox>("remember")->isVisible());
    QVERIFY(shown.find<QLabel>("trainingNote")->isVisible());
    shown.choose(0);
    QVERIFY(shown.key()->isVisible());
    QVERIFY(!shown.find<QLabel>("trainingNote")->isVisible());
}

void TestSignInForm::setCredentials_selectedAndEmpty_fills()
{
    Shown shown;
    shown.form.setCredentials(environments().at(0), {usualKey, QStringLiteral("canary-token")});
    QCOMPARE(shown.key()->text(), usualKey);
    QCOMPARE(shown.token()->text(), QStringLiteral("canary-token"));
    QVERIFY(shown.find<QCheckBox>("remember")->isChecked());
    QTest::keyClick(shown.form.focusWidget(), Qt::Key_Return);
    QCOMPARE(shown.requested.size(), 1);
}

void TestSignInForm::setCredentials_anotherEnvironment_isIgnored()
{
    Shown shown;
    shown.choose(1);
    shown.form.setCredentials(environments().at(0), {usualKey, QStringLiteral("canary-token")});
    QVERIFY(shown.key()->text().isEmpty());
    QVERIFY(shown.token()->text().isEmpty());
}

void TestSignInForm::setCredentials_alreadyTyping_isIgnored()
{
    Shown shown;
    QTest::keyClicks(shown.token(), QStringLiteral("typed"));
    shown.form.setCredentials(environments().at(0), {usualKey, QStringLiteral("canary-token")});
    QVERIFY(shown.key()->text().isEmpty());
    QCOMPARE(shown.token()->text(), QStringLiteral("typed"));
}

void TestSignInForm::keychainNote_text_isShownUntilTheEnvironmentChanges()
{
    Shown shown;
    const auto *note = shown.find<QLabel>("keychainNote");
    QVERIFY(!note->isVisible());
    shown.form.setKeychainNote(QStringLiteral("No keychain."));
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), QStringLiteral("No keychain."));
    shown.form.setKeychainNote({});
    QVERIFY(!note->isVisible());
    shown.form.setKeychainNote(QStringLiteral("No keychain."));
    shown.choose(1);
    QVERIFY(!note->isVisible());
}

void TestSignInForm::environmentColor_whiteText_isReadable()
{
    for (const Environment &environment : environments()) {
        const double contrast = 1.05 / (luminance(environmentColor(environment)) + 0.05);
        QVERIFY2(contrast >= 4.5, qPrintable(environment.id));
    }
}

void TestSignInForm::environmentName_kinds_areNamed()
{
    QStringList names;
    for (const Environment &environment : environments())
        names.append(environmentName(environment));
    QCOMPARE(names,
             QStringList({QStringLiteral("Production"), QStringLiteral("Staging"),
                          QStringLiteral("Own"), QStringLiteral("Training")}));
}

QTEST_MAIN(TestSignInForm)
#include "tst_signinform.moc"
