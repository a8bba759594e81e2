// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/keyssheet.h"

#include "ui/look/keycap.h"
#include "ui/look/labels.h"
#include "ui/look/symbol.h"
#include "ui/look/theme.h"
#include "ui/palette/keysgroup.h"
#include "ui/palette/spentkey.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

// Lengths of the table.
constexpr int boxWidth = 1040;
constexpr int margin = 24; ///< to the edges of the window
constexpr int side = 20; ///< inside the box
constexpr int leastColumn = 300;
constexpr int columnGap = 32;
constexpr int mostColumns = 3;

} // namespace

KeysSheet::KeysSheet(QWidget &window, const QList<KeyRow> &rows)
    : Overlay(window)
    , m_line(new QLineEdit(&box()))
    , m_area(new QScrollArea(&box()))
    , m_content(new QWidget(m_area))
    , m_guide(new QPushButton(tr("Open the guide"), &box()))
{
    installKeysAccess();
    setObjectName(QStringLiteral("keysSheet"));
    setAccessibleName(tr("Keys"));
    makeParts();
    makeGroups(rows);
    setInput(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &KeysSheet::filter);
    connect(m_guide, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT guideWanted();
    });
}

void KeysSheet::makeParts()
{
    auto *head = new QHBoxLayout;
    setSpaces(*head, {side, 16, side, 12}, 10);
    QLabel *title = plainLabel(tr("Keys"), &box());
    title->setWordWrap(false);
    setType(*title, Type::Name);
    head->addWidget(title);
    head->addStretch(1);
    m_line->setObjectName(QStringLiteral("keysFilter"));
    m_line->setAccessibleName(tr("Filter the keys"));
    m_line->setPlaceholderText(tr("Filter…"));
    m_line->setMaxLength(100);
    setWidths(*m_line, 120, 260);
    head->addWidget(m_line, 1);
    head->addWidget(new KeyCaps(QKeySequence(Qt::Key_Escape), &box()));

    auto *columns = new QHBoxLayout(m_content);
    setSpaces(*columns, {side, 4, side, 4}, columnGap);
    for (int i = 0; i < mostColumns; ++i) {
        auto *column = new QWidget(m_content);
        auto *lines = new QVBoxLayout(column);
        setSpaces(*lines, {0, 0, 0, 0}, 0);
        columns->addWidget(column, 1);
        m_columns.append(lines);
    }
    m_area->setObjectName(QStringLiteral("keysArea"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_content);
    m_area->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    m_nothing = plainLabel(tr("No key does that."), &box());
    m_nothing->setObjectName(QStringLiteral("keysNothing"));
    m_nothing->setContentsMargins(px(side), px(4), px(side), px(12));
    setColour(*m_nothing, Colour::Muted);
    m_nothing->hide();

    auto *foot = new QHBoxLayout;
    setSpaces(*foot, {side, 10, side, 14}, 8);
    m_guide->setObjectName(QStringLiteral("openGuide"));
    m_guide->setAccessibleName(m_guide->text());
    foot->addWidget(m_guide);
    foot->addStretch(1);
    column().addLayout(head);
    column().addWidget(m_area, 1);
    column().addWidget(m_nothing);
    column().addLayout(foot);
}

void KeysSheet::makeGroups(const QList<KeyRow> &rows)
{
    QList<FuzzyEntry> entries;
    QString group;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const KeyRow &row = rows.at(at);
        if (m_groups.isEmpty() || row.group != group) {
            group = row.group;
            m_groups.append(new KeysGroup(group, m_content));
        }
        m_groups.last()->add(at, row.text, row.keys);
        QStringList words{row.group};
        for (const QKeySequence &keys : row.keys)
            words.append(keys.toString(QKeySequence::NativeText));
        entries.append({row.text, words.join(u' ')});
    }
    m_index = FuzzyIndex(entries);
}

void KeysSheet::filter(const QString &line)
{
    QList<qsizetype> places;
    for (const FuzzyMatch &match : m_index.search(line, m_index.size()))
        places.append(match.entry);
    for (KeysGroup *group : std::as_const(m_groups))
        group->showOnly(places);
    m_nothing->setVisible(places.isEmpty());
    arrange();
    m_area->verticalScrollBar()->setValue(0);
}

int KeysSheet::widthOfBox() const
{
    return qMin(px(boxWidth), width() - 2 * px(margin));
}

int KeysSheet::columns() const
{
    const int room = widthOfBox() - 2 * px(side);
    return std::clamp((room + px(columnGap)) / (px(leastColumn) + px(columnGap)), 1, mostColumns);
}

/// The groups in their order, column by column, the columns about as long as each other.
void KeysSheet::arrange()
{
    int all = 0;
    for (const KeysGroup *group : std::as_const(m_groups))
        all += group->shownCount() > 0 ? group->shownCount() + 2 : 0;
    const int count = columns();
    const int most = (all + count - 1) / count;
    for (QVBoxLayout *column : std::as_const(m_columns)) {
        while (column->count() > 0)
            delete column->takeAt(0);
    }
    int at = 0;
    int filled = 0;
    for (KeysGroup *group : std::as_const(m_groups)) {
        const int lines = group->shownCount() > 0 ? group->shownCount() + 2 : 0;
        if (filled > 0 && filled + lines / 2 > most && at < count - 1) {
            ++at;
            filled = 0;
        }
        filled += lines;
        m_columns.at(at)->addWidget(group);
        group->setVisible(group->shownCount() > 0); // to change sides has hidden it
    }
    for (int i = 0; i < mostColumns; ++i) {
        m_columns.at(i)->addStretch(1);
        m_content->layout()->itemAt(i)->widget()->setVisible(i < count);
    }
    placeBox();
}

QRect KeysSheet::placeOfBox(const QRect &room) const
{
    const int width = widthOfBox();
    const QLayout *layout = m_content->layout();
    const int inner
        = width - 2 * tokens().lineWidth() - m_area->verticalScrollBar()->sizeHint().width();
    const int content
        = layout->hasHeightForWidth() ? layout->heightForWidth(inner) : layout->sizeHint().height();
    const int rest = px(62) + px(60) + (m_nothing->isHidden() ? 0 : px(40));
    const int height = qMin(content + rest, room.height() - 2 * px(margin));
    return {room.left() + (room.width() - width) / 2, room.top() + (room.height() - height) / 3,
            width, height};
}

bool KeysSheet::takeKey(QKeyEvent &key)
{
    QScrollBar *bar = m_area->verticalScrollBar();
    switch (key.key()) {
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_guide->hasFocus() && !key.isAutoRepeat()) {
            new SpentKey(key.key(), qApp); // goes by itself
            m_guide->click();
        }
        return true;
    default:
        return false;
    }
}

void KeysSheet::showEvent(QShowEvent *event)
{
    Overlay::showEvent(event);
    m_line->clear();
    arrange();
}

void KeysSheet::resizeEvent(QResizeEvent *event)
{
    Overlay::resizeEvent(event);
    arrange();
}

} // namespace desk
