// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/palette.h"

#include "ui/look/keycap.h"
#include "ui/look/labels.h"
#include "ui/look/symbol.h"
#include "ui/look/theme.h"
#include "ui/palette/palettelist.h"
#include "ui/palette/spentkey.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace desk {

namespace {

// Lengths of the table.
constexpr int boxWidth = 600;
constexpr int boxTop = 110;
constexpr int margin = 12; ///< to the edges of the window
constexpr int lineHeight = 52;
constexpr int mostOfList = 480;

int ruleHeight()
{
    return px(2) + 1;
}

/// The line between what is typed and what is found: a stroke above it shows that the focus is in
/// the input, which has no frame of its own.
class FocusRule final : public QWidget {
public:
    FocusRule(QWidget &input, QWidget &parent)
        : QWidget(&parent)
        , m_input(input)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        input.installEventFilter(this);
    }

    [[nodiscard]] QSize sizeHint() const override { return {0, ruleHeight()}; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        return false;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(0, height() - 1, width(), 1, colour(Colour::Line));
        if (m_input.hasFocus())
            painter.fillRect(0, 0, width(), height() - 1, colour(Colour::Accent));
    }

private:
    QWidget &m_input;
};

} // namespace

Palette::Palette(QWidget &window, const PaletteSource &source)
    : Overlay(window)
    , m_content(source)
    , m_page(source.page)
    , m_line(new QLineEdit(&box()))
    , m_list(new PaletteList(&box()))
    , m_said(plainLabel({}, &box()))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Command palette"));
    makeParts();
    setInput(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::showLine);
    connect(m_list, &PaletteList::chosen, this, &Palette::act);
}

void Palette::makeParts()
{
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setAccessibleName(tr("Command palette"));
    m_line->setPlaceholderText(tr("Type a command, a field, a customer, or “city Lyon”…"));
    m_line->setFrame(false);
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // to be hit anywhere
    m_line->setMaxLength(static_cast<int>(longestTyped));
    setType(*m_line, Type::Value);
    auto *top = new QWidget(&box());
    auto *row = new QHBoxLayout(top);
    setSpaces(*row, {16, 0, 16, 0}, 6);
    row->addWidget(new Symbol(QStringLiteral("search"), Colour::Text, top));
    row->addWidget(m_line, 1);
    row->addWidget(new KeyCaps(QKeySequence(Qt::Key_Escape), top));
    m_top = top;
    auto *rule = new FocusRule(*m_line, box());
    m_said->setObjectName(QStringLiteral("paletteSaid"));
    setType(*m_said, Type::Base, Colour::Warning);
    column().addWidget(top);
    column().addWidget(rule);
    column().addWidget(m_list, 1);
    column().addWidget(m_said);
    fitParts();
}

void Palette::ask()
{
    ask({});
}

void Palette::ask(const QString &line)
{
    if (isOpen())
        return;
    m_content.refresh();
    {
        const QSignalBlocker silent(m_line);
        m_line->setText(line);
    }
    open();
    showLine();
}

void Palette::showLine()
{
    const PaletteContent::Shown shown = m_content.shownFor(m_line->text());
    m_list->showRows(shown.rows, m_page && m_page() == PageFacts::Page::Creation);
    say(shown.said);
    placeBox();
}

void Palette::say(const QString &text)
{
    const bool isNew = m_said->text() != text;
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    m_line->setAccessibleDescription(text);
    if (!isNew || text.isEmpty())
        return;
    QAccessibleEvent announcement(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QRect Palette::placeOfBox(const QRect &room) const
{
    const int width = qMin(px(boxWidth), room.width() - 2 * px(margin));
    const int saidHeight = m_said->isHidden() ? 0 : m_said->heightForWidth(width - 2 * px(2));
    const int rest = px(lineHeight) + px(10) + ruleHeight() + saidHeight; // and the edges
    const int top = qMin(px(boxTop), room.height() / 8);
    const int most = room.height() - top - px(margin);
    const int list = m_list->rowCount() == 0 ? 0 : m_list->wholeHeight();
    const int height = qMin(rest + qMin(list, px(mostOfList)), most);
    return {room.left() + (room.width() - width) / 2, room.top() + top, width, height};
}

bool Palette::takeKey(QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        m_list->move(-1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        m_list->move(1);
        return true;
    case Qt::Key_PageUp:
        m_list->move(-m_list->page());
        return true;
    case Qt::Key_PageDown:
        m_list->move(m_list->page());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.isAutoRepeat() || (key.modifiers() & ~Qt::KeypadModifier))
            return true;
        new SpentKey(key.key(), qApp); // goes by itself
        act();
        return true;
    default:
        return false;
    }
}

void Palette::act()
{
    const PaletteRow *current = m_list->currentRow();
    if (!current)
        return;
    const PaletteRow row = *current; // closing may take it away
    if (!row.entry.isEnabled) {
        say(tr("This is not possible now."));
        placeBox();
        return;
    }
    if (row.change) {
        if (!row.change()) {
            say(tr("Nothing can be changed at the moment: changes are on their way, or the profile "
                   "is not there yet."));
            placeBox();
            return;
        }
        close();
        Q_EMIT said(tr("%1: %2.").arg(row.entry.text.simplified(), row.entry.detail));
        return;
    }
    m_content.noteUsed(row.entry);
    close();
    if (row.entry.act)
        row.entry.act();
}

void Palette::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    fitParts();
    if (isOpen())
        placeBox();
}

/// At the text size in use.
void Palette::fitParts()
{
    m_top->setFixedHeight(px(lineHeight));
    m_said->setContentsMargins(px(16), px(10), px(16), px(2));
}

} // namespace desk
