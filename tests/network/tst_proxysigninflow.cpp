// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/network/companybench.h"
#include "ui/look/theme.h"
#include "ui/network/cafiletext.h"
#include "ui/network/proxysigninflow.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace desk;
using namespace desk::test;

namespace {

QDialog *dialogOver(const QWidget &window)
{
    const auto dialogs = window.findChildren<QDialog *>(QStringLiteral("proxySignInDialog"));
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QLineEdit *input(const QWidget &window, const char *name)
{
    return dialogOver(window)->findChild<QLineEdit *>(QLatin1String(name));
}

} // namespace

class TestProxySignInFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The platform without a display says so at every window.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        static Dresser dresser(*qApp); // heights are those of the program
        dresser.wear({});
    }

    void entered_byKeyboard_theRequestGoesOn()
    {
        CompanyBench bench;
        bench.proxy.setSignIn("canary-user", "right");
        bench.start();
        QWidget window;
        new ProxySignInFlow(bench.signIn, window);
        window.show();
        std::optional<bool> isOk;
        bench.api.profile()->then(&window, [&isOk](const auto &outcome) { isOk = outcome.isOk(); });
        QTRY_VERIFY(dialogOver(window));
        QVERIFY(input(window, "proxyUser")->hasFocus() || !window.isActiveWindow());
        auto *problem = dialogOver(window)->findChild<QLabel *>(QStringLiteral("proxyProblem"));
        QVERIFY(!problem->isVisible());
        QTest::keyClicks(input(window, "proxyUser"), QStringLiteral("canary-user"));
        QTest::keyClicks(input(window, "proxyPassword"), QStringLiteral("wrong"));
        QTest::keyClick(input(window, "proxyPassword"), Qt::Key_Return);
        QTRY_VERIFY(dialogOver(window)
                    && dialogOver(window)
                           ->findChild<QLabel *>(QStringLiteral("proxyProblem"))
                           ->isVisible());
        QVERIFY(!isOk);
        QTest::keyClicks(input(window, "proxyUser"), QStringLiteral("canary-user"));
        QTest::keyClicks(input(window, "proxyPassword"), QStringLiteral("right"));
        dialogOver(window)
            ->findChild<QCheckBox *>(QStringLiteral("proxyRemember"))
            ->setChecked(true);
        QTest::keyClick(input(window, "proxyPassword"), Qt::Key_Return);
        QTRY_VERIFY(isOk.has_value());
        QVERIFY(*isOk);
        QVERIFY(!dialogOver(window));
        QCOMPARE(bench.server.deliveries(), 1);
        QCOMPARE(bench.secrets.entries.value(QStringLiteral("proxy/") + bench.proxy.name()),
                 QByteArray(R"({"password":"right","user":"canary-user"})"));
    }

    void escape_theRequestFails()
    {
        CompanyBench bench;
        bench.proxy.setSignIn("canary-user", "right");
        bench.start();
        QWidget window;
        new ProxySignInFlow(bench.signIn, window);
        window.show();
        std::optional<ApiError> error;
        bench.api.create()->then(&window,
                                 [&error](const auto &outcome) { error = outcome.error(); });
        QTRY_VERIFY(dialogOver(window));
        QTest::keyClick(dialogOver(window), Qt::Key_Escape);
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, ApiError::Kind::Proxy);
        QCOMPARE(error->proxy, ProxyTrouble::SignIn);
        QVERIFY(!error->outcomeUnknown);
        QCOMPARE(bench.server.connections(), 0);
    }

    void dialog_namesAndTargets_areRight()
    {
        CompanyBench bench;
        QWidget window;
        new ProxySignInFlow(bench.signIn, window);
        window.show();
        Q_EMIT bench.signIn.signInNeeded(QStringLiteral("<b>proxy</b>:3128"), false);
        Q_EMIT bench.signIn.signInNeeded(QStringLiteral("other:1"), false);
        const auto dialogs = window.findChildren<QDialog *>();
        QCOMPARE(dialogs.size(), 1);
        for (const QLabel *label : dialogs.first()->findChildren<QLabel *>()) {
            const bool isMnemonic = label->buddy() != nullptr;
            QVERIFY(isMnemonic || label->textFormat() == Qt::PlainText);
        }
        QCOMPARE(input(window, "proxyPassword")->echoMode(), QLineEdit::Password);
        for (const QWidget *each : dialogs.first()->findChildren<QWidget *>()) {
            if (each->focusPolicy() == Qt::NoFocus || !each->isVisible())
                continue;
            QVERIFY2(each->height() >= 24, qPrintable(each->objectName()));
        }
        // Without a user name there is nothing to sign in with.
        QTest::keyClick(input(window, "proxyPassword"), Qt::Key_Return);
        QVERIFY(dialogOver(window));
    }

    void caFile_eachProblemHasASentence()
    {
        QVERIFY(caFileText(CaFileProblem::None).isEmpty());
        QVERIFY(caFileText(CaFileProblem::Unreadable).contains(QStringLiteral("can't be read")));
        QVERIFY(caFileText(CaFileProblem::NoCertificate)
                    .startsWith(QStringLiteral("There is no certificate")));
    }
};

QTEST_MAIN(TestProxySignInFlow)
#include "tst_proxysigninflow.moc"
