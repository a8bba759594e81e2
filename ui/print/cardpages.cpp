// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/print/cardpages.h"

#include "ui/look/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <cmath>

namespace desk {

namespace {

constexpr double marginPart = 0.085; ///< of the paper's width
constexpr double footHeight = 24;
constexpr double valueSize = 10;
constexpr double footSize = 8;
constexpr double headingSize = 11.5;
constexpr double titleSize = 17;
constexpr int pointsPerInch = 72;

/// Paper is white in every theme.
QColor ink(Colour which)
{
    return Tokens(Theme::Light, QPalette()).colour(which);
}

/// A pixel of the layout is a point on paper.
QFont paperFont(double points, bool isBold = false)
{
    QFont font = fontOf(Type::Base);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(points))));
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextCharFormat format(double points, Colour colour, bool isBold = false)
{
    QTextCharFormat made;
    made.setFont(paperFont(points, isBold));
    made.setForeground(ink(colour));
    return made;
}

QTextBlockFormat spaced(double above, double below)
{
    QTextBlockFormat made;
    made.setTopMargin(above);
    made.setBottomMargin(below);
    return made;
}

/// Line breaks inside a paragraph; every line finds its own direction otherwise.
void insertLines(QTextCursor cursor, const QString &text, const QTextCharFormat &look)
{
    const QStringList lines = text.split(u'\n');
    cursor.insertText(lines.first(), look);
    for (const QString &line : lines.mid(1)) {
        cursor.insertBlock();
        cursor.insertText(line, look);
    }
}

void insertSection(QTextCursor &cursor, const CardSection &section)
{
    cursor.insertBlock(spaced(12, 3));
    cursor.insertText(section.title, format(headingSize, Colour::Text, true));
    QTextTableFormat shape;
    shape.setBorder(0);
    shape.setCellSpacing(0);
    shape.setCellPadding(2);
    shape.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    shape.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 34),
                                     QTextLength(QTextLength::PercentageLength, 66)});
    const auto rows = static_cast<int>(section.entries.size());
    QTextTable *table = cursor.insertTable(rows, 2, shape);
    for (int row = 0; row < rows; ++row) {
        const ProfileEntry &entry = section.entries.at(row);
        insertLines(table->cellAt(row, 0).firstCursorPosition(), entry.label,
                    format(valueSize, Colour::Muted));
        insertLines(table->cellAt(row, 1).firstCursorPosition(), entry.text,
                    format(valueSize, Colour::Text));
    }
    cursor.movePosition(QTextCursor::End);
}

double marginOf(QSizeF paper)
{
    return paper.width() * marginPart;
}

} // namespace

CardPages::CardPages(const CardText &text, const QPageSize &paper)
    : m_paper(paper.sizePoints())
    , m_foot(text.foot)
    , m_document(std::make_unique<QTextDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setUseDesignMetrics(true);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(paperFont(valueSize));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    QTextCursor cursor(m_document.get());
    cursor.setBlockFormat(spaced(0, 4));
    cursor.insertText(text.title, format(titleSize, Colour::Text, true));
    for (const CardSection &section : text.sections)
        insertSection(cursor, section);
    const double margin = marginOf(m_paper);
    m_document->setPageSize(m_paper - QSizeF(2 * margin, 2 * margin + footHeight));
}

CardPages::~CardPages() = default;

int CardPages::count() const
{
    return std::max(1, m_document->pageCount());
}

void CardPages::paint(QPainter &painter, int page) const
{
    const double margin = marginOf(m_paper);
    const QSizeF area = m_document->pageSize();
    painter.save();
    painter.translate(margin, margin - page * area.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(QPointF(0, page * area.height()), area);
    context.palette.setColor(QPalette::Text, ink(Colour::Text));
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    paintFoot(painter, page);
}

void CardPages::paintFoot(QPainter &painter, int page) const
{
    const double margin = marginOf(m_paper);
    const QRectF foot(margin, m_paper.height() - margin - footHeight, m_paper.width() - 2 * margin,
                      footHeight);
    painter.save();
    painter.setPen(QPen(ink(Colour::StrongLine), 0.5));
    painter.drawLine(foot.topLeft() + QPointF(0, 6), foot.topRight() + QPointF(0, 6));
    painter.setFont(paperFont(footSize));
    painter.setPen(ink(Colour::Muted));
    const QString place = QCoreApplication::translate("desk::CardPages", "Page %1 of %2")
                              .arg(page + 1)
                              .arg(count());
    const double placeWidth = painter.fontMetrics().horizontalAdvance(place) + 4;
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, place);
    painter.drawText(foot.adjusted(0, 0, -placeWidth - footSize, 0),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, m_foot);
    painter.restore();
}

bool paintPages(QPagedPaintDevice &device, const CardPages &pages, int first, int last)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / static_cast<double>(pointsPerInch);
    bool isTaken = true;
    for (int page = first; page <= last && isTaken; ++page) {
        isTaken = page == first || device.newPage();
        painter.save();
        painter.scale(scale, scale);
        if (isTaken)
            pages.paint(painter, page);
        painter.restore();
    }
    return painter.end() && isTaken;
}

QByteArray cardPdf(const CardText &text, const QPageSize &paper)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    const CardPages pages(text, paper);
    QPdfWriter writer(&file);
    writer.setTitle(text.title);
    writer.setCreator(QStringLiteral("Customer Desk"));
    writer.setResolution(600);
    const bool isMeant = writer.setPageSize(paper) && writer.setPageMargins({});
    if (!isMeant || !paintPages(writer, pages, 0, pages.count() - 1))
        return {};
    return file.data();
}

} // namespace desk
