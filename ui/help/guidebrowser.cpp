// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/guidebrowser.h"

#include "ui/look/tokens.h"

#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace desk {

namespace {

constexpr auto folder = ":/guide/";
constexpr int leastPicture = 120;
// At 100 %.
constexpr int margin = 16;
constexpr int above = 12; ///< over the line that was gone to

/// Never larger than it is.
void fitPicture(QTextCursor &cursor, const QTextFragment &fragment, int most)
{
    QTextImageFormat shape = fragment.charFormat().toImageFormat();
    const QSize size = QImageReader(QString::fromLatin1(folder) + shape.name()).size();
    if (!size.isValid())
        return;
    const int width = qMin(most, size.width());
    shape.setWidth(width);
    shape.setHeight(static_cast<double>(size.height()) * width / size.width());
    cursor.setPosition(fragment.position());
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
    cursor.setCharFormat(shape);
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("guideText"));
    setOpenLinks(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(150));
    m_pause.callOnTimeout(this, [this] {
        const int top = topPosition();
        showFile(m_file);
        goTo(top);
    });
    connect(this, &QTextBrowser::anchorClicked, this, &GuideBrowser::follow);
}

void GuideBrowser::showFile(const QString &name)
{
    QFile file(QString::fromLatin1(folder) + name);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QPointer<QTextDocument> old(document()); // the first one goes by itself
    m_file = name;
    m_widthOfPictures = pictureWidth();
    auto *text = new QTextDocument(this); // which keeps the pictures it has shown
    text->setUndoRedoEnabled(false);
    text->setDefaultFont(fontOf(Type::Value));
    text->setDocumentMargin(px(margin));
    text->setMarkdown(QString::fromUtf8(file.readAll()));
    dress(*text); // before it is laid out: pictures whose size is known are read once they are seen
    setDocument(text);
    delete old;
}

void GuideBrowser::dress(QTextDocument &text) const
{
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat shape = block.blockFormat();
        if (shape.headingLevel() > 0) {
            shape.setTopMargin(shape.headingLevel() == 1 ? 0 : px(22));
            shape.setBottomMargin(px(8));
            cursor.setBlockFormat(shape);
        }
        QList<QTextFragment> pictures; // a format that is set changes what is gone through
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isImageFormat())
                pictures.append(it.fragment());
        }
        for (const QTextFragment &picture : std::as_const(pictures))
            fitPicture(cursor, picture, m_widthOfPictures);
    }
    const QList<QTextFrame *> frames = text.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat shape = table->format();
        shape.setBorder(tokens().lineWidth());
        shape.setBorderBrush(colour(Colour::Line));
        shape.setBorderCollapse(true);
        shape.setCellSpacing(0);
        shape.setCellPadding(px(6));
        shape.setTopMargin(px(8));
        shape.setBottomMargin(px(8));
        table->setFormat(shape);
    }
}

QList<GuideBrowser::Heading> GuideBrowser::headings() const
{
    QList<Heading> found;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2)
            found.append({block.text(), block.position()});
    }
    return found;
}

void GuideBrowser::goTo(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(qMin(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    const int top = verticalScrollBar()->value() + cursorRect().top() - px(above);
    verticalScrollBar()->setValue(position == 0 ? 0 : top); // the margin of the first line too
}

/// In the margin there is no line: what Qt finds there may be a table far below.
int GuideBrowser::topPosition() const
{
    if (verticalScrollBar()->value() == 0)
        return 0;
    return cursorForPosition({px(margin) + 1, px(above) + 1}).position();
}

bool GuideBrowser::search(const QString &text, bool isNext, bool isBackward)
{
    QTextCursor from = textCursor();
    if (!isNext)
        from.setPosition(from.selectionStart());
    const QTextDocument::FindFlags flags
        = isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = document()->find(text, from, flags);
    if (found.isNull() && !text.isEmpty()) {
        QTextCursor edge(document());
        edge.movePosition(isBackward ? QTextCursor::End : QTextCursor::Start);
        found = document()->find(text, edge, flags);
    }
    if (found.isNull()) {
        from.clearSelection();
        setTextCursor(from);
        return text.isEmpty();
    }
    setTextCursor(found);
    return true;
}

int GuideBrowser::pictureWidth() const
{
    return qMax(px(leastPicture), viewport()->width() - 3 * px(16));
}

/// The pictures of the guide; nothing else is read, whatever a text asks for.
QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || !name.isRelative())
        return {};
    QImage picture(QString::fromLatin1(folder) + name.path());
    if (picture.isNull() || name.path().contains(QLatin1String("..")))
        return {};
    const double ratio = devicePixelRatioF();
    const int wished = qRound(m_widthOfPictures * ratio);
    if (picture.width() > wished)
        picture = picture.scaledToWidth(wished, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_file.isEmpty() && pictureWidth() != m_widthOfPictures)
        m_pause.start();
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isLooks
        = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLooks && !m_file.isEmpty())
        m_pause.start();
}

void GuideBrowser::follow(const QUrl &link)
{
    if (link.isRelative() && QFile::exists(QString::fromLatin1(folder) + link.path()))
        Q_EMIT fileRequested(link.path());
    else
        Q_EMIT foreignLink(link.toDisplayString());
}

} // namespace desk
