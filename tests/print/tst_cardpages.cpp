// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/print/cardpages.h"

#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

namespace {

CardText shortCard()
{
    return {QStringLiteral("Customer details"),
            {{QStringLiteral("Identity"),
              {{QStringLiteral("first_name"), QStringLiteral("First name"), QStringLiteral("TOM")},
               {QStringLiteral("unicode"), QStringLiteral("Original script"),
                QStringLiteral("Τομ Հայկ Томас")}}},
             {QStringLiteral("Address"),
              {{QStringLiteral("address"), QStringLiteral("Address"),
                QStringLiteral("Via delle Rose, 12\n55100 Lucca\nItaly")}}}},
            QStringLiteral("Training · 30/11/2026 13:05")};
}

/// `pdftotext` of poppler-utils reads a PDF as anybody's reader does.
QString readPdf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("card.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                  file.fileName(), QStringLiteral("-")});
    if (!reader.waitForFinished())
        qFatal("pdftotext is needed: packaging/install-dependencies.sh test");
    return QString::fromUtf8(reader.readAllStandardOutput());
}

CardText longCard()
{
    CardText card = shortCard();
    CardSection other{QStringLiteral("Other"), {}};
    for (int i = 0; i < 120; ++i)
        other.entries.append({QStringLiteral("key"), QStringLiteral("key%1").arg(i),
                              QStringLiteral("value%1.").arg(i)});
    card.sections.append(other);
    return card;
}

} // namespace

class TestCardPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pdf_card_hasItsTextAsText();
    void pdf_japanese_isThereWhereAFontIs();
    void pdf_longCard_losesNoLineAtAPage_data();
    void pdf_longCard_losesNoLineAtAPage();
    void pdf_hugeWord_isBroken();
    void pdf_textThatLooksLikeHtml_isText();
    void pdf_rightToLeft_isThere();
    void paint_page_staysOnThePaper();
    void printer_toAFile_takesThePages();
    void printer_folderGone_isFalse();
};

void TestCardPages::pdf_card_hasItsTextAsText()
{
    const QByteArray pdf = cardPdf(shortCard(), QPageSize(QPageSize::A4));
    QVERIFY(pdf.startsWith("%PDF-"));
    const QString text = readPdf(pdf);
    for (const char *part : {"Customer details", "Identity", "First name", "TOM", "55100 Lucca",
                             "Τομ Հայկ Томас", "Training · 30/11/2026 13:05", "Page 1 of 1"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    QVERIFY(text.indexOf(QStringLiteral("Via delle")) < text.indexOf(QStringLiteral("Italy")));
}

void TestCardPages::pdf_japanese_isThereWhereAFontIs()
{
    if (QFontDatabase::families(QFontDatabase::Japanese).isEmpty())
        QSKIP("No Japanese font here");
    CardText card = shortCard();
    card.sections.first().entries.first().text = QStringLiteral("山田 太郎");
    const QString text = readPdf(cardPdf(card, QPageSize(QPageSize::A4)));
    QVERIFY2(text.contains(QStringLiteral("山田 太郎")), qPrintable(text));
}

void TestCardPages::pdf_longCard_losesNoLineAtAPage_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::newRow("A4") << QPageSize::A4;
    QTest::newRow("A5") << QPageSize::A5;
    QTest::newRow("Letter") << QPageSize::Letter;
}

void TestCardPages::pdf_longCard_losesNoLineAtAPage()
{
    QFETCH(QPageSize::PageSizeId, paper);
    const CardPages pages(longCard(), QPageSize(paper));
    QVERIFY(pages.count() > 1);
    const QString text = readPdf(cardPdf(longCard(), QPageSize(paper)));
    QCOMPARE(text.count(u'\f'), pages.count());
    for (int i = 0; i < 120; ++i)
        QCOMPARE(text.count(QStringLiteral(" value%1.").arg(i)), 1);
    QCOMPARE(text.count(QStringLiteral("Training ·")), pages.count());
    QVERIFY(text.contains(QStringLiteral("Page %1 of %1").arg(pages.count())));
}

void TestCardPages::pdf_hugeWord_isBroken()
{
    CardText card = shortCard();
    card.sections.first().entries.first().text = QString(3000, u'x');
    const CardPages pages(card, QPageSize(QPageSize::A5));
    QVERIFY(pages.count() >= 1);
    const QString text = readPdf(cardPdf(card, QPageSize(QPageSize::A5)));
    // Of a paragraph longer than a page Qt paints the line before a page once more, out of sight.
    QVERIFY(text.count(u'x') >= 3000 && text.count(u'x') < 3200);
}

void TestCardPages::pdf_textThatLooksLikeHtml_isText()
{
    CardText card = shortCard();
    const QString html = QStringLiteral("<b>x</b><img src='/dev/zero'>");
    card.sections.first().entries.first().text = html;
    card.sections.first().entries.first().label = QStringLiteral("<i>y</i>");
    const QString text = readPdf(cardPdf(card, QPageSize(QPageSize::A4)));
    QVERIFY2(text.contains(html) && text.contains(QStringLiteral("<i>y</i>")), qPrintable(text));
}

void TestCardPages::pdf_rightToLeft_isThere()
{
    CardText card = shortCard();
    card.sections.first().entries.first().text = QStringLiteral("مريم");
    const QString text = readPdf(cardPdf(card, QPageSize(QPageSize::A4)));
    int letters = 0; // in whichever form and order the reader gives them
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        letters += c.script() == QChar::Script_Arabic ? 1 : 0;
    QCOMPARE(letters, 4);
}

void TestCardPages::paint_page_staysOnThePaper()
{
    const CardPages pages(longCard(), QPageSize(QPageSize::A5));
    QImage image(pages.paperSize().toSize(), QImage::Format_RGB32);
    for (int page = 0; page < pages.count(); ++page) {
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paint(painter, page);
        painter.end();
        const QRect inside = image.rect().adjusted(20, 20, -20, -20);
        bool isAnyDark = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isWhite = image.pixel(x, y) == qRgb(255, 255, 255);
                isAnyDark = isAnyDark || !isWhite;
                QVERIFY(isWhite || inside.contains(x, y));
            }
        }
        QVERIFY(isAnyDark);
    }
}

void TestCardPages::printer_toAFile_takesThePages()
{
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    const CardPages pages(longCard(), printer.pageLayout().pageSize());
    QVERIFY(paintPages(printer, pages, 1, 1));
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = readPdf(file.readAll());
    QCOMPARE(text.count(u'\f'), 1);
    QVERIFY(text.contains(QStringLiteral("Page 2 of")));
    QVERIFY(!text.contains(QStringLiteral("value0.")));
}

void TestCardPages::printer_folderGone_isFalse()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QStringLiteral("/nowhere/at/all/card.pdf"));
    const CardPages pages(shortCard(), QPageSize(QPageSize::A4));
    QVERIFY(!paintPages(printer, pages, 0, 0));
}

QTEST_MAIN(TestCardPages)
#include "tst_cardpages.moc"
