// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/guidebrowser.h"
#include "ui/help/guidewindow.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextDocument>

using namespace desk;

class TestGuideWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_guide = showGuide(m_window);
        QVERIFY(m_guide && QTest::qWaitForWindowExposed(m_guide));
    }
    void cleanup() { delete m_guide; }

    void files_everyLanguage_haveTheSameChapters_data();
    void files_everyLanguage_haveTheSameChapters();
    void contents_row_leadsToItsHeading();
    void contents_back_leadsToWhereOneWas();
    void part_administrators_showsTheirs();
    void language_french_isFrench();
    void search_text_selectsItAndGoesRound();
    void search_nothingFound_saysSo();
    void pictures_narrowWindow_fit();
    void resources_outside_areNotRead_data();
    void resources_outside_areNotRead();
    void link_outside_isShownNotOpened();
    void keys_escape_closes();
    void show_again_isTheSameWindow();

private:
    template <typename T> T *part(const char *name)
    {
        T *found = m_guide ? m_guide->findChild<T *>(QString::fromLatin1(name)) : nullptr;
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    GuideBrowser *text() { return part<GuideBrowser>("guideText"); }

    QWidget m_window;
    QPointer<GuideWindow> m_guide;
};

void TestGuideWindow::files_everyLanguage_haveTheSameChapters_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("agents") << QStringLiteral("guide");
    QTest::newRow("administrators") << QStringLiteral("admin");
}

void TestGuideWindow::files_everyLanguage_haveTheSameChapters()
{
    QFETCH(QString, name);
    static const QRegularExpression keys(
        QStringLiteral("`(?:Ctrl|Alt|F\\d|customerdesk|--|/|~)[^`]*`"));
    static const QRegularExpression pictures(QStringLiteral("\\]\\((pictures/[^)]+)\\)"));
    QList<int> chapters;
    QList<QStringList> shown;
    QList<int> named;
    for (const char *suffix : {".md", ".fr.md"}) {
        QFile file(QStringLiteral(":/guide/") + name + QString::fromLatin1(suffix));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString all = QString::fromUtf8(file.readAll());
        chapters.append(static_cast<int>(all.count(QStringLiteral("\n## "))));
        QStringList paths;
        for (auto it = pictures.globalMatch(all); it.hasNext();) {
            paths.append(it.next().captured(1));
            QVERIFY2(QFile::exists(QStringLiteral(":/guide/") + paths.last()),
                     qPrintable(paths.last()));
        }
        shown.append(paths);
        int count = 0;
        for (auto it = keys.globalMatch(all); it.hasNext(); it.next())
            ++count;
        named.append(count);
    }
    QVERIFY(chapters.first() >= 7);
    QCOMPARE(chapters.at(0), chapters.at(1));
    QCOMPARE(shown.at(0), shown.at(1));
    QCOMPARE(named.at(0), named.at(1));
}

void TestGuideWindow::contents_row_leadsToItsHeading()
{
    auto *contents = part<QListWidget>("guideContents");
    QVERIFY(contents->hasFocus());
    const auto headings = text()->headings();
    QCOMPARE(contents->count(), headings.size());
    const int row = 6;
    contents->setCurrentRow(row);
    QTest::keyClick(contents, Qt::Key_Return);
    const int top = text()->cursorForPosition({4, 4}).position();
    QVERIFY(qAbs(top - headings.at(row).position) <= headings.at(row).text.size());
}

void TestGuideWindow::contents_back_leadsToWhereOneWas()
{
    auto *contents = part<QListWidget>("guideContents");
    auto *back = part<QPushButton>("guideBack");
    QVERIFY(!back->isEnabled());
    contents->setCurrentRow(5);
    QTest::keyClick(contents, Qt::Key_Return);
    QVERIFY(text()->verticalScrollBar()->value() > 0);
    part<QComboBox>("guidePart")->setCurrentIndex(1);
    QCOMPARE(text()->file(), QStringLiteral("admin.md"));
    QTest::keyClick(m_guide, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(text()->file(), QStringLiteral("guide.md"));
    QCOMPARE(part<QComboBox>("guidePart")->currentIndex(), 0);
    back->click();
    QVERIFY(text()->verticalScrollBar()->value() < 20);
    QVERIFY(!back->isEnabled());
}

void TestGuideWindow::part_administrators_showsTheirs()
{
    m_guide->showPart(GuideWindow::Part::Administrators);
    QVERIFY(text()->toPlainText().contains(QStringLiteral("environments.json")));
    QVERIFY(part<QListWidget>("guideContents")->count() > 5);
}

void TestGuideWindow::language_french_isFrench()
{
    GuideWindow french(nullptr, QLocale(QLocale::French, QLocale::Canada));
    QCOMPARE(french.findChild<GuideBrowser *>()->file(), QStringLiteral("guide.fr.md"));
    QVERIFY(french.findChild<GuideBrowser *>()->toPlainText().contains(
        QStringLiteral("Trouver un client")));
    GuideWindow other(nullptr, QLocale(QLocale::German));
    QCOMPARE(other.findChild<GuideBrowser *>()->file(), QStringLiteral("guide.md"));
}

void TestGuideWindow::search_text_selectsItAndGoesRound()
{
    QTest::keyClick(m_guide, Qt::Key_F, Qt::ControlModifier);
    auto *line = part<QLineEdit>("guideSearch");
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("keychain"));
    QCOMPARE(text()->textCursor().selectedText().toLower(), QStringLiteral("keychain"));
    const int first = text()->textCursor().selectionStart();
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(text()->textCursor().selectionStart() > first);
    for (int i = 0; i < 20 && text()->textCursor().selectionStart() != first; ++i)
        QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(text()->textCursor().selectionStart(), first);
    QVERIFY(text()->isVisible());
}

void TestGuideWindow::search_nothingFound_saysSo()
{
    QTest::keyClicks(part<QLineEdit>("guideSearch"), QStringLiteral("xyzzy"));
    QCOMPARE(part<QLabel>("guideNote")->text(), QStringLiteral("\"xyzzy\" is not in this guide."));
    part<QLineEdit>("guideSearch")->clear();
    QTest::keyClicks(part<QLineEdit>("guideSearch"), QStringLiteral("tab"));
    QCOMPARE(part<QLabel>("guideNote")->text(), QString());
}

void TestGuideWindow::pictures_narrowWindow_fit()
{
    m_guide->resize(640, 500);
    QTRY_VERIFY(text()->horizontalScrollBar()->maximum() == 0);
    QTRY_VERIFY(text()->document()->size().width() <= text()->viewport()->width());
    QVERIFY(text()->document()->size().height() > 1000);
}

void TestGuideWindow::resources_outside_areNotRead_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/hostname"));
    QTest::newRow("network") << QUrl(QStringLiteral("http://127.0.0.1/x.png"));
    QTest::newRow("other resource") << QUrl(QStringLiteral("../icons/app.svg"));
    QTest::newRow("absolute") << QUrl(QStringLiteral("/etc/hostname"));
}

void TestGuideWindow::resources_outside_areNotRead()
{
    QFETCH(QUrl, url);
    for (const int type : {QTextDocument::ImageResource, QTextDocument::HtmlResource,
                           QTextDocument::MarkdownResource})
        QVERIFY(!text()->loadResource(type, url).isValid());
    QVERIFY(
        text()
            ->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("pictures/start.png")))
            .isValid());
}

void TestGuideWindow::link_outside_isShownNotOpened()
{
    Q_EMIT text()->anchorClicked(QUrl(QStringLiteral("https://example.org/x")));
    QCOMPARE(part<QLabel>("guideNote")->text(),
             QStringLiteral("Not opened from here: https://example.org/x"));
    Q_EMIT text()->anchorClicked(QUrl(QStringLiteral("admin.md")));
    QCOMPARE(text()->file(), QStringLiteral("admin.md"));
}

void TestGuideWindow::keys_escape_closes()
{
    QTest::keyClick(part<QListWidget>("guideContents"), Qt::Key_Escape);
    QTRY_VERIFY(!m_guide);
}

void TestGuideWindow::show_again_isTheSameWindow()
{
    QCOMPARE(showGuide(m_window, GuideWindow::Part::Administrators), m_guide.data());
    QCOMPARE(text()->file(), QStringLiteral("admin.md"));
}

QTEST_MAIN(TestGuideWindow)
#include "tst_guidewindow.moc"
