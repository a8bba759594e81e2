// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/profile.h"
#include "app/reference/referencedata.h"
#include "ui/print/cardchoice.h"
#include "ui/print/paperview.h"
#include "ui/print/readbackcard.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

namespace {

const QByteArray json
    = R"({"civility":"MR","first_name":"TOM","last_name":"SMITH","birthdate":"19840201",)"
      R"("identity":{"number":"1840275","type":"SECURITY_NUMBER"},"email":"tom@example.org",)"
      R"("phones":[{"number":"+331","type":"HOME"}],"optins":[{"channel":"SMS","optin":true}],)"
      R"("address":{"city":"Lucca","street":"Via delle Rose"},"gm_number":"77","shoe":"43"})";

} // namespace

class TestReadBackCard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const Profile profile(QStringLiteral("700"), QJsonDocument::fromJson(json).object(), {});
        m_card = showReadBackCard(m_window, profile, m_reference, QStringLiteral("Training"));
        QVERIFY(QTest::qWaitForWindowExposed(m_card));
    }
    void cleanup() { delete m_card; }

    void open_card_hasTheUsualTicked();
    void tick_bySpaceBar_changesThePreview();
    void tick_nothing_canNotBePrinted();
    void escape_card_closesAndDeletesItself();
    void controls_all_haveNames();
    void save_newFile_isWrittenAndSaid();
    void save_fileThere_asksBesideTheButtons();
    void save_noFolder_isSaidAndStays();
    void askWhere_suggestion_isTheIdOnly();

private:
    template <typename T> T *part(const char *name)
    {
        T *found = m_card ? m_card->findChild<T *>(QString::fromLatin1(name)) : nullptr;
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    [[nodiscard]] QString ticked()
    {
        QStringList labels;
        const QList<CardSection> chosen = part<CardChoice>("cardChoice")->chosen();
        for (const CardSection &section : chosen) {
            for (const ProfileEntry &entry : section.entries)
                labels.append(entry.key);
        }
        return labels.join(u' ');
    }

    ReferenceData m_reference{QStringLiteral("en")};
    QWidget m_window;
    QPointer<ReadBackCard> m_card;
};

void TestReadBackCard::open_card_hasTheUsualTicked()
{
    QCOMPARE(ticked(),
             QStringLiteral("id gm_number civility first_name last_name birthdate email phones "
                            "address"));
    QCOMPARE(part<PaperView>("paperView")->pageCount(), 1);
    QCOMPARE(QApplication::activeModalWidget(), m_card.data());
}

void TestReadBackCard::tick_bySpaceBar_changesThePreview()
{
    auto *choice = part<CardChoice>("cardChoice");
    QVERIFY(choice->hasFocus());
    const QImage before = part<PaperView>("paperView")->grab().toImage();
    QTest::keyClick(choice, Qt::Key_Space); // all of the first section
    QTRY_VERIFY(part<PaperView>("paperView")->grab().toImage() != before);
    QVERIFY(ticked().startsWith(QStringLiteral("civility")));
}

void TestReadBackCard::tick_nothing_canNotBePrinted()
{
    auto *choice = part<CardChoice>("cardChoice");
    for (int i = 0; i < choice->topLevelItemCount(); ++i)
        choice->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    QTRY_VERIFY(!part<QPushButton>("printCard")->isEnabled());
    QVERIFY(!part<QPushButton>("saveCard")->isEnabled());
    QCOMPARE(part<QLabel>("cardProblem")->text(), QStringLiteral("Nothing is ticked."));
    choice->topLevelItem(1)->setCheckState(0, Qt::Checked);
    QTRY_VERIFY(part<QPushButton>("printCard")->isEnabled());
    QCOMPARE(part<QLabel>("cardProblem")->text(), QString());
}

void TestReadBackCard::escape_card_closesAndDeletesItself()
{
    QTest::keyClick(m_card, Qt::Key_Escape);
    QTRY_VERIFY(!m_card);
}

void TestReadBackCard::controls_all_haveNames()
{
    for (const char *name : {"cardChoice", "paper", "paperView"})
        QVERIFY2(!part<QWidget>(name)->accessibleName().isEmpty(), name);
    for (const char *name : {"printCard", "saveCard", "cancelCard"})
        QVERIFY2(!part<QPushButton>(name)->text().isEmpty(), name);
}

void TestReadBackCard::save_newFile_isWrittenAndSaid()
{
    QTemporaryDir folder;
    QSignalSpy said(m_card.data(), &ReadBackCard::statusMessage);
    const QString path = folder.filePath(QStringLiteral("customer-700.pdf"));
    m_card->savePdf(path);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), QStringLiteral("Saved as customer-700.pdf."));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(!pdf.contains("SMITH")); // nobody's name in what is not text
    QTRY_VERIFY(!m_card);
}

void TestReadBackCard::save_fileThere_asksBesideTheButtons()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("there.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    part<QPushButton>("saveCard")->click();
    auto *dialog = m_card->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    delete dialog;
    QCOMPARE(part<QLabel>("cardProblem")->text(), QStringLiteral("there.pdf is there already."));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    file.close();
    QVERIFY(part<QPushButton>("replaceFile")->isVisible());
    part<QPushButton>("replaceFile")->click();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TestReadBackCard::save_noFolder_isSaidAndStays()
{
    m_card->savePdf(QStringLiteral("/nowhere/at/all/card.pdf"));
    QVERIFY(part<QLabel>("cardProblem")
                ->text()
                .startsWith(QStringLiteral("The PDF could not be written: ")));
    QVERIFY(part<PaperView>("paperView")->isVisible());
}

void TestReadBackCard::askWhere_suggestion_isTheIdOnly()
{
    part<QPushButton>("saveCard")->click();
    auto *dialog = m_card->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QStringList files = dialog->selectedFiles();
    QCOMPARE(QFileInfo(files.value(0)).fileName(), QStringLiteral("customer-700.pdf"));
}

QTEST_MAIN(TestReadBackCard)
#include "tst_readbackcard.moc"
