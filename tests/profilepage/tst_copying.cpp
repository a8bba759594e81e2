// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/profilepage/profilebench.h"
#include "ui/look/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace desk;
using namespace desk::test;

namespace {

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

const QByteArray copiedProfile
    = R"({"email":"old@example.org","first_name":"TOM","last_name":"SMITH","civility":"MR",)"
      R"("gm_number":"77","customer_status":"CLIENT","shoe_size":"43.8","nothing":null,)"
      R"("birthdate":"19840201","phones":[{"number":"+33 6 23","type":"MOBILE"}],)"
      R"("address":{"city":"Lucca","country_code":"IT","number":"12","street":"Via delle Rose",)"
      R"("zip_code":"55100"}})";

} // namespace

/// What comes onto the clipboard, and by which ways.
class TestCopying final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void init()
    {
        m_bench.profile = copiedProfile;
        m_page = std::make_unique<ProfilePage>(customerId, m_bench.bench.api, m_bench.reference,
                                               m_bench.journal, m_bench.run.clock);
        open(*m_page);
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() { m_page.reset(); }

    void cell_everyValue_hasAButtonWithItsName_data();
    void cell_everyValue_hasAButtonWithItsName();
    void cell_withoutValue_hasNoButton();
    void cell_ctrlC_copiesWhatIsOnScreen();
    void cell_beingEdited_leavesCtrlCToTheInput();
    void unlisted_value_isCopiedByButtonAndKey();
    void tab_copyButtons_areNoStops();
    void addressCard_button_copiesTheBlock();
    void copy_keys_sayWhatWasCopied_data();
    void copy_keys_sayWhatWasCopied();
    void copy_changeTyped_copiesItAsOnScreen();
    void copy_notRead_saysThatThereIsNothing();
    void clipboard_personalText_isMarkedForNoHistory();

private:
    UiBench m_bench;
    std::unique_ptr<ProfilePage> m_page;
};

void TestCopying::cell_everyValue_hasAButtonWithItsName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *label, const char *text) {
        QTest::newRow(name) << QByteArray(name) << QString::fromUtf8(label)
                            << QString::fromUtf8(text);
    };
    row("email", "Copy E-mail", "old@example.org");
    row("civility", "Copy Civility", "Mr");
    row("birthdate", "Copy Date of birth", "1 Feb 1984");
    row("phones", "Copy Phones", "+33 6 23 Mobile");
    row("address_country_code", "Copy Country", "Italy");
    row("customer_status", "Copy Customer status", "Customer"); // read-only
}

void TestCopying::cell_everyValue_hasAButtonWithItsName()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, label);
    QFETCH(QString, text);
    QSignalSpy said(m_page.get(), &ProfilePage::statusMessage);
    auto *button = part<QToolButton>(*m_page, ("copy_" + name).constData());
    QVERIFY(button->isVisibleTo(m_page.get()));
    QCOMPARE(button->accessibleName(), label);
    QTRY_COMPARE(button->size(), QSize(px(space::target), px(space::target)));
    button->click();
    QCOMPARE(copied(), text);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), label.mid(5) + QStringLiteral(" copied."));
}

void TestCopying::cell_withoutValue_hasNoButton()
{
    edit(*m_page, "email", QString());
    QVERIFY(!part<QToolButton>(*m_page, "copy_email")->isVisibleTo(m_page.get()));
}

void TestCopying::cell_ctrlC_copiesWhatIsOnScreen()
{
    auto *cell = part<QWidget>(*m_page, "cell_email");
    cell->setFocus();
    QTest::keyClick(cell, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), QStringLiteral("old@example.org"));
    edit(*m_page, "email", QStringLiteral("new@example.org"));
    QTest::keyClick(part<QWidget>(*m_page, "email"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(cell->hasFocus());
    QTest::keyClick(cell, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), QStringLiteral("new@example.org"));
}

void TestCopying::cell_beingEdited_leavesCtrlCToTheInput()
{
    startEditing(*m_page, "email");
    auto *line = part<QLineEdit>(*m_page, "email");
    line->setSelection(0, 3);
    QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), QStringLiteral("old"));
    QVERIFY(!part<QToolButton>(*m_page, "copy_email")->isVisibleTo(m_page.get()));
}

void TestCopying::unlisted_value_isCopiedByButtonAndKey()
{
    const auto buttons = m_page->findChildren<QToolButton *>(QStringLiteral("copyUnlisted"));
    QCOMPARE(buttons.size(), 1); // `nothing` has none
    QCOMPARE(buttons.first()->accessibleName(), QStringLiteral("Copy shoe_size"));
    buttons.first()->click();
    QCOMPARE(copied(), QStringLiteral("43.8"));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(buttons.first()->parentWidget(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), QStringLiteral("43.8"));
}

void TestCopying::tab_copyButtons_areNoStops()
{
    const auto buttons = m_page->findChildren<QToolButton *>();
    int inCells = 0;
    for (const QToolButton *button : buttons) {
        if (!button->objectName().startsWith(QLatin1String("copy")))
            continue;
        QCOMPARE(button->focusPolicy(), Qt::NoFocus);
        ++inCells;
    }
    QVERIFY(inCells > 8);
    QCOMPARE(part<QPushButton>(*m_page, "copyAddress")->focusPolicy(), Qt::NoFocus);
}

void TestCopying::addressCard_button_copiesTheBlock()
{
    QSignalSpy said(m_page.get(), &ProfilePage::statusMessage);
    auto *button = part<QPushButton>(*m_page, "copyAddress");
    QCOMPARE(button->accessibleName(), QStringLiteral("Copy address"));
    QVERIFY(button->isVisibleTo(m_page.get()));
    button->click();
    QCOMPARE(copied(), QStringLiteral("Via delle Rose, 12\n55100 Lucca\nItaly"));
    QCOMPARE(said.first().first().toString(), QStringLiteral("Address copied."));
}

void TestCopying::copy_keys_sayWhatWasCopied_data()
{
    QTest::addColumn<CopyKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("note");
    const auto row = [](CopyKind kind, const char *text, const char *note) {
        QTest::newRow(note) << kind << QString::fromUtf8(text) << QString::fromUtf8(note);
    };
    row(CopyKind::Email, "old@example.org", "E-mail copied.");
    row(CopyKind::Phone, "+33 6 23", "Phone copied.");
    row(CopyKind::Address, "Via delle Rose, 12\n55100 Lucca\nItaly", "Address copied.");
    row(CopyKind::CustomerId, "700", "Customer id copied.");
    row(CopyKind::GmNumber, "77", "GM number copied.");
    row(CopyKind::Name, "TOM SMITH", "Name copied.");
}

void TestCopying::copy_keys_sayWhatWasCopied()
{
    QFETCH(CopyKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, note);
    QSignalSpy said(m_page.get(), &ProfilePage::statusMessage);
    ProfileValues::of(*m_page).copy(kind);
    QCOMPARE(copied(), text);
    QCOMPARE(said.first().first().toString(), note);
}

void TestCopying::copy_changeTyped_copiesItAsOnScreen()
{
    edit(*m_page, "email", QStringLiteral("new@example.org"));
    ProfileValues::of(*m_page).copy(CopyKind::Email);
    QCOMPARE(copied(), QStringLiteral("new@example.org"));
    ProfileValues::of(*m_page).copy(CopyKind::Profile);
    QVERIFY(copied().contains(QStringLiteral("\nE-mail: new@example.org\n")));
    QVERIFY(!copied().contains(QStringLiteral("old@")));
}

void TestCopying::copy_notRead_saysThatThereIsNothing()
{
    m_bench.profile = R"({"first_name":"TOM"})";
    ProfilePage page(customerId, m_bench.bench.api, m_bench.reference, m_bench.journal,
                     m_bench.run.clock);
    QSignalSpy said(&page, &ProfilePage::statusMessage);
    ProfileValues::of(page).copy(CopyKind::CustomerId);
    open(page);
    ProfileValues::of(page).copy(CopyKind::Email);
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.at(0).first().toString(), QStringLiteral("There is no customer id to copy."));
    QCOMPARE(said.at(1).first().toString(), QStringLiteral("There is no e-mail to copy."));
    QCOMPARE(copied(), QString());
}

void TestCopying::clipboard_personalText_isMarkedForNoHistory()
{
    ProfileValues::of(*m_page).copy(CopyKind::Email);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
}

QTEST_MAIN(TestCopying)
#include "tst_copying.moc"
